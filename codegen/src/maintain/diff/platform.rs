//! Compares the declarations for the whole platform: scopes, identifiers, services, gateway errors.

use super::Kind;
use super::errors::declared;
use super::log::{At, Log};
use super::order::{Pair, pairs};
use super::text::{text, words};
use crate::model::{Format, Platform, Scope, Service};
use indexmap::IndexMap;

/// Compares the platforms of two models.
pub(super) fn platform(log: &mut Log, old: &Platform, new: &Platform) {
    let Platform { scopes, tokens, rate_limits_source, errors: gateway, formats, services } = new;
    in_file(log, "errors");
    declared(log, &old.errors, gateway);
    in_file(log, "fields");
    for (name, old, new) in std::mem::take(&mut log.shared_fields) {
        text(log, &At::ROOT.key(&name).key("doc"), &old, &new);
    }
    in_file(log, "formats");
    each(log, &old.formats, formats, [Kind::IdTypeRemoved, Kind::IdTypeAdded], |one| one.rust.clone(), format);
    in_file(log, "rate_limits");
    log.changed(Kind::TextChanged, &At::ROOT.key("source"), &old.rate_limits_source, rate_limits_source);
    in_file(log, "scopes");
    each(log, &old.scopes, scopes, [Kind::ScopeRemoved, Kind::ScopeAdded], |one| one.rust.clone(), scope);
    in_file(log, "services");
    let title = |one: &Service| if one.title.en.is_empty() { one.title.zh.clone() } else { one.title.en.clone() };
    each(log, &old.services, services, [Kind::ServiceRemoved, Kind::ServiceAdded], title, service);
    in_file(log, "tokens");
    // The tokens of operations are compared as data; this compares the platform's names and examples.
    words(log, Kind::TextChanged, &At::ROOT, &old.tokens, tokens);
}

fn in_file(log: &mut Log, name: &str) {
    let file = format!("platform/{name}.yaml");
    log.turn_to(None, &file, &file);
}

/// Compares declarations by id.
fn each<T>(
    log: &mut Log,
    old: &IndexMap<String, T>,
    new: &IndexMap<String, T>,
    [removed, added]: [Kind; 2],
    shown: impl Fn(&T) -> String,
    both: impl Fn(&mut Log, &At<'_>, &T, &T),
) {
    let (old, new): (Vec<_>, Vec<_>) = (old.iter().collect(), new.iter().collect());
    for pair in pairs(&old, &new, |(id, _)| id.as_str()) {
        match pair {
            Pair::Removed((id, one)) => log.add(removed, &At::ROOT.key(id), shown(one), None),
            Pair::Added((id, one)) => log.add(added, &At::ROOT.key(id), None, shown(one)),
            Pair::Both((_, old), (id, new)) => both(log, &At::ROOT.key(id), old, new),
        }
    }
}

fn scope(log: &mut Log, at: &At<'_>, old: &Scope, new: &Scope) {
    let Scope { id: _, name, rust } = new;
    log.changed(Kind::RustNameChanged, at, &old.rust, rust);
    text(log, &at.key("name"), &old.name, name);
}

fn format(log: &mut Log, at: &At<'_>, old: &Format, new: &Format) {
    let Format { rust, doc, prefix } = new;
    log.changed(Kind::RustNameChanged, &at.key("rust"), &old.rust, rust);
    text(log, &at.key("doc"), &old.doc, doc);
    if old.prefix != *prefix {
        log.add(Kind::IdPrefixChanged, &at.key("prefix"), old.prefix.clone(), prefix.clone());
    }
}

fn service(log: &mut Log, at: &At<'_>, old: &Service, new: &Service) {
    let Service { title, core, protocol } = new;
    text(log, &at.key("title"), &old.title, title);
    if old.core != *core {
        let kind = if *core { Kind::ServiceBuiltIn } else { Kind::ServiceOptional };
        log.add(kind, &at.key("core"), old.core.to_string(), core.to_string());
    }
    words(log, Kind::ProtocolChanged, &at.key("protocol"), &old.protocol, protocol);
}
