//! Deductions that make the problem smaller without a search and keep at least one of its cheapest solutions.

use crate::problem::{Rules, Scope, is_within, tidy};
use std::collections::{BTreeMap, BTreeSet};

/// Makes the needs fewer and smaller until nothing more can be deduced. Returns the scopes that every remaining
/// solution contains.
pub(crate) fn reduce(needs: &mut Vec<Rules>, costs: &[u64]) -> Vec<Scope> {
    let mut certain = Vec::new();
    loop {
        needs.sort_unstable();
        needs.dedup();
        let forced = take_forced(needs);
        if !forced.is_empty() {
            choose(needs, &forced);
            certain.extend(forced);
            continue;
        }
        drop_implied(needs);
        let poor = replaceable(needs, costs);
        if poor.is_empty() {
            return certain;
        }
        avoid(needs, &poor);
    }
}

/// Returns the scopes of needs that have only one rule.
fn take_forced(needs: &[Rules]) -> BTreeSet<Scope> {
    let one_rule = |rules: &&Rules| rules.len() == 1;
    needs.iter().filter(one_rule).flatten().flatten().copied().collect()
}

/// Simplifies the needs, given that these scopes are chosen.
pub(crate) fn choose(needs: &mut Vec<Rules>, scopes: &BTreeSet<Scope>) {
    needs.retain_mut(|rules| {
        if !rules.iter().flatten().any(|scope| scopes.contains(scope)) {
            return true;
        }
        for rule in rules.iter_mut() {
            rule.retain(|scope| !scopes.contains(scope));
        }
        if rules.iter().any(Vec::is_empty) {
            return false;
        }
        *rules = tidy(std::mem::take(rules));
        true
    });
}

/// Simplifies the needs, given that these scopes are not chosen. A need that cannot be met has no rules left.
pub(crate) fn avoid(needs: &mut [Rules], scopes: &BTreeSet<Scope>) {
    for rules in needs {
        rules.retain(|rule| !rule.iter().any(|scope| scopes.contains(scope)));
    }
}

/// Drops each need that every solution of another need also meets.
fn drop_implied(needs: &mut Vec<Rules>) {
    let by_scope = index(needs);
    let mut is_dropped = vec![false; needs.len()];
    for (position, rules) in needs.iter().enumerate() {
        // If this need implies another, the other has a rule within the first rule of this need.
        let Some(first) = rules.first() else { continue };
        let candidates: BTreeSet<usize> =
            first.iter().filter_map(|scope| by_scope.get(scope)).flatten().copied().collect();
        for other in candidates {
            let implies = |weaker: &Rules| rules.iter().all(|rule| weaker.iter().any(|part| is_within(part, rule)));
            if other != position && !is_dropped[other] && implies(&needs[other]) {
                is_dropped[other] = true;
            }
        }
    }
    let mut dropped = is_dropped.iter();
    needs.retain(|_| !dropped.next().copied().unwrap_or_default());
}

/// Returns the positions of the needs that mention each scope.
pub(crate) fn index(needs: &[Rules]) -> BTreeMap<Scope, Vec<usize>> {
    let mut by_scope: BTreeMap<Scope, Vec<usize>> = BTreeMap::new();
    for (position, rules) in needs.iter().enumerate() {
        for scope in rules.iter().flatten().collect::<BTreeSet<_>>() {
            by_scope.entry(*scope).or_default().push(position);
        }
    }
    by_scope
}

/// Returns the scopes that another scope can replace everywhere at no higher cost. Some cheapest solution does not
/// contain them.
fn replaceable(needs: &[Rules], costs: &[u64]) -> BTreeSet<Scope> {
    let by_scope = index(needs);
    let mut poor = BTreeSet::new();
    for (scope, positions) in &by_scope {
        let Some(first) = positions.first() else { continue };
        let rivals: BTreeSet<Scope> = needs[*first].iter().flatten().copied().collect();
        let stands_for = |rival: &Scope| {
            let is_no_dearer = (costs[*rival as usize], rival) < (costs[*scope as usize], scope);
            is_no_dearer && !poor.contains(rival) && positions.iter().all(|at| can_replace(&needs[*at], *scope, *rival))
        };
        if rivals.iter().any(stands_for) {
            poor.insert(*scope);
        }
    }
    poor
}

/// Whether each rule with `scope` has an alternative that consists of `rival` and the rule's other scopes, or fewer.
fn can_replace(rules: &Rules, scope: Scope, rival: Scope) -> bool {
    let with_scope = rules.iter().filter(|rule| rule.contains(&scope));
    with_scope.into_iter().all(|rule| {
        let is_allowed = |other: &Scope| *other == rival || (*other != scope && rule.contains(other));
        rules.iter().any(|other| other.iter().all(is_allowed))
    })
}
