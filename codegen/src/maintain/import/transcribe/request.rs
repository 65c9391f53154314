//! Transcribes the request: its tables, its headers, its example.

use super::Scribe;
use crate::maintain::import::fields::Travels;
use crate::maintain::import::sheet::{Section, Sheet};
use crate::maintain::import::types;
use crate::maintain::page_format::description::Mark;
use crate::maintain::page_format::rows::{AUTHORIZATION, CONTENT_TYPE, HEADER_TYPE, authorization, content_type};
use crate::spec::{Field, PartName, TokenKind};
use indexmap::IndexSet;

impl Scribe<'_, '_, '_> {
    pub(super) fn request(&mut self, sheet: &mut Sheet) {
        let example = sheet.take(PartName::RequestExample);
        let shown = example.as_ref().and_then(|section| self.example_value(section));
        self.operation.request.path = self.table(sheet.take(PartName::Path), PartName::Path, Travels::Path, None);
        self.operation.request.query = self.table(sheet.take(PartName::Query), PartName::Query, Travels::Query, None);
        self.operation.request.body =
            self.table(sheet.take(PartName::Body), PartName::Body, Travels::Body, shown.as_ref());
        self.operation.request.body_on_get =
            self.operation.endpoint.starts_with("GET ") && !self.operation.request.body.is_empty();
        self.headers(sheet.take(PartName::Headers));
        self.missing_path_parameters();
        if let Some(section) = example {
            let is_form = self.operation.request.body.values().any(|field| types::column(&field.ty).base == "file");
            self.operation.examples.request = self.example(&section, PartName::RequestExample, is_form);
        }
    }

    /// Reads the headers: those of every operation are facts, unless the page words them differently.
    fn headers(&mut self, section: Option<Section>) {
        let has_body = !self.operation.request.body.is_empty();
        if has_body && section.is_none() {
            self.part(PartName::Headers).heading = Some(String::new());
        }
        let is_form = self.operation.request.body.values().any(|field| types::column(&field.ty).base == "file");
        let mut headers = self.table(section, PartName::Headers, Travels::Header, None);
        let words = |field: &Field| original(field);
        let mut own = false;
        if let Some(field) = headers.get(AUTHORIZATION) {
            own = true;
            let words = words(field);
            self.operation.tokens = tokens(&words);
            let usual = authorization(&self.operation.tokens, self.known.platform());
            if usual.as_deref() == Some(words.as_str())
                && field.required
                && field.ty == HEADER_TYPE
                && field.page_type.is_none()
                && field.cells.is_empty()
            {
                headers.shift_remove(AUTHORIZATION);
                own = false;
            }
        }
        let is_plain = |field: &Field| field.required && field.cells.is_empty();
        match headers.get(CONTENT_TYPE).map(|field| (words(field), is_plain(field))) {
            // The usual row would be printed before a row with the page's own wording.
            Some((words, true)) if has_body && !own && words == content_type(is_form) => {
                headers.shift_remove(CONTENT_TYPE);
            }
            None if has_body => self.part(PartName::Headers).without.push(CONTENT_TYPE.to_owned()),
            _ => {}
        }
        self.operation.request.headers = headers;
    }

    /// Returns the path parameters that the page does not list.
    fn missing_path_parameters(&mut self) {
        let path = self.operation.endpoint.split('?').next().unwrap_or_default().to_owned();
        let listed: IndexSet<&str> = path.split('/').filter_map(|part| part.strip_prefix(':')).collect();
        for (name, mut field) in std::mem::take(&mut self.operation.request.path) {
            let key = if listed.contains(name.as_str()) {
                name
            } else {
                let key = format!("{name} (page)");
                field.name.get_or_insert(name);
                key
            };
            self.operation.request.path.insert(key, field);
        }
        for name in listed {
            if !self.operation.request.path.contains_key(name) {
                let field = Field { ty: "string".to_owned(), required: true, ..Default::default() };
                self.operation.request.path.insert(name.to_owned(), field);
                self.part(PartName::Path).without.push(name.to_owned());
            }
        }
    }
}

/// Returns the kinds of token that the description of `Authorization` names, in its order.
fn tokens(words: &str) -> Vec<TokenKind> {
    let mut found: Vec<(usize, TokenKind)> = [
        ("tenant_access_token", TokenKind::Tenant),
        ("user_access_token", TokenKind::User),
        ("app_access_token", TokenKind::App),
    ]
    .into_iter()
    .filter_map(|(name, kind)| Some((words.find(name)?, kind)))
    .collect();
    found.sort_by_key(|(at, _)| *at);
    found.into_iter().map(|(_, kind)| kind).collect()
}

/// Returns the description of a header, as it is in its cell.
fn original(field: &Field) -> String {
    let mut words = field.doc.zh().to_owned();
    let example = field.example.as_ref().map(|example| example.to_string()).or_else(|| field.example_text.clone());
    if let Some(example) = example {
        if !words.is_empty() {
            words.push('\n');
        }
        words.push_str(&format!("{}{example}", Mark::Example.print(false)));
    }
    words
}
