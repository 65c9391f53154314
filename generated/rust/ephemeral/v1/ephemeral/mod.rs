// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod delete;
pub use delete::*;
mod send;
pub use send::*;
/// The operations of `ephemeral.v1.ephemeral`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
