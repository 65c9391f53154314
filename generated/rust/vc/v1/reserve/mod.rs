// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod apply;
pub use apply::*;
mod delete;
pub use delete::*;
mod get;
pub use get::*;
mod get_active_meeting;
pub use get_active_meeting::*;
mod update;
pub use update::*;
/// The operations of `vc.v1.reserve`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
