// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod check_white_black_list;
pub use check_white_black_list::*;
mod patch;
pub use patch::*;
/// The operations of `application.v6.application_visibility`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
