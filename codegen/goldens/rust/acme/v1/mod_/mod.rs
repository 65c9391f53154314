// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod option;
pub use option::*;
/// The operations of `acme.v1.mod_`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c ::feishu_api::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c ::feishu_api::codegen::Client) -> Self {
        Self { client }
    }
}
