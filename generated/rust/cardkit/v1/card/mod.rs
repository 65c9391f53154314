// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod batch_update;
pub use batch_update::*;
mod create;
pub use create::*;
mod id_convert;
pub use id_convert::*;
mod settings;
pub use settings::*;
mod update;
pub use update::*;
/// The operations of `cardkit.v1.card`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
