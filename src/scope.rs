//! Scopes: the permissions that an app applies for in the developer console, and the smallest set that a program needs.
//!
//! ```
//! # #[cfg(feature = "im")] {
//! use feishu_api::{Operation, TokenKind, im::v1::{image, pin}, scope};
//!
//! let found = scope::least([pin::Create::ENDPOINT, pin::List::ENDPOINT, image::Create::ENDPOINT], TokenKind::Tenant);
//! let scopes: Vec<_> = found.scopes.iter().map(|needed| needed.scope.id).collect();
//! assert_eq!(scopes, ["im:message", "im:resource:upload"]);
//! print!("{found}"); // each with the operations it is for
//! # }
//! ```

pub use crate::generated::scope::*;

use crate::endpoint::{Endpoint, Guard, Scope, ScopeRule, TokenKind};
#[cfg(feature = "events")]
use crate::events::Descriptor;
use feishu_scopes::Need;
use std::fmt;

/// An operation that a program uses, or an event that it subscribes to, with some of its fields.
///
/// Without its additional scopes, a field is omitted. So an operation does not include such fields unless they are
/// requested:
///
/// ```
/// # #[cfg(feature = "im")] {
/// use feishu_api::{Operation, TokenKind, im::v1::message::Create, scope};
///
/// let plain = scope::least([Create::ENDPOINT], TokenKind::Tenant);
/// assert_eq!(plain.scopes.len(), 1);
///
/// let send = scope::Use::new(Create::ENDPOINT).field("receive_id_type=user_id");
/// let to_user_ids = scope::least([send], TokenKind::Tenant);
/// assert_eq!(to_user_ids.scopes.len(), 2);
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a `Use` does nothing until it is passed to `least`"]
pub struct Use {
    id: &'static str,
    /// The kinds of tokens it takes; empty if it is independent of tokens.
    tokens: &'static [TokenKind],
    rules: &'static [ScopeRule],
    guards: &'static [Guard],
    fields: Vec<String>,
    all_fields: bool,
}

impl Use {
    /// Creates a use of an operation, without the fields that require additional scopes.
    pub fn new(endpoint: &'static Endpoint) -> Self {
        Self::of(endpoint.id, endpoint.tokens, endpoint.scopes, endpoint.guards)
    }

    /// Creates a use of an event, without the fields that require additional scopes.
    #[cfg(feature = "events")]
    pub fn event(descriptor: &'static Descriptor) -> Self {
        Self::of(descriptor.id, &[], descriptor.scopes, descriptor.guards)
    }

    fn of(
        id: &'static str,
        tokens: &'static [TokenKind],
        rules: &'static [ScopeRule],
        guards: &'static [Guard],
    ) -> Self {
        Self { id, tokens, rules, guards, fields: Vec::new(), all_fields: false }
    }

    /// Adds a field that requires additional scopes, named as in [`Endpoint::guards`]; the value of a field follows
    /// after `=`.
    pub fn field(mut self, name: impl Into<String>) -> Self {
        self.fields.push(name.into());
        self
    }

    /// Adds all fields, and values of fields, that require additional scopes.
    pub fn all_fields(mut self) -> Self {
        self.all_fields = true;
        self
    }

    fn asks_for(&self, field: &Guard) -> bool {
        self.all_fields || self.fields.iter().any(|name| is_called(field, name))
    }
}

impl From<&'static Endpoint> for Use {
    fn from(endpoint: &'static Endpoint) -> Self {
        Self::new(endpoint)
    }
}

#[cfg(feature = "events")]
impl From<&'static Descriptor> for Use {
    fn from(descriptor: &'static Descriptor) -> Self {
        Self::event(descriptor)
    }
}

/// The scopes to apply for, as determined by [`least`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Least {
    /// The scopes, sorted by id.
    pub scopes: Vec<Needed>,
    /// Whether no smaller set is possible. This is certain in practice; if not, at least none of the scopes can be
    /// omitted.
    pub is_least: bool,
    /// The ids of operations that do not take this kind of token and are not counted.
    pub not_taken: Vec<&'static str>,
    /// Requested fields without additional scopes, most likely misspelled.
    pub unknown_fields: Vec<String>,
}

/// A scope to apply for.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Needed {
    /// The scope.
    pub scope: &'static Scope,
    /// The ids of the operations and events that the scope grants access to, or to one of whose fields, alone or
    /// together with others of the scopes.
    pub opens: Vec<&'static str>,
}

/// Determines the smallest set of scopes for all of these operations, called with this kind of token, and events.
///
/// Among sets of the same size, it is the one whose scopes allow least, as far as their names show:
/// `im:message:readonly` rather than `im:message`. The result does not depend on the order of the operations.
pub fn least<U: Into<Use>>(uses: impl IntoIterator<Item = U>, token: TokenKind) -> Least {
    let uses: Vec<Use> = uses.into_iter().map(Into::into).collect();
    of_uses(&uses, token)
}

fn of_uses(uses: &[Use], token: TokenKind) -> Least {
    let mut found = Least::default();
    let mut rules: Vec<(&'static str, Vec<&'static ScopeRule>)> = Vec::new();
    for used in uses {
        let unknown = |name: &&String| !used.guards.iter().any(|field| is_called(field, name));
        found.unknown_fields.extend(used.fields.iter().filter(unknown).map(|name| format!("{}: {name}", used.id)));
        if !used.tokens.is_empty() && !used.tokens.contains(&token) {
            found.not_taken.push(used.id);
            continue;
        }
        rules.push((used.id, used.rules.iter().collect()));
        let fields = used.guards.iter().filter(|field| used.asks_for(field));
        rules.extend(fields.map(|field| (used.id, field.scopes.iter().collect())));
    }
    for (_, rules) in &mut rules {
        rules.retain(|rule| rule.token.is_none_or(|kind| kind == token));
    }
    let needs: Vec<Need<'_>> = rules
        .iter()
        .map(|(id, rules)| {
            let need = Need::new(id);
            rules.iter().fold(need, |need, rule| need.all_of(rule.all_of.iter().map(|scope| scope.id)))
        })
        .collect();
    let scope = |id: &str| {
        let all = rules.iter().flat_map(|(_, rules)| rules).flat_map(|rule| rule.all_of);
        all.into_iter().find(|scope| scope.id == id)
    };
    let answer = feishu_scopes::least(&needs, &|id| scope(id).map_or("", |scope| scope.name.zh));
    found.is_least = answer.is_least;
    found.scopes = answer
        .scopes
        .iter()
        .filter_map(|choice| {
            let mut opens: Vec<_> = choice.needs.iter().map(|at| rules[*at].0).collect();
            opens.dedup();
            Some(Needed { scope: scope(choice.scope)?, opens })
        })
        .collect();
    found
}

fn is_called(field: &Guard, name: &str) -> bool {
    match field.value {
        None => field.field == name,
        Some(value) => name.rsplit_once('=') == Some((field.field, value)),
    }
}

/// Formats the scopes, each with the operations and events that it is for.
impl fmt::Display for Least {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for needed in &self.scopes {
            writeln!(f, "{}  {}", needed.scope.id, needed.scope.name.en)?;
            needed.opens.iter().try_for_each(|id| writeln!(f, "  {id}"))?;
        }
        Ok(())
    }
}
