// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod views_get;
pub use views_get::*;
/// The operations of `apaas.v1.workspace_view`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
