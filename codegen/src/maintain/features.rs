//! The Cargo features of `feishu-api`: one per service, written between two marks in its `Cargo.toml`.

use crate::model::Model;
use crate::write::{WriteError, write};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

const BEGIN: &str = "# Services, written by `cargo regen`:";
const END: &str = "# End of services.";

/// The manifest with the features of a model between its marks; `None` where it has no marks, or is as it should be.
fn updated(manifest: &str, model: &Model) -> Option<String> {
    let start = manifest.find(BEGIN)? + BEGIN.len();
    let end = start + manifest[start..].find(END)?;
    let features = features(model);
    (manifest[start..end] != features).then(|| format!("{}{features}{}", &manifest[..start], &manifest[end..]))
}

/// The lines of the features: a service needs one unless the client itself needs the service.
fn features(model: &Model) -> String {
    let operations = model.operations.iter().map(|operation| operation.service());
    let used: BTreeSet<&str> = operations.chain(model.events.iter().map(|event| event.service())).collect();
    let mut lines = String::from("\n");
    let mut names = Vec::new();
    for name in used {
        let service = model.platform.services.get(name);
        if service.is_some_and(|service| service.core) {
            continue;
        }
        let title = service
            .map_or("", |service| if service.title.en.is_empty() { &service.title.zh } else { &service.title.en });
        lines.push_str(&format!("## {}\n{name} = []\n", title.replace(['\n', '\r'], " ").trim()));
        names.push(format!("\"{name}\""));
    }
    lines.push_str(&format!("## All services.\nfull = [{}]\n", names.join(", ")));
    lines
}

/// Whether a manifest lacks a feature, or has one too many.
///
/// # Errors
/// Fails where the manifest cannot be read.
pub fn differs(manifest: &Path, model: &Model) -> Result<bool, WriteError> {
    let text = fs::read_to_string(manifest).map_err(|error| WriteError::new(manifest, error))?;
    Ok(updated(&text, model).is_some())
}

/// Writes the features of a model into a manifest that has marks for them.
///
/// # Errors
/// Fails where the manifest cannot be read or written.
pub fn update(manifest: &Path, model: &Model) -> Result<(), WriteError> {
    let text = fs::read_to_string(manifest).map_err(|error| WriteError::new(manifest, error))?;
    match updated(&text, model) {
        Some(text) => write(manifest, &text).map(|_| ()),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::maintain::fixture;

    #[test]
    fn the_features_of_services_stand_between_the_marks() {
        let model = fixture::model("tests/fixtures/acme");
        let manifest = format!("[features]\ndefault = []\n{BEGIN}\nold = []\n{END}\nrest = []\n");
        let written = updated(&manifest, &model).unwrap();
        let expected = format!(
            "[features]\ndefault = []\n{BEGIN}\n## Acme <Inc.>\nacme = []\n## All services.\nfull = [\"acme\"]\n{END}\nrest = []\n"
        );
        assert_eq!(written, expected);
        assert_eq!(updated(&written, &model), None);
        assert_eq!(updated("[features]\n", &model), None);
    }
}
