//! A server that echoes a secret in every way it can; no output may show it. A test binary of its own, because the
//! output of a subscriber depends on other tests in the process.

#![allow(clippy::unwrap_used, clippy::panic, reason = "clippy.toml lets tests do so; this is for what they share")]

/// A server that answers byte by byte as scripted.
#[path = "support/mod.rs"]
#[allow(dead_code, reason = "it is shared with other tests")]
mod server;

use feishu_api::client::{Observer, Outcome, Retry};
use feishu_api::im::v1::pin::Create;
use feishu_api::{Client, Error, Language};
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::{Config, TestRunner};
use server::{Answer, Server, TOKEN_PATH};
use std::error::Error as StdError;
use std::io;
use std::sync::{Arc, Mutex};
use tracing::instrument::WithSubscriber;

const SECRET: &str = "gXw2Kq8ZrTb5nLcV7pYd3HsJ";
const TOKEN: &str = "t-Ab0cDe1fGh2iJk3lMn4oPq5rSt6uVw7xYz8";

/// The minimum length of a part that gives a secret away, in characters.
const SHORTEST: usize = 8;

/// The recorded output.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Observer for Log {
    fn after(&self, outcome: &Outcome<'_>) {
        self.note(&format!("{outcome:?} {:?}", outcome.log_id));
        if let Some(error) = outcome.error {
            self.note_error(error);
        }
    }
}

impl Log {
    fn note(&self, text: &str) {
        self.0.lock().unwrap().extend_from_slice(format!("{text}\n").as_bytes());
    }

    fn note_error(&self, error: &Error) {
        self.note(&format!("{error} {error:?} {error:#} {error:#?} {}", error.report(Language::Zh)));
        match error {
            Error::Api(error) => {
                let reply = &error.reply;
                self.note(&format!("{} {} {} {:?}", reply.key, reply.message, reply.troubleshooter, reply.log_id));
                self.note(&format!("{:?} {:?}", reply.permission_violations, reply.field_violations));
                self.note(&format!("{:?} {:?}", reply.helps, reply.scope_link));
            }
            Error::Response(error) => {
                self.note(&format!("{:?} {:?} {:?}", error.problem, error.start, error.content_type));
                self.note(&format!("{:?}", error.log_id));
            }
            Error::Decode(error) => self.note(&format!("{:?} {:?}", error.mismatches, error.log_id)),
            _ => {}
        }
        let mut cause = error.source();
        while let Some(error) = cause {
            self.note(&format!("{error} {error:?}"));
            cause = error.source();
        }
    }

    fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().unwrap()).into_owned()
    }
}

fn each(text: &str, write: impl Fn(u8) -> String) -> String {
    text.bytes().map(write).collect()
}

fn base64(text: &str) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let bits: Vec<u8> = text.bytes().flat_map(|byte| (0..8).rev().map(move |bit| byte >> bit & 1)).collect();
    let value = |bits: &[u8]| bits.iter().fold(0, |value, bit| value * 2 + usize::from(*bit));
    bits.chunks_exact(6).map(|bits| char::from(ALPHABET[value(bits)])).collect()
}

/// Returns the encodings of a text.
fn written(text: &str) -> Vec<String> {
    let mut ways = vec![
        text.to_owned(),
        each(text, |byte| format!("%{byte:02X}")),
        each(text, |byte| format!("%{byte:02x}")),
        each(text, |byte| format!("\\u{byte:04x}")),
        each(text, |byte| format!("&#x{byte:x};")),
        each(text, |byte| format!("&#{byte};")),
        each(text, |byte| format!("{byte:02x}")),
        each(text, |byte| format!("{byte:02X}")),
    ];
    for before in ["", "x", "xy"] {
        let base64 = base64(&format!("{before}{text}"));
        // Encodings that depend on the preceding bytes are left out.
        let own = base64.get(before.len() + usize::from(!before.is_empty())..).unwrap_or_default();
        ways.push(own.replace('+', "-").replace('/', "_"));
        ways.push(own.to_owned());
    }
    ways
}

/// Returns the texts that must not appear in the output: every revealing part of a secret, in every encoding.
fn forbidden() -> Vec<String> {
    let parts = |secret: &'static str| (0..=secret.len() - SHORTEST).map(|from| &secret[from..from + SHORTEST]);
    [TOKEN, SECRET].into_iter().flat_map(parts).flat_map(written).collect()
}

/// An answer: the secret, its encoding, the cut, the preceding text, and the place.
type Echo = (bool, Index, Index, u16, Index);

fn echo((of_app, way, cut, before, _): &Echo) -> String {
    let secret = if *of_app { SECRET } else { TOKEN };
    let ways = written(secret);
    let text = way.get(&ways);
    let (times, cut) = (usize::from(*before % 7) + 1, cut.index(text.len()));
    // Whole, a tail, a head, on two lines.
    let (head, tail) = text.split_at(cut);
    format!("{}{} {tail} {head} {head}\n{tail}", "x".repeat(usize::from(*before % 500)), text.repeat(times))
}

fn answer(echo_of: &Echo) -> Answer {
    let text = echo(echo_of);
    let line = text.replace('\n', " ");
    let json = serde_json::Value::String(text.clone()).to_string();
    let headers = [("Content-Type", &*format!("text/{line}")), ("X-Tt-Logid", &*format!("log-{line}"))];
    let plain = [("Content-Type", "text/plain")];
    let failure = format!(
        r#"{{"code":230011,"msg":{json},"error":{{"log_id":{json},"troubleshooter":{json},"helps":[{{"url":{json}}}],
           "permission_violations":[{{"subject":{json}}}],"field_violations":[{{"field":{json},"value":{{"a":{json}}}}}]}}}}"#
    );
    let pin = r#"{"code":0,"data":{"pin":{"message_id":"om_1"}}}"#;
    let answers = [
        Answer::new(502, &plain, &text),
        Answer::new(502, &headers, "<html>"),
        Answer::new(400, &headers, &failure),
        Answer::new(400, &plain, &format!(r#"{{"code":{json},"msg":{json}}}"#)),
        Answer::new(200, &plain, &format!(r#"{{"code":0,"data":{json},,}}"#)),
        Answer::new(200, &[("Content-Encoding", &line)], pin),
        Answer::new(302, &[("Location", &format!("https://h/{line}?{line}"))], ""),
        Answer::new(200, &[headers[1], ("X-Own", &line)], pin),
        Answer::Close(format!("HTTP/1.1 {line}\r\n\r\n").into_bytes()),
    ];
    let at = echo_of.4.index(answers.len());
    answers.into_iter().nth(at).unwrap()
}

/// Returns a file with the secret in its headers.
fn file(echo_of: &Echo) -> Answer {
    let line = echo(echo_of).replace('\n', " ");
    let escaped = each(&line, |byte| format!("\\{}", char::from(byte)));
    let name = format!(r#"attachment; filename="{escaped}""#);
    let headers = [("Content-Type", &*line), ("Content-Disposition", &*name), ("Content-Range", &*line)];
    Answer::new(200, &headers, "a file")
}

/// Makes calls to a server that echoes in this way, and records all output.
async fn calls(echo_of: Echo, log: Log) {
    let asked = echo_of;
    let server = Server::start(move |request| match &*request.target {
        TOKEN_PATH => Answer::token(TOKEN, 7200),
        target if target.contains("/files/") => file(&asked),
        _ => answer(&asked),
    })
    .await;
    let builder = Client::builder().app("cli_a", SECRET).base_url(server.url.as_str()).observer(log.clone());
    let client = builder.retry(Retry::off()).build().unwrap();
    match client.send(Create::new("om_1")).with_response().await {
        Ok((reply, http)) => {
            log.note(&format!("{reply:?} {http:?}"));
            http.headers().for_each(|(_, value)| log.note(&String::from_utf8_lossy(value)));
        }
        Err(error) => log.note_error(&error.into()),
    }
    match client.im().v1().file().get("file_1").await {
        Ok(file) => {
            log.note(&format!("{file:?} {:?} {:?}", file.content_type(), file.content_range()));
            log.note(&file.file_name().unwrap_or_default());
        }
        Err(error) => log.note_error(&error.into()),
    }
    log.note(&format!("{client:?}"));
}

/// Returns the surroundings of a part of a text.
fn around<'t>(text: &'t str, part: &str) -> &'t str {
    text.lines().find(|line| line.contains(part)).unwrap_or_default()
}

#[test]
fn nothing_shows_a_part_of_a_secret_that_the_server_sends_back() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let forbidden = forbidden();
    let mut runner = TestRunner::new(Config { cases: 80, failure_persistence: None, ..Config::default() });
    let strategy = any::<Echo>();
    runner
        .run(&strategy, |echo_of| {
            let log = Log::default();
            let writer = log.clone();
            let subscriber = tracing_subscriber::fmt()
                .with_ansi(false)
                .with_max_level(tracing::Level::TRACE)
                .with_span_events(tracing_subscriber::fmt::format::FmtSpan::FULL)
                .with_writer(move || writer.clone())
                .finish();
            runtime.block_on(calls(echo_of, log.clone()).with_subscriber(subscriber));
            let text = log.text();
            prop_assert!(text.contains("feishu_api.call"), "{text}");
            for part in &forbidden {
                prop_assert!(!text.contains(part), "{part}: {}", around(&text, part));
            }
            Ok(())
        })
        .unwrap();
}
