//! The tickets pushed to store apps.

use feishu_api::Secret;
use std::collections::HashMap;

/// The ticket that each app got last.
#[derive(Debug, Default)]
pub(crate) struct Tickets {
    last: HashMap<String, Secret>,
    pushed: u64,
}

impl Tickets {
    /// Pushes a ticket to an app. No other ticket of it counts from now on.
    pub(crate) fn push(&mut self, app_id: &str) -> &Secret {
        self.pushed += 1;
        let ticket = Secret::from(format!("ticket-of-the-sandbox-{:06}", self.pushed));
        self.last.insert(app_id.to_owned(), ticket);
        &self.last[app_id]
    }

    /// The ticket an app got last; one is pushed where there was none.
    pub(crate) fn last(&mut self, app_id: &str) -> &Secret {
        if self.last.contains_key(app_id) { &self.last[app_id] } else { self.push(app_id) }
    }

    /// Whether a ticket is the one an app got last.
    pub(crate) fn is_last(&self, app_id: &str, ticket: &Secret) -> bool {
        self.last.get(app_id) == Some(ticket)
    }
}
