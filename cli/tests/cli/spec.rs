//! Operations of a spec of one's own, by their own protocol.

use crate::support::Place;
use feishu_sandbox::Sandbox;
use lamps::lamp::v1::Lamp;
use lamps::lamp::v1::lamp::{Get, GetError, GetResponse, List, ListResponse};
use serde_json::json;

const KEY: &str = "lk_4c8f2a91";
const SPEC: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../examples/lamps/spec");

fn lamp(id: &str) -> Lamp {
    let mut lamp = Lamp::default();
    (lamp.id, lamp.room, lamp.is_on) = (id.into(), "kitchen".to_owned(), true);
    lamp
}

async fn house() -> Sandbox {
    let sandbox = Sandbox::builder().service_token(KEY).on::<Get>(|request| {
        let mut reply = GetResponse::default();
        reply.lamp = if request.id.as_str() == "lamp_7" { lamp("lamp_7") } else { return Err(GetError::LampNotFound) };
        Ok(reply)
    });
    let sandbox = sandbox.on::<List>(|request| {
        let mut reply = ListResponse::default();
        reply.lamps = vec![lamp(if request.page_token.is_none() { "lamp_7" } else { "lamp_8" })];
        if request.page_token.is_none() {
            reply.next_page_token = "p2".to_owned();
        }
        Ok(reply)
    });
    sandbox.start().await.unwrap()
}

#[tokio::test]
async fn a_spec_that_is_read_at_run_time_is_called() {
    let sandbox = house().await;
    let place = Place::new().with("FEISHU_BASE_URL", &sandbox.base_url()).with("FEISHU_TOKEN", KEY);
    let reply = place.run(&["call", "--spec", SPEC, "lamp.v1.lamp.get", "--id", "lamp_7"]).await.json();
    assert_eq!(reply["lamp"]["room"], "kitchen");
    let all = place.run(&["call", "lamp.v1.lamp.list", "--all", "--spec", SPEC]).await.json();
    assert_eq!(
        all.as_array().unwrap().iter().map(|lamp| &lamp["id"]).collect::<Vec<_>>(),
        [&json!("lamp_7"), &json!("lamp_8")]
    );
    let err = place.run(&["call", "--spec", SPEC, "lamp.v1.lamp.get", "--id", "lamp_9"]).await.fails(7);
    assert!(err.contains("LampNotFound") && err.contains("list the lamps"), "{err}");
    let command = place.run(&["call", "--spec", SPEC, "lamp.v1.lamp.get", "--id", "lamp_7", "--dry-run"]).await.ok();
    assert!(command.contains(r#"-H "X-Api-Key: $FEISHU_TOKEN""#) && !command.contains(KEY), "{command}");
    let help = place.run(&["call", "--spec", SPEC, "lamp.v1.lamp.switch", "--help"]).await.ok();
    assert!(help.contains("--brightness INTEGER") && help.contains("0 to 100"), "{help}");
    // Feishu's operations are others.
    place.run(&["call", "--spec", SPEC, "im.v1.pin.create"]).await.fails(3);
}

#[tokio::test]
async fn a_spec_with_mistakes_is_refused_with_all_of_them() {
    let place = Place::new();
    let spec = place.path().join("spec/acme/v1/lamp");
    std::fs::create_dir_all(&spec).unwrap();
    std::fs::write(spec.join("get.yaml"), "titel: { en: Get }\n").unwrap();
    let err = place.run(&["call", "--spec", "spec", "acme.v1.lamp.get"]).await.fails(2);
    assert!(err.contains("did you mean `title`?") && err.contains("get.yaml:1"), "{err}");
    place.run(&["call", "--spec", "nowhere", "acme.v1.lamp.get"]).await.fails(2);
}
