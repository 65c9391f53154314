// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod cancel_onboard;
pub use cancel_onboard::*;
mod create;
pub use create::*;
mod get;
pub use get::*;
mod get_detail;
pub use get_detail::*;
mod list;
pub use list::*;
mod offer;
pub use offer::*;
mod recover;
pub use recover::*;
mod terminate;
pub use terminate::*;
mod transfer_onboard;
pub use transfer_onboard::*;
mod transfer_stage;
pub use transfer_stage::*;
/// The operations of `hire.v1.application`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
