//! What all operations have in common: the envelope of replies, errors of the gateway, tokens, headers.

use super::context::Context;
use super::names::{of_error, of_token, reference};
use super::schema::Object;
use crate::model::{Error, Operation, Protocol, TokenKind};
use serde_json::{Value as Json, json};
use std::collections::{BTreeMap, BTreeSet};

/// The body of an error.
pub(super) const ERROR: &str = "ErrorResponse";
/// What more it says, in `error`.
pub(super) const DETAIL: &str = "ErrorDetail";
/// The response to too many calls.
const RATE_LIMITED: &str = "RateLimited";
const LOG_ID: &str = "x-tt-logid";

/// The properties of every reply beside the operation's own.
pub(super) fn envelope(context: &Context<'_>) -> Object {
    let code = context.say("0 if the call succeeded; else the code of an error.", "0 表示成功，其他值为错误码。");
    let msg = context.say("What went wrong, in words.", "结果的说明。");
    Object::from_iter([
        ("code".to_owned(), json!({ "type": "integer", "format": "int64", "description": code })),
        ("msg".to_owned(), json!({ "type": "string", "description": msg })),
    ])
}

/// The schemas of errors.
pub(super) fn schemas(context: &Context<'_>) -> Vec<(String, Json)> {
    let mut error = envelope(context);
    error.insert("error".to_owned(), json!({ "$ref": reference("schemas", DETAIL) }));
    let about = context.say(
        "An error. `code` tells which one, whatever the HTTP status: the examples of a response list the documented ones.",
        "错误。无论 HTTP 状态码是什么，都以 `code` 判断是哪种错误；响应的示例列出了文档中的错误。",
    );
    let error = json!({ "type": "object", "description": about, "properties": error, "required": ["code"] });
    vec![(ERROR.to_owned(), error), (DETAIL.to_owned(), detail(context))]
}

fn detail(context: &Context<'_>) -> Json {
    let text = |en: &str, zh: &str| json!({ "type": "string", "description": context.say(en, zh) });
    let list = |en: &str, zh: &str, properties: Json| {
        json!({
            "type": "array",
            "description": context.say(en, zh),
            "items": { "type": "object", "properties": properties },
        })
    };
    json!({
        "type": "object",
        "description": context.say("What more the platform says of an error.", "平台对错误的进一步说明。"),
        "properties": {
            "log_id": text(
                "The id under which the platform logged the call; its support asks for it.",
                "平台记录这次调用的日志 ID，联系技术支持时需要提供。"
            ),
            "troubleshooter": text("Where to read more, with a link.", "排查建议，含链接。"),
            "permission_violations": list(
                "The scopes that are missing: any one of them suffices.",
                "缺少的权限，开通任意一个即可。",
                json!({
                    "type": text("What has to be granted.", "缺少授权的类型。"),
                    "subject": text("The scope.", "权限标识。"),
                }),
            ),
            "field_violations": list(
                "The fields of the request that are not as they should be.",
                "不符合要求的请求字段。",
                json!({
                    "field": text("The field: the names of the fields around it and its own.", "字段路径。"),
                    "value": text("What was sent.", "传入的值。"),
                    "description": text("What it should be.", "对字段的要求。"),
                }),
            ),
            "helps": list(
                "Pages that help, such as the one where an app applies for scopes.",
                "相关页面，例如申请权限的页面。",
                json!({
                    "url": text("The address.", "链接。"),
                    "description": text("What is there.", "说明。"),
                }),
            ),
        },
    })
}

/// The errors of the gateway by the key of their response: `429`, or the class of their status.
fn gateway<'m>(context: &Context<'m>) -> BTreeMap<String, Vec<&'m Error>> {
    let mut responses: BTreeMap<String, Vec<&Error>> = BTreeMap::new();
    for error in &context.platform().errors {
        let key = match error.status {
            Some(429) => "429".to_owned(),
            Some(status) => format!("{}XX", status / 100),
            None => "4XX".to_owned(),
        };
        responses.entry(key).or_default().push(error);
    }
    responses
}

/// The name of a response of the gateway.
fn name_of(key: &str) -> String {
    if key == "429" { RATE_LIMITED.to_owned() } else { format!("Gateway{key}") }
}

/// References to the responses of the gateway, which every operation may answer, by status or class.
pub(super) fn of_gateway(context: &Context<'_>) -> BTreeMap<String, Json> {
    let reference = |key: String| {
        let response = json!({ "$ref": reference("responses", &name_of(&key)) });
        (key, response)
    };
    gateway(context).into_keys().map(reference).collect()
}

/// Those responses.
pub(super) fn responses(context: &Context<'_>) -> Object {
    let response = |(key, errors): (String, Vec<&Error>)| {
        let about = if key == "429" {
            context.say(
                "There were too many calls. Wait as many seconds as `x-ogw-ratelimit-reset` says.",
                "调用过于频繁，请等待 `x-ogw-ratelimit-reset` 给出的秒数后再试。",
            )
        } else {
            context.say(
                "The gateway refused the call before it reached the operation. Whatever the status an operation lists \
                 errors of its own for, the gateway may answer with it as well.",
                "请求在到达接口之前被网关拒绝。接口自身的错误所用的状态码，网关也可能使用。",
            )
        };
        let examples: Object = errors
            .iter()
            .map(|error| (error.name.clone(), json!({ "$ref": reference("examples", &of_error(None, &error.name)) })))
            .collect();
        let content = json!({ "schema": { "$ref": reference("schemas", ERROR) }, "examples": examples });
        let response = json!({
            "description": about,
            "headers": headers(None, key == "429", context),
            "content": { "application/json": content },
        });
        (name_of(&key), response)
    };
    gateway(context).into_iter().map(response).collect()
}

/// The headers of a response.
pub(super) fn headers(protocol: Option<&Protocol>, limited: bool, context: &Context<'_>) -> Json {
    let shared = |name: &str| (name.to_owned(), json!({ "$ref": reference("headers", name) }));
    let mut headers = Object::new();
    match protocol {
        None => headers.extend([shared(LOG_ID)]),
        Some(protocol) => headers.extend(protocol.log_id.clone().map(|name| (name, log_id(context)))),
    }
    if limited && protocol.is_none() {
        headers.extend([shared("x-ogw-ratelimit-limit"), shared("x-ogw-ratelimit-reset")]);
    }
    headers.into()
}

/// The headers that responses share.
pub(super) fn header_components(context: &Context<'_>) -> Json {
    let number = |en: &str, zh: &str| json!({ "description": context.say(en, zh), "schema": { "type": "integer", "minimum": 0 } });
    json!({
        LOG_ID: log_id(context),
        "x-ogw-ratelimit-limit": number("The limit that was exceeded.", "触发的频率上限。"),
        "x-ogw-ratelimit-reset": number(
            "In how many seconds calls are let through again.",
            "多少秒后可以再次调用。"
        ),
    })
}

fn log_id(context: &Context<'_>) -> Json {
    let about = context.say("The id under which the platform logged the call.", "平台记录这次调用的日志 ID。");
    json!({ "description": about, "schema": { "type": "string" } })
}

/// The tokens that operations take.
pub(super) fn security_schemes(operations: &[&Operation], context: &Context<'_>) -> Object {
    let used: BTreeSet<(TokenKind, &str)> = operations
        .iter()
        .flat_map(|operation| operation.tokens.iter().map(|kind| (*kind, operation.service())))
        .collect();
    let scheme = |(kind, service): (TokenKind, &str)| {
        let name = of_token(context.model, kind, service);
        (name, security_scheme(kind, service, context))
    };
    used.into_iter().map(scheme).collect()
}

fn security_scheme(kind: TokenKind, service: &str, context: &Context<'_>) -> Json {
    if let Some(token) = context.platform().tokens.get(&kind) {
        return json!({ "type": "http", "scheme": "bearer", "description": context.language.block(&token.doc) });
    }
    let service = context.platform().services.get(service);
    let header = service.and_then(|service| service.protocol.as_ref()?.token.as_ref());
    match header {
        Some(header) if !(header.header.eq_ignore_ascii_case("authorization") && header.prefix == "Bearer ") => {
            let prefix = context.say("The value begins with", "值的前缀为");
            let about = if header.prefix.is_empty() { String::new() } else { format!("{prefix} `{}`.", header.prefix) };
            json!({ "type": "apiKey", "in": "header", "name": header.header, "description": about })
        }
        _ => json!({ "type": "http", "scheme": "bearer" }),
    }
}

/// The body of an error of a service that is not one of Feishu's.
pub(super) fn protocol_error(protocol: &Protocol) -> Json {
    let mut schema = json!({ "type": "object" });
    let code = json!({ "type": ["integer", "string"] });
    for (path, value) in [(&protocol.error.code, code), (&protocol.error.message, json!({ "type": "string" }))] {
        if let Some(path) = path {
            add(&mut schema, path, value);
        }
    }
    schema
}

/// Adds a property where keys with a `.` between lead.
fn add(schema: &mut Json, path: &str, value: Json) {
    match path.split_once('.') {
        None => schema["properties"][path] = value,
        Some((key, rest)) => {
            let inner = &mut schema["properties"][key];
            if inner.is_null() {
                *inner = json!({ "type": "object" });
            }
            add(inner, rest, value);
        }
    }
}
