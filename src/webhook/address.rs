//! Parses the address of a custom bot.

use crate::endpoint::Text;
use crate::error::{ConfigError, ConfigProblem, Error};
use crate::secret::Secret;
use url::Url;

/// The path before the token.
const PATH: &str = "/open-apis/bot/v2/hook/";

/// A validated address.
#[derive(Debug)]
pub(super) struct Address {
    pub(super) base_url: String,
    pub(super) token: Secret,
}

impl Address {
    /// Parses an address. Errors do not show the address.
    pub(super) fn read(address: &Secret) -> Result<Self, Error> {
        let fail = |zh, en| Error::from(ConfigError::new(ConfigProblem::WebhookAddress { why: Text::new(zh, en) }));
        let url = Url::parse(address.expose().trim()).map_err(|_| fail("不是 URL", "it is not a URL"))?;
        if !url.username().is_empty() || url.password().is_some() {
            return Err(fail("不能包含用户名或密码", "it must not contain a user name or password"));
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err(fail("不能包含 `?` 或 `#`", "it must end with the token: no `?` or `#`"));
        }
        let Some((before, token)) = url.path().split_once(PATH) else {
            return Err(fail("路径不是 `/open-apis/bot/v2/hook/…`", "its path is not `/open-apis/bot/v2/hook/…`"));
        };
        let is_token = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
        if token.is_empty() || !token.bytes().all(is_token) {
            return Err(fail("`/hook/` 之后不是有效的 token", "`/hook/` is not followed by a valid token"));
        }
        let origin = url.origin().ascii_serialization();
        Ok(Self { base_url: format!("{origin}{before}"), token: token.into() })
    }
}
