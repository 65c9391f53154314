//! Resolves a field whose type is declared elsewhere.

use super::endpoint::TypeExpression;
use super::report::At;
use super::types::{Around, Resolved, Resolver, wrap};
use super::{Direction, Shape, Type, TypeId};
use crate::spec;

impl Resolver<'_, '_, '_> {
    /// Resolves a type that is declared for many pages: in this file, for the version, or for the platform.
    pub(super) fn shared_type(
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
        // A type that is neither sent nor received is reported where it is declared.
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
                self.report.error(
                    "rows-without-type",
                    &at,
                    message,
                    "list the values that the page shows under `values`",
                );
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
            // The type column of a page gives an enum's type in JSON.
            let shown = Some(written.ty.replacen(base, "string", 1));
            return Some(Resolved { ty: wrap(expression, &Type::Enum(id)), rows: Vec::new(), values, shown });
        }
        let rows = match found {
            // The rows of these types are expanded where a page refers to them.
            _ if !around.open.is_empty() && self.siblings.contains_key(base) => Vec::new(),
            Some(shared) => self.shown(shared, direction, written.rows.as_ref(), &mut Vec::new(), &at.key("rows")),
            None => Vec::new(),
        };
        Some(Resolved { ty: wrap(expression, &Type::Object(id)), rows, values: Vec::new(), shown: None })
    }
}
