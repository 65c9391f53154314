//! An operation of the document.

use super::access;
use super::context::Context;
use super::errors::{self, Listed};
use super::limits;
use super::markdown::codes;
use super::names::operation_id;
use super::reply;
use super::request;
use super::schema::Object;
use super::shared;
use super::words::joined;
use crate::model::{AppType, Operation, Paging};
use serde_json::{Value as Json, json};
use std::collections::BTreeMap;

/// The sandbox, which answers on loopback.
pub(super) fn sandbox(context: &Context<'_>) -> Json {
    json!({
        "url": "http://127.0.0.1:{port}",
        "description": context.say("The sandbox on this machine", "本机的沙箱"),
        "variables": { "port": { "default": "8080" } },
    })
}

/// An operation. `path` has the names of the parameters in its path, in their order.
pub(super) fn operation(operation: &Operation, path: &[&str], context: &Context<'_>) -> Object {
    let mut object = Object::new();
    let mut add = |key: &str, value: Json| drop(object.insert(key.to_owned(), value));
    add("operationId", operation_id(&operation.id).into());
    add("tags", json!([operation.service()]));
    add("summary", context.language.title(&operation.title).into());
    add("description", description(operation, context).into());
    if !operation.source.is_empty() {
        let about = context.say("The platform's documentation", "平台文档");
        add("externalDocs", json!({ "url": operation.source, "description": about }));
    }
    if operation.deprecated.is_some() {
        add("deprecated", true.into());
    }
    if let Some(host) = &operation.host {
        add("servers", json!([{ "url": host }, sandbox(context)]));
    }
    add("security", access::security(operation, context).into());
    let parameters = request::parameters(operation, path, context);
    if !parameters.is_empty() {
        add("parameters", parameters.into());
    }
    if let Some(body) = request::body(operation) {
        add("requestBody", body);
    }
    add("responses", responses(operation, context));
    add_extensions(&mut object, operation);
    object
}

fn description(operation: &Operation, context: &Context<'_>) -> String {
    let language = context.language;
    let mut blocks = Vec::new();
    if let Some(deprecated) = &operation.deprecated {
        let or = language.pick(" or ", "或");
        let ids: Vec<String> = deprecated.replaced_by.iter().map(|id| operation_id(id)).collect();
        let instead = match ids.as_slice() {
            [] => context.say("nothing takes its place", "没有替代接口"),
            ids => {
                let ids = codes(ids.iter().map(String::as_str), or);
                language.pick(format!("use {ids} instead"), format!("请改用 {ids}"))
            }
        };
        blocks.push(language.labelled("Deprecated", "已废弃", &instead));
    }
    blocks.push(language.block(&operation.summary));
    blocks.extend(language.guide(&operation.guide));
    let mut facts = access::words(operation, context);
    facts.extend(limits::words(operation, context));
    if let Some(key) = &operation.idempotency_key {
        let key = codes([key.as_str()], "");
        facts.push(language.labelled(
            "Safe to repeat",
            "可安全重试",
            &language.pick(format!("with the same {key}"), format!("使用相同的 {key}")),
        ));
    }
    let facts: Vec<String> = facts.into_iter().map(|fact| format!("- {fact}")).collect();
    if !facts.is_empty() {
        blocks.push(format!("### {}", context.say("Access and limits", "权限与限制")));
        blocks.push(facts.join("\n"));
    }
    joined(blocks)
}

fn responses(operation: &Operation, context: &Context<'_>) -> Json {
    let mut errors = errors::by_status(operation, context);
    let failed = errors.remove(&200).unwrap_or_default();
    let mut responses: BTreeMap<String, Json> = BTreeMap::new();
    responses.insert("200".to_owned(), reply::success(operation, &failed, context));
    let response =
        |(status, listed): (u16, Listed)| (status.to_string(), errors::response(operation, status, &listed, context));
    responses.extend(errors.into_iter().map(response));
    if !operation.protocol {
        for (key, response) in shared::of_gateway(context) {
            responses.entry(key).or_insert(response);
        }
    }
    responses.into_iter().collect::<Object>().into()
}

fn add_extensions(object: &mut Object, operation: &Operation) {
    object.insert("x-operation".to_owned(), operation.id.as_str().into());
    if let Some(deprecated) = operation.deprecated.as_ref().filter(|deprecated| !deprecated.replaced_by.is_empty()) {
        let ids = deprecated.replaced_by.iter().map(|id| operation_id(id));
        object.insert("x-replaced-by".to_owned(), ids.collect());
    }
    if !operation.apps.is_empty() {
        let apps = operation.apps.iter().map(|app| match app {
            AppType::Custom => "custom",
            AppType::Store => "store",
        });
        object.insert("x-app-types".to_owned(), apps.collect());
    }
    limits::add(object, operation);
    if operation.idempotent {
        object.insert("x-idempotent".to_owned(), true.into());
    }
    if let Some(key) = &operation.idempotency_key {
        object.insert("x-idempotency-key".to_owned(), key.as_str().into());
    }
    if let Some(paging) = &operation.paging {
        object.insert("x-paging".to_owned(), paged(paging).into());
    }
}

/// How the pages of a list follow one another.
fn paged(paging: &Paging) -> Object {
    let Paging { token, size, next, more, items, item: _ } = paging;
    let parts = [
        ("token", Some(token)),
        ("size", size.as_ref()),
        ("next", Some(next)),
        ("more", more.as_ref()),
        ("items", Some(items)),
    ];
    parts.into_iter().filter_map(|(key, name)| Some((key.to_owned(), name?.as_str().into()))).collect()
}
