// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod reset;
pub use reset::*;
/// The operations of `admin.v1.password`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
