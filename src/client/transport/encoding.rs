//! The `Content-Encoding` of a body.

use http::HeaderMap;
use http::header::CONTENT_ENCODING;

/// The encodings of a body, in the order in which they were applied, without `identity`.
pub(crate) struct Encoding(Vec<String>);

impl Encoding {
    /// Returns the encodings declared by the headers, on any number of lines.
    pub(crate) fn of(headers: &HeaderMap) -> Self {
        let lines = headers.get_all(CONTENT_ENCODING).iter();
        let names = lines.flat_map(|line| line.as_bytes().split(|byte| *byte == b','));
        let names = names.map(|name| String::from_utf8_lossy(name.trim_ascii()).into_owned());
        Self(names.filter(|name| !name.is_empty() && !name.eq_ignore_ascii_case("identity")).collect())
    }

    /// Whether the body is encoded with gzip exactly once.
    pub(super) fn is_gzip(&self) -> bool {
        matches!(&self.0[..], [one] if ["gzip", "x-gzip"].iter().any(|gzip| one.eq_ignore_ascii_case(gzip)))
    }

    /// Returns the encodings as in the header; `None` if there are none.
    pub(crate) fn text(self) -> Option<String> {
        Some(self.0.join(", ")).filter(|text| !text.is_empty())
    }
}
