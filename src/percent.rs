//! Percent-encoding for URLs.

/// Encodes a text as one segment of a path, or as a key or value of a query: everything except letters, digits and
/// `-._~`.
pub(crate) fn segment(text: &str) -> String {
    encode(text, b"-._~")
}

/// Encodes scopes for the query of the developer console: `im:message,im:chat`.
pub(crate) fn scopes(scopes: &[&str]) -> String {
    encode(&scopes.join(","), b"-._~:,")
}

fn encode(text: &str, safe: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || safe.contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push('%');
            for digit in [byte >> 4, byte & 15] {
                encoded.push(char::from(DIGITS.get(usize::from(digit)).copied().unwrap_or(b'0')));
            }
        }
    }
    encoded
}

/// Decodes a segment of a path. Invalid encodings are kept, and bytes that are not UTF-8 are replaced.
#[cfg(feature = "catalog")]
pub(crate) fn decoded(segment: &str) -> String {
    let mut bytes = Vec::with_capacity(segment.len());
    let mut rest = segment.as_bytes();
    while let Some((&byte, behind)) = rest.split_first() {
        let digits = behind.get(..2).and_then(|digits| std::str::from_utf8(digits).ok());
        let encoded = digits.filter(|digits| byte == b'%' && digits.bytes().all(|digit| digit.is_ascii_hexdigit()));
        match encoded.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(value) => {
                bytes.push(value);
                rest = behind.get(2..).unwrap_or_default();
            }
            None => {
                bytes.push(byte);
                rest = behind;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn encodes_unsafe_characters() {
        assert_eq!(segment("om_dc-1.3~"), "om_dc-1.3~");
        assert_eq!(segment("a/b?c#d%e f&g=消"), "a%2Fb%3Fc%23d%25e%20f%26g%3D%E6%B6%88");
        assert_eq!(scopes(&["im:message", "im:chat x"]), "im:message,im:chat%20x");
    }

    #[cfg(feature = "catalog")]
    #[test]
    fn decodes_what_was_encoded() {
        for text in ["om_dc-1.3~", "a/b?c#d%e f&g=消", "", "%"] {
            assert_eq!(decoded(&segment(text)), text);
        }
        assert_eq!(decoded("100%+2%zz%4"), "100%+2%zz%4");
    }
}
