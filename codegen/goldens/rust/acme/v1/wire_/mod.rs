// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod text_;
pub use text_::*;
/// The operations of `acme.v1.wire_`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c ::feishu_api::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c ::feishu_api::codegen::Client) -> Self {
        Self { client }
    }
}
