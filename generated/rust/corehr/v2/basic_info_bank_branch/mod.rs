// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod search;
pub use search::*;
/// The operations of `corehr.v2.basic_info_bank_branch`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
