// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod generate_caldav_conf;
pub use generate_caldav_conf::*;
/// The operations of `calendar.v4.setting`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
