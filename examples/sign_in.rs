//! A user signs in with a browser: creates the link, receives the redirect on this machine, and prints who signed in.
//!
//! `cargo run --example sign_in --features sign-in` needs no setup: it starts a sandbox, and approves the sign-in in
//! place of a user. With `FEISHU_APP_ID` and `FEISHU_APP_SECRET` set it calls the platform: add the redirect URL
//! `http://127.0.0.1:8000/callback` under "Security Settings" in the developer console first.

#[path = "support/settings.rs"]
mod settings;

use axum::Router;
use axum::extract::State;
use axum::http::Uri;
use axum::routing::get;
use feishu_api::sign_in::SignIn;
use feishu_api::{Client, Error};
use feishu_sandbox::{Sandbox, demo};
use std::process::ExitCode;
use tokio::net::TcpListener;
use tokio::sync::mpsc;

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(mistake) => {
            eprintln!("{mistake}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<(), String> {
    let text = |error: Error| format!("{error:#}");
    let io = |error: std::io::Error| error.to_string();
    let settings = settings::settings(["FEISHU_APP_ID", "FEISHU_APP_SECRET"])?;
    let sandbox = if settings.is_none() { Some(Sandbox::start().await.map_err(io)?) } else { None };
    let builder = match (&settings, &sandbox) {
        (Some([app_id, secret]), _) => Client::builder().app(app_id, secret.as_str()),
        (None, Some(sandbox)) => Client::builder().app(demo::APP_ID, demo::APP_SECRET).base_url(sandbox.base_url()),
        (None, None) => return Err("neither an app nor a sandbox is configured".to_owned()),
    };
    let client = builder.build().map_err(text)?;

    // Reachable from this machine only.
    let listener = TcpListener::bind(("127.0.0.1", if sandbox.is_some() { 0 } else { 8000 })).await.map_err(io)?;
    let callback = format!("http://{}/callback", listener.local_addr().map_err(io)?);
    let (opened, mut redirects) = mpsc::channel(1);
    let router = Router::new().route("/callback", get(back)).with_state(opened);
    tokio::spawn(async move { axum::serve(listener, router).await });

    let sign_in = SignIn::new(&client).map_err(text)?;
    let link = sign_in.link(callback).scopes(["contact:user.email:readonly"]).offline_access().build().map_err(text)?;
    match &sandbox {
        None => println!("Open {}", link.url),
        Some(sandbox) => {
            println!("FEISHU_APP_ID and FEISHU_APP_SECRET are not set: a user of a sandbox signs in.");
            let address = sandbox.agree(&link.url, demo::USER).map_err(|error| error.to_string())?;
            browse(&address).await.map_err(io)?;
        }
    }
    let redirect = redirects.recv().await.ok_or("the listener stopped")?;
    let session = sign_in.finish(&link.pending, &redirect).await.map_err(text)?;
    let user = sign_in.user(&session).await.map_err(|error| format!("{error:#}"))?;
    println!("{} signed in and granted {} scopes.", user.name, session.scopes().len());
    let refreshed = session.expect_refresh_token().is_ok();
    println!("{}", if refreshed { "They stay signed in." } else { "They have to sign in again in two hours." });
    Ok(())
}

/// Handles the browser's return. `finish` checks that it is the same user's browser.
async fn back(State(opened): State<mpsc::Sender<String>>, uri: Uri) -> &'static str {
    match opened.send(uri.to_string()).await {
        Ok(()) => "You can close this page.",
        Err(_) => "This sign-in is no longer active.",
    }
}

/// Requests a URL as a browser does.
async fn browse(address: &str) -> std::io::Result<()> {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    let rest = address.trim_start_matches("http://");
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    let mut stream = tokio::net::TcpStream::connect(host).await?;
    stream.write_all(format!("GET /{path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n").as_bytes()).await?;
    stream.read_to_end(&mut Vec::new()).await?;
    Ok(())
}
