//! The needs as the search sees them: scopes are numbers, and the order in which things came is gone.

use crate::Need;
use std::collections::{BTreeMap, BTreeSet};

/// A scope: its position among the names in their order.
pub(crate) type Scope = u32;

/// A rule: scopes in their order, each once.
pub(crate) type Rule = Vec<Scope>;

/// A need: rules in their order, none of which holds all scopes of another.
pub(crate) type Rules = Vec<Rule>;

/// Needs that are to be met at the least cost.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Problem {
    pub(crate) needs: Vec<Rules>,
    /// What each scope costs.
    pub(crate) costs: Vec<u64>,
}

impl Problem {
    /// The problem, and the names of its scopes.
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

/// The rules in their order, without those that ask for all that another asks for.
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

/// Whether all scopes of `part` are in `whole`; both are in order.
pub(crate) fn is_within(part: &[Scope], whole: &[Scope]) -> bool {
    let mut whole = whole.iter();
    part.iter().all(|scope| whole.by_ref().any(|other| other == scope))
}
