//! Events over a connection that the program opens: it needs no public address, no certificate and no server.
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
//! It is for custom apps, and has to be chosen in the developer console, under Events & Callbacks. An app may have 50
//! connections, in one program or in many; each event goes to one of them. Events that are not answered in time are sent
//! again, callbacks are not.
//!
//! **A lost connection is replaced**, for ever, by a new one with a new address: at first after a random time of up to
//! [`Pace::spread`], and after [`Pace::retry`] where an attempt failed. A connection on which nothing comes any more, not
//! even an answer to a ping, is taken for lost within two intervals of [`Pace::ping`]. What happened to it is in
//! [`Handle::state`], and in the log where the feature `tracing` is enabled.
//!
//! **It goes the way that calls go**: by the client's TLS, and by the proxy that the environment names for the address.

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

/// How large an event may be. A message has 150 KB at most.
const LARGEST: usize = 4 * 1024 * 1024;
/// How many bytes of parts of events are kept.
const FRAGMENTS: usize = 16 * 1024 * 1024;
/// How long handlers may go on after a shutdown.
const FINISH: Duration = Duration::from_secs(10);

/// A long connection, which hands the events of an app to a [`Dispatcher`]: see [the module](self).
///
/// Several of them may run at a time, for one app or for many.
#[must_use = "a long connection does nothing until it is run"]
pub struct LongConnection {
    client: Client,
    dispatcher: Dispatcher,
    pace: Pace,
    limits: Limits,
    handle: Handle,
}

/// What a connection has to keep to.
#[derive(Clone, Copy, Debug)]
struct Limits {
    largest: usize,
    fragments: usize,
    finish: Duration,
    quiet: Option<Duration>,
}

impl Client {
    /// Receives the events of the app over a connection that this program opens. Nothing happens until it is
    /// [run](LongConnection::run).
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
    /// Sets how often a connection is tested and how soon it is replaced, until the server says so itself.
    pub fn pace(mut self, pace: Pace) -> Self {
        self.pace = pace;
        self
    }

    /// Sets how many bytes an event may have; 4 MiB unless told otherwise. With a larger frame the connection ends, and is
    /// replaced; an event of more in several frames is passed over.
    pub fn largest_event(mut self, bytes: usize) -> Self {
        self.limits.largest = bytes;
        self
    }

    /// Sets how many bytes are kept of events that come in several frames and are not whole yet; 16 MiB unless told
    /// otherwise. With more, the oldest are dropped, and come again. Parts wait a minute for the others.
    pub fn most_fragments(mut self, bytes: usize) -> Self {
        self.limits.fragments = bytes;
        self
    }

    /// Sets how long handlers may go on after a [shutdown](Handle::shutdown); 10 seconds unless told otherwise.
    pub fn finish_within(mut self, limit: Duration) -> Self {
        self.limits.finish = limit;
        self
    }

    /// Replaces a connection on which no event came for this long, though the server answers pings. Unless told otherwise
    /// it is kept, since it may be that nothing happens.
    pub fn quiet_limit(mut self, limit: Duration) -> Self {
        self.limits.quiet = Some(limit);
        self
    }

    /// What observes it, and stops it.
    pub fn handle(&self) -> Handle {
        self.handle.clone()
    }

    /// Connects and receives events, until [`Handle::shutdown`]. Handlers have then been finished, or were given as long as
    /// [`finish_within`](Self::finish_within) allows. A lost connection is replaced.
    ///
    /// If the future is dropped, so is the connection. Handlers that run then go on.
    ///
    /// # Errors
    /// Fails where no attempt can succeed: see [`Error`].
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

    /// One connection after the other.
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
            // It holds for the next attempt, too, if this one fails.
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
