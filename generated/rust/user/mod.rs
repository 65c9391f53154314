// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `user.v4`
pub mod v4;
/// The operations of `user`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `user.v4`.
    pub fn v4(&self) -> v4::Api<'c> {
        v4::Api::new(self.client)
    }
}
/// The descriptor of each operation of this service.
pub fn operations() -> &'static [&'static crate::codegen::endpoint::Endpoint] {
    use crate::codegen::Operation;
    &[v4::app_admin_user::List::ENDPOINT]
}
