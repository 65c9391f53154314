// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod get;
pub use get::*;
mod list;
pub use list::*;
mod put;
pub use put::*;
/// The operations of `acme.v1.shelf`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c ::feishu_api::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c ::feishu_api::codegen::Client) -> Self {
        Self { client }
    }
}
