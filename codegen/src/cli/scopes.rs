//! `scopes`: finds the smallest set of scopes that opens the operations a program uses.

use crate::{Outcome, findings, print};
use clap::{Args, ValueEnum};
use feishu_codegen::model::TokenKind;
use feishu_codegen::scopes::{scopes, scopes_text};
use feishu_codegen::{load, matching};
use std::error::Error;
use std::path::Path;

/// The arguments of `scopes`.
#[derive(Args)]
pub(crate) struct Arguments {
    /// The operations and events: `im.v1.pin.*,im.v1.message.create`.
    #[arg(long, value_name = "GLOB", value_delimiter = ',', required = true)]
    operations: Vec<String>,
    /// The kind of token for the calls.
    #[arg(long, value_enum, default_value_t = Token::Tenant)]
    token: Token,
    /// Includes the scopes that single fields, and values of fields, need.
    #[arg(long)]
    fields: bool,
    /// The output format.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Clone, Copy, ValueEnum)]
enum Token {
    /// The app itself, in a tenant.
    Tenant,
    /// A user who authorised the app.
    User,
    /// The app outside of any tenant.
    App,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// One paragraph per scope.
    Text,
    /// JSON.
    Json,
}

/// Runs the command on a spec directory.
pub(crate) fn run(arguments: &Arguments, spec: &Path) -> Result<Outcome, Box<dyn Error>> {
    let loaded = load(spec)?;
    if findings(&loaded.diagnostics) {
        return Ok(Outcome::Findings);
    }
    let asked_for = matching(&loaded.model, &arguments.operations);
    if !asked_for.unmatched.is_empty() {
        return Err(format!("no operation matches {}", asked_for.unmatched.join(", ")).into());
    }
    let token = match arguments.token {
        Token::Tenant => TokenKind::Tenant,
        Token::User => TokenKind::User,
        Token::App => TokenKind::App,
    };
    let found = scopes(&loaded.model, &asked_for, token, arguments.fields);
    print(&match arguments.format {
        Format::Text => scopes_text(&found),
        Format::Json => format!("{}\n", serde_json::to_string_pretty(&found)?),
    })
}
