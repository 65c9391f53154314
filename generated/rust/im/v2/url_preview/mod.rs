// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod batch_update;
pub use batch_update::*;
/// The operations of `im.v2.url_preview`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
