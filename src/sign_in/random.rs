//! Unguessable texts.

use crate::error::{SignInError, SignInProblem};
use crate::secret::Secret;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

/// Returns 256 random bits as 43 characters of URL-safe Base64: the shortest verifier that RFC 7636 allows.
pub(super) fn secret() -> Result<Secret, SignInError> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).map_err(|error| SignInError::new(SignInProblem::NoRandomness(error.to_string())))?;
    Ok(URL_SAFE_NO_PAD.encode(bytes).into())
}

/// Returns the `code_challenge` of a verifier, with the method `S256`.
pub(super) fn challenge(verifier: &Secret) -> String {
    URL_SAFE_NO_PAD.encode(Sha256::digest(verifier.expose()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn computes_the_challenge_of_the_rfc_7636_example() {
        let verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk".into();
        assert_eq!(challenge(&verifier), "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    }

    #[test]
    fn secrets_are_unique() {
        let (one, other) = (secret().unwrap(), secret().unwrap());
        assert_eq!(one.expose().len(), 43);
        assert_ne!(one, other);
    }
}
