//! What every part of a document is made from.

use super::nulls::Nulls;
use super::words::Language;
use crate::model::{Model, Operation, Platform, Protocol};

/// The model, and how to speak of it.
pub(super) struct Context<'m> {
    pub(super) model: &'m Model,
    pub(super) language: Language,
    pub(super) nulls: Nulls<'m>,
}

impl<'m> Context<'m> {
    pub(super) fn platform(&self) -> &'m Platform {
        &self.model.platform
    }

    /// How the service of an operation is called, where it is not one of Feishu's.
    pub(super) fn protocol(&self, operation: &Operation) -> Option<&'m Protocol> {
        self.platform().services.get(operation.service())?.protocol.as_ref()
    }

    /// One of two phrases.
    pub(super) fn say(&self, en: &str, zh: &str) -> String {
        self.language.pick(en, zh).to_owned()
    }
}
