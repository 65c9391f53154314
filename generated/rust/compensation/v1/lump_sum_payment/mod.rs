// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod batch_create;
pub use batch_create::*;
mod batch_remove;
pub use batch_remove::*;
mod batch_update;
pub use batch_update::*;
mod query;
pub use query::*;
mod query_detail;
pub use query_detail::*;
/// The operations of `compensation.v1.lump_sum_payment`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
