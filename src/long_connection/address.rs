//! The address of a connection, which every attempt requests from the platform.

use super::error::{Error, Trouble};
use super::pace::ClientConfig;
use crate::client::Client;
use crate::client::reply::{Context, Reply};
use crate::client::request;
use crate::client::site::AppKind;
use crate::endpoint::{BodyKind, Endpoint, Envelope, Location, Method, Parameter, Text, ValueKind};
use crate::error::{ConfigError, ConfigProblem, Error as CallError, Stage};
use crate::secret::{Redactor, Secret};
use crate::wire::{Fields, Object};
use http::uri::{Scheme, Uri};
use tokio::time::timeout;

/// The operation that issues addresses. Its page is not part of the reference.
static ENDPOINT: Endpoint = Endpoint::new("callback.ws.endpoint", Method::Post, "/callback/ws/endpoint")
    .documented(
        Text::new("获取长连接地址", "Get the address of a long connection"),
        "https://open.feishu.cn/document/server-docs/event-subscription-guide/event-subscription-configure-/request-url-configuration-case",
    )
    .request(
        BodyKind::Json,
        &[
            Parameter::new("locale", "locale", Location::Header, true, ValueKind::String),
            Parameter::new("app_id", "AppID", Location::Body, true, ValueKind::String),
            Parameter::new("app_secret", "AppSecret", Location::Body, true, ValueKind::String),
        ],
    )
    .reply(Envelope::Data);

/// The request.
struct Ask {
    locale: String,
    app_id: String,
    app_secret: Secret,
}

impl Object for Ask {
    fn fields(&mut self, f: &mut Fields<'_>) {
        f.field("locale", &mut self.locale);
        f.field("app_id", &mut self.app_id);
        f.field("app_secret", &mut self.app_secret);
    }
}

/// The reply.
#[derive(Default)]
struct Answer {
    url: Secret,
    config: ClientConfig,
}

impl Object for Answer {
    fn fields(&mut self, f: &mut Fields<'_>) {
        f.field("URL", &mut self.url);
        f.place("ClientConfig", crate::wire::Place::Object(&mut self.config));
    }
}

/// An address that can be used once: its query authenticates, and is a secret.
pub(super) struct Address {
    /// The URI. Its scheme is `https` or `http`, as the connector requires, and it has a port.
    pub(super) uri: Uri,
    /// The id of the service, which every frame must contain.
    pub(super) service: i32,
    pub(super) config: ClientConfig,
}

/// The codes that may change with another attempt; all others are errors of the client.
const BUSY: [i64; 2] = [1, 1_000_040_343];

/// Requests an address.
pub(super) async fn ask(client: &Client) -> Result<Address, Trouble> {
    let inner = &client.inner;
    let Some(app) = &inner.site.app else {
        let problem = ConfigError::of(&ENDPOINT, ConfigProblem::NoCredentials);
        return Err(Error::Call(problem.into()).into());
    };
    if app.kind == AppKind::Store {
        return Err(Error::StoreApp.into());
    }
    let mut ask = Ask { locale: "zh".to_owned(), app_id: app.id.clone(), app_secret: app.secret.clone() };
    let prepared =
        request::prepare(&inner.site.base, &ENDPOINT, &mut ask).map_err(|error| Error::Call(error.into()))?;
    let context = Context::new(&inner.site, &ENDPOINT, prepared.redactor, true);
    let mut stage = Stage::Exchange;
    let base_url = client.base_url();
    let sent = inner.transport.exchange(&ENDPOINT, prepared.http.attempt(), base_url, &mut stage);
    let sent = timeout(inner.timeout, sent).await;
    let late = || crate::error::TransportError::timeout(&ENDPOINT, Stage::Exchange, inner.timeout, base_url).into();
    let received = sent.unwrap_or_else(|_| Err(late())).map_err(judge)?;
    context.check(&received).map_err(judge)?;
    let mut answer = Answer::default();
    Reply { context, received }.decode(&mut answer).map_err(judge)?;
    let address = Address::read(&answer.url, answer.config, inner.site.base.tls);
    let address = address.ok_or_else(|| Trouble::Again("the platform returned no address to connect to".to_owned()))?;
    inner.site.note(&address.redactor());
    Ok(address)
}

/// Determines whether to retry after a failed call.
fn judge(error: CallError) -> Trouble {
    match &error {
        CallError::Api(api) if api.reply.status == 200 && !BUSY.contains(&api.reply.code) => {
            Error::Refused { code: api.reply.code, message: api.reply.message.clone(), call: Some(error) }.into()
        }
        _ => Trouble::Again(error.to_string()),
    }
}

impl Address {
    /// Parses an address. Returns `None` if it is invalid, or if its ticket would be sent unencrypted although the base
    /// URL is `https`.
    fn read(url: &Secret, config: ClientConfig, tls: bool) -> Option<Self> {
        let (scheme, rest) = url.expose().split_once("://")?;
        let (scheme, port) = match scheme {
            "wss" => (Scheme::HTTPS, 443),
            "ws" if !tls => (Scheme::HTTP, 80),
            _ => return None,
        };
        let uri: Uri = format!("{scheme}://{rest}").parse().ok()?;
        let service = uri.query()?.split('&').find_map(|pair| pair.strip_prefix("service_id="))?.parse().ok()?;
        let host = uri.host()?;
        let authority = format!("{host}:{}", uri.port_u16().unwrap_or(port));
        let path = uri.path_and_query()?.clone();
        let uri = Uri::builder().scheme(scheme).authority(authority).path_and_query(path).build().ok()?;
        Some(Self { uri, service, config })
    }

    /// Returns the secrets in the address: the values of the query that are longer than a number.
    pub(super) fn redactor(&self) -> Redactor {
        let mut redactor = Redactor::default();
        for pair in self.uri.query().unwrap_or_default().split('&') {
            if let Some((_, value)) = pair.split_once('=').filter(|(name, _)| *name != "service_id") {
                redactor.add(value);
            }
        }
        redactor
    }

    /// Returns the host, for messages.
    pub(super) fn host(&self) -> &str {
        self.uri.host().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refuses_addresses_that_expose_the_ticket() {
        let read = |url: &str, tls| Address::read(&url.into(), ClientConfig::default(), tls);
        let address = read("wss://msg.feishu.cn/ws/v2?device_id=1&service_id=7&ticket=t", true).unwrap();
        assert_eq!(address.uri, "https://msg.feishu.cn:443/ws/v2?device_id=1&service_id=7&ticket=t");
        assert_eq!((address.service, address.host()), (7, "msg.feishu.cn"));
        let local = read("ws://127.0.0.1:99/ws?service_id=-1", false).unwrap();
        assert_eq!((local.uri.to_string().as_str(), local.service), ("http://127.0.0.1:99/ws?service_id=-1", -1));
        for (url, tls) in [
            ("ws://msg.feishu.cn/ws?service_id=7", true),
            ("wss://msg.feishu.cn/ws", true),
            ("wss://msg.feishu.cn/ws?service_id=", true),
            ("wss://msg.feishu.cn/ws?service_id=99999999999", true),
            ("https://msg.feishu.cn/ws?service_id=7", true),
            ("wss:///ws?service_id=7", true),
            ("", false),
        ] {
            assert!(read(url, tls).is_none(), "{url}");
        }
    }
}
