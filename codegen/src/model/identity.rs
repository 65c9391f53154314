//! Resolves the fields that identify an event among repeated pushes.

use super::report::{Report, root};
use super::{Field, Shape, Type, TypeDef};
use crate::source::{closest, list};

/// Returns the paths that a page names, if they lead to strings.
pub(super) fn identity(
    written: &[String],
    fields: &[Field],
    types: &[TypeDef],
    report: &mut Report<'_>,
) -> Vec<String> {
    let mut known: Vec<String> = Vec::new();
    for (index, path) in written.iter().enumerate() {
        let at = root().key("identity").key(index);
        if known.contains(path) {
            let help = "remove it";
            report.error("duplicate-identity", &at, format!("`{path}` is already listed above"), help);
            continue;
        }
        match find(path, fields, types) {
            Ok(()) => known.push(path.clone()),
            Err(wrong) => report.error("bad-identity", &at, wrong.message, wrong.help),
        }
    }
    known
}

struct Wrong {
    message: String,
    help: String,
}

/// Follows a path from field to field, which has to end at a string.
fn find(path: &str, fields: &[Field], types: &[TypeDef]) -> Result<(), Wrong> {
    let (mut fields, mut before) = (fields, String::new());
    let mut names = path.split('.').peekable();
    while let Some(name) = names.next() {
        let place = if before.is_empty() { "the event".to_owned() } else { format!("`{before}`") };
        let Some(field) = fields.iter().find(|field| field.name == name) else {
            let fields = || fields.iter().map(|field| field.name.as_str());
            let help = match closest(name, fields()) {
                Some(meant) => format!("did you mean `{meant}`?"),
                None => format!("name a field of {place}: {}", list(fields(), "or")),
            };
            return Err(Wrong { message: format!("{place} has no field `{name}`"), help });
        };
        before = if before.is_empty() { name.to_owned() } else { format!("{before}.{name}") };
        let is_last = names.peek().is_none();
        fields = match &field.ty {
            Type::String | Type::Id(_) | Type::Enum(_) | Type::TimestampMs | Type::TimestampSec | Type::IntegerText
                if is_last =>
            {
                return Ok(());
            }
            Type::Object(id) => match types.get(id.0 as usize).map(|definition| &definition.shape) {
                Some(Shape::Struct(fields)) if !is_last => fields,
                Some(Shape::Struct(fields)) => {
                    let strings = fields.iter().map(|field| format!("{before}.{}", field.name)).collect::<Vec<_>>();
                    let help = format!("name a string in it: {}", list(strings.iter().map(String::as_str), "or"));
                    return Err(Wrong { message: format!("`{before}` is an object"), help });
                }
                _ => &[],
            },
            _ => {
                let what = if is_last { "is not a string" } else { "is not an object" };
                let help = "name a string of the event itself, or of an object in it".to_owned();
                return Err(Wrong { message: format!("`{before}` {what}"), help });
            }
        };
    }
    Ok(())
}
