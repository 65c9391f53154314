// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod batch;
pub use batch::*;
mod batch_v2;
pub use batch_v2::*;
/// The operations of `corehr.v2.workforce_plan_detail`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
