//! The whole document.

use super::components;
use super::context::Context;
use super::errors;
use super::names::Clash;
use super::nulls::Nulls;
use super::operation::sandbox;
use super::paths::paths;
use super::schema::Object;
use super::shared;
use super::words::{Language, joined};
use crate::model::{Model, Operation, ScopeRule};
use serde_json::{Value as Json, json};
use std::collections::BTreeSet;

/// What a document is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope<'s> {
    /// All services.
    Platform,
    /// Some services, by the first part of their operations' ids.
    Services(&'s [String]),
}

impl Scope<'_> {
    fn has(&self, service: &str) -> bool {
        match self {
            Self::Platform => true,
            Self::Services(services) => services.iter().any(|one| one == service),
        }
    }
}

/// The OpenAPI 3.1 document of a model, or of some services of it.
///
/// # Errors
/// Fails where two operations or types would have one name.
pub fn openapi(model: &Model, scope: Scope<'_>, language: Language) -> Result<Json, Clash> {
    let context = Context { model, language, nulls: Nulls::of(model) };
    let operations: Vec<&Operation> = model.operations.iter().filter(|one| scope.has(one.service())).collect();
    let services = services(&operations);
    Ok(json!({
        "openapi": "3.1.0",
        "info": info(scope, &services, &context),
        "servers": servers(&context),
        "tags": services.iter().map(|service| tag(service, &context)).collect::<Vec<_>>(),
        "paths": paths(&operations, &context)?,
        "components": components(&operations, &context)?,
        "x-scopes": scopes(&operations, &context),
    }))
}

/// The services of operations, in the order of these.
fn services<'m>(operations: &[&'m Operation]) -> Vec<&'m str> {
    let mut services: Vec<&str> = operations.iter().map(|operation| operation.service()).collect();
    services.dedup();
    services
}

fn info(scope: Scope<'_>, services: &[&str], context: &Context<'_>) -> Json {
    let platform = context.say("Feishu / Lark Open Platform", "飞书开放平台");
    let title = match scope {
        Scope::Platform => platform,
        Scope::Services(_) => {
            let titles: Vec<String> = services.iter().map(|service| title_of(service, context)).collect();
            let (between, colon) = context.language.pick((", ", ": "), ("、", "："));
            format!("{platform}{colon}{}", titles.join(between))
        }
    };
    json!({ "title": title, "description": about(context), "version": env!("CARGO_PKG_VERSION") })
}

fn about(context: &Context<'_>) -> String {
    joined([
        context.say(
            "Made from the specs of feishu-api, which are written after the platform's documentation.",
            "由 feishu-api 的接口描述生成，这些描述依据平台文档编写。",
        ),
        context.say(
            "**Tokens** are sent as `Authorization: Bearer …`. Each entry of an operation's `security` is a kind of token \
             with the scopes that are needed together; any one entry suffices. `x-scopes` has the names of scopes.",
            "**访问凭证**以 `Authorization: Bearer …` 发送。接口的 `security` 中每一项是一种凭证及其同时需要的权限，满足任意一项即可。`x-scopes` 列出权限的名称。",
        ),
        context.say(
            "**Replies** have a `code`: 0 is success, and anything else an error, whatever the HTTP status. The errors of an \
             operation are the examples of its responses, each with what to do about it. What any operation may answer is \
             in the shared responses.",
            "**响应**中的 `code` 为 0 表示成功；无论 HTTP 状态码是什么，其他值都是错误。接口的错误列在各响应的示例中，并附有处理方法；任何接口都可能返回的错误见公共响应。",
        ),
        context.say(
            "**Requests** are checked by the platform, so their schemas are strict. Schemas of replies are not: any field may \
             be missing, and enums may have values that are not known yet.",
            "**请求**由平台校验，因此其 schema 是严格的；响应的 schema 则是宽松的：任何字段都可能缺失，枚举也可能出现未列出的值。",
        ),
    ])
}

/// Where the platform is.
fn servers(context: &Context<'_>) -> Json {
    json!([
        { "url": "https://open.feishu.cn", "description": context.say("Feishu", "飞书") },
        { "url": "https://open.larksuite.com", "description": "Lark" },
        sandbox(context),
    ])
}

fn tag(service: &str, context: &Context<'_>) -> Json {
    let title = title_of(service, context);
    json!({ "name": service, "description": title, "x-displayName": title })
}

fn title_of(service: &str, context: &Context<'_>) -> String {
    let known = context.platform().services.get(service);
    known.map_or_else(|| service.to_owned(), |known| context.language.title(&known.title))
}

fn components(operations: &[&Operation], context: &Context<'_>) -> Result<Json, Clash> {
    let mut components = Object::new();
    components.insert("schemas".to_owned(), components::schemas(operations, context)?.into());
    if operations.iter().any(|operation| !operation.protocol) {
        components.insert("responses".to_owned(), shared::responses(context).into());
        components.insert("headers".to_owned(), shared::header_components(context));
    }
    components.insert("examples".to_owned(), errors::declared(operations, context).into_iter().collect());
    components.insert("securitySchemes".to_owned(), shared::security_schemes(operations, context).into());
    Ok(components.into())
}

/// The scopes that the document names, by id, with the names that the developer console shows.
fn scopes(operations: &[&Operation], context: &Context<'_>) -> Json {
    let mut ids: BTreeSet<&str> = BTreeSet::new();
    for operation in operations {
        ids.extend(of_rules(&operation.permissions));
        ids.extend(operation.guards.iter().flat_map(|guard| of_rules(&guard.rules)));
    }
    let name = |id: &str| {
        let name = context.platform().scopes.get(id).map(|scope| context.language.title(&scope.name));
        (id.to_owned(), Json::from(name.unwrap_or_default()))
    };
    ids.into_iter().map(name).collect::<Object>().into()
}

fn of_rules(rules: &[ScopeRule]) -> impl Iterator<Item = &str> {
    rules.iter().flat_map(|rule| rule.all_of.iter().map(String::as_str))
}
