//! A file of a catalog, which is read when something of it is asked for.

use super::Service;
use super::catalog::{Catalog, Home};
#[cfg(feature = "texts")]
use super::texts::Texts;
use std::sync::OnceLock;

/// A file of a catalog, and what it holds once it has been read.
pub(super) struct File {
    pub(super) name: &'static str,
    /// The first two segments of the paths of its operations, where they are known without reading it.
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

    /// Adds the file with the texts. Without the feature `texts` nobody asks for them.
    pub(super) const fn describe(&mut self, json: &'static str) {
        #[cfg(feature = "texts")]
        {
            self.described = json;
        }
        #[cfg(not(feature = "texts"))]
        let _ = json;
    }

    /// Whether it can be read.
    pub(super) fn check(&self) -> Result<(), serde_json::Error> {
        serde_json::from_str::<Service>(self.json)?;
        #[cfg(feature = "texts")]
        serde_json::from_str::<Texts>(self.described)?;
        Ok(())
    }

    /// What it says. That each can be read is tested; one that cannot is as if it were empty.
    pub(super) fn service(&self, catalog: &'static Catalog) -> &Service {
        self.service.get_or_init(|| {
            let mut service: Service = serde_json::from_str(self.json).unwrap_or_default();
            self.name.clone_into(&mut service.name);
            service.operations.iter_mut().for_each(|operation| operation.home = Home(catalog));
            service.sort();
            service
        })
    }

    /// What its items mean.
    #[cfg(feature = "texts")]
    pub(super) fn texts(&self) -> &Texts {
        self.texts.get_or_init(|| serde_json::from_str(self.described).unwrap_or_default())
    }
}
