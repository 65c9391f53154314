//! Compares fields of requests and replies, and of the objects inside them.

use super::Kind;
use super::log::{At, Log};
use super::models::{Models, fields, values_of};
use super::order::{Pair, order, pairs};
use super::renames::Renames;
use super::scopes::scopes;
use super::text::{optional_text, shown, text, words};
use super::types::{self, base};
use super::{bounds, values};
use crate::model::{Direction, Field, Owner, Text, Type, TypeId};
use std::collections::{HashMap, HashSet, VecDeque};

/// Compares the fields of one operation or shared type in one direction.
pub(super) struct Tables<'m, 'l> {
    pub(super) log: &'l mut Log,
    pub(super) models: &'l Models<'m>,
    pub(super) direction: Direction,
    /// The types compared so far: for each old type, the new types.
    seen: HashMap<TypeId, HashSet<TypeId>>,
    /// The objects still to be compared, with the paths of their fields.
    open: VecDeque<(TypeId, TypeId, String)>,
}

/// The source of a statement that is compared.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Said {
    /// The declaration of a field, which determines its form in Rust.
    ByDeclaration,
    /// A row of a page that differs from the declaration. It does not affect Rust.
    ByPage,
}

/// An old type is compared with at most this many new types. Further ones are reported without a comparison.
const MOST_COUNTERPARTS: usize = 8;

impl<'m, 'l> Tables<'m, 'l> {
    pub(super) fn new(log: &'l mut Log, direction: Direction, models: &'l Models<'m>) -> Self {
        Self { log, models, direction, seen: HashMap::new(), open: VecDeque::new() }
    }

    /// Compares tables of fields.
    pub(super) fn table(&mut self, at: &At<'_>, old: &[Field], new: &[Field]) {
        let found = pairs(old, new, |field| field.name.as_str());
        let renames = renames(&found, self, |field| field);
        for pair in found {
            match pair {
                Pair::Removed(field) => self.removed(&at.key(&field.name), field, renames.to(&field.name)),
                Pair::Added(field) => self.added(&at.key(&field.name), field, renames.from(&field.name)),
                Pair::Both(old, new) => self.field(&at.key(&new.name), old, new),
            }
        }
        if !arguments(self.log, at, old, new) {
            order(self.log, Kind::OrderChanged, at, old, new, |field| field.name.as_str());
        }
    }

    /// Records that a field was removed.
    pub(super) fn removed(&mut self, at: &At<'_>, field: &Field, hint: Option<String>) {
        let kind = match self.direction {
            Direction::Request => Kind::RequestFieldRemoved,
            Direction::Reply => Kind::ReplyFieldRemoved,
        };
        self.log.add_with(kind, at, types::words(self.models.old, &field.ty), None, hint);
    }

    /// Records that a field was added.
    pub(super) fn added(&mut self, at: &At<'_>, field: &Field, hint: Option<String>) {
        let kind = match (self.direction, presence(field)) {
            (Direction::Reply, _) => Kind::ReplyFieldAdded,
            (Direction::Request, Presence::Optional) => Kind::RequestFieldAdded,
            (Direction::Request, Presence::Conditional) => Kind::RequestFieldAddedConditional,
            (Direction::Request, Presence::Required) => Kind::RequestFieldAddedRequired,
        };
        self.log.add_with(kind, at, None, types::words(self.models.new, &field.ty), hint);
    }

    /// Compares the old and the new form of a field, including the fields inside it.
    pub(super) fn field(&mut self, at: &At<'_>, old: &Field, new: &Field) {
        self.facts(at, old, new, Said::ByDeclaration);
        self.inside(at, &old.ty, &new.ty);
    }

    /// Compares the old and the new form of a field.
    pub(super) fn facts(&mut self, at: &At<'_>, old: &Field, new: &Field, said: Said) {
        // The two fields were paired by name.
        let Field {
            name: _,
            rust,
            ty,
            required: _,
            fixed,
            required_if,
            optional: _,
            boxed,
            doc,
            doc_of,
            values: _,
            example,
            default,
            bounds,
            rules,
            deprecated,
            permissions,
        } = new;
        let (direction, models) = (self.direction, self.models);
        self.log.changed(Kind::RustNameChanged, &at.key("rust"), &old.rust, rust);
        self.presence(at, old, new, said);
        let shown_type = |model, ty, boxed| types::words(model, ty) + if boxed { ", boxed" } else { "" };
        match types::change(models, &old.ty, ty, direction) {
            // A page cannot state another type than the declaration.
            _ if said == Said::ByPage => {}
            Some(kind) => {
                let (old, new) = (types::words(models.old, &old.ty), types::words(models.new, ty));
                self.log.add(kind, &at.key("type"), old, new);
            }
            None if old.boxed != *boxed && old.optional == new.optional => {
                let (old, new) = (shown_type(models.old, &old.ty, old.boxed), shown_type(models.new, ty, *boxed));
                self.log.add(Kind::RustTypeChanged, &at.key("type"), old, new);
            }
            None => {}
        }
        if let (Some(old), Some(new)) = (&old.required_if, required_if) {
            text(self.log, &at.key("required_if"), old, new);
        }
        match doc_of {
            Some(shared) if old.doc_of == *doc_of => self.log.shared_field(shared, &old.doc, doc),
            _ => {
                text(self.log, &at.key("doc"), &old.doc, doc);
                words(self.log, Kind::TextChanged, &at.key("use"), &old.doc_of, doc_of);
            }
        }
        self.values(&at.key("values"), old, new);
        words(self.log, Kind::ExampleChanged, &at.key("example"), &old.example, example);
        self.default(&at.key("default"), old.default.as_ref(), default.as_ref());
        if old.fixed != *fixed {
            let [old, new] = [&old.fixed, fixed].map(|value| value.as_ref().map(shown));
            self.log.add(Kind::FixedChanged, &at.key("fixed"), old, new);
        }
        bounds::bounds(self.log, at, &old.bounds, bounds, direction);
        words(self.log, Kind::TextChanged, &at.key("rules"), &old.rules, rules);
        self.deprecated(&at.key("deprecated"), old, deprecated.as_ref());
        scopes(self.log, &at.key("permissions"), &old.permissions, permissions, &[]);
    }

    fn presence(&mut self, at: &At<'_>, old: &Field, new: &Field, said: Said) {
        use {Direction::*, Presence::*};
        let (was, is) = (presence(old), presence(new));
        let kind = match (self.direction, was, is) {
            _ if was == is && old.optional == new.optional => return,
            (Request, Optional, Conditional) => Kind::RequestFieldConditional,
            (Request, Conditional, Optional) => Kind::RequestFieldUnconditional,
            (Request, _, Required) if said == Said::ByPage => Kind::RowRequired,
            (Request, Required, _) if said == Said::ByPage => Kind::RowOptional,
            (Request, _, Required) => Kind::RequestFieldRequired,
            (Request, ..) => Kind::RequestFieldOptional,
            (Reply, ..) if said == Said::ByDeclaration && old.optional != new.optional => Kind::ReplyPresenceChanged,
            (Reply, ..) => Kind::TextChanged,
        };
        let key = match is {
            Conditional => "required_if",
            _ if self.direction == Reply => "optional",
            _ if was == Conditional => "required_if",
            _ => "required",
        };
        let shown = |field: &Field, presence: Presence| match presence {
            Required => "required".to_owned(),
            Conditional => "required if …".to_owned(),
            Optional if field.optional => "optional".to_owned(),
            Optional => "always present in Rust".to_owned(),
        };
        self.log.add(kind, &at.key(key), shown(old, was), shown(new, is));
    }

    /// Compares the values of a field, unless a change of its type covers them.
    fn values(&mut self, at: &At<'_>, old: &Field, new: &Field) {
        let direction = self.direction;
        match (base(&old.ty).0, base(&new.ty).0) {
            (Type::Enum(was), Type::Enum(is)) if self.models.are_one_shared(*was, *is) => {
                // A page that lists other values than the type states what it accepts, so these are bounds.
                let declared = (values_of(self.models.old, &old.ty), values_of(self.models.new, &new.ty));
                let own = values::own((&old.values, declared.0), (&new.values, declared.1));
                values::listed(self.log, at, &own, &new.values, direction);
            }
            (Type::Enum(was), Type::Enum(is)) if self.models.are_same(*was, *is) => {
                values::variants(self.log, at, &old.values, &new.values, direction);
            }
            (Type::Enum(_), Type::Enum(_)) | (Type::Integer, Type::Integer) => {
                values::listed(self.log, at, &old.values, &new.values, direction);
            }
            _ => {}
        }
    }

    fn default(&mut self, at: &At<'_>, old: Option<&serde_json::Value>, new: Option<&serde_json::Value>) {
        let kind = match (old, new) {
            _ if old == new => return,
            // For a field that it sends itself, the platform has no default.
            _ if self.direction == Direction::Reply => Kind::TextChanged,
            (None, _) => Kind::DefaultStated,
            (_, None) => Kind::DefaultUnstated,
            _ => Kind::DefaultChanged,
        };
        self.log.add(kind, at, old.map(shown), new.map(shown));
    }

    fn deprecated(&mut self, at: &At<'_>, old: &Field, new: Option<&Text>) {
        let shown = |why: &Text| if why.en.is_empty() { why.zh.clone() } else { why.en.clone() };
        match (&old.deprecated, new) {
            (None, Some(why)) => self.log.add(Kind::FieldDeprecated, at, None, shown(why)),
            (Some(why), None) => self.log.add(Kind::FieldUndeprecated, at, shown(why), None),
            (old, new) => optional_text(self.log, at, old.as_ref(), new),
        }
    }

    /// Queues the objects that two types refer to for comparison. Shared types are compared elsewhere.
    fn inside(&mut self, at: &At<'_>, old: &Type, new: &Type) {
        let ((Type::Object(was), around), (Type::Object(is), still)) = (base(old), base(new)) else { return };
        if around == still && !self.models.are_one_shared(*was, *is) {
            let definition = self.models.new.definition(*is);
            let path = match definition.owner {
                Owner::Page(_) => At::ROOT.keys(&definition.path),
                Owner::Platform | Owner::Version(_) => at.path(),
            };
            self.open.push_back((*was, *is, path));
        }
    }

    /// Compares the queued objects, once each.
    pub(super) fn finish(mut self) {
        while let Some((was, is, path)) = self.open.pop_front() {
            let counterparts = self.seen.entry(was).or_default();
            if counterparts.contains(&is) {
                continue;
            }
            let at = At::Path(&path);
            let (old, new) = (self.models.old.definition(was), self.models.new.definition(is));
            if counterparts.len() >= MOST_COUNTERPARTS {
                self.log.add(Kind::TypeChanged, &at.key("type"), old.name.clone(), new.name.clone());
                continue;
            }
            counterparts.insert(is);
            self.table(&at.key("fields"), fields(old), fields(new));
        }
    }
}

/// Records that the arguments of a constructor changed their order. Returns whether they did.
pub(super) fn arguments<'f>(
    log: &mut Log,
    at: &At<'_>,
    old: impl IntoIterator<Item = &'f Field>,
    new: impl IntoIterator<Item = &'f Field>,
) -> bool {
    let is_argument = |field: &&Field| field.is_argument();
    let (old, new) = (old.into_iter().filter(is_argument), new.into_iter().filter(is_argument));
    order(log, Kind::ArgumentsReordered, at, old, new, |field| field.name.as_str())
}

/// Returns the fields that may have been renamed: those with the same type and the same text.
pub(super) fn renames<T>(pairs: &[Pair<'_, T>], tables: &Tables<'_, '_>, field: impl Fn(&T) -> &Field) -> Renames {
    let name = |one: &T| field(one).name.clone();
    Renames::new(pairs, name, |old, new| {
        let (old, new) = (field(old), field(new));
        // The name of a type may derive from the field that declares it.
        let change = types::change(tables.models, &old.ty, &new.ty, tables.direction);
        old.doc == new.doc && old.doc != Text::default() && matches!(change, None | Some(Kind::RustTypeChanged))
    })
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Presence {
    Optional,
    Conditional,
    Required,
}

pub(super) fn presence(field: &Field) -> Presence {
    match field {
        Field { required: true, .. } => Presence::Required,
        Field { required_if: Some(_), .. } => Presence::Conditional,
        _ => Presence::Optional,
    }
}
