// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod get_by_param;
pub use get_by_param::*;
mod list_object_api_name;
pub use list_object_api_name::*;
mod query;
pub use query::*;
/// The operations of `corehr.v1.custom_field`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
