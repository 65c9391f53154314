//! Sends the example requests of the pages.

use crate::client::{Client, is_example};
use crate::exceptions::judged;
use crate::request::Request;
use crate::value;
use feishu_api::catalog::{self, Operation};
use feishu_api::endpoint::Envelope;
use std::collections::BTreeMap;

/// Sends an example, and returns what is wrong with the request and with the reply.
async fn sent(client: &Client, operation: &'static Operation) -> (Option<String>, Option<String>) {
    let reply = client.send(&Request::example(operation), client.fitting(operation)).await;
    if !is_example(&reply) {
        // For an operation with state, the example's ids do not exist, or it is refused earlier.
        let documented = operation.documented_errors().any(|error| Some(error.code) == reply.code());
        let is_fine = reply.status == 200 || documented;
        return ((!is_fine).then(|| reply.told()), None);
    }
    if operation.envelope == Envelope::Binary {
        assert!(reply.length > 0 && !reply.header("content-type").contains("json"), "{}: {reply:?}", operation.id);
        return (None, None);
    }
    assert_eq!((reply.status, reply.code()), (200, Some(0)), "{}: {}", operation.id, reply.body);
    let fields = if operation.envelope == Envelope::TopLevel { &reply.body } else { &reply.body["data"] };
    let mut found = Vec::new();
    value::mismatches(operation.reply_fields(), fields, "", &mut found);
    (None, (!found.is_empty()).then(|| found.join(", ")))
}

#[tokio::test]
async fn every_example_request_gets_an_example_reply() {
    let client = Client::new().await;
    let (mut requests, mut replies, mut all) = (BTreeMap::new(), BTreeMap::new(), 0);
    for operation in catalog::services().flat_map(|service| &service.operations) {
        all += 1;
        let (request, reply) = sent(&client, operation).await;
        requests.extend(request.map(|wrong| (operation.id.as_str(), wrong)));
        replies.extend(reply.map(|wrong| (operation.id.as_str(), wrong)));
    }
    let told = [judged("requests", &requests, all), judged("replies", &replies, all)].concat();
    assert!(told.is_empty(), "{}", told.join("\n"));
}
