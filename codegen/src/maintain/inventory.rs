//! The inventory in the README: the services, with the number of operations and events of each.

use super::features::services;
use super::marked::Part;
use crate::model::Model;
use std::collections::BTreeSet;

pub(super) const PART: Part = Part {
    file: "README.md",
    begin: "<!-- Inventory, written by `cargo regen`:",
    end: "<!-- End of the inventory. -->",
    lines: inventory,
};

fn inventory(model: &Model) -> String {
    let total = counted(model.operations.len(), model.events.len());
    let mut lines = format!("\n{total}:\n\n");
    lines.push_str("| Service | Cargo feature | Operations | Events |\n|---|---|---|---|\n");
    let optional = services(model);
    let operations = || model.operations.iter().map(|operation| operation.service());
    let events = || model.events.iter().map(|event| event.service());
    for name in operations().chain(events()).collect::<BTreeSet<&str>>() {
        let title = model.platform.services.get(name).map_or(name, |service| {
            let title = &service.title;
            if title.en.is_empty() { &title.zh } else { &title.en }
        });
        let title = title.replace(['\n', '\r'], " ").replace('|', "\\|");
        let feature = if optional.contains(&name) { format!("`{name}`") } else { "always on".to_owned() };
        let operations = operations().filter(|service| *service == name).count();
        let events = events().filter(|service| *service == name).count();
        lines.push_str(&format!("| {title} (`{name}`) | {feature} | {operations} | {events} |\n"));
    }
    lines.push('\n');
    lines
}

/// `44 operations and 14 events`
fn counted(operations: usize, events: usize) -> String {
    let plural = |count: usize, noun: &str| format!("{count} {noun}{}", if count == 1 { "" } else { "s" });
    format!("{} and {}", plural(operations, "operation"), plural(events, "event"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::maintain::fixture;

    #[test]
    fn the_inventory_counts_by_service() {
        let model = fixture::model("tests/fixtures/acme");
        let readme = format!("# A\n\n{} -->\nold\n{}\nrest\n", PART.begin, PART.end);
        let written = PART.updated(&readme, &model).unwrap();
        let expected =
            format!("| Acme <Inc.> (`acme`) | `acme` | {} | {} |\n", model.operations.len(), model.events.len());
        assert!(written.contains(&expected) && !written.contains("old"), "{written}");
        assert!(written.starts_with("# A\n\n") && written.ends_with(&format!("{}\nrest\n", PART.end)), "{written}");
        assert_eq!(PART.updated(&written, &model), None);
        assert_eq!(PART.updated("# A\n", &model), None);
    }
}
