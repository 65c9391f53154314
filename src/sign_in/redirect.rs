//! Parses the redirect after a sign-in.

use crate::error::{SignInError, SignInProblem};
use crate::secret::Secret;
use url::form_urlencoded;

/// The parameters of a redirect.
#[derive(Default)]
pub(super) struct Redirect {
    pub(super) code: Option<Secret>,
    pub(super) state: Option<Secret>,
    pub(super) error: Option<String>,
    pub(super) description: Option<String>,
}

impl Redirect {
    /// Reads a URL, a path with its query, or just a query. A repeated parameter is ignored, since two readers could
    /// interpret it differently.
    pub(super) fn read(redirect: &str) -> Result<Self, SignInError> {
        let whole = redirect.split('#').next().unwrap_or_default();
        let query = whole.split_once('?').map_or(whole, |(_, query)| query);
        let mut read = Self::default();
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            let again = match &*name {
                "code" => read.code.replace(value.into_owned().into()).is_some(),
                "state" => read.state.replace(value.into_owned().into()).is_some(),
                "error" => read.error.replace(value.into_owned()).is_some(),
                "error_description" => read.description.replace(value.into_owned()).is_some(),
                _ => false,
            };
            if again {
                return Err(SignInError::new(SignInProblem::NotARedirect));
            }
        }
        read.code = read.code.filter(|code| !code.is_empty());
        Ok(read)
    }
}
