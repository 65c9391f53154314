//! The Cargo features of `feishu-api`: one per service, written between two marks in its `Cargo.toml`.

use super::marked::Part;
use crate::model::Model;
use crate::source::{Diagnostic, Diagnostics, FileError, SourceText, read_text};
use crate::write::COMMAND;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::Arc;

pub(super) const PART: Part = Part {
    file: "Cargo.toml",
    begin: "# Services, written by `cargo regen`:",
    end: "# End of services.",
    lines: features,
};

/// The feature that enables all others.
const FULL: &str = "full";

/// Returns the services that need a feature: those with operations or events, unless the client itself needs them.
pub(super) fn services(model: &Model) -> Vec<&str> {
    let operations = model.operations.iter().map(|operation| operation.service());
    let used: BTreeSet<&str> = operations.chain(model.events.iter().map(|event| event.service())).collect();
    let is_core = |name: &str| model.platform.services.get(name).is_some_and(|service| service.core);
    used.into_iter().filter(|name| !is_core(name)).collect()
}

/// Returns the lines of the features.
fn features(model: &Model) -> String {
    let mut lines = String::new();
    let mut names = Vec::new();
    for name in services(model) {
        let service = model.platform.services.get(name);
        let title = service
            .map_or("", |service| if service.title.en.is_empty() { &service.title.zh } else { &service.title.en });
        lines.push_str(&format!("## {}\n{name} = []\n", title.replace(['\n', '\r'], " ").trim()));
        names.push(format!("\"{name}\""));
    }
    lines.push_str(&format!("## All services.\n{FULL} = [{}]\n", names.join(", ")));
    lines
}

/// Reports services without a feature, and features without a service, in a manifest that has the marks.
///
/// # Errors
/// Fails if the manifest cannot be read.
pub fn check(manifest: &Path, model: &Model, diagnostics: &mut Diagnostics) -> Result<(), FileError> {
    let shown = manifest.display().to_string();
    let file = fs::File::open(manifest).map_err(|error| FileError { path: manifest.to_owned(), error })?;
    let Some(text) = read_text(&shown, file, diagnostics)? else { return Ok(()) };
    let source = Arc::new(SourceText::new(shown, text));
    let text = source.text();
    let Some(place) = PART.find(text) else { return Ok(()) };
    let mut at = place.start;
    let mut known = BTreeMap::new();
    for line in text[place.clone()].split_inclusive('\n') {
        if let Some((name, _)) = line.split_once('=').filter(|_| !line.starts_with('#')) {
            known.insert(name.trim(), at..at + name.trim_end().len());
        }
        at += line.len();
    }
    let wanted: BTreeSet<&str> = services(model).into_iter().collect();
    for name in wanted.iter().filter(|name| !known.contains_key(**name)) {
        let message = format!("the service `{name}` has no Cargo feature");
        let help = format!("run `{COMMAND}`, which writes `{name} = []` here");
        diagnostics.push(
            Diagnostic::new(&source, place.end..place.end + PART.end.len(), "missing-feature", message).with_help(help),
        );
    }
    for (name, span) in known.into_iter().filter(|(name, _)| *name != FULL && !wanted.contains(name)) {
        let message = format!("the feature `{name}` does not belong to a service");
        let help = format!("run `{COMMAND}`, which removes it");
        diagnostics.push(Diagnostic::new(&source, span, "unknown-feature", message).with_help(help));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::maintain::fixture;

    #[test]
    fn the_features_of_services_stand_between_the_marks() {
        let model = fixture::model("tests/fixtures/acme");
        let (begin, end) = (PART.begin, PART.end);
        let manifest = format!("[features]\ndefault = []\n{begin}\nold = []\n{end}\nrest = []\n");
        let written = PART.updated(&manifest, &model).unwrap();
        let expected = format!(
            "[features]\ndefault = []\n{begin}\n## Acme <Inc.>\nacme = []\n## All services.\nfull = [\"acme\"]\n{end}\nrest = []\n"
        );
        assert_eq!(written, expected);
        assert_eq!(PART.updated(&written, &model), None);
        assert_eq!(PART.updated("[features]\n", &model), None);
        let findings = |manifest: &str| {
            let directory = tempfile::tempdir().unwrap();
            let path = directory.path().join("Cargo.toml");
            fs::write(&path, manifest).unwrap();
            let mut diagnostics = Diagnostics::new();
            check(&path, &model, &mut diagnostics).unwrap();
            let found = diagnostics.sorted();
            found.iter().map(|one| format!("{}: {}", one.line(), one.message)).collect::<Vec<_>>()
        };
        assert_eq!(
            findings(&manifest),
            ["4: the feature `old` does not belong to a service", "5: the service `acme` has no Cargo feature"]
        );
        assert!(findings(&written).is_empty() && findings("[features]\n").is_empty());
    }
}
