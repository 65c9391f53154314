//! What a call answered, on its way out.

use super::table;
use crate::args::{CallOptions, Output};
use crate::exit::Failure;
use crate::terminal;
use feishu_api::catalog::{Catalog, Field, Operation, Type};
use serde_json::Value;
use std::fs;
use std::io::{self, IsTerminal};
use std::path::Path;

/// What stands in place of a secret.
const HIDDEN: &str = "[secret]";

/// What a call answered.
pub(crate) enum Reply {
    /// The reply.
    Json(Value),
    /// The items of all pages.
    Items(Vec<Value>),
    /// A file, which was written.
    Written(u64),
}

/// Prints a reply, or writes it to a file.
pub(crate) fn show(operation: &'static Operation, reply: Reply, options: &CallOptions) -> Result<(), Failure> {
    let value = match reply {
        Reply::Json(value) => value,
        Reply::Items(items) => Value::Array(items),
        Reply::Written(bytes) => {
            if let Some(path) = options.out.as_deref().filter(|path| !is_standard_output(path)) {
                eprintln!("{}: {}", path.display(), terminal::size(bytes));
            }
            return Ok(());
        }
    };
    let list = items(operation, &value);
    let text = match options.output {
        Some(Output::Table) => tabled(list, &value),
        None if list.is_some() && options.out.is_none() && io::stdout().is_terminal() => tabled(list, &value),
        _ => format!("{value:#}\n"),
    };
    match options.out.as_deref().filter(|path| !is_standard_output(path)) {
        Some(path) => fs::write(path, text).map_err(|error| Failure::file("write", &path.display(), &error)),
        None => crate::print(&text),
    }
}

/// Returns whether `-o` means standard output.
pub(crate) fn is_standard_output(path: &Path) -> bool {
    path.as_os_str() == "-"
}

fn tabled(list: Option<&Vec<Value>>, value: &Value) -> String {
    let width = if io::stdout().is_terminal() { terminal::width() } else { terminal::width().max(160) };
    match list {
        Some(items) => table::list(items, width),
        None => table::object(value, width),
    }
}

/// Returns the list in a reply: the items of a page, or the only list of objects.
fn items<'v>(operation: &Operation, value: &'v Value) -> Option<&'v Vec<Value>> {
    if let Value::Array(items) = value {
        return Some(items);
    }
    if let Some(paging) = &operation.paging {
        return value.get(&paging.items)?.as_array();
    }
    let lists = value.as_object()?.values().filter_map(Value::as_array);
    let mut lists = lists.filter(|list| list.iter().all(Value::is_object) && !list.is_empty());
    let list = lists.next()?;
    lists.next().is_none().then_some(list)
}

/// Hides the secrets in a reply that the catalog marks as such.
pub(crate) fn hide(operation: &'static Operation, reply: &mut Reply) {
    let (catalog, fields) = (operation.catalog(), operation.reply_fields());
    match reply {
        Reply::Json(value) => hide_fields(catalog, fields, value),
        Reply::Items(items) => {
            let paging = operation.paging.as_ref();
            let field = paging.and_then(|paging| fields.iter().find(|field| field.name == paging.items));
            if let Some(Type::List(element)) = field.map(|field| &field.r#type) {
                items.iter_mut().for_each(|item| hide_value(catalog, element, item));
            }
        }
        Reply::Written(_) => {}
    }
}

fn hide_fields(catalog: &'static Catalog, fields: &[Field], value: &mut Value) {
    for field in fields {
        if let Some(value) = value.get_mut(&field.name) {
            hide_value(catalog, &field.r#type, value);
        }
    }
}

fn hide_value(catalog: &'static Catalog, r#type: &Type, value: &mut Value) {
    match (r#type, value) {
        (Type::Secret, value) if value.as_str() != Some("") && !value.is_null() => *value = HIDDEN.into(),
        (Type::List(element), Value::Array(items)) => {
            items.iter_mut().for_each(|item| hide_value(catalog, element, item));
        }
        (Type::Map(inner), Value::Object(fields)) => {
            fields.values_mut().for_each(|value| hide_value(catalog, inner, value));
        }
        (Type::Named(name), value) => {
            let definition = catalog.definition(name).and_then(|definition| definition.fields.as_deref());
            hide_fields(catalog, definition.unwrap_or_default(), value);
        }
        _ => {}
    }
}
