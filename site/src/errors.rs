//! The page of an error code, and the index of the codes.

use crate::address;
use crate::frame::Page;
use crate::operation::sub_errors;
use crate::prose::{prose, says_something};
use crate::site::{Context, ErrorUses, Site};
use feishu_codegen::model::{Error, ErrorOwner, Operation, screaming};
use maud::{Markup, html};

/// The page of an error, by its code or word: what it means in each service that has it.
pub(crate) fn error(cx: Context<'_, '_>, id: &str, uses: &ErrorUses<'_>) -> Page {
    let services = Site::services_of(uses);
    let heading =
        if id.parse::<i64>().is_ok() { format!("{}{id}", cx.say("Error ", "错误码 ")) } else { id.to_owned() };
    let body = html! {
        h1 { (heading) }
        @if services.len() > 1 {
            p { (cx.say("Several services have this code. It means something of its own in each.", "多个服务都有这个错误码，在各服务中含义不同。")) }
        }
        @for service in services {
            @let declared = uses.declared.iter().find(|(of, _)| *of == service).map(|(_, error)| *error);
            @let answered = answered(uses, service);
            h2 id={ "in-" (service.unwrap_or("gateway")) } {
                @match service {
                    Some(service) => a href=(cx.to(&address::service(service, ""))) { (cx.service(service)) },
                    None => (cx.say("Gateway: any operation", "网关：任意接口")),
                }
            }
            @if let Some(error) = declared.or_else(|| answered.first().map(|(_, error)| *error)) {
                (meaning(cx, service, error, declared.is_some()))
            }
            (operations(cx, &answered))
        }
    };
    Page {
        path: address::error(id),
        title: heading.clone(),
        part: address::ERRORS,
        above: vec![(address::ERRORS.to_owned(), cx.say("Errors", "错误码").to_owned())],
        headings: Vec::new(),
        beside: None,
        body,
    }
}

fn answered<'m>(uses: &ErrorUses<'m>, service: Option<&str>) -> Vec<(&'m Operation, &'m Error)> {
    let belongs = |(operation, error): &&(&Operation, &Error)| match service {
        Some(service) => error.owner != ErrorOwner::Platform && operation.service() == service,
        None => error.owner == ErrorOwner::Platform,
    };
    uses.answered.iter().filter(belongs).copied().collect()
}

fn meaning(cx: Context<'_, '_>, service: Option<&str>, error: &Error, is_declared: bool) -> Markup {
    let constant = match service {
        Some(service) => format!("{}::error::{}", feishu_codegen::model::module(service), screaming(&error.name)),
        None => format!("gateway::{}", screaming(&error.name)),
    };
    html! {
        dl.facts {
            dt { (cx.say("Name", "名称")) } dd { b { (error.name) } }
            @if is_declared { dt { "Rust" } dd { code { "feishu_api::" (constant) } } }
            @if let Some(status) = error.status { dt { (cx.say("HTTP status", "HTTP 状态码")) } dd { (status) } }
            @if !error.message.is_empty() { dt { (cx.say("Message", "返回消息")) } dd { span.message { (error.message) } } }
            @if says_something(&error.fix) {
                dt { (cx.say("What to do", "处理建议")) } dd { div.prose { (prose(cx, &error.fix)) } }
            }
            @if error.rate_limit {
                dt { (cx.say("Rate limit", "频率限制")) }
                dd { (cx.say("There were too many calls; call again later.", "调用过于频繁，请稍后重试。")) }
            }
        }
        (sub_errors(cx, error))
    }
}

/// The operations that answer it, with what they say otherwise.
fn operations(cx: Context<'_, '_>, answered: &[(&Operation, &Error)]) -> Markup {
    if answered.is_empty() {
        return html! {};
    }
    html! {
        h3 { (cx.say("Operations that answer it", "可能返回它的接口")) }
        ul.list {
            @for (operation, error) in answered {
                li {
                    a href=(cx.to(&address::api(&operation.id))) { (cx.title(&operation.id)) } " " code { (operation.id) }
                    @if error.differs && says_something(&error.fix) { div.prose { (prose(cx, &error.fix)) } }
                }
            }
        }
    }
}

/// The index: the errors of the gateway, and where those of each service are.
pub(crate) fn index(cx: Context<'_, '_>) -> Page {
    let model = cx.site.model;
    let body = html! {
        h1 { (cx.say("Errors", "错误码")) }
        p {
            (cx.say(
                "Every code has a page: what it means, what to do, and which operations answer it. Type a code into the search to open it.",
                "每个错误码都有独立页面：含义、处理建议，以及哪些接口会返回它。在搜索框中输入错误码即可打开。",
            ))
        }
        h2 #services { (cx.say("By service", "按服务查看")) }
        ul.list.services {
            @for (service, errors) in &model.errors {
                @if !errors.is_empty() && cx.site.services.contains_key(service.as_str()) {
                    li { a href=(cx.to(&address::service(service, ".errors"))) { (cx.service(service)) } " " span.count { (errors.len()) } }
                }
            }
        }
        h2 #gateway { (cx.say("Errors of the gateway", "网关错误码")) }
        p { (cx.say("Any operation may answer these: the gateway sends them before the operation is reached.", "请求到达具体接口之前由网关返回，任意接口都可能出现。")) }
        (list(cx, model.platform.errors.iter()))
    };
    Page {
        path: address::ERRORS.to_owned(),
        title: cx.say("Errors", "错误码").to_owned(),
        part: address::ERRORS,
        above: Vec::new(),
        headings: Vec::new(),
        beside: None,
        body,
    }
}

/// Errors as a list: code, name, message.
pub(crate) fn list<'e>(cx: Context<'_, '_>, errors: impl Iterator<Item = &'e Error>) -> Markup {
    html! {
        ul.list {
            @for error in errors {
                li {
                    a href=(cx.to(&address::error(&error.id()))) { (error.id()) } " " b { (error.name) }
                    @if !error.message.is_empty() { div.message { (error.message) } }
                }
            }
        }
    }
}
