//! Decrypts pushes to apps with an encrypt key: AES-256 in CBC mode with the SHA-256 of that key.

use aes::Aes256;
use aes::cipher::block_padding::Pkcs7;
use aes::cipher::{BlockModeDecrypt, KeyIvInit};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// The length of a block and of the initialization vector.
const BLOCK: usize = 16;

/// Decrypts the value of `encrypt`: base64 of an initialization vector and padded blocks. Returns `None` if it is
/// invalid; the reason is deliberately withheld.
pub(super) fn decrypt(key: &str, encrypted: &str) -> Option<Vec<u8>> {
    let bytes = STANDARD.decode(encrypted).ok()?;
    let (vector, blocks) = bytes.split_first_chunk::<BLOCK>()?;
    let key: [u8; 32] = Sha256::digest(key.as_bytes()).into();
    let cipher = cbc::Decryptor::<Aes256>::new(&key.into(), &(*vector).into());
    cipher.decrypt_padded_vec::<Pkcs7>(blocks).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example from the platform's encryption guide.
    #[test]
    fn the_platforms_own_example() {
        let encrypted = "P37w+VZImNgPEO1RBhJ6RtKl7n6zymIbEG1pReEzghk=";
        assert_eq!(decrypt("test key", encrypted).as_deref(), Some(&b"hello world"[..]));
        assert_eq!(decrypt("another key", encrypted), None);
    }
}
