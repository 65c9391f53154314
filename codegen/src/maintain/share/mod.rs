//! Says once what many pages say: finds the types, enums, errors and fields that pages have in common, declares them in
//! shared files, and leaves in each page what it says in its own way.
//!
//! Two pages share a type of one name where they agree: they list the same rows, or one lists some of the other's.
//! What is declared already stays as it is called.

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

/// A page and the id it has.
#[derive(Clone, Debug)]
pub struct Page {
    /// For example `im.v1.pin.create`.
    pub id: String,
    /// What its file says.
    pub written: Written,
}

/// What is declared once.
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

/// How much pages keep to themselves.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Whether words and examples of a declaration stand for those of pages: these are facts, and need not be printed.
    pub facts: bool,
    /// Types, as `im.v1.message`, that are one however many rows their pages have in common.
    pub unions: BTreeSet<String>,
    /// Types, as `im.v1.list_chat`, that are called otherwise: `chat`.
    pub names: BTreeMap<String, String>,
}

/// Moves what pages have in common into `shared`.
pub fn share(pages: &mut [Page], shared: &mut Shared, options: &Options) {
    // What lies in no version comes last: it has nobody to share types with.
    pages.sort_by(|a, b| (is_in_no_version(&a.id), &a.id).cmp(&(is_in_no_version(&b.id), &b.id)));
    errors::share(pages, shared, options.facts);
    let versioned = pages.partition_point(|page| !is_in_no_version(&page.id));
    objects::share(&mut pages[..versioned], shared, options);
    enums::share(&mut pages[..versioned], shared, options);
    fields::share(pages, shared, options);
    inner::make_way(shared);
}

/// The service of a page: `im`.
pub(in crate::maintain) fn service(id: &str) -> &str {
    id.split('.').next().unwrap_or_default()
}

/// Whether a page lies in no version of a service.
fn is_in_no_version(id: &str) -> bool {
    id.matches('.').count() < 2
}

/// The version of a page: `im.v1`.
pub(in crate::maintain) fn version(id: &str) -> &str {
    let end = id.match_indices('.').nth(1).map_or(id.len(), |(at, _)| at);
    &id[..end]
}

/// The resource of a page: `pin`.
fn resource(id: &str) -> &str {
    id.rsplit('.').nth(1).unwrap_or_default()
}
