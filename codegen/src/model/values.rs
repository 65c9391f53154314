//! Resolves the values of a field: the listed values and the bounds.

use super::distinct::{Entry, Style, distinct};
use super::endpoint::{size, type_expression};
use super::names::is_camel;
use super::platform::{not_camel, scope_rules, text};
use super::report::At;
use super::types::Resolver;
use super::{Bounds, Direction, EnumValue};
use crate::source::{quoted, wrong_name};
use crate::spec;
use std::collections::HashMap;

impl Resolver<'_, '_, '_> {
    pub(super) fn bounds(&mut self, written: &spec::Field, at: &At) -> Bounds {
        let number = |bound: &Option<serde_json::Number>| bound.as_ref().and_then(serde_json::Number::as_f64);
        if let (Some(min), Some(max)) = (number(&written.min), number(&written.max))
            && min > max
        {
            self.report.error("bad-range", &at.key("min"), "`min` is above `max`", "swap them");
        }
        if let (Some(min), Some(max)) = (written.min_length, written.max_length)
            && min > max
        {
            self.report.error("bad-range", &at.key("min_length"), "`min_length` is above `max_length`", "swap them");
        }
        let min_size = self.size(written.min_size.as_deref(), &at.key("min_size"));
        let max_size = self.size(written.max_size.as_deref(), &at.key("max_size"));
        if let (Some(min), Some(max)) = (min_size, max_size)
            && min > max
        {
            self.report.error("bad-range", &at.key("min_size"), "`min_size` is above `max_size`", "swap them");
        }
        Bounds {
            min: written.min.clone(),
            max: written.max.clone(),
            min_length: written.min_length,
            max_length: written.max_length,
            min_size,
            max_size,
            pattern: self.pattern(written.pattern.as_deref(), at),
        }
    }

    /// Checks a regular expression, and returns it if it is valid.
    fn pattern(&mut self, written: Option<&str>, at: &At) -> Option<String> {
        let written = written?;
        let wrong = match regex_syntax::parse(written) {
            Ok(_) => return Some(written.to_owned()),
            Err(regex_syntax::Error::Parse(error)) => (error.kind().to_string(), error.span().start.offset),
            Err(regex_syntax::Error::Translate(error)) => (error.kind().to_string(), error.span().start.offset),
            Err(error) => (error.to_string(), 0),
        };
        let (why, place) = wrong;
        let message = format!("{} is not a regular expression: {why}", quoted(written));
        let help = match written.get(place..).filter(|rest| place > 0 && !rest.is_empty()) {
            Some(rest) => format!("fix it from {} on; `\\` before a character takes it literally", quoted(rest)),
            None => "fix it; `\\` before a character takes it literally".to_owned(),
        };
        self.report.error("bad-pattern", &at.key("pattern"), message, help);
        None
    }

    fn size(&mut self, written: Option<&str>, at: &At) -> Option<u64> {
        size(written?).map_err(|wrong| self.report.error("bad-size", at, wrong.message, wrong.help)).ok()
    }

    pub(super) fn values(&mut self, written: &spec::Field, at: &At) -> Vec<EnumValue> {
        let Some(values) = &written.values else { return Vec::new() };
        let listed;
        let values = match values {
            spec::Values::Explained(values) => values,
            spec::Values::Listed(values) => {
                let unexplained = |value: &String| (value.clone(), spec::ValueDoc::Doc(spec::Text::default()));
                listed = values.iter().map(unexplained).collect();
                &listed
            }
        };
        let at = at.key("values");
        if values.is_empty() {
            self.report.error("empty-enum", &at, "no values are listed", "list the values, or remove `values`");
        }
        let base = type_expression(&written.ty).map(|expression| expression.base().to_owned()).unwrap_or_default();
        let entries: Vec<_> = values.iter().map(|(name, meaning)| Entry { name, wish: meaning.rust() }).collect();
        let names = distinct(&entries, Style::Camel);
        let mut wishes: HashMap<&str, &str> = HashMap::new();
        let mut resolved = Vec::new();
        for ((value, meaning), rust) in values.iter().zip(names) {
            let at = at.key(value);
            if let Some(wish) = meaning.rust() {
                self.check_variant(value, wish, wishes.insert(wish, value), &at.key("rust"));
            }
            if let Some((message, help)) = wrong_name(value) {
                self.report.error("hidden-character", &at.name(), message, help);
            }
            if base == "int" && value.parse::<i64>().is_err() {
                self.report.error(
                    "bad-value",
                    &at.name(),
                    format!("`{value}` is not a whole number, as the type is `{}`", written.ty),
                    "write a whole number, or make the type `string`",
                );
            }
            let doc = text(meaning.doc(), &at, &mut self.report);
            let permissions =
                scope_rules(meaning.permissions(), None, self.file.resolved, &at.key("permissions"), &mut self.report);
            resolved.push(EnumValue { value: value.clone(), rust, doc, permissions });
        }
        resolved
    }

    /// Checks a Rust variant that the spec asks for; `other` is another value that asks for the same variant.
    fn check_variant(&mut self, value: &str, wish: &str, other: Option<&str>, at: &At) {
        let message = match other {
            _ if !is_camel(wish) => return not_camel(wish, at, &mut self.report),
            _ if wish == "Other" => "the variant `Other` holds the values that are not listed".to_owned(),
            Some(other) => format!("the values `{other}` and `{value}` both want the name `{wish}` in Rust"),
            None => return,
        };
        self.report.error("rust-name-collision", at, message, "give it another name");
    }

    /// Resolves the constant value of a field, which is sent automatically and excludes other keys about the value.
    pub(super) fn fixed(
        &mut self,
        name: &str,
        written: &spec::Field,
        direction: Direction,
        is_outermost: bool,
        at: &At,
    ) -> Option<serde_json::Value> {
        let fixed = written.fixed.as_ref()?;
        let (why, help) = if direction == Direction::Reply || !is_outermost {
            ("is not a field of the request itself", "list it under `values` instead")
        } else if !matches!(written.ty.as_str(), "string" | "int" | "float" | "boolean") || written.format.is_some() {
            (
                "is not a plain string, number or boolean",
                "only a plain string, number or boolean can have a fixed value",
            )
        } else if written.values.is_some() || written.default.is_some() || written.required_if.is_some() {
            ("also restricts its value", "remove `values`, `default` and `required_if`: it always has this value")
        } else {
            return Some(fixed.clone());
        };
        let message = format!("`{name}` has a fixed value, but {why}");
        self.report.error("misplaced-fixed", &at.key("fixed").name(), message, help);
        None
    }

    /// Checks that only keys are used that apply to the type.
    pub(super) fn check_keys(&mut self, name: &str, written: &spec::Field, base: &str, is_object: bool, at: &At) {
        if !is_object && written.fields.is_some() {
            self.report.error(
                "fields-without-object",
                &at.key("fields").name(),
                format!("`{name}` is of type `{}`, which has no fields", written.ty),
                "use `object` or the type name of the page, followed by `[]` for a list",
            );
        }
        if written.values.is_some() && !matches!(base, "string" | "int" | "float" | "boolean") {
            self.report.error(
                "values-without-string",
                &at.key("values").name(),
                format!("`{name}` is of type `{}`, which has no list of values", written.ty),
                "only strings, numbers and booleans have listed values",
            );
        }
        for (key, bound) in [("min_size", &written.min_size), ("max_size", &written.max_size)] {
            if bound.is_some() && base != "file" {
                self.report.error(
                    "size-without-file",
                    &at.key(key).name(),
                    format!("`{name}` is of type `{}`, which has no size", written.ty),
                    "only files have a size; texts and lists have a `min_length` and a `max_length`",
                );
            }
        }
        if written.format.is_some() && (base != "string" || written.values.is_some()) {
            self.report.error(
                "format-without-string",
                &at.key("format"),
                format!("`{name}` has a format, but is not a plain string"),
                "only strings without listed values have a format",
            );
        }
    }
}
