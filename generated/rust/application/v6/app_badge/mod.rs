// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod set;
pub use set::*;
/// The operations of `application.v6.app_badge`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
