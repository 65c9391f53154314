//! `feishu call`: any operation, by flags that are made of what is known of it.

mod curl;
mod output;
mod request;
mod table;
mod value;

use crate::args::{self, Call, CallOptions, Global, Token};
use crate::exit::{Exit, Failure};
use crate::flags::{self, Flag};
use crate::language::language;
use crate::profile::Profile;
use crate::terminal::{Progress, text_width};
use crate::{catalogs, describe, help, login, print};
use clap::FromArgMatches;
use feishu_api::catalog::Operation;
use feishu_api::client::UntypedCall;
use feishu_api::endpoint::{Envelope, TokenKind};
use feishu_api::{Access, Client, Error, Language};
use output::Reply;
use request::Request;
use std::ffi::OsString;
use std::io::{self, IsTerminal};
use std::path::PathBuf;
use std::sync::Mutex;
use std::time::Duration;

/// Runs `feishu call`.
pub(crate) fn command(call: Call, global: Global) -> Result<Exit, Failure> {
    let args::Operation::Named(words) = call.operation;
    let mut words = words.into_iter();
    let id = words.next().unwrap_or_default().to_string_lossy().into_owned();
    let words: Vec<OsString> = words.collect();
    let spec = call.options.spec.clone().or_else(|| spec(&words));
    let operation = catalogs::operation(catalogs::catalog(spec.as_deref())?, &id)?;
    let flags = flags::flags(operation);
    // As with the rest of the command line, clap says what is wrong, and ends with 2.
    let matches = flags::command(operation, &flags).try_get_matches_from(words).unwrap_or_else(|error| error.exit());
    let read = |error: clap::Error| Failure::usage(error.to_string());
    let options = CallOptions::from_arg_matches(&matches).map_err(read)?.or(call.options);
    let own = Global::from_arg_matches(&matches).map_err(read)?;
    let language = language(own.lang.or(global.lang));
    if matches.get_flag("help") {
        let description = describe::operation(operation, language);
        print(&help::text(&description, language, text_width()))?;
        return Ok(Exit::Success);
    }
    if options.all && operation.paging.is_none() {
        return Err(Failure::usage(format!("--all is for lists, and {} has no pages", operation.id)));
    }
    let request = Request::read(operation, &flags, &matches, &options)?;
    let profile = own.profile.or(global.profile);
    crate::run(run(request, &flags, &options, profile.as_deref(), language))
}

/// Returns the spec directory, if it is given after the operation.
fn spec(words: &[OsString]) -> Option<PathBuf> {
    let at = words.iter().position(|word| word == "--spec");
    let joined = || words.iter().find_map(|word| word.to_str()?.strip_prefix("--spec=").map(PathBuf::from));
    at.and_then(|at| words.get(at + 1)).map(PathBuf::from).or_else(joined)
}

async fn run(
    mut request: Request,
    flags: &[Flag],
    options: &CallOptions,
    profile: Option<&str>,
    language: Language,
) -> Result<Exit, Failure> {
    let operation = request.operation;
    let token = token(operation, options)?;
    if options.all {
        take_large_pages(&mut request, flags);
    }
    let profile = Profile::find(profile)?;
    if options.dry_run {
        // Nothing is sent, so that credentials are not needed.
        let client = profile.builder(&[])?.build().map_err(|error| Failure::call(&error, language))?;
        let token = token.or(operation.tokens.first().copied());
        print(&curl::command(&request, &client, token, options.out.as_deref(), language)?)?;
        return Ok(Exit::Success);
    }
    let client = client(&profile, operation, options, token, language)?;
    let mut call = request.call(&client, |_, secret| secret.expose().to_owned());
    if let Some(seconds) = options.timeout {
        call = call.timeout(Duration::from_secs(seconds));
    }
    let outcome = perform(operation, call, &request, options).await;
    let mut reply = outcome.map_err(|problem| match problem {
        Problem::Call(error) => Failure::call(&error, language),
        Problem::Usage(message) => Failure::usage(message),
    })?;
    if !options.show_secrets {
        output::hide(operation, &mut reply);
    }
    output::show(operation, reply, options)?;
    Ok(Exit::Success)
}

/// Returns the requested kind of token.
fn token(operation: &Operation, options: &CallOptions) -> Result<Option<TokenKind>, Failure> {
    let asked = options.token.or(options.user.as_ref().map(|_| Token::User)).map(|token| match token {
        Token::Tenant => TokenKind::Tenant,
        Token::User => TokenKind::User,
        Token::App => TokenKind::App,
    });
    match asked {
        Some(kind) if !operation.tokens.contains(&kind) && !operation.tokens.is_empty() => {
            let taken: Vec<&str> = operation.tokens.iter().copied().map(describe::token).collect();
            let message = format!(
                "{} takes no {} token: call it with --as {}",
                operation.id,
                describe::token(kind),
                taken.join(" or --as ")
            );
            Err(Failure::usage(message))
        }
        asked => Ok(asked),
    }
}

/// Builds the client for a call.
fn client(
    profile: &Profile,
    operation: &Operation,
    options: &CallOptions,
    token: Option<TokenKind>,
    language: Language,
) -> Result<Client, Failure> {
    let mut builder = profile.builder(&operation.tokens)?;
    // A token of a user that was given by the environment is sent as it is.
    let user = match (&options.user, token) {
        (Some(user), _) => Some(user.as_str()),
        (None, Some(TokenKind::User)) if profile.token.is_none() => Some(login::DEFAULT_USER),
        _ => None,
    };
    if let Some(user) = user {
        builder = builder.user_tokens(login::sessions(profile, language)?).access(Access::User(user.to_owned()));
    } else if let Some(kind) = token {
        builder = builder.access(kind);
    }
    builder.build().map_err(|error| Failure::call(&error, language))
}

/// Sets the largest page size, to make fewer calls.
fn take_large_pages(request: &mut Request, flags: &[Flag]) {
    let Some(size) = request.operation.paging.as_ref().and_then(|paging| paging.size.as_deref()) else { return };
    let flag = flags.iter().find(|flag| flag.parameter.key() == size);
    if let Some((flag, most)) = flag.and_then(|flag| Some((flag, flag.parameter.field.max.clone()?))) {
        request.set_if_missing(flag.parameter, most.into());
    }
}

/// What can go wrong with a call.
enum Problem {
    Call(Error),
    Usage(String),
}

impl From<Error> for Problem {
    fn from(error: Error) -> Self {
        Self::Call(error)
    }
}

/// Sends the call.
async fn perform(
    operation: &Operation,
    call: UntypedCall,
    request: &Request,
    options: &CallOptions,
) -> Result<Reply, Problem> {
    if operation.envelope == Envelope::Binary {
        return download(call, options).await;
    }
    if options.all {
        return Ok(Reply::Items(all(call).await?));
    }
    let Some(size) = request.file_size() else { return Ok(Reply::Json(call.await?)) };
    let progress = Mutex::new(Progress::new());
    let call = call.on_upload(move |sent| {
        if let Ok(mut progress) = progress.lock() {
            progress.bytes(sent, Some(size));
        }
    });
    Ok(Reply::Json(call.await?))
}

/// Fetches the items of all pages.
async fn all(call: UntypedCall) -> Result<Vec<serde_json::Value>, Error> {
    let (mut pages, mut items, mut count) = (call.pages(), Vec::new(), 0);
    let mut progress = Progress::new();
    while let Some(page) = pages.next().await {
        items.extend(page?);
        count += 1;
        progress.show(&format!("{count} pages, {} items", items.len()));
    }
    Ok(items)
}

/// Saves the file in a reply.
async fn download(call: UntypedCall, options: &CallOptions) -> Result<Reply, Problem> {
    let path = options.out.as_deref().filter(|path| !output::is_standard_output(path));
    if path.is_none() && options.out.is_none() && io::stdout().is_terminal() {
        return Err(Problem::Usage("the operation sends a file: say where it goes with -o FILE".to_owned()));
    }
    let file = call.download().await?;
    let Some(path) = path else { return Ok(Reply::Written(file.write_to(&mut tokio::io::stdout()).await?)) };
    let (length, mut progress) = (file.length(), Progress::new());
    Ok(Reply::Written(file.save_with(path, |received| progress.bytes(received, length)).await?))
}
