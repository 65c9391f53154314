//! Signs users in on another device, for programs without a browser.

use super::session::seconds;
use super::{OAUTH, Session, SignIn, checked_scopes};
use crate::authen::v2::OauthToken;
use crate::client::RawRequest;
use crate::endpoint::{AppType, BodyKind, Endpoint, Envelope, Method, Rate, RateLimit, Text};
use crate::error::{Error, ResponseProblem, SignInError, SignInProblem};
use crate::secret::Secret;
use crate::wire::{Fields, Object};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::header::{AUTHORIZATION, CONTENT_TYPE, HeaderValue};
use std::fmt;
use std::time::{Duration, SystemTime};
use tokio::time::{Instant, sleep};
use url::form_urlencoded;

/// The defaults for values missing in the reply: the lifetime of a code, and the interval between polls, in seconds.
const EXPIRES_IN: i64 = 240;
const INTERVAL: i64 = 5;

/// The increase of the polling interval if the platform replies `slow_down`.
const SLOW_DOWN: Duration = Duration::from_secs(5);

/// The maximum polling interval.
const LONGEST_INTERVAL: Duration = Duration::from_secs(60);

const GRANT: &str = "urn:ietf:params:oauth:grant-type:device_code";

/// Requests a code that a user enters on another device.
const AUTHORIZE: &Endpoint = &Endpoint::new("sign_in.device.authorize", Method::Post, "/oauth/v1/device_authorization")
    .documented(Text::new("获取设备码", "Get a device code"), "")
    .access(&[], &[AppType::Custom, AppType::Store], &[])
    .request(BodyKind::None, &[])
    .reply(Envelope::TopLevel)
    .protocol(OAUTH);

/// Polls whether the user has agreed.
const TOKEN: &Endpoint = &Endpoint::new("sign_in.device.token", Method::Post, "/open-apis/authen/v2/oauth/token")
    .documented(Text::new("用设备码换取 user_access_token", "Get a user_access_token for a device code"), "")
    .access(&[], &[AppType::Custom, AppType::Store], &[])
    .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
    .request(BodyKind::Json, &[])
    .reply(Envelope::TopLevel)
    .protocol(OAUTH);

/// A sign-in on another device: show the user the URL and the code, then call [`wait`](Self::wait).
///
/// ```no_run
/// # async fn example(sign_in: feishu_api::sign_in::SignIn) -> Result<(), feishu_api::Error> {
/// let device = sign_in.device(["contact:user.email:readonly", "offline_access"]).await?;
/// println!("Open {} and enter {}", device.verification_uri, device.user_code);
/// let session = device.wait().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct Device {
    /// The URL that the user opens on a device with a browser.
    pub verification_uri: String,
    /// The URL with the code in it, for a QR code or a link; without the code if the platform returns none.
    pub verification_uri_complete: String,
    /// The code that the user enters there.
    pub user_code: String,
    /// The lifetime of the code.
    pub expires_in: Duration,
    /// The interval between polls.
    pub interval: Duration,
    code: Secret,
    ends: Instant,
    sign_in: SignIn,
}

impl SignIn {
    /// Starts a sign-in on another device, for programs without a browser: the device flow of RFC 8628.
    ///
    /// # Errors
    /// [`Error::SignIn`] if a scope is invalid; any other error of a call.
    pub async fn device<I: IntoIterator<Item: Into<String>>>(&self, scopes: I) -> Result<Device, Error> {
        let scopes = checked_scopes(scopes.into_iter().map(Into::into).collect())?;
        let (app_id, secret) = self.credentials();
        let body = form_urlencoded::Serializer::new(String::new())
            .append_pair("client_id", app_id)
            .append_pair("scope", &scopes.join(" "))
            .finish();
        let basic = STANDARD.encode(format!("{app_id}:{}", secret.expose()));
        let mut authorization = HeaderValue::try_from(format!("Basic {basic}")).unwrap_or(HeaderValue::from_static(""));
        authorization.set_sensitive(true);
        let request = RawRequest {
            path: AUTHORIZE.path.to_owned(),
            headers: vec![
                (CONTENT_TYPE, HeaderValue::from_static("application/x-www-form-urlencoded")),
                (AUTHORIZATION, authorization),
            ],
            body: body.into(),
            secrets: vec![secret.clone(), basic.into()],
        };
        let mut reply = DeviceReply::default();
        let began = Instant::now();
        let outcome = self.accounts.send_raw(AUTHORIZE, request, None, &mut reply).await;
        outcome.map_err(explained)?;
        if let Some(error) = reply.error.take().filter(|error| !error.is_empty()) {
            return Err(SignInError::answered(error, reply.error_description.unwrap_or_default()).into());
        }
        if reply.device_code.is_empty() || reply.user_code.is_empty() || reply.verification_uri.is_empty() {
            return Err(SignInError::new(SignInProblem::NoDeviceCode).into());
        }
        let expires_in = seconds(reply.expires_in.filter(|seconds| *seconds > 0).unwrap_or(EXPIRES_IN));
        let complete = reply.verification_uri_complete.filter(|address| !address.is_empty());
        Ok(Device {
            verification_uri_complete: complete.unwrap_or_else(|| reply.verification_uri.clone()),
            verification_uri: reply.verification_uri,
            user_code: reply.user_code,
            expires_in,
            interval: seconds(reply.interval.filter(|seconds| *seconds > 0).unwrap_or(INTERVAL)),
            code: reply.device_code,
            ends: began.checked_add(expires_in).unwrap_or(began),
            sign_in: self.clone(),
        })
    }
}

impl Device {
    /// Waits until the user has agreed, polling as often as the platform allows. Drop the future to give up.
    ///
    /// If a connection breaks, polling continues.
    ///
    /// # Errors
    /// [`Error::SignIn`] if the user refuses or the code expires; any other error that polling again would not fix.
    pub async fn wait(self) -> Result<Session, Error> {
        let mut interval = self.interval.min(LONGEST_INTERVAL);
        loop {
            if Instant::now() + interval >= self.ends {
                tokio::time::sleep_until(self.ends).await;
                return Err(SignInError::new(SignInProblem::CodeExpired).into());
            }
            sleep(interval).await;
            match self.ask().await {
                Ok(Answer::Session(session)) => return Ok(*session),
                Ok(Answer::Pending) => {}
                Ok(Answer::SlowDown) => interval = (interval + SLOW_DOWN).min(LONGEST_INTERVAL),
                // The next poll may succeed. This also covers rate limits.
                Err(error) if is_passing(&error) => interval = (interval + SLOW_DOWN).min(LONGEST_INTERVAL),
                Err(error) => return Err(error),
            }
        }
    }

    async fn ask(&self) -> Result<Answer, Error> {
        let (app_id, secret) = self.sign_in.credentials();
        let body = serde_json::json!({
            "grant_type": GRANT,
            "client_id": app_id,
            "client_secret": secret.expose(),
            "device_code": self.code.expose(),
        });
        let request = RawRequest {
            path: TOKEN.path.to_owned(),
            headers: vec![(CONTENT_TYPE, HeaderValue::from_static("application/json; charset=utf-8"))],
            body: body.to_string().into(),
            secrets: vec![secret.clone(), self.code.clone()],
        };
        let mut token = OauthToken::default();
        let asked = SystemTime::now();
        let said = match self.sign_in.client.send_raw(TOKEN, request, None, &mut token).await {
            Ok(()) => match token.error.take().filter(|error| !error.is_empty()) {
                None if token.access_token.is_empty() => return Err(SignInError::new(SignInProblem::NoToken).into()),
                None => return Ok(Answer::Session(Box::new(Session::new(token, asked, None)))),
                Some(error) => (error, token.error_description.take().unwrap_or_default()),
            },
            Err(Error::Api(error)) if !error.reply.key.is_empty() => {
                (error.reply.key.clone(), error.reply.message.clone())
            }
            Err(error) => return Err(error),
        };
        match said.0.as_str() {
            "authorization_pending" => Ok(Answer::Pending),
            "slow_down" => Ok(Answer::SlowDown),
            // The errors for a code that is no longer valid.
            "expired_token" | "invalid_grant" => Err(SignInError::new(SignInProblem::CodeExpired).into()),
            _ => Err(SignInError::answered(said.0, said.1).into()),
        }
    }
}

/// The result of a poll.
enum Answer {
    Session(Box<Session>),
    Pending,
    SlowDown,
}

/// Whether polling again may help.
fn is_passing(error: &Error) -> bool {
    match error {
        Error::Transport(_) => true,
        Error::Response(error) => {
            error.status >= 500 || matches!(error.problem, ResponseProblem::Truncated { .. } | ResponseProblem::Empty)
        }
        Error::Api(error) => error.reply.status >= 500 || error.is_rate_limited(),
        _ => false,
    }
}

/// Converts an error that the platform identifies by name to its meaning for a sign-in.
fn explained(error: Error) -> Error {
    match error {
        Error::Api(error) if !error.reply.key.is_empty() && error.reply.status < 500 => {
            SignInError::answered(error.reply.key.clone(), error.reply.message.clone()).into()
        }
        error => error,
    }
}

impl fmt::Debug for Device {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Device")
            .field("verification_uri", &self.verification_uri)
            .field("user_code", &self.user_code)
            .field("expires_in", &self.expires_in)
            .field("interval", &self.interval)
            .finish_non_exhaustive()
    }
}

/// The reply to the first request.
#[derive(Default)]
struct DeviceReply {
    device_code: Secret,
    user_code: String,
    verification_uri: String,
    verification_uri_complete: Option<String>,
    expires_in: Option<i64>,
    interval: Option<i64>,
    error: Option<String>,
    error_description: Option<String>,
}

impl Object for DeviceReply {
    fn fields(&mut self, f: &mut Fields<'_>) {
        f.field("device_code", &mut self.device_code);
        f.field("user_code", &mut self.user_code);
        f.field("verification_uri", &mut self.verification_uri);
        f.field("verification_uri_complete", &mut self.verification_uri_complete);
        f.field("expires_in", &mut self.expires_in);
        f.field("interval", &mut self.interval);
        f.field("error", &mut self.error);
        f.field("error_description", &mut self.error_description);
    }
}
