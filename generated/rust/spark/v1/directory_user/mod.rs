// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod id_convert;
pub use id_convert::*;
/// The operations of `spark.v1.directory_user`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
