//! Resolves the protocol of a service that is not one of Feishu's.

use super::platform::Resolved;
use super::report::{At, Report, root};
use crate::source::quoted;
use crate::spec::{Envelope, Operation, Protocol, TokenKind};

/// Checks the protocol that a service declares.
pub(super) fn check(protocol: &Protocol, at: &At, report: &mut Report<'_>) {
    let token = protocol.token.as_ref();
    let headers = [
        (token.map(|token| &token.header), at.key("token").key("header")),
        (protocol.log_id.as_ref(), at.key("log_id")),
    ];
    for (name, at) in headers {
        if let Some(name) = name.filter(|name| !is_header(name)) {
            let message = format!("{} is not the name of a header", quoted(name));
            report.error("bad-header", &at, message, "write it as in `X-Api-Key`: letters, digits and `-`");
        }
    }
    if let Some(prefix) = token.map(|token| &token.prefix).filter(|prefix| !is_prefix(prefix)) {
        let message = format!("{} is not allowed in a header", quoted(prefix));
        report.error("bad-header", &at.key("token").key("prefix"), message, "write ASCII, as in `Bearer `");
    }
    for (key, path) in [("code", &protocol.error.code), ("message", &protocol.error.message)] {
        if let Some(path) = path.as_ref().filter(|path| path.split('.').any(str::is_empty)) {
            let message = format!("{} is not a path in the body", quoted(path));
            report.error("bad-path", &at.key("error").key(key), message, "write keys separated by `.`: `error.code`");
        }
    }
    if protocol.envelope == Envelope::Binary {
        let help = "write `top` or `data` here, and `envelope: binary` in the operation whose reply is a file";
        report.error("bad-value", &at.key("envelope"), "not every reply of a service is a file", help);
    }
}

/// Checks the tokens of an operation against the protocol of its service.
pub(super) fn check_tokens(written: &Operation, service: &str, resolved: &Resolved, report: &mut Report<'_>) {
    let is_own = resolved.protocol(service).is_some();
    for (index, token) in written.tokens.iter().enumerate() {
        let at = root().key("tokens").key(index);
        match (is_own, *token == TokenKind::Service) {
            (true, false) => {
                let message = format!("`{service}` has a protocol of its own, and takes no token of Feishu's");
                report.error("bad-token", &at, message, "write `service`");
            }
            (false, true) if !resolved.is_unread("services") => {
                let message = format!("`{service}` has no token of its own");
                let help = "write `tenant`, `user` or `app`; for a service that is not one of Feishu's, declare its \
                            `protocol` in platform/services.yaml";
                report.error("bad-token", &at, message, help);
            }
            _ => {}
        }
    }
}

/// Returns the place of the fields in an operation's reply.
pub(super) fn envelope(written: &Operation, service: &str, resolved: &Resolved) -> Envelope {
    match resolved.protocol(service) {
        // An operation that does not state it uses `data`.
        Some(protocol) if written.envelope == Envelope::Data => protocol.envelope,
        _ => written.envelope,
    }
}

fn is_header(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
}

fn is_prefix(prefix: &str) -> bool {
    prefix.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic())
}
