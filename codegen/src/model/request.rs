//! Resolves the request of an operation: which fields travel where.

use super::distinct::{Numbers, Style};
use super::report::{At, Report, root};
use super::types::{Direction, Resolver};
use super::{BodyKind, Field, Location, Parameter, Type};
use crate::spec;
use std::collections::HashSet;

/// Holds the parameters of a path against the fields that describe them.
pub(super) fn check_path(parameters: &[String], fields: &spec::Fields, report: &mut Report<'_>) {
    for name in parameters {
        if !fields.contains_key(name) {
            report.error_in_text(
                "path-parameter-without-field",
                &root().key("endpoint"),
                &format!(":{name}"),
                format!("`:{name}` stands in the path, but not under `request.path`"),
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

/// Headers that a caller does not set; a spec lists them where the page words them in its own way.
const SET_BY_THE_CLIENT: &[&str] = &["Authorization", "Content-Type"];

/// Resolves the fields of a request. Where two places have a field of the same name, all but the body's
/// are called by their place, too; and by a number, where even that is taken.
pub(super) fn request(written: &spec::Request, resolver: &mut Resolver<'_, '_>, owner: &str) -> Vec<Parameter> {
    let tables = [
        (Location::Body, &written.body, "body", "body", ""),
        (Location::Path, &written.path, "path", "path", "Path"),
        (Location::Query, &written.query, "query", "query", "Query"),
        (Location::Header, &written.headers, "headers", "header", "Header"),
    ];
    let mut request: Vec<Parameter> = Vec::new();
    let (mut keys, mut names) = (HashSet::new(), HashSet::new());
    let (mut key_numbers, mut name_numbers) = (Numbers::default(), Numbers::default());
    for (location, fields, table, prefix, types) in tables {
        let at = root().key("request").key(table);
        for mut field in resolver.fields(fields, Direction::Request, owner, types, &at) {
            check_location(&field, location, &at.key(&field.name), &mut resolver.report);
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
            if location == Location::Header
                && SET_BY_THE_CLIENT.iter().any(|name| field.name.eq_ignore_ascii_case(name))
            {
                field.page_only = true;
            }
            if location == Location::Path {
                field.required = true;
                field.optional = false;
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

/// Checks that a value of this type can travel there.
fn check_location(field: &Field, location: Location, at: &At, report: &mut Report<'_>) {
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
    if !fits {
        let message = format!("`{}` stands in the {place}, so it cannot be of type `{}`", field.name, field.page_type);
        report.error("bad-parameter-type", &at.key("type"), message, help);
    }
}

/// How a request of these fields is encoded.
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
