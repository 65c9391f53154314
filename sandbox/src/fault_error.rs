//! Errors of planning a fault: an unknown operation, or an unknown fault.

use crate::operation::Route;
use feishu_api::catalog;
use feishu_source::{closest, quoted};
use std::fmt;

/// The error for an operation id that the sandbox does not answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownOperation {
    id: String,
    meant: Option<&'static str>,
}

impl UnknownOperation {
    /// Creates the error for an id that is neither in the catalog nor among `others`.
    pub(crate) fn new(id: &str, others: impl Iterator<Item = &'static str> + Clone) -> Self {
        let operations = || catalog::services().flat_map(|service| &service.operations);
        let ids = || others.clone().chain(operations().map(|operation| operation.id.as_str()));
        let tail = format!(".{id}");
        Self { id: id.to_owned(), meant: closest(id, ids()).or_else(|| ids().find(|known| known.ends_with(&tail))) }
    }

    pub(crate) fn what(&self) -> String {
        format!("unknown operation {}", quoted(&self.id))
    }

    /// Returns the suggested fix.
    pub(crate) fn help(&self) -> String {
        self.meant.map(did_you_mean).unwrap_or_else(|| {
            "write the id of an operation, such as `im.v1.message.create`, as listed in the reference and in `Endpoint::id`"
                .to_owned()
        })
    }
}

impl fmt::Display for UnknownOperation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}; {}", self.what(), self.help())
    }
}

impl std::error::Error for UnknownOperation {}

/// The error for a fault that an operation cannot have, with a suggested fix.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FaultError {
    pub(crate) what: String,
    pub(crate) help: String,
    pub(crate) of: Of,
}

/// The part that a mistake is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Of {
    /// The operation.
    Operation,
    /// The name of a fault, or of an error of an operation.
    Name,
    /// The code of an error, or the value after the name of a fault.
    Value,
}

/// The names of faults, apart from the names of errors.
const NAMES: [&str; 12] = [
    "rate-limit",
    "rate-limit=SECONDS",
    "rate-limit-400=SECONDS",
    "html=STATUS",
    "empty",
    "truncated",
    "garbled",
    "oversized=BYTES",
    "closed",
    "closed-midway",
    "hang",
    "redirect",
];

impl FaultError {
    /// Creates the error for a text that names no fault.
    pub(crate) fn unknown(text: &str) -> Self {
        let what = format!("unknown fault {}", quoted(text));
        let help = near(text, NAMES)
            .unwrap_or_else(|| format!("write the code or the name of a documented error, or one of: {}", names()));
        Self { what, help, of: Of::Name }
    }

    /// Creates the error for a text that names none of these faults of long connections.
    pub(crate) fn unknown_of_a_connection(text: &str, names: &[&'static str]) -> Self {
        let what = format!("unknown fault {}", quoted(text));
        let meant = near(text, names.iter().copied()).filter(|_| !text.contains('='));
        Self { what, help: meant.unwrap_or_else(|| format!("write one of: {}", names.join(", "))), of: Of::Name }
    }

    /// Creates the error for a text that names neither a fault nor an error of the operation.
    pub(super) fn unknown_for(text: &str, route: &Route) -> Self {
        let errors = route.endpoint.errors;
        let what = format!("unknown fault {} for {}", quoted(text), route.endpoint.id);
        let meant = near(text, errors.iter().flat_map(|error| [error.name, error.key]).chain(NAMES));
        let help = meant.unwrap_or_else(|| format!("write {}, or one of: {}", documented(route), names()));
        Self { what, help, of: Of::Name }
    }

    /// Creates the error for a name that is no error of the operation.
    pub(crate) fn unnamed(text: &str, route: &Route) -> Self {
        let what = format!("{} documents no error {}", route.endpoint.id, quoted(text));
        let meant = near(text, route.endpoint.errors.iter().flat_map(|error| [error.name, error.key]));
        Self { what, help: meant.unwrap_or_else(|| format!("write {}", documented(route))), of: Of::Name }
    }

    /// Whether the mistake is an unknown operation.
    pub(crate) fn is_of_the_operation(&self) -> bool {
        self.of == Of::Operation
    }

    /// Creates the error for an invalid value of a fault.
    pub(crate) fn bad_value(text: &str, expected: &str) -> Self {
        let (name, value) = text.split_once('=').unwrap_or((text, ""));
        let what = format!("invalid value {} for the fault {}", quoted(value), quoted(name));
        Self { what, help: format!("write {expected} after the `=`"), of: Of::Value }
    }

    /// Creates the error for a code that neither the operation nor the gateway documents.
    pub(crate) fn undocumented(code: i64, route: &Route) -> Self {
        let what = format!("neither {} nor the gateway documents the error {code}", route.endpoint.id);
        let codes: Vec<String> = route.endpoint.errors.iter().map(|error| error.code.to_string()).collect();
        let help = match closest(&code.to_string(), codes.iter().map(String::as_str)) {
            Some(meant) => format!("{} It documents {}", did_you_mean(meant), listed(route)),
            None => format!("write {}", documented(route)),
        };
        Self { what, help, of: Of::Value }
    }
}

impl From<UnknownOperation> for FaultError {
    fn from(unknown: UnknownOperation) -> Self {
        Self { what: unknown.what(), help: unknown.help(), of: Of::Operation }
    }
}

impl fmt::Display for FaultError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}; {}", self.what, self.help)
    }
}

impl std::error::Error for FaultError {}

fn names() -> String {
    NAMES.join(", ")
}

fn did_you_mean(meant: &str) -> String {
    format!("did you mean `{meant}`?")
}

/// Returns the name that was probably meant. A `=` and the text after it are ignored.
fn near(text: &str, names: impl IntoIterator<Item = &'static str>) -> Option<String> {
    let bare = |name: &'static str| name.split('=').next().unwrap_or_default();
    closest(text.split('=').next().unwrap_or_default(), names.into_iter().map(bare)).map(did_you_mean)
}

/// Lists the errors that an operation documents.
fn documented(route: &Route) -> String {
    match route.endpoint.errors {
        [] => "the code of an error of the gateway, such as 99991400".to_owned(),
        _ => format!(
            "the code or the name of an error that it documents ({}), or the code of a gateway error",
            listed(route)
        ),
    }
}

fn listed(route: &Route) -> String {
    let errors = route.endpoint.errors.iter().map(|error| match error.key {
        "" => format!("{} {}", error.code, error.name),
        key => key.to_owned(),
    });
    errors.collect::<Vec<_>>().join(", ")
}
