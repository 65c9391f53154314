// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod edit;
pub use edit::*;
mod revoke;
pub use revoke::*;
mod submit_v2;
pub use submit_v2::*;
/// The operations of `corehr.v2.offboarding`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
