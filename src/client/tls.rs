//! TLS by rustls, without touching what is global to the process.

use crate::error::ConfigError;
use reqwest::ClientBuilder;
use std::error::Error;

/// The TLS of a client.
#[cfg(feature = "rustls")]
pub(super) struct Tls(rustls::ClientConfig);

/// The TLS of a client: that which the application enabled in reqwest.
#[cfg(not(feature = "rustls"))]
pub(super) struct Tls;

#[cfg(feature = "rustls")]
impl Tls {
    /// rustls, with the root certificates of the system.
    ///
    /// reqwest would take rustls' process-wide provider, and panic where there is none. Setting one is the application's
    /// business, not a library's, so the provider is handed over with the configuration.
    pub(super) fn new(https: bool) -> Result<Self, ConfigError> {
        use crate::error::ConfigProblem;
        use std::sync::Arc;

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
        Ok(Self(config))
    }

    pub(super) fn apply(self, http: ClientBuilder) -> ClientBuilder {
        http.tls_backend_preconfigured(self.0)
    }
}

#[cfg(not(feature = "rustls"))]
impl Tls {
    pub(super) fn new(_https: bool) -> Result<Self, ConfigError> {
        Ok(Self)
    }

    pub(super) fn apply(self, http: ClientBuilder) -> ClientBuilder {
        http
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
