// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// The errors of `authen`.
pub mod error;
/// `authen.v1`
pub mod v1;
/// `authen.v2`
pub mod v2;
/// The operations of `authen`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `authen.v1`.
    pub fn v1(&self) -> v1::Api<'c> {
        v1::Api::new(self.client)
    }
    /// The operations of `authen.v2`.
    pub fn v2(&self) -> v2::Api<'c> {
        v2::Api::new(self.client)
    }
}
