// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod get_daily;
pub use get_daily::*;
mod get_top_user;
pub use get_top_user::*;
/// The operations of `vc.v1.report`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
