//! Declares each error code of a service once.

use super::{Page, Shared, service};
use crate::model::screaming;
use crate::spec::{Error, ErrorRow, Text, Written};
use indexmap::IndexMap;
use std::collections::{BTreeMap, HashSet};

/// Declares the codes that pages list, and leaves in each page its codes and what it states differently.
pub(in crate::maintain) fn share(pages: &mut [Page], shared: &mut Shared, facts: bool) {
    let mut listed: BTreeMap<String, BTreeMap<i64, Vec<Error>>> = BTreeMap::new();
    for page in pages.iter() {
        let Written::Operation(operation) = &page.written else { continue };
        for row in &operation.errors {
            let ErrorRow::Own(own) = row else { continue };
            for (key, error) in own {
                let Some(code) = code(key).filter(|_| !shared.platform_errors.contains_key(key)) else { continue };
                listed.entry(service(&page.id).to_owned()).or_default().entry(code).or_default().push(error.clone());
            }
        }
    }
    for (service, codes) in listed {
        let declared = shared.errors.entry(service).or_default();
        let platform = shared.platform_errors.values();
        let mut taken: HashSet<String> =
            declared.values().chain(platform).filter_map(|error| error.name.as_deref()).map(screaming).collect();
        for (code, errors) in codes {
            let key = code.to_string();
            if !declared.contains_key(&key) {
                declared.insert(key, usual(code, &errors, &mut taken));
            }
        }
        declared.sort_by(|a, _, b, _| a.parse::<i64>().ok().cmp(&b.parse::<i64>().ok()));
    }
    for page in pages {
        let declared = shared.errors.get(service(&page.id));
        let Written::Operation(operation) = &mut page.written else { continue };
        for row in &mut operation.errors {
            let ErrorRow::Own(own) = row else { continue };
            let Some((key, error)) = own.iter().next() else { continue };
            let platform = shared.platform_errors.get(key);
            let Some(known) = declared.and_then(|declared| declared.get(key)).or(platform) else { continue };
            *row = match (differing(known, error, facts), code(key)) {
                (None, Some(code)) => ErrorRow::Code(code),
                (differing, _) => ErrorRow::Own([(key.clone(), differing.unwrap_or_default())].into()),
            };
        }
    }
}

pub(in crate::maintain) fn code(key: &str) -> Option<i64> {
    let is_plain = !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_digit()) && !key.starts_with('0');
    key.parse().ok().filter(|_| is_plain)
}

/// Returns what most pages state about a code, with the most frequent name. If another code has that name, the code is
/// appended.
fn usual(code: i64, errors: &[Error], taken: &mut HashSet<String>) -> Error {
    let mut said: IndexMap<(String, Option<u16>), usize> = IndexMap::new();
    let mut names: IndexMap<&str, usize> = IndexMap::new();
    for error in errors {
        *said.entry((error.message.clone(), error.status)).or_default() += 1;
        if let Some(name) = &error.name {
            *names.entry(name).or_default() += 1;
        }
    }
    let often = said.values().copied().max().unwrap_or_default();
    let usual = said.into_iter().find(|(_, count)| *count == often).map(|(said, _)| said).unwrap_or_default();
    let fixes =
        errors.iter().filter(|error| (&error.message, error.status) == (&usual.0, usual.1)).map(|error| &error.fix);
    let fix = most(fixes);
    let sub_errors =
        errors.iter().map(|error| &error.sub_errors).find(|sub| !sub.is_empty()).cloned().unwrap_or_default();
    let often = names.values().copied().max().unwrap_or_default();
    let name = names.into_iter().find(|(_, count)| *count == often).map_or("Error", |(name, _)| name).to_owned();
    let name = if taken.insert(screaming(&name)) { name } else { format!("{name}{code}") };
    taken.insert(screaming(&name));
    let rate_limit = errors.iter().any(|error| error.rate_limit || is_about_rate(&error.message));
    Error { name: Some(name), status: usual.1, message: usual.0, rate_limit, fix, sub_errors, without: Vec::new() }
}

/// Whether a message of the server is about a rate limit.
fn is_about_rate(message: &str) -> bool {
    let message = message.to_lowercase();
    let words = [
        "frequency limit",
        "rate limit",
        "too many request",
        "too frequent",
        "trigger message_id limit",
        "trigger app_id limit",
    ];
    words.iter().any(|words| message.contains(words))
}

fn most<'t>(texts: impl Iterator<Item = &'t Text>) -> Text {
    let mut counts: Vec<(&Text, usize)> = Vec::new();
    for text in texts {
        match counts.iter_mut().find(|(known, _)| *known == text) {
            Some((_, count)) => *count += 1,
            None => counts.push((text, 1)),
        }
    }
    let often = counts.iter().map(|(_, count)| *count).max().unwrap_or_default();
    counts.into_iter().find(|(_, count)| *count == often).map(|(text, _)| text.clone()).unwrap_or_default()
}

/// Returns what a page states differently about a declared error.
pub(in crate::maintain) fn differing(declared: &Error, page: &Error, facts: bool) -> Option<Error> {
    let mut own = Error::default();
    // A page that is imported as facts has no advice of its own.
    let advises = |fix: &Text| !facts || !fix.is_empty();
    if page.message != declared.message {
        own.message.clone_from(&page.message);
    }
    if page.status != declared.status {
        own.status = page.status;
        own.without.extend(page.status.is_none().then(|| "status".to_owned()));
    }
    if page.fix != declared.fix && advises(&page.fix) {
        own.fix.clone_from(&page.fix);
        own.without.extend(page.fix.is_empty().then(|| "fix".to_owned()));
    }
    let is_bare = facts && page.sub_errors.values().all(|sub| !advises(&sub.fix));
    let is_known = is_bare && page.sub_errors.keys().all(|key| declared.sub_errors.contains_key(key));
    if page.sub_errors != declared.sub_errors && !is_known {
        own.sub_errors.clone_from(&page.sub_errors);
    }
    (own != Error::default()).then_some(own)
}
