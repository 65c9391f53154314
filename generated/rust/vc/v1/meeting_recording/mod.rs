// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod get;
pub use get::*;
mod set_permission;
pub use set_permission::*;
mod start;
pub use start::*;
mod stop;
pub use stop::*;
/// The operations of `vc.v1.meeting_recording`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
