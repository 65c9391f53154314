//! A separate process that refreshes sessions.

use super::record::Verdict;
use super::refresh::named;
use super::{Inner, UserSessions, token};
use crate::client::token::{TokenKey, UserToken};
use crate::error::{Error, SignInError, SignInProblem};
use crate::secret::Secret;
use crate::wire::{Fields, Object};
use std::env;
use std::ffi::{OsStr, OsString};
use std::io::{self, Read, Write};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::SystemTime;

/// The environment variable that marks a process as a keeper.
const VARIABLE: &str = "FEISHU_API_KEEPER";

/// The maximum size of a job that a keeper reads.
const LONGEST_JOB: u64 = 64 * 1024;

/// A separate process that refreshes sessions, so that killing the program at any moment does not sign users out.
///
/// It is started for each refresh, usually by running the program itself again, and ends when the new session is
/// stored: every hour or two per user, for some hundredths of a second. It is in its own process group, so whatever
/// ends the program (`kill`, Ctrl-C, a crash, closing a terminal) does not end it. Whatever ends all processes at once
/// does: stopping a container, a systemd unit, or the machine.
///
/// A program that is its own keeper must do the keeper's work before anything else:
///
/// ```no_run
/// # use feishu_api::sign_in::{Keeper, UserSessions};
/// # async fn example(sessions: UserSessions) -> Result<(), Box<dyn std::error::Error>> {
/// let sessions = sessions.keeper(Keeper::this_program()?);
/// if sessions.keep_if_asked().await? {
///     return Ok(()); // This process was the keeper.
/// }
/// // …the program itself
/// # Ok(())
/// # }
/// ```
///
/// The keeper receives the user's name and, if the platform rejected an access token, that token on its standard input.
/// It obtains the App Secret in the same way as the program. If it cannot be started, the program refreshes by itself.
#[derive(Clone, Debug)]
pub struct Keeper {
    program: PathBuf,
    arguments: Vec<OsString>,
}

impl Keeper {
    /// Uses the program itself, run again without arguments.
    ///
    /// # Errors
    /// Fails if the system does not report the path of the program.
    pub fn this_program() -> io::Result<Self> {
        // This path works even if the file has been replaced.
        let running = PathBuf::from("/proc/self/exe");
        let program = if running.exists() { running } else { env::current_exe()? };
        Ok(Self::program(program))
    }

    /// Uses another program, which calls [`UserSessions::keep_if_asked`] with the same app and store.
    pub fn program(program: impl Into<PathBuf>) -> Self {
        Self { program: program.into(), arguments: Vec::new() }
    }

    /// Adds arguments.
    #[must_use]
    pub fn arguments<I: IntoIterator<Item: AsRef<OsStr>>>(mut self, arguments: I) -> Self {
        self.arguments.extend(arguments.into_iter().map(|argument| argument.as_ref().to_owned()));
        self
    }

    /// Refreshes a session with the keeper; `None` if there is none.
    pub(super) async fn refresh(
        &self,
        inner: &Inner,
        key: &TokenKey,
        rejected: Option<&Secret>,
        force: bool,
    ) -> Option<Result<UserToken, Error>> {
        // A keeper refreshes by itself. So does a program that was started as a keeper without being aware of it.
        if env::var_os(VARIABLE).is_some() {
            return None;
        }
        let job = Job { user: key.subject.clone(), rejected: rejected.cloned(), force };
        let job = serde_json::to_vec(&job).ok()?;
        let keeper = self.clone();
        // A separate task waits for it, so that it does not become a zombie if this future is dropped.
        let ended = tokio::task::spawn_blocking(move || keeper.run(&job)).await;
        let said = match ended {
            Ok(Ok(said)) => said,
            Ok(Err(_)) | Err(_) => return None,
        };
        Some(self.outcome(inner, key, rejected, &said).await)
    }

    /// Starts the process, and waits until it has done its work. Returns its error message.
    fn run(&self, job: &[u8]) -> io::Result<String> {
        let mut command = Command::new(&self.program);
        command.args(&self.arguments).env(VARIABLE, "1");
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(&mut command, 0);
        let mut process = command.spawn()?;
        if let Some(mut input) = process.stdin.take() {
            // A keeper that reads nothing does nothing, which is detected below.
            let _ = input.write_all(job);
        }
        let output = process.wait_with_output()?;
        let said = String::from_utf8_lossy(&output.stdout).trim().to_owned();
        Ok(if output.status.success() { String::new() } else { said })
    }

    /// Returns the stored session once a keeper has ended.
    async fn outcome(
        &self,
        inner: &Inner,
        key: &TokenKey,
        rejected: Option<&Secret>,
        said: &str,
    ) -> Result<UserToken, Error> {
        let now = SystemTime::now();
        let of = |problem| Error::from(SignInError::of(&key.subject, problem));
        let kept = inner.load(key).await.map_err(|error| named(error, key))?;
        let (_, record) = kept.ok_or_else(|| of(SignInProblem::NotSignedIn))?;
        match record.verdict(rejected, now) {
            Verdict::Good | Verdict::Refresh { usable: true } => Ok(token(&record.session, now)),
            Verdict::Over(problem) => Err(of(problem)),
            Verdict::Refresh { usable: false } => {
                let said = if said.is_empty() { "the process did nothing" } else { said };
                Err(of(SignInProblem::Keeper(said.to_owned())))
            }
        }
    }
}

impl UserSessions {
    /// Does the work of a [`Keeper`], if this process is one. Returns whether it was: then the program must exit.
    ///
    /// # Errors
    /// Any error of the refresh. The program must then exit with a code other than 0, as `main` does when it returns an
    /// error. The error has already been reported to the program that started the keeper.
    pub async fn keep_if_asked(&self) -> Result<bool, Error> {
        if env::var_os(VARIABLE).is_none() {
            return Ok(false);
        }
        let mut read = Vec::new();
        let failed = |error: io::Error| SignInError::new(SignInProblem::Keeper(error.to_string()));
        io::stdin().take(LONGEST_JOB).read_to_end(&mut read).map_err(failed)?;
        let unreadable = |_| SignInError::new(SignInProblem::Keeper("the process received no job".to_owned()));
        let Job { user, rejected, force } = serde_json::from_slice(&read).map_err(unreadable)?;
        let outcome = self.obtain(&user, rejected.as_ref(), force).await;
        if let Err(error) = &outcome {
            // If the program has ended, nobody reads it.
            let _ = writeln!(io::stdout(), "{error}");
        }
        outcome.map(|_| true)
    }
}

/// The job of a keeper.
#[derive(Clone, Default)]
struct Job {
    user: String,
    rejected: Option<Secret>,
    force: bool,
}

impl Object for Job {
    fn fields(&mut self, f: &mut Fields<'_>) {
        f.field("user", &mut self.user);
        f.field("rejected", &mut self.rejected);
        f.field("force", &mut self.force);
    }
}

crate::__impl_object! {
    Job
}
