// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod content;
pub use content::*;
mod create;
pub use create::*;
mod delete;
pub use delete::*;
mod patch;
pub use patch::*;
mod update;
pub use update::*;
/// The operations of `cardkit.v1.card_element`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
