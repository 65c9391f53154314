//! The platform's SDK for Python as a witness: it sends the example of each page, like our client, and the same request
//! must arrive.
//!
//! Needs `FEISHU_WITNESSES`, like `tests/witness`; without it, the test is skipped with a message.

use crate::arrived;
use crate::clients::Clients;
use crate::compare::is_equal;
use crate::differences::Differences;
use crate::request::Request;
use crate::sent::{fill, kinds};
use feishu_api::TokenKind;
use feishu_api::catalog::{self, Operation};
use feishu_conformance::OPERATIONS;
use feishu_sandbox::{RequestBody, RequestRecord, demo};
use serde_json::{Map, Value, json};
use std::env;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

/// The SDK in its own process, which reads and writes a line per request.
struct Witness {
    child: Child,
    questions: ChildStdin,
    answers: BufReader<ChildStdout>,
}

impl Witness {
    /// Starts the SDK; returns `None` if it is not installed.
    fn start(clients: &Clients) -> Option<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let python = root.join(env::var_os("FEISHU_WITNESSES")?).join("venv/bin/python");
        // If FEISHU_WITNESSES is set in CI, the SDK must be there.
        assert!(python.exists() || env::var_os("CI").is_none(), "FEISHU_WITNESSES has no SDK for Python");
        let script = root.join("witnesses/platform/send.py");
        let mut command = python.exists().then(|| Command::new(python))?;
        let given = json!({
            "base_url": clients.sandbox.base_url(),
            "app_id": demo::APP_ID,
            "app_secret": demo::APP_SECRET,
            "user_token": clients.user_token(demo::APP_ID),
        });
        // Python would leave compiled scripts in the checkout.
        command.arg("-B").arg(script).env("WITNESS", given.to_string());
        for proxy in ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"] {
            command.env_remove(proxy);
        }
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let (questions, answers) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
        Some(Self { child, questions, answers: BufReader::new(answers) })
    }

    /// Makes the SDK send a request.
    fn ask(&mut self, request: &Request, token: Option<TokenKind>) -> Value {
        let Operation { id, method, path, .. } = request.operation;
        let token = token.map(|kind| kind.as_str().trim_end_matches("_access_token"));
        let body = Some(&request.body).filter(|_| request.operation.body != feishu_api::endpoint::BodyKind::None);
        let line = json!({
            "id": id, "method": method.as_str(), "path": path, "paths": request.path, "query": request.query,
            "headers": request.headers, "body": body, "token": token,
        });
        writeln!(self.questions, "{line}").unwrap();
        let mut answer = String::new();
        self.answers.read_line(&mut answer).unwrap();
        serde_json::from_str(&answer).unwrap_or_else(|_| panic!("{id}: no answer; what it wrote is above: {answer}"))
    }
}

impl Drop for Witness {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_python_sdk_sends_the_same() {
    let clients = Clients::start().await;
    let Some(mut witness) = Witness::start(&clients) else {
        // println! would be captured by a passing test.
        let _ = writeln!(std::io::stderr(), "skipped the SDK for Python: FEISHU_WITNESSES does not have it");
        return;
    };
    let (mut differences, mut compared) = (Differences::default(), 0);
    for row in OPERATIONS {
        let operation = catalog::operation(row.endpoint.id).unwrap();
        let (mut request, token) = (Request::example(operation), kinds(operation)[0]);
        clients.clear();
        let answer = witness.ask(&request, token);
        if answer["unknown"] == true {
            continue;
        }
        compared += 1;
        let Some(theirs) = clients.last().await else {
            differences.add("sdk fails", &operation.id, "request");
            continue;
        };
        clients.clear();
        let fields = arrived::keyed(&mut request);
        let client = clients.client(operation, token);
        let _ = (row.send)(&client, &mut |object| fill(object, &fields)).await;
        let ours = clients.last().await.unwrap();
        let lost = answer["lost"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        Pair { id: &operation.id, lost, differences: &mut differences }.compare(&ours, &theirs);
    }
    differences.judge(
        "witness.txt",
        "The differences between the requests of the SDK for Python and of our client.",
        compared,
    );
}

/// The requests that both sent for an operation.
struct Pair<'d> {
    id: &'d str,
    /// The fields that the SDK reports as unsupported.
    lost: Vec<&'d str>,
    differences: &'d mut Differences,
}

impl Pair<'_> {
    fn compare(&mut self, ours: &RequestRecord, theirs: &RequestRecord) {
        if theirs.operation != ours.operation {
            return self.add("sdk differs", "path");
        }
        let heads = [
            ("method", ours.method == theirs.method),
            ("path", ours.path == theirs.path),
            ("token", ours.token_kind == theirs.token_kind && ours.authorized == theirs.authorized),
        ];
        for (what, is_same) in heads {
            if !is_same {
                self.add("sdk differs", what);
            }
        }
        self.values("query", Some(&query(ours)), Some(&query(theirs)));
        self.values("body", body(ours).as_ref(), body(theirs).as_ref());
    }

    fn values(&mut self, at: &str, ours: Option<&Value>, theirs: Option<&Value>) {
        match (ours, theirs) {
            (Some(Value::Object(ours)), Some(Value::Object(theirs))) => {
                let theirs_alone = theirs.keys().filter(|name| !ours.contains_key(*name));
                for name in ours.keys().chain(theirs_alone) {
                    self.values(&format!("{at}.{name}"), ours.get(name), theirs.get(name));
                }
            }
            (Some(Value::Array(ours)), Some(Value::Array(theirs))) if ours.len() == theirs.len() => {
                for (at_index, (ours, theirs)) in ours.iter().zip(theirs).enumerate() {
                    self.values(&format!("{at}[{at_index}]"), Some(ours), Some(theirs));
                }
            }
            (Some(ours), Some(theirs)) if is_equal(ours, theirs) => {}
            (Some(Value::String(ours)), Some(Value::String(theirs))) if is_python(ours, theirs) => {
                self.add("sdk writes True", at);
            }
            (Some(_), Some(_)) => self.add("sdk differs", at),
            (Some(_), None) => self.add("sdk lacks", at),
            (None, Some(_)) => self.add("sdk adds", at),
            (None, None) => {}
        }
    }

    /// Adds a difference. If the SDK reported the field as unsupported, the difference has another kind.
    fn add(&mut self, kind: &str, at: &str) {
        let is_inside =
            |lost: &&str| at.strip_prefix(*lost).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']));
        let kind = if self.lost.iter().any(is_inside) { "sdk cannot" } else { kind };
        self.differences.add(kind, self.id, at);
    }
}

/// Whether ours is a boolean, and theirs its Python spelling.
fn is_python(ours: &str, theirs: &str) -> bool {
    matches!((ours, theirs), ("true", "True") | ("false", "False"))
}

fn query(record: &RequestRecord) -> Value {
    let mut query = Map::new();
    for (name, value) in &record.query {
        let values = query.entry(name).or_insert_with(|| json!([]));
        values.as_array_mut().unwrap().push(value.as_str().into());
    }
    query.into()
}

fn body(record: &RequestRecord) -> Option<Value> {
    match &record.body {
        RequestBody::Json(body) => Some(body.clone()),
        RequestBody::Form(parts) => {
            let part = |part: &feishu_sandbox::RequestPart| {
                // The caller chooses the name of a file.
                let value = part.text.clone().map_or_else(|| json!({ "length": part.length }), Value::from);
                (part.name.clone(), value)
            };
            Some(parts.iter().map(part).collect::<Map<_, _>>().into())
        }
        RequestBody::Bytes(length) => Some(json!({ "length": length })),
        _ => None,
    }
}
