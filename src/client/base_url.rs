//! The platform's base URL.

use crate::endpoint::Text;
use crate::error::{ConfigError, ConfigProblem};
use crate::percent;
use http::uri::{Authority, Parts, PathAndQuery, Scheme, Uri};
use std::fmt;
use std::net::IpAddr;
use url::Url;

/// The base URL of the platform.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum BaseUrl {
    /// Feishu, in mainland China: `https://open.feishu.cn`.
    #[default]
    Feishu,
    /// Lark, for everywhere else: `https://open.larksuite.com`.
    Lark,
    /// Another base URL: a private deployment, a gateway or the sandbox. It may have a path, to which the operations'
    /// paths are appended. A trailing `/open-apis`, with which these paths begin, is removed.
    Custom(String),
}

impl BaseUrl {
    /// Returns the base URL as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Feishu => "https://open.feishu.cn",
            Self::Lark => "https://open.larksuite.com",
            Self::Custom(url) => url,
        }
    }

    /// Returns the URL of the developer console's page for requesting scopes.
    ///
    /// ```
    /// use feishu_api::BaseUrl;
    ///
    /// let link = BaseUrl::Lark.scope_link("cli_a1b2", &["im:message", "im:chat"]);
    /// assert_eq!(link, "https://open.larksuite.com/app/cli_a1b2/auth?q=im:message,im:chat");
    /// ```
    pub fn scope_link(&self, app_id: &str, scopes: &[&str]) -> String {
        let url = Url::parse(self.as_str());
        let host = url.as_ref().ok().and_then(Url::host_str).unwrap_or_default();
        scope_link(console(host), app_id, scopes)
    }

    /// Validates the base URL, and determines the developer console that belongs to it.
    pub(crate) fn resolve(&self, allow_http: bool) -> Result<Base, ConfigError> {
        let fail = |zh, en| {
            let why = Text::new(zh, en);
            ConfigError::new(ConfigProblem::BaseUrl { url: format!("{self:?}"), why })
        };
        let url = Url::parse(self.as_str()).map_err(|_| match self.as_str().contains("://") {
            true => fail("不是 URL", "it is not a URL"),
            false => fail("不是 URL：缺少 `https://`", "it is not a URL: `https://` is missing"),
        })?;
        let host = url.host_str().ok_or_else(|| fail("缺少主机名", "the host is missing"))?;
        if !url.username().is_empty() || url.password().is_some() {
            return Err(fail("不能包含用户名或密码", "it must not contain a user name or password"));
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err(fail("不能包含 `?` 或 `#`", "it must end with the path: no `?` or `#`"));
        }
        let loopback = is_loopback(host);
        let scheme = match url.scheme() {
            "https" => Scheme::HTTPS,
            "http" if loopback || allow_http => Scheme::HTTP,
            "http" => {
                return Err(fail(
                    "未使用 https，密钥等敏感信息会以明文发送",
                    "it is not https, so secrets would be sent unencrypted",
                ));
            }
            _ => return Err(fail("既不是 https 也不是 http", "it is neither https nor http")),
        };
        let path = without_operations(url.path()).ok_or_else(|| {
            fail(
                "包含接口的路径：应在 `/open-apis` 之前结束",
                "it contains the path of an operation: it must end before `/open-apis`",
            )
        })?;
        let authority = url.authority().parse().map_err(|_| fail("主机名无效", "the host is invalid"))?;
        Ok(Base {
            tls: scheme == Scheme::HTTPS,
            is_feishu: host.ends_with("feishu.cn") || host.ends_with("larksuite.com"),
            loopback,
            console: console(host),
            prefix: format!("{scheme}://{authority}{path}"),
            scheme,
            authority,
            path: path.to_owned(),
        })
    }
}

/// Returns the developer console that belongs to a host.
fn console(host: &str) -> &'static str {
    if host.ends_with("larksuite.com") { "https://open.larksuite.com" } else { "https://open.feishu.cn" }
}

/// Returns the URL of a developer console's page for requesting scopes.
pub(crate) fn scope_link(console: &str, app_id: &str, scopes: &[&str]) -> String {
    format!("{console}/app/{}/auth?q={}", percent::segment(app_id), percent::scopes(scopes))
}

/// Returns the path of a base URL without trailing slashes and without a trailing `/open-apis`, with which the paths of
/// all operations begin; `None` if `/open-apis` occurs elsewhere in the path.
fn without_operations(path: &str) -> Option<&str> {
    const OPERATIONS: &str = "open-apis";
    let is_operations =
        |segment: &str| segment.replace("%2D", "-").replace("%2d", "-").eq_ignore_ascii_case(OPERATIONS);
    let mut path = path.trim_end_matches('/');
    while let Some((before, last)) = path.rsplit_once('/')
        && is_operations(last)
    {
        path = before.trim_end_matches('/');
    }
    if path.split('/').any(is_operations) { None } else { Some(path) }
}

/// A validated base URL.
#[derive(Debug)]
pub(crate) struct Base {
    /// The base URL without a trailing slash.
    pub(crate) prefix: String,
    /// The parts of the base URL, to combine with the path of an operation.
    scheme: Scheme,
    authority: Authority,
    /// The path to which the operations' paths are appended, without a trailing slash.
    pub(crate) path: String,
    /// The URL of the developer console.
    pub(crate) console: &'static str,
    /// Whether the base URL is https.
    pub(crate) tls: bool,
    /// Whether the host belongs to Feishu or Lark.
    pub(crate) is_feishu: bool,
    /// Whether the host is this machine.
    pub(crate) loopback: bool,
}

impl Base {
    /// Returns the URI of a path on the same host.
    pub(crate) fn uri(&self, path: PathAndQuery) -> Uri {
        let mut parts = Parts::default();
        parts.scheme = Some(self.scheme.clone());
        parts.authority = Some(self.authority.clone());
        parts.path_and_query = Some(path);
        // All three parts are present, so this cannot fail.
        Uri::from_parts(parts).unwrap_or_default()
    }
}

pub(crate) fn is_loopback(host: &str) -> bool {
    let host = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost" || host.parse().is_ok_and(|address: IpAddr| address.is_loopback())
}

/// Formats the URL without any user name and password.
impl fmt::Debug for BaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = self.as_str();
        let (before, shown) = text.rsplit_once('@').unwrap_or(("", text));
        if let Some((scheme, _)) = before.split_once("//") {
            write!(f, "{scheme}//")?;
        }
        if !before.is_empty() {
            write!(f, "{}@", crate::secret::REDACTED)?;
        }
        // What follows the path is not part of a base URL, and may contain a token.
        f.write_str(shown.split(['?', '#']).next().unwrap_or_default())
    }
}

impl From<&str> for BaseUrl {
    fn from(url: &str) -> Self {
        Self::Custom(url.to_owned())
    }
}

impl From<String> for BaseUrl {
    fn from(url: String) -> Self {
        Self::Custom(url)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requires_https_unless_loopback_or_allowed() {
        for url in ["http://127.0.0.1:1", "http://[::1]:1", "http://localhost/x/", "https://example.com/"] {
            assert!(BaseUrl::from(url).resolve(false).is_ok(), "{url}");
        }
        assert!(BaseUrl::from("http://example.com").resolve(false).is_err());
        assert!(BaseUrl::from("http://example.com").resolve(true).is_ok());
    }

    #[test]
    fn refuses_invalid_base_urls() {
        for url in ["", "open.feishu.cn", "ftp://example.com", "https://a:b@example.com", "https://example.com?x=1"] {
            assert!(BaseUrl::from(url).resolve(true).is_err(), "{url}");
        }
    }

    #[test]
    fn removes_the_common_path_of_operations() {
        for (url, prefix) in [
            ("https://open.feishu.cn/open-apis", "https://open.feishu.cn"),
            (" https://open.feishu.cn/open-apis/ ", "https://open.feishu.cn"),
            ("https://open.feishu.cn/Open-APIs///", "https://open.feishu.cn"),
            ("https://open.feishu.cn//open-apis//open-apis/", "https://open.feishu.cn"),
            ("https://open.feishu.cn/open%2dapis", "https://open.feishu.cn"),
            ("http://localhost:8080/feishu/open-apis/", "http://localhost:8080/feishu"),
            ("https://EXAMPLE.com:443/a b//", "https://example.com/a%20b"),
            ("https://example.com/open-apis-2", "https://example.com/open-apis-2"),
            ("https://[::1]:1/x", "https://[::1]:1/x"),
        ] {
            assert_eq!(BaseUrl::from(url).resolve(false).unwrap().prefix, prefix, "{url}");
        }
        for (url, why) in [
            ("https://open.feishu.cn/open-apis/im/v1", "/open-apis"),
            ("https://open.feishu.cn/Open-Apis/x/open-apis", "/open-apis"),
            ("https://open.feishu.cn/open-apis?x=1", "no `?`"),
            ("https://open.feishu.cn/open-apis#x", "no `?`"),
            ("https://me@open.feishu.cn/open-apis", "user name"),
            ("open.feishu.cn/open-apis", "https://"),
        ] {
            let error = BaseUrl::from(url).resolve(false).unwrap_err().to_string();
            assert!(error.contains(why), "{url}: {error}");
        }
    }

    #[test]
    fn debug_hides_a_password() {
        let shown = format!("{:?}", BaseUrl::from("https://user:hunter2@example.com"));
        assert_eq!(shown, "https://[redacted]@example.com");
    }

    #[test]
    fn finds_the_console_of_the_platform() {
        assert_eq!(BaseUrl::Lark.resolve(false).unwrap().console, "https://open.larksuite.com");
        assert_eq!(BaseUrl::Feishu.resolve(false).unwrap().console, "https://open.feishu.cn");
    }
}
