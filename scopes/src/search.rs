//! Branch and bound.

use crate::bound::lower_bound;
use crate::problem::{Problem, Rules, Scope};
use crate::reduce::{avoid, choose, index, reduce};
use std::collections::BTreeSet;

/// The result of a search.
pub(crate) struct Found {
    pub(crate) scopes: BTreeSet<Scope>,
    /// Whether this is certainly the cheapest solution.
    pub(crate) is_least: bool,
}

/// Returns the cheapest set of scopes that meets all needs, or the cheapest found within the given number of steps.
pub(crate) fn search(problem: Problem, steps: u64) -> Found {
    let mut search = Search { costs: &problem.costs, steps_left: steps, is_given_up: false };
    let solution = search.solve(problem.needs.clone(), u64::MAX);
    // Every need has a rule, so there is a solution.
    let scopes = solution.map(|solution| solution.scopes.into_iter().collect()).unwrap_or_default();
    Found { scopes, is_least: !search.is_given_up }
}

struct Search<'p> {
    costs: &'p [u64],
    steps_left: u64,
    is_given_up: bool,
}

#[derive(Default)]
struct Solution {
    cost: u64,
    scopes: Vec<Scope>,
}

impl Solution {
    fn add(&mut self, scopes: impl IntoIterator<Item = Scope>, cost: u64) {
        self.cost += cost;
        self.scopes.extend(scopes);
    }
}

impl Search<'_> {
    fn cost(&self, scopes: &[Scope]) -> u64 {
        scopes.iter().map(|scope| self.costs[*scope as usize]).sum()
    }

    /// Returns the cheapest solution that costs less than `limit`, if there is one.
    fn solve(&mut self, mut needs: Vec<Rules>, limit: u64) -> Option<Solution> {
        let certain = reduce(&mut needs, self.costs);
        if needs.iter().any(Vec::is_empty) {
            return None;
        }
        let mut solution = Solution::default();
        let cost = self.cost(&certain);
        solution.add(certain, cost);
        let pieces = pieces(needs);
        let bounds: Vec<u64> = pieces.iter().map(|piece| lower_bound(piece, self.costs)).collect();
        let mut ahead: u64 = bounds.iter().sum();
        if solution.cost + ahead >= limit {
            return None;
        }
        for (piece, bound) in pieces.into_iter().zip(bounds) {
            ahead -= bound;
            let found = self.branch(piece, limit.saturating_sub(solution.cost + ahead))?;
            solution.add(found.scopes, found.cost);
        }
        (solution.cost < limit).then_some(solution)
    }

    /// Finds the cheapest solution of needs that share scopes: with the scope that most of them mention, or without it.
    fn branch(&mut self, needs: Vec<Rules>, limit: u64) -> Option<Solution> {
        let scope = BTreeSet::from([self.pivot(&needs)?]);
        let cost = scope.iter().map(|scope| self.costs[*scope as usize]).sum();
        let mut with = needs.clone();
        choose(&mut with, &scope);
        let with = limit.checked_sub(cost).and_then(|limit| self.solve(with, limit)).map(|mut found| {
            found.add(scope.iter().copied(), cost);
            found
        });
        if self.steps_left == 0 {
            self.is_given_up = true;
            return with;
        }
        self.steps_left -= 1;
        let mut without = needs;
        avoid(&mut without, &scope);
        let limit = with.as_ref().map_or(limit, |found| found.cost);
        self.solve(without, limit).or(with)
    }

    /// Returns the scope to try next: the one that meets the most needs on its own, then the most mentioned, then the
    /// cheapest.
    fn pivot(&self, needs: &[Rules]) -> Option<Scope> {
        let met = |(scope, positions): (Scope, Vec<usize>)| {
            let alone = positions.iter().filter(|at| needs[**at].iter().any(|rule| rule[..] == [scope])).count();
            (alone, positions.len(), std::cmp::Reverse((self.costs[scope as usize], scope)))
        };
        index(needs).into_iter().map(met).max().map(|(.., std::cmp::Reverse((_, scope)))| scope)
    }
}

/// Splits the needs into pieces that share no scope.
fn pieces(needs: Vec<Rules>) -> Vec<Vec<Rules>> {
    let by_scope = index(&needs);
    let mut piece_of: Vec<Option<usize>> = vec![None; needs.len()];
    let mut count = 0;
    for start in 0..needs.len() {
        if piece_of[start].is_some() {
            continue;
        }
        piece_of[start] = Some(count);
        let mut open = vec![start];
        while let Some(at) = open.pop() {
            for other in needs[at].iter().flatten().filter_map(|scope| by_scope.get(scope)).flatten() {
                if piece_of[*other].is_none() {
                    piece_of[*other] = Some(count);
                    open.push(*other);
                }
            }
        }
        count += 1;
    }
    let mut pieces = vec![Vec::new(); count];
    for (rules, piece) in needs.into_iter().zip(piece_of) {
        if let Some(piece) = piece {
            pieces[piece].push(rules);
        }
    }
    pieces
}
