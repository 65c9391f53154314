// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod add_sign;
pub use add_sign::*;
mod cancel;
pub use cancel::*;
mod cc;
pub use cc::*;
mod create;
pub use create::*;
mod get;
pub use get::*;
mod list;
pub use list::*;
mod preview;
pub use preview::*;
mod query;
pub use query::*;
mod search_cc;
pub use search_cc::*;
mod specified_rollback;
pub use specified_rollback::*;
/// The operations of `approval.v4.instance`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
