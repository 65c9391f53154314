// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod agent_email;
pub use agent_email::*;
mod patch;
pub use patch::*;
/// The operations of `helpdesk.v1.agent`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
