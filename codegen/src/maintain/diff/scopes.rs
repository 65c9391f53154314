//! Compares rules of scopes by logic: does the new rule open for every app for which the old rule did?

use super::Kind;
use super::log::{At, Log};
use crate::model::{ScopeRule, TokenKind};
use std::collections::{BTreeSet, HashMap, HashSet};

/// Scopes that open something together.
type Term<'m> = BTreeSet<&'m str>;

/// The limit for the comparison of two rules, in steps; a rule of a page has a few dozen scopes.
const MOST_STEPS: usize = 1_000_000;

/// Compares the scopes that open something, for the kinds of token that are accepted before and after the change; if
/// there are none, for a call without a token.
pub(super) fn scopes(log: &mut Log, at: &At<'_>, old: &[ScopeRule], new: &[ScopeRule], tokens: &[TokenKind]) {
    if old == new {
        return;
    }
    let tokens: Vec<Option<TokenKind>> =
        if tokens.is_empty() { vec![None] } else { tokens.iter().copied().map(Some).collect() };
    let kinds: Vec<Kind> = tokens.iter().map(|token| compared(&terms(old, *token), &terms(new, *token))).collect();
    // A change for all kinds of token is reported once.
    match kinds.first() {
        Some(first) if kinds.iter().all(|kind| kind == first) => log.add(*first, at, words(old), words(new)),
        _ => {
            for (token, kind) in tokens.into_iter().zip(kinds) {
                let name = token.map_or("", token_name);
                let applied = |rules: &[ScopeRule]| {
                    let rules = rules_for(rules, token).map(|rule| ScopeRule { token: None, ..rule.clone() });
                    words(&rules.collect::<Vec<_>>())
                };
                let (old, new) = (applied(old), applied(new));
                if old != new {
                    log.add(kind, &at.key(name), old, new);
                }
            }
        }
    }
}

/// Returns the key of a kind of token in a spec.
pub(super) fn token_name(kind: TokenKind) -> &'static str {
    match kind {
        TokenKind::Tenant => "tenant",
        TokenKind::User => "user",
        TokenKind::App => "app",
        TokenKind::Service => "service",
    }
}

fn rules_for(rules: &[ScopeRule], token: Option<TokenKind>) -> impl Iterator<Item = &ScopeRule> {
    rules.iter().filter(move |rule| rule.token.is_none() || token.is_none() || rule.token == token)
}

/// Returns the alternatives for a kind of token. Without rules, nothing is required: one alternative without scopes.
fn terms(rules: &[ScopeRule], token: Option<TokenKind>) -> Vec<Term<'_>> {
    let mut terms = Vec::new();
    for ScopeRule { token: _, all_of } in rules_for(rules, token) {
        terms.push(all_of.iter().map(String::as_str).collect());
    }
    if terms.is_empty() {
        terms.push(Term::new());
    }
    terms
}

fn compared(old: &[Term<'_>], new: &[Term<'_>]) -> Kind {
    match (implies(old, new), implies(new, old)) {
        (true, true) => Kind::ScopesRestated,
        (true, false) => Kind::ScopesLoosened,
        (false, true) => Kind::ScopesTightened,
        (false, false) => Kind::ScopesChanged,
    }
}

/// Whether everything that satisfies `rule` satisfies `other`: whether each alternative of `rule` contains an
/// alternative of `other`. If the comparison takes too long, it is given up and returns false.
fn implies(rule: &[Term<'_>], other: &[Term<'_>]) -> bool {
    let whole: HashSet<&Term<'_>> = other.iter().collect();
    if whole.iter().any(|term| term.is_empty()) {
        return true;
    }
    // Index the alternatives of `other` by one of their scopes: only those with a common scope can be contained.
    let mut by_scope: HashMap<&str, Vec<&Term<'_>>> = HashMap::new();
    for term in &whole {
        if let Some(scope) = term.first() {
            by_scope.entry(scope).or_default().push(term);
        }
    }
    let mut steps = 0;
    rule.iter().all(|term| {
        whole.contains(term)
            || term.iter().filter_map(|scope| by_scope.get(scope)).flatten().any(|candidate| {
                steps += candidate.len();
                steps < MOST_STEPS && candidate.is_subset(term)
            })
    })
}

/// Renders a rule: `a, or b and c`.
pub(super) fn words(rules: &[ScopeRule]) -> Option<String> {
    let word = |rule: &ScopeRule| {
        let scopes = rule.all_of.join(" and ");
        match rule.token {
            None => scopes,
            Some(token) => format!("{}: {scopes}", token_name(token)),
        }
    };
    (!rules.is_empty()).then(|| rules.iter().map(word).collect::<Vec<_>>().join(", or "))
}
