//! Walks a card according to the tables of its objects.

use super::super::element::SHAPES;
use super::super::shape::{Kind, Limit, Property, Shape};
use super::super::vocabulary::Locale;
use super::finding::{Finding, Severity};
use super::near::nearest;
use super::rule::{REMOVED, Rule};
use super::tree::Around;
use super::value::{allowed, is_allowed, is_id};
use crate::content::object::Members;
use crate::wire::{Json, json_text};
use std::collections::BTreeMap;
use std::fmt::Display;

/// The state of a walk over a card, with the findings so far.
pub(super) struct Walk<'c> {
    pub(super) findings: Vec<Finding>,
    pub(super) card: &'c Json,
    path: String,
    pub(super) around: Around,
    /// Values that must be unique, by rule, with their paths.
    unique: BTreeMap<(Rule, &'c str), String>,
    pub(super) elements: usize,
    pub(super) tables: usize,
}

impl<'c> Walk<'c> {
    pub(super) fn of(card: &'c Json) -> Self {
        Self {
            findings: Vec::new(),
            card,
            path: String::new(),
            around: Around::default(),
            unique: BTreeMap::new(),
            elements: 0,
            tables: 0,
        }
    }

    /// Reports a broken rule at the current path.
    pub(super) fn find(&mut self, rule: Rule, found: impl Display, limit: impl Display) {
        let (severity, code) = (rule.severity(), rule.code());
        self.findings.push(Finding {
            severity,
            rule,
            path: self.path.clone(),
            code,
            found: found.to_string(),
            limit: limit.to_string(),
        });
    }

    /// Reports a broken rule for a property, whose limits determine the severity.
    fn find_limit(&mut self, rule: Rule, limits: &[Limit], found: impl Display, limit: impl Display) {
        self.find(rule, found, limit);
        let refused = limits.iter().find_map(|limit| if let Limit::Refused(code) = limit { Some(*code) } else { None });
        if let Some(code) = refused {
            self.change(|finding| {
                finding.severity = Severity::Error;
                finding.code = (code != 0).then_some(code);
            });
        }
    }

    /// Changes the last finding.
    fn change(&mut self, change: impl FnOnce(&mut Finding)) {
        if let Some(finding) = self.findings.last_mut() {
            change(finding);
        }
    }

    /// Visits a part of the current path.
    pub(super) fn at(&mut self, part: impl Display, visit: impl FnOnce(&mut Self)) {
        let (before, part) = (self.path.len(), part.to_string());
        if before > 0 && !part.starts_with('[') {
            self.path.push('.');
        }
        self.path.push_str(&part);
        visit(self);
        self.path.truncate(before);
    }

    /// Records a value that must be unique, and reports a duplicate.
    pub(super) fn only_once(&mut self, rule: Rule, what: &'c str) {
        match self.unique.get(&(rule, what)) {
            Some(path) => {
                let path = path.clone();
                self.find(rule, what, path);
            }
            None => drop(self.unique.insert((rule, what), self.path.clone())),
        }
    }

    /// Checks an object against its table.
    pub(super) fn object(&mut self, shape: &'static Shape, members: &'c Members) {
        self.elements += usize::from(members.get("tag").is_some_and(Json::is_string));
        let outer = self.enter(shape);
        self.whole(shape, members);
        // Sorted, so that the order of findings does not depend on the order in the JSON.
        let mut members_by_key: Vec<(&'c String, &'c Json)> = members.iter().collect();
        members_by_key.sort_by_key(|(key, _)| *key);
        for (key, value) in members_by_key {
            let property = shape.properties.iter().find(|property| property.key == key);
            let is_constant = shape.constant.iter().any(|(constant, _)| constant == key);
            self.at(key, |walk| match property {
                Some(property) => walk.property(property, value),
                None if is_constant => {}
                None if shape.legacy.contains(&key.as_str()) => walk.find(Rule::LegacyProperty, key, ""),
                None => {
                    let known = shape.properties.iter().map(|property| property.key);
                    walk.find(Rule::UnknownProperty, key, nearest(key, known).unwrap_or_default());
                }
            });
        }
        for property in shape.properties.iter().filter(|property| members.get(property.key).is_none_or(Json::is_null)) {
            if property.limits.contains(&Limit::Required) {
                self.find_limit(Rule::Missing, property.limits, property.key, "");
            } else if property.limits.contains(&Limit::Expected) {
                self.find(Rule::Missing, property.key, "");
                self.change(|finding| finding.severity = Severity::Warning);
            }
        }
        self.around = outer;
    }

    fn property(&mut self, property: &'static Property, value: &'c Json) {
        if value.is_null() {
            return;
        }
        if self.value(&property.kind, property.limits, value) {
            for limit in property.limits {
                self.limit(limit, property, value);
            }
        } else {
            self.find(Rule::WrongType, kind_of(value), expected(&property.kind));
        }
    }

    /// Checks a value. Returns whether it has the right type.
    fn value(&mut self, kind: &'static Kind, limits: &[Limit], value: &'c Json) -> bool {
        match (kind, value) {
            (Kind::Any, _)
            | (Kind::Text, Json::String(_))
            | (Kind::Boolean, Json::Bool(_))
            | (Kind::Number, Json::Number(_)) => {}
            (Kind::Integer, Json::Number(number)) => {
                return number.as_f64().is_some_and(|number| number.fract() == 0.0);
            }
            (Kind::Words(words), Json::String(word)) => self.word(words, limits, word),
            (Kind::Object(shape), Json::Object(members)) => self.object(shape, members),
            (Kind::Named(shape), Json::Object(members)) => {
                for (name, value) in members {
                    self.at(name, |walk| match value {
                        Json::Object(members) => walk.object(shape, members),
                        _ => walk.find(Rule::WrongType, kind_of(value), expected(kind)),
                    });
                }
            }
            (Kind::Translations, Json::Object(members)) => {
                for (locale, text) in members {
                    self.at(locale, |walk| {
                        if !Locale::is_known(locale) {
                            walk.find(Rule::WrongValue, locale, "`zh_cn`, `en_us`, `ja_jp`, …");
                        }
                        if !text.is_string() {
                            walk.find(Rule::WrongType, kind_of(text), expected(&Kind::Text));
                        }
                    });
                }
            }
            (Kind::List(kind), Json::Array(entries)) => {
                for (number, entry) in entries.iter().enumerate() {
                    self.at(format_args!("[{number}]"), |walk| {
                        if !walk.value(kind, &[], entry) {
                            walk.find(Rule::WrongType, kind_of(entry), expected(kind));
                        }
                    });
                }
            }
            (Kind::Element, Json::Object(members)) => self.element(members),
            _ => return false,
        }
        true
    }

    fn word(&mut self, words: &[&str], limits: &[Limit], word: &'c str) {
        let style = |part: &str| self.card.get("config")?.get("style")?.get(part)?.get(word);
        let is_colour = limits.contains(&Limit::Colour);
        let named = |_: &str| style(if is_colour { "color" } else { "text_size" }).is_some();
        if is_allowed(word, words, limits, named) {
            return;
        }
        if is_colour {
            self.find_limit(Rule::WrongColor, limits, word, "");
        } else {
            self.find_limit(Rule::WrongValue, limits, word, allowed(words, limits));
        }
    }

    fn limit(&mut self, limit: &Limit, property: &'static Property, value: &'c Json) {
        let limits = property.limits;
        let text = value.as_str().or_else(|| value.get("content")?.as_str());
        match limit {
            Limit::NotEmpty if text == Some("") => self.find_limit(Rule::Empty, limits, "", ""),
            Limit::Chars(most) => {
                let chars = text.map_or(0, |text| text.chars().count());
                if chars > *most {
                    self.find_limit(Rule::TooLong, limits, chars, most);
                }
            }
            Limit::Range(least, most) if value.as_f64().is_some_and(|number| !(*least..=*most).contains(&number)) => {
                let range = if most.is_finite() { format!("{least} to {most}") } else { format!("from {least}") };
                self.find_limit(Rule::OutOfRange, limits, json_text(value), range);
            }
            Limit::Items(most) => {
                let items = value.as_array().map_or(0, Vec::len);
                if items > *most {
                    self.find_limit(Rule::TooMany, limits, items, most);
                }
            }
            Limit::Tags(tags) => {
                if let Some(tag) = value.get("tag").and_then(Json::as_str).filter(|tag| !tags.contains(tag)) {
                    self.find_limit(Rule::WrongText, limits, tag, tags.join(", "));
                }
            }
            Limit::InForm if !self.around.form && value != &Json::Bool(false) => {
                self.find_limit(Rule::OutsideForm, limits, property.key, "");
            }
            Limit::Id => {
                let id = value.as_str().unwrap_or_default();
                match is_id(id) {
                    true => self.only_once(Rule::DuplicateId, id),
                    false => self.find(Rule::BadId, id, ""),
                }
            }
            // The other limits are enforced by the type of the value.
            Limit::Digits(_) | Limit::Area(..) | Limit::Only(_)
                if matches!(property.kind, Kind::Text)
                    && !is_allowed(text.unwrap_or_default(), &[], limits, |_| false) =>
            {
                self.find_limit(Rule::WrongValue, limits, text.unwrap_or_default(), allowed(&[], limits));
            }
            _ => {}
        }
    }

    /// Checks an element according to its tag.
    fn element(&mut self, members: &'c Members) {
        let Some(tag) = members.get("tag").and_then(Json::as_str) else {
            self.elements += 1;
            return self.find(Rule::Missing, "tag", "");
        };
        if let Some(shape) = SHAPES.iter().find(|shape| shape.tag() == Some(tag)) {
            return self.object(shape, members);
        }
        self.elements += count(members);
        if let Some((_, code, _)) = REMOVED.iter().find(|(removed, ..)| *removed == tag) {
            self.find(Rule::RemovedElement, tag, "");
            self.change(|finding| finding.code = Some(*code));
        } else {
            let known = SHAPES.iter().filter_map(|shape| shape.tag());
            self.find(Rule::UnknownElement, tag, nearest(tag, known).unwrap_or_default());
        }
    }
}

/// Counts the tagged objects inside an unknown object.
fn count(members: &Members) -> usize {
    let mut open: Vec<&Json> = members.values().collect();
    let mut count = 1;
    while let Some(value) = open.pop() {
        match value {
            Json::Object(members) => {
                count += usize::from(members.contains_key("tag"));
                open.extend(members.values());
            }
            Json::Array(entries) => open.extend(entries),
            _ => {}
        }
    }
    count
}

fn kind_of(value: &Json) -> &'static str {
    match value {
        Json::Null => "null",
        Json::Bool(_) => "boolean",
        Json::Number(_) => "number",
        Json::String(_) => "string",
        Json::Array(_) => "array",
        Json::Object(_) => "object",
    }
}

fn expected(kind: &Kind) -> &'static str {
    match kind {
        Kind::Text | Kind::Words(_) => "string",
        Kind::Boolean => "boolean",
        Kind::Integer => "integer",
        Kind::Number => "number",
        Kind::List(_) => "array",
        Kind::Translations | Kind::Object(_) | Kind::Named(_) | Kind::Element => "object",
        Kind::Any => "JSON",
    }
}
