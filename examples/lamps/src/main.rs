//! Switches a lamp off, and explains the error if that fails.
//!
//! ```console
//! LAMPS_URL=https://lamps.example LAMPS_KEY=… cargo run -p lamps -- lamp_7
//! ```

use feishu_api::{Client, Error, TokenKind};
use lamps::Services;
use lamps::lamp::error::LAMP_OFFLINE;
use std::process::ExitCode;

#[tokio::main]
async fn main() -> ExitCode {
    let (Ok(url), Ok(key)) = (std::env::var("LAMPS_URL"), std::env::var("LAMPS_KEY")) else {
        eprintln!("set LAMPS_URL to the address of the lamps, and LAMPS_KEY to an API key");
        return ExitCode::from(2);
    };
    let lamp = std::env::args().nth(1).unwrap_or_else(|| "lamp_7".to_owned());
    match switch_off(&url, &key, &lamp).await {
        Ok(room) => {
            println!("it is dark in the {room}");
            ExitCode::SUCCESS
        }
        Err(error) if error.is(LAMP_OFFLINE) => {
            eprintln!("{lamp} is unreachable");
            ExitCode::FAILURE
        }
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Switches a lamp off, and returns the room it hangs in.
async fn switch_off(url: &str, key: &str, lamp: &str) -> Result<String, Error> {
    let client = Client::builder().base_url(url).access_token(TokenKind::Service, key).build()?;
    let reply = client.lamp().v1().lamp().switch(lamp, false).await?;
    Ok(reply.lamp.room)
}
