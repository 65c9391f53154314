//! What the examples about messages share: a client, and a chat to write in.

mod settings;

use feishu_api::Client;
use feishu_sandbox::{Sandbox, demo};
use settings::settings;

/// A client and a chat: of the platform where the environment names them, of a sandbox otherwise.
pub(crate) struct Place {
    /// The client.
    pub(crate) client: Client,
    /// The chat. The app's bot is in it.
    pub(crate) chat_id: String,
    /// It answers for as long as it is there.
    _sandbox: Option<Sandbox>,
}

/// The place of `FEISHU_APP_ID`, `FEISHU_APP_SECRET` and `FEISHU_CHAT_ID`, or a sandbox where none of them is set.
pub(crate) async fn place() -> Result<Place, String> {
    if let Some([app_id, secret, chat_id]) = settings(["FEISHU_APP_ID", "FEISHU_APP_SECRET", "FEISHU_CHAT_ID"])? {
        let client = Client::builder().app(app_id, secret).build().map_err(|error| format!("{error:#}"))?;
        return Ok(Place { client, chat_id, _sandbox: None });
    }
    let sandbox = Sandbox::start().await.map_err(|error| format!("The sandbox cannot start: {error}"))?;
    println!("FEISHU_APP_ID, FEISHU_APP_SECRET and FEISHU_CHAT_ID are not set: calling a sandbox.");
    let builder = Client::builder().app(demo::APP_ID, demo::APP_SECRET).base_url(sandbox.base_url());
    let client = builder.build().map_err(|error| format!("{error:#}"))?;
    Ok(Place { client, chat_id: demo::CHAT.to_owned(), _sandbox: Some(sandbox) })
}
