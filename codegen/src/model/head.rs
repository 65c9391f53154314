//! Resolves what every page has, of an operation or of an event: identity, title, prose.

use super::links::is_no_page;
use super::names::{camel, module};
use super::platform::{Resolved, check_url, text};
use super::prose::{guide, parts};
use super::report::{Report, root};
use super::{Part, PartName, Section, Text};
use crate::files::is_part_of_an_id;
use crate::source::{closest, quoted};
use crate::spec;
use indexmap::IndexMap;

/// The modules at the root of `feishu-api` that do not hold a service. A service with such a name would hide the
/// module, or be hidden by it.
pub const NOT_SERVICES: &[&str] = &[
    "cards",
    "catalog",
    "client",
    "codegen",
    "content",
    "endpoint",
    "error",
    "events",
    "gateway",
    "generated",
    "id",
    "long_connection",
    "messages",
    "percent",
    "printable",
    "redis",
    "scope",
    "secret",
    "sign_in",
    "types",
    "webhook",
    "wire",
];

/// The files of the catalog other than those of services.
const IN_CATALOG: &[&str] = &["codes", "scopes"];

/// Whether a service must not have this name.
pub(crate) fn is_no_service(name: &str) -> bool {
    let module = module(name);
    NOT_SERVICES.contains(&module.trim_end_matches('_')) || IN_CATALOG.contains(&name)
}

/// What every page has, as written.
pub(super) struct Head<'a> {
    /// The id that its path gives it.
    pub(super) id: &'a str,
    /// Whether the page lies in the spec directory.
    pub(super) placed: bool,
    /// The id that the file states.
    pub(super) written_id: Option<&'a str>,
    pub(super) title: &'a spec::Text,
    pub(super) source: &'a str,
    pub(super) summary: &'a spec::Text,
    pub(super) guide: &'a IndexMap<String, spec::Section>,
    pub(super) parts: &'a spec::Parts,
}

/// What every page has, resolved.
pub(super) struct ResolvedHead {
    pub(super) title: Text,
    pub(super) summary: Text,
    pub(super) guide: Vec<Section>,
    pub(super) parts: IndexMap<PartName, Part>,
}

impl Head<'_> {
    /// Resolves it, and reports mistakes.
    pub(super) fn resolve(&self, resolved: &Resolved, report: &mut Report<'_>) -> ResolvedHead {
        self.check_identity(resolved, report);
        let title = text(self.title, &root().key("title"), report);
        if title.zh.trim().is_empty() && title.en.trim().is_empty() {
            report.error("empty-text", &root().key("title"), "the title is empty", "write the title of the page");
        }
        let summary = text(self.summary, &root().key("summary"), report);
        let at = root().key("source");
        check_url(self.source, &at, report);
        // A page from elsewhere may be printed before its address is known.
        if self.placed && is_no_page(self.source) {
            let message = format!("`{}` is not the address of a page", self.source);
            report.error("no-page", &at, message, "write the address of the page: error reports link to it");
        }
        ResolvedHead { title, summary, guide: guide(self.guide, report), parts: parts(self.parts, report) }
    }

    fn check_identity(&self, resolved: &Resolved, report: &mut Report<'_>) {
        if let Some(id) = self.written_id
            && !id.split('.').all(is_part_of_an_id)
        {
            let help =
                "write parts of lower-case letters, digits and `_`, each starting with a letter, separated by `.`";
            report.error("identity", &root().key("id"), format!("{} is not an id", quoted(id)), help);
        } else if let Some(id) = self.written_id
            && id != self.id
        {
            report.error(
                "identity",
                &root().key("id"),
                format!("this file is `{}`, not `{id}`", self.id),
                format!("remove `id`, or move the file to {}.yaml", id.replace('.', "/")),
            );
        }
        if !self.id.contains('.') {
            let help = "write an operation to service/version/resource/operation.yaml";
            report.error("identity", &root(), "this operation does not belong to a service", help);
            return;
        }
        let parts: Vec<&str> = self.id.split('.').collect();
        let service = parts.first().copied().unwrap_or_default();
        // The errors of a service and the types of a version have their own modules.
        if let Some(taken) = match parts.as_slice() {
            [_, "error", ..] => Some("error"),
            [_, _, "types", ..] => Some("types"),
            _ => None,
        } {
            let message = format!("the directory `{taken}` has the name of a module of the bindings");
            report.error("rust-name-collision", &root(), message, "give the directory another name");
        }
        if is_no_service(service) {
            report.error(
                "rust-name-collision",
                &root(),
                format!("the service `{service}` has the name of a module of the bindings"),
                "give the directory another name",
            );
        }
        let services = &resolved.platform.services;
        if self.placed && !services.is_empty() && !services.contains_key(service) {
            let title = camel(service);
            let entry = format!("add the line `{service}: {{ title: {title} }}` to platform/services.yaml");
            let help = match closest(service, services.keys().map(String::as_str)) {
                Some(meant) => format!("did you mean {meant}/? If not, {entry}"),
                None => format!("{entry}, with its title from the documentation"),
            };
            report.error("unknown-service", &root(), format!("unknown service `{service}`"), help);
        }
    }
}
