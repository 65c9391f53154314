// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod search;
pub use search::*;
/// The operations of `workplace.v1.workplace_block_access_data`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
