// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod contacts_range_configuration;
pub use contacts_range_configuration::*;
mod get;
pub use get::*;
mod list;
pub use list::*;
mod patch;
pub use patch::*;
mod underauditlist;
pub use underauditlist::*;
/// The operations of `application.v6.application`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
