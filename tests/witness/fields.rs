//! Fields: compares the types of the SDK for Python with our descriptors. The SDK for Node has types in TypeScript
//! only, which a program cannot inspect.

use crate::compare::values;
use crate::explained::judge;
use crate::sdk::{Sdk, Witness};
use crate::step::Step;
use crate::world;
use feishu_api::endpoint::Location;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

#[tokio::test]
async fn the_python_sdk_and_the_descriptors_have_the_same_fields() {
    let Some(command) = Sdk::Python.command("fields") else { return Sdk::Python.is_missing() };
    let steps = crate::steps();
    let operations: BTreeMap<&str, &Step> = steps.iter().map(|step| (step.endpoint.id, step)).collect();
    // The SDK has no types for OAuth tokens, and none for the replies of `auth.v3`.
    let operations: Vec<_> = operations.values().filter(|step| step.endpoint.id.starts_with("im.")).collect();
    let mut stage = world::start().await;
    stage.given["operations"] = operations.iter().map(|step| step.endpoint.id).collect();
    let mut witness = Witness::call(command, &stage);
    let mut differences = Vec::new();
    for step in operations {
        let theirs = witness.answer(step.endpoint.id);
        differences.extend(values(&format!("fields {}", step.endpoint.id), "knows", &known(step), &theirs));
    }
    judge(Sdk::Python, "fields", &differences);
}

fn known(step: &Step) -> Value {
    let endpoint = step.endpoint;
    let set = |names: &mut dyn Iterator<Item = &'static str>| -> Map<String, Value> {
        names.map(|name| (name.to_owned(), true.into())).collect()
    };
    let parameters = |in_body: bool| {
        let those = endpoint.parameters.iter().filter(move |one| (one.location == Location::Body) == in_body);
        set(&mut those.map(|parameter| parameter.name))
    };
    json!({
        "method": endpoint.method.as_str(),
        "path": endpoint.path,
        "token": set(&mut endpoint.tokens.iter().map(|kind| kind.as_str().trim_end_matches("_access_token"))),
        "parameter": parameters(false),
        "body": parameters(true),
        "reply": set(&mut step.reply.iter().copied()),
    })
}
