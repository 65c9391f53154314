//! How tests run the command.

use feishu_sandbox::{Sandbox, demo};
use serde_json::Value;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStderr, Command, Output, Stdio};
use tempfile::TempDir;
use tokio::task::spawn_blocking;

/// How a command ended.
pub(crate) struct Ended {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Ended {
    fn of(output: &Output) -> Self {
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
        let ended =
            Self { code: output.status.code().unwrap_or(-1), out: text(&output.stdout), err: text(&output.stderr) };
        // Whatever is tested: secrets are never shown.
        for secret in [demo::APP_SECRET, "t-sandbox", "u-sandbox"] {
            assert!(!ended.out.contains(secret) && !ended.err.contains(secret), "{}{}", ended.out, ended.err);
        }
        ended
    }

    /// The output of a command that succeeded.
    pub(crate) fn ok(self) -> String {
        assert_eq!(self.code, 0, "{}{}", self.out, self.err);
        self.out
    }

    pub(crate) fn json(self) -> Value {
        let out = self.ok();
        serde_json::from_str(&out).unwrap_or_else(|error| panic!("{error}: {out}"))
    }

    /// What is said of a command that failed with a code.
    pub(crate) fn fails(self, code: i32) -> String {
        assert_eq!(self.code, code, "{}{}", self.out, self.err);
        self.err
    }
}

/// A place where the command is run: a home of its own, and an environment without anything else.
pub(crate) struct Place {
    pub(crate) home: TempDir,
    variables: Vec<(String, String)>,
}

impl Place {
    /// Without credentials.
    pub(crate) fn new() -> Self {
        Self { home: TempDir::new().unwrap(), variables: Vec::new() }
    }

    /// With those of the demo app.
    pub(crate) fn at(sandbox: &Sandbox) -> Self {
        let place = Self::new().with("FEISHU_BASE_URL", &sandbox.base_url());
        place.with("FEISHU_APP_ID", demo::APP_ID).with("FEISHU_APP_SECRET", demo::APP_SECRET)
    }

    pub(crate) fn with(mut self, name: &str, value: &str) -> Self {
        self.variables.push((name.to_owned(), value.to_owned()));
        self
    }

    pub(crate) fn path(&self) -> &Path {
        self.home.path()
    }

    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_feishu"));
        command.args(arguments).env_clear().envs(self.variables.iter().cloned());
        command.env("HOME", self.path()).env("PATH", std::env::var_os("PATH").unwrap_or_default());
        command.env("COLUMNS", "80").current_dir(self.path());
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    pub(crate) fn start(&self, arguments: &[&str]) -> Running {
        Running(Some(self.command(arguments).spawn().unwrap()))
    }

    pub(crate) async fn run(&self, arguments: &[&str]) -> Ended {
        self.start(arguments).end().await
    }

    pub(crate) async fn run_with_input(&self, arguments: &[&str], input: &str) -> Ended {
        let mut child = self.command(arguments).stdin(Stdio::piped()).spawn().unwrap();
        child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
        Running(Some(child)).end().await
    }
}

/// A command that runs. It is ended with the test.
pub(crate) struct Running(Option<Child>);

impl Running {
    /// Waits for it, while the sandbox of the test goes on.
    pub(crate) async fn end(mut self) -> Ended {
        Ended::of(&output(self.0.take().unwrap()).await)
    }

    /// The first lines of its output.
    pub(crate) async fn lines(&mut self, count: usize) -> Vec<String> {
        let out = self.0.as_mut().unwrap().stdout.take().unwrap();
        let read = move || BufReader::new(out).lines().take(count).map(Result::unwrap).collect();
        spawn_blocking(read).await.unwrap()
    }

    /// Reads what it says on standard error until a line has a marker; the word behind that.
    pub(crate) async fn word_after(&mut self, marker: &'static str) -> String {
        let mut said = self.0.as_mut().unwrap().stderr.take().unwrap();
        let read = move || (word_after(&mut said, marker), said);
        let (word, said) = spawn_blocking(read).await.unwrap();
        self.0.as_mut().unwrap().stderr = Some(said);
        word
    }
}

/// Reads no more than the line, so that the rest can still be read.
#[expect(clippy::unbuffered_bytes, reason = "a buffer would take some of the rest")]
fn word_after(said: &mut ChildStderr, marker: &str) -> String {
    use std::io::Read;
    let mut line = Vec::new();
    for byte in said.bytes().map(Result::unwrap) {
        if byte != b'\n' {
            line.push(byte);
            continue;
        }
        let text = String::from_utf8(std::mem::take(&mut line)).unwrap();
        if let Some((_, rest)) = text.split_once(marker) {
            return rest.split_whitespace().next().unwrap().to_owned();
        }
    }
    panic!("it does not say `{marker}`: {}", String::from_utf8_lossy(&line));
}

impl Drop for Running {
    fn drop(&mut self) {
        if let Some(child) = &mut self.0 {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

/// Waits for a process, while all else goes on.
pub(crate) async fn output(child: Child) -> Output {
    spawn_blocking(|| child.wait_with_output().unwrap()).await.unwrap()
}
