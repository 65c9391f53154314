// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod favourite;
pub use favourite::*;
mod recommend;
pub use recommend::*;
/// The operations of `application.v5.application`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
