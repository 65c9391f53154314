//! Finds the smallest set of scopes that opens the operations and events a program uses.
//!
//! The search itself is the crate `feishu-scopes`, which the bindings use as well.

mod text;

pub use text::scopes_text;

use crate::Matching;
use crate::model::{Guard, Model, ScopeRule, Text, TokenKind};
use feishu_scopes::{Need, least};
use serde::Serialize;

/// The scopes to apply for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Scopes {
    /// The kind of token for the calls.
    pub token: TokenKind,
    /// The scopes.
    pub scopes: Vec<Chosen>,
    /// Whether this is certainly the smallest set.
    pub is_least: bool,
    /// The operations and events that need no scope.
    pub without_scope: Vec<String>,
    /// The operations that do not take this kind of token.
    pub not_taken: Vec<String>,
    /// The fields that these scopes do not open, unless fields were included in the request.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<FieldNeed>,
}

/// A scope to apply for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Chosen {
    /// The scope.
    pub scope: String,
    /// The name shown in the console.
    pub name: Text,
    /// What it opens, alone or together with other chosen scopes: operations, events, and their fields as `operation:
    /// field`.
    pub opens: Vec<String>,
}

/// A field of an operation or an event that needs additional scopes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FieldNeed {
    /// The operation or event.
    pub of: String,
    /// The field, with a value if only that value needs the scopes: `receive_id_type=user_id`.
    pub field: String,
    /// The scopes. Any one rule suffices, and it needs all of its scopes.
    pub rules: Vec<Vec<String>>,
}

/// Something that scopes open.
struct Opened<'m> {
    id: &'m str,
    /// The kinds of token that it takes; `None`: tokens do not apply.
    tokens: Option<&'m [TokenKind]>,
    rules: &'m [ScopeRule],
    fields: Vec<Guard>,
}

/// Returns the smallest set of scopes that opens what was asked for, including all of its fields if requested.
pub fn scopes(model: &Model, asked_for: &Matching<'_>, token: TokenKind, with_fields: bool) -> Scopes {
    let operations = asked_for.operations.iter().map(|operation| Opened {
        id: &operation.id,
        tokens: (!operation.tokens.is_empty()).then_some(&operation.tokens),
        rules: &operation.permissions,
        fields: operation.guards.clone(),
    });
    let events = asked_for.events.iter().map(|event| Opened {
        id: &event.id,
        tokens: None,
        rules: &event.permissions,
        fields: event.guards.clone(),
    });
    let (mut names, mut rules) = (Vec::new(), Vec::new());
    let (mut without_scope, mut not_taken, mut fields) = (Vec::new(), Vec::new(), Vec::new());
    for opened in operations.chain(events) {
        if opened.tokens.is_some_and(|tokens| !tokens.contains(&token)) {
            not_taken.push(opened.id.to_owned());
            continue;
        }
        let own = fitting(opened.rules, token);
        if own.is_empty() {
            without_scope.push(opened.id.to_owned());
        } else {
            names.push(opened.id.to_owned());
            rules.push(own);
        }
        fields.extend(opened.fields.into_iter().map(|guard| field_need(opened.id, guard, token)));
    }
    fields.retain(|field| !field.rules.is_empty());
    if with_fields {
        for field in fields.drain(..) {
            names.push(format!("{}: {}", field.of, field.field));
            rules.push(field.rules);
        }
    }
    let needs = names.iter().zip(&rules).map(|(name, rules): (&String, &Vec<Vec<String>>)| Need {
        name,
        rules: rules.iter().map(|rule| rule.iter().map(String::as_str).collect()).collect(),
    });
    let needs: Vec<Need<'_>> = needs.collect();
    let called = |id: &str| model.platform.scopes.get(id).map_or("", |scope| scope.name.zh.as_str());
    let answer = least(&needs, &called);
    let is_chosen = |scope: &String| answer.scopes.iter().any(|choice| choice.scope == scope);
    fields.retain(|field| !field.rules.iter().any(|rule| rule.iter().all(is_chosen)));
    let chosen = answer.scopes.iter().map(|choice| Chosen {
        scope: choice.scope.to_owned(),
        name: model.platform.scopes.get(choice.scope).map(|scope| scope.name.clone()).unwrap_or_default(),
        opens: choice.needs.iter().map(|at| names[*at].clone()).collect(),
    });
    Scopes { token, scopes: chosen.collect(), is_least: answer.is_least, without_scope, not_taken, fields }
}

/// Returns the rules for a kind of token, each as scopes that are needed together.
fn fitting(rules: &[ScopeRule], token: TokenKind) -> Vec<Vec<String>> {
    let fits = |rule: &&ScopeRule| rule.token.is_none_or(|kind| kind == token);
    rules.iter().filter(fits).map(|rule| rule.all_of.clone()).collect()
}

fn field_need(of: &str, guard: Guard, token: TokenKind) -> FieldNeed {
    let rules = fitting(&guard.rules, token);
    let field = match guard.value {
        None => guard.field,
        Some(value) => format!("{}={value}", guard.field),
    };
    FieldNeed { of: of.to_owned(), field, rules }
}
