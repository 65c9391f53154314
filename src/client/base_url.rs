//! Where the platform is.

use crate::endpoint::Text;
use crate::error::{ConfigError, ConfigProblem};
use http::uri::{Authority, Parts, PathAndQuery, Scheme, Uri};
use std::fmt;
use std::net::IpAddr;
use url::Url;

/// The address of the platform.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum BaseUrl {
    /// Feishu, in mainland China: `https://open.feishu.cn`.
    #[default]
    Feishu,
    /// Lark, everywhere else: `https://open.larksuite.com`.
    Lark,
    /// Another address: a private deployment, a gateway, the sandbox. It may have a path, to which those of the
    /// operations are added. `/open-apis`, with which these begin, is taken off its end.
    Custom(String),
}

impl BaseUrl {
    /// The address as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Feishu => "https://open.feishu.cn",
            Self::Lark => "https://open.larksuite.com",
            Self::Custom(url) => url,
        }
    }

    /// Checks the address, and finds the developer console that belongs to it.
    pub(crate) fn resolve(&self, allow_http: bool) -> Result<Base, ConfigError> {
        let fail = |zh, en| {
            let why = Text::new(zh, en);
            ConfigError::new(ConfigProblem::BaseUrl { url: format!("{self:?}"), why })
        };
        let url = Url::parse(self.as_str()).map_err(|_| match self.as_str().contains("://") {
            true => fail("不是 URL", "it is not a URL"),
            false => fail("不是 URL：缺少 `https://`", "it is not a URL: `https://` is missing"),
        })?;
        let host = url.host_str().ok_or_else(|| fail("缺少主机名", "it has no host"))?;
        if !url.username().is_empty() || url.password().is_some() {
            return Err(fail("不能包含用户名或密码", "it must not hold a user name or a password"));
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err(fail("不能包含 `?` 或 `#`", "it must end with the path: no `?` and no `#`"));
        }
        let loopback = is_loopback(host);
        let scheme = match url.scheme() {
            "https" => Scheme::HTTPS,
            "http" if loopback || allow_http => Scheme::HTTP,
            "http" => {
                return Err(fail(
                    "不是 https，机密会以明文发送",
                    "it is not https, so secrets would be sent in the clear",
                ));
            }
            _ => return Err(fail("既不是 https 也不是 http", "it is neither https nor http")),
        };
        let path = without_operations(url.path()).ok_or_else(|| {
            fail(
                "包含接口的路径：应在 `/open-apis` 之前结束",
                "it holds the path of an operation: it must end before `/open-apis`",
            )
        })?;
        let authority = url.authority().parse().map_err(|_| fail("主机名无效", "its host is not valid"))?;
        let console = if host.ends_with("larksuite.com") { Self::Lark } else { Self::Feishu };
        Ok(Base {
            tls: scheme == Scheme::HTTPS,
            is_feishu: host.ends_with("feishu.cn") || host.ends_with("larksuite.com"),
            loopback,
            console: match console {
                Self::Lark => "https://open.larksuite.com",
                _ => "https://open.feishu.cn",
            },
            prefix: format!("{scheme}://{authority}{path}"),
            scheme,
            authority,
            path: path.to_owned(),
        })
    }
}

/// The path of a base URL without a slash at its end, and without the `/open-apis` that the paths of all operations
/// begin with; `None` where that stands in its midst.
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

/// An address that was checked.
#[derive(Debug)]
pub(crate) struct Base {
    /// The address without a slash at its end.
    pub(crate) prefix: String,
    /// The address in parts, to put together with the path of an operation.
    scheme: Scheme,
    authority: Authority,
    /// The path that those of the operations are added to, without a slash at its end.
    pub(crate) path: String,
    /// The address of the developer console.
    pub(crate) console: &'static str,
    /// Whether it is spoken to by https.
    pub(crate) tls: bool,
    /// Whether it is Feishu's or Lark's own.
    pub(crate) is_feishu: bool,
    /// Whether it is on this machine.
    pub(crate) loopback: bool,
}

impl Base {
    /// The address of a path on the same host.
    pub(crate) fn uri(&self, path: PathAndQuery) -> Uri {
        let mut parts = Parts::default();
        parts.scheme = Some(self.scheme.clone());
        parts.authority = Some(self.authority.clone());
        parts.path_and_query = Some(path);
        // All three parts are there, so nothing can be wrong with them.
        Uri::from_parts(parts).unwrap_or_default()
    }
}

pub(crate) fn is_loopback(host: &str) -> bool {
    let host = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost" || host.parse().is_ok_and(|address: IpAddr| address.is_loopback())
}

/// Shows the address without a user name or password somebody may have put into it.
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
        // What follows the path is no part of a base URL, and may be a token.
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
    fn https_is_asked_for_unless_loopback_or_allowed() {
        for url in ["http://127.0.0.1:1", "http://[::1]:1", "http://localhost/x/", "https://example.com/"] {
            assert!(BaseUrl::from(url).resolve(false).is_ok(), "{url}");
        }
        assert!(BaseUrl::from("http://example.com").resolve(false).is_err());
        assert!(BaseUrl::from("http://example.com").resolve(true).is_ok());
    }

    #[test]
    fn what_is_no_base_url_is_refused() {
        for url in ["", "open.feishu.cn", "ftp://example.com", "https://a:b@example.com", "https://example.com?x=1"] {
            assert!(BaseUrl::from(url).resolve(true).is_err(), "{url}");
        }
    }

    #[test]
    fn the_path_of_operations_is_no_part_of_it() {
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
    fn the_console_is_that_of_the_platform() {
        assert_eq!(BaseUrl::Lark.resolve(false).unwrap().console, "https://open.larksuite.com");
        assert_eq!(BaseUrl::Feishu.resolve(false).unwrap().console, "https://open.feishu.cn");
    }
}
