//! The command line, but for the flags of operations.

use crate::language::Lang;
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::ffi::OsString;
use std::path::PathBuf;

/// The Feishu / Lark Open Platform from a terminal
#[derive(Parser)]
#[command(name = "feishu", version)]
#[command(after_help = "Credentials come from FEISHU_APP_ID and FEISHU_APP_SECRET, or from a profile in \
    ~/.config/feishu/config.yaml.\nFEISHU_BASE_URL is for Lark, private deployments and the sandbox.")]
pub(crate) struct Cli {
    #[command(flatten)]
    pub(crate) global: Global,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// What can be told every command.
#[derive(Args, Clone, Default)]
pub(crate) struct Global {
    /// The language of texts; without it that of LANG
    #[arg(long, global = true, value_enum, value_name = "zh|en", hide_possible_values = true)]
    pub(crate) lang: Option<Lang>,
    /// The profile of ~/.config/feishu/config.yaml whose credentials are used
    #[arg(long, global = true, value_name = "NAME")]
    pub(crate) profile: Option<String>,
}

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Say what an error code means and what to do about it
    #[command(after_help = EXPLAIN)]
    Explain(Explain),
    /// Call an operation; `feishu call OPERATION --help` shows its flags
    #[command(override_usage = "feishu call [OPTIONS] OPERATION [FLAGS]", disable_help_subcommand = true)]
    #[command(subcommand_value_name = "OPERATION", subcommand_help_heading = "Operations", after_help = CALL)]
    Call(Call),
    /// Find the smallest set of scopes that opens operations
    Scopes(Scopes),
    /// Print the events of the app as they arrive
    Events(Events),
    /// Sign a user in, so that `feishu call --user NAME` acts for them
    Login(Login),
    /// Forget a user who signed in
    Logout(Logout),
    /// Find operations, events, codes, scopes and fields by words
    Search(Search),
    /// Start a server on this machine that answers as the platform is documented to
    Sandbox(Sandbox),
    /// Print the completions of a shell
    Completions(Completions),
    /// Write manual pages to a directory
    Man(Man),
    /// Refresh a session in a process of its own
    #[command(hide = true)]
    Keeper,
}

const EXPLAIN: &str = "\
Examples:
  feishu explain 230002
  feishu explain BotNotInChat --lang zh
  journalctl -u my-bot | tail -1 | feishu explain -";

const CALL: &str = "\
Examples:
  feishu call im.v1.pin.create --help
  feishu call im.v1.pin.create --message-id om_dc13264520392913993dd051dba21dcf
  feishu call im.v1.chat.list --all --output table
  feishu call im.v1.image.create --image-type message --image photo.png --dry-run";

#[derive(Args)]
pub(crate) struct Explain {
    /// A code, the word or the name of an error; `-` reads a log line or a reply from standard input
    #[arg(required = true, value_name = "CODE", allow_negative_numbers = true)]
    pub(crate) codes: Vec<String>,
    /// Print JSON
    #[arg(long)]
    pub(crate) json: bool,
    /// Errors of the services of this spec directory
    #[arg(long, value_name = "DIR")]
    pub(crate) spec: Option<PathBuf>,
}

#[derive(Args)]
pub(crate) struct Call {
    #[command(flatten)]
    pub(crate) options: CallOptions,
    #[command(subcommand)]
    pub(crate) operation: Operation,
}

#[derive(Subcommand)]
pub(crate) enum Operation {
    #[command(external_subcommand)]
    Named(Vec<OsString>),
}

/// The options of `feishu call`, whatever the operation.
#[derive(Args, Clone, Default)]
pub(crate) struct CallOptions {
    /// The body as JSON, or a file with it; `-` is standard input. Flags of fields replace what it says
    #[arg(long, value_name = "FILE|-|JSON")]
    pub(crate) body: Option<String>,
    /// Print the request as a curl command, and send nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// How the reply is printed; without it a list is a table on a terminal, and all else JSON
    #[arg(long, value_enum, value_name = "json|table", hide_possible_values = true)]
    pub(crate) output: Option<Output>,
    /// Get all pages of a list, and print the items
    #[arg(long)]
    pub(crate) all: bool,
    /// Write the reply, or the file that the operation sends, to a file; `-` is standard output
    #[arg(long, short = 'o', value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
    /// The kind of access token; without it the first kind that the operation takes and the credentials give
    #[arg(long = "as", value_enum, value_name = "tenant|user|app", hide_possible_values = true)]
    pub(crate) token: Option<Token>,
    /// Act for this user, who signed in with `feishu login NAME`
    #[arg(long, value_name = "NAME")]
    pub(crate) user: Option<String>,
    /// Operations of this spec directory, in place of Feishu's
    #[arg(long, value_name = "DIR")]
    pub(crate) spec: Option<PathBuf>,
    /// Send values that the documentation does not list, and leave out required fields
    #[arg(long)]
    pub(crate) no_check: bool,
    /// Show secrets in a reply, such as tokens
    #[arg(long)]
    pub(crate) show_secrets: bool,
    /// How many seconds the call may take
    #[arg(long, value_name = "SECONDS")]
    pub(crate) timeout: Option<u64>,
}

impl CallOptions {
    /// Fills the options that are not set from other options.
    pub(crate) fn or(self, other: Self) -> Self {
        Self {
            body: self.body.or(other.body),
            dry_run: self.dry_run || other.dry_run,
            output: self.output.or(other.output),
            all: self.all || other.all,
            out: self.out.or(other.out),
            token: self.token.or(other.token),
            user: self.user.or(other.user),
            spec: self.spec.or(other.spec),
            no_check: self.no_check || other.no_check,
            show_secrets: self.show_secrets || other.show_secrets,
            timeout: self.timeout.or(other.timeout),
        }
    }
}

/// How a reply is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Output {
    Json,
    Table,
}

/// A kind of access token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Token {
    Tenant,
    User,
    App,
}

#[derive(Args)]
pub(crate) struct Scopes {
    /// Operations and events, by id; `im.v1.pin.*` is all of them that match
    #[arg(required = true, value_name = "OPERATION")]
    pub(crate) operations: Vec<String>,
    /// The kind of access token that they are called with
    #[arg(long = "as", value_enum, value_name = "tenant|user|app", hide_possible_values = true)]
    #[arg(default_value = "tenant")]
    pub(crate) token: Token,
    /// Also open the fields that need scopes of their own
    #[arg(long)]
    pub(crate) fields: bool,
    /// Print JSON
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Args)]
pub(crate) struct Events {
    /// Print only events of this type: `im.message.*`. Others are acknowledged all the same
    #[arg(long = "type", value_name = "GLOB")]
    pub(crate) types: Vec<String>,
    /// Print JSON, one event on a line, on a terminal as well
    #[arg(long)]
    pub(crate) json: bool,
    /// End after so many events
    #[arg(long, value_name = "N")]
    pub(crate) count: Option<u64>,
}

#[derive(Args)]
pub(crate) struct Login {
    /// What to call the user, for `feishu call --user NAME`
    #[arg(default_value = crate::login::DEFAULT_USER)]
    pub(crate) name: String,
    /// Show a code to enter on another device, in place of a browser on this one
    #[arg(long)]
    pub(crate) device: bool,
    /// A scope that the user is asked to grant; may be given several times
    #[arg(long = "scope", value_name = "SCOPE")]
    pub(crate) scopes: Vec<String>,
    /// The port that the browser comes back to: http://127.0.0.1:PORT/callback has to be a redirect URL of the app
    #[arg(long, value_name = "PORT", default_value_t = 8765)]
    pub(crate) port: u16,
    /// Print the address, and do not open a browser
    #[arg(long)]
    pub(crate) no_browser: bool,
}

#[derive(Args)]
pub(crate) struct Logout {
    /// The user, as `feishu login` called them
    #[arg(default_value = crate::login::DEFAULT_USER)]
    pub(crate) name: String,
}

#[derive(Args)]
pub(crate) struct Search {
    /// Words in English or Chinese, parts of ids, codes, scopes
    #[arg(required = true, value_name = "WORDS")]
    pub(crate) words: Vec<String>,
    /// How many results to print
    #[arg(long, short = 'n', value_name = "N", default_value_t = 10)]
    pub(crate) count: usize,
    /// Only results of this kind
    #[arg(long, value_enum, value_name = "KIND")]
    pub(crate) kind: Option<crate::search::Kind>,
    /// Print JSON
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Args)]
pub(crate) struct Sandbox {
    /// Apps, users, chats and messages to start with, in place of the demo's
    #[arg(long, value_name = "FILE")]
    pub(crate) scenario: Option<PathBuf>,
    /// The port to listen on, in place of one that the system picks
    #[arg(long, value_name = "PORT", default_value_t = 0)]
    pub(crate) port: u16,
    /// Let rate limits and quotas not hold
    #[arg(long)]
    pub(crate) no_limits: bool,
    /// Do not print the requests
    #[arg(long)]
    pub(crate) quiet: bool,
}

#[derive(Args)]
pub(crate) struct Completions {
    /// The shell
    #[arg(value_enum)]
    pub(crate) shell: clap_complete::Shell,
}

#[derive(Args)]
pub(crate) struct Man {
    /// The directory
    #[arg(value_name = "DIR")]
    pub(crate) directory: PathBuf,
}
