//! Enums that keep the values they do not know.

use super::Textual;

/// An enum of strings that a server may extend at any time.
pub trait OpenEnum: Default + Send + Sync {
    /// The value as it is written.
    fn as_str(&self) -> &str;

    /// The value of a string; one that is not known is kept as it is.
    fn parse(text: &str) -> Self;
}

impl<T: OpenEnum> Textual for T {
    fn as_str(&self) -> &str {
        OpenEnum::as_str(self)
    }

    fn set(&mut self, text: &str) {
        *self = T::parse(text);
    }
}
