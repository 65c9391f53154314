// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod batch_delete;
pub use batch_delete::*;
mod batch_update;
pub use batch_update::*;
mod create;
pub use create::*;
/// The operations of `hire.v1.eco_background_check_custom_field`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
