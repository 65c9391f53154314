// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod r#match;
pub use r#match::*;
/// The operations of `corehr.v1.compensation_standard`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
