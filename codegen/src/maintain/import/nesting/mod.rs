//! Recovers the nesting of a table of fields whose rows are listed without a mark of depth.
//!
//! A row is inside the row before it, beside it, or beside one of the rows around it. The evidence is the type column
//! (a plain value has no fields, a structure normally does), the examples (which key is in which object), the names (an
//! object has no two fields with the same name) and rows of the same type (they have the same fields). Each piece of
//! evidence gets [`points`], and the tree with the highest sum is [searched](search) for. If another tree comes close,
//! the row is in [doubt]; it is never guessed silently.

mod doubt;
mod judge;
mod kind;
mod points;
mod rows;
mod search;
mod shape;
#[cfg(test)]
mod tests;

use std::collections::HashMap;

use serde_json::Value;

use doubt::Doubts;
use judge::Judge;
use rows::Structure;
use search::{Tree, search};
use shape::{Names, Shapes, View};

/// A row of a table of fields, as the official dialect lists it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct FlatRow<'a> {
    /// The name of the field.
    pub(crate) name: &'a str,
    /// The type column, as written.
    pub(crate) type_column: &'a str,
}

/// The placement of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Placement {
    /// Its depth; 0 is the outermost.
    pub(crate) level: usize,
    /// The reason why this is uncertain; `None` if it is certain.
    pub(crate) doubt: Option<Doubt>,
}

/// The reason why a place is uncertain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Doubt {
    /// A sentence without a full stop, such as "`id` could belong to `owner` or to `items`: the example
    /// shows neither".
    pub(crate) reason: String,
}

/// Recovers the nesting of a table: a placement for each row. The search runs twice, the second time with the
/// structures of the first tree.
///
/// The examples show the object whose fields the outermost rows are: for the rows below `data`, the value of `data`. A
/// doubt is reported at the first row that another tree would place elsewhere; later rows depend on it.
pub(crate) fn recover(rows: &[FlatRow<'_>], examples: &[Value]) -> Vec<Placement> {
    let mut names = Names::default();
    let mut shapes = Shapes::read(examples, &mut names);
    let read = rows::read(rows, &mut names);
    let unknown = HashMap::new();
    let mut tree = search(&mut Judge::new(&read, &mut shapes, &unknown));
    let structures = shown(&tree, &mut shapes);
    let mut judge = Judge::new(&read, &mut shapes, &structures);
    if !structures.is_empty() {
        tree = search(&mut judge);
    }
    let mut placements: Vec<Placement> =
        tree.places.iter().map(|object| Placement { level: object.depth, doubt: None }).collect();
    let mut doubts = Doubts { rows, judge: &mut judge, example: !examples.is_empty() };
    for (index, odd) in &tree.odd {
        if let (Some(object), Some(placement)) = (tree.places.get(*index), placements.get_mut(*index)) {
            placement.doubt = Some(Doubt { reason: doubts.odd(*index, object, *odd) });
        }
    }
    for (index, other) in &tree.open {
        if let (Some(object), Some(placement)) = (tree.places.get(*index), placements.get_mut(*index)) {
            placement.doubt.get_or_insert_with(|| Doubt { reason: doubts.open(*index, object, other) });
        }
    }
    placements
}

/// Returns what the examples show of each structure, wherever a tree has it.
fn shown(tree: &Tree, shapes: &mut Shapes) -> HashMap<Structure, View> {
    let mut views: HashMap<Structure, Vec<View>> = HashMap::new();
    for (structure, view) in tree.places.iter().filter_map(|object| object.structure.zip(object.view)) {
        views.entry(structure).or_default().push(view);
    }
    views
        .into_iter()
        .filter_map(|(structure, mut views)| {
            views.dedup();
            Some((structure, shapes.together(views.into_iter())?))
        })
        .collect()
}
