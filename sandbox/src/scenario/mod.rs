//! Scenario files: a world, written down.

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

/// What a scenario file sets up.
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
    /// Users who have just agreed that an app acts for them, with the codes they are to get.
    pub consents: Vec<Consent>,
    /// Tokens that users' programs hold already.
    pub user_tokens: Vec<UserToken>,
    /// What goes wrong with calls.
    pub faults: Vec<FaultPlan>,
    /// What goes wrong with long connections.
    pub connection_faults: Vec<ConnectionFaultPlan>,
    /// What operations are to answer.
    pub replies: Vec<ScriptedReply>,
    /// Where events are to be pushed to, by [`Sandbox::subscribe`](crate::Sandbox::subscribe): once it is started, and
    /// there is somebody who answers the challenge.
    pub subscriptions: Vec<Subscription>,
}

/// A token of a user that a scenario gives out.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UserToken {
    /// Its text, which starts with `u-`.
    pub text: feishu_api::Secret,
    /// The App ID of the app.
    pub app_id: String,
    /// The open_id of the user.
    pub open_id: String,
    /// The scopes they granted.
    pub scopes: BTreeSet<String>,
}

impl Scenario {
    /// Reads a file.
    ///
    /// # Errors
    /// Where it cannot be read, or says what cannot be: every mistake, with its place and what to write instead.
    pub fn load(path: impl AsRef<Path>) -> Result<Self, ScenarioError> {
        let path = path.as_ref();
        let shown = path.display().to_string();
        let mut findings = Diagnostics::new();
        let document =
            Document::from_file(shown, path, &mut findings).map_err(|error| ScenarioError(error.to_string()))?;
        read(document, path.parent().unwrap_or(Path::new("")), findings)
    }

    /// The JSON Schema of scenario files, for editors.
    pub fn schema() -> String {
        // A schema is JSON already: writing it down cannot fail.
        let mut text = serde_json::to_string_pretty(&json_schema::<file::File>()).unwrap_or_default();
        text.push('\n');
        text
    }

    /// Reads a text; `name` is what it is called in mistakes, and where its paths start.
    ///
    /// # Errors
    /// Where it says what cannot be: every mistake, with its place and what to write instead.
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

/// What is wrong with a scenario file, for a person to read.
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
