//! Lists the texts that have to be written after an update.

use crate::maintain::share::{Shared, service, version};
use crate::spec::{Error, Field, Fields, Response, Row, Rows, SharedType, Text, ValueDoc, Values, Written};
use std::fmt;

/// A missing text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Missing {
    /// The service.
    pub service: String,
    /// The file below the spec directory.
    pub file: String,
    /// The keys that lead to it, separated by `.`.
    pub key: String,
}

impl fmt::Display for Missing {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}", self.file, self.key)
    }
}

/// Returns the missing texts in files that were written, and in declarations that changed.
pub(super) fn missing(written: &[(String, Written)], before: &Shared, now: &Shared) -> Vec<Missing> {
    let mut found = Vec::new();
    for (id, page) in written {
        let file = format!("{}.yaml", id.replace('.', "/"));
        let mut list = List { service: service(id), file, found: &mut found };
        list.page(page);
    }
    for (id, types) in &now.types {
        let known = before.types.get(id);
        let file = format!("{}/types.yaml", id.replace('.', "/"));
        let mut list = List { service: service(version(id)), file, found: &mut found };
        for (name, declared) in types.iter().filter(|(name, now)| known.and_then(|known| known.get(*name)) != Some(now))
        {
            list.declared(name, declared);
        }
    }
    let mut list = List { service: "platform", file: "platform/types.yaml".to_owned(), found: &mut found };
    for (name, declared) in
        now.platform_types.iter().filter(|(name, now)| before.platform_types.get(*name) != Some(now))
    {
        list.declared(name, declared);
    }
    for (of, errors) in &now.errors {
        let known = before.errors.get(of);
        let mut list = List { service: of, file: format!("{of}/errors.yaml"), found: &mut found };
        for (code, error) in errors.iter().filter(|(code, now)| known.and_then(|known| known.get(*code)) != Some(now)) {
            list.error(code, error);
        }
    }
    found.sort();
    found
}

struct List<'l> {
    service: &'l str,
    file: String,
    found: &'l mut Vec<Missing>,
}

impl List<'_> {
    fn add(&mut self, key: String) {
        self.found.push(Missing { service: self.service.to_owned(), file: self.file.clone(), key });
    }

    fn text(&mut self, text: &Text, key: impl FnOnce() -> String) {
        if text.en().is_empty() {
            self.add(key());
        }
    }

    fn page(&mut self, page: &Written) {
        match page {
            Written::Operation(operation) => {
                self.text(&operation.title, || "title".to_owned());
                self.text(&operation.summary, || "summary".to_owned());
                let request = &operation.request;
                for (name, fields) in [
                    ("request.headers", &request.headers),
                    ("request.path", &request.path),
                    ("request.query", &request.query),
                    ("request.body", &request.body),
                ] {
                    self.fields(name, fields);
                }
                if let Response::Fields(fields) = &operation.response {
                    self.fields("response", fields);
                }
            }
            Written::Event(event) => {
                self.text(&event.title, || "title".to_owned());
                self.text(&event.summary, || "summary".to_owned());
                self.fields("fields", &event.fields);
            }
        }
    }

    fn declared(&mut self, name: &str, declared: &SharedType) {
        self.text(&declared.doc, || format!("{name}.doc"));
        self.values(name, declared.values.as_ref());
        if let Some(fields) = &declared.fields {
            self.fields(&format!("{name}.fields"), fields);
        }
    }

    fn error(&mut self, code: &str, error: &Error) {
        self.text(&error.fix, || format!("{code}.fix"));
        for (sub, error) in &error.sub_errors {
            self.text(&error.fix, || format!("{code}.sub.{sub}.fix"));
        }
    }

    fn fields(&mut self, above: &str, fields: &Fields) {
        for (name, field) in fields {
            self.field(&format!("{above}.{name}"), field);
        }
    }

    fn field(&mut self, key: &str, field: &Field) {
        // The text of a shared field is in its declaration.
        if field.uses.is_none() {
            self.text(&field.doc, || format!("{key}.doc"));
        }
        self.values(key, field.values.as_ref());
        if let Some(fields) = &field.fields {
            self.fields(&format!("{key}.fields"), fields);
        }
        self.rows(key, field.rows.as_ref());
    }

    /// Rows of a shared type get the texts of the declaration, but values that a page adds would have none.
    fn rows(&mut self, above: &str, rows: Option<&Rows>) {
        for row in rows.into_iter().flatten() {
            if let Row::Own(own) = row {
                own.iter().for_each(|(name, field)| self.rows(&format!("{above}.rows.{name}"), field.rows.as_ref()));
            }
        }
    }

    fn values(&mut self, above: &str, values: Option<&Values>) {
        if let Some(Values::Explained(values)) = values {
            for (value, doc) in values {
                self.text(ValueDoc::doc(doc), || format!("{above}.values.{value}"));
            }
        }
    }
}
