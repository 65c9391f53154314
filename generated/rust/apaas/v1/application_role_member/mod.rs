// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod batch_create_authorization;
pub use batch_create_authorization::*;
mod batch_remove_authorization;
pub use batch_remove_authorization::*;
mod get;
pub use get::*;
/// The operations of `apaas.v1.application_role_member`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
