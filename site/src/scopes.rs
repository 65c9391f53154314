//! The page of a scope, and the index of the scopes.

use crate::address;
use crate::frame::Page;
use crate::site::{Context, ScopeUses, Site};
use crate::types::id_list;
use maud::{Markup, html};
use std::collections::BTreeMap;

/// The page of a scope: what it opens.
pub(crate) fn scope(cx: Context<'_, '_>, id: &str, uses: &ScopeUses<'_>) -> Page {
    let known = cx.site.model.platform.scopes.get(id);
    let name = known.map_or("", |scope| cx.language.of(&scope.name));
    let body = html! {
        h1 { code { (id) } }
        @if !name.is_empty() { p.lead { (name) } }
        @if let Some(known) = known {
            dl.facts { dt { "Rust" } dd { code { "feishu_api::scope::" (known.rust) } } }
        }
        @if !uses.operations.is_empty() {
            h2 #operations { (cx.say("Operations that take it", "可凭此权限调用的接口")) }
            (id_list(cx, &uses.operations))
        }
        @if !uses.events.is_empty() {
            h2 #events { (cx.say("Events that take it", "可凭此权限订阅的事件")) }
            (id_list(cx, &uses.events))
        }
        @if !uses.fields.is_empty() {
            h2 #fields { (cx.say("Fields that take it", "需要此权限的字段")) }
            ul.list {
                @for (id, field, value) in &uses.fields {
                    li {
                        code { (field) } @if let Some(value) = value { " = " code { (value) } }
                        (cx.say(" of ", "，见 ")) a href=(cx.to(&address::api(id))) { (cx.title(id)) }
                    }
                }
            }
        }
    };
    page(cx, address::scope(id), id.to_owned(), body, true)
}

/// The scopes by their first word.
pub(crate) fn groups<'m>(site: &Site<'m>) -> BTreeMap<&'m str, Vec<&'m str>> {
    let mut groups: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for id in site.scopes.keys() {
        groups.entry(id.split(':').next().unwrap_or_default()).or_default().push(id);
    }
    groups
}

/// The scopes that begin with a word.
pub(crate) fn group(cx: Context<'_, '_>, word: &str, ids: &[&str]) -> Page {
    let title = format!("{}{word}", cx.say("Scopes: ", "权限："));
    let name = |id: &str| cx.site.model.platform.scopes.get(id).map_or("", |scope| cx.language.of(&scope.name));
    let body = html! {
        h1 { (title) }
        ul.list { @for id in ids { li { a href=(cx.to(&address::scope(id))) { code { (id) } } " " (name(id)) } } }
    };
    page(cx, address::scope_group(word), title, body, true)
}

/// The index: where the scopes of each first word are.
pub(crate) fn index(cx: Context<'_, '_>) -> Page {
    let title = cx.say("Scopes", "权限");
    let body = html! {
        h1 { (title) }
        p {
            (cx.say(
                "An app applies for scopes in the developer console. Each has a page with the operations, events and fields that it opens.",
                "应用在开发者后台申请权限。每项权限都有独立页面，列出它所开放的接口、事件和字段。",
            ))
        }
        ul.list.services {
            @for (word, ids) in groups(cx.site) {
                li { a href=(cx.to(&address::scope_group(word))) { code { (word) } } " " span.count { (ids.len()) } }
            }
        }
    };
    page(cx, address::SCOPES.to_owned(), title.to_owned(), body, false)
}

fn page(cx: Context<'_, '_>, path: String, title: String, body: Markup, is_below: bool) -> Page {
    let index = (address::SCOPES.to_owned(), cx.say("Scopes", "权限").to_owned());
    Page {
        path,
        title,
        part: address::SCOPES,
        above: is_below.then_some(index).into_iter().collect(),
        headings: Vec::new(),
        beside: None,
        body,
    }
}
