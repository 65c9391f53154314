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

/// The formats that need no entry in platform/formats.yaml.
const BUILT_IN_FORMATS: &[&str] = &["int64", "timestamp_ms", "timestamp_s", "secret"];

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
pub(super) struct Resolved {
    pub(super) ty: Type,
    pub(super) rows: Vec<Row>,
    pub(super) values: Vec<EnumValue>,
    /// What the page's type column says, where that is not the type as it is written.
    pub(super) shown: Option<String>,
}

impl Resolved {
    pub(super) fn plain(ty: Type) -> Self {
        Self { ty, rows: Vec::new(), values: Vec::new(), shown: None }
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

    /// The type of a field, and what it declares.
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

    /// Other fields of the file that name the type would get this one in place of the shared one.
    fn hides_type(&mut self, base: &str, at: &At) {
        self.report.error(
            "hides-type",
            &at.key("type"),
            format!("this declares `{base}` once more, which is a shared type"),
            "leave out `fields` to refer to the shared type, or call this one `object`",
        );
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

/// Whether a field of this type is a part of a form, or several of one name.
fn is_part(expression: &TypeExpression) -> bool {
    match expression {
        TypeExpression::Name(_) => true,
        TypeExpression::Array(element) => matches!(**element, TypeExpression::Name(_)),
        TypeExpression::Map(_) => false,
    }
}

/// Puts lists and maps around a type.
pub(super) fn wrap(expression: &TypeExpression, inner: &Type) -> Type {
    match expression {
        TypeExpression::Name(_) => inner.clone(),
        TypeExpression::Array(element) => Type::Array(Box::new(wrap(element, inner))),
        TypeExpression::Map(value) => Type::Map(Box::new(wrap(value, inner))),
    }
}
