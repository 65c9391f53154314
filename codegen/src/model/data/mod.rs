//! The data of a model: plain, complete, and without logic.

mod error;
mod event;
mod field;
mod limits;
mod operation;
mod page;
mod platform;
mod prose;
mod types;

pub use error::{Error, ErrorOwner, Link, SubError};
pub use event::Event;
pub use field::{Bounds, EnumValue, Field};
pub use limits::{Quota, Rate, RateLimit, ScopeRule};
pub use operation::{BodyKind, Location, Operation, OperationNames, Paging, Parameter};
pub use page::{ErrorLine, Page, Part, Row};
pub use platform::{Format, Platform, Scope, Service, Token};
pub use prose::{Piece, Section, SectionKind, Text};
pub use types::{Direction, Owner, Shape, Type, TypeDef, TypeId};

use indexmap::IndexMap;
use serde::Serialize;
use std::collections::HashSet;

/// The content of a spec directory.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Model {
    /// The declarations for the whole platform.
    pub platform: Platform,
    /// The operations, by id.
    pub operations: Vec<Operation>,
    /// The events, by id.
    pub events: Vec<Event>,
    /// The types of the platform, of versions and of pages. A [`TypeId`] is an index into them.
    pub types: Vec<TypeDef>,
    /// The errors that services declare, by service.
    pub errors: IndexMap<String, Vec<Error>>,
    /// The types that the operations and events use, if only some operations and events were selected.
    #[serde(skip)]
    pub types_in_use: Option<HashSet<TypeId>>,
}

impl Model {
    /// Returns the definition of a type.
    pub fn definition(&self, id: TypeId) -> &TypeDef {
        &self.types[id.0 as usize]
    }

    /// Returns the types that the operations and events use.
    pub fn reachable(&self) -> HashSet<TypeId> {
        let operations = self.operations.iter().flat_map(Operation::roots);
        self.reachable_from(operations.chain(self.events.iter().flat_map(Event::roots)))
    }

    /// Returns some types, and the types that they contain.
    pub fn reachable_from(&self, roots: impl IntoIterator<Item = TypeId>) -> HashSet<TypeId> {
        let mut open: Vec<TypeId> = roots.into_iter().collect();
        let mut reached = HashSet::new();
        while let Some(id) = open.pop() {
            if !reached.insert(id) {
                continue;
            }
            let definition = self.definition(id);
            open.extend(definition.input_of);
            if let Shape::Struct(fields) = &definition.shape {
                open.extend(fields.iter().filter_map(|field| field.ty.id()));
            }
        }
        reached
    }
}
