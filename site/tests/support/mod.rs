//! What the tests share: models, and a reader of pages that accepts nothing but what the site writes.

#![allow(dead_code, reason = "each test uses a part of it")]
#![allow(clippy::panic, clippy::unwrap_used, reason = "what a test cannot unwrap fails it")]

use feishu_codegen::load;
use feishu_codegen::model::Model;
use feishu_codegen::source::Style;
use std::path::{Path, PathBuf};

/// A path in the repository.
pub(crate) fn repository(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
}

/// The specs of a made-up service, which use every construct of the language.
pub(crate) fn acme() -> PathBuf {
    repository("codegen/tests/fixtures/acme")
}

/// The model of a spec directory without mistakes.
pub(crate) fn model(spec: &Path) -> Model {
    let loaded = load(spec).unwrap();
    assert!(loaded.diagnostics.is_empty(), "{}", loaded.diagnostics.render(Style::Plain));
    loaded.model
}

/// The tags that pages are made of.
const TAGS: [&str; 52] = [
    "html",
    "head",
    "meta",
    "title",
    "link",
    "script",
    "body",
    "a",
    "header",
    "nav",
    "div",
    "input",
    "main",
    "aside",
    "footer",
    "h1",
    "h2",
    "h3",
    "p",
    "code",
    "pre",
    "b",
    "span",
    "ul",
    "ol",
    "li",
    "dl",
    "dt",
    "dd",
    "details",
    "summary",
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "em",
    "strong",
    "s",
    "br",
    "hr",
    "blockquote",
    "label",
    "kbd",
    "h4",
    "h5",
    "h6",
    "!DOCTYPE",
    "svg",
    "path",
    "rect",
];
/// The attributes of tags.
const ATTRIBUTES: [&str; 38] = [
    "lang",
    "charset",
    "name",
    "content",
    "http-equiv",
    "rel",
    "href",
    "hreflang",
    "src",
    "defer",
    "class",
    "id",
    "role",
    "type",
    "placeholder",
    "aria-label",
    "autocomplete",
    "spellcheck",
    "aria-expanded",
    "aria-controls",
    "aria-autocomplete",
    "hidden",
    "aria-current",
    "checked",
    "for",
    "open",
    "title",
    "start",
    "html",
    "xmlns",
    "viewBox",
    "width",
    "height",
    "rx",
    "fill",
    "d",
    "colspan",
    "tabindex",
];
const VOID: [&str; 6] = ["meta", "link", "input", "br", "hr", "!DOCTYPE"];

/// What a page refers to, and what it can be referred to by.
#[derive(Default)]
pub(crate) struct Read<'p> {
    pub(crate) ids: Vec<&'p str>,
    pub(crate) links: Vec<&'p str>,
    pub(crate) scripts: usize,
    pub(crate) tags: usize,
    /// The text, without tags.
    pub(crate) text: String,
}

/// Reads a page. Every `<` has to begin a tag that the site uses, with attributes it uses, and tags have to nest.
pub(crate) fn read<'p>(path: &str, page: &'p str) -> Read<'p> {
    let mut read = Read::default();
    let mut open: Vec<&str> = Vec::new();
    let mut rest = page;
    while let Some(at) = rest.find('<') {
        assert!(!rest[..at].contains('>'), "{path}: a `>` outside of a tag: {}", &rest[..at]);
        read.text.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        read.tags += 1;
        if let Some(closing) = rest.strip_prefix('/') {
            let (name, after) = closing.split_once('>').unwrap_or_else(|| panic!("{path}: an open end tag"));
            assert_eq!(open.pop(), Some(name), "{path}");
            rest = after;
            continue;
        }
        let end = rest.find([' ', '>']).unwrap_or_else(|| panic!("{path}: an open tag"));
        let name = &rest[..end];
        assert!(TAGS.contains(&name), "{path}: <{name}>");
        rest = &rest[end..];
        read.scripts += usize::from(name == "script");
        while let Some(attribute) = rest.strip_prefix(' ') {
            let end = attribute.find(['=', ' ', '>']).unwrap_or_else(|| panic!("{path}: an open attribute"));
            let key = &attribute[..end];
            assert!(ATTRIBUTES.contains(&key), "{path}: {key} of <{name}>");
            rest = &attribute[end..];
            if let Some(value) = rest.strip_prefix("=\"") {
                let (value, after) = value.split_once('"').unwrap_or_else(|| panic!("{path}: an open value"));
                assert!(!value.contains('<'), "{path}: {key}={value}");
                match key {
                    "id" => read.ids.push(value),
                    "href" | "src" => read.links.push(value),
                    _ => {}
                }
                rest = after;
            }
        }
        rest = rest.strip_prefix('>').unwrap_or_else(|| panic!("{path}: <{name}> does not end: {:.40}", rest));
        if !VOID.contains(&name) {
            open.push(name);
        }
    }
    assert!(open.is_empty(), "{path}: {open:?}");
    read
}
