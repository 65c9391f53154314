// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod logout;
pub use logout::*;
mod query;
pub use query::*;
/// The operations of `passport.v1.session`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
