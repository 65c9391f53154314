//! Compares documented errors, by code: in their declarations, and on the pages that list them.

use super::Kind;
use super::log::{At, Log};
use super::order::{Pair, order, pairs};
use super::text::{text, words};
use super::values::own_or;
use crate::model::{Error, ErrorLine, ErrorOwner, Model, Operation, SubError};

/// Compares the errors that services declare.
pub(super) fn services(log: &mut Log, old: &Model, new: &Model) {
    let (was, is): (Vec<_>, Vec<_>) = (old.errors.iter().collect(), new.errors.iter().collect());
    let mut found = pairs(&was, &is, |(service, _)| *service);
    found.sort_by_key(|(Pair::Removed(one) | Pair::Added(one) | Pair::Both(_, one))| one.0);
    for pair in found {
        let (service, old, new) = match pair {
            Pair::Removed((service, errors)) => (service, errors.as_slice(), &[][..]),
            Pair::Added((service, errors)) => (service, &[][..], errors.as_slice()),
            Pair::Both((_, old), (service, new)) => (service, old.as_slice(), new.as_slice()),
        };
        let file = format!("{service}/errors.yaml");
        log.turn_to(None, &file, &file);
        declared(log, old, new);
    }
}

/// Compares the errors that a file declares.
pub(super) fn declared(log: &mut Log, old: &[Error], new: &[Error]) {
    table(log, &At::ROOT, old, new, error);
    order(log, Kind::OrderChanged, &At::ROOT, old, new, Error::id);
}

/// Compares the errors that a page lists. What the page only repeats is compared at its declaration.
pub(super) fn listed(log: &mut Log, at: &At<'_>, (old_model, old): Listing<'_>, (new_model, new): Listing<'_>) {
    table(log, at, &old.errors, &new.errors, |log, at, was, is| {
        match (declaration(old_model, old, was), declaration(new_model, new, is)) {
            (Some(old), Some(new)) => error(log, at, &own_words((was, old), (is, new)), is),
            _ => error(log, at, was, is),
        }
    });
    lines(log, at, old, new);
}

/// A page with its model.
type Listing<'m> = (&'m Model, &'m Operation);

/// Returns the declaration of an error on a page.
fn declaration<'m>(model: &'m Model, operation: &Operation, error: &Error) -> Option<&'m Error> {
    let declared = match error.owner {
        ErrorOwner::Page => return None,
        ErrorOwner::Service => model.errors.get(operation.service())?,
        ErrorOwner::Platform => &model.platform.errors,
    };
    declared.iter().find(|declared| declared.id() == error.id())
}

fn table(
    log: &mut Log,
    at: &At<'_>,
    old: &[Error],
    new: &[Error],
    mut both: impl FnMut(&mut Log, &At<'_>, &Error, &Error),
) {
    let said = |error: &Error| format!("{}: {}", error.name, error.message);
    for pair in pairs(old, new, Error::id) {
        let (Pair::Removed(row) | Pair::Added(row) | Pair::Both(_, row)) = pair;
        let code = row.id();
        let at = &at.key(&code);
        match pair {
            Pair::Removed(one) => log.add(Kind::ErrorRemoved, at, said(one), None),
            Pair::Added(one) => log.add(Kind::ErrorAdded, at, None, said(one)),
            Pair::Both(old, new) => both(log, at, old, new),
        }
    }
}

fn error(log: &mut Log, at: &At<'_>, old: &Error, new: &Error) {
    // The owner, and whether the page differs, follow from the declaration. The links are those of the fix.
    let Error { code: _, key: _, name, owner: _, differs: _, status, message, rate_limit, fix, sub_errors, links: _ } =
        new;
    log.changed(Kind::RustNameChanged, &at.key("name"), &old.name, name);
    if old.status != *status {
        let stated = old.status.is_some() && status.is_some();
        let kind = if stated { Kind::ErrorStatusChanged } else { Kind::ErrorStatusStated };
        let text = |status: Option<u16>| status.map(|status| status.to_string());
        log.add(kind, &at.key("status"), text(old.status), text(*status));
    }
    log.changed(Kind::ErrorRateLimitChanged, &at.key("rate_limit"), &old.rate_limit, rate_limit);
    log.changed(Kind::ErrorMessageChanged, &at.key("message"), &old.message, message);
    text(log, &at.key("fix"), &old.fix, fix);
    let at = &at.key("sub");
    for pair in pairs(&old.sub_errors, sub_errors, |one| one.code.as_str()) {
        match pair {
            Pair::Removed(one) => log.add(Kind::TextChanged, &at.key(&one.code), one.message.clone(), None),
            Pair::Added(one) => log.add(Kind::TextChanged, &at.key(&one.code), None, one.message.clone()),
            Pair::Both(old, new) => {
                let SubError { code, message, fix } = new;
                let at = &at.key(code);
                log.changed(Kind::TextChanged, &at.key("message"), &old.message, message);
                text(log, &at.key("fix"), &old.fix, fix);
            }
        }
    }
    order(log, Kind::OrderChanged, at, &old.sub_errors, sub_errors, |one| one.code.as_str());
}

/// Returns an old error, keeping only what the old or the new page states differently from its declaration. Everything
/// else is taken from the new page. Each pair is the page and the declaration.
fn own_words((old, old_declared): (&Error, &Error), (new, new_declared): (&Error, &Error)) -> Error {
    macro_rules! own {
        ($key:ident) => {
            own_or(&old.$key, &old_declared.$key, new.$key.clone(), &new_declared.$key)
        };
    }
    Error {
        code: new.code,
        key: new.key.clone(),
        name: own!(name),
        owner: new.owner,
        differs: new.differs,
        status: own!(status),
        message: own!(message),
        rate_limit: own!(rate_limit),
        fix: own!(fix),
        sub_errors: own!(sub_errors),
        links: own!(links),
    }
}

/// Compares the rows of two error tables that are not errors, and the order of all rows.
fn lines(log: &mut Log, at: &At<'_>, old: &Operation, new: &Operation) {
    let (old, new) = (&old.page.errors, &new.page.errors);
    for pair in pairs(&repeated(old), &repeated(new), |line| line.code.as_str()) {
        let (Pair::Removed(line) | Pair::Added(line) | Pair::Both(_, line)) = pair;
        let at = &at.key(&line.code);
        match pair {
            Pair::Removed(one) => log.add(Kind::TextChanged, at, one.message.clone(), None),
            Pair::Added(one) => log.add(Kind::TextChanged, at, None, one.message.clone()),
            Pair::Both(old, new) => words(log, Kind::TextChanged, at, *old, *new),
        }
    }
    order(log, Kind::OrderChanged, at, old, new, |line| line.code.as_str());
}

/// Returns the rows that are not errors: rows with a code that occurs before in the table, and rows without a code.
fn repeated(lines: &[ErrorLine]) -> Vec<&ErrorLine> {
    let is_first = |index: usize, line: &ErrorLine| {
        line.code.parse::<i64>().is_ok() && !lines[..index].iter().any(|before| before.code == line.code)
    };
    lines.iter().enumerate().filter(|(index, line)| !is_first(*index, line)).map(|(_, line)| line).collect()
}
