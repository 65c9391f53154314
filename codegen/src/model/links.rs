//! Finds the links in a text.

use super::Link;
use crate::source::is_hidden;
use pulldown_cmark::{Event, Parser, Tag, TagEnd};

/// Returns the links of a Markdown text, in their order; an image counts as a link to its file.
pub(super) fn links(text: &str) -> Vec<Link> {
    let mut links = Vec::new();
    let mut open: Vec<Link> = Vec::new();
    for event in Parser::new(text) {
        match event {
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                open.push(Link { text: String::new(), url: dest_url.trim().to_owned() });
            }
            Event::End(TagEnd::Link | TagEnd::Image) => {
                if let Some(mut link) = open.pop() {
                    link.text = link.text.trim().to_owned();
                    links.push(link);
                }
            }
            Event::Text(words) | Event::Code(words) => {
                if let Some(link) = open.last_mut() {
                    link.text.push_str(&words);
                }
            }
            _ => {}
        }
    }
    links
}

/// The address that `import` writes for a page that does not state its own.
#[cfg(any(test, feature = "maintain"))]
pub(crate) const NO_PAGE: &str = "https://open.feishu.cn/document";

/// Whether this is the address of the whole documentation, and not of a page in it.
pub(super) fn is_no_page(url: &str) -> bool {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    let path = path.split(['?', '#']).next().unwrap_or_default().trim_matches('/');
    let is_platform = ["feishu.cn", "larksuite.com", "larkoffice.com"]
        .into_iter()
        .any(|domain| host.strip_suffix(domain).is_some_and(|before| before.is_empty() || before.ends_with('.')));
    is_platform && matches!(path, "" | "document")
}

/// Whether a link has a usable target: an absolute web address or a mail address.
pub(crate) fn is_url(url: &str) -> bool {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    let host = rest.map(|rest| rest.split(['/', '?', '#']).next().unwrap_or_default());
    let web = host.is_some_and(|host| {
        host.contains('.') && host.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':'))
    });
    let clean = !url.chars().any(|c| c.is_whitespace() || is_hidden(c) || matches!(c, '<' | '>' | '"'));
    clean && (web || url.strip_prefix("mailto:").is_some_and(|mailbox| mailbox.contains('@')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_in_order() {
        let found = links("参考[指南\n](https://open.feishu.cn/a)和[后台](https://feishu.cn/admin)。`[no](link)`");
        let urls: Vec<_> = found.iter().map(|link| (link.text.as_str(), link.url.as_str())).collect();
        assert_eq!(urls, [("指南", "https://open.feishu.cn/a"), ("后台", "https://feishu.cn/admin")]);
    }

    #[test]
    fn addresses() {
        for good in ["https://open.feishu.cn/document/a#b", "http://example.com", "mailto:a@example.com"] {
            assert!(is_url(good), "{good}");
        }
        for bad in [
            "",
            "open.feishu.cn",
            "htps://open.feishu.cn",
            "https://",
            "https:// x.cn",
            "/document",
            "#a",
            "https://a.cn/\u{202e}",
        ] {
            assert!(!is_url(bad), "{bad}");
        }
        for no_page in
            [NO_PAGE, "http://open.larksuite.com/document/?lang=en", "https://open.feishu.cn/", "https://feishu.cn"]
        {
            assert!(is_no_page(no_page), "{no_page}");
        }
        for page in ["https://open.feishu.cn/document/a", "https://acme.example/", "https://notfeishu.cn/document"] {
            assert!(!is_no_page(page), "{page}");
        }
    }
}
