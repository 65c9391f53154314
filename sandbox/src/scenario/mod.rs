//! Scenario files, which describe a world.

mod build;
mod chats;
mod faults;
mod file;
mod findings;
mod messages;
mod replies;

pub use replies::ScriptedReply;

use crate::fault::FaultPlan;
use crate::grant::Consent;
use crate::long_connection::ConnectionFaultPlan;
use crate::push::Subscription;
use crate::world::World;
use feishu_source::{Diagnostics, Document, Style, json_schema};
use std::collections::BTreeSet;
use std::fmt;
use std::path::Path;

/// The contents of a scenario file.
///
/// ```
/// # fn main() -> Result<(), feishu_sandbox::ScenarioError> {
/// use feishu_sandbox::Scenario;
///
/// let scenario = Scenario::parse("example.yaml", "apps: { cli_a: { secret: s } }")?;
/// assert!(scenario.world.app("cli_a").is_some());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Scenario {
    /// The world.
    pub world: World,
    /// The consent of users, with the codes to issue.
    pub consents: Vec<Consent>,
    /// The user tokens to make valid.
    pub user_tokens: Vec<UserToken>,
    /// Faults of calls.
    pub faults: Vec<FaultPlan>,
    /// Faults of long connections.
    pub connection_faults: Vec<ConnectionFaultPlan>,
    /// Scripted replies of operations.
    pub replies: Vec<ScriptedReply>,
    /// The addresses to push events to. Pass them to [`Sandbox::subscribe`](crate::Sandbox::subscribe) once the sandbox
    /// is started and a program answers the challenge.
    pub subscriptions: Vec<Subscription>,
}

/// A user token defined by a scenario.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UserToken {
    /// The text of the token, which starts with `u-`.
    pub text: feishu_api::Secret,
    /// The App ID of the app.
    pub app_id: String,
    /// The open_id of the user.
    pub open_id: String,
    /// The scopes they granted.
    pub scopes: BTreeSet<String>,
}

impl Scenario {
    /// Loads a scenario file.
    ///
    /// # Errors
    /// Fails if the file cannot be read or is invalid. The error lists every mistake, with its position and a fix.
    pub fn load(path: impl AsRef<Path>) -> Result<Self, ScenarioError> {
        let path = path.as_ref();
        let shown = path.display().to_string();
        let mut findings = Diagnostics::new();
        let document =
            Document::from_file(shown, path, &mut findings).map_err(|error| ScenarioError(error.to_string()))?;
        read(document, path.parent().unwrap_or(Path::new("")), findings)
    }

    /// Returns the JSON Schema of scenario files, for editors.
    pub fn schema() -> String {
        // The schema is JSON already, so serializing it cannot fail.
        let mut text = serde_json::to_string_pretty(&json_schema::<file::File>()).unwrap_or_default();
        text.push('\n');
        text
    }

    /// Parses a scenario; `name` is the file name used in errors and to resolve relative paths.
    ///
    /// # Errors
    /// Fails if the text is invalid. The error lists every mistake, with its position and a fix.
    pub fn parse(name: &str, text: &str) -> Result<Self, ScenarioError> {
        let mut findings = Diagnostics::new();
        let document = Document::parse(name, text, &mut findings);
        read(document, Path::new(name).parent().unwrap_or(Path::new("")), findings)
    }
}

fn read(document: Option<Document>, directory: &Path, mut findings: Diagnostics) -> Result<Scenario, ScenarioError> {
    let scenario = document.and_then(|document| {
        let file: file::File = document.read(&mut findings)?;
        Some(build::scenario(&file, &mut findings::Findings::new(&document, &mut findings), directory))
    });
    match scenario {
        Some(scenario) if findings.is_empty() => Ok(scenario),
        _ => Err(ScenarioError(findings.render(Style::Plain))),
    }
}

/// The mistakes in a scenario file, formatted for people.
#[derive(Clone, PartialEq, Eq)]
pub struct ScenarioError(String);

impl fmt::Display for ScenarioError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.trim_end())
    }
}

impl fmt::Debug for ScenarioError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ScenarioError(\n{self}\n)")
    }
}

impl std::error::Error for ScenarioError {}
