//! The site of the whole spec: its links lead somewhere, and no page is too large.

#![allow(clippy::unwrap_used, reason = "what a test cannot unwrap fails it")]

mod support;

use feishu_site::{CHAPTERS, Language, PAGE_LIMIT, pages};
use std::collections::{HashMap, HashSet};
use support::{model, read, repository};

#[test]
fn links_lead_somewhere_and_pages_are_small() {
    let files = pages(&model(&repository("spec")));
    let mut names = HashSet::new();
    let mut ids: HashMap<&str, HashSet<&str>> = HashMap::new();
    let mut links: Vec<(&str, String, &str)> = Vec::new();
    for (path, content) in &files {
        // Some file systems know no capitals.
        assert!(names.insert(path.to_lowercase()), "{path}");
        let anchors = ids.entry(path).or_default();
        if !path.ends_with(".html") {
            continue;
        }
        assert!(content.len() <= PAGE_LIMIT, "{path}: {} bytes", content.len());
        let page = read(path, content);
        assert_eq!(page.scripts, 1, "{path}");
        for id in page.ids {
            assert!(anchors.insert(id), "{path}: two of {id}");
        }
        for link in page.links {
            if link.contains(':') {
                assert!(link.starts_with("https://"), "{path}: {link}");
            } else {
                let (file, anchor) = link.split_once('#').unwrap_or((link, ""));
                links.push((path, if file.is_empty() { path.clone() } else { resolved(path, file) }, anchor));
            }
        }
    }
    for (from, to, anchor) in links {
        let anchors = ids.get(to.as_str());
        assert!(anchors.is_some(), "{from}: no {to}");
        assert!(anchor.is_empty() || anchors.unwrap().contains(anchor), "{from}: no {to}#{anchor}");
    }
    // Every operation, event, error code and scope has its page, in both languages.
    assert!(ids.contains_key("en/api/im.v1.pin.create.html") && ids.contains_key("zh/errors/230002.html"));
    assert_eq!(
        files.iter().filter(|(path, _)| path.starts_with("en/")).count(),
        files.iter().filter(|(path, _)| path.starts_with("zh/")).count()
    );
    // What is loaded at the first keystroke.
    let search: usize =
        files.iter().filter(|(path, _)| path.contains("search-")).map(|(_, content)| content.len()).sum();
    assert!((200_000..2_000_000).contains(&search), "{search}");
}

/// A relative link, as a path below the root of the site.
fn resolved(from: &str, link: &str) -> String {
    let mut steps: Vec<&str> = from.split('/').collect();
    steps.pop();
    for step in link.split('/') {
        if step == ".." {
            assert!(steps.pop().is_some(), "{from}: {link} leads out of the site");
        } else {
            steps.push(step);
        }
    }
    steps.join("/")
}

/// What is switched from one language to the other stays at its place.
#[test]
fn chapters_have_the_same_sections_in_both_languages() {
    for chapter in CHAPTERS {
        let anchors = |language| {
            let lines = chapter.text(language);
            lines
                .lines()
                .filter_map(|line| line.strip_prefix("## ")?.split_once(" {"))
                .map(|(_, anchor)| anchor.to_owned())
                .collect::<Vec<_>>()
        };
        let (en, zh) = (anchors(Language::En), anchors(Language::Zh));
        assert_eq!(en, zh, "{}", chapter.name);
        assert!(!en.is_empty(), "{}", chapter.name);
    }
}
