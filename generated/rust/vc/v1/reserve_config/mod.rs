// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod patch;
pub use patch::*;
mod reserve_scope;
pub use reserve_scope::*;
/// The operations of `vc.v1.reserve_config`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
