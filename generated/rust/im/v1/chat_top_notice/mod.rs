// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod delete_top_notice;
pub use delete_top_notice::*;
mod put_top_notice;
pub use put_top_notice::*;
/// The operations of `im.v1.chat_top_notice`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
