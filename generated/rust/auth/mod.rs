// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// The errors of `auth`.
pub mod error;
/// `auth.v3`
pub mod v3;
/// The operations of `auth`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `auth.v3`.
    pub fn v3(&self) -> v3::Api<'c> {
        v3::Api::new(self.client)
    }
}
