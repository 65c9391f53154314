// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod create;
pub use create::*;
mod get;
pub use get::*;
mod intern_offer_status;
pub use intern_offer_status::*;
mod list;
pub use list::*;
mod offer_status;
pub use offer_status::*;
mod update;
pub use update::*;
/// The operations of `hire.v1.offer`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
