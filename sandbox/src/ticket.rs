//! The tickets pushed to store apps.

use feishu_api::Secret;
use std::collections::HashMap;

/// The latest ticket of each app.
#[derive(Debug, Default)]
pub(crate) struct Tickets {
    last: HashMap<String, Secret>,
    pushed: u64,
}

impl Tickets {
    /// Pushes a ticket to an app. Earlier tickets of the app become invalid.
    pub(crate) fn push(&mut self, app_id: &str) -> &Secret {
        self.pushed += 1;
        let ticket = Secret::from(format!("ticket-of-the-sandbox-{:06}", self.pushed));
        self.last.insert(app_id.to_owned(), ticket);
        &self.last[app_id]
    }

    /// Returns the latest ticket of an app; pushes one if there is none.
    pub(crate) fn last(&mut self, app_id: &str) -> &Secret {
        if self.last.contains_key(app_id) { &self.last[app_id] } else { self.push(app_id) }
    }

    /// Whether a ticket is the latest one of an app.
    pub(crate) fn is_last(&self, app_id: &str, ticket: &Secret) -> bool {
        self.last.get(app_id) == Some(ticket)
    }
}
