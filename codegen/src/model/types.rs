//! Resolves the fields of one file: their types, their Rust names, the types they declare.

use super::distinct::{Entry, Style, distinct};
use super::endpoint::{BUILT_IN, TypeExpression, type_expression};
use super::names::{camel, is_camel, is_snake, snake};
use super::platform::{not_camel, scope_rules, text};
use super::report::{At, Report};
use super::tables::File;
use super::{Direction, EnumValue, Field, Row, Shape, Text, Type, TypeDef, TypeId};
use crate::source::{closest, list};
use crate::spec::{self, Fields};
use std::collections::{HashMap, HashSet};

/// The formats that need no entry in platform/formats.yaml.
const BUILT_IN_FORMATS: &[&str] = &["int64", "timestamp_ms", "timestamp_s", "secret"];

/// Ids from here on are indexes into the declarations of the file in hand, until these have their place in the model.
const LOCAL: u32 = 1 << 30;

/// Ids from here on are references to types of the file that are not found yet.
const UNRESOLVED: u32 = 1 << 31;

impl TypeId {
    /// A declaration of the file in hand.
    pub(super) fn local(index: usize) -> Self {
        Self(LOCAL | u32::try_from(index).unwrap_or_default())
    }

    /// The index of a declaration of the file in hand.
    pub(super) fn as_local(self) -> Option<usize> {
        (self.0 & LOCAL != 0 && self.0 & UNRESOLVED == 0).then_some((self.0 & !LOCAL) as usize)
    }
}

/// A type that a file declares, before it has its place in the model.
pub(super) struct Declaration {
    /// What its name starts with: the name of the operation, or of the shared type it is declared in.
    pub(super) prefix: String,
    /// The name it would like to have.
    pub(super) base: String,
    /// Whether the spec asked for this very name.
    pub(super) explicit: bool,
    /// What to put before the name where it is not free: first the nearest surrounding type.
    pub(super) qualifiers: Vec<String>,
    /// What to put between those and the name where that is not enough: the table of the request, and the
    /// field, where it is not called like the type.
    pub(super) place: String,
    pub(super) direction: Direction,
    /// Whether it is sent, and belongs to a type that is received as well.
    pub(super) is_input: bool,
    /// What is received where this is what is sent.
    pub(super) input_of: Option<TypeId>,
    pub(super) doc: Text,
    pub(super) shape: Shape,
    /// The place of the field that declares it.
    pub(super) at: At,
}

/// Resolves the fields of one file.
pub(super) struct Resolver<'a, 'r, 'd> {
    pub(super) file: &'a File<'a, 'd>,
    pub(super) report: Report<'r>,
    pub(super) declarations: Vec<Declaration>,
    /// The object types this file declares, by the name the page gives them.
    pub(super) named: HashMap<String, Vec<usize>>,
    /// Names declared anywhere in the file, known before the first field is resolved.
    pub(super) declared: HashSet<String>,
    /// The shared types of the same file.
    pub(super) siblings: HashMap<String, Sibling>,
    /// References to resolve once every declaration is known: the place, the name.
    pub(super) references: Vec<(At, String)>,
    /// How many rows of shared types the page shows so far.
    pub(super) shown_rows: usize,
}

/// A shared type that is declared in the same file: what is sent, and what is received.
#[derive(Clone, Copy)]
pub(super) struct Sibling {
    pub(super) request: Option<TypeId>,
    pub(super) reply: Option<TypeId>,
}

/// The types around a field: for qualifying names, and for finding recursion.
#[derive(Clone)]
pub(super) struct Around {
    /// What the names of types start with.
    pub(super) prefix: String,
    /// Rust names, nearest first.
    pub(super) names: Vec<String>,
    /// The table of the request, but for the body.
    pub(super) table: &'static str,
    /// Page names and declarations of the objects around it.
    pub(super) open: Vec<(String, usize)>,
    /// Whether they are sent, and belong to a type that is received as well.
    pub(super) is_input: bool,
}

/// What a field's type is, and what stands below and in it.
struct Resolved {
    ty: Type,
    rows: Vec<Row>,
    values: Vec<EnumValue>,
    /// What the page's type column says, where that is not the type as it is written.
    shown: Option<String>,
}

impl Resolved {
    fn plain(ty: Type) -> Self {
        Self { ty, rows: Vec::new(), values: Vec::new(), shown: None }
    }
}

/// The names of the object types declared in a field tree.
pub(super) fn declared_names(fields: &Fields, names: &mut HashSet<String>) {
    for field in fields.values() {
        if let Some(inner) = &field.fields {
            if let Ok(expression) = type_expression(&field.ty)
                && !BUILT_IN.contains(&expression.base())
            {
                names.insert(expression.base().to_owned());
            }
            declared_names(inner, names);
        }
    }
}

impl<'d> Resolver<'_, '_, 'd> {
    /// Does something without telling what is wrong, where it has been told already.
    pub(super) fn muted<T>(&mut self, is_muted: bool, work: impl FnOnce(&mut Self) -> T) -> T {
        let before = self.report.mute(is_muted);
        let result = work(self);
        self.report.mute(before);
        result
    }

    /// Resolves a table of fields.
    pub(super) fn table(&mut self, written: &Fields, direction: Direction, around: &Around, at: &At) -> Vec<Row> {
        let entries: Vec<_> = written.iter().map(|(name, field)| Entry { name, wish: field.rust.as_deref() }).collect();
        let names = distinct(&entries, Style::Snake);
        let mut wishes: HashMap<&str, &str> = HashMap::new();
        for Entry { name, wish } in &entries {
            if let Some(wish) = wish {
                self.check_wish(name, wish, wishes.insert(wish, name), &at.key(*name).key("rust"));
            }
        }
        written
            .iter()
            .zip(names)
            .map(|((name, field), rust)| self.row(name, rust, field, direction, around, &at.key(name)))
            .collect()
    }

    fn row(
        &mut self,
        name: &str,
        rust: String,
        own: &spec::Field,
        direction: Direction,
        around: &Around,
        at: &At,
    ) -> Row {
        let merged = own.uses.as_ref().and_then(|shared| self.merged(own, shared, at));
        let written = merged.as_ref().unwrap_or(own);
        let doc = text(&written.doc, &at.key("doc"), &mut self.report);
        let Resolved { ty, rows, values, shown } = self.field_type(name, written, direction, around, &doc, at);
        let required_if = written.required_if.as_ref().map(|when| text(when, &at.key("required_if"), &mut self.report));
        let deprecated = written.deprecated.as_ref().map(|why| text(why, &at.key("deprecated"), &mut self.report));
        if direction == Direction::Reply && written.required && !self.is_sent_as_well(around) {
            self.report.error(
                "required-in-reply",
                &at.key("required"),
                format!("`{name}` is a field of a reply, which cannot be required"),
                "remove `required`; mark fields whose absence means something as `optional: true`",
            );
        }
        let fixed = self.fixed(name, written, direction, around.open.is_empty(), at);
        let permissions =
            scope_rules(&written.permissions, None, self.file.resolved, &at.key("permissions"), &mut self.report);
        let field = Field {
            name: written.name.clone().unwrap_or_else(|| name.to_owned()),
            rust,
            ty,
            required: written.required && direction == Direction::Request,
            fixed,
            required_if,
            optional: match direction {
                Direction::Request => !written.required,
                Direction::Reply => written.optional,
            },
            // Set where the type turns out to contain itself.
            boxed: false,
            doc_of: own.uses.clone().filter(|_| own.doc.is_empty()),
            doc,
            values,
            example: written.example.clone(),
            default: written.default.clone(),
            rules: self.rules(written, at),
            bounds: self.bounds(written, at),
            deprecated,
            permissions,
        };
        Row {
            field,
            is_field: written.name.is_none(),
            page_type_is_own: written.page_type.is_some(),
            page_type: written.page_type.clone().or(shown).unwrap_or_else(|| written.ty.clone()),
            values_in_doc: matches!(written.values, Some(spec::Values::Listed(_))),
            example_text: written.example_text.clone(),
            default_text: written.default_text.clone(),
            rows,
        }
    }

    pub(super) fn rules(&mut self, written: &spec::Field, at: &At) -> Vec<Text> {
        let at = at.key("rules");
        written.rules.iter().enumerate().map(|(index, rule)| text(rule, &at.key(index), &mut self.report)).collect()
    }

    /// A field of the platform with what the page says in its own way.
    fn merged(&mut self, own: &spec::Field, shared: &str, at: &At) -> Option<spec::Field> {
        let known = &self.file.resolved.fields;
        let Some(declared) = known.get(shared) else {
            if self.file.resolved.is_unread("fields") {
                return None;
            }
            let help = match closest(shared, known.keys().map(String::as_str)) {
                Some(meant) => format!("did you mean `{meant}`?"),
                None => "declare it in platform/fields.yaml, or describe the field here".to_owned(),
            };
            self.report.error("unknown-field", &at.key("use"), format!("there is no shared field `{shared}`"), help);
            return None;
        };
        if !own.ty.is_empty() && own.ty != declared.ty {
            let message =
                format!("the field `{shared}` of platform/fields.yaml is of type `{}`, not `{}`", declared.ty, own.ty);
            let help = "remove `type`, or `use` where this field is another one";
            self.report.error("contradiction", &at.key("type"), message, help);
        }
        Some(overlaid(declared, own))
    }

    /// Whether the fields in hand belong to a shared type that is sent as well.
    fn is_sent_as_well(&self, around: &Around) -> bool {
        let declared = around.open.first().and_then(|(name, _)| self.siblings.get(name));
        declared.is_some_and(|sibling| sibling.request.is_some())
    }

    /// Checks a Rust name that the spec asks for; `other` is the field beside it that asks for the same.
    fn check_wish(&mut self, name: &str, wish: &str, other: Option<&str>, at: &At) {
        if !is_snake(wish) {
            let help = match snake(wish) {
                better if better != wish && wish.is_ascii() => format!("write `{better}`"),
                _ => "write an ASCII name in `snake_case` that is no keyword".to_owned(),
            };
            self.report.error("bad-rust-name", at, format!("`{wish}` is not a Rust field name"), help);
        } else if let Some(other) = other {
            let message = format!("the fields `{other}` and `{name}` both ask to be `{wish}` in Rust");
            self.report.error("rust-name-collision", at, message, "give one of them another name");
        }
    }

    /// The type of a field, and what it declares.
    fn field_type(
        &mut self,
        name: &str,
        written: &spec::Field,
        direction: Direction,
        around: &Around,
        doc: &Text,
        at: &At,
    ) -> Resolved {
        let expression = match type_expression(&written.ty) {
            Ok(expression) => expression,
            Err(_) if written.ty.is_empty() => {
                // That a shared field is unknown is told already.
                if written.uses.is_none() {
                    self.unknown_type("", at);
                }
                return Resolved::plain(Type::Any);
            }
            Err(wrong) => {
                self.report.error("bad-type", &at.key("type"), wrong.message, wrong.help);
                return Resolved::plain(Type::Any);
            }
        };
        let base = expression.base();
        let declares = written.fields.is_some();
        if !declares && !BUILT_IN.contains(&base) && !self.declared.contains(base) {
            if let Some(found) = self.shared_type(base, &expression, written, direction, around, at) {
                return found;
            }
        } else if written.rows.is_some() {
            let help = "only a field of a shared type shows some of its rows";
            self.report.error("rows-without-type", &at.key("rows").name(), format!("`{base}` is no shared type"), help);
        }
        let values = self.values(written, at);
        let is_object = base == "object" || !BUILT_IN.contains(&base);
        self.check_keys(name, written, base, is_object, at);
        let mut rows = Vec::new();
        let inner = match base {
            "string" if !values.is_empty() => {
                let base = self.type_name(name, written, at);
                let shape = Shape::Enum(values.clone());
                let explicit = written.rust_type.is_some();
                Type::Enum(self.declare(name, base, explicit, around, direction, doc, shape, at))
            }
            "string" => match self.string(written, at) {
                // In a list the numbers stay strings: there is no field that could say how to write them.
                Type::IntegerText if expression != TypeExpression::Name(base.to_owned()) => Type::String,
                ty => ty,
            },
            "int" => Type::Integer,
            "float" => Type::Number,
            "boolean" => Type::Boolean,
            "file" => {
                // Where a form has no place for it; in the path, the query and the headers no list has one.
                if direction == Direction::Reply || !around.open.is_empty() || !is_part(&expression) {
                    self.report.error(
                        "misplaced-file",
                        &at.key("type"),
                        format!("`{name}` is a file where none can travel"),
                        "use `file` or `file[]`, at the top level of `request.body`; a reply that is a file has \
                         `envelope: binary`",
                    );
                    return Resolved::plain(Type::Any);
                }
                Type::File
            }
            "any" => Type::Any,
            _ => match &written.fields {
                Some(inner) => {
                    let declared = if base == "object" { name } else { base };
                    let rust = self.type_name(declared, written, at);
                    let shape = Shape::Struct(Vec::new());
                    let explicit = written.rust_type.is_some();
                    let id = self.declare(name, rust.clone(), explicit, around, direction, doc, shape, at);
                    let index = self.declarations.len() - 1;
                    self.named.entry(base.to_owned()).or_default().push(index);
                    let mut inside = around.clone();
                    inside.names.insert(0, rust);
                    inside.open.push((base.to_owned(), index));
                    rows = self.table(inner, direction, &inside, &at.key("fields"));
                    self.declarations[index].shape = Shape::Struct(facts(&rows));
                    Type::Object(id)
                }
                None if base != "object" && self.declared.contains(base) => {
                    match around.open.iter().rev().find(|(open, _)| open == base) {
                        Some((_, index)) => Type::Object(TypeId::local(*index)),
                        None => {
                            let number = u32::try_from(self.references.len()).unwrap_or_default();
                            self.references.push((at.key("type"), base.to_owned()));
                            Type::Object(TypeId(UNRESOLVED | number))
                        }
                    }
                }
                None => {
                    self.unknown_type(base, at);
                    Type::Any
                }
            },
        };
        Resolved { ty: wrap(&expression, &inner), rows, values, shown: None }
    }

    /// A type that is declared for many pages: in this file, for the version, or for the platform.
    fn shared_type(
        &mut self,
        base: &str,
        expression: &TypeExpression,
        written: &spec::Field,
        direction: Direction,
        around: &Around,
        at: &At,
    ) -> Option<Resolved> {
        let file = self.file;
        let found = file.shared.find(file.id, base);
        let (id, values) = match (self.siblings.get(base), found) {
            (Some(sibling), _) => {
                let id = if direction == Direction::Request { sibling.request } else { sibling.reply };
                let shape = id.and_then(TypeId::as_local).map(|index| &self.declarations[index].shape);
                (id, if let Some(Shape::Enum(values)) = shape { Some(values.clone()) } else { None })
            }
            (None, Some(shared)) => (shared.id(direction), shared.values.clone()),
            (None, None) => return None,
        };
        // A type that is neither sent nor received is blamed where it is declared.
        let is_broken = match (self.siblings.get(base), found) {
            (Some(sibling), _) => sibling.request.or(sibling.reply).is_none(),
            (None, shared) => shared.is_some_and(|shared| shared.request.or(shared.reply).is_none()),
        };
        if is_broken {
            return Some(Resolved::plain(Type::Any));
        }
        let Some(id) = id else {
            let (does, needs) = match direction {
                Direction::Request => ("received", "sent"),
                Direction::Reply => ("sent", "received"),
            };
            let place = found.map_or_else(String::new, |shared| format!(" ({})", shared.place()));
            let message = format!("`{base}` is only {does}, and this field is {needs}{place}");
            self.report.error("wrong-direction", &at.key("type"), message, "declare the type with `direction: both`");
            return Some(Resolved::plain(Type::Any));
        };
        if let Some(declared) = values {
            if written.rows.is_some() {
                let (at, message) = (at.key("rows").name(), format!("`{base}` is an enum, which has no rows"));
                self.report.error("rows-without-type", &at, message, "list with `values` those that the page shows");
            }
            let own = self.values(written, at);
            for value in &own {
                if !declared.iter().any(|known| known.value == value.value) {
                    let place = found.map_or_else(String::new, |shared| format!(" ({})", shared.place()));
                    let message = format!("`{}` is not a value of the shared type `{base}`{place}", value.value);
                    let help = "list it where the type is declared, or correct it";
                    self.report.error("contradiction", &at.key("values").key(&value.value).name(), message, help);
                }
            }
            let values = if own.is_empty() { declared } else { own };
            // The type column of a page says what an enum is on the wire.
            let shown = Some(written.ty.replacen(base, "string", 1));
            return Some(Resolved { ty: wrap(expression, &Type::Enum(id)), rows: Vec::new(), values, shown });
        }
        let rows = match found {
            // Their rows are shown where a page refers to them.
            _ if !around.open.is_empty() && self.siblings.contains_key(base) => Vec::new(),
            Some(shared) => self.shown(shared, direction, written.rows.as_ref(), &mut Vec::new(), &at.key("rows")),
            None => Vec::new(),
        };
        Some(Resolved { ty: wrap(expression, &Type::Object(id)), rows, values: Vec::new(), shown: None })
    }

    fn unknown_type(&mut self, base: &str, at: &At) {
        if base.is_empty() {
            self.report.error("missing-key", at, "a field without a type", "say with `type` what it holds");
            return;
        }
        if base == "object" {
            self.report.error(
                "missing-fields",
                &at.key("type"),
                "an object without fields",
                "list them under `fields`; use `map<T>` for keys that are data, or `any` for JSON of any shape",
            );
            return;
        }
        if self.file.may_be_declared() {
            return;
        }
        let candidates = BUILT_IN.iter().copied().chain(self.declared.iter().map(String::as_str));
        let candidates = candidates.chain(self.siblings.keys().map(String::as_str));
        let candidates: Vec<&str> = candidates.chain(self.file.shared.names(self.file.id)).collect();
        let help = match closest(base, candidates) {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => {
                format!("use {}, or declare `{base}` by listing its `fields`", list(BUILT_IN.iter().copied(), "or"))
            }
        };
        self.report.error("unknown-type", &at.key("type"), format!("unknown type `{base}`"), help);
    }

    fn string(&mut self, written: &spec::Field, at: &At) -> Type {
        match written.format.as_deref() {
            None => Type::String,
            Some("int64") => Type::IntegerText,
            Some("timestamp_ms") => Type::TimestampMs,
            Some("timestamp_s") => Type::TimestampSec,
            Some("secret") => Type::Secret,
            Some(format) if !self.file.resolved.lacks_format(format) => Type::Id(format.to_owned()),
            Some(format) => {
                let known = BUILT_IN_FORMATS
                    .iter()
                    .copied()
                    .chain(self.file.resolved.platform.formats.keys().map(String::as_str));
                let help = match closest(format, known) {
                    Some(meant) => format!("did you mean `{meant}`?"),
                    None => "add it to platform/formats.yaml".to_owned(),
                };
                self.report.error("unknown-format", &at.key("format"), format!("unknown format `{format}`"), help);
                Type::String
            }
        }
    }

    fn type_name(&mut self, name: &str, written: &spec::Field, at: &At) -> String {
        if let Some(rust) = &written.rust_type {
            if !is_camel(rust) {
                not_camel(rust, &at.key("rust_type"), &mut self.report);
            }
            return rust.clone();
        }
        camel(name)
    }

    #[expect(clippy::too_many_arguments, reason = "one place puts together all that makes a declaration")]
    fn declare(
        &mut self,
        field: &str,
        base: String,
        explicit: bool,
        around: &Around,
        direction: Direction,
        doc: &Text,
        shape: Shape,
        at: &At,
    ) -> TypeId {
        let field = Some(camel(field)).filter(|field| *field != base).unwrap_or_default();
        self.declarations.push(Declaration {
            prefix: around.prefix.clone(),
            place: format!("{}{field}", around.table),
            base,
            explicit,
            qualifiers: around.names.clone(),
            direction,
            is_input: around.is_input,
            input_of: None,
            doc: doc.clone(),
            shape,
            at: at.clone(),
        });
        TypeId::local(self.declarations.len() - 1)
    }

    /// Resolves the references to types declared elsewhere in the file: for each of them its declaration.
    pub(super) fn resolve_references(&mut self) -> Vec<Option<usize>> {
        let mut resolved = Vec::new();
        for (at, name) in std::mem::take(&mut self.references) {
            let found = self.named.get(&name).map_or(&[][..], Vec::as_slice);
            if found.len() > 1 {
                self.report.error(
                    "ambiguous-type",
                    &at,
                    format!("`{name}` is declared {} times on this page", found.len()),
                    "list the fields here, or give the declaration that is meant a type name of its own",
                );
            }
            resolved.push(found.first().copied());
        }
        resolved
    }
}

/// The fields that rows describe.
pub(super) fn facts(rows: &[Row]) -> Vec<Field> {
    rows.iter().filter(|row| row.is_field).map(|row| row.field.clone()).collect()
}

/// The ids of the types from a place on.
pub(super) fn types_from(first: usize, types: &[TypeDef]) -> Vec<TypeId> {
    (first..types.len()).filter_map(|index| u32::try_from(index).ok()).map(TypeId).collect()
}

/// What a reference that is not found yet becomes: the declaration it means, or any JSON.
pub(super) fn found(ty: &mut Type, references: &[Option<usize>]) {
    match ty {
        Type::Array(inner) | Type::Map(inner) => found(inner, references),
        Type::Object(id) if id.0 & UNRESOLVED != 0 => {
            let index = references.get((id.0 & !UNRESOLVED) as usize).copied().flatten();
            *ty = index.map_or(Type::Any, |index| Type::Object(TypeId::local(index)));
        }
        _ => {}
    }
}

/// A field with what another one says instead, key by key.
pub(super) fn overlaid(declared: &spec::Field, own: &spec::Field) -> spec::Field {
    let tree = |field: &spec::Field| serde_json::to_value(field).unwrap_or_default();
    let (mut merged, without, own) = (tree(declared), &own.without, tree(own));
    if let Some(merged) = merged.as_object_mut() {
        merged.retain(|key, _| !without.contains(key));
    }
    if let (Some(merged), serde_json::Value::Object(own)) = (merged.as_object_mut(), own) {
        merged.extend(own);
        merged.retain(|key, _| key != "without");
    }
    serde_json::from_value(merged).unwrap_or_else(|_| declared.clone())
}

/// Whether a field of this type is a part of a form, or several of one name.
fn is_part(expression: &TypeExpression) -> bool {
    match expression {
        TypeExpression::Name(_) => true,
        TypeExpression::Array(element) => matches!(**element, TypeExpression::Name(_)),
        TypeExpression::Map(_) => false,
    }
}

/// Puts lists and maps around a type.
fn wrap(expression: &TypeExpression, inner: &Type) -> Type {
    match expression {
        TypeExpression::Name(_) => inner.clone(),
        TypeExpression::Array(element) => Type::Array(Box::new(wrap(element, inner))),
        TypeExpression::Map(value) => Type::Map(Box::new(wrap(value, inner))),
    }
}
