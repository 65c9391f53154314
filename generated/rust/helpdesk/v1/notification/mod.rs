// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod cancel_approve;
pub use cancel_approve::*;
mod cancel_send;
pub use cancel_send::*;
mod create;
pub use create::*;
mod execute_send;
pub use execute_send::*;
mod get;
pub use get::*;
mod patch;
pub use patch::*;
mod preview;
pub use preview::*;
mod submit_approve;
pub use submit_approve::*;
/// The operations of `helpdesk.v1.notification`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
