//! The response headers that errors contain.

use crate::endpoint::Endpoint;
use crate::error::RateLimitHeaders;
use crate::printable;
use crate::secret::Redactor;
use http::{HeaderMap, HeaderValue};
use std::time::Duration;
use url::Url;

/// The maximum length of a header in an error.
const LONGEST: usize = 256;

/// Returns the name of the header with the service's log id.
pub(super) fn log_id(endpoint: &Endpoint) -> &'static str {
    match endpoint.protocol {
        None => "x-tt-logid",
        // No header has an empty name.
        Some(protocol) => protocol.log_id.unwrap_or_default(),
    }
}

pub(super) fn text(headers: &HeaderMap, name: &str, redactor: &Redactor) -> Option<String> {
    let value = headers.get(name)?;
    Some(shown(&String::from_utf8_lossy(value.as_bytes()), redactor)).filter(|text| !text.is_empty())
}

/// Returns a header value as an error keeps it.
pub(super) fn shown(text: &str, redactor: &Redactor) -> String {
    redactor.text(printable::line(text)).chars().take(LONGEST).collect()
}

/// Removes secrets and terminal control characters from all headers.
pub(super) fn clean(headers: &mut HeaderMap, redactor: &Redactor) {
    for value in headers.values_mut() {
        // HTTP allows no control characters except tabs.
        let text: Vec<u8> = value.as_bytes().iter().map(|byte| if *byte == b'\t' { b' ' } else { *byte }).collect();
        let clean = redactor.bytes(&text);
        if clean != value.as_bytes()
            && let Ok(clean) = HeaderValue::from_bytes(&clean)
        {
            *value = clean;
        }
    }
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

/// Returns the target of a redirect without its query, which may contain data that does not belong in a log.
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
