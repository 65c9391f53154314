//! Facts in words: limits, bounds, tokens, apps, scopes.

use crate::address;
use crate::language::Language;
use crate::site::Context;
use feishu_codegen::model::{AppType, Bounds, Quota, Rate, RateLimit, ScopeRule, TokenKind};
use maud::{Markup, html};
use serde_json::Value as Json;
use std::fmt::Display;

/// A value of JSON: texts as they are, all else as JSON.
pub(crate) fn shown(value: &Json) -> String {
    match value {
        Json::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// JSON, laid out.
pub(crate) fn pretty(value: &Json) -> String {
    format!("{value:#}")
}

/// A number with separators: `1,000`.
pub(crate) fn number(number: u64) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// The bounds of a value.
pub(crate) fn bounds(cx: Context<'_, '_>, bounds: &Bounds) -> Vec<String> {
    let value = range(cx, bounds.min.as_ref(), bounds.max.as_ref());
    let length = range(cx, bounds.min_length.as_ref(), bounds.max_length.as_ref());
    let size = range(cx, bounds.min_size.map(size).as_ref(), bounds.max_size.map(size).as_ref());
    let named = |en: &str, zh: &str, range: Option<String>| range.map(|range| format!("{}{range}", cx.say(en, zh)));
    [named("Value: ", "取值范围：", value), named("Length: ", "长度：", length), named("Size: ", "大小：", size)]
        .into_iter()
        .flatten()
        .collect()
}

fn range<T: Display>(cx: Context<'_, '_>, least: Option<&T>, greatest: Option<&T>) -> Option<String> {
    match (least, greatest) {
        (Some(least), Some(greatest)) => Some(format!("{least}{}{greatest}", cx.say(" to ", " ～ "))),
        (Some(least), None) => Some(format!("{}{least}", cx.say("at least ", "不小于 "))),
        (None, Some(greatest)) => Some(format!("{}{greatest}", cx.say("at most ", "不超过 "))),
        (None, None) => None,
    }
}

/// A size in the largest unit that leaves no fraction.
fn size(bytes: u64) -> String {
    let units = [(1 << 30, "GB"), (1 << 20, "MB"), (1 << 10, "KB")];
    match units.iter().find(|(unit, _)| bytes > 0 && bytes.is_multiple_of(*unit)) {
        Some((unit, name)) => format!("{} {name}", bytes / unit),
        None => format!("{bytes} B"),
    }
}

/// How often an operation may be called; `None` where the page does not say.
pub(crate) fn rate_limit(cx: Context<'_, '_>, limit: &RateLimit) -> Option<String> {
    match limit {
        RateLimit::Unstated => None,
        RateLimit::Special => Some(cx.say("a limit of its own, see the text", "特殊频控，见正文").to_owned()),
        RateLimit::Fixed(rates) => {
            let rates: Vec<String> = rates.iter().map(|one| rate(cx, one)).collect();
            Some(rates.join(cx.say(" and ", "、")))
        }
    }
}

fn rate(cx: Context<'_, '_>, rate: &Rate) -> String {
    let calls = number(u64::from(rate.calls));
    match (cx.language, rate.seconds) {
        (Language::En, 1) => format!("{calls} per second"),
        (Language::En, 60) => format!("{calls} per minute"),
        (Language::En, 3600) => format!("{calls} per hour"),
        (Language::En, 86400) => format!("{calls} per day"),
        (Language::En, seconds) => format!("{calls} per {seconds} seconds"),
        (Language::Zh, 1) => format!("{calls} 次/秒"),
        (Language::Zh, 60) => format!("{calls} 次/分钟"),
        (Language::Zh, 3600) => format!("{calls} 次/小时"),
        (Language::Zh, 86400) => format!("{calls} 次/天"),
        (Language::Zh, seconds) => format!("{calls} 次/{seconds} 秒"),
    }
}

/// A quota, with a link to the error of a call over it.
pub(crate) fn quota(cx: Context<'_, '_>, quota: &Quota, field: &str) -> Markup {
    html! {
        (rate(cx, &quota.rate))
        (cx.say(" for each ", "，按 ")) code { (field) } (cx.say("", " 计"))
        @if let Some(within) = &quota.within { (cx.say(" within ", "，范围：")) code { (within) } }
        @if let Some(name) = &quota.shared_by { (cx.say(", shared by all operations with the quota ", "，与同一限额的接口合并计算：")) code { (name) } }
        @if let Some(code) = quota.error {
            (cx.say("; over it: ", "；超出返回 ")) a href=(cx.to(&address::error(&code.to_string()))) { (code) }
        }
    }
}

/// The kinds of app.
pub(crate) fn apps(cx: Context<'_, '_>, apps: &[AppType]) -> String {
    let name = |app: &AppType| match app {
        AppType::Custom => cx.say("custom", "自建应用"),
        AppType::Store => cx.say("store", "商店应用"),
    };
    apps.iter().map(name).collect::<Vec<_>>().join(cx.say(", ", "、"))
}

/// The kinds of token.
pub(crate) fn tokens(cx: Context<'_, '_>, kinds: &[TokenKind]) -> Markup {
    let tokens = &cx.site.model.platform.tokens;
    let known: Vec<_> = kinds.iter().filter_map(|kind| tokens.get(kind)).collect();
    html! {
        @if known.is_empty() { (cx.say("none", "无需")) }
        @for (index, token) in known.iter().enumerate() {
            @if index > 0 { (cx.say(" or ", " 或 ")) }
            code title=(cx.language.of(&token.doc)) { (token.name) }
        }
    }
}

/// Scope rules in a line of text: any one of them suffices.
pub(crate) fn scopes_in_words(cx: Context<'_, '_>, rules: &[ScopeRule]) -> Markup {
    html! {
        @for (index, rule) in rules.iter().enumerate() {
            @if index > 0 { (cx.say(" or ", " 或 ")) }
            @for (index, id) in rule.all_of.iter().enumerate() {
                @if index > 0 { " + " }
                a href=(cx.to(&address::scope(id))) { code { (id) } }
            }
        }
    }
}

/// The scopes that open an operation or event, with their names.
pub(crate) fn scopes(cx: Context<'_, '_>, rules: &[ScopeRule]) -> Markup {
    let by_token = rules.iter().any(|rule| rule.token.is_some());
    let how = match rules {
        _ if by_token => {
            cx.say("Any one row for the kind of token used suffices.", "按所用凭证类型，满足其中任意一行即可。")
        }
        [rule] if rule.all_of.len() > 1 => cx.say("These are needed together.", "以下权限需同时具备。"),
        [_] => cx.say("This one is needed.", "需要以下权限。"),
        _ => cx.say("Any one of these suffices.", "具备以下任意一项即可。"),
    };
    let name = |id: &String| cx.site.model.platform.scopes.get(id).map_or("", |scope| cx.language.of(&scope.name));
    html! {
        p { (how) }
        ul.scopes {
            @for rule in rules {
                li {
                    @if let Some(kind) = rule.token { span.type { (tokens(cx, &[kind])) } " " }
                    @for (index, id) in rule.all_of.iter().enumerate() {
                        @if index > 0 { " + " }
                        a href=(cx.to(&address::scope(id))) { code { (id) } } " " (name(id))
                    }
                }
            }
        }
    }
}
