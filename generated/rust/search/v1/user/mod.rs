// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod get;
pub use get::*;
/// The operations of `search.v1.user`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
