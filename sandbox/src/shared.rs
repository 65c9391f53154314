//! What the connections of a sandbox share.

use crate::clock::Clock;
use crate::fault::Plan;
use crate::grant::Grants;
use crate::limits::Limits;
use crate::record::Records;
use crate::ticket::Tickets;
use crate::token::Tokens;
use crate::world::World;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

/// A sandbox, without its connections.
#[derive(Debug)]
pub(crate) struct Shared {
    pub(crate) state: Mutex<State>,
    pub(crate) clock: Clock,
    /// Whether rate limits and quotas hold.
    pub(crate) limited: bool,
    /// The port it listens on.
    pub(crate) port: u16,
    pub(crate) log_ids: AtomicU64,
}

/// What changes while a sandbox runs.
#[derive(Debug, Default)]
pub(crate) struct State {
    pub(crate) world: World,
    pub(crate) tokens: Tokens,
    pub(crate) tickets: Tickets,
    pub(crate) grants: Grants,
    pub(crate) limits: Limits,
    pub(crate) plan: Plan,
    pub(crate) records: Records,
}

impl Shared {
    /// The log id of the next reply.
    pub(crate) fn next_log_id(&self) -> String {
        let serial = self.log_ids.fetch_add(1, Ordering::Relaxed) + 1;
        format!("sandbox-{serial:012}")
    }
}
