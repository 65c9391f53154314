//! Completions and manual pages, made from the command line itself.

use crate::args::Cli;
use crate::exit::{Exit, Failure};
use clap::CommandFactory;
use clap_complete::Shell;
use std::fs;
use std::path::Path;

/// Prints the completions of a shell.
pub(crate) fn completions(shell: Shell) -> Result<Exit, Failure> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "feishu", &mut script);
    crate::print(&String::from_utf8_lossy(&script))?;
    Ok(Exit::Success)
}

/// Writes a manual page for the command, and one for each of its subcommands.
pub(crate) fn pages(directory: &Path) -> Result<Exit, Failure> {
    let fail = |error| Failure::file("write to", &directory.display(), &error);
    fs::create_dir_all(directory).map_err(fail)?;
    let mut command = Cli::command().disable_help_subcommand(true);
    command.build();
    clap_mangen::generate_to(command, directory).map_err(fail)?;
    Ok(Exit::Success)
}
