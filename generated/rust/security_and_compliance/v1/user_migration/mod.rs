// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod cancel;
pub use cancel::*;
mod create;
pub use create::*;
mod get;
pub use get::*;
mod search;
pub use search::*;
/// The operations of `security_and_compliance.v1.user_migration`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
