// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod sql_commands;
pub use sql_commands::*;
/// The operations of `apaas.v1.workspace`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
