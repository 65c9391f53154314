//! What every page has around its contents.

use crate::address;
use crate::language::Language;
use crate::site::Context;
use maud::{DOCTYPE, Markup, html};

/// The address of the sources.
const REPOSITORY: &str = "https://github.com/feishu-api/feishu-api";

/// A page without what is around it.
pub(crate) struct Page {
    /// The path below the directory of its language.
    pub(crate) path: String,
    /// The title, as plain text.
    pub(crate) title: String,
    /// The part of the site it belongs to, as a path.
    pub(crate) part: &'static str,
    /// The links to the pages above it, with their texts.
    pub(crate) above: Vec<(String, String)>,
    /// The headings on it: their anchors and texts.
    pub(crate) headings: Vec<(String, String)>,
    /// What stands beside it, below the headings.
    pub(crate) beside: Option<Markup>,
    /// The contents, from the heading on.
    pub(crate) body: Markup,
}

/// What stands before the directories of the languages, and before what is in the directory of a language.
fn ups(path: &str) -> (&'static str, &'static str) {
    if path.contains('/') { ("../../", "../") } else { ("../", "") }
}

impl Page {
    /// The page as a file: its path below the root of the site, and what it holds.
    pub(crate) fn file(self, cx: Context<'_, '_>) -> (String, String) {
        let (root, up) = ups(&self.path);
        let (language, other) = (cx.language, cx.language.other());
        let switched = format!("{root}{}/{}", other.directory(), self.path);
        let parts = [
            (address::GUIDE, cx.say("Guide", "指南")),
            (address::HOME, cx.say("API", "接口")),
            (address::ERRORS, cx.say("Errors", "错误码")),
            (address::SCOPES, cx.say("Scopes", "权限")),
        ];
        let page = html! {
            (DOCTYPE)
            html lang=(language.tag()) {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta http-equiv="Content-Security-Policy" content=(POLICY);
                    title { (self.title) " · feishu-api" }
                    link rel="icon" href={ (root) "assets/icon.svg" };
                    link rel="stylesheet" href={ (root) "assets/site.css" };
                    link rel="alternate" hreflang=(other.tag()) href=(switched);
                    script src={ (root) "assets/site.js" } defer {}
                }
                body {
                    a.skip href="#content" { (cx.say("Skip to the content", "跳到正文")) }
                    header {
                        a.name href={ (up) (address::HOME) } { "feishu-api" }
                        nav {
                            @for (path, name) in parts {
                                a href={ (up) (path) } aria-current=[(path == self.part).then_some("true")] { (name) }
                            }
                        }
                        (search_box(cx))
                        a #language href=(switched) hreflang=(other.tag()) lang=(other.tag()) { (other.say("English", "中文")) }
                    }
                    div.columns {
                        main #content {
                            @if !self.above.is_empty() {
                                p.above { @for (path, name) in &self.above { a href={ (up) (path) } { (name) } " / " } }
                            }
                            (self.body)
                        }
                        @if !self.headings.is_empty() || self.beside.is_some() {
                            aside {
                                @if !self.headings.is_empty() {
                                    nav {
                                        h2 { (cx.say("On this page", "本页内容")) }
                                        ul { @for (anchor, name) in &self.headings { li { a href={ "#" (anchor) } { (name) } } } }
                                    }
                                }
                                @if let Some(beside) = &self.beside { (beside) }
                            }
                        }
                    }
                    footer {
                        (cx.say("Made from the spec of ", "由 "))
                        a href=(REPOSITORY) { "feishu-api" }
                        (cx.say(".", " 的规格文件生成。"))
                    }
                }
            }
        };
        (format!("{}/{}", language.directory(), self.path), page.into_string())
    }
}

/// Nothing but the site's own files.
const POLICY: &str =
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

fn search_box(cx: Context<'_, '_>) -> Markup {
    let hint = cx.say("Search: title, code, path, field", "搜索：标题、错误码、路径、字段");
    html! {
        div.search role="search" {
            input #search type="search" placeholder=(hint) aria-label=(hint) autocomplete="off" spellcheck="false"
                role="combobox" aria-expanded="false" aria-controls="results" aria-autocomplete="list";
            div #results role="listbox" hidden {}
        }
    }
}

/// The page at the root, which leads to the one of the reader's language.
pub(crate) fn root() -> String {
    html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                title { "feishu-api" }
                link rel="icon" href="assets/icon.svg";
                link rel="stylesheet" href="assets/site.css";
                script src="assets/site.js" defer {}
            }
            body.root {
                main {
                    h1 { "feishu-api" }
                    ul {
                        @for language in Language::ALL {
                            li {
                                a href={ (language.directory()) "/" (address::HOME) } lang=(language.tag()) {
                                    (language.say("English", "中文"))
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    .into_string()
}
