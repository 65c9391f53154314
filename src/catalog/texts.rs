//! What operations, fields, values, errors and scopes mean, in both languages.

use super::catalog::first;
use super::{Catalog, Error, Operation, Text, Type};
use crate::endpoint::Language;
use crate::error::markdown;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// The texts of a service: see [`Catalog::texts`].
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct Texts {
    /// Its types, by name.
    pub types: Entries<TypeTexts>,
    /// The errors that it declares, by code, or by the word by which the service names them.
    pub errors: Entries<ErrorTexts>,
    /// Its operations, by id.
    pub operations: Entries<PageTexts>,
    /// Its events, by id.
    pub events: Entries<PageTexts>,
    /// The shared fields that the platform declares.
    pub fields: BTreeMap<String, Text>,
    /// The names of the scopes in the developer console, by scope id; of the platform.
    pub scopes: BTreeMap<String, Text>,
}

/// Texts by key. Each entry is parsed on first use: a program that needs one operation does not parse a whole service.
#[derive(Debug)]
pub struct Entries<T>(BTreeMap<&'static str, (&'static RawValue, OnceLock<T>)>);

impl<T> Default for Entries<T> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<T: DeserializeOwned + Default> Entries<T> {
    fn new(raw: BTreeMap<&'static str, &'static RawValue>) -> Self {
        Self(raw.into_iter().map(|(key, raw)| (key, (raw, OnceLock::new()))).collect())
    }

    /// Returns the texts of a key.
    pub fn get(&self, key: &str) -> Option<&T> {
        let (raw, texts) = self.0.get(key)?;
        Some(texts.get_or_init(|| serde_json::from_str(raw.get()).unwrap_or_default()))
    }

    /// Returns the keys, in order.
    pub fn keys(&self) -> impl Iterator<Item = &'static str> {
        self.0.keys().copied()
    }

    /// Returns all entries, in the order of their keys.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, &T)> {
        self.keys().filter_map(|key| Some((key, self.get(key)?)))
    }

    /// Checks that every entry can be parsed.
    fn check(&self) -> Result<(), serde_json::Error> {
        self.0.values().try_for_each(|(raw, _)| serde_json::from_str::<T>(raw.get()).map(drop))
    }
}

/// A file of texts, with entries that are not parsed yet.
#[derive(Default, Deserialize)]
#[serde(default, bound(deserialize = "'de: 'static"))]
struct File {
    types: BTreeMap<&'static str, &'static RawValue>,
    errors: BTreeMap<&'static str, &'static RawValue>,
    operations: BTreeMap<&'static str, &'static RawValue>,
    events: BTreeMap<&'static str, &'static RawValue>,
    #[serde(deserialize_with = "pairs")]
    fields: BTreeMap<String, Text>,
    #[serde(deserialize_with = "pairs")]
    scopes: BTreeMap<String, Text>,
}

impl Texts {
    /// Reads a file of texts.
    pub(super) fn read(json: &'static str) -> Result<Self, serde_json::Error> {
        let File { types, errors, operations, events, fields, scopes } = serde_json::from_str(json)?;
        Ok(Self {
            types: Entries::new(types),
            errors: Entries::new(errors),
            operations: Entries::new(operations),
            events: Entries::new(events),
            fields,
            scopes,
        })
    }

    /// Checks that every entry can be parsed.
    pub(super) fn check(&self) -> Result<(), serde_json::Error> {
        self.types.check()?;
        self.errors.check()?;
        self.operations.check()?;
        self.events.check()
    }
}

/// The texts of an operation or event.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct PageTexts {
    /// What it does, or when it is pushed.
    #[serde(deserialize_with = "pair")]
    pub summary: Text,
    /// The fields of its request, by [key](super::Parameter::key); or those of the event.
    pub fields: BTreeMap<String, FieldTexts>,
    /// The fields of its reply, where that is of no shared type.
    pub reply: BTreeMap<String, FieldTexts>,
    /// The errors of which its page says something else than their declaration.
    pub errors: BTreeMap<String, ErrorTexts>,
}

/// The texts of a type.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct TypeTexts {
    /// What it is.
    #[serde(deserialize_with = "pair")]
    pub doc: Text,
    /// Its fields, by name.
    pub fields: BTreeMap<String, FieldTexts>,
    /// Its values.
    #[serde(deserialize_with = "pairs")]
    pub values: BTreeMap<String, Text>,
}

/// The texts of a field.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct FieldTexts {
    /// What it is. See [`Catalog::field_doc`].
    #[serde(deserialize_with = "pair")]
    pub doc: Text,
    /// The field of the platform that says what it is.
    pub r#use: Option<String>,
    /// Its values, where its type does not say what they mean. See [`Catalog::value_docs`].
    #[serde(deserialize_with = "pairs")]
    pub values: BTreeMap<String, Text>,
    /// Further rules for its value.
    #[serde(deserialize_with = "list")]
    pub rules: Vec<Text>,
    /// When it must be sent.
    #[serde(deserialize_with = "optional")]
    pub required_if: Option<Text>,
    /// Why it should no longer be used.
    #[serde(deserialize_with = "optional")]
    pub deprecated: Option<Text>,
}

/// The texts of an error.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ErrorTexts {
    /// What to do.
    #[serde(deserialize_with = "pair")]
    pub fix: Text,
    /// The links of the fix: their words, and where they lead.
    pub links: Vec<(String, String)>,
    /// What to do about what it can mean in detail, by code.
    #[serde(deserialize_with = "pairs")]
    pub details: BTreeMap<String, Text>,
}

impl Text {
    /// Returns the text in a language for a terminal: without Markdown markup, and with a link as its text and URL.
    pub fn plain(&self, language: Language) -> String {
        markdown::plain(self.get(language))
    }
}

impl Catalog {
    /// Returns the texts of a service. Its file is parsed on first use.
    pub fn texts(&'static self, service: &str) -> Option<&'static Texts> {
        Some(self.file(service)?.texts())
    }

    /// Returns the texts of what all services share.
    pub fn platform_texts(&'static self) -> &'static Texts {
        self.platform.texts()
    }

    /// Returns the texts of an operation or event.
    pub fn page_texts(&'static self, id: &str) -> Option<&'static PageTexts> {
        let texts = self.texts(first(id))?;
        texts.operations.get(id).or_else(|| texts.events.get(id))
    }

    /// Returns the texts of a type.
    pub fn type_texts(&'static self, name: &str) -> Option<&'static TypeTexts> {
        match first(name) {
            "platform" => self.platform_texts().types.get(name),
            service => self.texts(service)?.types.get(name),
        }
    }

    /// Returns the description of a field: its own, the platform's shared one, or the one of its type. Empty if there is none.
    pub fn field_doc(&'static self, texts: Option<&'static FieldTexts>, r#type: &Type) -> Text {
        let own = texts.map(|texts| &texts.doc).filter(|doc| !doc.is_empty());
        let shared = || self.platform_texts().fields.get(texts?.r#use.as_deref()?);
        own.or_else(shared).or_else(|| Some(&self.type_texts(innermost(r#type)?)?.doc)).cloned().unwrap_or_default()
    }

    /// Returns the descriptions of a field's values: those of the field, and those of its type for the others.
    pub fn value_docs(
        &'static self,
        texts: Option<&'static FieldTexts>,
        r#type: &Type,
    ) -> BTreeMap<&'static str, &'static Text> {
        let of_type = innermost(r#type).and_then(|name| self.type_texts(name)).map(|texts| &texts.values);
        let of_type = of_type.into_iter().flatten();
        of_type.chain(texts.into_iter().flat_map(|texts| &texts.values)).map(|(value, doc)| (&**value, doc)).collect()
    }

    /// Returns the texts of an error as its service or the platform declares it.
    pub fn declared_error_texts(&'static self, service: &str, error: &Error) -> Option<&'static ErrorTexts> {
        let (id, texts) = (error.id(), self.texts(service));
        texts.and_then(|texts| texts.errors.get(&id)).or_else(|| self.platform_texts().errors.get(&id))
    }

    /// Returns the name of a scope in the developer console. Empty if it is not known.
    pub fn scope_name(&'static self, scope: &str) -> Text {
        self.platform_texts().scopes.get(scope).cloned().unwrap_or_default()
    }
}

impl Operation {
    /// Returns the texts of the operation.
    pub fn texts(&self) -> Option<&'static PageTexts> {
        self.home.0.page_texts(&self.id)
    }

    /// Returns the texts of an error for this operation.
    pub fn error_texts(&self, error: &Error) -> Option<&'static ErrorTexts> {
        let own = self.texts().and_then(|texts| texts.errors.get(&error.id()));
        own.or_else(|| self.home.0.declared_error_texts(self.service(), error))
    }
}

/// The name of the type behind any number of lists and maps.
fn innermost(r#type: &Type) -> Option<&str> {
    match r#type {
        Type::List(inner) | Type::Map(inner) => innermost(inner),
        Type::Named(name) => Some(name),
        _ => None,
    }
}

/// A text as the files write it: Chinese, English.
#[derive(Deserialize)]
struct Pair(String, String);

impl From<Pair> for Text {
    fn from(Pair(zh, en): Pair) -> Self {
        Self { zh, en }
    }
}

fn pair<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Text, D::Error> {
    Pair::deserialize(deserializer).map(Text::from)
}

fn optional<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Text>, D::Error> {
    pair(deserializer).map(Some)
}

fn list<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Text>, D::Error> {
    Ok(Vec::<Pair>::deserialize(deserializer)?.into_iter().map(Text::from).collect())
}

fn pairs<'de, D: Deserializer<'de>>(deserializer: D) -> Result<BTreeMap<String, Text>, D::Error> {
    let pairs = BTreeMap::<String, Pair>::deserialize(deserializer)?;
    Ok(pairs.into_iter().map(|(key, pair)| (key, pair.into())).collect())
}
