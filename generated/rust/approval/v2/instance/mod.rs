// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod approve;
pub use approve::*;
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
mod reject;
pub use reject::*;
mod search;
pub use search::*;
mod transfer;
pub use transfer::*;
/// The operations of `approval.v2.instance`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
