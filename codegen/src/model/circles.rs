//! Types that contain themselves: one field of every circle is boxed, and may be left out, or a
//! value of the type would never end.

use super::types::Declaration;
use super::{Field, Shape, Type};
use std::collections::HashSet;

/// Fields that close a circle, by declaration and name.
pub(super) struct Closing(HashSet<(usize, String)>);

/// Finds the circles among the declarations of one operation, from the index `first` on. Lists and
/// maps end a circle: they may be empty.
pub(super) fn closing(declarations: &[Declaration], first: usize) -> Closing {
    let mut closing = HashSet::new();
    let mut states = vec![State::New; declarations.len()];
    for start in first..declarations.len() {
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

/// The declarations a declaration contains by value, with the fields that hold them.
fn contained(declarations: &[Declaration], index: usize) -> Vec<(usize, &str)> {
    let Some(Shape::Struct(fields)) = declarations.get(index).map(|declaration| &declaration.shape) else {
        return Vec::new();
    };
    let inner = |field| Some((declaration_of(field, false)?, field.name.as_str()));
    fields.iter().filter_map(inner).filter(|(inner, _)| *inner < declarations.len()).collect()
}

/// The declaration a field's type refers to, by its placeholder; that of its elements if `deep`.
fn declaration_of(field: &Field, deep: bool) -> Option<usize> {
    let mut ty = &field.ty;
    while let (true, Type::Array(inner) | Type::Map(inner)) = (deep, ty) {
        ty = inner;
    }
    match ty {
        Type::Object(placeholder) => placeholder.strip_prefix('#')?.parse().ok(),
        _ => None,
    }
}

impl Closing {
    /// Marks the fields that close a circle: those of a declaration, or of no declaration, and below.
    pub(super) fn mark(&self, fields: &mut [Field], declaration: Option<usize>) {
        for field in fields {
            if declaration.is_some_and(|declaration| self.0.contains(&(declaration, field.name.clone()))) {
                field.boxed = true;
                field.optional = true;
            }
            let inner = declaration_of(field, true);
            self.mark(&mut field.fields, inner);
        }
    }
}
