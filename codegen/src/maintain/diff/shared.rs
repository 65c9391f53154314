//! Compares shared types at their declarations.

use super::Kind;
use super::fields::Tables;
use super::log::{At, Log};
use super::models::{Models, name};
use super::text::text;
use super::values;
use crate::model::{Owner, Shape, TypeDef, TypeId};

/// Compares the shared types, file by file.
pub(super) fn types(log: &mut Log, models: &Models<'_>) {
    let mut found = models.shared();
    let definition = |(old, new): &(Option<TypeId>, Option<TypeId>)| {
        new.map(|id| models.new.definition(id)).or_else(|| old.map(|id| models.old.definition(id)))
    };
    // Versions by name, then the platform; each in the order of its file.
    found.sort_by_key(|pair| definition(pair).map(|one| (one.owner == Owner::Platform, one.owner.clone())));
    let mut current = None;
    for pair in found {
        let Some(definition) = definition(&pair) else { continue };
        let file = file(&definition.owner);
        // A change in both forms of a type that is sent and received is recorded once, so the subject is set once per
        // file.
        if current.as_ref() != Some(&file) {
            log.turn_to(None, &file, &file);
            current = Some(file);
        }
        let path = At::ROOT.keys(&definition.path);
        let at = &At::Path(&path);
        match pair {
            (Some(was), Some(is)) => both(log, models, at, was, is),
            // A type inside another type is added and removed with the field that declares it.
            _ if definition.path.len() > 1 => {}
            (Some(_), None) => log.add(Kind::TypeRemoved, at, name(definition), None),
            (None, _) => log.add(Kind::TypeAdded, at, None, name(definition)),
        }
    }
}

/// Returns the file that declares types.
fn file(owner: &Owner) -> String {
    match owner {
        Owner::Platform => "platform/types.yaml".to_owned(),
        Owner::Version(version) => format!("{}/types.yaml", version.replace('.', "/")),
        Owner::Page(page) => format!("{}.yaml", page.replace('.', "/")),
    }
}

fn both(log: &mut Log, models: &Models<'_>, at: &At<'_>, was: TypeId, is: TypeId) {
    let (old, new) = (models.old.definition(was), models.new.definition(is));
    // The types were paired by owner, direction, and name or place. The type that an input converts from is at the same
    // place, in the other direction.
    let TypeDef { name: _, owner: _, path: _, direction, input_of: _, doc, shape } = new;
    log.changed(Kind::RustNameChanged, &at.key("rust"), &name(old), &name(new));
    text(log, &at.key("doc"), &old.doc, doc);
    match (&old.shape, shape) {
        (Shape::Struct(was), Shape::Struct(is)) => {
            let mut tables = Tables::new(log, *direction, models);
            tables.table(&at.key("fields"), was, is);
            tables.finish();
        }
        (Shape::Enum(old), Shape::Enum(new)) => {
            values::variants(log, &at.key("values"), old, new, models.enum_direction(was));
        }
        (Shape::Struct(_), Shape::Enum(_)) => log.add(Kind::TypeChanged, at, "object".to_owned(), "enum".to_owned()),
        (Shape::Enum(_), Shape::Struct(_)) => log.add(Kind::TypeChanged, at, "enum".to_owned(), "object".to_owned()),
    }
}
