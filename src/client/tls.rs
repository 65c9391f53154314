//! TLS with rustls, without process-global state, or with the operating system's library.

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

/// Without a TLS feature, connections stay as they are.
#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
pub(super) type HttpsConnector<T> = T;

impl Tls {
    /// rustls with the system's root certificates.
    ///
    /// By default, rustls would use the process-global crypto provider, and panic without one. Setting that is up to
    /// the application, not a library, so the provider is passed with the configuration.
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
            // Only plain HTTP is used: the certificates, which take a while to load, are not needed.
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

    /// Wraps a connector so that it uses TLS if the URL requires it.
    pub(super) fn over<T>(&self, inner: T) -> HttpsConnector<T> {
        #[cfg(feature = "rustls")]
        return (inner, Arc::clone(&self.0)).into();
        #[cfg(all(feature = "native-tls", not(feature = "rustls")))]
        return (inner, self.0.clone().into()).into();
        #[cfg(not(any(feature = "rustls", feature = "native-tls")))]
        return inner;
    }
}

/// Whether a connection failed during the TLS handshake.
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
        // `io::Error` does not return the error it wraps from `source`.
        let inner = error.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref);
        cause = match inner {
            Some(inner) => Some(inner),
            None => error.source(),
        };
    }
    false
}
