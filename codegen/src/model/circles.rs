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
    // Those before the first belong to other operations, and are not reached.
    let mut states = vec![State::New; declarations.len() - first];
    for start in first..declarations.len() {
        if states[start - first] != State::New {
            continue;
        }
        states[start - first] = State::Open;
        let mut open = vec![(start, contained(declarations, start, first).into_iter())];
        while let Some((index, rest)) = open.last_mut() {
            let index = *index;
            match rest.next() {
                Some((inner, name)) => match states[inner - first] {
                    State::New => {
                        states[inner - first] = State::Open;
                        open.push((inner, contained(declarations, inner, first).into_iter()));
                    }
                    State::Open => {
                        closing.insert((index, name.to_owned()));
                    }
                    State::Done => {}
                },
                None => {
                    states[index - first] = State::Done;
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

/// The declarations from `first` on that a declaration contains by value, with the fields that hold them.
fn contained(declarations: &[Declaration], index: usize, first: usize) -> Vec<(usize, &str)> {
    let Some(Shape::Struct(fields)) = declarations.get(index).map(|declaration| &declaration.shape) else {
        return Vec::new();
    };
    let inner = |field| Some((declaration_of(field, false)?, field.name.as_str()));
    fields.iter().filter_map(inner).filter(|(inner, _)| (first..declarations.len()).contains(inner)).collect()
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
