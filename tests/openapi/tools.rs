//! Tools of other people, each in a process of its own.

use std::env;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// What tools are written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Language {
    Python,
    Node,
}

impl Language {
    /// The command for a script in `witnesses/openapi/`, if the tools are installed.
    pub(crate) fn script(self, name: &str) -> Option<Command> {
        let mut command = match self {
            Self::Python => {
                // It would leave compiled scripts in the checkout.
                let mut python = self.program("python")?;
                python.arg("-B");
                python
            }
            Self::Node => {
                let mut node = command("node");
                node.env("MODULES", self.modules()?);
                node
            }
        };
        command.arg(repository().join("witnesses/openapi").join(name));
        Some(command)
    }

    /// The command for a program that was installed.
    pub(crate) fn program(self, name: &str) -> Option<Command> {
        let Some(programs) = self.programs() else {
            // Not by println!, which a passing test does not show.
            let _ = writeln!(std::io::stderr(), "skipped: FEISHU_WITNESSES has no OpenAPI tools for {self:?}");
            return None;
        };
        let mut command = command(programs.join(name));
        // Generators call formatters, which are installed next to them.
        let path = env::var("PATH").unwrap_or_default();
        command.env("PATH", format!("{}:{path}", programs.display()));
        Some(command)
    }

    fn programs(self) -> Option<PathBuf> {
        let directory = PathBuf::from(env::var_os("FEISHU_WITNESSES")?).join("openapi");
        let programs = directory.join(if self == Self::Python { "venv/bin" } else { "node_modules/.bin" });
        programs.exists().then_some(programs)
    }

    /// Where the packages of Node are.
    pub(crate) fn modules(self) -> Option<PathBuf> {
        Some(self.programs()?.parent()?.to_owned())
    }
}

/// A command that reaches this machine directly.
pub(crate) fn command(program: impl AsRef<std::ffi::OsStr>) -> Command {
    let mut command = Command::new(program);
    for proxy in ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"] {
        command.env_remove(proxy);
    }
    command
}

/// Runs a command to its end, and returns what it printed.
pub(crate) fn run(command: &mut Command) -> String {
    let Output { status, stdout, stderr } = command.output().unwrap();
    let (stdout, stderr) = (String::from_utf8_lossy(&stdout), String::from_utf8_lossy(&stderr));
    assert!(status.success(), "{command:?}: {status}\n{stdout}\n{stderr}");
    stdout.into_owned()
}

pub(crate) fn repository() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}
