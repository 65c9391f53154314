//! Finds types that contain themselves. One field of every cycle is boxed and optional, since a value of the type would
//! otherwise be infinite.

use super::declaration::Declaration;
use super::{Field, Row, Shape, Type};
use std::collections::HashSet;

/// The fields that close a cycle, by declaration and name.
pub(super) struct Closing(HashSet<(usize, String)>);

/// Finds the cycles among the declarations of a file. Lists and maps break a cycle, because they may be empty.
pub(super) fn closing(declarations: &[Declaration]) -> Closing {
    let mut closing = HashSet::new();
    let mut states = vec![State::New; declarations.len()];
    for start in 0..declarations.len() {
        if states[start] != State::New {
            continue;
        }
        states[start] = State::Open;
        let mut open = vec![(start, contained(declarations, start).into_iter())];
        while let Some((index, rest)) = open.last_mut() {
            let index = *index;
            match rest.next() {
                Some((inner, name)) => match states[inner] {
                    State::New => {
                        states[inner] = State::Open;
                        open.push((inner, contained(declarations, inner).into_iter()));
                    }
                    State::Open => {
                        closing.insert((index, name.to_owned()));
                    }
                    State::Done => {}
                },
                None => {
                    states[index] = State::Done;
                    open.pop();
                }
            }
        }
    }
    Closing(closing)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    New,
    Open,
    Done,
}

/// Returns the declarations that a declaration contains by value, with the fields that contain them.
fn contained(declarations: &[Declaration], index: usize) -> Vec<(usize, &str)> {
    let Some(Shape::Struct(fields)) = declarations.get(index).map(|declaration| &declaration.shape) else {
        return Vec::new();
    };
    let inner = |field: &'_ Field| match field.ty {
        Type::Object(id) => id.as_local(),
        _ => None,
    };
    fields.iter().filter_map(|field| Some((inner(field)?, field.name.as_str()))).collect()
}

impl Closing {
    /// Marks the fields of a declaration that close a cycle.
    pub(super) fn mark(&self, fields: &mut [Field], declaration: Option<usize>) {
        fields.iter_mut().for_each(|field| self.mark_field(field, declaration));
    }

    /// Marks the fields of rows, and of the rows below; `declaration` is the type that the rows belong to.
    pub(super) fn mark_rows(&self, rows: &mut [Row], declaration: Option<usize>) {
        for row in rows {
            self.mark_field(&mut row.field, declaration);
            let inner = row.field.ty.id().and_then(super::TypeId::as_local);
            self.mark_rows(&mut row.rows, inner);
        }
    }

    fn mark_field(&self, field: &mut Field, declaration: Option<usize>) {
        if declaration.is_some_and(|declaration| self.0.contains(&(declaration, field.name.clone()))) {
            field.boxed = true;
            field.optional = true;
        }
    }
}
