// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod get;
pub use get::*;
mod list;
pub use list::*;
mod visible_organization;
pub use visible_organization::*;
/// The operations of `trust_party.v1.collaboration_tenant`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
