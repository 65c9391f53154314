//! Rates the placement of a row in an object: by the example, by names that are taken, by rows of the same structure.

use std::collections::HashMap;

use super::kind::Nests;
use super::points;
use super::rows::{Row, Structure};
use super::shape::{Name, Shapes, View};

/// The number of previous fields of an object that are searched for a repeated name.
const LOOK_BACK: usize = 64;

/// A component of an object's key: the object has fields with fields of their own. No name has this number.
const BRANCHES: u64 = u64::MAX;

/// An object, with the fields it has so far.
#[derive(Clone, Copy, Debug)]
pub(super) struct Object {
    /// Its row; `None` is the outermost object.
    pub(super) row: Option<usize>,
    /// The surrounding object.
    pub(super) outer: Option<u32>,
    /// The depth of its fields.
    pub(super) depth: usize,
    /// What the example shows of it.
    pub(super) view: Option<View>,
    pub(super) structure: Option<Structure>,
    /// The first row that cannot be in it.
    limit: usize,
    /// The number of its last fields that the example lacks.
    missing: usize,
    /// Whether it has a field with fields of its own whose name is about as frequent as such objects.
    branches: bool,
    /// Its repeated names: the index of the last one in the list of names.
    taken: Option<u32>,
    /// Identifies everything that affects later rows: the object, the surrounding objects and their repeated names.
    pub(super) key: u64,
}

impl Object {
    pub(super) const OUTERMOST: Self = Self {
        row: None,
        outer: None,
        depth: 0,
        view: Some(Shapes::OUTERMOST),
        structure: None,
        limit: usize::MAX,
        missing: 0,
        branches: false,
        taken: None,
        key: 0,
    };
}

/// What the example says about a field in an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Evidence {
    /// The field is there.
    Shown,
    /// The field is there, with a value of another kind.
    ShownOtherwise,
    /// The field is there in another object of the same structure.
    ShownElsewhere,
    /// The object is there without the field.
    Missing,
    /// The object is missing or empty.
    Unknown,
}

/// A reason why a place is odd, regardless of alternatives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Odd {
    /// The object already has a field of this name.
    Twice,
    /// According to its type, the object is a plain value.
    InPlain,
    /// It may be deeper than the maximum depth.
    Deep,
}

/// The rating of a place for a row.
pub(super) struct Verdict {
    pub(super) points: i32,
    pub(super) odd: Option<Odd>,
    /// The object, with the row in it.
    pub(super) object: Object,
}

/// Rates places.
pub(super) struct Judge<'a> {
    rows: &'a [Row],
    shapes: &'a mut Shapes,
    /// What the example shows of each structure, in all places.
    structures: &'a HashMap<Structure, View>,
    /// The names taken in objects, each with the index of the previous one.
    names: Vec<(Name, Option<u32>)>,
}

impl<'a> Judge<'a> {
    pub(super) fn new(rows: &'a [Row], shapes: &'a mut Shapes, structures: &'a HashMap<Structure, View>) -> Self {
        Self { rows, shapes, structures, names: Vec::new() }
    }

    pub(super) fn rows(&self) -> &'a [Row] {
        self.rows
    }

    /// Returns the object of a row inside another object, and the rating of its having fields. Returns nothing if it
    /// cannot have fields.
    pub(super) fn open(&mut self, at: u32, outer: &Object, index: usize) -> Option<Verdict> {
        let row = self.rows.get(index)?;
        let mut view = outer.view.and_then(|view| self.shapes.member(view, row.name));
        if let (true, Some(map)) = (row.kind.map, view) {
            let value = self.shapes.values(map);
            view = self.shapes.together(value.into_iter().chain([map]));
        }
        let shown = view.is_some_and(|view| self.shapes.seen(view).keys);
        let around = outer.view.is_some_and(|view| self.shapes.seen(view).keys);
        let (points, odd) = match (row.kind.nests, shown) {
            (Nests::Normally, _) | (Nests::Perhaps, true) => (0, None),
            (Nests::Perhaps, false) => (points::PERHAPS_OPEN, None),
            (Nests::Never, true) => (points::PLAIN_OPEN, Some(Odd::InPlain)),
            (Nests::Never, false) if view.is_none() && around => (points::PLAIN_OPEN_UNSEEN, Some(Odd::InPlain)),
            (Nests::Never, false) => return None,
        };
        let object = Object {
            row: Some(index),
            outer: Some(at),
            depth: outer.depth + 1,
            view,
            structure: row.structure,
            limit: row.limit,
            missing: 0,
            branches: false,
            taken: None,
            key: mix(outer.key, index as u64 + 1),
        };
        Some(Verdict { points, odd, object })
    }

    /// Returns the rating of a row without fields in an object.
    pub(super) fn leave(&mut self, object: &Object, index: usize) -> i32 {
        let Some(row) = self.rows.get(index) else { return 0 };
        let view = object.view.and_then(|view| self.shapes.member(view, row.name));
        let shown = view.is_some_and(|view| self.shapes.seen(view).keys);
        match row.kind.nests {
            Nests::Perhaps if shown => points::PERHAPS_BARREN,
            Nests::Never | Nests::Perhaps => 0,
            Nests::Normally if view.is_some() && !shown => points::BARREN_AS_SHOWN,
            Nests::Normally => points::BARREN,
        }
    }

    /// Returns the rating of a row in an object.
    pub(super) fn place(&mut self, object: &Object, index: usize) -> Verdict {
        let mut verdict = Verdict { points: 0, odd: None, object: *object };
        let Some(row) = self.rows.get(index) else { return verdict };
        let evidence = self.evidence(object, row);
        verdict.object.missing = if evidence == Evidence::Missing { object.missing + 1 } else { 0 };
        verdict.points += match evidence {
            Evidence::Shown => points::SHOWN,
            Evidence::ShownOtherwise => points::SHOWN_OTHERWISE,
            Evidence::ShownElsewhere => points::SHOWN_ELSEWHERE,
            Evidence::Missing => points::MISSING.get(object.missing).copied().unwrap_or(0),
            Evidence::Unknown => 0,
        };
        if row.kind.nests == Nests::Normally && self.as_often(object, row) {
            if object.branches {
                verdict.points += points::LIKE_OTHERS;
            } else {
                verdict.object.branches = true;
                verdict.object.key = object.key.wrapping_add(mix(BRANCHES, object.depth as u64));
            }
        }
        if index >= object.limit {
            verdict.points += points::UNLIKE_TWIN;
        }
        if row.repeated {
            verdict.object.key = verdict.object.key.wrapping_add(mix(u64::from(row.name), object.depth as u64));
            if self.taken(object).take(LOOK_BACK).any(|name| name == row.name) {
                verdict.points += points::TWICE;
                verdict.odd = Some(Odd::Twice);
            }
        }
        verdict
    }

    /// Whether a name is about as frequent as objects of this kind; the name of a part of these objects would be more
    /// frequent.
    fn as_often(&self, object: &Object, row: &Row) -> bool {
        let around = object.row.and_then(|around| self.rows.get(around)).map_or(1, |around| around.alike);
        row.named <= 2 * around && around <= 2 * row.named
    }

    /// Marks the name of a row as taken in an object.
    pub(super) fn take(&mut self, object: &mut Object, index: usize) {
        if let Some(row) = self.rows.get(index).filter(|row| row.repeated) {
            self.names.push((row.name, object.taken));
            object.taken = Some(self.names.len() as u32 - 1);
        }
    }

    fn taken(&self, object: &Object) -> impl Iterator<Item = Name> {
        let entry = |at: Option<u32>| self.names.get(at? as usize);
        std::iter::successors(entry(object.taken), move |(_, before)| entry(*before)).map(|(name, _)| *name)
    }

    /// Returns what the example says about a row in an object.
    pub(super) fn evidence(&mut self, object: &Object, row: &Row) -> Evidence {
        let own = object.view.filter(|view| self.shapes.seen(*view).keys);
        if let Some(member) = own.and_then(|view| self.shapes.member(view, row.name)) {
            let seen = self.shapes.seen(member);
            let fits = match row.kind.nests {
                Nests::Perhaps => true,
                _ if row.kind.array => seen.array || !(seen.object || seen.plain),
                Nests::Normally => seen.object || !seen.plain,
                Nests::Never if row.kind.map => seen.object || !seen.plain,
                Nests::Never => seen.plain || !(seen.object || seen.array),
            };
            return if fits { Evidence::Shown } else { Evidence::ShownOtherwise };
        }
        let alike = object.structure.and_then(|structure| self.structures.get(&structure).copied());
        let alike = alike.filter(|view| self.shapes.seen(*view).keys);
        if alike.is_some_and(|view| self.shapes.member(view, row.name).is_some()) {
            return Evidence::ShownElsewhere;
        }
        if own.or(alike).is_some() { Evidence::Missing } else { Evidence::Unknown }
    }
}

/// Hashes two numbers into one (splitmix64).
fn mix(one: u64, other: u64) -> u64 {
    let mut mixed = (one ^ other.wrapping_mul(0x9e37_79b9_7f4a_7c15)).wrapping_add(0x9e37_79b9_7f4a_7c15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}
