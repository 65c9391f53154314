//! Documented errors, by code.

use super::Kind;
use super::log::{At, Log};
use super::order::{Pair, order, pairs};
use super::text::{text, words};
use crate::model::{Error, SubError};

/// Compares tables of errors. Rows that are no variant are documentation.
pub(super) fn errors(log: &mut Log, at: &At<'_>, old: &[Error], new: &[Error]) {
    let said = |error: &Error| format!("{}: {}", error.name, error.message);
    for pair in pairs(old, new, |error| (error.page_only, error.code)) {
        let (Pair::Removed(row) | Pair::Added(row) | Pair::Both(_, row)) = pair;
        let key = if row.code == 0 { row.shown.clone() } else { row.code.to_string() };
        let at = &at.key(&key);
        match pair {
            Pair::Removed(one) if one.page_only => log.add(Kind::TextChanged, at, said(one), None),
            Pair::Added(one) if one.page_only => log.add(Kind::TextChanged, at, None, said(one)),
            Pair::Both(old, new) if new.page_only => words(log, Kind::TextChanged, at, old, new),
            Pair::Removed(one) => log.add(Kind::ErrorRemoved, at, said(one), None),
            Pair::Added(one) => log.add(Kind::ErrorAdded, at, None, said(one)),
            Pair::Both(old, new) => error(log, at, old, new),
        }
    }
    order(log, Kind::OrderChanged, at, old, new, |error| error.code);
}

fn error(log: &mut Log, at: &At<'_>, old: &Error, new: &Error) {
    // The links are those of the fix.
    let Error { code: _, name, shown, page_only: _, status, message, fix, sub_errors, links: _ } = new;
    log.changed(Kind::RustNameChanged, &at.key("name"), &old.name, name);
    log.changed(Kind::TextChanged, at, &old.shown, shown);
    if old.status != *status {
        let stated = old.status.is_some() && status.is_some();
        let kind = if stated { Kind::ErrorStatusChanged } else { Kind::ErrorStatusStated };
        let text = |status: Option<u16>| status.map(|status| status.to_string());
        log.add(kind, &at.key("status"), text(old.status), text(*status));
    }
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
