//! A lower bound for the cost of a solution.

use crate::problem::Rules;
use std::collections::BTreeSet;

/// Returns a lower bound for the cost of meeting all needs: needs that share no scope each add their own cost.
pub(crate) fn lower_bound(needs: &[Rules], costs: &[u64]) -> u64 {
    let cheapest = |rules: &Rules| {
        let cost = |rule: &Vec<u32>| rule.iter().map(|scope| costs[*scope as usize]).sum::<u64>();
        rules.iter().map(cost).min().unwrap_or(0)
    };
    // Needs that overlap with few other needs go first.
    let mut order: Vec<(usize, &Rules)> = needs.iter().map(|rules| (rules.iter().map(Vec::len).sum(), rules)).collect();
    order.sort_by_key(|(size, _)| *size);
    let mut touched = BTreeSet::new();
    let mut bound = 0;
    for (_, rules) in order {
        if !rules.iter().flatten().any(|scope| touched.contains(scope)) {
            touched.extend(rules.iter().flatten().copied());
            bound += cheapest(rules);
        }
    }
    bound
}
