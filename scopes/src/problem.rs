//! The problem in the form that the search uses: scopes are numbers, and nothing depends on the order of the input.

use crate::Need;
use std::collections::{BTreeMap, BTreeSet};

/// A scope: its index in the sorted names.
pub(crate) type Scope = u32;

/// A rule: its scopes, sorted and without duplicates.
pub(crate) type Rule = Vec<Scope>;

/// A need: its rules, sorted. No rule contains all scopes of another.
pub(crate) type Rules = Vec<Rule>;

/// Needs to meet at the least cost.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Problem {
    pub(crate) needs: Vec<Rules>,
    /// The cost of each scope.
    pub(crate) costs: Vec<u64>,
}

impl Problem {
    /// Creates the problem, and returns it with the names of its scopes.
    pub(crate) fn new<'a>(needs: &[Need<'a>], cost: &dyn Fn(&str) -> u64) -> (Self, Vec<&'a str>) {
        let names: BTreeSet<&str> = needs.iter().flat_map(|need| need.rules.iter().flatten().copied()).collect();
        let names: Vec<&str> = names.into_iter().collect();
        let numbers: BTreeMap<&str, Scope> = names.iter().copied().zip(0..).collect();
        let rule = |rule: &Vec<&str>| rule.iter().filter_map(|name| numbers.get(name).copied()).collect::<Rule>();
        let needs = needs.iter().filter(|need| !need.rules.is_empty());
        let needs = needs.map(|need| tidy(need.rules.iter().map(rule).collect())).collect();
        let costs = names.iter().map(|name| cost(name)).collect();
        (Self { needs, costs }, names)
    }
}

/// Sorts the rules and drops those that contain all scopes of another rule.
pub(crate) fn tidy(mut rules: Rules) -> Rules {
    for rule in &mut rules {
        rule.sort_unstable();
        rule.dedup();
    }
    rules.sort_unstable_by(|one, other| (one.len(), one).cmp(&(other.len(), other)));
    let mut kept: Rules = Vec::with_capacity(rules.len());
    for rule in rules {
        if !kept.iter().any(|shorter| is_within(shorter, &rule)) {
            kept.push(rule);
        }
    }
    kept
}

/// Whether `whole` contains all scopes of `part`; both are sorted.
pub(crate) fn is_within(part: &[Scope], whole: &[Scope]) -> bool {
    let mut whole = whole.iter();
    part.iter().all(|scope| whole.by_ref().any(|other| other == scope))
}
