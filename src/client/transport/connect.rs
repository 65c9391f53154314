//! Opens connections: to the host itself or to the proxy that the environment specifies, with TLS if the URL requires
//! it.

use super::connection::Connection;
use crate::client::base_url::Base;
use crate::client::tls::Tls;
use crate::error::{ConfigError, ConfigProblem};
use http::header::HeaderValue;
use http::uri::{PathAndQuery, Scheme, Uri};
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::client::legacy::connect::proxy::Tunnel;
use hyper_util::client::proxy::matcher::{Intercept, Matcher};
use std::error::Error;
use std::fmt;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;
use tower_service::Service;

type BoxError = Box<dyn Error + Send + Sync>;

/// TCP keepalive: the idle time before probes, the number of probes, and how long sent data may remain unacknowledged.
const KEEPALIVE: Duration = Duration::from_secs(15);
const KEEPALIVE_PROBES: u32 = 3;
#[cfg(any(target_os = "android", target_os = "fuchsia", target_os = "linux"))]
const UNACKNOWLEDGED: Duration = Duration::from_secs(30);

/// Opens the connections of a client.
#[derive(Clone)]
pub(crate) struct Connector(Arc<Way>);

struct Way {
    tcp: HttpConnector,
    tls: Tls,
    /// Whether the TLS configuration has root certificates.
    #[cfg(feature = "ws")]
    https: bool,
    proxy: Option<Intercept>,
    /// The maximum time to establish a connection.
    timeout: Duration,
}

impl Connector {
    /// Creates a connector with the proxies from the environment.
    pub(crate) fn new(base: &Base, timeout: Duration) -> Result<Self, ConfigError> {
        Self::by_way_of(&Matcher::from_env(), base, timeout)
    }

    /// Creates a connector that uses one of these proxies, if one applies to the URL.
    fn by_way_of(proxies: &Matcher, base: &Base, timeout: Duration) -> Result<Self, ConfigError> {
        let proxy = match base.loopback {
            // Plain HTTP that is allowed on this machine must not leave it through a proxy.
            true => None,
            false => proxies.intercept(&base.uri(PathAndQuery::from_static("/"))),
        };
        if let Some(proxy) = proxy.as_ref().map(Intercept::uri)
            && !matches!(proxy.scheme_str(), Some("http" | "https"))
        {
            let (scheme, host) = (proxy.scheme_str().unwrap_or_default(), proxy.host().unwrap_or_default());
            return Err(ConfigError::new(ConfigProblem::Proxy(format!("{scheme}://{host}"))));
        }
        let mut tcp = HttpConnector::new();
        tcp.enforce_http(false);
        tcp.set_nodelay(true);
        tcp.set_keepalive(Some(KEEPALIVE));
        tcp.set_keepalive_interval(Some(KEEPALIVE));
        tcp.set_keepalive_retries(Some(KEEPALIVE_PROBES));
        #[cfg(any(target_os = "android", target_os = "fuchsia", target_os = "linux"))]
        tcp.set_tcp_user_timeout(Some(UNACKNOWLEDGED));
        Ok(Self(Arc::new(Way {
            tcp,
            tls: Tls::new(base.tls)?,
            #[cfg(feature = "ws")]
            https: base.tls,
            proxy,
            timeout,
        })))
    }

    /// Returns the credentials for a proxy that sees the requests themselves. A tunnelling proxy gets them when the
    /// connection is opened.
    pub(crate) fn proxy_authorization(&self, scheme: &Scheme) -> Option<&HeaderValue> {
        self.0.proxy.as_ref().filter(|_| *scheme == Scheme::HTTP)?.basic_auth()
    }
}

#[cfg(feature = "ws")]
impl Connector {
    /// Opens a connection to a host other than that of the base URL: with the same TLS settings, and through a tunnel
    /// if one of these proxies applies to the host. The URI has a port.
    pub(crate) async fn open(&self, proxies: &Matcher, to: &Uri) -> Result<Connection, BoxError> {
        let is_local = to.host().is_some_and(crate::client::base_url::is_loopback);
        let proxy = if is_local { None } else { proxies.intercept(to) };
        let way = &self.0;
        let opening = async {
            // The certificates are not loaded if the base URL does not need them.
            let tls = if way.https || to.scheme() != Some(&Scheme::HTTPS) { None } else { Some(Tls::new(true)?) };
            let tls = tls.as_ref().unwrap_or(&way.tls);
            let mut direct = tls.over(way.tcp.clone());
            let Some(proxy) = proxy else { return Ok(Connection::new(direct.call(to.clone()).await?, false)) };
            let tunnel = tunnel(&proxy, direct);
            let connection = tls.over(tunnel).call(to.clone()).await.map_err(|error| ProxyError::new(&proxy, error))?;
            Ok(Connection::new(connection, false))
        };
        tokio::time::timeout(way.timeout, opening).await.map_err(|_| way.late())?
    }
}

/// Returns a tunnel through a proxy.
fn tunnel<C>(proxy: &Intercept, direct: C) -> Tunnel<C> {
    let tunnel = Tunnel::new(proxy.uri().clone(), direct);
    match proxy.basic_auth() {
        Some(credentials) => tunnel.with_auth(credentials.clone()),
        None => tunnel,
    }
}

impl Way {
    fn late(&self) -> io::Error {
        io::Error::new(io::ErrorKind::TimedOut, format!("no connection within {:?}", self.timeout))
    }

    async fn connect(&self, to: Uri) -> Result<Connection, BoxError> {
        let mut direct = self.tls.over(self.tcp.clone());
        let Some(proxy) = &self.proxy else { return Ok(Connection::new(direct.call(to).await?, false)) };
        if to.scheme() != Some(&Scheme::HTTPS) {
            let connection = direct.call(proxy.uri().clone()).await.map_err(|error| ProxyError::new(proxy, error))?;
            return Ok(Connection::new(connection, true));
        }
        let connection =
            self.tls.over(tunnel(proxy, direct)).call(to).await.map_err(|error| ProxyError::new(proxy, error))?;
        Ok(Connection::new(connection, false))
    }
}

/// Connecting through a proxy failed.
#[derive(Debug)]
struct ProxyError {
    /// The address of the proxy, without credentials.
    proxy: Uri,
    source: BoxError,
}

impl ProxyError {
    fn new(proxy: &Intercept, source: impl Into<BoxError>) -> Self {
        Self { proxy: proxy.uri().clone(), source: source.into() }
    }
}

impl fmt::Display for ProxyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let authority = self.proxy.authority().map_or("", |authority| authority.as_str());
        write!(f, "via the proxy {}", authority.rsplit('@').next().unwrap_or_default())
    }
}

impl Error for ProxyError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&*self.source)
    }
}

impl Service<Uri> for Connector {
    type Response = Connection;
    type Error = BoxError;
    type Future = Pin<Box<dyn Future<Output = Result<Connection, BoxError>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, to: Uri) -> Self::Future {
        let way = Arc::clone(&self.0);
        Box::pin(async move { tokio::time::timeout(way.timeout, way.connect(to)).await.map_err(|_| way.late())? })
    }
}

#[cfg(test)]
mod tests;
