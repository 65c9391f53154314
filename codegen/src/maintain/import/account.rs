//! Reports what each page became in a spec, or why it became nothing.

use super::front_matter::FrontMatter;
use super::gather::{Described, Page, gather, newest};
use super::identity::Names;
use super::update::{Matched, Spec, UpdateError};
use super::{Known, Options};
use crate::source::SourceText;
use serde::Serialize;
use std::collections::BTreeMap;
use std::path::Path;

/// What became of a page.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case", tag = "became")]
pub enum Fate {
    /// An operation of the spec.
    Operation {
        /// Its id.
        id: String,
    },
    /// An event of the spec.
    Event {
        /// Its id.
        id: String,
    },
    /// A newer page, or the page that replaced it, describes the same endpoint or event.
    Superseded {
        /// That page.
        by: String,
    },
    /// It describes the endpoint of an operation that already has another page, and requests cannot tell the two apart.
    Double {
        /// The id of the operation.
        id: String,
    },
    /// It describes an operation or event that the spec lacks.
    Lacking {
        /// The endpoint, or the type of the event.
        what: String,
    },
    /// It describes operations or events in a format that is not supported. Their files were written by hand and name
    /// it as their page.
    ByHand {
        /// The ids.
        ids: Vec<String>,
    },
    /// It describes an endpoint or an event in a format that is not supported, and no file names it as its page.
    Unread {
        /// The reason.
        why: String,
    },
    /// It describes neither an endpoint nor an event.
    Other {
        /// The kind of page.
        what: &'static str,
    },
}

/// A page, and what became of it.
#[derive(Clone, Debug, Serialize)]
pub struct Account {
    /// The page.
    pub page: String,
    /// What became of it.
    #[serde(flatten)]
    pub fate: Fate,
}

/// The kinds of pages without an endpoint and an event, with the words in their titles.
const KINDS: &[(&str, &[&str])] = &[
    ("a list of errors", &["错误码"]),
    ("an overview", &["概述", "概览", "资源介绍", "介绍", "总览"]),
    ("a list of events", &["事件列表"]),
    ("a list of changes", &["更新日志", "变更", "升级"]),
    ("a list of questions", &["常见问题", "FAQ"]),
    ("a data structure", &["数据结构", "字段说明", "枚举", "类型", "参数说明"]),
];

/// Returns what became of all pages below some directories in the spec directory `spec`, by path. Calls `done` for each
/// page that has been read.
///
/// # Errors
/// Fails if a file cannot be read, or if the spec has mistakes.
pub fn account(directories: &[&Path], spec: &Path, done: &(dyn Fn(&Page) + Sync)) -> Result<Vec<Account>, UpdateError> {
    let known = Known::load(spec)?;
    let options = Options { facts: true, hand_out_scopes: true, ..Options::default() };
    let spec = Spec::load(spec)?;
    let (mut pages, mut read): (Vec<Page>, Vec<Described>) = Default::default();
    for directory in directories {
        let (more, waiting) = gather(directory, &Names::default(), &options, &known, done)?;
        read.extend(waiting.into_iter().map(|(index, waiting)| (pages.len() + index, waiting)));
        pages.extend(more);
    }
    let kept = newest(read, &mut pages);
    let Matched { merged, new, doubles } = spec.match_pages(kept);
    let mut fates: BTreeMap<usize, Fate> = BTreeMap::new();
    for (index, paper, _) in merged {
        let paper = &spec.papers[paper];
        let id = paper.id.clone();
        fates.insert(index, if paper.is_event() { Fate::Event { id } } else { Fate::Operation { id } });
    }
    for (index, waiting) in new {
        fates.insert(index, Fate::Lacking { what: waiting.subject.to_string() });
    }
    for (index, paper, _) in doubles {
        fates.insert(index, Fate::Double { id: spec.papers[paper].id.clone() });
    }
    let mut by_source: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for paper in &spec.papers {
        by_source.entry(paper.source()).or_default().push(paper.id.clone());
    }
    let mut accounts: Vec<Account> = pages
        .iter()
        .enumerate()
        .map(|(index, page)| Account {
            page: page.page.display().to_string(),
            fate: fates.remove(&index).unwrap_or_else(|| of_no_use(page, &by_source)),
        })
        .collect();
    accounts.sort_by(|a, b| a.page.cmp(&b.page));
    Ok(accounts)
}

/// Returns why a page became nothing.
fn of_no_use(page: &Page, by_source: &BTreeMap<&str, Vec<String>>) -> Fate {
    if let Some(by) = &page.superseded_by {
        return Fate::Superseded { by: by.clone() };
    }
    let findings = page.defects.sorted();
    let refusal = findings.iter().find(|finding| finding.message.starts_with("no spec file can hold"));
    if let Some(finding) = refusal.or_else(|| findings.iter().find(|finding| finding.slug == "not-text")) {
        return Fate::Unread { why: finding.message.clone() };
    }
    let described = findings.first().and_then(|finding| by_source.get(address(finding.source.text())?.as_str()));
    if let Some(ids) = described {
        return Fate::ByHand { ids: ids.clone() };
    }
    match findings.iter().find(|finding| finding.slug == "no-endpoint") {
        Some(finding) => kind(&finding.source),
        None => Fate::Unread { why: findings.first().map_or_else(String::new, |finding| finding.message.clone()) },
    }
}

/// Returns the address that a page states for itself.
fn address(text: &str) -> Option<String> {
    FrontMatter::read(text)?.address
}

/// Returns the kind of a page that describes no endpoint and no event in the usual format.
fn kind(source: &SourceText) -> Fate {
    let text = source.text();
    // The pages of the oldest events show a push with comments, and have no table.
    let is_of_event = ["/event/", "/events/"].iter().any(|directory| source.path().contains(directory));
    if is_of_event && text.contains("\"event\":") {
        return Fate::Unread { why: "an event with an example only: there is no table to read".to_owned() };
    }
    let title = title(text);
    let found = KINDS.iter().find(|(_, words)| words.iter().any(|word| title.contains(word)));
    Fate::Other { what: found.map_or("a page of another kind", |(kind, _)| kind) }
}

/// Returns the title of a page: that of its front matter, or its first heading.
fn title(text: &str) -> &str {
    let mut lines = text.lines();
    lines.find(|line| line.starts_with("title:") || line.starts_with("# ")).unwrap_or_default()
}
