// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod update_reaction;
pub use update_reaction::*;
/// The operations of `drive.v2.comment_reaction`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
