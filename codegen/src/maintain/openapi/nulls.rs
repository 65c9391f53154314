//! Fields for which the examples of pages have `null`. No table says so, but the platform sends it, and takes it.

use crate::model::{Envelope, Field, Model, Shape, Type, TypeId};
use serde_json::Value as Json;
use std::collections::HashSet;

/// The fields that may be `null`.
#[derive(Default)]
pub(super) struct Nulls<'m>(HashSet<(Place<'m>, &'m str)>);

/// Where a field is declared.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Place<'p> {
    /// In a type.
    Type(TypeId),
    /// In the request of the operation of this id.
    Request(&'p str),
    /// In its reply.
    Reply(&'p str),
}

impl<'m> Nulls<'m> {
    /// Looks through the examples of all operations.
    pub(super) fn of(model: &'m Model) -> Self {
        let mut nulls = Self::default();
        for operation in &model.operations {
            if let Some(example) = &operation.request_example {
                let fields = operation.request.iter().map(|one| &one.field);
                nulls.fields(fields, example, Place::Request(&operation.id), model);
            }
            if let Some(example) = &operation.response_example {
                let inner = if operation.envelope == Envelope::Data { example.get("data") } else { None };
                let place = operation.response_type.map_or(Place::Reply(&operation.id), Place::Type);
                nulls.fields(&operation.response, inner.unwrap_or(example), place, model);
            }
        }
        nulls
    }

    /// Whether a field may be `null`.
    pub(super) fn has(&self, place: Place<'_>, name: &str) -> bool {
        self.0.contains(&(place, name))
    }

    fn fields(
        &mut self,
        fields: impl IntoIterator<Item = &'m Field>,
        example: &Json,
        place: Place<'m>,
        model: &'m Model,
    ) {
        for field in fields {
            match example.get(&field.name) {
                None => {}
                Some(Json::Null) => drop(self.0.insert((place, &field.name))),
                Some(value) => self.value(&field.ty, value, model),
            }
        }
    }

    fn value(&mut self, ty: &'m Type, example: &Json, model: &'m Model) {
        match (ty, example) {
            (Type::Array(inner), Json::Array(items)) => items.iter().for_each(|item| self.value(inner, item, model)),
            (Type::Map(inner), Json::Object(entries)) => {
                entries.values().for_each(|value| self.value(inner, value, model));
            }
            (Type::Object(id), Json::Object(_)) => {
                if let Shape::Struct(fields) = &model.definition(*id).shape {
                    self.fields(fields, example, Place::Type(*id), model);
                }
            }
            _ => {}
        }
    }
}
