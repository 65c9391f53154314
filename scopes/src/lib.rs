//! Finds the smallest set of scopes that opens everything a program does.
//!
//! Any one of several rules opens an operation of the platform; a rule is one scope, or several scopes together. An app
//! that uses many operations should apply for the fewest scopes that open them all:
//!
//! ```
//! use feishu_scopes::{Need, least};
//!
//! let pin = Need::new("pin a message").any_of(["im:message", "im:message.pins:write_only"]);
//! let read = Need::new("read messages").any_of(["im:message", "im:message:readonly"]);
//! let answer = least(&[pin, read], &|_| "");
//! assert_eq!(answer.scopes.iter().map(|choice| choice.scope).collect::<Vec<_>>(), ["im:message"]);
//! assert_eq!(answer.scopes[0].needs, [0, 1]);
//! assert!(answer.is_least);
//! ```
//!
//! This is a hitting-set problem, which has no fast solution in general. In practice, a few deductions split the
//! problem into small pieces, so the answer is exact. If the search would take too long, the answer may not be the
//! smallest, and says so. The same needs always give the same answer, in any order.
//!
//! Among sets of the same size, the set whose scopes allow least is chosen, as far as their names tell: see [`cost`].
//!
//! The crate does not depend on descriptors or specs, so both the bindings and the generator can use it.

mod bound;
mod problem;
mod reduce;
mod search;

use problem::Problem;
use std::collections::BTreeSet;

/// Something that scopes open: an operation, or a field of one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Need<'a> {
    /// The display name.
    pub name: &'a str,
    /// The rules. Any one rule suffices, and it needs all of its scopes. Without rules, no scope is needed.
    pub rules: Vec<Vec<&'a str>>,
}

impl<'a> Need<'a> {
    /// Creates a need that requires no scope.
    pub fn new(name: &'a str) -> Self {
        Self { name, rules: Vec::new() }
    }

    /// Adds a rule that requires all of these scopes together.
    #[must_use]
    pub fn all_of(mut self, scopes: impl IntoIterator<Item = &'a str>) -> Self {
        self.rules.push(scopes.into_iter().collect());
        self
    }

    /// Adds a rule for each of these scopes, so that any one of them suffices.
    #[must_use]
    pub fn any_of(mut self, scopes: impl IntoIterator<Item = &'a str>) -> Self {
        self.rules.extend(scopes.into_iter().map(|scope| vec![scope]));
        self
    }
}

/// The scopes to apply for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer<'a> {
    /// The scopes, by name.
    pub scopes: Vec<Choice<'a>>,
    /// Whether this is certainly the smallest set. If false, the search was given up: the scopes still open everything,
    /// and none of them can be left out.
    pub is_least: bool,
}

/// A scope to apply for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice<'a> {
    /// The scope.
    pub scope: &'a str,
    /// The positions of the needs that it opens, alone or together with other chosen scopes.
    pub needs: Vec<usize>,
}

/// The number of steps after which a search is given up. In an optimised build this takes a few seconds, if nothing can
/// be deduced.
const STEPS: u64 = 10_000;

/// Returns the smallest set of scopes that opens all of `needs`. `name` returns the Chinese name of a scope in the
/// console.
pub fn least<'a, 'n>(needs: &[Need<'a>], name: &dyn Fn(&str) -> &'n str) -> Answer<'a> {
    least_within(needs, name, STEPS)
}

/// Returns the smallest set of scopes that opens all of `needs`, searching for at most `steps` steps.
///
/// Fewer steps return sooner, possibly with a larger set.
pub fn least_within<'a, 'n>(needs: &[Need<'a>], name: &dyn Fn(&str) -> &'n str, steps: u64) -> Answer<'a> {
    let cost = |scope: &str| cost(scope, name(scope));
    let (problem, names) = Problem::new(needs, &cost);
    let found = search::search(problem, steps);
    let chosen: BTreeSet<&str> = found.scopes.iter().map(|scope| names[*scope as usize]).collect();
    let chosen = without_spare(chosen, needs, &cost);
    let opens = |scope: &&'a str| Choice {
        scope,
        needs: positions(needs, |rule| rule.contains(scope) && rule.iter().all(|scope| chosen.contains(scope))),
    };
    Answer { scopes: chosen.iter().map(opens).collect(), is_least: found.is_least }
}

/// Returns the positions of the needs that have a rule for which `is_such` is true.
fn positions(needs: &[Need<'_>], is_such: impl Fn(&[&str]) -> bool) -> Vec<usize> {
    let has = |(_, need): &(usize, &Need<'_>)| need.rules.iter().any(|rule| is_such(rule));
    needs.iter().enumerate().filter(has).map(|(position, _)| position).collect()
}

/// Drops the scopes that are not needed because the others open everything without them. A smallest set has none.
fn without_spare<'a>(
    mut chosen: BTreeSet<&'a str>,
    needs: &[Need<'a>],
    cost: &dyn Fn(&str) -> u64,
) -> BTreeSet<&'a str> {
    let mut dearest: Vec<&str> = chosen.iter().copied().collect();
    dearest.sort_by_key(|scope| std::cmp::Reverse(cost(scope)));
    for scope in dearest {
        chosen.remove(scope);
        let is_open = |need: &Need<'_>| {
            need.rules.is_empty() || need.rules.iter().any(|rule| rule.iter().all(|scope| chosen.contains(scope)))
        };
        if !needs.iter().all(is_open) {
            chosen.insert(scope);
        }
    }
    chosen
}

/// Returns the cost of a scope, from its id and its Chinese name in the console. The chosen set is the cheapest.
///
/// The number of scopes weighs most. Next, a scope that the console marks as the earlier version of another costs more.
/// Last comes how much a scope allows, as far as its id tells: the platform extends the id of a wider scope to name a
/// narrower one (`im:message`, `im:message.pins:read`), so an id with more parts is cheaper. Between ids with equally
/// many parts, a read-only scope is cheaper.
pub fn cost(id: &str, name: &str) -> u64 {
    const SCOPE: u64 = 1 << 40;
    const EARLIER: u64 = 1 << 30;
    const PART: u64 = 1 << 20;
    const MOST_PARTS: usize = 32;
    let parts = id.split([':', '.']).count().min(MOST_PARTS);
    let reads = id.rsplit([':', '.']).next().is_some_and(|last| last.starts_with("read"));
    let earlier = if name.contains("历史版本") { EARLIER } else { 0 };
    SCOPE + earlier + (MOST_PARTS - parts) as u64 * PART + u64::from(!reads)
}
