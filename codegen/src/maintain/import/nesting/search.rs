//! Searches for the best tree: row by row, keeping the best ways to nest the rows so far.
//!
//! Two ways with the same open objects and the same taken names continue in the same way, so only the better one is
//! kept; the other is recorded as a rival, with the difference. A decision is as certain as the difference to the
//! closest rival that decides differently.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::collections::hash_map::Entry;

use super::judge::{Judge, Object, Odd};
use super::points;

/// The number of ways that are kept from row to row.
const WAYS: usize = 16;
/// The number of objects that are considered from row to row, in all ways together: deep ways leave room for fewer
/// ways.
const PLACES: usize = 96;
/// The maximum number of open objects.
pub(super) const MAX_DEPTH: usize = 48;
/// The number of rivals recorded per way.
const RIVALS: usize = 4;

/// A way to nest the rows so far: its last row, and the previous way.
#[derive(Clone, Copy)]
struct Way {
    before: Option<u32>,
    /// The object that contains the row.
    object: u32,
    points: i32,
    odd: Option<Odd>,
}

/// A way that was discarded at a row.
struct Rival {
    /// The way that was preferred; `None`: there was no room.
    winner: Option<u32>,
    way: u32,
    points: i32,
    row: usize,
}

/// A way to continue with the next row.
struct Step {
    before: Option<u32>,
    object: Object,
    points: i32,
    odd: Option<Odd>,
}

/// The best tree.
#[derive(Default)]
pub(super) struct Tree {
    /// For each row, the object that contains it.
    pub(super) places: Vec<Object>,
    /// The rows with an odd place.
    pub(super) odd: Vec<(usize, Odd)>,
    /// The rows that could as well be in another object.
    pub(super) open: Vec<(usize, Object)>,
}

/// Finds the best tree.
pub(super) fn search(judge: &mut Judge<'_>) -> Tree {
    let mut search = Search { judge, objects: vec![Object::OUTERMOST], ways: Vec::new(), rivals: Vec::new() };
    let best = search.run();
    search.tree(best)
}

struct Search<'a, 'b> {
    judge: &'a mut Judge<'b>,
    objects: Vec<Object>,
    ways: Vec<Way>,
    rivals: Vec<Rival>,
}

impl Search<'_, '_> {
    /// Returns the best way, as of the last row.
    fn run(&mut self) -> Option<u32> {
        let count = self.judge.rows().len();
        let mut kept = Vec::new();
        for index in 0..count {
            let steps = if index == 0 { self.first() } else { self.steps(&kept, index) };
            kept = self.keep(steps, index);
        }
        let last = count.checked_sub(1)?;
        for at in &kept {
            let leaving = self.object(*at).map_or(0, |object| self.judge.leave(&object, last));
            if let Some(way) = self.ways.get_mut(*at as usize) {
                way.points += leaving;
            }
        }
        kept.sort_by_key(|way| Reverse(self.points(*way)));
        let best = *kept.first()?;
        for way in kept.into_iter().skip(1) {
            self.rivals.push(Rival { winner: Some(best), way, points: self.points(way), row: last });
        }
        Some(best)
    }

    fn first(&mut self) -> Vec<Step> {
        let verdict = self.judge.place(&Object::OUTERMOST, 0);
        vec![Step { before: None, object: verdict.object, points: verdict.points, odd: verdict.odd }]
    }

    /// Returns every way to continue with a row: inside the row before, beside it, or further out.
    fn steps(&mut self, kept: &[u32], index: usize) -> Vec<Step> {
        let mut steps = Vec::new();
        for at in kept {
            let Some(way) = self.ways.get(*at as usize).copied() else { continue };
            let Some(innermost) = self.objects.get(way.object as usize).copied() else { continue };
            let deep = innermost.depth + 1 >= MAX_DEPTH;
            let opened = if deep { None } else { self.judge.open(way.object, &innermost, index - 1) };
            if let Some(opened) = opened {
                let placed = self.judge.place(&opened.object, index);
                let points = way.points + opened.points + placed.points;
                steps.push(Step { before: Some(*at), object: placed.object, points, odd: opened.odd.or(placed.odd) });
            }
            let left = way.points + self.judge.leave(&innermost, index - 1);
            let mut beside = Some(innermost);
            while let Some(object) = beside {
                let placed = self.judge.place(&object, index);
                let odd = if deep { Some(Odd::Deep) } else { placed.odd };
                steps.push(Step { before: Some(*at), object: placed.object, points: left + placed.points, odd });
                beside = object.outer.and_then(|outer| self.objects.get(outer as usize).copied());
            }
        }
        steps
    }

    /// Keeps the best steps. Among equal steps, the first, which is deeper.
    fn keep(&mut self, mut steps: Vec<Step>, index: usize) -> Vec<u32> {
        steps.sort_by_key(|step| Reverse(step.points));
        let mut kept = Vec::new();
        let (mut places, mut crowded_out) = (0, 0);
        let mut winners: HashMap<u64, (u32, usize)> = HashMap::new();
        for step in steps {
            // Steps that are dropped for lack of room are worse than every kept step; which of the kept steps wins is
            // not known yet.
            let (winner, rivals) = match winners.entry(step.object.key) {
                Entry::Vacant(free) if kept.len() < WAYS && places < PLACES => {
                    places += step.object.depth + 1;
                    let way = self.take(&step, index);
                    free.insert((way, 0));
                    kept.push(way);
                    continue;
                }
                Entry::Vacant(_) => (None, &mut crowded_out),
                Entry::Occupied(winner) => {
                    let (way, rivals) = winner.into_mut();
                    (Some(*way), rivals)
                }
            };
            let close = winner.is_none_or(|winner| self.points(winner) - step.points < points::CERTAIN);
            if close && *rivals < RIVALS {
                *rivals += 1;
                let way = self.take(&step, index);
                self.rivals.push(Rival { winner, way, points: step.points, row: index });
            }
        }
        kept
    }

    fn take(&mut self, step: &Step, index: usize) -> u32 {
        let mut object = step.object;
        self.judge.take(&mut object, index);
        self.objects.push(object);
        let object = self.objects.len() as u32 - 1;
        self.ways.push(Way { before: step.before, object, points: step.points, odd: step.odd });
        self.ways.len() as u32 - 1
    }

    fn points(&self, way: u32) -> i32 {
        self.ways.get(way as usize).map_or(i32::MIN, |way| way.points)
    }

    fn object(&self, way: u32) -> Option<Object> {
        self.objects.get(self.ways.get(way as usize)?.object as usize).copied()
    }

    fn before(&self, way: u32) -> Option<u32> {
        self.ways.get(way as usize)?.before
    }

    /// Returns the tree of a way, and where its rivals differ.
    fn tree(&self, best: Option<u32>) -> Tree {
        let mut path: Vec<u32> = std::iter::successors(best, |way| self.before(*way)).collect();
        path.reverse();
        let places = path.iter().filter_map(|way| self.object(*way)).collect();
        let odd = |(index, way): (usize, &u32)| Some((index, self.ways.get(*way as usize)?.odd?));
        let odd = path.iter().enumerate().filter_map(odd).collect();
        let mut walked = HashMap::new();
        let open = self.rivals.iter().filter_map(|rival| self.parting(&path, rival, &mut walked)).collect();
        Tree { places, odd, open }
    }

    /// Returns the first row that a close rival of the best way places elsewhere, and the object in which it places it.
    /// Returns nothing if an earlier rival already did. For ways that were walked before, it is known whether they or
    /// their predecessors place a row elsewhere.
    fn parting(&self, path: &[u32], rival: &Rival, walked: &mut HashMap<u32, bool>) -> Option<(usize, Object)> {
        let best = *path.get(rival.row)?;
        let lost = rival.winner.is_some_and(|winner| winner != best);
        if lost || self.points(best).saturating_sub(rival.points) >= points::CERTAIN {
            return None;
        }
        let mut parting = None;
        let mut told = false;
        let mut ways = Vec::new();
        let mut next = Some(rival.way);
        for (index, best) in path.iter().enumerate().take(rival.row + 1).rev() {
            let Some(way) = next.filter(|way| way != best) else { break };
            if let Some(elsewhere) = walked.get(&way) {
                told = *elsewhere;
                break;
            }
            let (theirs, ours) = (self.object(way)?, self.object(*best)?);
            if theirs.row != ours.row {
                parting = Some((index, theirs));
            }
            ways.push((index, way));
            next = self.before(way);
        }
        let first = parting.map(|(first, _)| first);
        walked.extend(ways.into_iter().map(|(index, way)| (way, told || first.is_some_and(|first| first <= index))));
        parting.filter(|_| !told)
    }
}
