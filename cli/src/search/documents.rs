//! What can be found, with the words by which it is.

use super::Kind;
use super::words::{characters, words};
use feishu_api::catalog::{Catalog, Text};
use std::collections::{BTreeMap, HashMap};

/// Something that can be found.
pub(super) struct Document {
    pub(super) kind: Kind,
    pub(super) id: &'static str,
    pub(super) title: Text,
    pub(super) detail: Text,
    /// Its words, each with how much it says of it.
    pub(super) words: HashMap<String, f64>,
    /// How likely it is meant, whatever the words.
    pub(super) weight: f64,
}

impl Document {
    fn new(kind: Kind, id: &'static str, title: Text, detail: Text) -> Self {
        let weight = match kind {
            Kind::Operation => 1.0,
            Kind::Event => 0.9,
            Kind::Code | Kind::Scope => 0.75,
            Kind::Field => 0.7,
        };
        Self { kind, id, title, detail, words: HashMap::new(), weight }
    }

    fn add(&mut self, text: &str, weight: f64) {
        for word in words(text) {
            let known = self.words.entry(word).or_default();
            *known = known.max(weight);
        }
        // Two words of Chinese have few pairs in common, even where they mean the same.
        for character in characters(text) {
            let known = self.words.entry(character).or_default();
            *known = known.max(weight / 4.0);
        }
    }

    fn with(mut self, parts: &[(&str, f64)]) -> Self {
        parts.iter().for_each(|(text, weight)| self.add(text, *weight));
        self
    }

    /// Lowers the weight of documents with many other words.
    fn weighed(mut self) -> Self {
        let length: usize = [self.id, &self.title.en, &self.title.zh].map(|text| words(text).len()).iter().sum();
        self.weight /= 1.0 + length as f64 / 40.0;
        self
    }
}

/// Builds all documents, or those of one kind.
pub(super) fn all(catalog: &'static Catalog, kind: Option<Kind>) -> Vec<Document> {
    let is_wanted = |one: Kind| kind.is_none_or(|kind| kind == one);
    let mut documents = Vec::new();
    if is_wanted(Kind::Operation) {
        documents.extend(operations(catalog));
    }
    if is_wanted(Kind::Event) {
        documents.extend(events(catalog));
    }
    if is_wanted(Kind::Code) {
        documents.extend(codes(catalog));
    }
    if is_wanted(Kind::Scope) {
        documents.extend(scopes(catalog));
    }
    if is_wanted(Kind::Field) {
        documents.extend(fields(catalog));
    }
    documents
}

fn operations(catalog: &'static Catalog) -> impl Iterator<Item = Document> {
    catalog.services().flat_map(|service| service.operations.iter().map(move |one| (service, one))).map(
        |(service, one)| {
            let summary = one.texts().map(|texts| texts.summary.clone()).unwrap_or_default();
            let mut document = Document::new(Kind::Operation, &one.id, one.title.clone(), summary.clone()).with(&[
                (&one.title.zh, 4.0),
                (&one.title.en, 4.0),
                (&one.id, 3.0),
                (&service.title.zh, 1.5),
                (&service.title.en, 1.5),
                (&summary.zh, 1.0),
                (&summary.en, 1.0),
                (&one.path, 1.0),
            ]);
            for parameter in &one.request {
                document.add(&parameter.field.name, 0.5);
            }
            if one.deprecated.is_some() {
                document.weight /= 2.0;
            }
            document.weighed()
        },
    )
}

fn events(catalog: &'static Catalog) -> impl Iterator<Item = Document> {
    catalog.services().flat_map(|service| &service.events).map(move |one| {
        let summary = catalog.page_texts(&one.id).map(|texts| texts.summary.clone()).unwrap_or_default();
        let document = Document::new(Kind::Event, &one.id, one.title.clone(), summary.clone()).with(&[
            (&one.title.zh, 4.0),
            (&one.title.en, 4.0),
            (&one.id, 3.0),
            (&one.event_type, 3.0),
            (&summary.zh, 1.0),
            (&summary.en, 1.0),
        ]);
        document.weighed()
    })
}

fn codes(catalog: &'static Catalog) -> impl Iterator<Item = Document> {
    catalog.codes().iter().map(|one| {
        let id: &'static str = if one.key.is_empty() { one.code.to_string().leak() } else { &one.key };
        let mut title = Text::default();
        let service = if one.service.is_empty() { "platform" } else { &one.service };
        title.en = format!("{} ({service}): {}", one.name, one.message);
        Document::new(Kind::Code, id, title, Text::default()).with(&[
            (id, 8.0),
            (&one.name, 3.0),
            (&one.message, 2.0),
            (&one.service, 1.0),
        ])
    })
}

fn scopes(catalog: &'static Catalog) -> impl Iterator<Item = Document> {
    catalog.scopes().iter().map(|one| {
        let name = catalog.scope_name(&one.scope);
        let document = Document::new(Kind::Scope, &one.scope, name.clone(), Text::default());
        document.with(&[(&one.scope, 3.0), (&name.zh, 3.0), (&name.en, 3.0)]).weighed()
    })
}

/// Builds a document for each name of a request field.
fn fields(catalog: &'static Catalog) -> impl Iterator<Item = Document> {
    let mut fields: BTreeMap<&'static str, (Text, Vec<&'static str>)> = BTreeMap::new();
    for one in catalog.services().flat_map(|service| &service.operations) {
        let texts = one.texts();
        for parameter in &one.request {
            let texts = texts.and_then(|texts| texts.fields.get(parameter.key()));
            let known = fields.entry(&parameter.field.name).or_default();
            if known.0.is_empty() {
                known.0 = catalog.field_doc(texts, &parameter.field.r#type);
            }
            known.1.push(&one.id);
        }
    }
    fields.into_iter().map(|(name, (doc, operations))| {
        let mut of = Text::default();
        let first = operations.iter().take(3).copied().collect::<Vec<_>>().join(", ");
        let more = operations.len().saturating_sub(3);
        of.en = if more > 0 { format!("{first} and {more} more") } else { first };
        let (zh, en) = (doc.zh.clone(), doc.en.clone());
        let mut document = Document::new(Kind::Field, name, doc, of).with(&[(name, 4.0), (&zh, 1.0), (&en, 1.0)]);
        // The name as it stands is what somebody looks for who types it.
        document.words.insert(name.to_lowercase(), 8.0);
        document
    })
}
