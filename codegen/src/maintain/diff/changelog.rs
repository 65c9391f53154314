//! Renders the changes as a section of a changelog, in Markdown: what breaks first, one entry per change, then what is new and
//! deprecated by name, and everything else as numbers.

use super::report::{counts, described, visible};
use super::{Change, Class, Kind};
use std::collections::BTreeMap;

/// A service is listed with the ids of its new operations up to this number of them, and above with the number only.
const MOST_LISTED: usize = 8;

/// Renders the changes as a section of a changelog.
pub fn diff_changelog(changes: &[Change]) -> String {
    if changes.is_empty() {
        return "Nothing changed.\n".to_owned();
    }
    let mut text = format!("`feishu-codegen diff` reports {}.\n", counts(changes));
    let breaks_source = |change: &&Change| change.source() == Class::Breaking;
    let breaks_wire = |change: &&Change| change.source() != Class::Breaking && change.wire() == Class::Breaking;
    each(&mut text, "Breaking: programs must be changed", changes.iter().filter(breaks_source));
    each(&mut text, "Breaking: requests may be refused", changes.iter().filter(breaks_wire));
    let of = |kind: Kind| changes.iter().filter(move |change| change.kind == kind);
    by_service(&mut text, "New operations", of(Kind::OperationAdded));
    by_service(&mut text, "New events", of(Kind::EventAdded));
    by_service(&mut text, "Deprecated", of(Kind::Deprecated));
    let named = [Kind::OperationAdded, Kind::EventAdded, Kind::Deprecated];
    let others = changes.iter().filter(|change| !change.is_breaking() && !named.contains(&change.kind));
    let mut numbers: BTreeMap<Kind, usize> = BTreeMap::new();
    others.for_each(|change| *numbers.entry(change.kind).or_default() += 1);
    if !numbers.is_empty() {
        let numbers: Vec<String> = numbers.iter().map(|(kind, number)| format!("{} {number}", words(*kind))).collect();
        text.push_str(&format!("\n**Other changes**: {}.\n", numbers.join(", ")));
    }
    text
}

/// Adds an entry per change.
fn each<'c>(text: &mut String, title: &str, changes: impl Iterator<Item = &'c Change>) {
    let entries: Vec<String> = changes
        .map(|change| {
            let owner = change.operation.as_deref().unwrap_or(&change.file);
            format!("- {}: {}\n", code(owner), visible(&described(change)).replace('<', "\\<"))
        })
        .collect();
    if !entries.is_empty() {
        text.push_str(&format!("\n**{title}**\n\n{}", entries.concat()));
    }
}

/// Adds an entry per service.
fn by_service<'c>(text: &mut String, title: &str, changes: impl Iterator<Item = &'c Change>) {
    let mut services: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for id in changes.filter_map(|change| change.operation.as_deref()) {
        services.entry(id.split('.').next().unwrap_or(id)).or_default().push(id);
    }
    if services.is_empty() {
        return;
    }
    text.push_str(&format!("\n**{title}**\n\n"));
    for (service, ids) in services {
        if ids.len() > MOST_LISTED {
            text.push_str(&format!("- {} {}\n", code(service), ids.len()));
        } else {
            let ids: Vec<String> = ids.into_iter().map(code).collect();
            text.push_str(&format!("- {}\n", ids.join(", ")));
        }
    }
}

/// Returns a kind in words: `request field added`.
fn words(kind: Kind) -> String {
    kind.slug().replace('-', " ")
}

/// Returns an id or a path as code.
fn code(text: &str) -> String {
    format!("`{}`", visible(text).replace('`', "'"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::maintain::diff::Side;

    fn change(kind: Kind, operation: &str, path: &str, new: Option<&str>) -> Change {
        Change {
            kind,
            operation: Some(operation.to_owned()),
            side: Side::New,
            file: "acme/v1/box/open.yaml".to_owned(),
            path: path.to_owned(),
            old: None,
            new: new.map(str::to_owned),
            hint: None,
        }
    }

    #[test]
    fn breaking_changes_come_first_and_small_ones_are_counted() {
        let mut changes = vec![
            change(Kind::RequestFieldAdded, "acme.v1.box.open", "request.body.note", Some("string")),
            change(Kind::RequestFieldAdded, "acme.v1.box.open", "request.body.lid", Some("string")),
            change(Kind::RequestFieldAddedRequired, "acme.v1.box.open", "request.body.depth", Some("list<int>")),
            change(Kind::TokenRemoved, "acme.v1.box.shut", "tokens", Some("user")),
            change(Kind::Deprecated, "acme.v1.box.shut", "deprecated", Some("true")),
        ];
        changes
            .extend((0..9).map(|number| change(Kind::OperationAdded, &format!("big.v1.thing.do{number}"), "", None)));
        changes.push(change(Kind::OperationAdded, "acme.v1.box.lift", "", None));
        let expected = "\
`feishu-codegen diff` reports 15 changes; breaking: 1 for source code, 2 on the wire.

**Breaking: programs must be changed**

- `acme.v1.box.open`: request.body.depth: request field added required: list\\<int>

**Breaking: requests may be refused**

- `acme.v1.box.shut`: tokens: token removed: user

**New operations**

- `acme.v1.box.lift`
- `big` 9

**Deprecated**

- `acme.v1.box.shut`

**Other changes**: request field added 2.
";
        assert_eq!(diff_changelog(&changes), expected);
        assert_eq!(diff_changelog(&[]), "Nothing changed.\n");
    }
}
