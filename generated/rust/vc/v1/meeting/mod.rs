// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod end;
pub use end::*;
mod get;
pub use get::*;
mod invite;
pub use invite::*;
mod kickout;
pub use kickout::*;
mod list_by_no;
pub use list_by_no::*;
mod search;
pub use search::*;
mod set_host;
pub use set_host::*;
/// The operations of `vc.v1.meeting`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
