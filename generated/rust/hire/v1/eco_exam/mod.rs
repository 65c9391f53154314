// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod login_info;
pub use login_info::*;
mod update_result;
pub use update_result::*;
/// The operations of `hire.v1.eco_exam`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
