// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod bind;
pub use bind::*;
mod unbind;
pub use unbind::*;
/// The operations of `mdm.v1.user_auth_data_relation`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
