// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod query;
pub use query::*;
mod set;
pub use set::*;
mod set_checkboard_access_code;
pub use set_checkboard_access_code::*;
mod set_room_access_code;
pub use set_room_access_code::*;
/// The operations of `vc.v1.room_config`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
