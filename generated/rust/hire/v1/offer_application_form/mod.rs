// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod get;
pub use get::*;
mod list;
pub use list::*;
/// The operations of `hire.v1.offer_application_form`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
