//! The command `feishu-sandbox`: a sandbox for programs in any language.

use feishu_sandbox::{Sandbox, demo};
use std::io::Write;
use std::process::ExitCode;

const USAGE: &str = "\
Answers on loopback as the Feishu / Lark Open Platform is documented to.

Usage: feishu-sandbox [--port N] [--no-limits]

  --port N      listen on this port in place of one the system picks
  --no-limits   let rate limits and quotas not hold
  --help        print this";

#[derive(Default)]
struct Options {
    port: u16,
    no_limits: bool,
    help: bool,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match parse(std::env::args().skip(1)) {
        Ok(options) if options.help => {
            println!("{USAGE}");
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
                let port = arguments.next().ok_or("--port needs a number")?;
                options.port = port.parse().map_err(|_| format!("`{port}` is not a port: 0 to 65535"))?;
            }
            "--no-limits" => options.no_limits = true,
            "--help" | "-h" => options.help = true,
            other => return Err(format!("`{other}` is not an option")),
        }
    }
    Ok(options)
}

async fn run(options: Options) -> ExitCode {
    let builder = Sandbox::builder().port(options.port);
    let builder = if options.no_limits { builder.without_limits() } else { builder };
    let sandbox = match builder.start().await {
        Ok(sandbox) => sandbox,
        Err(error) => {
            eprintln!("feishu-sandbox: cannot listen on port {}: {error}", options.port);
            return ExitCode::from(2);
        }
    };
    let text = format!(
        "base URL    {}\napp id      {}\napp secret  {}\nmessage id  {}\n\
         The request header `x-sandbox-fault: 230011` asks for an error. Ctrl-C stops.\n",
        sandbox.base_url(),
        demo::APP_ID,
        demo::APP_SECRET,
        demo::MESSAGE
    );
    // Those who do not read it are served all the same.
    let _ = std::io::stdout().write_all(text.as_bytes());
    if let Err(error) = tokio::signal::ctrl_c().await {
        eprintln!("feishu-sandbox: cannot wait for Ctrl-C: {error}");
        return ExitCode::from(2);
    }
    sandbox.stop().await;
    ExitCode::SUCCESS
}
