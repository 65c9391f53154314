// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod download;
pub use download::*;
mod list;
pub use list::*;
mod list_by_biz_id;
pub use list_by_biz_id::*;
mod query;
pub use query::*;
mod terminate;
pub use terminate::*;
/// The operations of `corehr.v2.signature_file`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
