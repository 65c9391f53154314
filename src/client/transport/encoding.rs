//! What `Content-Encoding` says.

use http::HeaderMap;
use http::header::CONTENT_ENCODING;

/// The encodings of a body, in the order in which they were applied. `identity` is none.
pub(crate) struct Encoding(Vec<String>);

impl Encoding {
    /// That which the headers state, on however many lines.
    pub(crate) fn of(headers: &HeaderMap) -> Self {
        let lines = headers.get_all(CONTENT_ENCODING).iter();
        let names = lines.flat_map(|line| line.as_bytes().split(|byte| *byte == b','));
        let names = names.map(|name| String::from_utf8_lossy(name.trim_ascii()).into_owned());
        Self(names.filter(|name| !name.is_empty() && !name.eq_ignore_ascii_case("identity")).collect())
    }

    /// Whether it is gzip, once.
    pub(super) fn is_gzip(&self) -> bool {
        matches!(&self.0[..], [one] if ["gzip", "x-gzip"].iter().any(|gzip| one.eq_ignore_ascii_case(gzip)))
    }

    /// As the headers state it; `None` where there is no encoding.
    pub(crate) fn text(self) -> Option<String> {
        Some(self.0.join(", ")).filter(|text| !text.is_empty())
    }
}
