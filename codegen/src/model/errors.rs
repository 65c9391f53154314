//! Resolves errors: the declarations of services and of the platform, and the error tables of pages.

use super::links::links;
use super::names::{is_camel, screaming};
use super::platform::{Resolved, not_camel, text};
use super::report::{At, Report, root};
use super::{Error, ErrorLine, ErrorOwner, SubError};
use crate::source::closest;
use crate::spec;
use indexmap::IndexMap;
use std::collections::HashMap;

/// Reads a file of declared errors. If `has_words` is set, the service may identify its errors by words instead of
/// numbers.
pub(super) fn declared(
    written: &spec::Errors,
    owner: ErrorOwner,
    has_words: bool,
    report: &mut Report<'_>,
) -> IndexMap<String, Error> {
    let mut names: HashMap<String, String> = HashMap::new();
    let mut errors = IndexMap::new();
    for (key, error) in written {
        let at = root().key(key);
        if !is_id(key, has_words) {
            let message = format!("`{key}` is not an error code");
            let help = match has_words {
                false => "an error code is a whole number other than 0, for example `230002`",
                true => "write a whole number other than 0, or a word such as `lamp_not_found`",
            };
            report.error("bad-code", &at.name(), message, help);
            continue;
        }
        if error.message.is_empty() {
            report.error("missing-key", &at, "an error without a message", "write what the server sends");
        }
        match &error.name {
            None => {
                report.error("missing-key", &at, "an error without a name", "name it, for example `BotNotInChat`");
            }
            Some(name) if !is_camel(name) => not_camel(name, &at.key("name"), report),
            Some(name) => {
                // Names that differ only in case would be the same constant.
                if let Some(other) = names.insert(screaming(name), key.clone()) {
                    let message = format!("the errors {other} and {key} have the same name `{name}`");
                    report.error("duplicate-error-name", &at.key("name"), message, "give one of them another name");
                }
            }
        }
        check_status(key, error, &at, report);
        errors.insert(key.clone(), resolve(key, error, owner, &at, report));
    }
    errors
}

/// Reports an error that is identified by a word and has no HTTP status, which would be its code.
fn check_status(key: &str, written: &spec::Error, at: &At, report: &mut Report<'_>) {
    if code(key).is_none() && written.status.is_none() {
        let message = format!("the error `{key}` is named by a word, and has no HTTP status");
        report.error("missing-key", &at.name(), message, "write the status it comes with, for example `status: 404`");
    }
}

/// Reads the error table of a page: its errors, without duplicate codes, and its rows.
pub(super) fn listed(
    written: &[spec::ErrorRow],
    service: &str,
    resolved: &Resolved,
    report: &mut Report<'_>,
) -> (Vec<Error>, Vec<ErrorLine>) {
    let known = |key: &str| resolved.error(service, key);
    let has_words = resolved.protocol(service).is_some();
    let may_be_declared = resolved.is_unread(service) || resolved.is_unread("errors");
    let mut errors: IndexMap<String, Error> = IndexMap::new();
    let mut places: Vec<At> = Vec::new();
    let mut lines = Vec::new();
    for (index, row) in written.iter().enumerate() {
        let at = root().key("errors").key(index);
        let named = match row {
            spec::ErrorRow::Code(code) => Ok(code.to_string()),
            spec::ErrorRow::Word(word) => Ok(word.clone()),
            spec::ErrorRow::Own(own) => Err(own),
        };
        let own = match named {
            Ok(code) => match known(&code) {
                Some(error) => {
                    lines.push(line(code.clone(), error));
                    errors.entry(code).or_insert_with(|| {
                        places.push(at);
                        error.clone()
                    });
                    continue;
                }
                None if may_be_declared => continue,
                None => {
                    let message = format!("the error {code} is not declared");
                    let words = resolved.errors.get(service).into_iter().flat_map(IndexMap::keys).map(String::as_str);
                    let help = match closest(
                        &code,
                        words.filter(|word| !word.starts_with(|c: char| c.is_ascii_digit())),
                    ) {
                        Some(meant) if has_words => format!("did you mean `{meant}`?"),
                        _ => format!(
                            "declare it in {service}/errors.yaml, or write `{code}: {{ name: …, message: …, fix: … }}`"
                        ),
                    };
                    report.error("unknown-error", &at, message, help);
                    continue;
                }
            },
            Err(own) => own,
        };
        if own.is_empty() {
            report.error("missing-key", &at, "a row without a code", "write `code: { … }`, or remove the row");
        }
        for (key, own) in own {
            let at = at.key(key);
            if !is_id(key, has_words) {
                // A row without a valid code is only a row of the page, not an error.
                if own.name.is_some() {
                    let message = format!("`{key}` is not an error code, and cannot have a name");
                    report.error("bad-code", &at.name(), message, "correct the code, or remove the name");
                }
                lines.push(line(key.clone(), &resolve(key, own, ErrorOwner::Page, &at, report)));
                continue;
            }
            let error = match known(key) {
                Some(declared) => differing(declared, own, &at, report),
                None => {
                    check_status(key, own, &at, report);
                    let error = resolve(key, own, ErrorOwner::Page, &at, report);
                    // A code that the page lists again already has its name.
                    let is_new = !errors.contains_key(key) && !may_be_declared;
                    if own.name.is_none() && is_new {
                        let message = format!("the error {key} is not declared, and has no name");
                        let help = format!("declare it in {service}/errors.yaml, or name it here");
                        report.error("missing-key", &at.name(), message, help);
                    } else if own.message.is_empty() && is_new {
                        let help =
                            format!("write what the server sends, or declare the error in {service}/errors.yaml");
                        report.error("missing-key", &at.name(), "an error without a message", help);
                    }
                    error
                }
            };
            lines.push(line(key.clone(), &error));
            errors.entry(key.clone()).or_insert_with(|| {
                places.push(if own.name.is_some() { at.key("name") } else { at.name() });
                error
            });
        }
    }
    check_names(&errors, &places, report);
    (errors.into_values().collect(), lines)
}

/// Reports errors of a page that would become the same variant of its enum. `places` are the places where the page
/// lists them.
fn check_names(errors: &IndexMap<String, Error>, places: &[At], report: &mut Report<'_>) {
    let mut names: HashMap<&str, String> = HashMap::new();
    for (error, at) in errors.values().zip(places).filter(|(error, _)| !error.name.is_empty()) {
        if let Some(other) = names.insert(&error.name, error.id()) {
            let message = format!("the errors {other} and {} have the same name `{}`", error.id(), error.name);
            let help = "give one of them another name, where it is declared";
            report.error("duplicate-error-name", at, message, help);
        }
    }
}

/// Whether replies can identify an error by this.
fn is_id(key: &str, has_words: bool) -> bool {
    let is_word = key.starts_with(|first: char| first.is_ascii_alphabetic())
        && key.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-.:/".contains(&byte));
    code(key).is_some() || (has_words && is_word)
}

/// Returns the number of a code, if it is numeric.
fn code(text: &str) -> Option<i64> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let is_plain = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()) && !digits.starts_with('0');
    text.parse().ok().filter(|_| is_plain)
}

fn line(code: String, error: &Error) -> ErrorLine {
    ErrorLine { code, status: error.status, message: error.message.clone(), fix: error.fix.clone() }
}

/// Returns a declared error, changed where the page differs.
fn differing(declared: &Error, own: &spec::Error, at: &At, report: &mut Report<'_>) -> Error {
    if let Some(name) = own.name.as_ref().filter(|name| **name != declared.name) {
        let message =
            format!("the error {} is declared with the name `{}`, not `{name}`", declared.id(), declared.name);
        let file =
            if declared.owner == ErrorOwner::Platform { "platform/errors.yaml" } else { "the service's errors.yaml" };
        let help = format!("remove the name, or change it in {file}: a code has one name");
        report.error("contradiction", &at.key("name"), message, help);
    }
    let written = resolve(&declared.id(), own, declared.owner, at, report);
    for (index, key) in own.without.iter().enumerate().filter(|(_, key)| !matches!(key.as_str(), "status" | "fix")) {
        let message = format!("a page cannot leave out `{key}`");
        report.error("bad-value", &at.key("without").key(index), message, "name `status` or `fix`");
    }
    let without = |key: &str| own.without.iter().any(|name| name == key);
    let fix = !own.fix.is_empty() || without("fix");
    Error {
        code: declared.code,
        differs: true,
        name: declared.name.clone(),
        status: written.status.or(declared.status.filter(|_| !without("status"))),
        message: if own.message.is_empty() { declared.message.clone() } else { written.message },
        rate_limit: own.rate_limit || declared.rate_limit,
        fix: if fix { written.fix } else { declared.fix.clone() },
        links: if fix { written.links } else { declared.links.clone() },
        sub_errors: if own.sub_errors.is_empty() { declared.sub_errors.clone() } else { written.sub_errors },
        ..written
    }
}

fn resolve(key: &str, written: &spec::Error, owner: ErrorOwner, at: &At, report: &mut Report<'_>) -> Error {
    let number = code(key);
    let (code, key) = match number {
        Some(code) => (code, String::new()),
        None => (i64::from(written.status.unwrap_or_default()), key.to_owned()),
    };
    if let Some(status) = written.status.filter(|status| !(200..=599).contains(status)) {
        report.error(
            "bad-status",
            &at.key("status"),
            format!("{status} is not the HTTP status of a reply"),
            "use a status from 200 to 599; the platform mostly answers 400, or 200 with a code other than 0",
        );
    }
    if let (ErrorOwner::Page, Some(name)) = (owner, &written.name)
        && !is_camel(name)
    {
        not_camel(name, &at.key("name"), report);
    }
    let fix = text(&written.fix, &at.key("fix"), report);
    let sub_error = |(code, sub): (&String, &spec::SubError)| SubError {
        code: code.clone(),
        message: sub.message.trim_end_matches('\n').to_owned(),
        fix: text(&sub.fix, &at.key("sub").key(code).key("fix"), report),
    };
    Error {
        sub_errors: written.sub_errors.iter().map(sub_error).collect(),
        code,
        key,
        name: written.name.clone().unwrap_or_default(),
        owner,
        differs: false,
        status: written.status,
        message: written.message.trim_end_matches('\n').to_owned(),
        rate_limit: written.rate_limit,
        links: links(if fix.zh.is_empty() { &fix.en } else { &fix.zh }),
        fix,
    }
}
