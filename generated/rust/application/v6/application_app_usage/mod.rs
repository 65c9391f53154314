// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod department_overview;
pub use department_overview::*;
mod message_push_overview;
pub use message_push_overview::*;
mod overview;
pub use overview::*;
/// The operations of `application.v6.application_app_usage`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
