// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod resend;
pub use resend::*;
/// The operations of `auth.v3.app_ticket`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
