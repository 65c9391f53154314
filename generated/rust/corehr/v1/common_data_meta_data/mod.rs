// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod add_enum_option;
pub use add_enum_option::*;
mod edit_enum_option;
pub use edit_enum_option::*;
/// The operations of `corehr.v1.common_data_meta_data`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
