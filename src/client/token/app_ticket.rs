//! The ticket of a store app.

use super::store::{SecretKind, StoreError, StoredToken};
use crate::auth::v3::app_ticket::Resend;
use crate::client::Client;
use crate::endpoint::OperationError;
use crate::error::{ConfigError, ConfigProblem, Error};
use crate::secret::Secret;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime};

/// How long a ticket is kept for other clients. The platform pushes a new one every hour, and does not document how
/// long the old one stays valid.
const TICKET_LIFE: Duration = Duration::from_secs(12 * 60 * 60);

/// The latest ticket pushed by the platform.
#[derive(Default)]
pub(crate) struct AppTicket(Mutex<Option<Secret>>);

impl AppTicket {
    pub(crate) fn get(&self) -> Option<Secret> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(crate) fn set(&self, ticket: Secret) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(ticket);
    }
}

impl Client {
    /// Sets the `app_ticket` that the platform pushes to a store app with the event of the same name. Without a ticket,
    /// the client cannot fetch any token of the app. The latest ticket set counts.
    ///
    /// The ticket is shared at once with the clones of this client and, through the [`TokenStore`](super::TokenStore)
    /// if there is one, with all clients of the app.
    ///
    /// # Errors
    /// Fails with the error of the token store. This client has accepted the ticket nevertheless, but other clients
    /// have not received it.
    pub async fn set_app_ticket(&self, ticket: impl Into<Secret>) -> Result<(), StoreError> {
        let ticket = ticket.into();
        self.inner.app_ticket.set(ticket.clone());
        // Fetches that failed for lack of a valid ticket may be retried at once.
        self.inner.tokens.forgive();
        let Some(store) = &self.inner.token_store else { return Ok(()) };
        let now = SystemTime::now();
        let stored = StoredToken::new(ticket, now, now + TICKET_LIFE);
        store.put(&self.token_key(SecretKind::AppTicket, ""), &stored).await
    }

    /// Asks the platform to push the `app_ticket` of a store app again, without waiting for the next hour. The ticket
    /// arrives as an event, not in the reply: pass it to [`set_app_ticket`](Self::set_app_ticket) when it arrives.
    ///
    /// # Errors
    /// The errors of any call; [`ResendError`](crate::auth::v3::app_ticket::ResendError) lists those of the operation.
    pub async fn resend_app_ticket(&self) -> Result<(), Error> {
        let Some(app) = &self.inner.site.app else {
            let endpoint = <Resend as crate::endpoint::Operation>::ENDPOINT;
            return Err(ConfigError::of(endpoint, ConfigProblem::NoCredentials).into());
        };
        self.send(Resend::new(app.id.as_str(), &app.secret)).await?;
        Ok(())
    }

    /// Returns the ticket to fetch a token with.
    pub(super) async fn app_ticket(&self) -> Option<Secret> {
        match self.inner.app_ticket.get() {
            Some(ticket) => Some(ticket),
            None => self.app_ticket_of_others(None).await,
        }
    }

    /// Returns the ticket received by another client of the app, unless it is the rejected one.
    pub(super) async fn app_ticket_of_others(&self, rejected: Option<&Secret>) -> Option<Secret> {
        let stored = self.stored(&self.token_key(SecretKind::AppTicket, "")).await?;
        let ticket = stored.secret().clone();
        if ticket.is_empty() || Some(&ticket) == rejected {
            return None;
        }
        self.inner.app_ticket.set(ticket.clone());
        Some(ticket)
    }
}

/// Whether an error means that the ticket was rejected.
pub(super) fn is_ticket_rejected(error: &Error) -> bool {
    use crate::auth::v3::app_access_token::CreateError;
    error.code() == Some(CreateError::AppTokenUnavailable.info().code)
}
