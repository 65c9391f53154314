//! Detects what a server or a proxy sends in place of a file.
//!
//! The status does not help: errors also come with status 200, and with the content type that the file would have had.
//! What can be detected:
//!
//! - **An error of the platform** is a short JSON object with a `code` other than 0 and a `msg`. A stored file may look
//!   the same, but the platform sends files with a file name. So a body with a file name is treated as an error only if
//!   its code is documented for the operation or the gateway.
//! - **A web page**, for example the login page of a proxy, is HTML without a file name, detected by its content type
//!   or its beginning.

use super::envelope::Envelope;
use crate::endpoint::{Endpoint, OperationError};
use crate::gateway::GatewayError;
use crate::wire;
use http::HeaderMap;
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};

/// The maximum number of bytes examined. Errors are shorter.
pub(in crate::client) const LARGEST: usize = 64 * 1024;

/// The number of bytes of a page that are read to be shown in the error.
const PAGE: usize = 1024;

/// Whether the bytes received so far may be the beginning of something other than the file.
pub(in crate::client) fn may_be_other(start: &[u8]) -> bool {
    match first_byte(start) {
        None | Some(b'{') => true,
        Some(b'<') => start.len() < PAGE,
        Some(_) => false,
    }
}

/// Whether the response is a web page, according to its headers or its beginning.
pub(in crate::client) fn is_page(headers: &HeaderMap, start: &[u8]) -> bool {
    let is_html = |value: &[u8]| {
        [&b"text/html"[..], b"application/xhtml"].iter().any(|kind| begins_with(value.trim_ascii_start(), kind))
    };
    let start = wire::without_mark(start).trim_ascii_start();
    let looks_like_page = [&b"<!doctype html"[..], b"<html"].iter().any(|tag| begins_with(start, tag));
    let says_so = headers.get(CONTENT_TYPE).is_some_and(|value| is_html(value.as_bytes()));
    // The platform may also send an error with the content type of a page.
    let is_object = start.first() == Some(&b'{');
    (looks_like_page || says_so && !is_object) && !is_named(headers)
}

/// Whether a complete body is an error of the platform.
pub(in crate::client) fn is_failure(endpoint: &Endpoint, headers: &HeaderMap, body: &[u8]) -> bool {
    let mut envelope = Envelope::default();
    if first_byte(body) != Some(b'{') || wire::decode(body, &mut envelope).is_err() || envelope.message.is_none() {
        return false;
    }
    if !is_named(headers) {
        return envelope.code.is_failure();
    }
    let is_documented = |code| endpoint.error(code).is_some() || GatewayError::from_code(code).is_some();
    envelope.code.failure().is_some_and(is_documented)
}

/// Whether the file has a file name.
fn is_named(headers: &HeaderMap) -> bool {
    headers.contains_key(CONTENT_DISPOSITION)
}

fn first_byte(start: &[u8]) -> Option<u8> {
    wire::without_mark(start).trim_ascii_start().first().copied()
}

fn begins_with(text: &[u8], start: &[u8]) -> bool {
    text.get(..start.len()).is_some_and(|text| text.eq_ignore_ascii_case(start))
}
