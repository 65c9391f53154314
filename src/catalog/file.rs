//! A file of a catalog, which is parsed on first use.

use super::Service;
use super::catalog::{Catalog, Home};
#[cfg(feature = "texts")]
use super::texts::Texts;
use std::sync::OnceLock;

/// A file of a catalog, and its contents once it has been parsed.
pub(super) struct File {
    pub(super) name: &'static str,
    /// The first two segments of its operations' paths, if they are known without parsing the file.
    pub(super) heads: Option<&'static [&'static str]>,
    pub(super) json: &'static str,
    service: OnceLock<Service>,
    #[cfg(feature = "texts")]
    pub(super) described: &'static str,
    #[cfg(feature = "texts")]
    texts: OnceLock<Texts>,
}

impl File {
    pub(super) const fn new(name: &'static str, heads: Option<&'static [&'static str]>, json: &'static str) -> Self {
        Self {
            name,
            heads,
            json,
            service: OnceLock::new(),
            #[cfg(feature = "texts")]
            described: "{}",
            #[cfg(feature = "texts")]
            texts: OnceLock::new(),
        }
    }

    /// Adds the file with the texts. Without the feature `texts` they are not used.
    pub(super) const fn describe(&mut self, json: &'static str) {
        #[cfg(feature = "texts")]
        {
            self.described = json;
        }
        #[cfg(not(feature = "texts"))]
        let _ = json;
    }

    /// Checks that it can be parsed.
    pub(super) fn check(&self) -> Result<(), serde_json::Error> {
        serde_json::from_str::<Service>(self.json)?;
        #[cfg(feature = "texts")]
        Texts::read(self.described)?.check()?;
        Ok(())
    }

    /// Returns the service. A test checks that each file can be parsed; an invalid one counts as empty.
    pub(super) fn service(&self, catalog: &'static Catalog) -> &Service {
        self.service.get_or_init(|| {
            let mut service: Service = serde_json::from_str(self.json).unwrap_or_default();
            self.name.clone_into(&mut service.name);
            service.operations.iter_mut().for_each(|operation| operation.home = Home(catalog));
            service.sort();
            service
        })
    }

    /// Returns the texts.
    #[cfg(feature = "texts")]
    pub(super) fn texts(&self) -> &Texts {
        self.texts.get_or_init(|| Texts::read(self.described).unwrap_or_default())
    }
}
