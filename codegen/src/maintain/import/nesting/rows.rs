//! The rows of a table with numbers instead of names, and what they tell about each other.

use std::collections::HashMap;

use super::FlatRow;
use super::kind::{Kind, Nests};
use super::shape::{Name, Names};

/// The number of a named structure: rows of the same structure have the same fields.
pub(super) type Structure = u32;

/// The number of rows that are compared after two rows of the same structure. No structure has more rows.
const MAX_COMPARED: usize = 1_000;

/// The number of rows of a type that must be followed by the same field to be significant.
const ALIKE: usize = 3;

/// A parsed row.
#[derive(Debug)]
pub(super) struct Row {
    pub(super) name: Name,
    pub(super) kind: Kind,
    /// The structure that the type column names.
    pub(super) structure: Option<Structure>,
    /// Whether another row has the same name.
    pub(super) repeated: bool,
    /// The number of rows with its name.
    pub(super) named: usize,
    /// The number of rows of its structure; without a structure, of its name.
    pub(super) alike: usize,
    /// The first row that cannot be inside this one, as another row of the same structure shows.
    pub(super) limit: usize,
}

/// Parses the rows.
pub(super) fn read(flat: &[FlatRow<'_>], names: &mut Names) -> Vec<Row> {
    let mut structures = Names::default();
    let mut counts: HashMap<Name, usize> = HashMap::new();
    let mut rows = Vec::with_capacity(flat.len());
    let mut sizes: HashMap<Structure, usize> = HashMap::new();
    for row in flat {
        let (kind, structure) = Kind::read(row.type_column);
        let name = names.number(row.name);
        *counts.entry(name).or_default() += 1;
        let structure = structure.map(|structure| structures.number(&structure));
        if let Some(structure) = structure {
            *sizes.entry(structure).or_default() += 1;
        }
        rows.push(Row { name, kind, structure, repeated: false, named: 1, alike: 1, limit: usize::MAX });
    }
    for row in &mut rows {
        row.named = counts.get(&row.name).copied().unwrap_or(1);
        row.alike = row.structure.and_then(|structure| sizes.get(&structure).copied()).unwrap_or(row.named);
        row.repeated = row.named > 1;
    }
    settle(&mut rows);
    limit(&mut rows);
    rows
}

/// Treats a type that may be a plain value as a structure if each of its rows is followed by the same field.
fn settle(rows: &mut [Row]) {
    /// The row that follows all rows of a structure, and the number of these rows.
    type Followed = (Option<(Name, Kind)>, usize);
    let mut followed: HashMap<Structure, Followed> = HashMap::new();
    for (index, row) in rows.iter().enumerate() {
        let Some(structure) = row.structure.filter(|_| row.kind.nests == Nests::Perhaps) else { continue };
        let next = rows.get(index + 1).map(|next| (next.name, next.kind));
        let (first, count) = followed.entry(structure).or_insert((next, 0));
        *first = first.filter(|first| Some(*first) == next);
        *count += 1;
    }
    for row in rows {
        let followed = row.structure.and_then(|structure| followed.get(&structure));
        if row.kind.nests == Nests::Perhaps && followed.is_some_and(|(next, count)| next.is_some() && *count >= ALIKE) {
            row.kind.nests = Nests::Normally;
        }
    }
}

/// Finds where structures end at the latest: two rows of the same structure have the same fields, so both have ended
/// where the rows below them differ.
///
/// Two rows that differ immediately tell nothing, because a structure that contains itself is cut off somewhere;
/// neither do two rows of which one may be inside the other.
fn limit(rows: &mut [Row]) {
    let mut last: HashMap<Structure, usize> = HashMap::new();
    for index in 0..rows.len() {
        let Some(structure) = rows.get(index).and_then(|row| row.structure) else { continue };
        let Some(before) = last.insert(structure, index) else { continue };
        let below = |row: usize| rows.iter().skip(row + 1).map(|row| (row.name, row.kind, row.structure));
        let between = index - before;
        let compared = between.min(MAX_COMPARED);
        let common = below(before).zip(below(index)).take(compared).take_while(|(one, other)| one == other).count();
        if (1..compared).contains(&common) {
            for twin in [before, index] {
                if let Some(row) = rows.get_mut(twin) {
                    row.limit = row.limit.min(twin + 1 + common);
                }
            }
        }
    }
}
