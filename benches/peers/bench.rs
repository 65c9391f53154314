//! Calls `im.v1.pin.create` with feishu-api, for the harness that all peers share.

#[path = "../../common/harness.rs"]
mod harness;

use feishu_api::client::Pacing;
use feishu_api::im::v1::pin::Create;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let base = std::env::args().nth(2).expect("the address of the stub");
    let client = feishu_api::Client::builder().app("cli_x", "s").base_url(base).pacing(Pacing::Off);
    let client = client.build().expect("a client");
    let call = move |message: &'static str| {
        let client = client.clone();
        async move {
            let reply = client.send(Create::new(message)).await;
            reply.map(|reply| format!("{:?}", reply.pin)).map_err(|error| format!("{error:#}"))
        }
    };
    harness::run("feishu-api", call).await;
}
