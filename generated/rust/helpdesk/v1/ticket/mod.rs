// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod answer_user_query;
pub use answer_user_query::*;
mod customized_fields;
pub use customized_fields::*;
mod get;
pub use get::*;
mod list;
pub use list::*;
mod start_service;
pub use start_service::*;
mod ticket_image;
pub use ticket_image::*;
mod update;
pub use update::*;
/// The operations of `helpdesk.v1.ticket`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
