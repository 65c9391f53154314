// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod edit;
pub use edit::*;
mod enable_disable_assessment;
pub use enable_disable_assessment::*;
mod search;
pub use search::*;
mod submit;
pub use submit::*;
mod withdraw;
pub use withdraw::*;
/// The operations of `corehr.v2.probation`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
