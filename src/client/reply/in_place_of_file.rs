//! What a server or a proxy sends in place of a file.
//!
//! The status says nothing of it: errors come with 200, too, and with whatever content type the file would have had.
//! What can be told apart:
//!
//! - **An error of the platform** is a short JSON object with a `code` that is not 0 and a `msg`. A file that somebody
//!   stored may look the same, and the platform sends files under their names. So what has a name is taken for an error
//!   only where the code is one that the operation, or the gateway, is documented to answer.
//! - **A web page**, the login page of a proxy for example, is HTML without a name: by its content type, or by how it
//!   begins.

use super::envelope::Envelope;
use crate::endpoint::{Endpoint, OperationError};
use crate::gateway::GatewayError;
use crate::wire;
use http::HeaderMap;
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};

/// How many bytes are looked at. Errors are shorter.
pub(in crate::client) const LARGEST: usize = 64 * 1024;

/// How many bytes of a page are read, for the error to show.
const PAGE: usize = 1024;

/// Whether what came so far may be the beginning of something other than the file.
pub(in crate::client) fn may_be_other(start: &[u8]) -> bool {
    match first_byte(start) {
        None | Some(b'{') => true,
        Some(b'<') => start.len() < PAGE,
        Some(_) => false,
    }
}

/// Whether it is a web page, by its headers or by how it begins.
pub(in crate::client) fn is_page(headers: &HeaderMap, start: &[u8]) -> bool {
    let is_html = |value: &[u8]| {
        [&b"text/html"[..], b"application/xhtml"].iter().any(|kind| begins_with(value.trim_ascii_start(), kind))
    };
    let start = wire::without_mark(start).trim_ascii_start();
    let looks_like_page = [&b"<!doctype html"[..], b"<html"].iter().any(|tag| begins_with(start, tag));
    let says_so = headers.get(CONTENT_TYPE).is_some_and(|value| is_html(value.as_bytes()));
    // Under the content type of a page, too, the platform may send an error.
    let is_object = start.first() == Some(&b'{');
    (looks_like_page || says_so && !is_object) && !is_named(headers)
}

/// Whether a whole body is an error of the platform.
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

/// Whether the file has a name.
fn is_named(headers: &HeaderMap) -> bool {
    headers.contains_key(CONTENT_DISPOSITION)
}

fn first_byte(start: &[u8]) -> Option<u8> {
    wire::without_mark(start).trim_ascii_start().first().copied()
}

fn begins_with(text: &[u8], start: &[u8]) -> bool {
    text.get(..start.len()).is_some_and(|text| text.eq_ignore_ascii_case(start))
}
