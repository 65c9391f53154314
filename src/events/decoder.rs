//! Decodes requests of the platform to events, and rejects untrusted ones.

use super::cipher::decrypt;
use super::descriptor::Descriptor;
use super::envelope::Envelope;
use super::error::Error;
use super::event::Event;
use super::identity::Identities;
use super::push::{Challenge, Push};
use super::seen::{CAPACITY, Claim, Seen};
use super::signature::{Headers, is_same, is_signature, sign};
use crate::secret::Secret;
use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// The default for how far the time of a request may differ from the current time.
const WINDOW: Duration = Duration::from_secs(5 * 60);
/// How long an event is remembered: the platform repeats an event without a response for about seven hours.
pub(super) const LIFE: Duration = Duration::from_secs(8 * 60 * 60);
/// The default maximum size of a body. A message has at most 150 KB, and encryption adds a third.
const MAX_BODY: usize = 1 << 20;

/// Decodes the requests with which the platform pushes events to an app.
///
/// It checks, in this order: the length of the body; with an encrypt key, the signature, its time, and that the body is
/// encrypted with that key; the verification token; and whether the event was decoded before. It is used by shared
/// reference: create one per app, and keep it.
///
/// **Repeated pushes.** The platform pushes an event again if it was not acknowledged in time, and occasionally even if
/// it was, with another id. So repeats are detected by the fields that the event's page specifies: for example, a
/// received message by its `message_id` and its `update_time`, since an edited message is a new event. If the page
/// specifies none, an event is identified by its id, and an event of the first version by its `uuid`.
pub struct Decoder {
    token: Secret,
    key: Option<Secret>,
    window: Duration,
    max_body: usize,
    identities: Identities,
    life: Duration,
    seen: Mutex<Seen>,
}

impl Decoder {
    /// Creates a decoder for the app with this verification token. The developer console shows it under Events &
    /// Callbacks > Encryption Strategy, together with the encrypt key.
    ///
    /// With an empty token, nothing is accepted.
    pub fn new(verification_token: impl Into<Secret>) -> Self {
        Self {
            token: verification_token.into(),
            key: None,
            window: WINDOW,
            max_body: MAX_BODY,
            identities: Identities::new(),
            life: LIFE,
            seen: Mutex::new(Seen::new(CAPACITY)),
        }
    }

    /// Sets the encrypt key. Then only encrypted and signed requests are accepted.
    #[must_use]
    pub fn encrypt_key(mut self, key: impl Into<Secret>) -> Self {
        self.key = Some(key.into()).filter(|key| !key.is_empty());
        self
    }

    /// Sets how far the time of a signed request may be before or after the current time. The default is 5 minutes.
    #[must_use]
    pub fn window(mut self, window: Duration) -> Self {
        self.window = window;
        self
    }

    /// Sets the maximum size of a body in bytes. The default is 1 MiB.
    #[must_use]
    pub fn max_body(mut self, bytes: usize) -> Self {
        self.max_body = bytes;
        self
    }

    /// Returns the maximum size of a body.
    #[cfg(feature = "axum")]
    pub(super) fn longest_body(&self) -> usize {
        self.max_body
    }

    /// Sets how many events are remembered, and for how long, to detect repeated pushes. The defaults are 65,536 events
    /// and 8 hours. With 0, no events are remembered.
    #[must_use]
    pub fn remember(mut self, events: usize, life: Duration) -> Self {
        (self.life, self.seen) = (life, Mutex::new(Seen::new(events)));
        self
    }

    /// Adds events of other bindings, or events described by hand, so that their repeated pushes are detected by
    /// [`Descriptor::identity`]. Bindings list theirs as `events()` of a service.
    ///
    /// ```
    /// use feishu_api::events::{Decoder, Descriptor};
    ///
    /// static MOVED: Descriptor = Descriptor::new("acme.v1.event.moved", "acme.moved_v1").identity(&["box.id", "time"]);
    /// let decoder = Decoder::new("the verification token").events(&[&MOVED]);
    /// ```
    #[must_use]
    pub fn events(mut self, events: &[&'static Descriptor]) -> Self {
        self.identities.add(events);
        self
    }

    /// Decodes a request.
    ///
    /// An event is recorded as soon as it is decoded. If handling fails, call [`forget`](Self::forget) and respond with
    /// a failure: the platform then pushes the event again.
    ///
    /// # Errors
    /// Fails if the request is not trusted, or is not a push.
    pub fn decode<'h>(&self, headers: impl Into<Headers<'h>>, body: &[u8]) -> Result<Push, Error> {
        self.decode_at(headers, body, SystemTime::now())
    }

    /// Decodes a request, using the given time instead of the current time.
    ///
    /// # Errors
    /// Fails if the request is not trusted, or is not a push.
    pub fn decode_at<'h>(&self, headers: impl Into<Headers<'h>>, body: &[u8], now: SystemTime) -> Result<Push, Error> {
        let now = now.duration_since(UNIX_EPOCH).unwrap_or_default();
        match self.read(headers.into(), body, now)? {
            Request::Challenge(challenge) => Ok(Push::Challenge(challenge)),
            Request::Event(event) => match self.is_new(&event, now) {
                true => Ok(Push::Event(event)),
                false => Ok(Push::Duplicate(event)),
            },
        }
    }

    /// Records an event, and returns whether it is new. An event without an identity is always new.
    fn is_new(&self, event: &Event, now: Duration) -> bool {
        let identity = self.identities.of(event);
        identity.is_none_or(|identity| self.seen().claim(identity, now, self.life) == Claim::New)
    }

    /// Forgets an event, so that its next push is not a duplicate.
    pub fn forget(&self, event: &Event) {
        if let Some(identity) = self.identities.of(event) {
            self.seen().forget(&identity);
        }
    }

    fn seen(&self) -> MutexGuard<'_, Seen> {
        // Nothing panics while the lock is held; even then, the data would remain consistent.
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Decodes a request without recording it.
    pub(super) fn read(&self, headers: Headers<'_>, body: &[u8], now: Duration) -> Result<Request, Error> {
        if body.len() > self.max_body {
            return Err(Error::TooLarge { length: body.len(), greatest: self.max_body });
        }
        let (envelope, bytes) = match &self.key {
            Some(key) => self.decrypted(key, headers, body, now)?,
            None => {
                let envelope = Envelope::read(body)?;
                if !envelope.encrypt.is_empty() {
                    return Err(Error::NoEncryptKey);
                }
                (envelope, body.to_vec())
            }
        };
        if is_challenge(&envelope) {
            self.check_token(&envelope.token)?;
            return Ok(Request::Challenge(Challenge(envelope.challenge)));
        }
        let event = Event::new(envelope, bytes)?;
        self.check_token(event.header().token.expose())?;
        Ok(Request::Event(event))
    }

    /// Decrypts a body once its sender is verified.
    fn decrypted(
        &self,
        key: &Secret,
        headers: Headers<'_>,
        body: &[u8],
        now: Duration,
    ) -> Result<(Envelope, Vec<u8>), Error> {
        let is_signed = match headers {
            Headers { timestamp: Some(timestamp), nonce: Some(nonce), signature: Some(signature) } => {
                if !is_signature(signature, &sign(timestamp, nonce, key.expose().as_bytes(), body)) {
                    return Err(Error::WrongSignature);
                }
                self.check_time(timestamp, now)?;
                true
            }
            _ => false,
        };
        let outer = Envelope::read(body)?;
        if outer.encrypt.is_empty() {
            return Err(Error::NotEncrypted);
        }
        // The platform need not sign a challenge. An unsigned body is decrypted only to look for a challenge; anything
        // else gets one generic error: distinguishing bad padding from bad content would let an attacker decrypt
        // recorded bodies bit by bit.
        let inner = decrypt(key.expose(), &outer.encrypt).ok_or(Error::NotDecrypted);
        let inner = inner.and_then(|bytes| Envelope::read(&bytes).map(|inner| (inner, bytes)));
        match inner {
            Ok((inner, bytes)) if is_signed || (is_challenge(&inner) && self.check_token(&inner.token).is_ok()) => {
                Ok((inner, bytes))
            }
            Err(error) if is_signed => Err(error),
            _ => Err(Error::NotSigned),
        }
    }

    fn check_time(&self, timestamp: &[u8], now: Duration) -> Result<(), Error> {
        let seconds = std::str::from_utf8(timestamp).ok().and_then(|text| text.parse::<u64>().ok());
        let reason = || "X-Lark-Request-Timestamp is not a number of seconds".to_owned();
        let sent = Duration::from_secs(seconds.ok_or_else(|| Error::Malformed { reason: reason() })?);
        let distance = now.abs_diff(sent);
        if distance > self.window {
            return Err(Error::OutOfTime { distance, window: self.window });
        }
        Ok(())
    }

    fn check_token(&self, token: &str) -> Result<(), Error> {
        let is_right = is_same(token, self.token.expose());
        if is_right && !self.token.is_empty() { Ok(()) } else { Err(Error::WrongToken) }
    }
}

/// A trusted request, whether or not it is a repeat.
pub(super) enum Request {
    Challenge(Challenge),
    Event(Event),
}

fn is_challenge(envelope: &Envelope) -> bool {
    envelope.kind == "url_verification"
}

impl fmt::Debug for Decoder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { token, key, window, max_body, identities: _, life: _, seen: _ } = self;
        f.debug_struct("Decoder")
            .field("token", token)
            .field("key", key)
            .field("window", window)
            .field("max_body", max_body)
            .finish_non_exhaustive()
    }
}
