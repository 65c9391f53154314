//! Reads the platform files: the declarations for all operations.

use super::endpoint::rate;
use super::errors::declared;
use super::links::{is_url, links};
use super::names::{is_camel, screaming};
use super::report::{At, Report, root};
use super::sources::Sources;
use super::{Error, ErrorOwner, Format, Platform, Rate, Scope, ScopeRule, Service, Text, Token};
use crate::source::{Diagnostics, Document};
use crate::spec;
use indexmap::IndexMap;
use std::collections::{HashMap, HashSet};

/// The platform, and what is needed only for checks.
#[derive(Clone, Default)]
pub(super) struct Resolved {
    pub(super) platform: Platform,
    pub(super) tiers: Vec<Vec<Rate>>,
    /// The fields that pages may refer to with `use`.
    pub(super) fields: spec::Fields,
    /// The errors of services, by service and by identifier in replies.
    pub(super) errors: HashMap<String, IndexMap<String, Error>>,
    /// The errors of the platform, by code.
    pub(super) gateway: IndexMap<String, Error>,
    /// The files that could not be read. References into them are not reported.
    unread: HashSet<String>,
}

impl Resolved {
    /// Whether a file could not be read: a platform file, the errors of a service, or the types of a version.
    pub(super) fn is_unread(&self, name: &str) -> bool {
        self.unread.contains(name)
    }

    /// Returns the protocol of a service, if it is not one of Feishu's.
    pub(super) fn protocol(&self, service: &str) -> Option<&spec::Protocol> {
        self.platform.services.get(service)?.protocol.as_ref()
    }

    /// Returns an error that a service or the gateway declares, by its identifier in replies. Services that are not
    /// Feishu's are not behind the gateway.
    pub(super) fn error(&self, service: &str, key: &str) -> Option<&Error> {
        let own = self.errors.get(service).and_then(|errors| errors.get(key));
        own.or_else(|| self.gateway.get(key).filter(|_| self.protocol(service).is_none()))
    }

    /// Whether a scope is unknown.
    pub(super) fn lacks_scope(&self, scope: &str) -> bool {
        !self.platform.scopes.contains_key(scope) && !self.unread.contains("scopes")
    }

    /// Whether a format is unknown.
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
                let report = &mut Report::new(document, diagnostics);
                resolved.gateway = declared(&written, ErrorOwner::Platform, false, report);
                resolved.platform.errors = resolved.gateway.values().cloned().collect();
            }),
            // They are read after everything else.
            "types" => Some(()),
            "fields" => document.read::<spec::SharedFields>(diagnostics).map(|fields| resolved.fields = fields),
            "formats" => formats(document, diagnostics, &mut resolved.platform),
            "services" => document.read::<spec::Services>(diagnostics).map(|written| {
                let report = &mut Report::new(document, diagnostics);
                resolved.platform.services = written.into_iter().map(|(id, one)| service(id, one, report)).collect();
            }),
            other => {
                let message = format!("`{other}.yaml` is not a platform file");
                Report::new(document, diagnostics).error(
                    "unknown-file",
                    &root(),
                    message,
                    "the platform files are errors.yaml, fields.yaml, formats.yaml, rate_limits.yaml, scopes.yaml, services.yaml, tokens.yaml and types.yaml; operations lie beside platform/, as service/version/resource/operation.yaml",
                );
                Some(())
            }
        };
        if read.is_none() {
            resolved.unread.insert(name.clone());
        }
    }
    for source in &sources.errors {
        let report = &mut Report::new(&source.document, diagnostics);
        let is_own = resolved.protocol(&source.id).is_some();
        let errors = declared(&source.written, ErrorOwner::Service, is_own, report);
        for code in errors.keys().filter(|code| !is_own && resolved.gateway.contains_key(*code)) {
            let message = format!("the error {code} is also declared in platform/errors.yaml");
            let help = "remove it here; a page can state differences under `errors`";
            report.error("declared-twice", &root().key(code).name(), message, help);
        }
        resolved.errors.insert(source.id.clone(), errors);
    }
    resolved
}

/// Adds the scopes that pages name themselves.
pub(super) fn name_scopes(resolved: &mut Resolved, sources: &Sources, diagnostics: &mut Diagnostics) {
    let operations =
        sources.operations.iter().map(|source| (&source.id, &source.document, &source.written.scope_names));
    let events = sources.events.iter().map(|source| (&source.id, &source.document, &source.written.scope_names));
    let mut pages: Vec<_> = operations.chain(events).collect();
    pages.sort_by_key(|(id, ..)| *id);
    for (_, document, names) in pages {
        named_scopes(names, &mut resolved.platform.scopes, &mut Report::new(document, diagnostics));
    }
}

/// Adds the scopes that a page names itself.
fn named_scopes(written: &IndexMap<String, spec::Text>, scopes: &mut IndexMap<String, Scope>, report: &mut Report<'_>) {
    for (id, name) in written {
        if scopes.contains_key(id) {
            continue;
        }
        let rust = screaming(id);
        if let Some(other) = scopes.values().find(|other| other.rust == rust) {
            let message = format!("the scopes `{}` and `{id}` both become the constant `{rust}`", other.id);
            let help = "declare it in platform/scopes.yaml, with another name under `rust`";
            report.error("rust-name-collision", &root().key("scope_names").key(id).name(), message, help);
        }
        scopes.insert(id.clone(), Scope { id: id.clone(), name: name.into(), rust });
    }
}

fn scopes(document: &Document, diagnostics: &mut Diagnostics, platform: &mut Platform) -> Option<()> {
    let written = document.read::<spec::Scopes>(diagnostics)?;
    let report = &mut Report::new(document, diagnostics);
    let mut constants: HashMap<String, String> = HashMap::new();
    for (id, scope) in written {
        if !id.contains(|character: char| character.is_ascii_alphanumeric()) {
            let message = format!("`{id}` is not a scope");
            report.error("bad-scope", &root().key(&id).name(), message, "a scope is written like `im:message`");
        }
        let rust = scope.rust.clone().unwrap_or_else(|| screaming(&id));
        let at = root().key(&id);
        let at = if scope.rust.is_some() { at.key("rust") } else { at.name() };
        let is_constant = rust.starts_with(|first: char| first.is_ascii_uppercase())
            && rust.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_');
        if scope.rust.is_some() && !is_constant {
            let help = format!("write `{}`", screaming(&rust));
            report.error("bad-rust-name", &at, format!("`{rust}` is not the name of a constant"), help);
        } else if let Some(other) = constants.insert(rust.clone(), id.clone()) {
            let message = format!("the scopes `{other}` and `{id}` both become the constant `{rust}`");
            report.error("rust-name-collision", &at, message, "give one of them another name with the key `rust`");
        }
        platform.scopes.insert(id.clone(), Scope { name: (&scope.name).into(), rust, id });
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

fn service(id: String, written: spec::Service, report: &mut Report<'_>) -> (String, Service) {
    if let Some(protocol) = &written.protocol {
        super::protocol::check(protocol, &root().key(&id).key("protocol"), report);
    }
    let service = Service { title: (&written.title).into(), core: written.core, protocol: written.protocol };
    (id, service)
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

/// Reports a name that is not a Rust type name.
pub(super) fn not_camel(name: &str, at: &At, report: &mut Report<'_>) {
    let help = match super::names::camel(name) {
        better if better != name && name.is_ascii() => format!("write `{better}`"),
        _ => "write an ASCII name in `UpperCamelCase`".to_owned(),
    };
    report.error("bad-rust-name", at, format!("`{name}` is not a Rust type name"), help);
}

/// Reads a text and checks its links.
pub(super) fn text(written: &spec::Text, at: &At, report: &mut Report<'_>) -> Text {
    let text = Text::from(written);
    match written {
        // The page's own links are kept as they are.
        spec::Text::Page(_) => {}
        spec::Text::Both(_) => check_both(&text, at, report),
    }
    text
}

/// Checks the links of a text in both languages.
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

/// Checks that an address is a URL.
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

/// Reads scopes that open something; any one term suffices.
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
