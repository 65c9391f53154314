//! An existing spec directory: its files, their declarations, and the subject of each file.

use super::UpdateError;
use super::corrected::Declared;
use super::paper::Paper;
use crate::load::sources;
use crate::maintain::import::gather::{Subject, Waiting};
use crate::maintain::share::Shared;
use crate::maintain::yaml::comments;
use crate::source::{Diagnostics, Document};
use crate::spec::{Operation, Written};
use std::collections::HashMap;
use std::path::Path;

/// A spec directory.
pub(in super::super) struct Spec {
    /// The operations and events.
    pub(in super::super) papers: Vec<Paper>,
    /// The declarations.
    pub(super) shared: Shared,
    /// The files of declarations: by version, by service, and the platform's as `platform/types`.
    pub(super) documents: HashMap<String, Document>,
    /// The comments in the files of types.
    pub(super) said: Declared,
    by_subject: HashMap<Subject, Vec<usize>>,
}

impl Spec {
    /// Reads a spec directory. A directory that does not exist is empty.
    pub(in super::super) fn load(directory: &Path) -> Result<Self, UpdateError> {
        let mut diagnostics = Diagnostics::new();
        let mut documents = HashMap::new();
        let mut shared = Shared::default();
        let mut spec = Self {
            papers: Vec::new(),
            shared: Shared::default(),
            documents: HashMap::new(),
            said: Declared::default(),
            by_subject: HashMap::new(),
        };
        if !directory.is_dir() {
            return Ok(spec);
        }
        let sources = sources(directory, &mut diagnostics)?;
        for (name, document) in sources.platform {
            match name.as_str() {
                "types" => {
                    shared.platform_types = document.read(&mut diagnostics).unwrap_or_default();
                    spec.said.0.insert(String::new(), comments(&document).1);
                }
                "errors" => shared.platform_errors = document.read(&mut diagnostics).unwrap_or_default(),
                "fields" => shared.fields = document.read(&mut diagnostics).unwrap_or_default(),
                _ => {}
            }
            documents.insert(format!("platform/{name}"), document);
        }
        for types in sources.types {
            spec.said.0.insert(types.id.clone(), comments(&types.document).1);
            documents.insert(types.id.clone(), types.document);
            shared.types.insert(types.id, types.written);
        }
        for errors in sources.errors {
            documents.insert(errors.id.clone(), errors.document);
            shared.errors.insert(errors.id, errors.written);
        }
        if !diagnostics.is_empty() {
            return Err(UpdateError::Spec(diagnostics));
        }
        let operations = sources.operations.into_iter();
        let operations = operations.map(|one| (one.id, one.document, Written::Operation(Box::new(one.written))));
        let events = sources.events.into_iter();
        let events = events.map(|one| (one.id, one.document, Written::Event(Box::new(one.written))));
        for (id, document, written) in operations.chain(events) {
            let subject = Subject::of(&written);
            spec.by_subject.entry(subject).or_default().push(spec.papers.len());
            spec.papers.push(Paper::new(id, document, written, &shared));
        }
        (spec.shared, spec.documents) = (shared, documents);
        Ok(spec)
    }

    /// Returns the file with the subject of a page: of several forms of an endpoint, the form with the page's address.
    /// `is_alone` says that no other page has the same subject.
    fn find(&self, subject: &Subject, address: &str, is_alone: bool) -> Option<usize> {
        let found = self.by_subject.get(subject)?;
        let has_address = |index: &&usize| self.papers[**index].written.source() == address;
        match found.as_slice() {
            [only] if is_alone || matches!(subject, Subject::Event(_)) => Some(*only),
            several => several.iter().find(has_address).copied(),
        }
    }

    /// Sorts pages by their relation to the spec.
    pub(in super::super) fn match_pages(&self, kept: Vec<(usize, Waiting)>) -> Matched {
        let mut matched = Matched::default();
        let mut count: HashMap<Subject, usize> = HashMap::new();
        kept.iter().for_each(|(_, waiting)| *count.entry(waiting.subject.clone()).or_default() += 1);
        for (index, waiting) in kept {
            let is_alone = count.get(&waiting.subject) == Some(&1);
            let of_subject = self.by_subject.get(&waiting.subject).map_or(&[][..], Vec::as_slice);
            match self.find(&waiting.subject, &waiting.address, is_alone) {
                Some(paper) => matched.merged.push((index, paper, waiting)),
                None => {
                    match of_subject.iter().find(|paper| !are_apart(&waiting.written, &self.papers[**paper].written)) {
                        Some(paper) => matched.doubles.push((index, *paper, waiting)),
                        None => matched.new.push((index, waiting)),
                    }
                }
            }
        }
        matched
    }
}

/// Pages by their relation to a spec; each with its index, and the index of its file.
#[derive(Default)]
pub(in super::super) struct Matched {
    /// Pages of existing files.
    pub(in super::super) merged: Vec<(usize, usize, Waiting)>,
    /// Pages that the spec lacks.
    pub(in super::super) new: Vec<(usize, Waiting)>,
    /// Pages of an endpoint that a file with another page describes. Requests could not tell them apart.
    pub(in super::super) doubles: Vec<(usize, usize, Waiting)>,
}

/// Whether requests tell two forms of an endpoint apart: by a field with different constant values.
fn are_apart(one: &Written, two: &Written) -> bool {
    let (Written::Operation(one), Written::Operation(two)) = (one, two) else { return false };
    let fixed = |operation: &Operation| {
        let request = &operation.request;
        let tables = [&request.headers, &request.query, &request.body].into_iter().flatten();
        tables.filter_map(|(name, field)| Some((name.clone(), field.fixed.clone()?))).collect::<HashMap<_, _>>()
    };
    let two = fixed(two);
    fixed(one).iter().any(|(name, value)| two.get(name).is_some_and(|other| other != value))
}
