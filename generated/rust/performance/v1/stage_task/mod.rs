// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod find_by_page;
pub use find_by_page::*;
mod find_by_user_list;
pub use find_by_user_list::*;
/// The operations of `performance.v1.stage_task`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
