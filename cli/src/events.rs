//! `feishu events`: what arrives over the long connection.

use crate::args::{Events, Global};
use crate::catalogs;
use crate::exit::{Exit, Failure};
use crate::language::language;
use crate::profile::Profile;
use crate::terminal::line;
use feishu_api::events::{Dispatcher, Event};
use feishu_api::long_connection;
use serde_json::Value;
use std::io::{self, IsTerminal};
use std::sync::Arc;
use tokio::sync::mpsc;

/// Runs `feishu events` until Ctrl-C, or until the requested number of events has arrived.
pub(crate) async fn command(args: &Events, global: &Global) -> Result<Exit, Failure> {
    let language = language(global.lang);
    let client = Profile::find(global.profile.as_deref())?.app(language)?;
    let (seen, mut events) = mpsc::unbounded_channel::<Event>();
    let seen = Arc::new(seen);
    let dispatcher = Dispatcher::builder(seen)
        .fallback(|seen, event| async move {
            // Where nobody listens any more, the connection is about to close.
            let _ = seen.send(event);
            Ok(())
        })
        // As they come.
        .in_order(|_| Some(String::new()))
        .build();
    let connection = client.long_connection(dispatcher);
    let handle = connection.handle();
    let mut running = tokio::spawn(connection.run());
    let is_json = args.json || !io::stdout().is_terminal();
    let mut left = args.count;
    if left != Some(0) {
        eprintln!("waiting for events; Ctrl-C ends");
        loop {
            tokio::select! {
                event = events.recv() => {
                    let Some(event) = event else { break };
                    if !is_wanted(args, &event) {
                        continue;
                    }
                    crate::print(&if is_json { json(&event) } else { short(&event) })?;
                    left = left.map(|left| left.saturating_sub(1));
                    if left == Some(0) {
                        break;
                    }
                }
                outcome = &mut running => {
                    return match outcome {
                        Ok(Err(error)) => Err(failure(&error)),
                        _ => Ok(Exit::Success),
                    };
                }
                interrupted = tokio::signal::ctrl_c() => {
                    interrupted.map_err(|error| Failure::new(Exit::Local, error.to_string()))?;
                    break;
                }
            }
        }
    }
    handle.shutdown();
    match running.await {
        Ok(Err(error)) => Err(failure(&error)),
        _ => Ok(Exit::Success),
    }
}

fn failure(error: &long_connection::Error) -> Failure {
    Failure::new(Exit::SignIn, format!("{error:#}"))
}

fn is_wanted(args: &Events, event: &Event) -> bool {
    args.types.is_empty() || args.types.iter().any(|pattern| catalogs::matches(pattern, event.event_type()))
}

/// Formats an event as a line of JSON without its verification token.
fn json(event: &Event) -> String {
    let mut push: Value = serde_json::from_slice(event.bytes()).unwrap_or_default();
    if let Some(push) = push.as_object_mut() {
        push.remove("token");
        if let Some(header) = push.get_mut("header").and_then(Value::as_object_mut) {
            header.remove("token");
        }
    }
    format!("{push}\n")
}

/// Formats an event for people: time, type, and as much content as fits the line.
fn short(event: &Event) -> String {
    let said = event.json().map(|json| json.to_string()).unwrap_or_default();
    let head = format!("{} {} ", event.header().create_time, event.event_type());
    let room = crate::terminal::width().saturating_sub(crate::terminal::columns(&head)).max(40);
    format!("{head}{}\n", crate::terminal::cut(&line(&said), room))
}
