//! Where reports say that an error is explained: the reference site has a page for each error code.

use crate::endpoint::{Endpoint, ErrorInfo, Language};
use std::sync::OnceLock;

/// The address of the reference site.
pub const REFERENCE: &str = "https://feishu-api.github.io/feishu-api/";

/// The address that the program has set.
static OWN: OnceLock<String> = OnceLock::new();

/// Lets reports link to another copy of the reference site than [`REFERENCE`], for example one inside of a company. An empty
/// address leaves the links out. It holds for the whole process and is set once, best at the start.
///
/// Errors of services with a protocol of their own are not on the public site: reports link to them only once this is set.
///
/// # Errors
/// Fails if an address was set before; the error is the new one.
///
/// ```
/// feishu_api::error::set_reference("https://docs.example.com/feishu")?;
/// # Ok::<(), String>(())
/// ```
pub fn set_reference(address: impl Into<String>) -> Result<(), String> {
    OWN.set(address.into())
}

/// The page that explains an error, if there is one.
pub(super) fn page(endpoint: &Endpoint, info: &ErrorInfo, language: Language) -> Option<String> {
    let own = OWN.get().map(String::as_str);
    let base = if endpoint.protocol.is_some() { own? } else { own.unwrap_or(REFERENCE) };
    address(base, info, language)
}

fn address(base: &str, info: &ErrorInfo, language: Language) -> Option<String> {
    let id = if info.key.is_empty() { info.code.to_string() } else { info.key.to_owned() };
    let is_plain = id.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-'));
    if base.is_empty() || !is_plain {
        return None;
    }
    let directory = match language {
        Language::Zh => "zh",
        Language::En => "en",
    };
    Some(format!("{}/{directory}/errors/{id}.html", base.trim_end_matches('/')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_of_an_error_is_below_the_base() {
        let info = crate::gateway::SCOPE_MISSING;
        for (base, language, expected) in [
            (REFERENCE, Language::En, Some("https://feishu-api.github.io/feishu-api/en/errors/99991672.html")),
            ("https://docs.example.com/a", Language::Zh, Some("https://docs.example.com/a/zh/errors/99991672.html")),
            ("", Language::En, None),
        ] {
            assert_eq!(address(base, info, language).as_deref(), expected);
        }
    }
}
