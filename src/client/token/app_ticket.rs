//! The ticket of a store app.

use super::store::{SecretKind, StoreError, StoredToken};
use crate::auth::v3::app_ticket::Resend;
use crate::client::Client;
use crate::endpoint::OperationError;
use crate::error::{ConfigError, ConfigProblem, Error};
use crate::secret::Secret;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime};

/// How long a ticket is kept for others. The platform pushes a new one every hour, and says nothing of the old one.
const TICKET_LIFE: Duration = Duration::from_secs(12 * 60 * 60);

/// The ticket that the platform pushed last.
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
    /// Takes the `app_ticket` that the platform pushed to a store app with the event of that name. Without one, the
    /// client cannot fetch any token of the app. The last one that was set counts.
    ///
    /// The ticket is shared by the clones of this client at once, and by way of the
    /// [`TokenStore`](super::TokenStore), if there is one, by all clients of the app.
    ///
    /// # Errors
    /// What the token store failed with. This client has taken the ticket all the same; the others have not.
    pub async fn set_app_ticket(&self, ticket: impl Into<Secret>) -> Result<(), StoreError> {
        let ticket = ticket.into();
        self.inner.app_ticket.set(ticket.clone());
        // What failed for want of a good ticket may be tried at once.
        self.inner.tokens.forgive();
        let Some(store) = &self.inner.token_store else { return Ok(()) };
        let now = SystemTime::now();
        let stored = StoredToken::new(ticket, now, now + TICKET_LIFE);
        store.put(&self.token_key(SecretKind::AppTicket, ""), &stored).await
    }

    /// Has the platform push the `app_ticket` of a store app once more, without waiting for the next hour. It comes
    /// as the event does, not as the answer: give it to [`set_app_ticket`](Self::set_app_ticket) when it is there.
    ///
    /// # Errors
    /// As for any call; [`ResendError`](crate::auth::v3::app_ticket::ResendError) lists those of the operation.
    pub async fn resend_app_ticket(&self) -> Result<(), Error> {
        let Some(app) = &self.inner.site.app else {
            let endpoint = <Resend as crate::endpoint::Operation>::ENDPOINT;
            return Err(ConfigError::of(endpoint, ConfigProblem::NoCredentials).into());
        };
        self.send(Resend::new(app.id.as_str(), &app.secret)).await?;
        Ok(())
    }

    /// The ticket to fetch a token with.
    pub(super) async fn app_ticket(&self) -> Option<Secret> {
        match self.inner.app_ticket.get() {
            Some(ticket) => Some(ticket),
            None => self.app_ticket_of_others(None).await,
        }
    }

    /// The ticket that another client of the app was given, unless it is the one that was rejected.
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

/// Whether an error says that the ticket was not accepted.
pub(super) fn is_ticket_rejected(error: &Error) -> bool {
    use crate::auth::v3::app_access_token::CreateError;
    error.code() == Some(CreateError::AppTokenUnavailable.info().code)
}
