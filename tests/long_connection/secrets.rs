//! No output shows the secret of the app or the ticket of an address, whatever the server echoes.

use crate::server::{SECRET, Server, TICKET};
use crate::{Seen, run, waiting};
use serde_json::json;
use std::io::Write;
use std::sync::{Arc, Mutex};
use tracing_subscriber::fmt::MakeWriter;

/// All log output.
#[derive(Clone, Default)]
struct Logged(Arc<Mutex<Vec<u8>>>);

impl Write for Logged {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Logged {
    type Writer = Self;

    fn make_writer(&self) -> Self {
        self.clone()
    }
}

#[tokio::test(start_paused = true)]
async fn no_secret_is_shown() {
    let logged = Logged::default();
    let subscriber =
        tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_writer(logged.clone()).finish();
    let _guard = tracing::subscriber::set_default(subscriber);
    let mut shown = Vec::new();
    let both = format!("{SECRET} {TICKET}");
    let address = json!({ "URL": format!("wss://127.0.0.1:1/{TICKET}?service_id=x&ticket={TICKET}") });
    for (status, body) in [
        (500, both.clone()),
        (200, json!({ "code": 1, "msg": both }).to_string()),
        (200, json!({ "code": 0, "data": address }).to_string()),
        // The ticket is cut within the address.
        (200, format!(r#"{{"code":0,"data":{{"URL":"wss://a.test/?service_id=1&ticket={TICKET}"#)),
    ] {
        let server = Server::start().await;
        server.answer(status, body);
        let (handle, running) = run(server.client().long_connection(Seen::default().dispatcher()));
        shown.push(waiting(&handle).await.1);
        shown.push(format!("{handle:?}"));
        running.abort();
    }
    for refusal in [
        format!("HTTP/1.1 400 Bad\r\nHandshake-Status: 514\r\nHandshake-Msg: {both}"),
        format!("HTTP/1.1 302 Found\r\nLocation: wss://elsewhere/?ticket={TICKET}"),
    ] {
        let server = Server::start().await;
        server.refuse(refusal);
        let (handle, running) = run(server.client().long_connection(Seen::default().dispatcher()));
        shown.push(waiting(&handle).await.1);
        running.abort();
    }
    for answer in [json!({ "code": 1_000_040_345, "msg": both }), json!({ "code": 7, "msg": both, "error": both })] {
        let server = Server::start().await;
        server.answer(200, answer.to_string());
        let connection = server.client().long_connection(Seen::default().dispatcher());
        shown.push(format!("{connection:?}"));
        let error = connection.run().await.unwrap_err();
        shown.push(format!("{error} {error:?} {:?}", std::error::Error::source(&error).map(|e| format!("{e:#}"))));
    }
    let server = Server::start().await;
    server.refuse(format!("HTTP/1.1 403 No\r\nHandshake-Status: 403\r\nHandshake-Msg: {both}"));
    let error = server.client().long_connection(Seen::default().dispatcher()).run().await.unwrap_err();
    shown.push(format!("{error} {error:?}"));
    shown.push(String::from_utf8(logged.0.lock().unwrap().clone()).unwrap());
    for text in shown {
        assert!(!text.contains("swordfish"), "{text}");
        assert!(!text.is_empty());
    }
}
