//! Where a client's calls go, and the app they are made for.

use super::base_url::Base;
use crate::error::{ConfigError, ConfigProblem};
use crate::secret::{Redactor, Secret};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Where a client's calls go, and the app they are made for: what errors tell of it, or must not show.
pub(crate) struct Site {
    pub(crate) base: Base,
    pub(crate) app: Option<App>,
    recent: Mutex<Redactor>,
}

/// How many secrets are remembered that are those of no call under way.
const MOST_RECENT: usize = 16;

impl Site {
    pub(crate) fn new(base: Base, app: Option<App>) -> Self {
        Self { base, app, recent: Mutex::default() }
    }

    /// Remembers secrets that a server may send back in a later call: tokens, and what they were fetched with.
    pub(crate) fn note(&self, secrets: &Redactor) {
        let mut recent = self.recent();
        recent.extend(secrets);
        recent.keep_last(MOST_RECENT);
    }

    /// The secrets that were noted last.
    pub(crate) fn recent(&self) -> MutexGuard<'_, Redactor> {
        // No code that can panic runs under this lock, and every state it guards is a good one.
        self.recent.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Who made the app, and who uses it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum AppKind {
    /// The tenant that uses it made it.
    Custom,
    /// Many tenants have installed it from the app directory.
    Store,
}

/// The credentials of an app.
#[derive(Clone, Debug)]
pub(crate) struct App {
    pub(crate) kind: AppKind,
    pub(crate) id: String,
    pub(crate) secret: Secret,
}

impl App {
    pub(crate) fn check(&self) -> Result<(), ConfigError> {
        if self.id.trim().is_empty() {
            return Err(ConfigError::new(ConfigProblem::EmptyAppId));
        }
        if self.secret.is_empty() {
            return Err(ConfigError::new(ConfigProblem::EmptyAppSecret));
        }
        Ok(())
    }
}
