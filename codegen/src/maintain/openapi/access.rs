//! Tokens and scopes: who may call an operation, and what needs more than that.

use super::context::Context;
use super::markdown::{code, codes};
use super::names::of_token;
use super::schema::Object;
use crate::model::{AppType, Operation, ScopeRule, TokenKind};
use serde_json::{Value as Json, json};

/// What opens an operation: any one of these, each a kind of token and the scopes that are needed together.
pub(super) fn security(operation: &Operation, context: &Context<'_>) -> Vec<Json> {
    let mut requirements: Vec<Json> = Vec::new();
    for kind in &operation.tokens {
        let scheme = of_token(context.model, *kind, operation.service());
        let mut rules = rules(operation, *kind).peekable();
        let none = if rules.peek().is_none() { Some(&[][..]) } else { None };
        for scopes in none.into_iter().chain(rules.map(|rule| rule.all_of.as_slice())) {
            let requirement = Json::Object(Object::from_iter([(scheme.clone(), json!(scopes))]));
            if !requirements.contains(&requirement) {
                requirements.push(requirement);
            }
        }
    }
    requirements
}

fn rules(operation: &Operation, kind: TokenKind) -> impl Iterator<Item = &ScopeRule> {
    operation.permissions.iter().filter(move |rule| rule.token.is_none_or(|token| token == kind))
}

/// Who may call an operation, in words.
pub(super) fn words(operation: &Operation, context: &Context<'_>) -> Vec<String> {
    let language = context.language;
    let mut said = Vec::new();
    let tokens: Vec<String> =
        operation.tokens.iter().map(|kind| code(&of_token(context.model, *kind, operation.service()))).collect();
    if !tokens.is_empty() {
        said.push(language.labelled("Token", "访问凭证", &language.or(&tokens)));
    }
    // One line where the kinds of token do not differ.
    let by_token = operation.permissions.iter().any(|rule| rule.token.is_some());
    let kinds: Vec<Option<TokenKind>> =
        if by_token { operation.tokens.iter().copied().map(Some).collect() } else { vec![None] };
    for kind in kinds {
        let rules: Vec<&ScopeRule> = operation
            .permissions
            .iter()
            .filter(|rule| kind.is_none() || rule.token.is_none_or(|one| Some(one) == kind))
            .collect();
        if rules.is_empty() {
            continue;
        }
        let with = kind.map(|kind| code(&of_token(context.model, kind, operation.service())));
        let (en, zh) = match &with {
            None => ("Scopes".to_owned(), "权限".to_owned()),
            Some(token) => (format!("Scopes with {token}"), format!("使用 {token} 时的权限")),
        };
        said.push(language.labelled(&en, &zh, &alternatives(rules.iter().copied(), context)));
    }
    if let [only] = operation.apps.as_slice() {
        let only = match only {
            AppType::Custom => context.say("custom apps only", "仅自建应用"),
            AppType::Store => context.say("store apps only", "仅商店应用"),
        };
        said.push(language.labelled("Apps", "应用类型", &only));
    }
    said
}

/// The scopes that a field or a value needs, as part of a sentence; empty where it needs none.
pub(super) fn needed(rules: &[ScopeRule], context: &Context<'_>) -> String {
    if rules.is_empty() {
        return String::new();
    }
    let scopes = alternatives(rules, context);
    context.language.pick(format!("needs the scope {scopes}"), format!("需要权限 {scopes}"))
}

/// Rules of which one suffices, in words.
fn alternatives<'r>(rules: impl IntoIterator<Item = &'r ScopeRule>, context: &Context<'_>) -> String {
    let and = context.language.pick(" and ", "和");
    let mut all: Vec<&[String]> = Vec::new();
    for rule in rules {
        if !all.contains(&rule.all_of.as_slice()) {
            all.push(&rule.all_of);
        }
    }
    let one_of_several = all.len() > 1;
    let shown = |scopes: &&[String]| {
        let together = codes(scopes.iter().map(String::as_str), and);
        if one_of_several && scopes.len() > 1 { format!("({together})") } else { together }
    };
    context.language.or(&all.iter().map(shown).collect::<Vec<_>>())
}

/// Adds the scopes of a field as data: any one list of these suffices.
pub(super) fn add_alternatives(object: &mut Object, rules: &[ScopeRule]) {
    if !rules.is_empty() {
        object.insert("x-scopes".to_owned(), rules.iter().map(|rule| json!(rule.all_of)).collect());
    }
}
