//! From a request of the platform to an event, or to the reason why it is not to be trusted.

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

/// How far the time of a request may be from now.
const WINDOW: Duration = Duration::from_secs(5 * 60);
/// How long an event is remembered: the platform repeats one that was not answered for some seven hours.
pub(super) const LIFE: Duration = Duration::from_secs(8 * 60 * 60);
/// How long a body may be. A message has 150 KB at most, and encryption adds a third.
const MAX_BODY: usize = 1 << 20;

/// Decodes the requests by which the platform pushes events to one app.
///
/// It checks, in this order: the length of the body; with an encrypt key the signature and its time, and that the
/// body is encrypted with that key; the verification token; and whether the event was decoded before. It is shared
/// by reference: make one for an app, and keep it.
///
/// **Repeated pushes.** The platform pushes an event again that was not answered in time, and now and then one that was,
/// under another id. So an event is told from a repeated one by the fields that its page names: a message that was
/// received by its `message_id`, and by its `update_time`, since it is new once it is edited. An event whose page names
/// none is known by its id, and one of the first version by its `uuid`.
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
    /// A decoder for the app that has this verification token. The developer console shows it under Events &
    /// Callbacks > Encryption Strategy, and the encrypt key, too.
    ///
    /// With an empty token nothing is accepted.
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

    /// Sets the encrypt key. From then on only what is encrypted and signed is accepted.
    #[must_use]
    pub fn encrypt_key(mut self, key: impl Into<Secret>) -> Self {
        self.key = Some(key.into()).filter(|key| !key.is_empty());
        self
    }

    /// Sets how far the time of a signed request may be from now, before or after; 5 minutes where it is not set.
    #[must_use]
    pub fn window(mut self, window: Duration) -> Self {
        self.window = window;
        self
    }

    /// Sets how long a body may be, in bytes; 1 MiB where it is not set.
    #[must_use]
    pub fn max_body(mut self, bytes: usize) -> Self {
        self.max_body = bytes;
        self
    }

    /// How long a body may be.
    #[cfg(feature = "axum")]
    pub(super) fn longest_body(&self) -> usize {
        self.max_body
    }

    /// Sets how many events are remembered, and for how long, so that one which is pushed again is told from a new
    /// one; 65,536 and 8 hours where it is not set. With 0 none is.
    #[must_use]
    pub fn remember(mut self, events: usize, life: Duration) -> Self {
        (self.life, self.seen) = (life, Mutex::new(Seen::new(events)));
        self
    }

    /// Adds events of other bindings than those of this crate, or events that are described by hand, so that pushes of
    /// them are told from repeated ones by [`Descriptor::identity`]. Bindings list theirs as `events()` of a service.
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

    /// Says what a request is.
    ///
    /// An event is noted as soon as it is decoded. Where it could not be handled, [`forget`](Self::forget) it:
    /// answered with a failure, the platform pushes it again.
    ///
    /// # Errors
    /// Fails where the request is not to be trusted, or is no push.
    pub fn decode<'h>(&self, headers: impl Into<Headers<'h>>, body: &[u8]) -> Result<Push, Error> {
        self.decode_at(headers, body, SystemTime::now())
    }

    /// The same, at another time than now.
    ///
    /// # Errors
    /// Fails where the request is not to be trusted, or is no push.
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

    /// Notes an event. What cannot be told from others is not taken for one of them.
    fn is_new(&self, event: &Event, now: Duration) -> bool {
        let identity = self.identities.of(event);
        identity.is_none_or(|identity| self.seen().claim(identity, now, self.life) == Claim::New)
    }

    /// Forgets an event, so that it is not taken for a duplicate when it comes again.
    pub fn forget(&self, event: &Event) {
        if let Some(identity) = self.identities.of(event) {
            self.seen().forget(&identity);
        }
    }

    fn seen(&self) -> MutexGuard<'_, Seen> {
        // Nothing panics while the lock is held; if it did, what is remembered would still be whole.
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Says what a request is, and remembers nothing of it.
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

    /// What an encrypted body says, once it is known who sent it.
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
        // The platform need not sign a challenge. Without a signature all else gives one and the same error: to tell
        // padding from content would decrypt, bit by bit, whatever somebody has recorded.
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
        let reason = || "X-Lark-Request-Timestamp is no number of seconds".to_owned();
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

/// A request that is to be trusted, whether or not it came before.
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
