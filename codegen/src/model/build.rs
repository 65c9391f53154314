//! Builds a model from documents.

use super::deprecation::check_replacements;
use super::duplicates::check_endpoints;
use super::places::{Place, check_names, check_places};
use super::report::Report;
use super::shared::SharedTypes;
use super::sources::{EventSource, OperationSource, Sources};
use super::tables::Arena;
use super::{Event, Model, Operation, Owner, Platform, event, example, operation, paging, platform};
use crate::source::{Diagnostics, Document};
use crate::spec;

/// Resolves a spec directory, and reports every mistake. A model with mistakes is useful only for finding more of them.
pub fn build(sources: &Sources, diagnostics: &mut Diagnostics) -> Model {
    let resolved = platform::resolve(sources, diagnostics);
    build_pages(resolved, &sources.platform, sources, diagnostics)
}

/// The platform files, resolved once for the models of many pages.
#[derive(Default)]
pub struct Prepared {
    resolved: platform::Resolved,
    files: Vec<(String, Document)>,
}

impl Prepared {
    /// Resolves the platform files of some sources.
    pub fn new(sources: &Sources, diagnostics: &mut Diagnostics) -> Self {
        Self { resolved: platform::resolve(sources, diagnostics), files: sources.platform.clone() }
    }

    /// Returns the platform.
    #[must_use]
    pub fn platform(&self) -> &Platform {
        &self.resolved.platform
    }

    /// Returns the platform files, by name.
    #[must_use]
    pub fn files(&self) -> &[(String, Document)] {
        &self.files
    }

    /// Builds the model of sources with this platform. Their own platform files and errors are ignored.
    pub fn build(&self, sources: &Sources, diagnostics: &mut Diagnostics) -> Model {
        build_pages(self.resolved.clone(), &self.files, sources, diagnostics)
    }
}

fn build_pages(
    mut resolved: platform::Resolved,
    files: &[(String, Document)],
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) -> Model {
    platform::name_scopes(&mut resolved, sources, diagnostics);
    let mut arena = Arena::default();
    let mut shared = SharedTypes::default();
    for (_, document) in files.iter().filter(|(name, _)| name == "types") {
        if let Some(written) = document.read::<spec::Types>(diagnostics) {
            shared.declare(Owner::Platform, &written, document, &resolved, &mut arena, diagnostics);
        }
    }
    let mut versions: Vec<_> = sources.types.iter().collect();
    versions.sort_by(|a, b| a.id.cmp(&b.id));
    for source in versions {
        let owner = Owner::Version(source.id.clone());
        shared.declare(owner, &source.written, &source.document, &resolved, &mut arena, diagnostics);
    }
    shared.check_examples(&arena.types, diagnostics);
    let mut operation_sources: Vec<&OperationSource> = sources.operations.iter().collect();
    operation_sources.sort_by(|a, b| a.id.cmp(&b.id));
    let mut event_sources: Vec<&EventSource> = sources.events.iter().collect();
    event_sources.sort_by(|a, b| a.id.cmp(&b.id));
    let mut operations: Vec<Operation> = operation_sources
        .iter()
        .map(|source| operation::resolve(source, &resolved, &shared, &mut arena, diagnostics))
        .collect();
    let events: Vec<Event> = event_sources
        .iter()
        .map(|source| event::resolve(source, &resolved, &shared, &mut arena, diagnostics))
        .collect();
    let event_documents: Vec<&Document> = event_sources.iter().map(|source| &source.document).collect();
    let operation_places =
        operations.iter().zip(&operation_sources).map(|(one, source)| Place::operation(one, &source.document));
    let event_places = events.iter().zip(&event_documents).map(|(one, document)| Place::event(one, document));
    let places: Vec<Place<'_>> = operation_places.chain(event_places).collect();
    check_places(&places, diagnostics);
    check_endpoints(&operations, &operation_sources, diagnostics);
    let pages = operations.iter().zip(&operation_sources);
    let pages = pages.map(|(one, source)| (one.id.as_str(), one.deprecated.as_ref(), &source.document));
    let event_pages = events.iter().zip(&event_documents);
    let event_pages = event_pages.map(|(one, document)| (one.id.as_str(), one.deprecated.as_ref(), *document));
    check_replacements(pages.chain(event_pages), diagnostics);
    check_names(&places, &arena, diagnostics);
    event::check_types(&events, &event_documents, diagnostics);
    let pagings: Vec<_> = operation_sources
        .iter()
        .zip(&operations)
        .map(|(source, operation)| {
            let report = &mut Report::new(&source.document, diagnostics);
            let paging = paging::resolve(operation, source.written.paging.as_ref(), report);
            example::check(operation, &arena.types, report);
            paging
        })
        .collect();
    for (operation, paging) in operations.iter_mut().zip(pagings) {
        operation.paging = paging;
    }
    for (source, event) in event_sources.iter().zip(&events) {
        example::check_event(event, &arena.types, &mut Report::new(&source.document, diagnostics));
    }
    let errors = resolved.errors.drain().map(|(service, errors)| (service, errors.into_values().collect()));
    let mut errors: indexmap::IndexMap<_, _> = errors.collect();
    errors.sort_keys();
    Model { platform: resolved.platform, operations, events, types: arena.types, errors, types_in_use: None }
}
