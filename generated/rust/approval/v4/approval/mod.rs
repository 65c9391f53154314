// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod create;
pub use create::*;
mod get;
pub use get::*;
mod subscribe;
pub use subscribe::*;
mod unsubscribe;
pub use unsubscribe::*;
/// The operations of `approval.v4.approval`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
