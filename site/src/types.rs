//! The page of a type.

use crate::address;
use crate::fields::{Fields, value_list};
use crate::frame::Page;
use crate::operation::above;
use crate::prose::{prose, says_something};
use crate::site::Context;
use feishu_codegen::model::{Direction, Owner, Shape, TypeId};
use maud::{Markup, html};

/// The page of a type.
pub(crate) fn type_page(cx: Context<'_, '_>, id: TypeId) -> Page {
    let definition = cx.site.model.definition(id);
    let module = cx.module_of(&definition.owner);
    let is_reply = definition.direction == Direction::Reply;
    let input = cx.site.model.types.iter().position(|other| other.input_of == Some(id));
    let twin = definition.input_of.or_else(|| Some(TypeId(u32::try_from(input?).ok()?)));
    let twin = twin.map(|twin| (cx.to_type(twin), &cx.site.model.definition(twin).name));
    let above = match &definition.owner {
        Owner::Version(id) | Owner::Page(id) => above(cx, id.split('.').next().unwrap_or_default()),
        Owner::Platform => vec![(address::HOME.to_owned(), cx.say("API", "接口").to_owned())],
    };
    let body = html! {
        h1 { (definition.name) }
        p.id { code { "feishu_api::" (module) "::" (definition.name) } }
        @if says_something(&definition.doc) { div.prose { (prose(cx, &definition.doc)) } }
        @if let Some((page, name)) = twin {
            p {
                @if definition.input_of.is_some() {
                    (cx.say("This is what is sent. What is received is ", "用于请求。响应中对应的类型是 "))
                } @else {
                    (cx.say("This is what is received. What is sent is ", "用于响应。请求中对应的类型是 "))
                }
                a href=(page) { (name) } (cx.say(".", "。"))
            }
        }
        @match &definition.shape {
            Shape::Struct(fields) => {
                h2 #fields { (cx.say("Fields", "字段")) }
                (Fields::new(cx, 0).of_type(fields, is_reply))
            },
            Shape::Enum(values) => {
                h2 #values { (cx.say("Values", "取值")) }
                (value_list(cx, values))
            },
        }
        (uses(cx, id))
    };
    Page {
        path: address::type_page(cx.site.model, id),
        title: definition.name.clone(),
        part: address::HOME,
        above,
        headings: Vec::new(),
        beside: None,
        body,
    }
}

/// The types, operations and events that use a type.
fn uses(cx: Context<'_, '_>, id: TypeId) -> Markup {
    let Some(uses) = cx.site.types.get(&id) else { return html! {} };
    html! {
        @if !uses.types.is_empty() {
            h2 #types { (cx.say("Types with it", "包含它的类型")) }
            ul.list {
                @for other in &uses.types {
                    li { a href=(cx.to_type(*other)) { code { (address::type_id(cx.site.model, *other)) } } }
                }
            }
        }
        @if !uses.pages.is_empty() {
            h2 #uses { (cx.say("Operations and events with it", "使用它的接口和事件")) }
            (id_list(cx, &uses.pages))
        }
    }
}

/// Operations and events, by title.
pub(crate) fn id_list(cx: Context<'_, '_>, ids: &[&str]) -> Markup {
    html! {
        ul.list { @for id in ids { li { a href=(cx.to(&address::api(id))) { (cx.title(id)) } " " code { (id) } } } }
    }
}
