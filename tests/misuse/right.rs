//! What the wrong ones would be if they were right.

use feishu_api::im::v1::pin::{Create, CreateError, CreateResponse, Pin};
use feishu_api::{Client, Error};

async fn run(client: &Client) -> Result<Pin, Error> {
    match client.im().v1().pin().create("om_1").await {
        Ok(CreateResponse { pin, .. }) => Ok(pin),
        Err(Error::Api(error)) if error.kind == CreateError::MessageRecalled => Ok(Pin::new().message_id("om_1")),
        Err(error) => Err(error.into()),
    }
}

fn main() {
    let _ = run;
    let _ = Create::new("om_1");
}
