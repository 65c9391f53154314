//! Names operations by their endpoint and events by their type: `im.v1.message.create`.
//!
//! A table contains the names that the official SDKs give to most operations. The others are named after their path in
//! the same style: resources joined with `_`, then the action. A name depends only on the page.

use crate::model::{is_no_service, part};
use std::collections::{HashMap, HashSet};
use std::path::PathBuf;

/// The actions on a single thing, by HTTP method.
const TO_ONE: &[(&str, &str)] =
    &[("GET", "get"), ("POST", "create"), ("PUT", "update"), ("PATCH", "patch"), ("DELETE", "delete")];
/// The first segments of paths that do not identify the service.
const ROOTS: &[&str] = &["open-apis", "openapi", "api"];
/// Verbs with which the last part of a path may start.
const VERBS: &[&str] = &[
    "add",
    "append",
    "approve",
    "batch",
    "bind",
    "cancel",
    "check",
    "clear",
    "close",
    "complete",
    "convert",
    "copy",
    "create",
    "del",
    "delete",
    "detect",
    "disable",
    "download",
    "edit",
    "enable",
    "end",
    "execute",
    "export",
    "find",
    "forward",
    "get",
    "import",
    "insert",
    "list",
    "match",
    "merge",
    "mget",
    "modify",
    "move",
    "open",
    "operate",
    "patch",
    "prepend",
    "preview",
    "push",
    "query",
    "read",
    "recall",
    "recognize",
    "reject",
    "remove",
    "replace",
    "reply",
    "resolve",
    "resubmit",
    "rollback",
    "search",
    "send",
    "set",
    "sort",
    "start",
    "stop",
    "submit",
    "subscribe",
    "terminate",
    "transfer",
    "translate",
    "unbind",
    "unsubscribe",
    "update",
    "upload",
    "withdraw",
    "write",
];
/// Words that end like a plural but are not.
const SINGULAR: &[&str] =
    &["access", "alias", "analysis", "basis", "bonus", "canvas", "news", "process", "progress", "sms", "status"];

/// The names that the official SDKs give to operations.
#[derive(Clone, Debug, Default)]
pub struct Names {
    by_endpoint: HashMap<(String, String), Identity>,
    taken: HashSet<Identity>,
}

/// The name of something, which determines its place: service, version, resource, name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Identity([String; 4]);

/// An endpoint: the method, and the path with `:` for each of its parameters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Endpoint {
    pub(super) method: String,
    pub(super) path: String,
}

impl Names {
    /// Reads a table with a line for each operation: name, method and path, separated by tabs.
    ///
    /// # Errors
    /// Fails if a line is invalid; the error names the line.
    pub fn read(table: &str) -> Result<Self, String> {
        let mut names = Self::default();
        for (index, line) in table.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
            let mut columns = line.split('\t');
            let (id, method, path) = (columns.next(), columns.next(), columns.next());
            let parts: Vec<&str> = id.unwrap_or_default().split('.').collect();
            let ([service, version, resource, name], Some(method), Some(path)) = (&parts[..], method, path) else {
                return Err(format!("line {} is not `service.version.resource.name`, a method and a path", index + 1));
            };
            let identity = Identity::new(service, version, resource, name);
            let endpoint = Endpoint::new(method, path);
            names.taken.insert(identity.clone());
            names.by_endpoint.insert((endpoint.method, endpoint.path), identity);
        }
        Ok(names)
    }

    /// Returns the name of an operation.
    pub(super) fn operation(&self, endpoint: &Endpoint) -> Identity {
        let key = (endpoint.method.clone(), endpoint.path.clone());
        if let Some(identity) = self.by_endpoint.get(&key) {
            return identity.clone();
        }
        let identity = endpoint.identity();
        // Another operation has this name, whether or not its page is among those imported.
        if self.taken.contains(&identity) { identity.told_apart(&endpoint.method) } else { identity }
    }
}

impl Identity {
    fn new(service: &str, version: &str, resource: &str, name: &str) -> Self {
        let mut service = part(service);
        if service == "platform" || is_no_service(&service) {
            service.push_str("_service");
        }
        Self([service, part(version), part(resource), part(name)])
    }

    /// Returns the name of an event, by its type: `im.message.receive_v1` becomes `im.v1.event.message_receive`. For a
    /// type without service and version, those of the page's directory are used: `im-v1`. A repeated resource is named
    /// once.
    pub(super) fn event(event_type: &str, directory: &str) -> Self {
        let versioned = event_type.rsplit_once('_').filter(|(_, version)| is_version(version));
        let (service, version, name) =
            match versioned.and_then(|(name, version)| Some((name.split_once('.')?, version))) {
                Some(((service, name), version)) => (service, version, name),
                None => match directory.rsplit_once('-').filter(|(_, version)| is_version(version)) {
                    Some((service, version)) => (service, version, event_type),
                    None => (directory, "v1", event_type),
                },
            };
        let mut parts: Vec<&str> = Vec::new();
        for part in name.split('.') {
            if parts.last().is_some_and(|last| part.strip_prefix(last).is_some_and(|rest| rest.starts_with('_'))) {
                parts.pop();
            }
            parts.push(part);
        }
        Self::new(service, version, "event", &parts.join("_"))
    }

    /// Parses an id; returns `None` if it has another number of parts.
    pub(super) fn of_id(id: &str) -> Option<Self> {
        let parts: Vec<String> = id.split('.').map(str::to_owned).collect();
        Some(Self(parts.try_into().ok()?))
    }

    /// Returns the identity with a word appended.
    pub(super) fn told_apart(&self, word: &str) -> Self {
        let Self([service, version, resource, name]) = self.clone();
        Self([service, version, resource, part(&format!("{name}_{word}"))])
    }

    /// Returns the service.
    pub(super) fn service(&self) -> &str {
        &self.0[0]
    }

    /// Returns the path in a spec directory.
    pub(super) fn file(&self) -> PathBuf {
        let mut file: PathBuf = self.0.iter().collect();
        file.set_extension("yaml");
        file
    }
}

impl std::fmt::Display for Identity {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&self.0.join("."))
    }
}

impl Endpoint {
    /// Returns an endpoint from a page or a table, without host and query.
    pub(super) fn new(method: &str, path: &str) -> Self {
        let path = match path.split_once("://") {
            Some((_, rest)) => rest.find('/').map_or("", |at| &rest[at..]),
            None => path,
        };
        let path = path.split(['?', '#']).next().unwrap_or_default();
        let segments = path.split('/').filter(|segment| !segment.is_empty());
        let segments = segments.map(|segment| if segment.starts_with(':') { ":" } else { segment });
        let path = segments.fold(String::new(), |path, segment| path + "/" + segment);
        Self { method: method.trim().to_ascii_uppercase(), path }
    }

    /// Returns the name of an operation by its path only.
    fn identity(&self) -> Identity {
        let mut segments: Vec<&str> = self.path.split('/').skip(1).collect();
        if segments.first().is_some_and(|first| ROOTS.contains(first)) {
            segments.remove(0);
        }
        let service = if segments.is_empty() { "pages" } else { segments.remove(0) };
        segments.retain(|segment| !ROOTS.contains(segment));
        let version = segments.iter().position(|segment| is_version(segment)).map(|at| segments.remove(at));
        let ends_in_one = segments.last() == Some(&":");
        let is_inside_one = segments.len() > 1 && segments[segments.len() - 2] == ":";
        let mut names: Vec<String> =
            segments.iter().filter(|segment| **segment != ":").map(|name| part(name)).collect();
        let done = TO_ONE.iter().find(|(method, _)| *method == self.method).map_or("call", |(_, done)| done);
        let of_many = if done == "get" { "list" } else { done };
        let name = match names.last() {
            None => done.to_owned(),
            Some(_) if ends_in_one => done.to_owned(),
            Some(last) if !is_verb(last) && is_plural(last) => of_many.to_owned(),
            // A single thing, alone or inside another.
            Some(last) if !is_verb(last) && (names.len() == 1 || (is_inside_one && done != "create")) => {
                done.to_owned()
            }
            Some(_) => names.pop().unwrap_or_default(),
        };
        let mut resources: Vec<String> = Vec::new();
        for name in names {
            let name = singular(&name);
            if resources
                .last()
                .is_some_and(|last| name.strip_prefix(last.as_str()).is_some_and(|rest| rest.starts_with('_')))
            {
                resources.pop();
            }
            resources.push(name);
        }
        let resource = if resources.is_empty() { service.to_owned() } else { resources.join("_") };
        Identity::new(service, version.unwrap_or("v1"), &resource, &name)
    }
}

/// Whether this is a version: `v1`.
fn is_version(text: &str) -> bool {
    let digits = text.strip_prefix('v').unwrap_or_default();
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_verb(name: &str) -> bool {
    name.split('_').next().is_some_and(|first| VERBS.contains(&first))
}

fn is_plural(name: &str) -> bool {
    let last = name.rsplit('_').next().unwrap_or_default();
    last.len() > 2 && last.ends_with('s') && !last.ends_with("ss") && !SINGULAR.contains(&last)
}

/// Returns a name with its last word in the singular.
fn singular(name: &str) -> String {
    if !is_plural(name) {
        return name.to_owned();
    }
    if let Some(stem) = name.strip_suffix("ies").filter(|stem| stem.len() > 1) {
        return format!("{stem}y");
    }
    let with_es = ["sses", "xes", "ches", "shes", "uses", "iases"].iter().any(|end| name.ends_with(end));
    name[..name.len() - if with_es { 2 } else { 1 }].to_owned()
}

#[cfg(test)]
mod tests;
