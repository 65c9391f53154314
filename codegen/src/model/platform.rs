//! The platform files: what stands once for every operation.

use super::distinct::{Numbers, Style};
use super::endpoint::rate;
use super::links::{is_url, links};
use super::names::{is_camel, screaming};
use super::report::{At, Report, root};
use super::sources::Sources;
use super::{Error, Format, Platform, Rate, Scope, ScopeRule, Service, SubError, Text, Token};
use crate::source::{Diagnostics, Document};
use crate::spec;
use indexmap::IndexMap;
use std::collections::{HashMap, HashSet};

/// The platform, and what only checking needs of it.
#[derive(Default)]
pub(super) struct Resolved {
    pub(super) platform: Platform,
    pub(super) tiers: Vec<Vec<Rate>>,
    /// The files that could not be read: what uses them is not blamed for it.
    unread: HashSet<String>,
}

impl Resolved {
    /// Whether there is no such scope.
    pub(super) fn lacks_scope(&self, scope: &str) -> bool {
        !self.platform.scopes.contains_key(scope) && !self.unread.contains("scopes")
    }

    /// Whether there is no such format.
    pub(super) fn lacks_format(&self, format: &str) -> bool {
        !self.platform.formats.contains_key(format) && !self.unread.contains("formats")
    }
}

/// Reads the platform files of a spec.
pub(super) fn resolve(sources: &Sources, diagnostics: &mut Diagnostics) -> Resolved {
    let mut resolved = Resolved { unread: sources.unread.iter().cloned().collect(), ..Resolved::default() };
    for (name, document) in &sources.platform {
        let read = match name.as_str() {
            "scopes" => scopes(document, diagnostics, &mut resolved.platform),
            "tokens" => tokens(document, diagnostics, &mut resolved.platform),
            "rate_limits" => rate_limits(document, diagnostics, &mut resolved),
            "errors" => document.read::<spec::Errors>(diagnostics).map(|written| {
                resolved.platform.errors = errors(&written, &root(), &mut Report::new(document, diagnostics));
            }),
            "formats" => formats(document, diagnostics, &mut resolved.platform),
            "services" => document.read::<spec::Services>(diagnostics).map(|written| {
                let service = |service: spec::Service| Service { title: (&service.title).into(), core: service.core };
                resolved.platform.services = written.into_iter().map(|(id, one)| (id, service(one))).collect();
            }),
            other => {
                let message = format!("`{other}.yaml` is not a platform file");
                Report::new(document, diagnostics).error(
                    "unknown-file",
                    &root(),
                    message,
                    "the platform files are errors.yaml, formats.yaml, rate_limits.yaml, scopes.yaml, services.yaml and tokens.yaml; operations lie beside platform/, as service/version/resource/operation.yaml",
                );
                Some(())
            }
        };
        if read.is_none() {
            resolved.unread.insert(name.clone());
        }
    }
    let operations = sources.operations.iter().map(|source| (&source.id, &source.written.scope_names));
    let events = sources.events.iter().map(|source| (&source.id, &source.written.scope_names));
    let mut pages: Vec<_> = operations.chain(events).collect();
    pages.sort_by_key(|(id, _)| *id);
    for (_, names) in pages {
        named_scopes(names, &mut resolved.platform.scopes);
    }
    name_scopes(&mut resolved.platform.scopes);
    resolved
}

/// Takes in the scopes that a page names itself.
fn named_scopes(written: &IndexMap<String, spec::Text>, scopes: &mut IndexMap<String, Scope>) {
    for (id, name) in written {
        let scope = || Scope { id: id.clone(), name: name.into(), rust: String::new() };
        scopes.entry(id.clone()).or_insert_with(scope);
    }
}

/// Gives every scope its constant. Of scopes with the same words the first keeps them, so that one that is
/// added at the end renames none.
fn name_scopes(scopes: &mut IndexMap<String, Scope>) {
    let mut taken = HashSet::new();
    let mut numbers = Numbers::default();
    for scope in scopes.values_mut() {
        let name = screaming(&scope.id);
        scope.rust = if taken.insert(name.clone()) { name } else { numbers.free(&name, &mut taken, Style::Snake) };
    }
}

fn scopes(document: &Document, diagnostics: &mut Diagnostics, platform: &mut Platform) -> Option<()> {
    let written = document.read::<spec::Scopes>(diagnostics)?;
    let report = &mut Report::new(document, diagnostics);
    for (id, scope) in written {
        if !id.contains(|character: char| character.is_ascii_alphanumeric()) {
            let message = format!("`{id}` is not a scope");
            report.error("bad-scope", &root().key(&id).name(), message, "a scope is written like `im:message`");
        }
        platform.scopes.insert(id.clone(), Scope { name: (&scope.name).into(), rust: String::new(), id });
    }
    Some(())
}

fn tokens(document: &Document, diagnostics: &mut Diagnostics, platform: &mut Platform) -> Option<()> {
    let written = document.read::<spec::Tokens>(diagnostics)?;
    for (kind, token) in written {
        platform.tokens.insert(kind, Token { name: token.name, example: token.example, doc: (&token.doc).into() });
    }
    Some(())
}

fn rate_limits(document: &Document, diagnostics: &mut Diagnostics, resolved: &mut Resolved) -> Option<()> {
    let written = document.read::<spec::RateLimits>(diagnostics)?;
    let report = &mut Report::new(document, diagnostics);
    check_url(&written.source, &root().key("source"), report);
    resolved.platform.rate_limits_source = written.source;
    for (index, tier) in written.tiers.iter().enumerate() {
        resolved.tiers.push(rates(tier, &root().key("tiers").key(index), report));
    }
    Some(())
}

/// Reads a list of rates.
pub(super) fn rates(written: &[String], at: &At, report: &mut Report<'_>) -> Vec<Rate> {
    let mut rates = Vec::new();
    for (index, text) in written.iter().enumerate() {
        match rate(text) {
            Ok(rate) => rates.push(rate),
            Err(wrong) => report.error("bad-rate", &at.key(index), wrong.message, wrong.help),
        }
    }
    rates
}

fn formats(document: &Document, diagnostics: &mut Diagnostics, platform: &mut Platform) -> Option<()> {
    let written = document.read::<spec::Formats>(diagnostics)?;
    let report = &mut Report::new(document, diagnostics);
    let mut types: HashMap<String, String> = HashMap::new();
    for (name, format) in written {
        let at = root().key(&name).key("rust");
        if !is_camel(&format.rust) {
            not_camel(&format.rust, &at, report);
        } else if let Some(other) = types.insert(format.rust.clone(), name.clone()) {
            report.error(
                "rust-name-collision",
                &at,
                format!("the formats `{name}` and `{other}` are the same Rust type `{}`", format.rust),
                "give one of them another name",
            );
        }
        let resolved = Format { rust: format.rust, doc: (&format.doc).into(), prefix: format.prefix };
        platform.formats.insert(name, resolved);
    }
    Some(())
}

/// Reports a name that is no Rust type name.
pub(super) fn not_camel(name: &str, at: &At, report: &mut Report<'_>) {
    let help = match super::names::camel(name) {
        better if better != name && name.is_ascii() => format!("write `{better}`"),
        _ => "write an ASCII name in `UpperCamelCase`".to_owned(),
    };
    report.error("bad-rust-name", at, format!("`{name}` is not a Rust type name"), help);
}

/// Reads an error table.
pub(super) fn errors(written: &IndexMap<String, spec::Error>, at: &At, report: &mut Report<'_>) -> Vec<Error> {
    let mut names: HashMap<&str, &str> = HashMap::new();
    let mut codes: HashMap<i64, &str> = HashMap::new();
    let mut errors = Vec::new();
    for (key, error) in written {
        let at = at.key(key);
        // `230002/2` is a row of the page only: the code has its variant above, or is none.
        let (code, page_only) = match key.rsplit_once('/') {
            Some((code, count)) if count.parse::<u32>().is_ok() => (code, true),
            _ => (key.as_str(), false),
        };
        let digits = code.bytes().all(|byte| byte.is_ascii_digit());
        let number = code.parse::<i64>().ok().filter(|number| digits && *number != 0);
        match number {
            _ if page_only => {}
            None => report.error(
                "bad-code",
                &at.name(),
                format!("`{key}` is not an error code"),
                "an error code is a whole number other than 0, for example `230002`; where the table has it again, `230002/2`",
            ),
            Some(number) => {
                if let Some(other) = codes.insert(number, key) {
                    report.error(
                        "duplicate-code",
                        &at.name(),
                        format!("`{key}` and `{other}` are the same error code"),
                        format!("remove one of them, or write `{number}/2` where the page lists it twice"),
                    );
                }
            }
        }
        match &error.name {
            None if page_only => {}
            None => {
                let help = "write the Rust variant, such as `BotNotInChat`";
                report.error("missing-key", &at, "an error without a name", help);
            }
            Some(_) if page_only => {
                let help = "remove the name: this row is no variant of its own";
                report.error("name-of-a-row", &at.key("name"), "a row of the page only has no name", help);
            }
            Some(name) if !is_camel(name) => not_camel(name, &at.key("name"), report),
            Some(name) => {
                if let Some(other) = names.insert(name, key) {
                    report.error(
                        "duplicate-error-name",
                        &at.key("name"),
                        format!("the errors {other} and {key} have the same name `{name}`"),
                        "give one of them another name: each is a variant of one Rust enum",
                    );
                }
            }
        }
        if let Some(status) = error.status
            && !(200..=599).contains(&status)
        {
            report.error(
                "bad-status",
                &at.key("status"),
                format!("{status} is not the HTTP status of a reply"),
                "use a status from 200 to 599; the platform mostly answers 400, or 200 with a code other than 0",
            );
        }
        let fix = text(&error.fix, &at.key("fix"), report);
        let found = links(if fix.zh.is_empty() { &fix.en } else { &fix.zh });
        let sub_error = |(code, sub): (&String, &spec::SubError)| SubError {
            code: code.clone(),
            message: sub.message.trim_end_matches('\n').to_owned(),
            fix: text(&sub.fix, &at.key("sub").key(code).key("fix"), report),
        };
        errors.push(Error {
            sub_errors: error.sub_errors.iter().map(sub_error).collect(),
            code: number.unwrap_or_default(),
            name: error.name.clone().unwrap_or_default(),
            page_only,
            shown: code.to_owned(),
            status: error.status,
            message: error.message.trim_end_matches('\n').to_owned(),
            fix,
            links: found,
        });
    }
    errors
}

/// Reads a text, and checks its links.
pub(super) fn text(written: &spec::Text, at: &At, report: &mut Report<'_>) -> Text {
    let text = Text::from(written);
    match written {
        // The page's own links lead where the page says.
        spec::Text::Page(_) => {}
        spec::Text::Both(_) => check_both(&text, at, report),
    }
    text
}

/// Checks the links of a text that is written in two languages.
pub(super) fn check_both(text: &Text, at: &At, report: &mut Report<'_>) {
    check_links(&text.zh, &at.key("zh"), report);
    check_links(&text.en, &at.key("en"), report);
}

/// Checks the links of a text.
pub(super) fn check_links(text: &str, at: &At, report: &mut Report<'_>) {
    for link in links(text) {
        if !is_url(&link.url) {
            let message = format!("the link `{}` leads to `{}`, which is not a URL", link.text, link.url);
            let help = "write the whole address, starting with `https://`";
            report.error_in_text("bad-link", at, &link.url, message, help);
        }
    }
}

/// Checks that an address is one.
pub(super) fn check_url(url: &str, at: &At, report: &mut Report<'_>) {
    if !is_url(url) {
        report.error(
            "bad-link",
            at,
            format!("`{url}` is not a URL"),
            "write the whole address of the page, starting with `https://`",
        );
    }
}

/// Reads scopes that open something: any one term suffices.
pub(super) fn scope_rules(
    written: &[spec::ScopeTerm],
    token: Option<spec::TokenKind>,
    resolved: &Resolved,
    at: &At,
    report: &mut Report<'_>,
) -> Vec<ScopeRule> {
    let mut rules = Vec::new();
    for (index, term) in written.iter().enumerate() {
        let at = at.key(index);
        for (inner, scope) in term.scopes().iter().enumerate() {
            if !resolved.lacks_scope(scope) {
                continue;
            }
            let at = if matches!(term, spec::ScopeTerm::One(_)) { at.clone() } else { at.key(inner) };
            let help = match crate::source::closest(scope, resolved.platform.scopes.keys().map(String::as_str)) {
                Some(meant) => format!("did you mean `{meant}`?"),
                None => "add it to platform/scopes.yaml with the name the console shows".to_owned(),
            };
            report.error("unknown-scope", &at, format!("unknown scope `{scope}`"), help);
        }
        if term.scopes().is_empty() {
            report.error("empty-list", &at, "no scopes are listed", "list the scopes that are needed together");
        }
        rules.push(ScopeRule { token, all_of: term.scopes().to_vec() });
    }
    rules
}

impl From<&spec::Text> for Text {
    fn from(text: &spec::Text) -> Self {
        Self { zh: text.zh().to_owned(), en: text.en().to_owned() }
    }
}
