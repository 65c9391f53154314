//! What is known of an operation, as a value: for help, for JSON, for programs.

use crate::flags::{self, Flag};
use feishu_api::Language;
use feishu_api::catalog::{Field, Limit, Operation, Scopes, Type, texts::FieldTexts};
use feishu_api::endpoint::{AppType, Envelope, TokenKind, ValueKind};
use serde::Serialize;
use serde_json::Value;

/// An operation.
#[derive(Debug, Serialize)]
pub(crate) struct Description {
    pub(crate) id: String,
    pub(crate) title: String,
    pub(crate) summary: String,
    pub(crate) method: &'static str,
    pub(crate) path: String,
    pub(crate) documentation: String,
    /// What took its place, where it is superseded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) deprecated: Option<Vec<String>>,
    pub(crate) tokens: Vec<&'static str>,
    pub(crate) apps: Vec<&'static str>,
    /// Any one rule suffices.
    pub(crate) scopes: Vec<Rule>,
    pub(crate) limits: Vec<String>,
    pub(crate) idempotent: bool,
    pub(crate) fields: Vec<FieldDescription>,
    /// Whether its list comes in pages.
    pub(crate) pages: bool,
    /// Whether it sends a file.
    pub(crate) download: bool,
    pub(crate) errors: Vec<ErrorDescription>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) example: Option<Value>,
}

/// Scopes that are needed together.
#[derive(Debug, Serialize)]
pub(crate) struct Rule {
    /// The kind of token this is for; none: every kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) token: Option<&'static str>,
    pub(crate) all_of: Vec<Scope>,
}

/// A scope.
#[derive(Debug, Serialize)]
pub(crate) struct Scope {
    pub(crate) id: String,
    pub(crate) name: String,
}

/// A field of the request.
#[derive(Debug, Serialize)]
pub(crate) struct FieldDescription {
    pub(crate) name: String,
    pub(crate) flag: String,
    #[serde(skip)]
    pub(crate) value_name: &'static str,
    pub(crate) place: &'static str,
    pub(crate) kind: String,
    pub(crate) required: bool,
    pub(crate) doc: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) values: Vec<ValueDescription>,
    /// Ranges, lengths, patterns, and other rules.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) rules: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) default: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) example: Option<Value>,
    /// Of an object, or of a list of objects: what it holds.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) fields: Vec<String>,
}

/// A value that a field may have.
#[derive(Debug, Serialize)]
pub(crate) struct ValueDescription {
    pub(crate) value: Value,
    pub(crate) doc: String,
}

/// A documented error.
#[derive(Debug, Serialize)]
pub(crate) struct ErrorDescription {
    pub(crate) code: String,
    pub(crate) name: String,
    pub(crate) message: String,
    pub(crate) fix: String,
}

/// Describes an operation in a language.
pub(crate) fn operation(operation: &'static Operation, language: Language) -> Description {
    let catalog = operation.catalog();
    let texts = operation.texts();
    let errors = operation.documented_errors().map(|error| ErrorDescription {
        code: error.id(),
        name: error.name.clone(),
        message: error.message.clone(),
        fix: operation.error_texts(error).map(|texts| texts.fix.plain(language)).unwrap_or_default(),
    });
    let rule = |rule: &Scopes| Rule {
        token: rule.token.map(token),
        all_of: rule.all_of.iter().map(|id| scope(operation, id, language)).collect(),
    };
    Description {
        id: operation.id.clone(),
        title: operation.title.get(language).to_owned(),
        summary: texts.map(|texts| texts.summary.plain(language)).unwrap_or_default(),
        method: operation.method.as_str(),
        path: operation.path.clone(),
        documentation: operation.source.clone(),
        deprecated: operation.deprecated.as_ref().map(|deprecation| deprecation.replaced_by.clone()),
        tokens: operation.tokens.iter().copied().map(token).collect(),
        apps: operation.apps.iter().map(app).collect(),
        scopes: operation.scopes.iter().map(rule).collect(),
        limits: limits(operation, language),
        idempotent: operation.idempotent,
        fields: flags::flags(operation)
            .iter()
            .map(|flag| field(catalog, texts.and_then(|texts| texts.fields.get(flag.parameter.key())), flag, language))
            .collect(),
        pages: operation.paging.is_some(),
        download: operation.envelope == Envelope::Binary,
        errors: errors.collect(),
        example: operation.request_example.clone(),
    }
}

fn scope(operation: &'static Operation, id: &str, language: Language) -> Scope {
    Scope { id: id.to_owned(), name: operation.catalog().scope_name(id).get(language).to_owned() }
}

/// Returns the name of a kind of token.
pub(crate) fn token(token: TokenKind) -> &'static str {
    match token {
        TokenKind::Tenant => "tenant",
        TokenKind::User => "user",
        TokenKind::App => "app",
        _ => "service",
    }
}

fn app(app: &AppType) -> &'static str {
    match app {
        AppType::Custom => "custom",
        _ => "store",
    }
}

fn limits(operation: &Operation, language: Language) -> Vec<String> {
    let rate = |rate: &feishu_api::endpoint::Rate| {
        let time = match (rate.seconds, language) {
            (1, Language::Zh) => "秒".to_owned(),
            (60, Language::Zh) => "分钟".to_owned(),
            (3600, Language::Zh) => "小时".to_owned(),
            (86400, Language::Zh) => "天".to_owned(),
            (seconds, Language::Zh) => format!("{seconds} 秒"),
            (1, _) => "second".to_owned(),
            (60, _) => "minute".to_owned(),
            (3600, _) => "hour".to_owned(),
            (86400, _) => "day".to_owned(),
            (seconds, _) => format!("{seconds} s"),
        };
        match language {
            Language::Zh => format!("{} 次/{time}", rate.calls),
            _ => format!("{} per {time}", rate.calls),
        }
    };
    let mut limits: Vec<String> = match &operation.rate_limit {
        Some(Limit::Fixed(rates)) => rates.iter().map(rate).collect(),
        Some(_) => {
            vec![crate::language::text(language, "特殊频控，见文档", "special, see the documentation").to_owned()]
        }
        None => Vec::new(),
    };
    limits.extend(operation.quotas.iter().map(|quota| match language {
        Language::Zh => format!("每个 {} {}", quota.per, rate(&quota.rate)),
        _ => format!("{} for each {}", rate(&quota.rate), quota.per),
    }));
    limits
}

fn field(
    catalog: &'static feishu_api::catalog::Catalog,
    texts: Option<&'static FieldTexts>,
    flag: &Flag,
    language: Language,
) -> FieldDescription {
    let field = &flag.parameter.field;
    let docs = catalog.value_docs(texts, &field.r#type);
    let doc_of = |value: &Value| {
        let key = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        docs.get(key.as_str()).map(|doc| doc.plain(language)).unwrap_or_default()
    };
    let definition = named(&field.r#type).and_then(|name| catalog.definition(name));
    let of_type = definition.and_then(|definition| definition.values.as_ref());
    let values = if field.values.is_empty() { of_type.map(Vec::as_slice).unwrap_or_default() } else { &field.values };
    let inner = definition.and_then(|definition| definition.fields.as_deref()).unwrap_or_default();
    FieldDescription {
        name: field.name.clone(),
        flag: format!("--{}", flag.name),
        value_name: flag.value_name(),
        place: flags::place(flag.parameter.location),
        kind: kind(&field.r#type, flag.kind),
        required: field.required,
        doc: catalog.field_doc(texts, &field.r#type).plain(language),
        values: values.iter().map(|value| ValueDescription { value: value.clone(), doc: doc_of(value) }).collect(),
        rules: rules(field, flag.kind, texts, language),
        default: field.default.clone(),
        example: field.example.clone().filter(|_| field.r#type != Type::Secret),
        fields: inner.iter().map(|field| field.name.clone()).collect(),
    }
}

/// Returns the name of the type inside any number of lists and maps.
pub(crate) fn named(r#type: &Type) -> Option<&str> {
    match r#type {
        Type::List(inner) | Type::Map(inner) => named(inner),
        Type::Named(name) => Some(name),
        _ => None,
    }
}

fn kind(r#type: &Type, kind: ValueKind) -> String {
    match (r#type, kind) {
        (Type::Named(_), ValueKind::Object) => "object".to_owned(),
        (Type::Named(_), _) => "string".to_owned(),
        (Type::List(inner), _) => match &**inner {
            Type::Named(_) => "list".to_owned(),
            inner => format!("list of {inner}"),
        },
        (r#type, _) => r#type.to_string(),
    }
}

fn rules(field: &Field, kind: ValueKind, texts: Option<&'static FieldTexts>, language: Language) -> Vec<String> {
    let text = |zh: &'static str, en: &'static str| crate::language::text(language, zh, en);
    let range = |what: &str, least: Option<String>, most: Option<String>| match (least, most) {
        (None, None) => None,
        (Some(least), None) => Some(format!("{what}{} {least}", text("至少", "at least"))),
        (None, Some(most)) => Some(format!("{what}{} {most}", text("至多", "at most"))),
        (Some(least), Some(most)) => Some(format!("{what}{least} {} {most}", text("到", "to"))),
    };
    let number = |number: &Option<serde_json::Number>| number.as_ref().map(ToString::to_string);
    let length = match kind {
        ValueKind::Array | ValueKind::Files => text("个数：", "elements: "),
        _ => text("长度：", "characters: "),
    };
    let size = |size: &Option<u64>| size.map(crate::terminal::size);
    let mut rules: Vec<String> = [
        range(text("取值：", "range: "), number(&field.min), number(&field.max)),
        range(length, field.min_length.map(|least| least.to_string()), field.max_length.map(|most| most.to_string())),
        range(text("大小：", "size: "), size(&field.min_size), size(&field.max_size)),
        field.pattern.as_ref().map(|pattern| format!("{}{pattern}", text("格式：", "pattern: "))),
    ]
    .into_iter()
    .flatten()
    .collect();
    if let Some(texts) = texts {
        let required = texts.required_if.as_ref();
        rules.extend(required.map(|when| format!("{}{}", text("必填条件：", "required: "), when.plain(language))));
        rules.extend(texts.rules.iter().map(|rule| rule.plain(language)));
        let deprecated = texts.deprecated.as_ref();
        rules.extend(deprecated.map(|why| format!("{}{}", text("已废弃：", "deprecated: "), why.plain(language))));
    }
    rules
}
