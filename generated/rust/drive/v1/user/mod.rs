// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod remove_subscription;
pub use remove_subscription::*;
mod subscription;
pub use subscription::*;
mod subscription_status;
pub use subscription_status::*;
/// The operations of `drive.v1.user`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
