// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod active;
pub use active::*;
mod create;
pub use create::*;
mod del_position;
pub use del_position::*;
mod patch;
pub use patch::*;
mod query;
pub use query::*;
mod query_recent_change;
pub use query_recent_change::*;
/// The operations of `corehr.v2.position`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
