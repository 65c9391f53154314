//! The headers of an answer that errors tell of.

use crate::endpoint::Endpoint;
use crate::error::RateLimitHeaders;
use crate::printable;
use crate::secret::Redactor;
use http::HeaderMap;
use std::time::Duration;
use url::Url;

/// The longest header an error keeps.
const LONGEST: usize = 256;

/// The header with the id under which the service logged the call.
pub(crate) fn log_id(endpoint: &Endpoint) -> &'static str {
    match endpoint.protocol {
        None => "x-tt-logid",
        // No header has an empty name.
        Some(protocol) => protocol.log_id.unwrap_or_default(),
    }
}

pub(super) fn text(headers: &HeaderMap, name: &str, redactor: &Redactor) -> Option<String> {
    let value = headers.get(name)?;
    let text = String::from_utf8_lossy(value.as_bytes()).into_owned();
    Some(shown(text, redactor)).filter(|text| !text.is_empty())
}

/// What an error keeps of a header.
pub(super) fn shown(mut text: String, redactor: &Redactor) -> String {
    redactor.clean(&mut text);
    printable::line(&text).chars().take(LONGEST).collect()
}

pub(super) fn number(headers: &HeaderMap, name: &str) -> Option<u64> {
    headers.get(name)?.to_str().ok()?.trim().parse().ok()
}

pub(super) fn rate_limit(headers: &HeaderMap) -> RateLimitHeaders {
    let seconds = |name| number(headers, name).map(Duration::from_secs);
    RateLimitHeaders {
        limit: number(headers, "x-ogw-ratelimit-limit"),
        reset: seconds("x-ogw-ratelimit-reset"),
        retry_after: seconds("retry-after"),
    }
}

/// Where a redirect leads, without the query, which may hold what is no business of a log.
pub(super) fn location(headers: &HeaderMap, redactor: &Redactor) -> String {
    let Some(location) = text(headers, "location", redactor) else { return String::from("nowhere") };
    match Url::parse(&location) {
        Ok(mut url) => {
            url.set_query(None);
            url.set_fragment(None);
            let _ = url.set_username("").and_then(|()| url.set_password(None));
            url.into()
        }
        Err(_) => location.split(['?', '#']).next().unwrap_or_default().to_owned(),
    }
}
