//! Answers operations without state: with the example of the page, or with one generated from the reply's types.

mod made;

use crate::operation::Route;
use crate::world::{Resource, ResourceKind, demo};
use feishu_api::catalog::Operation;
use feishu_api::endpoint::{Envelope, Protocol};
use serde_json::{Map, Value};

/// Returns the route of an operation that is answered with an example.
pub(crate) fn route(operation: &'static Operation) -> Route {
    let endpoint = operation.endpoint();
    Route::new(endpoint, move |_, context| {
        if operation.envelope == Envelope::Binary {
            context.reply = Some(file(operation));
        }
        Ok(reply(operation, endpoint.protocol))
    })
    .into_example()
}

/// Returns the fields of an example reply.
fn reply(operation: &'static Operation, protocol: Option<&Protocol>) -> Value {
    let shown = operation.reply_example.as_ref().and_then(Value::as_object).cloned();
    let mut fields = match (shown, operation.envelope) {
        (None, _) => made::object(operation.reply_fields()),
        // Some pages show only the contents of `data`.
        (Some(mut shown), Envelope::Data) if shown.contains_key("data") || shown.contains_key("code") => {
            match shown.remove("data") {
                Some(Value::Object(fields)) => fields,
                _ => Map::new(),
            }
        }
        (Some(shown), _) => shown,
    };
    if operation.envelope == Envelope::TopLevel && protocol.is_none() {
        // These belong to the envelope.
        fields.retain(|name, _| name != "code" && name != "msg");
    }
    fields.into()
}

/// Parts of the ids of operations that return a picture.
const PICTURES: [&str; 4] = ["avatar", "face", "image", "photo"];

/// Returns an example file.
fn file(operation: &Operation) -> Resource {
    let resource = |name: &str, content_type: &str, content: &'static [u8]| {
        let resource = Resource::new("example", "", ResourceKind::File, content);
        resource.file_name(name).content_type(content_type)
    };
    match PICTURES.iter().any(|word| operation.id.contains(word)) {
        true => resource("example.png", "image/png", demo::IMAGE_BYTES),
        false => resource("example.bin", "application/octet-stream", b"an example of the sandbox"),
    }
}
