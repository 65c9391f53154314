//! Receives events over a connection that the program opens, without a public address, a certificate or a server.
//!
//! ```no_run
//! use feishu_api::Client;
//! use feishu_api::events::Dispatcher;
//!
//! # async fn run(client: Client) -> Result<(), feishu_api::long_connection::Error> {
//! let dispatcher = Dispatcher::builder(client.clone())
//!     .fallback(|_, event| async move {
//!         println!("{event:?}");
//!         Ok(())
//!     })
//!     .build();
//! client.long_connection(dispatcher).run().await
//! # }
//! ```
//!
//! Long connections are for custom apps, and must be enabled in the developer console, under Events & Callbacks. An app
//! can have 50 connections, in one program or in several; each event goes to one of them. Events that are not
//! acknowledged in time are sent again, callbacks are not.
//!
//! **A lost connection is replaced** by a new one with a new address, indefinitely: first after a random time of up to
//! [`Pace::spread`], and after [`Pace::retry`] if an attempt failed. A connection on which nothing arrives, not even an
//! answer to a ping, is considered lost within two intervals of [`Pace::ping`]. [`Handle::state`] shows the current
//! state, and so does the log, with the feature `tracing`.
//!
//! **It connects like calls do**: with the client's TLS settings, and through the proxy that the environment specifies
//! for the address.

mod address;
mod connection;
mod error;
mod fragments;
mod frame;
mod handshake;
mod pace;
mod state;
mod trace;

pub use error::Error;
pub use pace::Pace;
pub use state::{Handle, State};

use crate::client::Client;
use crate::events::Dispatcher;
use connection::{Connection, End};
use error::Trouble;
use std::fmt;
use std::time::Duration;
use tokio::time::{Instant, sleep_until, timeout};

/// The default maximum size of an event in bytes. A message has at most 150 KB.
const LARGEST: usize = 4 * 1024 * 1024;
/// The default maximum size of incomplete events in bytes.
const FRAGMENTS: usize = 16 * 1024 * 1024;
/// How long handlers may continue after a shutdown.
const FINISH: Duration = Duration::from_secs(10);

/// A long connection, which passes the events of an app to a [`Dispatcher`]: see [the module](self).
///
/// Several of them may run at the same time, for one app or several.
#[must_use = "a long connection does nothing until it is run"]
pub struct LongConnection {
    client: Client,
    dispatcher: Dispatcher,
    pace: Pace,
    limits: Limits,
    handle: Handle,
}

/// The limits for a connection.
#[derive(Clone, Copy, Debug)]
struct Limits {
    largest: usize,
    fragments: usize,
    finish: Duration,
    quiet: Option<Duration>,
}

impl Client {
    /// Creates a long connection, which receives the events of the app over a connection that this program opens.
    /// Nothing happens until [`run`](LongConnection::run) is called.
    pub fn long_connection(&self, dispatcher: Dispatcher) -> LongConnection {
        LongConnection {
            client: self.clone(),
            dispatcher,
            pace: Pace::default(),
            limits: Limits { largest: LARGEST, fragments: FRAGMENTS, finish: FINISH, quiet: None },
            handle: Handle::new(),
        }
    }
}

impl LongConnection {
    /// Sets how often a connection is tested and how soon it is replaced, until the server specifies it.
    pub fn pace(mut self, pace: Pace) -> Self {
        self.pace = pace;
        self
    }

    /// Sets the maximum size of an event in bytes. The default is 4 MiB. A larger frame ends the connection, which is
    /// then replaced; a larger event in several frames is ignored.
    pub fn largest_event(mut self, bytes: usize) -> Self {
        self.limits.largest = bytes;
        self
    }

    /// Sets the maximum total size of incomplete events in bytes, which arrive in several frames. The default is 16
    /// MiB. Beyond it, the oldest are dropped, and sent again by the platform. Parts wait a minute for the others.
    pub fn most_fragments(mut self, bytes: usize) -> Self {
        self.limits.fragments = bytes;
        self
    }

    /// Sets how long handlers may continue after a [shutdown](Handle::shutdown). The default is 10 seconds.
    pub fn finish_within(mut self, limit: Duration) -> Self {
        self.limits.finish = limit;
        self
    }

    /// Replaces a connection on which no event arrived for this time, although the server answers pings. By default it
    /// is kept, since there may be no events.
    pub fn quiet_limit(mut self, limit: Duration) -> Self {
        self.limits.quiet = Some(limit);
        self
    }

    /// Returns a handle to observe and stop the connection.
    pub fn handle(&self) -> Handle {
        self.handle.clone()
    }

    /// Connects and receives events until [`Handle::shutdown`] is called. By then handlers have ended, or were given
    /// the time set with [`finish_within`](Self::finish_within). A lost connection is replaced.
    ///
    /// Dropping the future closes the connection. Running handlers continue.
    ///
    /// # Errors
    /// Fails if no attempt can succeed: see [`Error`].
    pub async fn run(mut self) -> Result<(), Error> {
        let handle = self.handle.clone();
        let outcome = self.replace().await;
        if outcome.is_ok() {
            handle.set(State::Closing);
            let _ = timeout(self.limits.finish, self.dispatcher.idle()).await;
        }
        handle.set(State::Stopped);
        trace::closed();
        outcome
    }

    /// Opens one connection after another.
    async fn replace(&mut self) -> Result<(), Error> {
        let mut failures = 0_u32;
        while !self.handle.is_stopped() {
            self.handle.set(State::Connecting);
            let (why, wait) = match self.once().await {
                Ok(End::Stopped) => break,
                Ok(End::Lost(why)) => {
                    failures = 0;
                    (why, self.pace.after_loss())
                }
                Err(Trouble::ForGood(error)) => return Err(error),
                Err(Trouble::Again(why)) => {
                    failures = failures.saturating_add(1);
                    if self.pace.attempts.is_some_and(|most| failures >= most) {
                        return Err(Error::GaveUp { attempts: failures, last: why });
                    }
                    (why, self.pace.after_failure())
                }
            };
            trace::waiting(&why, wait);
            let until = Instant::now() + wait;
            self.handle.set(State::Waiting { until, why });
            tokio::select! {
                () = sleep_until(until) => {}
                () = self.handle.stopped() => break,
            }
        }
        Ok(())
    }

    /// Connects, and serves the connection to its end.
    async fn once(&mut self) -> Result<End, Trouble> {
        let connecting = async {
            let address = address::ask(&self.client).await?;
            // Also applies to the next attempt if this one fails.
            self.pace = self.pace.with(&address.config);
            let socket = handshake::connect(&self.client, &address, self.limits.largest).await?;
            Ok::<_, Trouble>((address, socket))
        };
        let (address, socket) = tokio::select! {
            connected = connecting => connected?,
            () = self.handle.stopped() => return Ok(End::Stopped),
        };
        trace::connected(address.host());
        self.handle.note_connection();
        self.handle.set(State::Connected);
        let (pace, service) = (&mut self.pace, address.service);
        Ok(Connection::new(socket, service, pace, self.limits, &self.dispatcher, &self.handle).serve().await)
    }
}

impl fmt::Debug for LongConnection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LongConnection")
            .field("client", &self.client)
            .field("dispatcher", &self.dispatcher)
            .field("pace", &self.pace)
            .field("limits", &self.limits)
            .field("handle", &self.handle)
            .finish()
    }
}
