// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod create_by_attachment;
pub use create_by_attachment::*;
mod create_by_resume;
pub use create_by_resume::*;
/// The operations of `hire.v1.website_delivery`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
