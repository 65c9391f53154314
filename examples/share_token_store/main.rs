//! Two clients of one app share their token through a directory, as two processes would.
//!
//! `cargo run --example share_token_store` starts a sandbox, and shows how often the token was fetched.

mod file_store;

use feishu_api::{Client, Error};
use feishu_sandbox::{Sandbox, demo};
use file_store::FileStore;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let sandbox = Sandbox::start().await?;
    let directory = std::env::temp_dir().join(format!("feishu-tokens-{}", std::process::id()));
    let client = || -> Result<Client, Box<dyn std::error::Error>> {
        let builder = Client::builder().app(demo::APP_ID, demo::APP_SECRET).base_url(sandbox.base_url());
        Ok(builder.token_store(FileStore::new(&directory)?).build()?)
    };
    let outcome = async {
        for name in ["first", "second"] {
            pin(&client()?).await?;
            println!("The {name} client has pinned; tokens fetched so far: {}.", sandbox.token_fetches());
        }
        sandbox.revoke_tokens();
        for name in ["first", "second"] {
            pin(&client()?).await?;
            println!("All tokens revoked, the {name} client has pinned; tokens fetched: {}.", sandbox.token_fetches());
        }
        Ok(())
    };
    let outcome = outcome.await;
    std::fs::remove_dir_all(&directory)?;
    outcome
}

async fn pin(client: &Client) -> Result<(), Error> {
    client.im().v1().pin().create(demo::MESSAGE).await?;
    Ok(())
}
