//! The command `feishu`: the Feishu / Lark Open Platform from a terminal.
//!
//! What is known of operations comes from the catalog of `feishu-api`, and calls are made by its client. Each command has
//! a module. What a command finds out is a value ([`explain`], [`search`], [`describe`]); printing it is apart from that.

mod args;
mod call;
mod catalogs;
mod describe;
mod events;
mod exit;
mod explain;
mod flags;
mod help;
mod language;
mod login;
mod manual;
mod profile;
mod sandbox;
mod scopes;
mod search;
mod terminal;

use args::{Cli, Command};
use clap::{CommandFactory, FromArgMatches};
use exit::{Exit, Failure};
use language::language;
use std::future::Future;
use std::io::Write;
use std::process::ExitCode;

fn main() -> ExitCode {
    // Clap ends the process by itself where the command line is wrong: with 2, as `Exit::Usage`.
    let matches = Cli::command().term_width(terminal::text_width()).get_matches();
    let Cli { global, command } = Cli::from_arg_matches(&matches).unwrap_or_else(|error| error.exit());
    let outcome = match command {
        Command::Explain(args) => explain::command(&args, &global),
        Command::Call(args) => call::command(args, global),
        Command::Scopes(args) => scopes::command(&args, &global),
        Command::Events(args) => run(events::command(&args, &global)),
        Command::Login(args) => run(login::login(&args, &global)),
        Command::Logout(args) => run(login::logout(&args, &global)),
        Command::Search(args) => search::command(&args, &global),
        Command::Sandbox(args) => run(sandbox::command(&args)),
        Command::Completions(args) => manual::completions(args.shell),
        Command::Man(args) => manual::pages(&args.directory),
        Command::Keeper => run(login::keeper(&global)),
    };
    match outcome {
        Ok(exit) => exit.into(),
        Err(Failure { exit, message }) => {
            eprintln!("feishu: {message}");
            exit.into()
        }
    }
}

/// Runs asynchronous work.
fn run<T>(work: impl Future<Output = Result<T, Failure>>) -> Result<T, Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| Failure::new(Exit::Local, format!("cannot start: {error}")))?;
    runtime.block_on(work)
}

/// Writes to standard output. Exits if the reader has closed it, as `| head` does.
fn print(text: &str) -> Result<(), Failure> {
    let mut out = std::io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Ok(()) => Ok(()),
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => std::process::exit(0),
        Err(error) => Err(Failure::new(Exit::Local, format!("cannot write: {error}"))),
    }
}

/// Prints a value as JSON.
fn print_json(value: &impl serde::Serialize) -> Result<(), Failure> {
    let json = serde_json::to_string_pretty(value);
    let mut json = json.map_err(|error| Failure::new(Exit::Local, format!("cannot write JSON: {error}")))?;
    json.push('\n');
    print(&json)
}
