// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod create;
pub use create::*;
mod delete;
pub use delete::*;
mod filter;
pub use filter::*;
mod mget;
pub use mget::*;
mod patch;
pub use patch::*;
mod regular;
pub use regular::*;
mod resurrect;
pub use resurrect::*;
mod search;
pub use search::*;
mod to_be_resigned;
pub use to_be_resigned::*;
/// The operations of `directory.v1.employee`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
