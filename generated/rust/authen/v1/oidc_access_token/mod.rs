// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod create;
pub use create::*;
/// The operations of `authen.v1.oidc_access_token`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
