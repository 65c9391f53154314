//! The access tokens that a sandbox has issued.

use crate::scenario::UserToken;
use feishu_api::{Secret, TokenKind};
use std::collections::BTreeSet;
use std::time::Duration;

/// The lifetime of a token.
const LIFE: Duration = Duration::from_secs(2 * 60 * 60);

/// The minimum remaining life for issuing an app's token again.
const REISSUE: Duration = Duration::from_secs(30 * 60);

/// All issued tokens, in order.
#[derive(Debug, Default)]
pub(crate) struct Tokens {
    issued: Vec<Token>,
}

/// A token.
#[derive(Debug)]
pub(crate) struct Token {
    text: Secret,
    /// The number of the token, counted from 1.
    pub(crate) serial: u64,
    /// The app it was issued to.
    pub(crate) app_id: String,
    /// The identity the app acts as with this token.
    pub(crate) bearer: Bearer,
    expires: Duration,
    revoked: bool,
}

/// The identity an app acts as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Bearer {
    /// The app itself, in the tenant with this key; empty for custom apps, which work in one tenant only.
    Tenant(String),
    /// The app itself, outside any tenant.
    App,
    /// A user, within the scopes they granted.
    User { open_id: String, granted: BTreeSet<String> },
}

impl Bearer {
    /// Returns the kind of token for this identity.
    pub(crate) fn kind(&self) -> TokenKind {
        match self {
            Self::Tenant(_) => TokenKind::Tenant,
            Self::App => TokenKind::App,
            Self::User { .. } => TokenKind::User,
        }
    }
}

/// The reason for refusing a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rejected {
    /// It was never issued, or has been revoked.
    Unknown,
    /// It has expired.
    Expired,
}

impl Tokens {
    /// Returns the token with which an app acts as `bearer`, and its remaining seconds: the current token, or a new one
    /// if the current one expires soon.
    pub(crate) fn present(&mut self, app_id: &str, bearer: Bearer, now: Duration) -> (&str, u64) {
        let is_present = |token: &Token| {
            token.app_id == app_id && token.bearer == bearer && !token.revoked && token.expires >= now + REISSUE
        };
        let token = match self.issued.iter().rposition(is_present) {
            Some(position) => &self.issued[position],
            None => self.issue(app_id, bearer, now),
        };
        (token.text.expose(), token.expires.saturating_sub(now).as_secs())
    }

    /// Issues a token with which an app acts as a user.
    pub(crate) fn user(&mut self, app_id: &str, open_id: &str, granted: BTreeSet<String>, now: Duration) -> &str {
        self.issue(app_id, Bearer::User { open_id: open_id.to_owned(), granted }, now).text.expose()
    }

    /// Issues a token with which an app acts as a user, and returns its remaining seconds.
    pub(crate) fn for_user(
        &mut self,
        app_id: &str,
        open_id: &str,
        granted: BTreeSet<String>,
        now: Duration,
    ) -> (Secret, u64) {
        let token = self.issue(app_id, Bearer::User { open_id: open_id.to_owned(), granted }, now);
        (token.text.clone(), token.expires.saturating_sub(now).as_secs())
    }

    /// Makes a token of a scenario valid.
    pub(crate) fn give(&mut self, token: UserToken, now: Duration) {
        let UserToken { text, app_id, open_id, scopes } = token;
        self.issue(&app_id, Bearer::User { open_id, granted: scopes }, now);
        if let Some(issued) = self.issued.last_mut() {
            issued.text = text;
        }
    }

    fn issue(&mut self, app_id: &str, bearer: Bearer, now: Duration) -> &Token {
        let serial = self.issued.len() as u64 + 1;
        let prefix = match bearer {
            Bearer::Tenant(_) => 't',
            Bearer::App => 'a',
            Bearer::User { .. } => 'u',
        };
        let token = Token {
            text: text(prefix, serial).into(),
            serial,
            app_id: app_id.to_owned(),
            bearer,
            expires: now + LIFE,
            revoked: false,
        };
        self.issued.push(token);
        &self.issued[self.issued.len() - 1]
    }

    /// Returns the token with this text, if it was ever issued.
    pub(crate) fn find(&self, text: &str) -> Option<&Token> {
        self.issued.iter().find(|token| token.text.expose() == text)
    }

    /// Returns the token with this text, if it is valid.
    pub(crate) fn valid(&self, text: &str, now: Duration) -> Result<&Token, Rejected> {
        match self.find(text) {
            Some(token) if token.revoked => Err(Rejected::Unknown),
            Some(token) if token.expires <= now => Err(Rejected::Expired),
            Some(token) => Ok(token),
            None => Err(Rejected::Unknown),
        }
    }

    /// Invalidates every token issued so far.
    pub(crate) fn revoke(&mut self) {
        self.issued.iter_mut().for_each(|token| token.revoked = true);
    }
}

/// Returns the text of a token. Like that of the platform, it shares no substring with other tokens. The same serial
/// number gives the same text.
fn text(prefix: char, serial: u64) -> String {
    const CHARACTERS: &[u8; 32] = b"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    const LENGTH: u64 = 40;
    let digit = |at: u64| {
        // The mixing function of SplitMix64.
        let mut bits = (serial * LENGTH + at).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        char::from(CHARACTERS[usize::try_from(bits >> 59).unwrap_or_default()])
    };
    format!("{prefix}-{}", (0..LENGTH).map(digit).collect::<String>())
}
