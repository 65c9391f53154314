// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod copy;
pub use copy::*;
mod create;
pub use create::*;
/// The operations of `drive.v2.explorer_file`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
