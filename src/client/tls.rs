//! TLS by rustls, without touching what is global to the process, or by the library of the system.

use crate::error::{ConfigError, ConfigProblem};
#[cfg(feature = "rustls")]
pub(super) use hyper_rustls::HttpsConnector;
#[cfg(all(feature = "native-tls", not(feature = "rustls")))]
pub(super) use hyper_tls::HttpsConnector;
use std::error::Error;
#[cfg(feature = "rustls")]
use std::sync::Arc;

/// The TLS of a client.
pub(super) struct Tls(Library);

#[cfg(feature = "rustls")]
type Library = Arc<rustls::ClientConfig>;
#[cfg(all(feature = "native-tls", not(feature = "rustls")))]
type Library = native_tls::TlsConnector;
#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
type Library = ();

/// Without TLS there is nothing to add to a connection.
#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
pub(super) type HttpsConnector<T> = T;

impl Tls {
    /// rustls, with the root certificates of the system.
    ///
    /// It would take the provider that is global to the process, and panic where there is none. Setting one is the
    /// application's business, not a library's, so the provider is handed over with the configuration.
    #[cfg(feature = "rustls")]
    pub(super) fn new(https: bool) -> Result<Self, ConfigError> {
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let fail = |error: rustls::Error| ConfigError::new(ConfigProblem::Tls(error.to_string()));
        let config = rustls::ClientConfig::builder_with_provider(Arc::clone(&provider))
            .with_safe_default_protocol_versions()
            .map_err(fail)?;
        let mut config = if https {
            let verifier = rustls_platform_verifier::Verifier::new(provider).map_err(fail)?;
            config.dangerous().with_custom_certificate_verifier(Arc::new(verifier)).with_no_client_auth()
        } else {
            // Only http is spoken: the certificates, which take a while to read, are not needed.
            config.with_root_certificates(rustls::RootCertStore::empty()).with_no_client_auth()
        };
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        Ok(Self(Arc::new(config)))
    }

    #[cfg(all(feature = "native-tls", not(feature = "rustls")))]
    pub(super) fn new(_: bool) -> Result<Self, ConfigError> {
        let library = native_tls::TlsConnector::new();
        library.map(Self).map_err(|error| ConfigError::new(ConfigProblem::Tls(error.to_string())))
    }

    #[cfg(not(any(feature = "rustls", feature = "native-tls")))]
    pub(super) fn new(https: bool) -> Result<Self, ConfigError> {
        if https { Err(ConfigError::new(ConfigProblem::NoTls)) } else { Ok(Self(())) }
    }

    /// What connects by `inner`, and speaks TLS over that where the address asks for it.
    pub(super) fn over<T>(&self, inner: T) -> HttpsConnector<T> {
        #[cfg(feature = "rustls")]
        return (inner, Arc::clone(&self.0)).into();
        #[cfg(all(feature = "native-tls", not(feature = "rustls")))]
        return (inner, self.0.clone().into()).into();
        #[cfg(not(any(feature = "rustls", feature = "native-tls")))]
        return inner;
    }
}

/// Whether a connection failed because there was no agreement on TLS.
pub(crate) fn is_tls(error: &(dyn Error + 'static)) -> bool {
    let mut cause = Some(error);
    while let Some(error) = cause {
        #[cfg(feature = "rustls")]
        if error.is::<rustls::Error>() {
            return true;
        }
        #[cfg(feature = "native-tls")]
        if error.is::<native_tls::Error>() {
            return true;
        }
        // It hides what it wraps from `source`.
        let inner = error.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref);
        cause = match inner {
            Some(inner) => Some(inner),
            None => error.source(),
        };
    }
    false
}
