//! `feishu login`: users who sign in, for calls that act for them.
//!
//! Their tokens are in files that nobody else can read, and are renewed as calls need them.

mod browser;

use crate::args::{Global, Login, Logout};
use crate::exit::{Exit, Failure};
use crate::language::language;
use crate::profile::{self, Profile};
use feishu_api::Language;
use feishu_api::sign_in::{FileSessions, Keeper, OFFLINE_ACCESS, Session, SignIn, UserSessions};

/// What a user is called whom nobody named.
pub(crate) const DEFAULT_USER: &str = "me";

/// Opens the sessions of users who signed in to the app of a profile.
pub(crate) fn sessions(profile: &Profile, language: Language) -> Result<UserSessions, Failure> {
    let directory = profile::directory()?.join("sessions");
    let store = FileSessions::open(&directory).map_err(|error| Failure::file("use", &directory.display(), &error))?;
    let client = profile.app(language)?;
    let sign_in = SignIn::new(&client).map_err(|error| Failure::call(&error, language))?;
    let sessions = UserSessions::new(sign_in, store);
    // A process of its own refreshes, so that Ctrl-C signs nobody out.
    Ok(match Keeper::this_program() {
        Ok(keeper) => {
            let name = profile.name.as_deref().map(|name| ["--profile", name]);
            sessions.keeper(keeper.arguments(["keeper"]).arguments(name.into_iter().flatten()))
        }
        Err(_) => sessions,
    })
}

/// Runs `feishu login`.
pub(crate) async fn login(args: &Login, global: &Global) -> Result<Exit, Failure> {
    let language = language(global.lang);
    let fail = |error: &feishu_api::Error| Failure::call(error, language);
    let profile = Profile::find(global.profile.as_deref())?;
    let client = profile.app(language)?;
    let sign_in = SignIn::new(&client).map_err(|error| fail(&error))?;
    // Before the user is asked: a place that cannot be written should be known first.
    let sessions = sessions(&profile, language)?;
    let session = match args.device {
        true => device(&sign_in, &args.scopes, language).await?,
        false => browser::sign_in(&sign_in, args, language).await?,
    };
    sessions.add(&args.name, session.clone()).await.map_err(|error| fail(&error))?;
    let name = match sign_in.user(&session).await {
        Ok(user) => user.name,
        // They are signed in all the same.
        Err(_) => args.name.clone(),
    };
    eprintln!("{name} is signed in; `feishu call OPERATION --user {}` acts for them", args.name);
    let missing = session.missing(args.scopes.iter().map(String::as_str));
    if !missing.is_empty() {
        eprintln!("not granted: {}", missing.join(", "));
    }
    Ok(Exit::Success)
}

/// Signs a user in with a code for another device.
async fn device(sign_in: &SignIn, scopes: &[String], language: Language) -> Result<Session, Failure> {
    let fail = |error: feishu_api::Error| Failure::call(&error, language);
    let scopes = scopes.iter().map(String::as_str).chain([OFFLINE_ACCESS]);
    let device = sign_in.device(scopes).await.map_err(fail)?;
    eprintln!("Open {} and enter the code {}", device.verification_uri, device.user_code);
    if device.verification_uri_complete != device.verification_uri {
        eprintln!("or open {}", device.verification_uri_complete);
    }
    device.wait().await.map_err(fail)
}

/// Runs `feishu logout`.
pub(crate) async fn logout(args: &Logout, global: &Global) -> Result<Exit, Failure> {
    let language = language(global.lang);
    let sessions = sessions(&Profile::find(global.profile.as_deref())?, language)?;
    let fail = |error: feishu_api::Error| Failure::call(&error, language);
    if sessions.get(&args.name).await.map_err(fail)?.is_none() {
        return Err(Failure::not_found(format!("nobody is signed in as {}", args.name)));
    }
    sessions.remove(&args.name).await.map_err(fail)?;
    eprintln!("{} is signed out on this machine", args.name);
    Ok(Exit::Success)
}

/// Refreshes a session in a separate process: see [`Keeper`].
pub(crate) async fn keeper(global: &Global) -> Result<Exit, Failure> {
    let language = language(global.lang);
    let sessions = sessions(&Profile::find(global.profile.as_deref())?, language)?;
    match sessions.keep_if_asked().await {
        Ok(true) => Ok(Exit::Success),
        Ok(false) => Err(Failure::usage("this command is for feishu itself: see `feishu login`")),
        Err(error) => Err(Failure::call(&error, language)),
    }
}
