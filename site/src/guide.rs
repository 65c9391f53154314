//! The guide: chapters in Markdown, in both languages.

use crate::address;
use crate::frame::Page;
use crate::language::Language;
use crate::prose::{is_safe, render};
use crate::site::Context;
use maud::{Markup, PreEscaped, html};

/// Where a file of the repository is shown.
const FILES: &str = "https://github.com/feishu-api/feishu-api/blob/main/";

/// A chapter of the guide.
pub struct Chapter {
    /// What its file and its page are called.
    pub name: &'static str,
    en: &'static str,
    zh: &'static str,
}

macro_rules! chapters {
    ($($name:literal)*) => {
        &[$(Chapter {
            name: $name,
            en: include_str!(concat!("../guide/en/", $name, ".md")),
            zh: include_str!(concat!("../guide/zh/", $name, ".md")),
        }),*]
    };
}

/// The chapters, in the order in which they are read.
pub const CHAPTERS: &[Chapter] = chapters! {
    "first-bot" "tokens" "errors" "limits" "cards" "long-connection" "sign-in" "sandbox" "writing-a-spec" "adding-a-service"
    "your-own-services"
};

impl Chapter {
    /// Its Markdown.
    pub fn text(&self, language: Language) -> &'static str {
        language.say(self.en, self.zh)
    }

    /// Its title: the first line.
    pub fn title(&self, language: Language) -> &'static str {
        self.text(language).lines().next().unwrap_or_default().trim_start_matches("# ")
    }
}

/// The chapters as a list.
pub(crate) fn chapters(cx: Context<'_, '_>) -> Markup {
    html! {
        ul.list.services {
            @for chapter in CHAPTERS { li { a href=(cx.to(&address::chapter(chapter.name))) { (chapter.title(cx.language)) } } }
        }
    }
}

/// The page with the list of the chapters.
pub(crate) fn index(cx: Context<'_, '_>) -> Page {
    let title = cx.say("Guide", "指南");
    Page {
        path: address::GUIDE.to_owned(),
        title: title.to_owned(),
        part: address::GUIDE,
        above: Vec::new(),
        headings: Vec::new(),
        beside: None,
        body: html! { h1 { (title) } (chapters(cx)) },
    }
}

/// The page of a chapter.
pub(crate) fn chapter(cx: Context<'_, '_>, number: usize) -> Option<Page> {
    let chapter = CHAPTERS.get(number)?;
    let (body, headings) = render(chapter.text(cx.language), &|url| target(cx, url), true);
    let link = |other: &Chapter| html! { a href=(cx.to(&address::chapter(other.name))) { (other.title(cx.language)) } };
    Some(Page {
        path: address::chapter(chapter.name),
        title: chapter.title(cx.language).to_owned(),
        part: address::GUIDE,
        above: vec![(address::GUIDE.to_owned(), cx.say("Guide", "指南").to_owned())],
        headings: headings.into_iter().filter(|(anchor, _)| !anchor.is_empty()).collect(),
        beside: Some(html! {
            nav {
                h2 { (cx.say("Guide", "指南")) }
                ul {
                    @for other in CHAPTERS {
                        li {
                            a href=(cx.to(&address::chapter(other.name))) aria-current=[(other.name == chapter.name).then_some("page")] {
                                (other.title(cx.language))
                            }
                        }
                    }
                }
            }
        }),
        body: html! {
            div.guide { (PreEscaped(body)) }
            p.turn {
                @if let Some(before) = number.checked_sub(1).and_then(|before| CHAPTERS.get(before)) { span { "← " (link(before)) } }
                @if let Some(next) = CHAPTERS.get(number + 1) { span { (link(next)) " →" } }
            }
        },
    })
}

/// Where a link of the guide leads: to a chapter (`errors.md`), to a page of the reference (`api:im.v1.pin.create`,
/// `error:230002`, `scope:im:message`), to a file of the repository (`file:examples/pin_message.rs`), or elsewhere.
fn target(cx: Context<'_, '_>, url: &str) -> Option<String> {
    let (kind, rest) = url.split_once(':').unwrap_or(("", url));
    match kind {
        "api" => cx.site.titles.contains_key(rest).then(|| cx.to(&address::api(rest))),
        "error" => {
            let is_known = cx.site.errors.keys().any(|(code, key)| key.is_empty() && code.to_string() == rest);
            is_known.then(|| cx.to(&address::error(rest)))
        }
        "scope" => cx.site.scopes.contains_key(rest).then(|| cx.to(&address::scope(rest))),
        "file" => Some(format!("{FILES}{rest}")),
        "" => {
            let (file, anchor) = rest.split_once('#').map_or((rest, ""), |(file, anchor)| (file, anchor));
            let sign = if anchor.is_empty() { "" } else { "#" };
            let chapter = CHAPTERS.iter().find(|chapter| file.strip_suffix(".md") == Some(chapter.name))?;
            Some(format!("{}{sign}{anchor}", cx.to(&address::chapter(chapter.name))))
        }
        _ => is_safe(url).then(|| url.to_owned()),
    }
}
