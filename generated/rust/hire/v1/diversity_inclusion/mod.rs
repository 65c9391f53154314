// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod search;
pub use search::*;
/// The operations of `hire.v1.diversity_inclusion`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
