// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod delete;
pub use delete::*;
mod get_progress;
pub use get_progress::*;
mod read_user;
pub use read_user::*;
/// The operations of `im.v1.batch_message`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
