//! The page of an event.

use crate::address;
use crate::fields::Fields;
use crate::frame::Page;
use crate::operation::{above, beside, deprecation, guide, source, tabbed};
use crate::prose::{prose, says_something};
use crate::site::Context;
use crate::words::{apps, pretty, scopes};
use feishu_codegen::model::Event;
use maud::html;

/// The page of an event, with so many levels of types in place.
pub(crate) fn event(cx: Context<'_, '_>, event: &Event, depth: usize) -> Page {
    let mut fields = Fields::new(cx, depth);
    let mut headings = vec![("example".to_owned(), cx.say("Example", "示例").to_owned())];
    if !event.permissions.is_empty() {
        headings.push(("scopes".to_owned(), cx.say("Scopes", "所需权限").to_owned()));
    }
    headings.push(("event".to_owned(), cx.say("Fields", "事件字段").to_owned()));
    let rows = event.page.response.as_slice();
    let mut tabs = vec![("Rust", "rust", handler(event))];
    tabs.extend(event.example.as_ref().map(|json| (cx.say("Push", "推送内容"), "json", pretty(json))));
    let body = html! {
        h1 { (cx.language.of(&event.title)) }
        p.id { code { (event.id) } }
        (deprecation(cx, event.deprecated.as_ref()))
        @if says_something(&event.summary) { div.prose { (prose(cx, &event.summary)) } }
        p.endpoint { b { (cx.say("EVENT", "事件")) } " " code { (event.event_type) } }
        dl.facts {
            @if !event.apps.is_empty() { dt { (cx.say("Apps", "应用类型")) } dd { (apps(cx, &event.apps)) } }
            @if !event.identity.is_empty() {
                dt { (cx.say("Repeats", "去重依据")) }
                dd {
                    (cx.say("A repeated push has the same ", "重复推送时，以下字段的值相同："))
                    @for (index, path) in event.identity.iter().enumerate() {
                        @if index > 0 { (cx.say(", ", "、")) }
                        code { (path) }
                    }
                }
            }
            dt { "Rust" }
            dd { code { "feishu_api::" (event.module.join("::")) "::" (event.rust) } }
        }
        h2 #example { (cx.say("Example", "示例")) }
        (tabbed(&tabs))
        (guide(cx, &event.guide))
        @if !event.permissions.is_empty() {
            h2 #scopes { (cx.say("Scopes", "所需权限")) }
            (scopes(cx, &event.permissions))
        }
        h2 #event { (cx.say("Fields", "事件字段")) }
        @if rows.is_empty() {
            p { (cx.say("Nothing beside the header.", "除 header 外没有其他字段。")) }
        } @else {
            p { (cx.say("In event, beside the header that every push has:", "以下字段位于 event，与每个推送都有的 header 同级：")) }
            (fields.received(rows, "event"))
        }
        (source(cx, &event.source))
    };
    Page {
        path: address::api(&event.id),
        title: cx.language.of(&event.title).to_owned(),
        part: address::HOME,
        above: above(cx, event.service()),
        headings,
        beside: beside(cx, &event.id, event.module_id()),
        body,
    }
}

/// A snippet that handles the event.
fn handler(event: &Event) -> String {
    let (module, rust) = (event.module.join("::"), &event.rust);
    format!(
        "use feishu_api::{{events::Dispatcher, {module}::{rust}}};\n\n\
         let dispatcher = Dispatcher::builder(())\n    .on::<{rust}>(|_, event| async move {{\n        \
         println!(\"{{event:?}}\");\n        Ok(())\n    }})\n    .build();"
    )
}
