//! The page of an operation.

use crate::address::{self, part};
use crate::example;
use crate::fields::Fields;
use crate::frame::Page;
use crate::highlight::highlighted;
use crate::prose::{pieces, prose, says_something};
use crate::site::Context;
use crate::words::{apps, pretty, quota, rate_limit, scopes, tokens};
use feishu_codegen::model::{BodyKind, Deprecation, Envelope, Error, Location, Operation, Paging, Section};
use maud::{Markup, html};

/// The page of an operation, with so many levels of types in place.
pub(crate) fn operation(cx: Context<'_, '_>, operation: &Operation, depth: usize) -> Page {
    let mut fields = Fields::new(cx, depth);
    let request = request(cx, operation, &mut fields);
    let mut headings = vec![("example".to_owned(), cx.say("Example", "示例").to_owned())];
    if !operation.permissions.is_empty() {
        headings.push(("scopes".to_owned(), cx.say("Scopes", "所需权限").to_owned()));
    }
    if request.is_some() {
        headings.push(("request".to_owned(), cx.say("Request", "请求").to_owned()));
    }
    headings.push(("response".to_owned(), cx.say("Response", "响应").to_owned()));
    if operation.paging.is_some() {
        headings.push(("pages".to_owned(), cx.say("Pages", "分页").to_owned()));
    }
    headings.push(("errors".to_owned(), cx.say("Errors", "错误码").to_owned()));
    let body = html! {
        h1 { (cx.language.of(&operation.title)) }
        p.id { code { (operation.id) } }
        (deprecation(cx, operation.deprecated.as_ref()))
        @if says_something(&operation.summary) { div.prose { (prose(cx, &operation.summary)) } }
        p.endpoint { b { (operation.method) } " " code { (operation.host.as_deref().unwrap_or_default()) (operation.path) } }
        (facts(cx, operation))
        h2 #example { (cx.say("Example", "示例")) }
        (examples(cx, operation))
        (guide(cx, &operation.guide))
        @if !operation.permissions.is_empty() {
            h2 #scopes { (cx.say("Scopes", "所需权限")) }
            (scopes(cx, &operation.permissions))
        }
        @if let Some(request) = request {
            h2 #request { (cx.say("Request", "请求")) }
            (request)
        }
        h2 #response { (cx.say("Response", "响应")) }
        (response(cx, operation, &mut fields))
        @if let Some(paging) = &operation.paging { (pages(cx, operation, paging)) }
        h2 #errors { (cx.say("Errors", "错误码")) }
        (errors(cx, operation))
        (source(cx, &operation.source))
    };
    let above = above(cx, operation.service());
    let beside = beside(cx, &operation.id, operation.module_id());
    Page {
        path: address::api(&operation.id),
        title: cx.language.of(&operation.title).to_owned(),
        part: address::HOME,
        above,
        headings,
        beside,
        body,
    }
}

/// The way to the service of a page.
pub(crate) fn above(cx: Context<'_, '_>, service: &str) -> Vec<(String, String)> {
    let name = cx.site.services.keys().find(|known| **known == service).map_or("", |known| cx.service(known));
    vec![(address::HOME.to_owned(), cx.say("API", "接口").to_owned()), (address::service(service, ""), name.to_owned())]
}

/// The operations and events beside this one.
pub(crate) fn beside(cx: Context<'_, '_>, id: &str, module: &str) -> Option<Markup> {
    let service = id.split('.').next().unwrap_or_default();
    let parts = cx.site.services.get(service)?;
    let operations = parts.operations.iter().filter(|one| one.module_id() == module).map(|one| one.id.as_str());
    let events = parts.events.iter().filter(|one| one.module_id() == module).map(|one| one.id.as_str());
    let ids: Vec<&str> = operations.chain(events).collect();
    (ids.len() > 1).then(|| {
        html! {
            nav {
                h2 { code { (module) } }
                ul {
                    @for other in ids {
                        li {
                            a href=(cx.to(&address::api(other))) aria-current=[(other == id).then_some("page")] { (cx.title(other)) }
                        }
                    }
                }
            }
        }
    })
}

/// That the platform no longer recommends it, and what it recommends.
pub(crate) fn deprecation(cx: Context<'_, '_>, deprecated: Option<&Deprecation>) -> Markup {
    let Some(deprecated) = deprecated else { return html! {} };
    html! {
        p.notice {
            strong { (cx.say("Deprecated.", "已弃用。")) } " "
            @if deprecated.replaced_by.is_empty() {
                (cx.say("The platform no longer recommends it, and nothing takes its place.", "平台不再推荐使用，也没有替代接口。"))
            } @else {
                (cx.say("Use ", "请改用 "))
                @for (index, id) in deprecated.replaced_by.iter().enumerate() {
                    @if index > 0 { (cx.say(" or ", " 或 ")) }
                    @if cx.site.titles.contains_key(id.as_str()) {
                        a href=(cx.to(&address::api(id))) { (cx.title(id)) }
                    } @else { code { (id) } }
                }
                (cx.say(" instead.", "。"))
            }
        }
    }
}

fn facts(cx: Context<'_, '_>, operation: &Operation) -> Markup {
    let module = format!("feishu_api::{}", operation.module.join("::"));
    let names = &operation.rust;
    let limits_source = cx.site.model.platform.rate_limits_source.as_str();
    html! {
        dl.facts {
            dt { (cx.say("Token", "访问凭证")) } dd { (tokens(cx, &operation.tokens)) }
            @if !operation.apps.is_empty() { dt { (cx.say("Apps", "应用类型")) } dd { (apps(cx, &operation.apps)) } }
            @if let Some(limit) = rate_limit(cx, &operation.rate_limit) {
                dt { (cx.say("Rate limit", "频率限制")) }
                dd { @if crate::prose::is_safe(limits_source) { a href=(limits_source) { (limit) } } @else { (limit) } }
            }
            @if !operation.quotas.is_empty() {
                dt { (cx.say("Quotas", "限额")) }
                dd {
                    @for one in &operation.quotas {
                        div { (quota(cx, one, example::named(operation, &one.per).unwrap_or(&one.per))) }
                    }
                }
            }
            dt { (cx.say("Repeatable", "可否重试")) }
            dd {
                @match &operation.idempotency_key {
                    _ if operation.idempotent => (cx.say("yes: calling it twice has the effect of calling it once", "可以：重复调用与调用一次效果相同")),
                    Some(key) => {
                        (cx.say("with the same ", "")) code { (example::named(operation, key).unwrap_or(key)) }
                        (cx.say(": it then does its work once", " 相同的调用只执行一次"))
                    },
                    None => (cx.say("no: calling it twice may do its work twice", "不可：重复调用可能重复执行")),
                }
            }
            dt { "Rust" }
            dd {
                code { (names.request) } ", " code { (names.response) } ", " code { (names.error) }
                (cx.say(" in ", "，位于 ")) code { (module) }
            }
        }
    }
}

fn examples(cx: Context<'_, '_>, operation: &Operation) -> Markup {
    let tokens = &cx.site.model.platform.tokens;
    let curl = (!operation.protocol)
        .then(|| example::curl(operation, |kind| tokens.get(&kind).map(|token| token.example.clone())));
    let mut tabs = vec![("Rust", "rust", example::rust(cx, operation))];
    tabs.extend(curl.map(|curl| ("curl", "sh", curl)));
    tabs.extend(operation.request_example.as_ref().map(|json| (cx.say("Request", "请求体"), "json", pretty(json))));
    tabs.extend(operation.response_example.as_ref().map(|json| (cx.say("Response", "响应体"), "json", pretty(json))));
    tabbed(&tabs)
}

/// Snippets of which one is shown: their names, languages and contents.
pub(crate) fn tabbed(tabs: &[(&str, &str, String)]) -> Markup {
    html! {
        div.tabs {
            @for (index, (name, ..)) in tabs.iter().enumerate() {
                input type="radio" name="example" id={ "tab-" (index) } checked[index == 0];
                label for={ "tab-" (index) } { (name) }
            }
            @for (_, language, code) in tabs { (highlighted(code, language)) }
        }
    }
}

/// The sections of a guide.
pub(crate) fn guide(cx: Context<'_, '_>, sections: &[Section]) -> Markup {
    html! {
        @for section in sections {
            @let title = cx.language.of(&section.title);
            @if !title.is_empty() { h2 { (title) } }
            (pieces(cx, &section.text))
        }
    }
}

fn request(cx: Context<'_, '_>, operation: &Operation, fields: &mut Fields<'_, '_>) -> Option<Markup> {
    let body = match operation.body {
        BodyKind::Multipart => cx.say("Body: a form with files", "请求体：multipart 表单"),
        BodyKind::None | BodyKind::Json => cx.say("Body: JSON", "请求体：JSON"),
    };
    let places = [
        (cx.say("Headers", "请求头"), "headers", Location::Header),
        (cx.say("Path", "路径参数"), "path", Location::Path),
        (cx.say("Query", "查询参数"), "query", Location::Query),
        (body, "body", Location::Body),
    ];
    let tables: Vec<_> = places
        .into_iter()
        .map(|(heading, prefix, place)| (heading, prefix, operation.page.table(place)))
        .filter(|(_, _, rows)| !rows.is_empty())
        .collect();
    (!tables.is_empty()).then(|| {
        html! { @for (heading, prefix, rows) in tables { h3 { (heading) } (fields.sent(rows, prefix)) } }
    })
}

fn response(cx: Context<'_, '_>, operation: &Operation, fields: &mut Fields<'_, '_>) -> Markup {
    let rows = operation.page.response.as_slice();
    let shared = operation.response_type.map(|id| (cx.to_type(id), &cx.site.model.definition(id).name));
    let has_rows = !rows.is_empty();
    let what = match operation.envelope {
        Envelope::Binary if operation.protocol => cx.say("A file.", "返回文件。"),
        Envelope::Binary => cx.say("A file. An error still comes as JSON.", "返回文件；出错时仍返回 JSON。"),
        _ if !has_rows && operation.protocol => cx.say("Nothing.", "无返回内容。"),
        _ if !has_rows => cx.say("Nothing beside code and msg.", "除 code 和 msg 外无返回内容。"),
        Envelope::Data if operation.protocol => cx.say("In data:", "以下字段位于 data："),
        Envelope::Data => cx.say("In data, beside code and msg:", "以下字段位于 data，与 code、msg 同级返回："),
        Envelope::Top if operation.protocol => cx.say("The body:", "响应体："),
        Envelope::Top => cx.say("At the top level, beside code and msg:", "以下字段位于顶层，与 code、msg 同级："),
    };
    html! {
        p {
            (what)
            @if let Some((page, name)) = shared { " " (cx.say("It is a ", "类型为 ")) a href=(page) { (name) } (cx.say(".", "。")) }
        }
        @if has_rows { (fields.received(rows, "response")) }
    }
}

fn pages(cx: Context<'_, '_>, operation: &Operation, paging: &Paging) -> Markup {
    let (token, size) = example::paging_fields(operation, paging);
    html! {
        h2 #pages { (cx.say("Pages", "分页")) }
        p {
            @if let Some(size) = size {
                code { (size) } (cx.say(" is the greatest number of ", " 为每页 ")) code { (paging.items) } (cx.say(" on a page. ", " 的最大数量。"))
            }
            (cx.say("Send the ", "将响应中的 ")) code { (paging.next) } (cx.say(" of a reply as ", " 作为下次请求的 ")) code { (token) }
            (cx.say(" to get the page after it. ", "，即可获取下一页。"))
            @match &paging.more {
                Some(more) => { (cx.say("On the last page, ", "最后一页的 ")) code { (more) } (cx.say(" is false.", " 为 false。")) },
                None => { (cx.say("The last page has no ", "最后一页不返回 ")) code { (paging.next) } (cx.say(".", "。")) },
            }
        }
        (highlighted(&example::stream(cx, operation), "rust"))
    }
}

fn errors(cx: Context<'_, '_>, operation: &Operation) -> Markup {
    html! {
        @if !operation.errors.is_empty() {
            ul.errors { @for error in &operation.errors { (one_error(cx, error)) } }
        }
        @if let Some(note) = &operation.page.errors_note { (pieces(cx, note)) }
        @if !operation.protocol {
            p {
                (cx.say("Beside these, the gateway may answer any operation with ", "此外，网关可能对任意接口返回"))
                a href=(cx.to(address::ERRORS)) { (cx.say("errors of its own", "通用错误码")) } (cx.say(".", "。"))
            }
        }
    }
}

fn one_error(cx: Context<'_, '_>, error: &Error) -> Markup {
    let id = error.id();
    html! {
        li id={ "error-" (part(&id)) } {
            div.field {
                a href=(cx.to(&address::error(&id))) { code { (id) } }
                " " b { (error.name) }
                @if let Some(status) = error.status { " " span.type { "HTTP " (status) } }
                @if error.rate_limit { " " span.type { (cx.say("rate limit", "频率限制")) } }
            }
            @if !error.message.is_empty() { p.message { (error.message) } }
            @if says_something(&error.fix) { div.prose { (prose(cx, &error.fix)) } }
            (sub_errors(cx, error))
        }
    }
}

/// What an error can mean in detail.
pub(crate) fn sub_errors(cx: Context<'_, '_>, error: &Error) -> Markup {
    if error.sub_errors.is_empty() {
        return html! {};
    }
    html! {
        details {
            summary { (cx.say("What it can mean in detail", "细分原因")) }
            ul.errors {
                @for sub in &error.sub_errors {
                    li {
                        div.field { code { (sub.code) } " " span.message { (sub.message) } }
                        @if says_something(&sub.fix) { div.prose { (prose(cx, &sub.fix)) } }
                    }
                }
            }
        }
    }
}

/// The platform's own page.
pub(crate) fn source(cx: Context<'_, '_>, url: &str) -> Markup {
    if !crate::prose::is_safe(url) {
        return html! {};
    }
    html! { p.source { a href=(url) { (cx.say("The platform's own page", "平台官方文档")) } } }
}
