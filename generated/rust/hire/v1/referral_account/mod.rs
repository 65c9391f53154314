// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod create;
pub use create::*;
mod deactivate;
pub use deactivate::*;
mod enable;
pub use enable::*;
mod get_account_assets;
pub use get_account_assets::*;
mod reconciliation;
pub use reconciliation::*;
mod withdraw;
pub use withdraw::*;
/// The operations of `hire.v1.referral_account`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
