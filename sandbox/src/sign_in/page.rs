//! HTML pages.

use crate::gateway::Reply;

/// Returns a page with a heading, a text and links.
pub(super) fn html(status: u16, heading: &str, text: &str, links: &[(String, String)]) -> Reply {
    let mut body = format!(
        "<!doctype html>\n<meta charset=\"utf-8\">\n<title>{0}</title>\n<h1>{0}</h1>\n<p>{1}</p>\n",
        escaped(heading),
        escaped(text)
    );
    for (name, address) in links {
        body.push_str(&format!("<p><a href=\"{}\">{}</a></p>\n", escaped(address), escaped(name)));
    }
    Reply::new(status, "text/html; charset=utf-8", body)
}

/// Escapes text for HTML.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            other => escaped.push(other),
        }
    }
    escaped
}
