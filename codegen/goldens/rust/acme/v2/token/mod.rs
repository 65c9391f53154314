// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod issue;
pub use issue::*;
/// The operations of `acme.v2.token`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c ::feishu_api::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c ::feishu_api::codegen::Client) -> Self {
        Self { client }
    }
}
