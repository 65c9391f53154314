// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod cc;
pub use cc::*;
mod chat_group;
pub use chat_group::*;
mod expediting;
pub use expediting::*;
mod query;
pub use query::*;
mod rollback;
pub use rollback::*;
mod rollback_points;
pub use rollback_points::*;
/// The operations of `apaas.v1.user_task`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
