//! The consent of users: authorization codes and refresh tokens, each of which can be used once.

use feishu_api::Secret;
use sha2::{Digest, Sha256};
use std::time::Duration;

/// The lifetime of a code.
const CODE_LIFE: Duration = Duration::from_secs(5 * 60);
/// The lifetime of a refresh token.
const REFRESH_LIFE: Duration = Duration::from_secs(7 * 24 * 60 * 60);
/// The period after consent in which the token of a user can be refreshed.
const GRANT_LIFE: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// The consent of a user that an app acts for them, as given on the page that an authorization link leads to.
///
/// ```
/// use feishu_sandbox::Consent;
///
/// let consent = Consent::new("cli_a", "ou_a").scopes(["im:chat", "offline_access"]);
/// let consent = consent.redirect_uri("https://example.com/callback");
/// ```
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Consent {
    /// The App ID of the app.
    pub app_id: String,
    /// The open_id of the user.
    pub open_id: String,
    /// The scopes they grant, in addition to those they have granted before.
    pub scopes: Vec<String>,
    /// The URL they are redirected to afterwards.
    pub redirect_uri: Option<String>,
    /// The `code_challenge` of the link, if any.
    pub challenge: Option<String>,
    /// Whether the challenge is the verifier itself rather than its SHA-256.
    pub plain: bool,
    /// The code to issue; `None` if the sandbox makes one.
    pub code: Option<Secret>,
}

impl Consent {
    /// Creates the consent of a user who grants no scope.
    pub fn new(app_id: impl Into<String>, open_id: impl Into<String>) -> Self {
        Self { app_id: app_id.into(), open_id: open_id.into(), ..Self::default() }
    }

    /// Sets the granted scopes.
    #[must_use]
    pub fn scopes<I: IntoIterator<Item: Into<String>>>(mut self, scopes: I) -> Self {
        self.scopes = scopes.into_iter().map(Into::into).collect();
        self
    }

    /// Sets the URL they are redirected to afterwards.
    #[must_use]
    pub fn redirect_uri(mut self, uri: impl Into<String>) -> Self {
        self.redirect_uri = Some(uri.into());
        self
    }

    /// Sets the `code_challenge` of the link to the SHA-256 of the verifier, in base64url.
    #[must_use]
    pub fn challenge(mut self, challenge: impl Into<String>) -> Self {
        self.challenge = Some(challenge.into());
        self
    }

    /// Sets the `code_challenge` of the link to the verifier itself.
    #[must_use]
    pub fn plain_challenge(mut self, challenge: impl Into<String>) -> Self {
        self.plain = true;
        self.challenge(challenge)
    }

    /// Sets the code to issue.
    #[must_use]
    pub fn code(mut self, code: impl Into<Secret>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Whether a verifier matches the challenge.
    pub(crate) fn is_verified_by(&self, verifier: Option<&Secret>) -> bool {
        let Some(challenge) = &self.challenge else { return true };
        let Some(verifier) = verifier else { return false };
        if self.plain {
            verifier.expose() == challenge
        } else {
            base64_url(&Sha256::digest(verifier.expose())) == *challenge
        }
    }
}

/// Whether this is the scope that requests a refresh token.
pub(crate) fn offline(scope: &str) -> bool {
    scope == "offline_access"
}

/// The rights behind a code or a refresh token.
#[derive(Clone, Debug)]
pub(crate) struct Grant {
    pub(crate) app_id: String,
    pub(crate) open_id: String,
    /// The time at which the user agreed.
    pub(crate) since: Duration,
}

/// An authorization code.
#[derive(Debug)]
pub(crate) struct Code {
    text: Secret,
    pub(crate) consent: Consent,
    pub(crate) grant: Grant,
    pub(crate) used: bool,
    expires: Duration,
}

/// A refresh token.
#[derive(Debug)]
pub(crate) struct Refresh {
    text: Secret,
    pub(crate) grant: Grant,
    pub(crate) used: bool,
    pub(crate) revoked: bool,
    expires: Duration,
}

impl Code {
    /// Whether the code has expired.
    pub(crate) fn is_expired(&self, now: Duration) -> bool {
        now >= self.expires
    }
}

impl Refresh {
    /// Whether the refresh token has expired.
    pub(crate) fn is_expired(&self, now: Duration) -> bool {
        now >= self.expires
    }
}

/// The codes and refresh tokens that were issued.
#[derive(Debug, Default)]
pub(crate) struct Grants {
    codes: Vec<Code>,
    refreshes: Vec<Refresh>,
}

impl Grants {
    /// Issues a code.
    pub(crate) fn agree(&mut self, consent: Consent, now: Duration) -> Secret {
        let made = || Secret::from(format!("code-of-the-sandbox-{:06}", self.codes.len() + 1));
        let text = consent.code.clone().unwrap_or_else(made);
        let grant = Grant { app_id: consent.app_id.clone(), open_id: consent.open_id.clone(), since: now };
        self.codes.push(Code { text: text.clone(), consent, grant, used: false, expires: now + CODE_LIFE });
        text
    }

    /// Returns the code with this text.
    pub(crate) fn code(&mut self, text: &Secret) -> Option<&mut Code> {
        self.codes.iter_mut().rfind(|code| code.text == *text)
    }

    /// Issues a refresh token, and returns its lifetime in seconds.
    pub(crate) fn issue(&mut self, grant: Grant, now: Duration) -> (Secret, u64) {
        let text = Secret::from(format!("refresh-of-the-sandbox-{:06}", self.refreshes.len() + 1));
        let expires = (now + REFRESH_LIFE).min(grant.since + GRANT_LIFE);
        self.refreshes.push(Refresh { text: text.clone(), grant, used: false, revoked: false, expires });
        (text, expires.saturating_sub(now).as_secs())
    }

    /// Returns the refresh token with this text.
    pub(crate) fn refresh(&mut self, text: &Secret) -> Option<&mut Refresh> {
        self.refreshes.iter_mut().find(|refresh| refresh.text == *text)
    }

    /// Revokes an app's refresh tokens of a user.
    pub(crate) fn withdraw(&mut self, app_id: &str, open_id: &str) {
        let is_theirs = |grant: &Grant| grant.app_id == app_id && grant.open_id == open_id;
        self.refreshes.iter_mut().filter(|one| is_theirs(&one.grant)).for_each(|one| one.revoked = true);
    }
}

/// Encodes bytes as base64url without padding.
fn base64_url(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let bits = chunk.iter().fold(0_u32, |bits, byte| bits << 8 | u32::from(*byte)) << (8 * (3 - chunk.len()));
        for digit in 0..=chunk.len() {
            text.push(char::from(DIGITS[(bits >> (18 - 6 * digit) & 63) as usize]));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_of_rfc_7636_is_verified() {
        let consent = Consent::default().challenge("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
        assert!(consent.is_verified_by(Some(&"dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk".into())));
        assert!(!consent.is_verified_by(Some(&"another".into())));
        assert!(!consent.is_verified_by(None));
    }
}
