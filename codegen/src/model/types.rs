//! Resolves the type of a field.

use super::declaration::{Declaration, UNRESOLVED};
use super::endpoint::{BUILT_IN, TypeExpression, foreign_type, type_expression};
use super::fields::facts;
use super::report::{At, Report};
use super::tables::File;
use super::{Direction, EnumValue, Row, Shape, Text, Type, TypeId};
use crate::source::{closest, list};
use crate::spec;
use std::collections::{HashMap, HashSet};

/// The formats without an entry in platform/formats.yaml.
const BUILT_IN_FORMATS: &[&str] = &["int64", "timestamp_ms", "timestamp_s", "secret"];

/// Resolves the fields of a file.
pub(super) struct Resolver<'a, 'r, 'd> {
    pub(super) file: &'a File<'a, 'd>,
    pub(super) report: Report<'r>,
    pub(super) declarations: Vec<Declaration>,
    /// The object types that this file declares, by their names on the page.
    pub(super) named: HashMap<String, Vec<usize>>,
    /// The names declared anywhere in the file, collected before the first field is resolved.
    pub(super) declared: HashSet<String>,
    /// The shared types of the same file.
    pub(super) siblings: HashMap<String, Sibling>,
    /// The references to resolve once every declaration is known: place and name.
    pub(super) references: Vec<(At, String)>,
    /// The number of rows of shared types that the page shows so far.
    pub(super) shown_rows: usize,
}

/// A shared type that is declared in the same file: its sent and its received form.
#[derive(Clone, Copy)]
pub(super) struct Sibling {
    pub(super) request: Option<TypeId>,
    pub(super) reply: Option<TypeId>,
}

/// The types around a field, to qualify names and to find recursion.
#[derive(Clone)]
pub(super) struct Around {
    /// The prefix of the names of types.
    pub(super) prefix: String,
    /// The Rust names of the surrounding types, nearest first.
    pub(super) names: Vec<String>,
    /// The table of the request; empty for the body.
    pub(super) table: &'static str,
    /// The page names and declarations of the surrounding objects.
    pub(super) open: Vec<(String, usize)>,
    /// Whether they are the sent form of a type that is also received.
    pub(super) is_input: bool,
}

/// The resolved type of a field, with the rows and values below it.
pub(super) struct Resolved {
    pub(super) ty: Type,
    pub(super) rows: Vec<Row>,
    pub(super) values: Vec<EnumValue>,
    /// The content of the page's type column, if it differs from the written type.
    pub(super) shown: Option<String>,
}

impl Resolved {
    pub(super) fn plain(ty: Type) -> Self {
        Self { ty, rows: Vec::new(), values: Vec::new(), shown: None }
    }
}

impl<'d> Resolver<'_, '_, 'd> {
    /// Runs a function without reporting mistakes that have been reported already.
    pub(super) fn muted<T>(&mut self, is_muted: bool, work: impl FnOnce(&mut Self) -> T) -> T {
        let before = self.report.mute(is_muted);
        let result = work(self);
        self.report.mute(before);
        result
    }

    /// Returns the type of a field, and adds what it declares.
    pub(super) fn field_type(
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
                // An unknown shared field has been reported already.
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
            let help = "only a field of a shared type can have `rows`";
            self.report.error(
                "rows-without-type",
                &at.key("rows").name(),
                format!("`{base}` is not a shared type"),
                help,
            );
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
                // In a list the numbers stay strings: a list has no field attribute that could tell how to write them.
                Type::IntegerText if expression != TypeExpression::Name(base.to_owned()) => Type::String,
                ty => ty,
            },
            "int" => Type::Integer,
            "float" => Type::Number,
            "boolean" => Type::Boolean,
            "file" => {
                // A file is allowed only at the top level of a request, alone or in a list; `request.rs` checks the
                // location.
                if direction == Direction::Reply || !around.open.is_empty() || !is_part(&expression) {
                    self.report.error(
                        "misplaced-file",
                        &at.key("type"),
                        format!("`{name}` is a file, which cannot be sent here"),
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
                    let is_shared =
                        self.siblings.contains_key(base) || self.file.shared.find(self.file.id, base).is_some();
                    if base != "object" && is_shared {
                        self.hides_type(base, at);
                    }
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

    /// Reports a declaration that other fields of the file would use in place of the shared type.
    fn hides_type(&mut self, base: &str, at: &At) {
        self.report.error(
            "hides-type",
            &at.key("type"),
            format!("this redeclares the shared type `{base}`"),
            "leave out `fields` to refer to the shared type, or give this field the type `object`",
        );
    }

    fn unknown_type(&mut self, base: &str, at: &At) {
        if base.is_empty() {
            self.report.error("missing-key", at, "a field without a type", "add its `type`");
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
        let help = match foreign_type(base).or_else(|| closest(base, candidates).map(str::to_owned)) {
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
}

/// Whether a field of this type is a part of a form, or several parts with the same name.
fn is_part(expression: &TypeExpression) -> bool {
    match expression {
        TypeExpression::Name(_) => true,
        TypeExpression::Array(element) => matches!(**element, TypeExpression::Name(_)),
        TypeExpression::Map(_) => false,
    }
}

/// Wraps a type in lists and maps.
pub(super) fn wrap(expression: &TypeExpression, inner: &Type) -> Type {
    match expression {
        TypeExpression::Name(_) => inner.clone(),
        TypeExpression::Array(element) => Type::Array(Box::new(wrap(element, inner))),
        TypeExpression::Map(value) => Type::Map(Box::new(wrap(value, inner))),
    }
}
