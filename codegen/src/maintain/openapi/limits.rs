//! How often an operation may be called.

use super::context::Context;
use super::markdown::{code, target};
use super::schema::Object;
use crate::model::{Operation, Quota, Rate, RateLimit};
use serde_json::json;

/// Adds the limits of an operation as data.
pub(super) fn add(object: &mut Object, operation: &Operation) {
    match &operation.rate_limit {
        RateLimit::Unstated => {}
        RateLimit::Fixed(rates) => drop(object.insert("x-rate-limit".to_owned(), json!(rates))),
        RateLimit::Special => drop(object.insert("x-rate-limit".to_owned(), "special".into())),
    }
    if !operation.quotas.is_empty() {
        object.insert("x-quotas".to_owned(), operation.quotas.iter().map(|quota| as_json(quota, operation)).collect());
    }
}

fn as_json(quota: &Quota, operation: &Operation) -> Object {
    let Quota { rate, per: _, shared_by, within, error } = quota;
    let mut object = Object::new();
    object.insert("calls".to_owned(), rate.calls.into());
    object.insert("seconds".to_owned(), rate.seconds.into());
    object.insert("per".to_owned(), field_of(quota, operation).into());
    for (key, by) in [("shared_by", shared_by), ("within", within)] {
        if let Some(by) = by {
            object.insert(key.to_owned(), by.as_str().into());
        }
    }
    if let Some(code) = error {
        object.insert("error".to_owned(), (*code).into());
    }
    object
}

/// The name of the field by which a quota counts.
fn field_of<'o>(quota: &'o Quota, operation: &'o Operation) -> &'o str {
    let of_request = operation.request.iter().find(|parameter| parameter.key == quota.per);
    of_request.map_or(&quota.per, |parameter| &parameter.field.name)
}

/// The limits in words.
pub(super) fn words(operation: &Operation, context: &Context<'_>) -> Vec<String> {
    let language = context.language;
    let source = target(&context.platform().rate_limits_source);
    let linked = |text: String| if source.is_empty() { text } else { format!("[{text}]({source})") };
    let mut said = Vec::new();
    match &operation.rate_limit {
        RateLimit::Unstated => {}
        RateLimit::Fixed(rates) => {
            let rates: Vec<String> = rates.iter().map(|limit| rate(limit, context)).collect();
            let of_whom = context.say(", per app and tenant", "（按应用和企业计）");
            said.push(language.labelled(
                "Rate limit",
                "频率限制",
                &format!("{}{of_whom}", linked(language.and(&rates))),
            ));
        }
        RateLimit::Special => {
            let own = context.say("a limit of its own", "特殊频控");
            said.push(language.labelled("Rate limit", "频率限制", &linked(own)));
        }
    }
    for quota in &operation.quotas {
        let (rate, field) = (rate(&quota.rate, context), code(field_of(quota, operation)));
        let mut text = language.pick(format!("{rate} for each {field}"), format!("每个 {field} {rate}"));
        if let Some(by) = quota.shared_by.as_ref().or(quota.within.as_ref()) {
            let by = code(by);
            text += &language.pick(
                format!(", together with all operations that count by {by}"),
                format!("，与其他按 {by} 计数的接口合计"),
            );
        }
        if let Some(error) = quota.error {
            text += &language.pick(format!("; beyond that: error {error}"), format!("；超出时返回错误码 {error}"));
        }
        said.push(language.labelled("Quota", "配额", &text));
    }
    said
}

fn rate(rate: &Rate, context: &Context<'_>) -> String {
    let Rate { calls, seconds } = rate;
    let (en, zh) = match seconds {
        1 => ("second".to_owned(), "秒".to_owned()),
        60 => ("minute".to_owned(), "分钟".to_owned()),
        3600 => ("hour".to_owned(), "小时".to_owned()),
        86_400 => ("day".to_owned(), "天".to_owned()),
        other => (format!("{other} seconds"), format!("{other} 秒")),
    };
    context.language.pick(format!("{calls} calls per {en}"), format!("每{zh} {calls} 次"))
}

/// A size in bytes, in the largest unit that is whole.
pub(super) fn bytes(size: u64) -> String {
    let units = [(1 << 30, "GB"), (1 << 20, "MB"), (1 << 10, "KB")];
    let unit = units.into_iter().find(|(unit, _)| size >= *unit && size.is_multiple_of(*unit));
    unit.map_or_else(|| format!("{size} B"), |(unit, name)| format!("{} {name}", size / unit))
}
