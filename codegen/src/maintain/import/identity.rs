//! What an operation or an event is called, by its endpoint or its type: `im.v1.message.create`.
//!
//! The official SDKs have names for most operations, which a table gives. The others are named from their path in the
//! same style: resources joined with `_`, then what is done. A name depends on the page alone.

use crate::model::{is_no_service, part};
use std::collections::{HashMap, HashSet};
use std::path::PathBuf;

/// What is done to one thing, by the HTTP method.
const TO_ONE: &[(&str, &str)] =
    &[("GET", "get"), ("POST", "create"), ("PUT", "update"), ("PATCH", "patch"), ("DELETE", "delete")];
/// Where paths start that say nothing of the service.
const ROOTS: &[&str] = &["open-apis", "openapi", "api"];
/// Words for what is done, with which the last part of a path may start.
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
/// Words that end like a plural and are none.
const SINGULAR: &[&str] =
    &["access", "alias", "analysis", "basis", "bonus", "canvas", "news", "process", "progress", "sms", "status"];

/// The names that the official SDKs give to operations.
#[derive(Clone, Debug, Default)]
pub struct Names {
    by_endpoint: HashMap<(String, String), Identity>,
    taken: HashSet<Identity>,
}

/// What something is called, and so where it lies: service, version, resource, name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Identity([String; 4]);

/// An endpoint: method, and path with `:` for each of its parameters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Endpoint {
    pub(super) method: String,
    pub(super) path: String,
}

impl Names {
    /// Reads a table: a line for each operation, with its name, method and path between tabs.
    ///
    /// # Errors
    /// Fails where a line is none of an operation; says which.
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

    /// What an operation is called.
    pub(super) fn operation(&self, endpoint: &Endpoint) -> Identity {
        let key = (endpoint.method.clone(), endpoint.path.clone());
        if let Some(identity) = self.by_endpoint.get(&key) {
            return identity.clone();
        }
        let identity = endpoint.identity();
        // Another operation has this name, whether its page is there or not.
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

    /// What an event is called, by its type: that of `im.message.receive_v1` is `im.v1.event.message_receive`. A type
    /// that names no service and version has those of the directory of its page: `im-v1`. A resource named twice is
    /// named once.
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

    /// What is called so; `None` where the id has another number of parts.
    pub(super) fn of_id(id: &str) -> Option<Self> {
        let parts: Vec<String> = id.split('.').map(str::to_owned).collect();
        Some(Self(parts.try_into().ok()?))
    }

    /// The same with a word more.
    pub(super) fn told_apart(&self, word: &str) -> Self {
        let Self([service, version, resource, name]) = self.clone();
        Self([service, version, resource, part(&format!("{name}_{word}"))])
    }

    /// The service.
    pub(super) fn service(&self) -> &str {
        &self.0[0]
    }

    /// Where it lies in a spec directory.
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
    /// An endpoint as a page or a table writes it, without host and query.
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

    /// What an operation is called by its path alone.
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
            // A thing of which there is one, in another or alone.
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

/// A name with its last word in the singular.
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
