//! Scripted replies of operations.

use super::build::Builder;
use super::file::FaultName;
use crate::fault_error::FaultError;
use crate::gateway::Refusal;
use crate::operation::Route;
use crate::routes::Routes;
use feishu_api::endpoint::{Envelope, ErrorInfo};
use serde_json::Value;

/// A scripted reply of an operation, in place of the sandbox's answer.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ScriptedReply {
    /// The id of the operation.
    pub operation: String,
    /// The operation's own fields, without an envelope; or the code or the name of an error.
    pub answer: Result<Value, String>,
}

impl ScriptedReply {
    /// Creates a success with these fields: the contents of `data`, or the fields beside `code` if the operation has
    /// them there.
    pub fn data(operation: impl Into<String>, data: Value) -> Self {
        Self { operation: operation.into(), answer: Ok(data) }
    }

    /// Creates an error that the operation or the gateway documents, by its code or name.
    pub fn error(operation: impl Into<String>, error: impl ToString) -> Self {
        Self { operation: operation.into(), answer: Err(error.to_string()) }
    }

    /// Returns the route of the operation with this answer.
    pub(crate) fn route(&self) -> Result<Route, FaultError> {
        let route = Routes::with(Vec::new()).find(&self.operation)?;
        let answer = match &self.answer {
            Ok(data) => Ok(data.clone()),
            Err(error) => Err(documented(&route, error)?),
        };
        Ok(Route::new(route.endpoint, move |_, _| {
            answer.clone().map_err(|info| Refusal::documented(info).filled(UNKNOWN))
        }))
    }
}

/// The text for placeholders of a message.
const UNKNOWN: &str = "[unknown]";

/// Returns the error with a code or a name.
fn documented(route: &Route, error: &str) -> Result<&'static ErrorInfo, FaultError> {
    let code = || error.parse().ok().and_then(|code| route.error(code));
    route.named(error).or_else(code).ok_or_else(|| match error.parse() {
        Ok(code) => FaultError::undocumented(code, route),
        Err(_) => FaultError::unnamed(error, route),
    })
}

impl Builder<'_, '_, '_> {
    pub(super) fn replies(&mut self) {
        let file = self.file;
        for (operation, entry) in &file.replies {
            let at = ["replies".into(), operation.as_str().into()];
            let reply = match (&entry.data, &entry.error) {
                (Some(data), None) => ScriptedReply::data(operation, data.clone()),
                (None, Some(FaultName::Code(code))) => ScriptedReply::error(operation, code),
                (None, Some(FaultName::Name(name))) => ScriptedReply::error(operation, name),
                _ => {
                    let message = "a reply must have either `data` or an `error`".to_owned();
                    self.findings.value(&at, "no-reply", message, "write one of them: `data: { … }` or `error: CODE`");
                    continue;
                }
            };
            match reply.route() {
                Ok(route) if route.endpoint.envelope == Envelope::Binary && reply.answer.is_ok() => {
                    let message = format!("the reply of {operation} is a file");
                    self.findings.value(&at, "no-data", message, "write an `error`, or remove the entry");
                }
                Ok(_) if reply.answer.as_ref().is_ok_and(|data| !data.is_object()) => {
                    let help = "write the fields of the reply: `data: { items: [] }`";
                    self.findings.value(
                        &[at[0], at[1], "data".into()],
                        "no-object",
                        "`data` is not an object".to_owned(),
                        help,
                    );
                }
                Ok(_) => self.scenario.replies.push(reply),
                Err(wrong) if wrong.is_of_the_operation() => {
                    self.findings.key(&at, "unknown-operation", wrong.what, wrong.help);
                }
                Err(wrong) => {
                    self.findings.value(&[at[0], at[1], "error".into()], "unknown-error", wrong.what, wrong.help)
                }
            }
        }
    }
}
