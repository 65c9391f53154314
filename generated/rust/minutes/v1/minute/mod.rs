// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod artifacts;
pub use artifacts::*;
mod get;
pub use get::*;
mod search;
pub use search::*;
/// The operations of `minutes.v1.minute`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
