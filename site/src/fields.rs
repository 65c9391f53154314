//! Fields as nested lists, each with an anchor.

use crate::address::part;
use crate::prose::{prose, says_something};
use crate::site::Context;
use crate::words::{bounds, scopes_in_words, shown};
use feishu_codegen::model::{EnumValue, Field, Row, Type};
use maud::{Markup, html};
use std::collections::HashSet;

/// How many values of a field are shown without a click, and how many at all where the type has a page of its own.
const VALUES_SHOWN: usize = 8;
const VALUES_LISTED: usize = 24;

/// Lists of fields on one page, whose anchors differ.
pub(crate) struct Fields<'s, 'm> {
    cx: Context<'s, 'm>,
    /// How many levels of types are shown in place. Deeper ones are links.
    depth: usize,
    /// Whether the fields come back, so that "may be absent" is what to say, and not "required".
    is_reply: bool,
    anchors: HashSet<String>,
}

impl<'s, 'm> Fields<'s, 'm> {
    pub(crate) fn new(cx: Context<'s, 'm>, depth: usize) -> Self {
        Self { cx, depth, is_reply: false, anchors: HashSet::new() }
    }

    /// The rows of a table of a request.
    pub(crate) fn sent(&mut self, rows: &[Row], prefix: &str) -> Markup {
        self.is_reply = false;
        self.rows(rows, prefix, 0)
    }

    /// The rows of a reply or an event.
    pub(crate) fn received(&mut self, rows: &[Row], prefix: &str) -> Markup {
        self.is_reply = true;
        self.rows(rows, prefix, 0)
    }

    /// The fields of a type.
    pub(crate) fn of_type(&mut self, fields: &[Field], is_reply: bool) -> Markup {
        self.is_reply = is_reply;
        html! { ul.fields { @for field in fields { (self.field(field, "fields", &[], 0)) } } }
    }

    fn rows(&mut self, rows: &[Row], prefix: &str, depth: usize) -> Markup {
        html! { ul.fields { @for row in rows { (self.field(&row.field, prefix, &row.rows, depth)) } } }
    }

    fn field(&mut self, field: &Field, prefix: &str, rows: &[Row], depth: usize) -> Markup {
        let cx = self.cx;
        let name = format!("{prefix}.{}", field.name);
        let mut anchor = part(&name);
        // A page may list a field twice.
        while !self.anchors.insert(anchor.clone()) {
            anchor.push_str("=2");
        }
        let is_required = field.required && !self.is_reply;
        let remarks = remarks(cx, field);
        html! {
            li id=(anchor) {
                div.field {
                    a href={ "#" (anchor) } { code { (field.name) } }
                    " " span.type { (type_name(cx, &field.ty)) }
                    @if is_required { " " span.required { (cx.say("required", "必填")) } }
                    @if self.is_reply && field.optional { " " span.type { (cx.say("may be absent", "可能不返回")) } }
                    @if field.deprecated.is_some() { " " span.deprecated { (cx.say("deprecated", "已弃用")) } }
                }
                @if says_something(&field.doc) { div.prose { (prose(cx, &field.doc)) } }
                (values(cx, field))
                @if !remarks.is_empty() { ul.remarks { @for remark in remarks { li { (remark) } } } }
                (self.below(&field.ty, &name, rows, depth))
            }
        }
    }

    /// The fields of a field.
    fn below(&mut self, ty: &Type, name: &str, rows: &[Row], depth: usize) -> Markup {
        if rows.is_empty() || (ty.id().is_some() && depth >= self.depth) {
            return html! {};
        }
        let count = rows.len();
        html! {
            // What is short is open.
            details open[depth == 0 && count <= 8] {
                summary {
                    @match self.cx.language {
                        crate::language::Language::En => { (count) @if count == 1 { " field" } @else { " fields" } }
                        crate::language::Language::Zh => { (count) " 个字段" }
                    }
                }
                (self.rows(rows, name, depth + 1))
            }
        }
    }
}

/// The values of a field. Many of them are behind a click, or on the page of their type.
fn values(cx: Context<'_, '_>, field: &Field) -> Markup {
    let values = field.values.as_slice();
    let page = field.ty.id().map(|id| cx.to_type(id));
    match (values.len(), page) {
        (0, _) => html! {},
        (count, _) if count <= VALUES_SHOWN => value_list(cx, values),
        (count, Some(page)) if count > VALUES_LISTED => html! {
            (value_list(cx, &values[..VALUES_SHOWN]))
            p.more { a href=(page) { (all_values(cx, count)) } }
        },
        (count, _) => html! { details { summary { (all_values(cx, count)) } (value_list(cx, values)) } },
    }
}

fn all_values(cx: Context<'_, '_>, count: usize) -> String {
    match cx.language {
        crate::language::Language::En => format!("all {count} values"),
        crate::language::Language::Zh => format!("全部 {count} 个取值"),
    }
}

/// Values with their meanings.
pub(crate) fn value_list(cx: Context<'_, '_>, values: &[EnumValue]) -> Markup {
    html! {
        ul.values {
            @for value in values {
                li {
                    code { (value.value) }
                    @if says_something(&value.doc) { " " span { (prose(cx, &value.doc)) } }
                    @if !value.permissions.is_empty() {
                        " " span.type { (cx.say("needs ", "需要权限 ")) (scopes_in_words(cx, &value.permissions)) }
                    }
                }
            }
        }
    }
}

/// What is to be said of a field beside its meaning.
fn remarks(cx: Context<'_, '_>, field: &Field) -> Vec<Markup> {
    let mut remarks = Vec::new();
    if let Some(reason) = field.deprecated.as_ref().filter(|reason| says_something(reason)) {
        remarks.push(html! { (prose(cx, reason)) });
    }
    if let Some(condition) = &field.required_if {
        remarks.push(html! { (cx.say("Required if: ", "必填条件：")) (prose(cx, condition)) });
    }
    if let Some(fixed) = &field.fixed {
        remarks.push(html! { (cx.say("Always ", "固定为 ")) code { (shown(fixed)) } });
    }
    if let Some(default) = &field.default {
        remarks.push(html! { (cx.say("Default: ", "默认值：")) code { (shown(default)) } });
    }
    remarks.extend(bounds(cx, &field.bounds).into_iter().map(|bound| html! { (bound) }));
    if let Some(pattern) = &field.bounds.pattern {
        remarks.push(html! { (cx.say("Pattern: ", "正则：")) code { (pattern) } });
    }
    remarks.extend(field.rules.iter().map(|rule| prose(cx, rule)));
    if !field.permissions.is_empty() {
        remarks.push(html! { (cx.say("Needs ", "需要权限 ")) (scopes_in_words(cx, &field.permissions)) });
    }
    if let Some(example) = &field.example {
        remarks.push(html! { (cx.say("Example: ", "示例值：")) code { (shown(example)) } });
    }
    remarks
}

/// A type: shared ones lead to their page.
pub(crate) fn type_name(cx: Context<'_, '_>, ty: &Type) -> Markup {
    let model = cx.site.model;
    match ty {
        Type::String => html! { "string" },
        Type::Secret => html! { (cx.say("secret string", "string（保密）")) },
        Type::Id(format) => match model.platform.formats.get(format) {
            Some(known) => html! { span title=(cx.language.of(&known.doc)) { (known.rust) } },
            None => html! { (format) },
        },
        Type::TimestampMs => html! { (cx.say("string, time in ms", "string，毫秒时间戳")) },
        Type::TimestampSec => html! { (cx.say("string, time in s", "string，秒级时间戳")) },
        Type::IntegerText => html! { (cx.say("string, integer", "string，整数")) },
        Type::Integer => html! { "integer" },
        Type::Number => html! { "number" },
        Type::Boolean => html! { "boolean" },
        Type::Enum(id) | Type::Object(id) => html! { a href=(cx.to_type(*id)) { (model.definition(*id).name) } },
        Type::Array(element) => html! { (type_name(cx, element)) "[]" },
        Type::Map(value) => html! { "map<string, " (type_name(cx, value)) ">" },
        Type::File => html! { (cx.say("file", "文件")) },
        Type::Any => html! { (cx.say("any JSON", "任意 JSON")) },
    }
}
