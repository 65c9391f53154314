// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod send;
pub use send::*;
mod update;
pub use update::*;
/// The operations of `approval.v1.message`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
