//! Fields of requests and replies, and of the objects inside them.

use super::Kind;
use super::log::{At, Log};
use super::order::{Pair, order, pairs};
use super::scopes::scopes;
use super::text::{optional_text, shown, text, words};
use super::types::{self, base};
use super::{bounds, values};
use crate::model::{EnumValue, Field, Model, Shape, Text, Type, TypeDef};
use std::collections::{HashMap, HashSet, VecDeque};

/// Which way a field travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Direction {
    /// From the client: what is accepted may grow.
    Request,
    /// To the client: what is sent may shrink.
    Reply,
}

/// Compares the fields of one operation that travel one way.
pub(super) struct Tables<'m, 'l> {
    pub(super) log: &'l mut Log,
    direction: Direction,
    old: &'l ModuleTypes<'m>,
    new: &'l ModuleTypes<'m>,
    /// The types compared so far: each old type with its new ones.
    seen: HashMap<&'m str, HashSet<&'m str>>,
    /// Fields that refer to a type which is declared elsewhere, with their paths.
    references: VecDeque<(&'m Field, &'m Field, String)>,
}

/// An old type is compared with so many new ones. More of them are not looked into, but reported.
const MOST_COUNTERPARTS: usize = 8;

impl<'m, 'l> Tables<'m, 'l> {
    /// Starts with the types of the modules by name.
    pub(super) fn new(
        log: &'l mut Log,
        direction: Direction,
        old: &'l ModuleTypes<'m>,
        new: &'l ModuleTypes<'m>,
    ) -> Self {
        Self { log, direction, old, new, seen: HashMap::new(), references: VecDeque::new() }
    }

    /// Compares tables of fields.
    pub(super) fn table(&mut self, at: &At<'_>, old: &'m [Field], new: &'m [Field]) {
        for pair in pairs(old, new, |field| (field.page_only, field.name.as_str())) {
            match pair {
                Pair::Removed(field) => self.removed(&at.key(&field.name), field),
                Pair::Added(field) => self.added(&at.key(&field.name), field),
                Pair::Both(old, new) => self.field(&at.key(&new.name), old, new),
            }
        }
        if !arguments(self.log, at, old, new) {
            order(self.log, Kind::OrderChanged, at, old, new, |field| field.name.as_str());
        }
    }

    /// Writes down that a field is gone.
    pub(super) fn removed(&mut self, at: &At<'_>, field: &Field) {
        let kind = match self.direction {
            _ if field.page_only => Kind::TextChanged,
            Direction::Request => Kind::RequestFieldRemoved,
            Direction::Reply => Kind::ReplyFieldRemoved,
        };
        self.log.add(kind, at, types::words(&field.ty), None);
    }

    /// Writes down that a field is new.
    pub(super) fn added(&mut self, at: &At<'_>, field: &Field) {
        let kind = match (self.direction, presence(field)) {
            _ if field.page_only => Kind::TextChanged,
            (Direction::Reply, _) => Kind::ReplyFieldAdded,
            (Direction::Request, Presence::Optional) => Kind::RequestFieldAdded,
            (Direction::Request, Presence::Conditional) => Kind::RequestFieldAddedConditional,
            (Direction::Request, Presence::Required) => Kind::RequestFieldAddedRequired,
        };
        self.log.add(kind, at, None, types::words(&field.ty));
    }

    /// Compares a field with what became of it, and what is inside it. Two rows that are no fields are words.
    pub(super) fn field(&mut self, at: &At<'_>, old: &'m Field, new: &'m Field) {
        if new.page_only {
            return words(self.log, Kind::TextChanged, at, old, new);
        }
        // The name is what the two were found by.
        let Field {
            name: _,
            rust,
            ty,
            page_type,
            page_type_is_own,
            required: _,
            fixed,
            required_if,
            optional: _,
            boxed,
            doc,
            page_only: _,
            values,
            values_in_doc,
            example,
            example_text,
            default,
            default_text,
            bounds,
            rules,
            deprecated,
            permissions,
            fields: _,
        } = new;
        let direction = self.direction;
        self.log.changed(Kind::RustNameChanged, &at.key("rust"), &old.rust, rust);
        self.presence(at, old, new);
        let change = types::change(&old.ty, ty, direction);
        match change {
            Some(kind) => self.log.add(kind, &at.key("type"), types::words(&old.ty), types::words(ty)),
            None if old.boxed != *boxed && old.optional == new.optional => {
                let shown = |boxed: bool| types::words(ty) + if boxed { ", boxed" } else { "" };
                self.log.add(Kind::RustTypeChanged, &at.key("type"), shown(old.boxed), shown(*boxed));
            }
            None => self.log.changed(Kind::TextChanged, &at.key("type"), &old.page_type, page_type),
        }
        if let (Some(old), Some(new)) = (&old.required_if, required_if) {
            text(self.log, &at.key("required_if"), old, new);
        }
        text(self.log, &at.key("doc"), &old.doc, doc);
        self.values(&at.key("values"), old, new, values);
        words(self.log, Kind::ExampleChanged, &at.key("example"), &old.example, example);
        self.default(&at.key("default"), old.default.as_ref(), default.as_ref());
        if old.fixed != *fixed {
            let [old, new] = [&old.fixed, fixed].map(|value| value.as_ref().map(shown));
            self.log.add(Kind::FixedChanged, &at.key("fixed"), old, new);
        }
        bounds::bounds(self.log, at, &old.bounds, bounds, direction);
        words(self.log, Kind::TextChanged, &at.key("page_type"), &old.page_type_is_own, page_type_is_own);
        words(self.log, Kind::TextChanged, &at.key("values"), &old.values_in_doc, values_in_doc);
        words(self.log, Kind::ExampleChanged, &at.key("example_text"), &old.example_text, example_text);
        words(self.log, Kind::TextChanged, &at.key("default_text"), &old.default_text, default_text);
        words(self.log, Kind::TextChanged, &at.key("rules"), &old.rules, rules);
        self.deprecated(&at.key("deprecated"), old, deprecated.as_ref());
        scopes(self.log, &at.key("permissions"), &old.permissions, permissions, &[]);
        self.inside(at, old, new);
    }

    fn presence(&mut self, at: &At<'_>, old: &Field, new: &Field) {
        let (was, is) = (presence(old), presence(new));
        let kind = match (self.direction, was, is) {
            _ if was == is && old.optional == new.optional => return,
            (Direction::Reply, ..) if old.optional != new.optional => Kind::ReplyPresenceChanged,
            (Direction::Reply, ..) => Kind::RustPresenceChanged,
            (_, Presence::Optional | Presence::Conditional, Presence::Required) => Kind::RequestFieldRequired,
            (_, Presence::Required, Presence::Optional | Presence::Conditional) => Kind::RequestFieldOptional,
            (_, Presence::Optional, Presence::Conditional) => Kind::RequestFieldConditional,
            (_, Presence::Conditional, Presence::Optional) => Kind::RequestFieldUnconditional,
            _ => Kind::RustPresenceChanged,
        };
        let key = match is {
            Presence::Conditional => "required_if",
            _ if self.direction == Direction::Reply => "optional",
            _ if was == Presence::Conditional => "required_if",
            _ => "required",
        };
        let shown = |field: &Field, presence: Presence| match presence {
            Presence::Required => "required".to_owned(),
            Presence::Conditional => "required if …".to_owned(),
            Presence::Optional if field.optional => "optional".to_owned(),
            Presence::Optional => "always there in Rust".to_owned(),
        };
        self.log.add(kind, &at.key(key), shown(old, was), shown(new, is));
    }

    /// Compares the values of a field, where a change of its type does not say it all.
    fn values(&mut self, at: &At<'_>, old: &Field, new: &Field, values: &[EnumValue]) {
        match (base(&old.ty), base(&new.ty)) {
            ((Type::Enum(_), _), (Type::Enum(_), _)) => {
                values::variants(self.log, at, &old.values, values, self.direction);
            }
            ((Type::Integer, _), (Type::Integer, _)) => {
                values::numbers(self.log, at, &old.values, values, self.direction);
            }
            _ => {}
        }
    }

    fn default(&mut self, at: &At<'_>, old: Option<&serde_json::Value>, new: Option<&serde_json::Value>) {
        let kind = match (old, new) {
            _ if old == new => return,
            // The platform assumes nothing about what it sends itself.
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

    /// Compares the fields of the objects a field holds. A type that is declared elsewhere waits until all
    /// that are declared have been compared where they stand.
    fn inside(&mut self, at: &At<'_>, old: &'m Field, new: &'m Field) {
        let ((Type::Object(was), around), (Type::Object(is), still)) = (base(&old.ty), base(&new.ty)) else { return };
        if around != still {
            return;
        }
        if old.fields.is_empty() || new.fields.is_empty() {
            return self.references.push_back((old, new, at.path()));
        }
        self.seen.entry(was).or_default().insert(is);
        self.table(&at.key("fields"), &old.fields, &new.fields);
    }

    /// Compares the types that were only referred to, once each.
    pub(super) fn finish(mut self) {
        while let Some((old, new, path)) = self.references.pop_front() {
            let (Type::Object(was), Type::Object(is)) = (base(&old.ty).0, base(&new.ty).0) else { continue };
            let counterparts = self.seen.entry(was).or_default();
            if counterparts.contains(is.as_str()) {
                continue;
            }
            let at = At::Path(&path);
            if counterparts.len() >= MOST_COUNTERPARTS {
                self.log.add(Kind::TypeChanged, &at.key("type"), was.clone(), is.clone());
                continue;
            }
            counterparts.insert(is);
            let (old, new) = (fields(self.old, old), fields(self.new, new));
            self.table(&at.key("fields"), old, new);
        }
    }
}

/// The fields of the object a field holds, wherever they are declared.
fn fields<'m>(types: &ModuleTypes<'m>, field: &'m Field) -> &'m [Field] {
    let Type::Object(name) = base(&field.ty).0 else { return &[] };
    match types.get(name.as_str()).map(|definition| &definition.shape) {
        _ if !field.fields.is_empty() => &field.fields,
        Some(Shape::Struct(fields)) => fields,
        _ => &[],
    }
}

/// The types of a module, by name.
pub(super) type ModuleTypes<'m> = HashMap<&'m str, &'m TypeDef>;

/// The types of all modules.
pub(super) struct Types<'m> {
    modules: HashMap<&'m str, ModuleTypes<'m>>,
    none: ModuleTypes<'m>,
}

impl<'m> Types<'m> {
    /// Those of a module.
    pub(super) fn of(&self, module: &str) -> &ModuleTypes<'m> {
        self.modules.get(module).unwrap_or(&self.none)
    }
}

/// The types of a model.
pub(super) fn types(model: &Model) -> Types<'_> {
    let mut types = Types { modules: HashMap::new(), none: HashMap::new() };
    for (id, definitions) in &model.modules {
        let module = types.modules.entry(id).or_default();
        for definition in definitions {
            // All but the name is that of the fields that declare it.
            let TypeDef { name, doc: _, used_by: _, shape: _ } = definition;
            module.insert(name, definition);
        }
    }
    types
}

/// Writes down that the arguments of a constructor stand in another order, and whether they do.
pub(super) fn arguments<'m>(
    log: &mut Log,
    at: &At<'_>,
    old: impl IntoIterator<Item = &'m Field>,
    new: impl IntoIterator<Item = &'m Field>,
) -> bool {
    let is_argument = |field: &&Field| field.is_argument() && !field.page_only;
    let (old, new) = (old.into_iter().filter(is_argument), new.into_iter().filter(is_argument));
    order(log, Kind::ArgumentsReordered, at, old, new, |field| field.name.as_str())
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Presence {
    Optional,
    Conditional,
    Required,
}

fn presence(field: &Field) -> Presence {
    match field {
        Field { required: true, .. } => Presence::Required,
        Field { required_if: Some(_), .. } => Presence::Conditional,
        _ => Presence::Optional,
    }
}
