//! `feishu sandbox`: a server to try calls on.

use crate::args::Sandbox as Args;
use crate::exit::{Exit, Failure};
use feishu_sandbox::{Sandbox, Scenario, demo};

/// Runs `feishu sandbox` until Ctrl-C.
pub(crate) async fn command(args: &Args) -> Result<Exit, Failure> {
    let mut builder = Sandbox::builder().port(args.port);
    if args.no_limits {
        builder = builder.without_limits();
    }
    if !args.quiet {
        builder = builder.observer(|request| eprintln!("{request}"));
    }
    let (mut app, mut subscriptions) = ((demo::APP_ID.to_owned(), demo::APP_SECRET.to_owned()), Vec::new());
    if let Some(path) = &args.scenario {
        let mut scenario = Scenario::load(path).map_err(|mistakes| Failure::usage(mistakes.to_string()))?;
        subscriptions = std::mem::take(&mut scenario.subscriptions);
        let first = scenario.world.apps().next();
        let first = first.map(|app| (app.id.clone(), app.secret.expose().to_owned()));
        app = first.ok_or_else(|| Failure::usage(format!("{} has no app", path.display())))?;
        builder = builder.scenario(scenario);
    }
    let sandbox = builder.start().await.map_err(|error| {
        let message = format!("cannot listen on port {}: {error}; give another one with --port", args.port);
        Failure::new(Exit::Local, message)
    })?;
    // Secrets of a sandbox are no secrets: they are good for nothing else.
    crate::print(&format!(
        "export FEISHU_BASE_URL={}\nexport FEISHU_APP_ID={}\nexport FEISHU_APP_SECRET={}\n",
        sandbox.base_url(),
        quoted(&app.0),
        quoted(&app.1)
    ))?;
    eprintln!("Ctrl-C stops the sandbox; in another shell, set these variables and call");
    tokio::select! {
        interrupted = tokio::signal::ctrl_c() => {
            interrupted.map_err(|error| Failure::new(Exit::Local, format!("cannot wait for Ctrl-C: {error}")))?;
        }
        never = sandbox.subscribe_all(subscriptions, |line| eprintln!("{line}")) => match never {},
    }
    sandbox.stop().await;
    Ok(Exit::Success)
}

/// Quotes a value for a shell.
fn quoted(text: &str) -> String {
    let is_plain = |character: char| character.is_ascii_alphanumeric() || "_-.:/".contains(character);
    match text.chars().all(is_plain) {
        true => text.to_owned(),
        false => format!("'{}'", text.replace('\'', r"'\''")),
    }
}
