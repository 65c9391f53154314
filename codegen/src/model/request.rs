//! Resolves the request of an operation: its fields and their locations.

use super::distinct::{Numbers, Style};
use super::fields::facts;
use super::report::{At, Report, root};
use super::types::{Around, Resolver};
use super::{BodyKind, Direction, Field, Location, Parameter, Row, Type};
use crate::spec;
use std::collections::HashSet;

/// Checks the parameters of a path against the fields that describe them.
pub(super) fn check_path(parameters: &[String], fields: &spec::Fields, report: &mut Report<'_>) {
    for name in parameters {
        if !fields.contains_key(name) {
            report.error_in_text(
                "path-parameter-without-field",
                &root().key("endpoint"),
                &format!(":{name}"),
                format!("`:{name}` is in the path, but not under `request.path`"),
                format!("describe `{name}` under `request.path`"),
            );
        }
    }
    let known: HashSet<&String> = parameters.iter().collect();
    for name in fields.iter().filter(|(_, field)| field.name.is_none()).map(|(name, _)| name) {
        let at = root().key("request").key("path").key(name);
        if !known.contains(name) {
            let help = match report.closest(name, parameters.iter().map(String::as_str)) {
                Some(meant) => format!("did you mean `{meant}`?"),
                None => format!("put `:{name}` into the path, or move the field to `query` or `body`"),
            };
            let message = format!("`{name}` is under `request.path`, but `:{name}` is not in the path");
            report.error("field-without-path-segment", &at.name(), message, help);
        }
    }
}

/// A body on `GET` is usually a query in the wrong place, so the file has to state that it is intended.
pub(super) fn check_get(method: &str, written: &spec::Request, report: &mut Report<'_>) {
    let at = root().key("request");
    match (method == "GET" && !written.body.is_empty(), written.body_on_get) {
        (true, false) => report.error(
            "body-on-get",
            &at.key("body").name(),
            "a `GET` request with a body",
            "move the fields to `query`; if the page does send them in the body, add `body_on_get: true`",
        ),
        (false, true) => report.error(
            "body-on-get",
            &at.key("body_on_get").name(),
            "`body_on_get` is set, but this is not a `GET` request with a body",
            "remove `body_on_get`",
        ),
        _ => {}
    }
}

/// Headers that a caller does not set. A spec lists them only if the page words them differently.
const SET_BY_THE_CLIENT: &[&str] = &["Authorization", "Content-Type"];

/// The tables of a request.
#[derive(Default)]
pub(super) struct Request {
    pub(super) headers: Vec<Row>,
    pub(super) path: Vec<Row>,
    pub(super) query: Vec<Row>,
    pub(super) body: Vec<Row>,
}

/// Resolves the tables of a request. `prefix` is the prefix of the names of its types.
pub(super) fn request(written: &spec::Request, resolver: &mut Resolver<'_, '_, '_>, prefix: &str) -> Request {
    let mut table = |location, fields: &spec::Fields, table: &str, types: &'static str| {
        let at = root().key("request").key(table);
        let around = Around {
            prefix: prefix.to_owned(),
            names: vec!["Request".to_owned()],
            table: types,
            open: Vec::new(),
            is_input: false,
        };
        let mut rows = resolver.table(fields, Direction::Request, &around, &at);
        for row in &mut rows {
            let field = &mut row.field;
            check_location(field, &row.page_type, location, &at.key(&field.name), &mut resolver.report);
            if location == Location::Header
                && SET_BY_THE_CLIENT.iter().any(|name| field.name.eq_ignore_ascii_case(name))
            {
                row.is_field = false;
            }
            if location == Location::Path {
                field.required = true;
                field.optional = false;
            }
        }
        rows
    };
    Request {
        body: table(Location::Body, &written.body, "body", ""),
        path: table(Location::Path, &written.path, "path", "Path"),
        query: table(Location::Query, &written.query, "query", "Query"),
        headers: table(Location::Header, &written.headers, "headers", "Header"),
    }
}

impl Request {
    /// Returns the fields of the tables. If two locations have a field with the same name, all except the body's get
    /// their location in front of the name; and a number, if that name is taken as well.
    pub(super) fn parameters(&self) -> Vec<Parameter> {
        let tables = [
            (Location::Body, &self.body, "body"),
            (Location::Path, &self.path, "path"),
            (Location::Query, &self.query, "query"),
            (Location::Header, &self.headers, "header"),
        ];
        let mut request: Vec<Parameter> = Vec::new();
        let (mut keys, mut names) = (HashSet::new(), HashSet::new());
        let (mut key_numbers, mut name_numbers) = (Numbers::default(), Numbers::default());
        for (location, rows, prefix) in tables {
            for mut field in facts(rows) {
                let mut key = field.name.clone();
                if keys.contains(&key) || names.contains(&field.rust) {
                    key = format!("{prefix}_{key}");
                    field.rust = format!("{prefix}_{}", field.rust.trim_start_matches("r#"));
                }
                if !keys.insert(key.clone()) {
                    key = key_numbers.free(&key, &mut keys, Style::Snake);
                }
                if !names.insert(field.rust.clone()) {
                    field.rust = name_numbers.free(&field.rust, &mut names, Style::Snake);
                }
                request.push(Parameter { location, key, field });
            }
        }
        request.sort_by_key(|parameter| match parameter.location {
            Location::Path => 0,
            Location::Query => 1,
            Location::Header => 2,
            Location::Body => 3,
        });
        request
    }
}

/// Checks that a value of this type can be sent in this location.
fn check_location(field: &Field, page_type: &str, location: Location, at: &At, report: &mut Report<'_>) {
    let scalar = |ty: &Type| !matches!(ty, Type::Object(_) | Type::Map(_) | Type::File | Type::Any | Type::Array(_));
    let (fits, place, help) = match (&field.ty, location) {
        (_, Location::Body) => return,
        (ty, Location::Path) => {
            (scalar(ty) && !matches!(ty, Type::Number | Type::Boolean), "path", "use `string` or `int`")
        }
        (Type::Array(element), Location::Query) => (scalar(element), "query", "make it a list of strings or numbers"),
        (ty, Location::Query) => {
            (scalar(ty), "query", "use a string, a number, a boolean or a list of them, or move the field to `body`")
        }
        (ty, Location::Header) => (scalar(ty), "headers", "use a string, a number or a boolean"),
    };
    // An unresolved type has been reported already.
    if !fits && !page_type.is_empty() {
        let message = format!("`{}` is sent in the {place}, so it cannot be of type `{page_type}`", field.name);
        report.error("bad-parameter-type", &at.key("type"), message, help);
    }
}

/// Returns the encoding of a request with these fields.
pub(super) fn body_kind(request: &[Parameter]) -> BodyKind {
    let mut body = request.iter().filter(|parameter| parameter.location == Location::Body).peekable();
    if body.peek().is_none() {
        BodyKind::None
    } else if body.any(|parameter| parameter.field.ty.is_file()) {
        BodyKind::Multipart
    } else {
        BodyKind::Json
    }
}
