//! What the messaging examples share: a client, and a chat to send to.

mod settings;

use feishu_api::Client;
use feishu_sandbox::{Sandbox, demo};
use settings::settings;

/// A client and a chat: on the platform if the environment names them, otherwise in a sandbox.
pub(crate) struct Place {
    /// The client.
    pub(crate) client: Client,
    /// The chat; the app's bot is a member.
    pub(crate) chat_id: String,
    /// Kept alive so that the sandbox keeps answering.
    _sandbox: Option<Sandbox>,
}

/// Returns the place named by `FEISHU_APP_ID`, `FEISHU_APP_SECRET` and `FEISHU_CHAT_ID`, or a sandbox if none of them
/// is set.
pub(crate) async fn place() -> Result<Place, String> {
    if let Some([app_id, secret, chat_id]) = settings(["FEISHU_APP_ID", "FEISHU_APP_SECRET", "FEISHU_CHAT_ID"])? {
        let client = Client::builder().app(app_id, secret).build().map_err(|error| format!("{error:#}"))?;
        return Ok(Place { client, chat_id, _sandbox: None });
    }
    let sandbox = Sandbox::start().await.map_err(|error| format!("Cannot start the sandbox: {error}"))?;
    println!("FEISHU_APP_ID, FEISHU_APP_SECRET and FEISHU_CHAT_ID are not set: calling a sandbox.");
    let builder = Client::builder().app(demo::APP_ID, demo::APP_SECRET).base_url(sandbox.base_url());
    let client = builder.build().map_err(|error| format!("{error:#}"))?;
    Ok(Place { client, chat_id: demo::CHAT.to_owned(), _sandbox: Some(sandbox) })
}
