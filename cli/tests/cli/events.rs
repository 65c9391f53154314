//! `feishu events`

use crate::support::Place;
use feishu_sandbox::{Message, Sandbox, demo};
use serde_json::Value;

#[tokio::test(flavor = "multi_thread")]
async fn events_are_lines_of_json() {
    let sandbox = Sandbox::builder().without_limits().start().await.unwrap();
    let place = Place::at(&sandbox);
    let events = place.start(&["events", "--type", "im.message.*", "--count", "2"]);
    sandbox.connected(demo::APP_ID, 1).await;
    for id in ["om_first", "om_second"] {
        sandbox.with_world(|world| {
            world.add_message(Message::new(id, demo::CHAT));
        });
        // Only then does the next one come after it.
        sandbox.pushed().await;
    }
    let out = events.end().await.ok();
    let lines: Vec<Value> = out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let ids: Vec<_> = lines.iter().map(|event| event["event"]["message"]["message_id"].as_str().unwrap()).collect();
    assert_eq!(ids, ["om_first", "om_second"]);
    assert_eq!(lines[0]["header"]["event_type"], "im.message.receive_v1");
    assert!(lines[0]["header"].get("token").is_none(), "the verification token is a secret");
}

#[tokio::test]
async fn who_is_not_let_in_is_told_why() {
    let sandbox = Sandbox::start().await.unwrap();
    let place = Place::at(&sandbox).with("FEISHU_APP_SECRET", "another secret");
    let err = place.run(&["events"]).await.fails(4);
    assert!(err.contains("app secret"), "{err}");
}
