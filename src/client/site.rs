//! The base URL and the app of a client.

use super::base_url::Base;
use crate::error::{ConfigError, ConfigProblem};
use crate::secret::{Redactor, Secret};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The base URL and the app of a client, as far as errors need them or must hide them.
pub(crate) struct Site {
    pub(crate) base: Base,
    pub(crate) app: Option<App>,
    recent: Mutex<Redactor>,
}

/// The maximum number of secrets remembered in addition to those of calls in progress.
const MOST_RECENT: usize = 16;

impl Site {
    pub(crate) fn new(base: Base, app: Option<App>) -> Self {
        Self { base, app, recent: Mutex::default() }
    }

    /// Remembers secrets that a server may echo in a later call: tokens, and what they were fetched with.
    pub(crate) fn note(&self, secrets: &Redactor) {
        let mut recent = self.recent();
        recent.extend(secrets);
        recent.keep_last(MOST_RECENT);
    }

    /// Returns the most recently noted secrets.
    pub(crate) fn recent(&self) -> MutexGuard<'_, Redactor> {
        // No code that can panic runs under this lock, and every state it guards is valid.
        self.recent.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The kind of an app.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum AppKind {
    /// The app was created by the tenant that uses it.
    Custom,
    /// The app is in the app directory, and many tenants have installed it.
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
