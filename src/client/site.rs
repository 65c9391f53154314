//! Where a client's calls go, and the app they are made for.

use super::base_url::Base;
use crate::error::{ConfigError, ConfigProblem};
use crate::secret::Secret;

/// Where a client's calls go, and the app they are made for: what errors tell of it, or must not show.
pub(crate) struct Site {
    pub(crate) base: Base,
    pub(crate) app: Option<App>,
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
#[derive(Debug)]
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
