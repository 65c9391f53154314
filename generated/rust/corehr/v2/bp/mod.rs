// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod get_by_department;
pub use get_by_department::*;
mod list;
pub use list::*;
/// The operations of `corehr.v2.bp`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
