//! Descriptors of operations that are not compiled.

use super::{Catalog, Field, Limit, Operation, Parameter, Protocol, Quota, Scopes, Type};
use crate::endpoint::{self, Endpoint, ErrorInfo, RateLimit, Scope, ScopeRule, SubError, Text};

/// Keeps what a descriptor refers to: it lives as long as the program, as descriptors that are compiled do.
fn kept<T>(items: impl Iterator<Item = T>) -> &'static [T] {
    items.collect::<Vec<_>>().leak()
}

impl Operation {
    /// The descriptor of the operation, as its bindings have it. Without the feature `texts` its texts are empty.
    pub fn endpoint(&'static self) -> &'static Endpoint {
        self.endpoint.get_or_init(|| self.described())
    }

    fn described(&'static self) -> Endpoint {
        let (service, catalog) = (self.service(), self.catalog());
        let rules = |rules: &'static [Scopes]| rules_of(catalog, rules);
        let errors = || self.errors.iter().filter_map(move |error| catalog.error(error, service));
        let sub_errors = errors().flat_map(|(error, _)| {
            error.sub_errors.iter().map(|sub| SubError {
                of: error.code,
                code: &sub.code,
                message: &sub.message,
                fix: self.detail(error, &sub.code),
            })
        });
        Endpoint {
            title: Text::new(&self.title.zh, &self.title.en),
            source: &self.source,
            tokens: &self.tokens,
            apps: &self.apps,
            scopes: rules(&self.scopes),
            guards: kept(self.guards.iter().map(|guard| endpoint::Guard {
                in_reply: guard.in_reply,
                field: &guard.field,
                value: guard.value.as_deref(),
                scopes: rules(&guard.scopes),
            })),
            rate_limit: match &self.rate_limit {
                None => RateLimit::Unstated,
                Some(Limit::Fixed(rates)) => RateLimit::Fixed(rates),
                Some(Limit::Special(_)) => RateLimit::Special,
            },
            quotas: kept(self.quotas.iter().map(quota)),
            idempotent: self.idempotent,
            idempotency_key: self.idempotency_key.as_deref(),
            parameters: kept(self.request.iter().map(|one| parameter(catalog, one))),
            body: self.body,
            envelope: self.envelope,
            protocol: catalog.service(service).and_then(|service| service.protocol.as_ref()).map(protocol),
            paging: self.paging.as_ref().map(|paging| endpoint::Paging {
                size: paging.size.as_deref(),
                more: paging.more.as_deref(),
                ..endpoint::Paging::new(&paging.token, &paging.next, &paging.items)
            }),
            errors: kept(errors().map(|(error, of_platform)| {
                let (fix, links) = self.fix(error);
                let info = ErrorInfo {
                    code: error.code,
                    key: &error.key,
                    name: &error.name,
                    service: if of_platform { "" } else { service },
                    status: error.status,
                    message: &error.message,
                    rate_limited: error.rate_limit,
                    fix,
                    links,
                };
                &*Box::leak(Box::new(info))
            })),
            sub_errors: kept(sub_errors),
            ..Endpoint::new(&self.id, self.method, &self.path)
        }
    }
}

#[cfg(feature = "texts")]
impl Operation {
    /// What to do about an error, and the links of that.
    fn fix(&self, error: &super::Error) -> (Text, &'static [endpoint::Link]) {
        let Some(texts) = self.error_texts(error) else { return (Text::new("", ""), &[]) };
        let links = texts.links.iter().map(|(text, url)| endpoint::Link::new(text, url));
        (Text::new(&texts.fix.zh, &texts.fix.en), kept(links))
    }

    /// What to do about one of the things an error can mean in detail.
    fn detail(&self, error: &super::Error, code: &str) -> Text {
        let fix = self.error_texts(error).and_then(|texts| texts.details.get(code));
        fix.map_or(Text::new("", ""), |fix| Text::new(&fix.zh, &fix.en))
    }
}

#[cfg(not(feature = "texts"))]
impl Operation {
    fn fix(&self, _: &super::Error) -> (Text, &'static [endpoint::Link]) {
        (Text::new("", ""), &[])
    }

    fn detail(&self, _: &super::Error, _: &str) -> Text {
        Text::new("", "")
    }
}

#[cfg(feature = "texts")]
fn scope_name(catalog: &'static Catalog, scope: &str) -> Text {
    catalog.platform_texts().scopes.get(scope).map_or(Text::new("", ""), |name| Text::new(&name.zh, &name.en))
}

#[cfg(not(feature = "texts"))]
fn scope_name(_: &'static Catalog, _: &str) -> Text {
    Text::new("", "")
}

impl Parameter {
    /// What a descriptor says of a field: no more than its kind, its bounds, and whether it is required.
    pub fn of(described: &endpoint::Parameter) -> Self {
        let json = |text: Option<&str>| text.and_then(|text| serde_json::from_str(text).ok());
        let (least, greatest) = described.sizes;
        let field = Field {
            name: described.name.to_owned(),
            r#type: if described.secret { Type::Secret } else { Type::of(described.kind) },
            required: described.required,
            min: described.min.map(Into::into),
            max: described.max.map(Into::into),
            min_size: Some(least).filter(|size| *size > 0),
            max_size: Some(greatest).filter(|size| *size < u64::MAX),
            default: json(described.default),
            fixed: json(described.fixed),
            ..Field::default()
        };
        let key = Some(described.key.to_owned()).filter(|key| *key != field.name);
        Self { location: described.location, key, field }
    }
}

fn rules_of(catalog: &'static Catalog, rules: &'static [Scopes]) -> &'static [ScopeRule] {
    kept(rules.iter().map(|rule| {
        let scopes = rule.all_of.iter().map(|scope| Scope::new(scope, scope_name(catalog, scope)));
        ScopeRule::new(rule.token, kept(scopes))
    }))
}

fn quota(quota: &'static Quota) -> endpoint::Quota {
    endpoint::Quota {
        shared_by: quota.shared_by.as_deref(),
        within: quota.within.as_deref(),
        ..endpoint::Quota::new(quota.rate, &quota.per, quota.error)
    }
}

fn parameter(catalog: &'static Catalog, parameter: &'static Parameter) -> endpoint::Parameter {
    let Field { name, r#type, required, min, max, min_size, max_size, default, fixed, .. } = &parameter.field;
    let kind = catalog.kind(r#type);
    let is_whole = kind == endpoint::ValueKind::Integer;
    let bound = |bound: &Option<serde_json::Number>| bound.as_ref()?.as_i64().filter(|_| is_whole);
    let json = |value: &Option<serde_json::Value>| value.as_ref().map(|value| &*value.to_string().leak());
    endpoint::Parameter {
        secret: *r#type == Type::Secret,
        sizes: (min_size.unwrap_or(0), max_size.unwrap_or(u64::MAX)),
        min: bound(min),
        max: bound(max),
        default: json(default),
        fixed: json(fixed),
        ..endpoint::Parameter::new(parameter.key(), name, parameter.location, *required, kind)
    }
}

fn protocol(protocol: &'static Protocol) -> &'static endpoint::Protocol {
    let usual = endpoint::Protocol::new();
    let (token_header, token_prefix) = protocol
        .token
        .as_ref()
        .map_or((usual.token_header, usual.token_prefix), |token| (&token.header, &token.prefix));
    let described = endpoint::Protocol {
        token_header,
        token_prefix,
        error_code: protocol.error.code.as_deref(),
        error_message: protocol.error.message.as_deref(),
        log_id: protocol.log_id.as_deref(),
    };
    Box::leak(Box::new(described))
}
