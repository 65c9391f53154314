// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod batch_get;
pub use batch_get::*;
mod create;
pub use create::*;
mod search;
pub use search::*;
/// The operations of `corehr.v2.employee`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
