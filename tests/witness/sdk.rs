//! The SDKs, each in its own process.

use crate::compare::Taken;
use crate::step::Outcome;
use crate::world::Stage;
use serde_json::Value;
use std::env;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

/// The time limit of a step. The first one includes loading the SDK, on a busy machine.
const PATIENCE: Duration = Duration::from_secs(120);

/// An SDK of the platform.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sdk {
    /// `lark-oapi`
    Python,
    /// `@larksuiteoapi/node-sdk`
    Node,
}

impl Sdk {
    /// Returns the command that runs a script with this SDK; `None` if it is not installed.
    pub(crate) fn command(self, script: &str) -> Option<Command> {
        match self {
            Self::Python => python(&format!("python/{script}.py")),
            Self::Node => {
                let modules = installed()?.join("node_modules");
                let mut command = modules.join("@larksuiteoapi/node-sdk").exists().then(|| Command::new("node"))?;
                command.arg(scripts().join(format!("node/{script}.js"))).env("NODE_PATH", modules);
                Some(command)
            }
        }
    }

    /// Reports that the SDK is missing.
    pub(crate) fn is_missing(self) {
        // println! would be captured by a passing test.
        let _ = writeln!(std::io::stderr(), "skipped the witness {self:?}: FEISHU_WITNESSES has no such SDK");
    }
}

/// Returns the command that runs a Python script below `witnesses/`; `None` if the SDK for Python is not installed.
pub(crate) fn python(script: &str) -> Option<Command> {
    let python = installed()?.join("venv/bin/python");
    let mut command = python.exists().then(|| Command::new(python))?;
    // Python would leave compiled scripts in the checkout.
    command.arg("-B").arg(scripts().join(script));
    Some(command)
}

/// Returns the directory of the SDKs.
fn installed() -> Option<PathBuf> {
    PathBuf::from(env::var_os("FEISHU_WITNESSES")?).canonicalize().ok()
}

fn scripts() -> PathBuf {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/..")).join("witnesses")
}

/// A running SDK, connected to a sandbox.
pub(crate) struct Witness<'s> {
    stage: &'s Stage,
    child: Child,
    questions: Option<ChildStdin>,
    answers: Receiver<String>,
}

impl<'s> Witness<'s> {
    pub(crate) fn call(mut command: Command, stage: &'s Stage) -> Self {
        command.env("WITNESS", stage.given.to_string());
        for proxy in ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"] {
            command.env_remove(proxy);
        }
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let (sender, answers) = channel();
        thread::spawn(move || lines.map_while(Result::ok).try_for_each(|line| sender.send(line)));
        Self { stage, questions: child.stdin.take(), answers, child }
    }

    /// Executes a step.
    pub(crate) fn ask(&mut self, step: &str) -> Taken {
        writeln!(self.questions.as_mut().unwrap(), "{step}").unwrap();
        let answer = self.answer(step);
        let outcome = Outcome {
            code: answer["code"].as_i64().unwrap_or(-1),
            message: answer["msg"].as_str().map(str::to_owned),
            data: answer["data"].clone(),
        };
        Taken { outcome, requests: self.stage.new_requests() }
    }

    /// Ends the script, and returns its unused steps.
    pub(crate) fn dismiss(mut self) -> Vec<String> {
        self.questions = None;
        let answer = self.answer("the end");
        answer["unasked"].as_array().unwrap().iter().map(|name| name.as_str().unwrap().to_owned()).collect()
    }

    /// Reads the next line of its output.
    pub(crate) fn answer(&mut self, step: &str) -> Value {
        let line = self.answers.recv_timeout(PATIENCE);
        let line = line.unwrap_or_else(|error| panic!("no answer to {step} ({error}); what it wrote is above"));
        serde_json::from_str(&line).unwrap_or_else(|error| panic!("not an answer to {step}: {line} ({error})"))
    }
}

impl Drop for Witness<'_> {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
