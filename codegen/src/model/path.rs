//! Checks the path of an endpoint, which every client and server must read as it is written.

use super::endpoint::{Wrong, wrong};
use crate::source::quoted;
use std::collections::HashSet;

/// Returns the parameters of a path: `image_key` of `/open-apis/im/v1/images/:image_key`.
pub(super) fn parameters(path: &str) -> Result<Vec<String>, Wrong> {
    let Some(inside) = path.strip_prefix('/') else {
        let form = "write it as `POST /open-apis/im/v1/pins`";
        return wrong(format!("the path {} does not start with `/`", quoted(path)), form);
    };
    let mut parameters: Vec<String> = Vec::new();
    let mut known = HashSet::new();
    // Some addresses end in a slash.
    for segment in inside.strip_suffix('/').unwrap_or(inside).split('/') {
        let name = segment.strip_prefix(':').unwrap_or(segment);
        if segment.is_empty() {
            return wrong(format!("a part of the path {} is empty", quoted(path)), "remove one of the slashes");
        }
        let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | '~');
        if name.is_empty() || !name.chars().all(allowed) {
            return wrong(
                format!("{} is not allowed in a path", quoted(segment)),
                "a segment consists of letters, digits, `_`, `-`, `.` and `~`; a parameter is written `:name`",
            );
        }
        // Clients and servers remove such segments, together with the segment before.
        if name.chars().all(|c| c == '.') {
            let help = "write the intended path without such segments";
            return wrong(format!("the segment {} leads to another path", quoted(segment)), help);
        }
        if segment.starts_with(':') {
            if !known.insert(name) {
                return wrong(format!("`:{name}` occurs twice in the path"), "give each parameter a different name");
            }
            parameters.push(name.to_owned());
        }
    }
    Ok(parameters)
}

/// Checks the query string at the end of an address: `a=b&c=d`.
pub(super) fn query(query: &str) -> Result<String, Wrong> {
    let allowed = |c: char| c.is_ascii_alphanumeric() || "_-.~{}:,*@$!".contains(c);
    let is_parameter = |parameter: &str| {
        parameter
            .split_once('=')
            .is_some_and(|(name, value)| !name.is_empty() && name.chars().all(allowed) && value.chars().all(allowed))
    };
    if query.split('&').all(is_parameter) {
        return Ok(query.to_owned());
    }
    wrong(
        format!("{} is not allowed after the path", quoted(&format!("?{query}"))),
        "remove it: parameters of the query are fields; an address that always has one ends in `?name=value`",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_lead_where_they_say() {
        for good in ["/a", "/a/", "/a.b/:c_d", "/open-apis/im/v1/pins", "/a/..b", "/v1.0/~x"] {
            assert!(parameters(good).is_ok(), "{good}");
        }
        for bad in [
            "",
            "a",
            "/",
            "//",
            "//a",
            "/a//b",
            "/.",
            "/..",
            "/../a",
            "/a/../:b",
            "/a/./b",
            "/a/...",
            "/:..",
            "/a/:",
            "/a\\b",
            "/%2e%2e/a",
            "/a%2fb",
            "/a#b",
            "/a;b",
            "/a b",
            "/a\tb",
            "/a\nb",
            "/a\0",
            "/a\u{202e}b",
            "/消息",
            "/{a}",
            "/a\"b",
        ] {
            assert!(parameters(bad).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn queries_are_names_and_values() {
        for good in ["a=b", "a=", "type=1&user={USER}", "fields=*"] {
            assert!(query(good).is_ok(), "{good}");
        }
        for bad in
            ["", "a", "=b", "a=b&", "a=b?c=d", "a=b#c", "a=../b", "a=%2e", "a=b c", "a=b\n", "a=\u{202e}", "../a"]
        {
            assert!(query(bad).is_err(), "{bad:?}");
        }
    }
}
