//! The shared state of our client's steps: clients, the contents of the world, and earlier replies.

use crate::world::Stage;
use feishu_api::client::{Pacing, Retry};
use feishu_api::{Call, Client, ClientBuilder, Operation};
use feishu_sandbox::demo;
use serde_json::Value;
use std::collections::BTreeMap;

pub(crate) struct Scene {
    pub(crate) client: Client,
    pub(crate) store_client: Client,
    given: Value,
    replies: BTreeMap<String, Value>,
}

impl Scene {
    pub(crate) fn new(stage: &Stage) -> Self {
        let plain = |builder: ClientBuilder| {
            let builder = builder.base_url(stage.sandbox.base_url()).retry(Retry::off()).pacing(Pacing::Off);
            builder.build().unwrap()
        };
        let store = Client::builder().store_app(demo::STORE_APP, demo::APP_SECRET).tenant_key(demo::TENANT);
        let ticket = stage.given["app_ticket"].as_str().unwrap();
        Self {
            client: plain(Client::builder().app(demo::APP_ID, demo::APP_SECRET)),
            store_client: plain(store.app_ticket(ticket)),
            given: stage.given.clone(),
            replies: BTreeMap::new(),
        }
    }

    /// Creates a call of the app.
    pub(crate) fn send<R: Operation>(&self, request: R) -> Call<R> {
        self.client.send(request)
    }

    /// Returns an object of the world, by name.
    pub(crate) fn given(&self, name: &str) -> &str {
        self.given[name].as_str().unwrap_or_else(|| panic!("the world has no {name}"))
    }

    /// Returns a value of an earlier reply.
    pub(crate) fn replied(&self, step: &str, key: &str) -> &str {
        let reply = self.replies.get(step).unwrap_or_else(|| panic!("{step} has not been done yet"));
        reply[key].as_str().unwrap_or_else(|| panic!("{step} replied without {key}: {reply}"))
    }

    pub(crate) fn keep(&mut self, step: &str, reply: Value) {
        self.replies.insert(step.to_owned(), reply);
    }
}
