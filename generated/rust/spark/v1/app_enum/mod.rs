// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod get_enum_detail;
pub use get_enum_detail::*;
mod get_enum_list;
pub use get_enum_list::*;
/// The operations of `spark.v1.app_enum`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
