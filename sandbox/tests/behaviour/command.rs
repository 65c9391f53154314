//! The command `feishu-sandbox`.

use crate::support::client;
use feishu_sandbox::demo;
use reqwest::redirect::Policy;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

pub(crate) const COMMAND: &str = env!("CARGO_BIN_EXE_feishu-sandbox");

/// A process that is killed at the end of the test.
pub(crate) struct Running(pub(crate) Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[tokio::test]
async fn it_prints_what_a_client_needs_and_answers() {
    let mut child = Running(Command::new(COMMAND).stdout(Stdio::piped()).spawn().unwrap());
    let lines = BufReader::new(child.0.stdout.take().unwrap()).lines();
    let lines: Vec<String> = lines.take(4).collect::<Result<_, _>>().unwrap();
    let value = |name: &str| lines.iter().find_map(|line| line.strip_prefix(name)).unwrap().trim();
    let body = serde_json::json!({ "app_id": value("app id"), "app_secret": value("app secret") });
    let url = format!("{}/open-apis/auth/v3/tenant_access_token/internal", value("base URL"));
    let reply = client(Policy::none()).post(url).json(&body).send().await.unwrap();
    let reply: serde_json::Value = reply.json().await.unwrap();
    assert_eq!((&reply["code"], value("message id")), (&0.into(), demo::MESSAGE));
}

#[test]
fn mistakes_are_explained() {
    for (arguments, part) in [
        (&["--port"][..], "--port needs a number"),
        (&["--port", "many"], "`many` is not a port"),
        (&["--prot", "1"], "`--prot` is not an option; did you mean `--port`?"),
    ] {
        let output = Command::new(COMMAND).args(arguments).output().unwrap();
        let stderr = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{stderr}");
        assert!(stderr.contains(part) && stderr.contains("Usage:"), "{stderr}");
    }
    let help = Command::new(COMMAND).arg("--help").output().unwrap();
    assert!(help.status.success());
    assert!(String::from_utf8(help.stdout).unwrap().contains("Usage:"));
}
