// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod approve;
pub use approve::*;
mod query;
pub use query::*;
mod reject;
pub use reject::*;
mod resubmit;
pub use resubmit::*;
mod search;
pub use search::*;
mod transfer;
pub use transfer::*;
/// The operations of `approval.v4.task`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
