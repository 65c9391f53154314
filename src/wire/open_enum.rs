//! Enums that keep unknown values.

use super::Textual;

/// An enum of strings that a server may extend at any time.
pub trait OpenEnum: Default + Send + Sync {
    /// Returns the value as written on the wire.
    fn as_str(&self) -> &str;

    /// Parses a string; an unknown value is kept unchanged.
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
