//! Obtains tokens from the platform's operations, and from the caller's source of user tokens.

use super::app_ticket::is_ticket_rejected;
use super::cache::{Fetched, Holder};
use super::{Token, is_token_rejected};
use crate::auth::v3::{app_access_token, tenant_access_token};
use crate::client::Client;
use crate::client::reply::{Context, Reply};
use crate::client::request;
use crate::client::site::{App, AppKind};
use crate::endpoint::{Endpoint, TokenKind};
use crate::endpoint::{Operation, OperationError};
use crate::error::{ConfigError, ConfigProblem, Error, ResponseProblem, Stage, TokenError};
use crate::secret::Secret;
use crate::wire::Object;
use std::sync::Arc;
use std::time::Duration;
use tokio::time::Instant;

impl Client {
    /// Fetches a token. `rejected` is a token that the platform rejected before.
    pub(super) async fn issue(&self, holder: &Holder, rejected: Option<&Secret>) -> Result<Fetched, Error> {
        if holder.kind == TokenKind::User {
            return self.issue_to_user(&holder.subject, rejected).await;
        }
        let Some(app) = &self.inner.site.app else {
            let endpoint = tenant_access_token::Internal::ENDPOINT;
            return Err(ConfigError::of(endpoint, ConfigProblem::NoCredentials).into());
        };
        match (app.kind, holder.kind) {
            (AppKind::Custom, TokenKind::App) => {
                let mut request = app_access_token::Internal::new(app.id.as_str(), &app.secret);
                let mut response = app_access_token::InternalResponse::default();
                let answer = self.ask(app_access_token::Internal::ENDPOINT, &mut request, &mut response).await?;
                answer.token(response.app_access_token, response.expire)
            }
            (AppKind::Custom, _) => {
                let mut request = tenant_access_token::Internal::new(app.id.as_str(), &app.secret);
                let mut response = tenant_access_token::InternalResponse::default();
                let answer = self.ask(tenant_access_token::Internal::ENDPOINT, &mut request, &mut response).await?;
                answer.token(response.tenant_access_token, response.expire)
            }
            (AppKind::Store, TokenKind::App) => self.issue_to_store_app(app).await,
            (AppKind::Store, _) => self.issue_in_tenant(&holder.subject).await,
        }
    }

    /// Fetches the app token of a store app.
    async fn issue_to_store_app(&self, app: &App) -> Result<Fetched, Error> {
        let endpoint = app_access_token::Create::ENDPOINT;
        let Some(ticket) = self.app_ticket().await else {
            return Err(ConfigError::of(endpoint, ConfigProblem::NoAppTicket).into());
        };
        match self.issue_by_ticket(app, &ticket).await {
            // The platform may have pushed a newer ticket to another client of the app.
            Err(error) if is_ticket_rejected(&error) => match self.app_ticket_of_others(Some(&ticket)).await {
                Some(other) => self.issue_by_ticket(app, &other).await,
                None => Err(error),
            },
            outcome => outcome,
        }
    }

    async fn issue_by_ticket(&self, app: &App, ticket: &Secret) -> Result<Fetched, Error> {
        let mut request = app_access_token::Create::new(app.id.as_str(), &app.secret, ticket);
        let mut response = app_access_token::CreateResponse::default();
        let answer = self.ask(app_access_token::Create::ENDPOINT, &mut request, &mut response).await?;
        answer.token(response.app_access_token, response.expire)
    }

    /// Fetches the token of a store app in a tenant.
    async fn issue_in_tenant(&self, tenant_key: &str) -> Result<Fetched, Error> {
        let of_the_app = Holder::new(TokenKind::App, "");
        let token = self.kept_token(&of_the_app).await?;
        match self.issue_by_app_token(&token.secret, tenant_key).await {
            Err(error) if is_app_token_rejected(&error) => {
                self.reject_token(&of_the_app, &token).await;
                let fresh = self.kept_token(&of_the_app).await?;
                if fresh.secret == token.secret {
                    return Err(error);
                }
                self.issue_by_app_token(&fresh.secret, tenant_key).await
            }
            outcome => outcome,
        }
    }

    async fn issue_by_app_token(&self, token: &Secret, tenant_key: &str) -> Result<Fetched, Error> {
        let mut request = tenant_access_token::Create::new(token, tenant_key);
        let mut response = tenant_access_token::CreateResponse::default();
        let answer = self.ask(tenant_access_token::Create::ENDPOINT, &mut request, &mut response).await?;
        answer.token(response.tenant_access_token, response.expire)
    }

    async fn issue_to_user(&self, user: &str, rejected: Option<&Secret>) -> Result<Fetched, Error> {
        let Some(source) = &self.inner.user_tokens else {
            return Err(ConfigError::new(ConfigProblem::MissingToken(TokenKind::User)).into());
        };
        let at = Instant::now();
        let given = source.fetch(user, rejected).await.map_err(|error| TokenError::failed(user, error))?;
        let token = Token::new(given.token).ok_or_else(|| TokenError::no_token(user))?;
        Ok(Fetched { token: Arc::new(token), at, left: given.life, life: given.life })
    }

    /// Calls an operation that issues a token.
    async fn ask(
        &self,
        endpoint: &'static Endpoint,
        request: &mut dyn Object,
        response: &mut dyn Object,
    ) -> Result<Answer, Error> {
        let prepared = request::prepare(&self.inner.site.base, endpoint, request)?;
        self.inner.site.note(&prepared.redactor);
        let context = Context::new(&self.inner.site, endpoint, prepared.redactor, true);
        let asked = Instant::now();
        // The caller's own stage remains "waiting for the token".
        let (transport, mut stage) = (&self.inner.transport, Stage::Token);
        let received = transport.exchange(endpoint, prepared.http.attempt(), self.base_url(), &mut stage).await?;
        context.check(&received)?;
        let reply = Reply { context, received };
        reply.decode(response)?;
        Ok(Answer { reply, asked })
    }
}

/// The reply of an operation that issues a token.
struct Answer {
    reply: Reply,
    asked: Instant,
}

impl Answer {
    /// Returns the issued token. `expire` is its remaining lifetime in seconds.
    fn token(mut self, secret: Secret, expire: i64) -> Result<Fetched, Error> {
        let context = &mut self.reply.context;
        context.secrets.add(secret.expose());
        context.site.note(&context.secrets);
        let Some(token) = Token::new(secret) else {
            return Err(self.reply.context.response_error(&self.reply.received, ResponseProblem::NoToken).into());
        };
        let life = Duration::from_secs(u64::try_from(expire).unwrap_or_default());
        Ok(Fetched { token: Arc::new(token), at: self.asked, left: life, life })
    }
}

/// Whether an error means that the app token of a store app was rejected.
fn is_app_token_rejected(error: &Error) -> bool {
    let unavailable = tenant_access_token::CreateError::TenantTokenUnavailable.info().code;
    error.code().is_some_and(|code| code == unavailable || is_token_rejected(code))
}
