// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod process;
pub use process::*;
/// The operations of `attendance.v1.approval_info`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
