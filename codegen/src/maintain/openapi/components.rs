//! The schemas that operations share.

use super::context::Context;
use super::field::properties;
use super::names::{Clash, Taken, of_request, of_response, of_type};
use super::nulls::Place;
use super::schema::Object;
use super::words::joined;
use super::{reply, request, shared, values};
use crate::model::{BodyKind, Direction, Operation, Shape, Type, TypeDef, TypeId};
use serde_json::{Value as Json, json};
use std::collections::{BTreeMap, BTreeSet};

/// The schemas of the operations, by name.
pub(super) fn schemas(operations: &[&Operation], context: &Context<'_>) -> Result<Object, Clash> {
    let mut taken = Taken::default();
    let mut schemas: BTreeMap<String, Json> = BTreeMap::new();
    let mut add = |name: String, what: String, schema: Json| {
        taken.take(&name, what)?;
        schemas.insert(name, schema);
        Ok(())
    };
    if operations.iter().any(|operation| !operation.protocol) {
        for (name, schema) in shared::schemas(context) {
            add(name.clone(), name, schema)?;
        }
    }
    for operation in operations {
        if operation.body != BodyKind::None {
            add(of_request(operation), format!("the body of {}", operation.id), request::schema(operation, context))?;
        }
        if reply::has_schema(operation) {
            add(of_response(operation), format!("the reply of {}", operation.id), reply::schema(operation, context))?;
        }
    }
    for id in used(operations, context) {
        let name = crate::maintain::catalog::name_of(context.model, id);
        add(
            of_type(context.model, id),
            format!("the type {name}"),
            definition(id, context.model.definition(id), context),
        )?;
    }
    Ok(schemas.into_iter().collect())
}

/// The types of the fields of operations, and those that these are made of.
fn used(operations: &[&Operation], context: &Context<'_>) -> BTreeSet<TypeId> {
    let mut used = BTreeSet::new();
    let mut open: Vec<TypeId> = operations.iter().flat_map(|operation| operation.roots()).collect();
    while let Some(id) = open.pop() {
        if let (true, Shape::Struct(fields)) = (used.insert(id), &context.model.definition(id).shape) {
            open.extend(fields.iter().filter_map(|field| field.ty.id()));
        }
    }
    used
}

fn definition(id: TypeId, definition: &TypeDef, context: &Context<'_>) -> Json {
    let about = context.language.block(&definition.doc);
    let (mut schema, description) = match &definition.shape {
        Shape::Struct(fields) => (properties(fields, definition.direction, Place::Type(id), context), about),
        Shape::Enum(all) => {
            let mut schema = Object::from_iter([("type".to_owned(), json!("string"))]);
            // Where it is received, the field says that there may be others.
            values::add(&mut schema, all, &Type::String, Direction::Request, context);
            (schema, joined([about, values::list(all, context)]))
        }
    };
    if !description.is_empty() {
        schema.insert("description".to_owned(), description.into());
    }
    schema.into()
}
