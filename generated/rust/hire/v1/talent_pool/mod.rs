// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod batch_change_talent_pool;
pub use batch_change_talent_pool::*;
mod move_talent;
pub use move_talent::*;
mod search;
pub use search::*;
/// The operations of `hire.v1.talent_pool`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
