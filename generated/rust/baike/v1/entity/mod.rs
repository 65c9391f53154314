// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod create;
pub use create::*;
mod extract;
pub use extract::*;
mod get;
pub use get::*;
mod highlight;
pub use highlight::*;
mod list;
pub use list::*;
mod r#match;
pub use r#match::*;
mod search;
pub use search::*;
mod update;
pub use update::*;
/// The operations of `baike.v1.entity`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
