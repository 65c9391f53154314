//! Explains in a sentence why a place is uncertain.

use super::FlatRow;
use super::judge::{Evidence, Judge, Object, Odd};
use super::search::MAX_DEPTH;

/// Writes the sentences for a table.
pub(super) struct Doubts<'a, 'b, 'c> {
    pub(super) rows: &'a [FlatRow<'a>],
    pub(super) judge: &'b mut Judge<'c>,
    /// Whether there is an example.
    pub(super) example: bool,
}

impl Doubts<'_, '_, '_> {
    /// A row in an odd place.
    pub(super) fn odd(&self, index: usize, object: &Object, odd: Odd) -> String {
        let (name, object) = (self.name(index), self.object(object));
        match odd {
            Odd::Twice => format!("{name} comes twice in {object}"),
            Odd::InPlain => format!("{name} seems to lie in {object}, which has no fields by its type"),
            Odd::Deep => format!("{name} may lie deeper than {MAX_DEPTH} levels"),
        }
    }

    /// A row with two equally good places.
    pub(super) fn open(&mut self, index: usize, one: &Object, other: &Object) -> String {
        let (of_one, of_other) = (self.evidence(one, index), self.evidence(other, index));
        let (name, one, other) = (self.name(index), self.object(one), self.object(other));
        let because = if !self.example {
            "there is no example".to_owned()
        } else if of_one != of_other {
            format!("the example {} and {}", says(of_one, &one), says(of_other, &other))
        } else {
            let of_both = match of_one {
                Evidence::Shown | Evidence::ShownOtherwise => "has it in both",
                Evidence::ShownElsewhere => "has it in other objects of both their types",
                Evidence::Missing => "has it in neither",
                Evidence::Unknown => "shows neither",
            };
            format!("the example {of_both}")
        };
        format!("{name} could belong to {one} or to {other}: {because}")
    }

    fn evidence(&mut self, object: &Object, index: usize) -> Evidence {
        self.judge.rows().get(index).map_or(Evidence::Unknown, |row| self.judge.evidence(object, row))
    }

    fn name(&self, index: usize) -> String {
        format!("`{}`", self.rows.get(index).map_or("", |row| row.name))
    }

    fn object(&self, object: &Object) -> String {
        object.row.map_or_else(|| "the outermost object".to_owned(), |row| self.name(row))
    }
}

fn says(evidence: Evidence, object: &str) -> String {
    match evidence {
        Evidence::Shown => format!("has it in {object}"),
        Evidence::ShownOtherwise => format!("has it in {object}, with a value of another type"),
        Evidence::ShownElsewhere => format!("has it in another object of the type of {object}"),
        Evidence::Missing => format!("does not have it in {object}"),
        Evidence::Unknown => format!("does not show {object}"),
    }
}
