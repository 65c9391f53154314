//! The pages of a service, and the first page of the site.

use crate::address;
use crate::errors;
use crate::frame::Page;
use crate::guide;
use crate::prose::{prose, says_something};
use crate::site::{Context, ServiceParts};
use feishu_codegen::model::{Event, Operation, Shape};
use maud::{Markup, html};
use std::collections::BTreeMap;

/// The pages of a service: its operations and events, its errors, its types.
pub(crate) fn service<'m>(cx: Context<'_, 'm>, id: &'m str, parts: &ServiceParts<'m>) -> Vec<Page> {
    let title = cx.service(id);
    let errors = cx.site.model.errors.get(id).map(Vec::as_slice).unwrap_or_default();
    let heading = |what: &str| format!("{title}{}{what}", cx.say(": ", "："));
    let main = html! {
        h1 { (title) }
        p.id { code { (id) } }
        p.parts {
            @if !errors.is_empty() { a href=(cx.to(&address::service(id, ".errors"))) { (cx.say("Errors", "错误码")) } " " span.count { (errors.len()) } " " }
            @if !parts.types.is_empty() { a href=(cx.to(&address::service(id, ".types"))) { (cx.say("Types", "类型")) } " " span.count { (parts.types.len()) } }
        }
        @if !parts.operations.is_empty() {
            h2 #operations { (cx.say("Operations", "接口")) }
            @for (module, operations) in by_module(&parts.operations) { (operation_list(cx, module, &operations)) }
        }
        @if !parts.events.is_empty() {
            h2 #events { (cx.say("Events", "事件")) }
            ul.list { @for event in &parts.events { (event_item(cx, event)) } }
        }
    };
    let page = |of: &'static str, title: String, body: Markup| Page {
        path: address::service(id, of),
        title,
        part: address::HOME,
        above: match of {
            "" => vec![(address::HOME.to_owned(), cx.say("API", "接口").to_owned())],
            _ => crate::operation::above(cx, id),
        },
        headings: Vec::new(),
        beside: None,
        body,
    };
    let mut pages = vec![page("", title.to_owned(), main)];
    if !errors.is_empty() {
        let heading = heading(cx.say("errors", "错误码"));
        let body = html! { h1 { (heading) } (errors::list(cx, errors.iter())) };
        pages.push(page(".errors", heading, body));
    }
    if !parts.types.is_empty() {
        let heading = heading(cx.say("types", "类型"));
        let body = html! { h1 { (heading) } (types(cx, parts)) };
        pages.push(page(".types", heading, body));
    }
    pages
}

fn by_module<'m>(operations: &[&'m Operation]) -> BTreeMap<&'m str, Vec<&'m Operation>> {
    let mut modules: BTreeMap<&str, Vec<&Operation>> = BTreeMap::new();
    for operation in operations {
        modules.entry(operation.module_id()).or_default().push(operation);
    }
    modules
}

fn operation_list(cx: Context<'_, '_>, module: &str, operations: &[&Operation]) -> Markup {
    html! {
        h3 { code { (module) } }
        ul.list {
            @for operation in operations {
                li {
                    a href=(cx.to(&address::api(&operation.id))) { (cx.title(&operation.id)) }
                    @if operation.deprecated.is_some() { " " span.deprecated { (cx.say("deprecated", "已弃用")) } }
                    div.path { b { (operation.method) } " " (operation.path) }
                }
            }
        }
    }
}

fn event_item(cx: Context<'_, '_>, event: &Event) -> Markup {
    html! {
        li {
            a href=(cx.to(&address::api(&event.id))) { (cx.title(&event.id)) }
            @if event.deprecated.is_some() { " " span.deprecated { (cx.say("deprecated", "已弃用")) } }
            div.path { (event.event_type) }
        }
    }
}

fn types(cx: Context<'_, '_>, parts: &ServiceParts<'_>) -> Markup {
    html! {
        ul.list {
            @for id in &parts.types {
                @let definition = cx.site.model.definition(*id);
                li {
                    a href=(cx.to_type(*id)) { (address::type_id(cx.site.model, *id)) }
                    @if matches!(definition.shape, Shape::Enum(_)) { " " span.type { (cx.say("enum", "枚举")) } }
                    @if says_something(&definition.doc) { div { (prose(cx, &definition.doc)) } }
                }
            }
        }
    }
}

/// The first page: the guide, and the services.
pub(crate) fn home(cx: Context<'_, '_>) -> Page {
    let model = cx.site.model;
    let (operations, events) = (model.operations.len(), model.events.len());
    let body = html! {
        h1 { (cx.say("API reference", "接口参考")) }
        p.lead {
            (cx.say("Every operation and event of the platform, as the Rust library ", "平台的全部接口与事件，与 Rust 库 "))
            code { "feishu-api" } (cx.say(" calls it.", " 的调用方式一一对应。"))
        }
        p {
            (operations) (cx.say(" operations, ", " 个接口，")) (events) (cx.say(" events, ", " 个事件，"))
            (cx.site.errors.len()) (cx.say(" error codes.", " 个错误码。")) " "
            (cx.say("Press ", "按 ")) kbd { "/" } (cx.say(" to search.", " 搜索。"))
        }
        h2 #guide { a href=(cx.to(address::GUIDE)) { (cx.say("Guide", "指南")) } }
        (guide::chapters(cx))
        h2 #services { (cx.say("Services", "服务")) }
        ul.list.services {
            @for (service, parts) in &cx.site.services {
                li {
                    a href=(cx.to(&address::service(service, ""))) { (cx.service(service)) } " "
                    span.count { (parts.operations.len() + parts.events.len()) }
                }
            }
        }
    };
    Page {
        path: address::HOME.to_owned(),
        title: cx.say("API reference", "接口参考").to_owned(),
        part: address::HOME,
        above: Vec::new(),
        headings: Vec::new(),
        beside: None,
        body,
    }
}
