//! What the search looks through, as two scripts: names and titles, and who has which field.
//!
//! Each kind is one text, a line per page with tabs between its parts. `assets/site.js` reads them.

use crate::address;
use crate::guide::CHAPTERS;
use crate::language::Language;
use crate::site::Site;
use feishu_codegen::model::{Row, Text};
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};

/// The scripts: their paths below the root of the site, and what they hold.
pub(crate) fn scripts(site: &Site<'_>) -> [(String, String); 2] {
    let index = json!({
        "operations": operations(site),
        "events": events(site),
        "services": services(site),
        "types": types(site),
        "errors": errors(site),
        "scopes": scopes(site),
        "guide": lines(CHAPTERS.iter().map(|one| [one.name, one.title(Language::En), one.title(Language::Zh)])),
    });
    [
        ("assets/search-index.js".to_owned(), format!("self.siteIndex={index};\n")),
        ("assets/search-fields.js".to_owned(), format!("self.siteFields={};\n", json!(fields(site)))),
    ]
}

/// Lines of parts. Nothing in a part is a line or a tab.
fn lines<const N: usize, T: AsRef<str>>(rows: impl Iterator<Item = [T; N]>) -> String {
    let clean = |part: &T| part.as_ref().replace(['\t', '\n', '\r'], " ");
    rows.map(|row| row.iter().map(clean).collect::<Vec<_>>().join("\t")).collect::<Vec<_>>().join("\n")
}

fn titles(title: &Text) -> [String; 2] {
    Language::ALL.map(|language| language.of(title).to_owned())
}

fn mark(is_deprecated: bool) -> String {
    if is_deprecated { "1".to_owned() } else { String::new() }
}

fn operations(site: &Site<'_>) -> String {
    lines(site.model.operations.iter().map(|one| {
        let [en, zh] = titles(&one.title);
        [one.id.clone(), en, zh, format!("{} {}", one.method, one.path), mark(one.deprecated.is_some())]
    }))
}

fn events(site: &Site<'_>) -> String {
    lines(site.model.events.iter().map(|one| {
        let [en, zh] = titles(&one.title);
        [one.id.clone(), en, zh, one.event_type.clone(), mark(one.deprecated.is_some())]
    }))
}

fn services(site: &Site<'_>) -> String {
    lines(site.services.keys().map(|id| {
        let [en, zh] =
            site.model.platform.services.get(*id).map_or_else(Default::default, |service| titles(&service.title));
        [(*id).to_owned(), en, zh]
    }))
}

fn types(site: &Site<'_>) -> String {
    let ids: BTreeSet<String> = site
        .types
        .keys()
        .filter(|id| address::is_shared(site.model, **id))
        .map(|id| address::type_id(site.model, *id))
        .collect();
    lines(ids.into_iter().map(|id| [id]))
}

fn errors(site: &Site<'_>) -> String {
    lines(site.errors.values().filter_map(|uses| {
        let all: Vec<_> = uses.declared.iter().map(|(_, error)| *error).collect();
        let all = if all.is_empty() { uses.answered.iter().map(|(_, error)| *error).collect() } else { all };
        let names: BTreeSet<&str> = all.iter().map(|error| error.name.as_str()).collect();
        let messages: BTreeSet<&str> = all.iter().map(|error| error.message.as_str()).collect();
        let joined = |texts: BTreeSet<&str>| texts.into_iter().take(4).collect::<Vec<_>>().join(" ");
        Some([all.first()?.id(), joined(names), joined(messages).chars().take(80).collect()])
    }))
}

fn scopes(site: &Site<'_>) -> String {
    lines(site.scopes.keys().map(|id| {
        let [en, zh] = site.model.platform.scopes.get(*id).map_or_else(Default::default, |scope| titles(&scope.name));
        [(*id).to_owned(), en, zh]
    }))
}

/// The names of all fields, each with the operations and events that have it: their numbers in the index, as differences.
fn fields(site: &Site<'_>) -> String {
    let operations = site.model.operations.iter().map(|one| &one.page);
    let pages = operations.chain(site.model.events.iter().map(|one| &one.page));
    let mut fields: BTreeMap<&str, BTreeSet<usize>> = BTreeMap::new();
    for (number, page) in pages.enumerate() {
        page.rows().for_each(|row| note(row, number, &mut fields));
    }
    lines(fields.into_iter().map(|(name, pages)| {
        let mut last = 0;
        let numbers = pages.into_iter().map(|number| base36(number - std::mem::replace(&mut last, number)));
        [name.to_owned(), numbers.collect::<Vec<_>>().join(" ")]
    }))
}

fn note<'m>(row: &'m Row, number: usize, fields: &mut BTreeMap<&'m str, BTreeSet<usize>>) {
    fields.entry(&row.field.name).or_default().insert(number);
    row.rows.iter().for_each(|row| note(row, number, fields));
}

fn base36(mut number: usize) -> String {
    let mut digits = Vec::new();
    loop {
        digits.push(b"0123456789abcdefghijklmnopqrstuvwxyz"[number % 36]);
        number /= 36;
        if number == 0 {
            break;
        }
    }
    digits.iter().rev().map(|digit| char::from(*digit)).collect()
}
