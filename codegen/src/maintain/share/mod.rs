//! Finds the types, enums, errors and fields that pages have in common, declares them once in shared files, and leaves
//! in each page only what it states differently.
//!
//! Two pages share a type of the same name if they agree: both list the same rows, or one lists a part of the other's
//! rows. Existing declarations keep their names.

mod difference;
mod enums;
mod errors;
mod fields;
mod inner;
mod nodes;
mod objects;
mod walk;

pub(in crate::maintain) use difference::tree;
pub(in crate::maintain) use errors::{code, differing as differing_error, share as share_errors};
pub(in crate::maintain) use walk::{base, with_base};

use crate::spec::{Errors, SharedFields, Types, Written};
use std::collections::{BTreeMap, BTreeSet};

/// A page and its id.
#[derive(Clone, Debug)]
pub struct Page {
    /// The id, for example `im.v1.pin.create`.
    pub id: String,
    /// The content of its file.
    pub written: Written,
}

/// The shared declarations.
#[derive(Clone, Debug, Default)]
pub struct Shared {
    /// The types of versions: `im.v1`.
    pub types: BTreeMap<String, Types>,
    /// The types of the platform.
    pub platform_types: Types,
    /// The fields of the platform.
    pub fields: SharedFields,
    /// The errors of services.
    pub errors: BTreeMap<String, Errors>,
    /// The errors of the platform.
    pub platform_errors: Errors,
}

/// How much remains in the pages.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Whether texts and examples of a declaration replace those of pages: these pages are facts, and need not be
    /// printed.
    pub facts: bool,
    /// Types to merge, as `im.v1.message`, however few rows their pages have in common.
    pub unions: BTreeSet<String>,
    /// Types to rename, as `im.v1.list_chat`, with their new names: `chat`.
    pub names: BTreeMap<String, String>,
}

/// Moves what pages have in common into `shared`.
pub fn share(pages: &mut [Page], shared: &mut Shared, options: &Options) {
    // Pages outside of a version come last: they cannot share types.
    pages.sort_by(|a, b| (is_in_no_version(&a.id), &a.id).cmp(&(is_in_no_version(&b.id), &b.id)));
    errors::share(pages, shared, options.facts);
    let versioned = pages.partition_point(|page| !is_in_no_version(&page.id));
    objects::share(&mut pages[..versioned], shared, options);
    enums::share(&mut pages[..versioned], shared, options);
    fields::share(pages, shared, options);
    inner::make_way(shared);
}

/// Returns the service of a page: `im`.
pub(in crate::maintain) fn service(id: &str) -> &str {
    id.split('.').next().unwrap_or_default()
}

/// Whether a page belongs to no version of a service.
fn is_in_no_version(id: &str) -> bool {
    id.matches('.').count() < 2
}

/// Returns the version of a page: `im.v1`.
pub(in crate::maintain) fn version(id: &str) -> &str {
    let end = id.match_indices('.').nth(1).map_or(id.len(), |(at, _)| at);
    &id[..end]
}

/// Returns the resource of a page: `pin`.
fn resource(id: &str) -> &str {
    id.rsplit('.').nth(1).unwrap_or_default()
}
