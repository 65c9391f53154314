// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// The errors of `personal_settings`.
pub mod error;
/// `personal_settings.v1`
pub mod v1;
/// The operations of `personal_settings`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `personal_settings.v1`.
    pub fn v1(&self) -> v1::Api<'c> {
        v1::Api::new(self.client)
    }
}
/// The descriptor of each operation of this service.
pub fn operations() -> &'static [&'static crate::codegen::endpoint::Endpoint] {
    use crate::codegen::Operation;
    &[
        v1::system_status::BatchClose::ENDPOINT,
        v1::system_status::BatchOpen::ENDPOINT,
        v1::system_status::Create::ENDPOINT,
        v1::system_status::Delete::ENDPOINT,
        v1::system_status::List::ENDPOINT,
        v1::system_status::Patch::ENDPOINT,
    ]
}
