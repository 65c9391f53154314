//! The least set of scopes that opens everything a program does.
//!
//! An operation of the platform is opened by any one of several rules, each of which is one scope or some together. An
//! app that uses many operations should apply for as few scopes as open them all:
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
//! This is a hitting-set problem, which has no quick solution in general. What occurs falls apart into small pieces after
//! some deduction, so the answer is exact; where it would take too long it is not, and says so. The same needs always give
//! the same answer, in whatever order they come.
//!
//! Of sets of one size, the one is chosen whose scopes allow least, as far as their names tell: see [`cost`].
//!
//! The crate knows nothing of descriptors or specs, so that bindings and generator can both use it.

mod bound;
mod problem;
mod reduce;
mod search;

use problem::Problem;
use std::collections::BTreeSet;

/// Something that scopes open: an operation, or a field of one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Need<'a> {
    /// What to call it.
    pub name: &'a str,
    /// The rules: any one suffices, and is all of its scopes. Without rules nothing is needed.
    pub rules: Vec<Vec<&'a str>>,
}

impl<'a> Need<'a> {
    /// Something that needs no scope.
    pub fn new(name: &'a str) -> Self {
        Self { name, rules: Vec::new() }
    }

    /// Adds a rule: all of these scopes together open it.
    #[must_use]
    pub fn all_of(mut self, scopes: impl IntoIterator<Item = &'a str>) -> Self {
        self.rules.push(scopes.into_iter().collect());
        self
    }

    /// Adds a rule for each of these scopes: any one of them opens it.
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
    /// Whether it is certain that no set is smaller. Otherwise the search was given up: the scopes open everything, and
    /// none of them can be left out.
    pub is_least: bool,
}

/// A scope to apply for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice<'a> {
    /// The scope.
    pub scope: &'a str,
    /// What it opens, alone or with others that are chosen: the positions of those needs.
    pub needs: Vec<usize>,
}

/// How many steps a search takes before it is given up: a few seconds of an optimised build, where nothing can be deduced.
const STEPS: u64 = 10_000;

/// The least set of scopes that opens all of `needs`. `name` tells what the console calls a scope, in Chinese.
pub fn least<'a, 'n>(needs: &[Need<'a>], name: &dyn Fn(&str) -> &'n str) -> Answer<'a> {
    least_within(needs, name, STEPS)
}

/// The least set of scopes that opens all of `needs`, if so many steps find it.
///
/// With fewer steps the answer comes sooner, and may be larger.
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

/// The positions of the needs that have such a rule.
fn positions(needs: &[Need<'_>], is_such: impl Fn(&[&str]) -> bool) -> Vec<usize> {
    let has = |(_, need): &(usize, &Need<'_>)| need.rules.iter().any(|rule| is_such(rule));
    needs.iter().enumerate().filter(has).map(|(position, _)| position).collect()
}

/// The scopes without those that nothing is opened by alone. A least set has none.
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

/// What a scope costs, by its id and what the console calls it in Chinese; the least set is the cheapest.
///
/// A scope more costs more than anything else. After that, one counts more that the console marks as the earlier version
/// of another. Then counts how much a scope allows, as far as the id tells: the platform makes that of a narrower scope
/// by adding to that of a wider one (`im:message`, `im:message.pins:read`), so one of more parts is cheaper; and of two with
/// as many parts, the one that only reads.
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
