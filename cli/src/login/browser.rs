//! Signing in with a browser on this machine, which comes back to a listener.

use crate::args::Login;
use crate::exit::{Exit, Failure};
use feishu_api::Language;
use feishu_api::sign_in::{Session, SignIn};
use std::process::{Command, Stdio};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::timeout;

/// How long the user may take.
const PATIENCE: Duration = Duration::from_secs(10 * 60);

/// How long a browser may take to say what it wants, and how much that may be.
const REQUEST: Duration = Duration::from_secs(5);
const LONGEST: u64 = 16 * 1024;

/// Signs in with a browser.
pub(super) async fn sign_in(sign_in: &SignIn, args: &Login, language: Language) -> Result<Session, Failure> {
    let fail = |error: feishu_api::Error| Failure::call(&error, language);
    // Only this machine can reach it.
    let listener = TcpListener::bind(("127.0.0.1", args.port)).await.map_err(|error| {
        let message = format!("cannot listen on port {}: {error}; give another one with --port", args.port);
        Failure::new(Exit::Local, message)
    })?;
    let port = listener.local_addr().map_or(args.port, |address| address.port());
    let callback = format!("http://127.0.0.1:{port}/callback");
    let link = sign_in.link(&callback).scopes(&args.scopes).offline_access().build().map_err(fail)?;
    eprintln!("The app needs the redirect URL {callback} (developer console, Security Settings).");
    let opened = !args.no_browser && open(&link.url);
    eprintln!("{}{}", if opened { "A browser opens. If it does not, open " } else { "Open " }, link.url);
    let redirect = timeout(PATIENCE, redirect(&listener)).await;
    let redirect = redirect.map_err(|_| Failure::new(Exit::SignIn, "nobody signed in within ten minutes"))?;
    sign_in.finish(&link.pending, &redirect).await.map_err(fail)
}

/// Waits for the browser's redirect and returns its target. Other requests get 404.
async fn redirect(listener: &TcpListener) -> String {
    loop {
        let Ok((mut stream, _)) = listener.accept().await else { continue };
        let target = timeout(REQUEST, target(&mut stream)).await.ok().flatten();
        match target {
            Some(target) if target.starts_with("/callback?") => {
                answer(&mut stream, "200 OK", "You can close this page. 现在可以关闭此页面。").await;
                return target;
            }
            _ => answer(&mut stream, "404 Not Found", "Not here.").await,
        }
    }
}

/// Reads the target of a request, such as `/callback?code=…`.
async fn target(stream: &mut TcpStream) -> Option<String> {
    let mut head = Vec::new();
    let mut stream = stream.take(LONGEST);
    while !head.windows(4).any(|end| end == b"\r\n\r\n") {
        if stream.read_buf(&mut head).await.ok()? == 0 {
            break;
        }
    }
    let head = String::from_utf8(head).ok()?;
    let mut words = head.lines().next()?.split(' ');
    (words.next()? == "GET").then(|| words.next().map(str::to_owned)).flatten()
}

async fn answer(stream: &mut TcpStream, status: &str, text: &str) {
    let reply = format!(
        "HTTP/1.1 {status}\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{text}",
        text.len()
    );
    // A browser that has gone away needs no answer.
    let _ = stream.write_all(reply.as_bytes()).await;
    let _ = stream.shutdown().await;
}

/// Opens a URL in the user's browser. Returns whether a program for it exists.
fn open(url: &str) -> bool {
    let (program, arguments): (&str, &[&str]) = if cfg!(target_os = "macos") {
        ("open", &[])
    } else if cfg!(windows) {
        ("rundll32", &["url.dll,FileProtocolHandler"])
    } else {
        ("xdg-open", &[])
    };
    let mut command = Command::new(program);
    command.args(arguments).arg(url).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.spawn().is_ok()
}
