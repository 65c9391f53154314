//! The page that an authorization link leads to.

use super::page::html;
use super::{encoded, pairs, value};
use crate::gateway::Reply;
use crate::grant::Consent;
use crate::lock;
use crate::shared::{Shared, State};
use crate::world::World;
use axum::http::header;
use std::fmt;
use std::time::Duration;

pub(super) const PATH: &str = "/open-apis/authen/v1/authorize";
pub(super) const DECISION: &str = "/sandbox/sign-in";

/// The maximum number of scopes in a link.
const MOST_SCOPES: usize = 50;

/// A parsed authorization link.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    consent: Consent,
    redirect_uri: String,
    state: Option<String>,
}

/// An error on the page of an authorization link.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct AuthorizeError {
    /// The code on the page, if any.
    pub code: Option<i64>,
    /// The message on the page.
    pub message: String,
}

impl AuthorizeError {
    fn new(code: impl Into<Option<i64>>, message: impl Into<String>) -> Self {
        Self { code: code.into(), message: message.into() }
    }
}

impl fmt::Display for AuthorizeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.code {
            Some(code) => write!(f, "{code}: {}", self.message),
            None => f.write_str(&self.message),
        }
    }
}

impl std::error::Error for AuthorizeError {}

impl Request {
    /// Parses and checks the query of a link.
    pub(crate) fn read(query: &str, world: &World) -> Result<Self, AuthorizeError> {
        let pairs = pairs(query);
        let required = |name: &str| {
            value(&pairs, name)
                .filter(|value| !value.is_empty())
                .ok_or_else(|| AuthorizeError::new(20001, format!("{name} is missing")))
        };
        let app_id = required("client_id")?;
        let app = world.app(&app_id).ok_or_else(|| AuthorizeError::new(20048, "there is no such app"))?;
        if required("response_type")? != "code" {
            return Err(AuthorizeError::new(None, "response_type must be code"));
        }
        let redirect_uri = required("redirect_uri")?;
        if !app.redirect_uris.is_empty() && !app.redirect_uris.contains(&redirect_uri) {
            return Err(AuthorizeError::new(20029, "redirect_uri is not registered for the app"));
        }
        let scope = value(&pairs, "scope").unwrap_or_default();
        let scopes: Vec<&str> = scope.split_whitespace().collect();
        if scopes.len() > MOST_SCOPES {
            return Err(AuthorizeError::new(None, format!("at most {MOST_SCOPES} scopes can be asked for at a time")));
        }
        // The sandbox's own worlds do not list this scope, because it belongs to no operation; every app has it.
        let lacking = scopes.iter().find(|scope| **scope != "offline_access" && !app.scopes.contains(**scope));
        if let Some(scope) = lacking {
            return Err(AuthorizeError::new(20027, format!("the app has not been granted {scope}")));
        }
        let mut consent = Consent::new(&app_id, "").scopes(scopes).redirect_uri(&redirect_uri);
        consent.challenge = value(&pairs, "code_challenge").filter(|challenge| !challenge.is_empty());
        consent.plain = match value(&pairs, "code_challenge_method").as_deref() {
            None | Some("plain" | "") => true,
            Some("S256") => false,
            Some(_) => return Err(AuthorizeError::new(None, "code_challenge_method must be S256 or plain")),
        };
        Ok(Self { consent, redirect_uri, state: value(&pairs, "state") })
    }

    /// Returns the redirect URL with these parameters and the state.
    fn back(&self, parameters: &[(&str, &str)]) -> String {
        let state = self.state.as_deref().map(|state| ("state", state));
        let parameters = parameters.iter().copied().chain(state);
        let query: Vec<String> = parameters.map(|(name, value)| format!("{name}={}", encoded(value))).collect();
        let between = if self.redirect_uri.contains('?') { '&' } else { '?' };
        format!("{}{between}{}", self.redirect_uri, query.join("&"))
    }
}

/// Records that a user agrees, and returns where to redirect their browser.
pub(crate) fn agree(state: &mut State, query: &str, open_id: &str, now: Duration) -> Result<String, AuthorizeError> {
    let request = Request::read(query, &state.world)?;
    let mut consent = request.consent.clone();
    open_id.clone_into(&mut consent.open_id);
    let code = state.agree(consent, now);
    Ok(request.back(&[("code", code.expose())]))
}

/// Returns where to redirect the browser of a user who refuses.
pub(crate) fn refuse(state: &State, query: &str) -> Result<String, AuthorizeError> {
    Ok(Request::read(query, &state.world)?.back(&[("error", "access_denied")]))
}

/// Returns the page of a link.
pub(super) fn page_of(state: &State, query: &str) -> Result<Reply, AuthorizeError> {
    let request = Request::read(query, &state.world)?;
    let app_id = &request.consent.app_id;
    let scopes = request.consent.scopes.join(", ");
    let text = format!("{app_id} asks for: {}", if scopes.is_empty() { "no scope" } else { &scopes });
    let link = |decision: &str| format!("{DECISION}?{decision}&{query}");
    let mut links: Vec<(String, String)> = Vec::new();
    for user in state.world.users() {
        let agree = format!("as={}", encoded(&user.open_id));
        links.push((format!("Agree as {} ({})", user.name, user.open_id), link(&agree)));
    }
    links.push(("Refuse".to_owned(), link("as=")));
    Ok(html(200, "Sign in", &text, &links))
}

pub(super) fn page(shared: &Shared, query: &str) -> Reply {
    page_of(&lock(&shared.state), query).unwrap_or_else(|error| refused(&error))
}

/// Handles the links on the page.
pub(super) fn decision(shared: &Shared, query: &str) -> Reply {
    let now = shared.clock.now();
    let mut state = lock(&shared.state);
    let open_id = value(&pairs(query), "as").unwrap_or_default();
    let to = match open_id.as_str() {
        "" => refuse(&state, query),
        open_id => agree(&mut state, query, open_id, now),
    };
    match to {
        Ok(address) => {
            let mut reply = Reply::new(302, "text/plain; charset=utf-8", "");
            reply.headers.push((header::LOCATION, address));
            reply
        }
        Err(error) => refused(&error),
    }
}

fn refused(error: &AuthorizeError) -> Reply {
    html(400, "Invalid link", &error.to_string(), &[])
}
