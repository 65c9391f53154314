//! Percent-encoding of what goes into a URL.

/// Text as one segment of a path, or as a key or a value of a query: everything but letters, digits and `-._~` is
/// encoded.
pub(crate) fn segment(text: &str) -> String {
    encode(text, b"-._~")
}

/// Scopes as the developer console takes them in its query: `im:message,im:chat`.
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_safe_stays() {
        assert_eq!(segment("om_dc-1.3~"), "om_dc-1.3~");
        assert_eq!(segment("a/b?c#d%e f&g=消"), "a%2Fb%3Fc%23d%25e%20f%26g%3D%E6%B6%88");
        assert_eq!(scopes(&["im:message", "im:chat x"]), "im:message,im:chat%20x");
    }
}
