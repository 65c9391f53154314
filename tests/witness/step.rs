//! Steps: their names, and how our client executes them.

use crate::scene::Scene;
use feishu_api::client::paging::Paged;
use feishu_api::endpoint::Endpoint;
use feishu_api::wire::{Place, for_each, to_json};
use feishu_api::{Call, Download, Error, Operation};
use serde_json::{Value, json};
use std::fmt::Display;
use std::pin::Pin;

/// The outcome of a step.
#[derive(Clone, Debug, Default)]
pub(crate) struct Outcome {
    /// The code of the reply; 0 is success.
    pub(crate) code: i64,
    /// The message of an error.
    pub(crate) message: Option<String>,
    /// The decoded reply.
    pub(crate) data: Value,
}

type Doing = Pin<Box<dyn Future<Output = Outcome>>>;

/// A call that both our client and the scripts execute under the same name.
pub(crate) struct Step {
    /// The id of the operation; after a colon, the code of an error, or a label.
    pub(crate) name: String,
    pub(crate) endpoint: &'static Endpoint,
    /// The names of the fields of the reply.
    pub(crate) reply: Vec<&'static str>,
    /// The expected code.
    pub(crate) code: i64,
    run: Box<dyn Fn(&Scene) -> Doing>,
}

impl Step {
    fn new<R: Operation>(label: impl Display, code: i64, run: impl Fn(&Scene) -> Doing + 'static) -> Self {
        let mut reply = Vec::new();
        for_each(&mut R::Response::default(), |name, place| {
            // A reply that is a file has no fields.
            if !matches!(place, Place::File(_)) {
                reply.push(name);
            }
        });
        let name = format!("{}{label}", R::ENDPOINT.id);
        Self { name, endpoint: R::ENDPOINT, reply, code, run: Box::new(run) }
    }

    pub(crate) async fn run(&self, scene: &Scene) -> Outcome {
        (self.run)(scene).await
    }
}

/// A call that succeeds.
pub(crate) fn succeeds<R: Operation>(call: fn(&Scene) -> Call<R>) -> Step {
    Step::new::<R>("", 0, move |scene| sent(call(scene)))
}

/// Another successful call of the same operation.
pub(crate) fn another<R: Operation>(label: &str, call: fn(&Scene) -> Call<R>) -> Step {
    Step::new::<R>(format!(":{label}"), 0, move |scene| sent(call(scene)))
}

/// A call that fails with a code.
pub(crate) fn fails<R: Operation>(code: i64, call: fn(&Scene) -> Call<R>) -> Step {
    Step::new::<R>(format!(":{code}"), code, move |scene| sent(call(scene)))
}

/// A call that downloads a file completely.
pub(crate) fn downloads<R: Operation<Response = Download>>(call: fn(&Scene) -> Call<R>) -> Step {
    let receive = async |call: Call<R>| match call.await {
        Ok(download) => {
            let name = download.file_name();
            success(json!({ "file_name": name, "bytes": download.bytes(1024).await.unwrap().to_vec() }))
        }
        Err(error) => failure(error),
    };
    Step::new::<R>("", 0, move |scene| {
        let call = call(scene);
        Box::pin(async move { receive(call).await })
    })
}

/// A call that fetches all pages of a list.
pub(crate) fn pages<R: Paged>(call: fn(&Scene) -> Call<R>) -> Step {
    let receive = async |call: Call<R>| {
        let (mut items, mut count, mut pages) = (Vec::new(), 0, call.pages());
        while let Some(page) = pages.next().await {
            match page {
                Ok(mut page) => items.extend(to_json(&mut page)["items"].as_array().cloned().unwrap_or_default()),
                Err(error) => return failure(error),
            }
            count += 1;
        }
        success(json!({ "items": items, "pages": count }))
    };
    Step::new::<R>(":pages", 0, move |scene| {
        let call = call(scene);
        Box::pin(async move { receive(call).await })
    })
}

fn sent<R: Operation>(call: Call<R>) -> Doing {
    Box::pin(async move {
        match call.await {
            Ok(mut reply) => success(to_json(&mut reply)),
            Err(error) => failure(error),
        }
    })
}

fn success(data: Value) -> Outcome {
    Outcome { code: 0, message: None, data }
}

fn failure<K>(error: Error<K>) -> Outcome {
    let Error::Api(error) = error else { panic!("not an error of the platform: {error:#}") };
    Outcome { code: error.reply.code, message: Some(error.reply.message.clone()), data: json!({}) }
}
