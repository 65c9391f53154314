// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// The errors of `im`.
pub mod error;
/// `im.v1`
pub mod v1;
/// The operations of `im`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `im.v1`.
    pub fn v1(&self) -> v1::Api<'c> {
        v1::Api::new(self.client)
    }
}
