//! Laws for every page: nothing is lost, and `check` finds nothing.

use crate::content::{difference, rows};
use crate::pages::{Page, known, pages, print, read, spec, text};
use crate::words;
use feishu_codegen::import::{Dialect, Known, Options};
use feishu_codegen::spec::Written;
use std::path::Path;

fn json(written: &Written) -> String {
    serde_json::to_string_pretty(written).unwrap()
}

/// Returns the laws that the import of a page violates.
pub(crate) fn broken(page: &Page, known: &Known, spec: &Path) -> Vec<String> {
    let mut broken = Vec::new();
    let mut say = |law: &str, what: String| broken.push(format!("{}: {law}\n{what}", page.name));
    let outcome = read(&page.text, &Options::default(), known);
    let Some(imported) = &outcome.imported else { return broken };
    // A broken table or code block is printed repaired.
    let is_broken = outcome.findings.iter().any(|finding| finding.contains(" broken-"));
    let (printed, findings) = print(&imported.yaml(), spec);
    if !findings.is_empty() {
        say("`check` finds nothing in it", findings);
    }
    if page.name.starts_with("official")
        && !is_broken
        && let Some(difference) = difference(&page.text, &printed)
    {
        say("it is printed as it was", difference);
    }
    if page.name.starts_with("official") && rows(&printed) < rows(&page.text) {
        say("every row is there", format!("{} of {}", rows(&printed), rows(&page.text)));
    }
    let lost = words::lost(&page.text, &printed, &outcome);
    if !lost.is_empty() {
        say("no word vanishes without a warning", lost.join(" "));
    }
    let address = Some(imported.written.source().to_owned());
    let options = Options { dialect: Some(Dialect::Official), address, ..Options::default() };
    match read(&printed, &options, known).imported {
        None => say("what is printed can be imported", printed),
        Some(again) if again.written != imported.written => {
            let (before, after) = (json(&imported.written), json(&again.written));
            let (left, right) =
                before.lines().zip(after.lines()).find(|(left, right)| left != right).unwrap_or_default();
            say("importing what is printed gives the same", format!("- {left}\n+ {right}"));
        }
        Some(_) => {}
    }
    broken
}

#[test]
fn nothing_is_lost() {
    let broken: Vec<String> = pages().iter().flat_map(|page| broken(page, &known(), &spec())).collect();
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn a_page_gives_the_same_in_every_dialect() {
    for page in pages() {
        let Some((dialect @ ("portal" | "mirror"), name)) = page.name.split_once('/') else { continue };
        let imported = |path: &str| read(&text(path), &Options::default(), &known()).imported.unwrap().written;
        let (mut official, other) = (imported(&format!("official/{name}")), imported(&page.name));
        // Only front matter states the address.
        assert_eq!(other.source(), format!("https://open.feishu.cn/document/acme/{}", name.trim_end_matches(".md")));
        match &mut official {
            Written::Operation(operation) => operation.source = other.source().to_owned(),
            Written::Event(event) => event.source = other.source().to_owned(),
        }
        let (official, other) = (json(&official), json(&other));
        let difference = official.lines().zip(other.lines()).find(|(official, other)| official != other);
        assert_eq!(difference, None, "{dialect}/{name}");
        assert_eq!(official, other);
    }
}

/// Even of a broken table, no word is lost.
#[test]
fn cells_beyond_the_columns_are_kept() {
    let imported = read(&text("official/defects.md"), &Options::default(), &known()).imported.unwrap();
    let (printed, _) = print(&imported.yaml(), &spec());
    assert!(printed.contains("long | string | 否 | 多了一格 | 多余的\n"), "{printed}");
    assert!(printed.contains("\n | string | 否 | 没有名称\n"), "{printed}");
}

/// `every_page_that_ends_anywhere_is_read` of the importer's own tests has every line.
#[test]
fn a_page_that_ends_with_any_line_is_read() {
    let known = known();
    let options = Options::default();
    for page in pages() {
        for end in page.text.match_indices('\n').map(|(at, _)| at).step_by(4) {
            let outcome = read(&page.text[..end], &options, &known);
            assert!(outcome.imported.is_some() || outcome.defects > 0, "{} up to {end}", page.name);
        }
    }
}
