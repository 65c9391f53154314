//! The command `feishu-sandbox`: a sandbox for programs in any language.

use feishu_sandbox::{Sandbox, Scenario, demo};
use feishu_source::{closest, quoted};
use std::io::Write;
use std::process::ExitCode;

const USAGE: &str = "\
Answers on loopback as the Feishu / Lark Open Platform is documented to.

Usage: feishu-sandbox [--scenario FILE] [--port N] [--no-limits] [--quiet]
       feishu-sandbox --schema

  --scenario FILE  start with the apps, users, chats and messages of this file instead of the demo
  --port N         listen on this port; by default the system picks one
  --no-limits      turn off rate limits and quotas
  --quiet          do not print the requests
  --schema         print the JSON Schema of scenario files, for editors
  --help           print this

Prints a line for each request: method, path, status, code, log id, operation.";

const OPTIONS: [&str; 6] = ["--scenario", "--port", "--no-limits", "--quiet", "--schema", "--help"];

#[derive(Default)]
struct Options {
    port: u16,
    scenario: Option<String>,
    no_limits: bool,
    quiet: bool,
    schema: bool,
    help: bool,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match parse(std::env::args().skip(1)) {
        Ok(options) if options.help => {
            println!("{USAGE}");
            ExitCode::SUCCESS
        }
        Ok(options) if options.schema => {
            say(&Scenario::schema());
            ExitCode::SUCCESS
        }
        Ok(options) => run(options).await,
        Err(mistake) => {
            eprintln!("feishu-sandbox: {mistake}\n\n{USAGE}");
            ExitCode::from(2)
        }
    }
}

fn parse(mut arguments: impl Iterator<Item = String>) -> Result<Options, String> {
    let mut options = Options::default();
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--port" => {
                let port = arguments.next().ok_or("--port needs a number: --port 8080")?;
                options.port = port.parse().map_err(|_| format!("`{port}` is not a port: 0 to 65535"))?;
            }
            "--scenario" => {
                options.scenario = Some(arguments.next().ok_or("--scenario needs a file: --scenario team.yaml")?)
            }
            "--schema" => options.schema = true,
            "--quiet" => options.quiet = true,
            "--no-limits" => options.no_limits = true,
            "--help" | "-h" => options.help = true,
            other => {
                let meant =
                    closest(other, OPTIONS).map(|meant| format!("; did you mean `{meant}`?")).unwrap_or_default();
                return Err(format!("{} is not an option{meant}", quoted(other)));
            }
        }
    }
    Ok(options)
}

async fn run(options: Options) -> ExitCode {
    let builder = Sandbox::builder().port(options.port);
    let builder = if options.no_limits { builder.without_limits() } else { builder };
    let builder = if options.quiet { builder } else { builder.observer(|request| say(&format!("{request}\n"))) };
    let (builder, credentials, subscriptions) = match options.scenario.as_deref().map(Scenario::load) {
        None => (builder, demo_credentials(), Vec::new()),
        Some(Ok(mut scenario)) => {
            let (credentials, subscriptions) = (credentials(&scenario), std::mem::take(&mut scenario.subscriptions));
            (builder.scenario(scenario), credentials, subscriptions)
        }
        Some(Err(mistakes)) => {
            eprintln!("{mistakes}\n\nfeishu-sandbox: not started; fix the scenario and try again");
            return ExitCode::from(1);
        }
    };
    let sandbox = match builder.start().await {
        Ok(sandbox) => sandbox,
        Err(error) => {
            let port = options.port;
            eprintln!(
                "feishu-sandbox: cannot listen on port {port}: {error}; choose another port with --port, or omit --port"
            );
            return ExitCode::from(2);
        }
    };
    say(&format!(
        "base URL    {}\n{credentials}The request header `x-sandbox-fault: 230011` asks for an error. Ctrl-C stops.\n",
        sandbox.base_url()
    ));
    let interrupted = tokio::select! {
        interrupted = tokio::signal::ctrl_c() => interrupted,
        never = sandbox.subscribe_all(subscriptions, |line| say(&format!("{line}\n"))) => match never {},
    };
    if let Err(error) = interrupted {
        eprintln!("feishu-sandbox: cannot listen for Ctrl-C: {error}");
        return ExitCode::from(2);
    }
    sandbox.stop().await;
    ExitCode::SUCCESS
}

/// Prints a text. Errors are ignored, so the sandbox works without a reader of its output.
fn say(text: &str) {
    let mut out = std::io::stdout().lock();
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}

/// Returns the credentials that a client of the demo needs.
fn demo_credentials() -> String {
    format!("app id      {}\napp secret  {}\nmessage id  {}\n", demo::APP_ID, demo::APP_SECRET, demo::MESSAGE)
}

/// Returns the App IDs of a scenario; its file has the rest.
fn credentials(scenario: &Scenario) -> String {
    scenario.world.apps().map(|app| format!("app id      {}\n", app.id)).collect()
}
