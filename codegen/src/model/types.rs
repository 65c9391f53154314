//! Resolves the fields of one operation: their types, their Rust names, the types they declare.

use super::distinct::{Entry, Style, distinct};
use super::endpoint::{BUILT_IN, TypeExpression, type_expression};
use super::names::{camel, is_camel, is_snake, snake};
use super::platform::{Resolved, not_camel, scope_rules, text};
use super::report::{At, Report};
use super::{EnumValue, Field, Shape, Text, Type};
use crate::source::{closest, list};
use crate::spec::{self, Fields};
use std::collections::{HashMap, HashSet};

/// The formats that need no entry in platform/formats.yaml.
const BUILT_IN_FORMATS: &[&str] = &["int64", "timestamp_ms", "timestamp_s", "secret"];

/// A type that an operation declares, before it has a name among the types of its module.
///
/// Until then it is referred to as `Type::Object("#7")`: by its index among the declarations.
pub(super) struct Declaration {
    /// The name it would like to have.
    pub(super) base: String,
    /// Whether the spec asked for this very name.
    pub(super) explicit: bool,
    /// What to put before the name where it is not free: first the nearest surrounding type.
    pub(super) qualifiers: Vec<String>,
    /// What to put between those and the name where that is not enough: the table of the request, and the
    /// field, where it is not called like the type.
    pub(super) place: String,
    pub(super) doc: Text,
    pub(super) shape: Shape,
    /// The document it stands in, by index, and the place of the field that declares it.
    pub(super) document: usize,
    pub(super) at: At,
    /// The id of the operation.
    pub(super) operation: String,
}

/// Which way a field travels.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Direction {
    Request,
    Reply,
}

/// Resolves the fields of one operation.
pub(super) struct Resolver<'a, 'd> {
    pub(super) resolved: &'a Resolved,
    pub(super) report: Report<'d>,
    pub(super) declarations: &'a mut Vec<Declaration>,
    pub(super) document: usize,
    pub(super) operation: String,
    /// The object types this operation declares, by the name the page gives them.
    pub(super) named: HashMap<String, Vec<usize>>,
    /// Names declared anywhere in the operation, known before the first field is resolved.
    pub(super) declared: HashSet<String>,
    /// References to resolve once every declaration is known: the place, the name, the placeholder.
    pub(super) references: Vec<(At, String, String)>,
}

/// The types around a field: for qualifying names, and for finding recursion.
#[derive(Clone)]
struct Around {
    /// Rust names, nearest first.
    names: Vec<String>,
    /// The table of the request, but for the body.
    table: &'static str,
    /// Page names and declarations of the objects around it.
    open: Vec<(String, usize)>,
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

impl Resolver<'_, '_> {
    /// Resolves a table of fields of an operation's type `owner`; `table` is what to call those of its types
    /// that have the name of another.
    pub(super) fn fields(
        &mut self,
        written: &Fields,
        direction: Direction,
        owner: &str,
        table: &'static str,
        at: &At,
    ) -> Vec<Field> {
        let around = Around { names: vec![owner.to_owned()], table, open: Vec::new() };
        self.table(written, direction, &around, at)
    }

    fn table(&mut self, written: &Fields, direction: Direction, around: &Around, at: &At) -> Vec<Field> {
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
            .map(|((name, field), rust)| self.field(name, rust, field, direction, around, &at.key(name)))
            .collect()
    }

    fn field(
        &mut self,
        name: &str,
        rust: String,
        written: &spec::Field,
        direction: Direction,
        around: &Around,
        at: &At,
    ) -> Field {
        let doc = text(&written.doc, &at.key("doc"), &mut self.report);
        let values = self.values(written, at);
        let (ty, fields) = self.field_type(name, written, &values, direction, around, &doc, at);
        let required_if = written.required_if.as_ref().map(|when| text(when, &at.key("required_if"), &mut self.report));
        let deprecated = written.deprecated.as_ref().map(|why| text(why, &at.key("deprecated"), &mut self.report));
        if direction == Direction::Reply && written.required {
            self.report.error(
                "required-in-reply",
                &at.key("required"),
                format!("`{name}` is a field of a reply, which cannot be required"),
                "remove `required`; mark fields whose absence means something as `optional: true`",
            );
        }
        let fixed = self.fixed(name, written, direction, around.open.is_empty(), at);
        let permissions =
            scope_rules(&written.permissions, None, self.resolved, &at.key("permissions"), &mut self.report);
        Field {
            name: written.name.clone().unwrap_or_else(|| name.to_owned()),
            page_only: written.name.is_some(),
            rust,
            ty,
            page_type_is_own: written.page_type.is_some(),
            page_type: written.page_type.clone().unwrap_or_else(|| written.ty.clone()),
            required: written.required,
            fixed,
            required_if,
            optional: written.optional || (direction == Direction::Request && !written.required),
            // Set where the type turns out to contain itself.
            boxed: false,
            doc,
            values,
            values_in_doc: matches!(written.values, Some(spec::Values::Listed(_))),
            example: written.example.clone(),
            example_text: written.example_text.clone(),
            default: written.default.clone(),
            default_text: written.default_text.clone(),
            rules: written
                .rules
                .iter()
                .enumerate()
                .map(|(index, rule)| text(rule, &at.key("rules").key(index), &mut self.report))
                .collect(),
            bounds: self.bounds(written, at),
            deprecated,
            permissions,
            fields,
        }
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

    /// The type of a field, and the fields it declares.
    #[expect(clippy::too_many_arguments, reason = "one place puts together all that makes a type")]
    fn field_type(
        &mut self,
        name: &str,
        written: &spec::Field,
        values: &[EnumValue],
        direction: Direction,
        around: &Around,
        doc: &Text,
        at: &At,
    ) -> (Type, Vec<Field>) {
        let expression = match type_expression(&written.ty) {
            Ok(expression) => expression,
            Err(wrong) => {
                self.report.error("bad-type", &at.key("type"), wrong.message, wrong.help);
                return (Type::Any, Vec::new());
            }
        };
        let base = expression.base();
        let is_object = base == "object" || !BUILT_IN.contains(&base);
        self.check_keys(name, written, base, is_object, at);
        let mut fields = Vec::new();
        let inner = match base {
            "string" if !values.is_empty() => {
                let base = self.type_name(name, written, at);
                let shape = Shape::Enum(values.to_vec());
                Type::Enum(self.declare(name, base, written.rust_type.is_some(), around, doc, shape, at))
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
                    return (Type::Any, fields);
                }
                Type::File
            }
            "any" => Type::Any,
            _ => match &written.fields {
                Some(inner) => {
                    let declared = if base == "object" { name } else { base };
                    let rust = self.type_name(declared, written, at);
                    let shape = Shape::Struct(Vec::new());
                    let placeholder =
                        self.declare(name, rust.clone(), written.rust_type.is_some(), around, doc, shape, at);
                    let index = self.declarations.len() - 1;
                    self.named.entry(base.to_owned()).or_default().push(index);
                    let mut inside = around.clone();
                    inside.names.insert(0, rust);
                    inside.open.push((base.to_owned(), index));
                    fields = self.table(inner, direction, &inside, &at.key("fields"));
                    let own = fields.iter().filter(|field| !field.page_only).cloned().collect();
                    self.declarations[index].shape = Shape::Struct(own);
                    Type::Object(placeholder)
                }
                None if base != "object" && self.declared.contains(base) => {
                    match around.open.iter().rev().find(|(open, _)| open == base) {
                        Some((_, index)) => Type::Object(format!("#{index}")),
                        None => {
                            let placeholder = format!("?{}", self.references.len());
                            self.references.push((at.key("type"), base.to_owned(), placeholder.clone()));
                            Type::Object(placeholder)
                        }
                    }
                }
                None => {
                    self.unknown_type(base, at);
                    Type::Any
                }
            },
        };
        (wrap(&expression, &inner), fields)
    }

    fn unknown_type(&mut self, base: &str, at: &At) {
        if base == "object" {
            self.report.error(
                "missing-fields",
                &at.key("type"),
                "an object without fields",
                "list them under `fields`; use `map<T>` for keys that are data, or `any` for JSON of any shape",
            );
            return;
        }
        let candidates = BUILT_IN.iter().copied().chain(self.declared.iter().map(String::as_str));
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
            Some(format) if !self.resolved.lacks_format(format) => Type::Id(format.to_owned()),
            Some(format) => {
                let known =
                    BUILT_IN_FORMATS.iter().copied().chain(self.resolved.platform.formats.keys().map(String::as_str));
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
        doc: &Text,
        shape: Shape,
        at: &At,
    ) -> String {
        let field = Some(camel(field)).filter(|field| *field != base).unwrap_or_default();
        self.declarations.push(Declaration {
            place: format!("{}{field}", around.table),
            base,
            explicit,
            qualifiers: around.names.clone(),
            doc: doc.clone(),
            shape,
            document: self.document,
            at: at.clone(),
            operation: self.operation.clone(),
        });
        format!("#{}", self.declarations.len() - 1)
    }

    /// Resolves the references to types declared elsewhere on the page, as placeholder → declaration.
    pub(super) fn resolve_references(&mut self) -> HashMap<String, String> {
        let mut resolved = HashMap::new();
        for (at, name, placeholder) in std::mem::take(&mut self.references) {
            let found = self.named.get(&name).map_or(&[][..], Vec::as_slice);
            if found.len() > 1 {
                self.report.error(
                    "ambiguous-type",
                    &at,
                    format!("`{name}` is declared {} times on this page", found.len()),
                    "list the fields here, or give the declaration that is meant a type name of its own",
                );
            }
            if let Some(index) = found.first() {
                resolved.insert(placeholder, format!("#{index}"));
            }
        }
        resolved
    }
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
