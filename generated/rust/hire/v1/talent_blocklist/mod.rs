// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod change_talent_block;
pub use change_talent_block::*;
/// The operations of `hire.v1.talent_blocklist`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
