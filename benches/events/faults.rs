//! Injects a fault every few events. In the end each event has been handled once.

use feishu_api::Client;
use feishu_api::events::Dispatcher;
use feishu_api::im::v1::event::MessageReceive;
use feishu_api::long_connection::{Handle, State};
use feishu_sandbox::{ClientConfig, ConnectionFault, Fault, Message, Sandbox, demo};
use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// Longer than any wait before an event is sent again.
const LATER: Duration = Duration::from_secs(6 * 60 * 60);
const ADDRESS: &str = "callback.ws.endpoint";

type Handled = Arc<Mutex<HashMap<String, u32>>>;

#[tokio::main]
pub(crate) async fn run(events: usize, every: usize) {
    let config = ClientConfig::default().ping_interval(1).reconnect_interval(1).reconnect_nonce(1);
    let sandbox = Sandbox::builder()
        .frozen_clock()
        .without_limits()
        .client_config(config)
        .answer_timeout(Duration::from_millis(500))
        .fragment_size(256)
        .start()
        .await
        .unwrap();
    let client = Client::builder().app(demo::APP_ID, demo::APP_SECRET).base_url(sandbox.base_url()).build().unwrap();
    let handled = Handled::default();
    let dispatcher = Dispatcher::builder(Arc::clone(&handled))
        .on::<MessageReceive>(|handled, received| async move {
            *handled.lock().unwrap().entry(received.message.message_id.to_string()).or_default() += 1;
            Ok(())
        })
        .queue(events)
        .build();
    let connection = client.long_connection(dispatcher);
    let (handle, running) = (connection.handle(), tokio::spawn(connection.run()));
    sandbox.connected(demo::APP_ID, 1).await;
    let begin = Instant::now();
    let mut sent = 0;
    for round in 0.. {
        if sent >= events {
            break;
        }
        let is_lost = break_something(&sandbox, round, every);
        let before = handle.connections();
        sandbox.with_world(|world| {
            for n in sent..sent + every {
                world.add_message(Message::new(format!("om_{n}"), demo::CHAT).content("text", r#"{"text":"hello"}"#));
            }
        });
        sent += every;
        sandbox.pushed().await;
        if is_lost {
            connected(&handle, before + 1).await;
        }
        // Unanswered events are sent again, including those that were handled.
        for attempt in 1.. {
            if attempt > 1 {
                // On a busy machine a pong may be late, so that the connection is replaced.
                alive(&handle).await;
            }
            sandbox.connected(demo::APP_ID, 1).await;
            sandbox.advance(LATER);
            sandbox.pushed().await;
            let handled = handled.lock().unwrap().len();
            if handled == sent {
                break;
            }
            assert!(attempt < 4, "{handled} of {sent} events have been handled");
        }
    }
    let counts: Vec<_> = handled.lock().unwrap().values().copied().collect();
    let twice = counts.iter().filter(|count| **count != 1).count();
    assert_eq!((counts.len(), twice), (sent, 0), "events that were handled, and handled twice");
    println!(
        "{sent} events, a fault every {every}, {} connections: each was handled once, in {:.1} s",
        handle.connections(),
        begin.elapsed().as_secs_f64()
    );
    handle.shutdown();
    running.await.unwrap().unwrap();
}

/// Injects the next fault. Returns whether the connection is lost by it.
fn break_something(sandbox: &Sandbox, round: usize, every: usize) -> bool {
    let later = |fault| {
        let plan = feishu_sandbox::ConnectionFaultPlan::new(fault);
        sandbox.plan_connection(plan.after(every / 2));
        false
    };
    match round % 6 {
        0 => {
            later(ConnectionFault::Closed);
            true
        }
        1 => {
            sandbox.silence_connections(demo::APP_ID);
            true
        }
        2 => later(ConnectionFault::FragmentLost),
        3 => later(ConnectionFault::AnswerLost),
        4 => {
            sandbox.inject(ADDRESS, Fault::Error(1), 1).unwrap();
            sandbox.cut_connections(demo::APP_ID);
            true
        }
        _ => later(ConnectionFault::Garbage),
    }
}

/// Waits until the server has answered a ping that was sent after this call.
async fn alive(handle: &Handle) {
    let now = tokio::time::Instant::now();
    while handle.state() != State::Connected || handle.last_pong().is_none_or(|pong| pong < now) {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}

async fn connected(handle: &Handle, connections: u64) {
    let mut states = handle.subscribe();
    let is_back = |state: &State| *state == State::Connected && handle.connections() >= connections;
    states.wait_for(is_back).await.unwrap();
}
