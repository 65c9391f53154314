// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod close;
pub use close::*;
mod combined_create;
pub use combined_create::*;
mod combined_update;
pub use combined_update::*;
mod config;
pub use config::*;
mod get;
pub use get::*;
mod get_detail;
pub use get_detail::*;
mod list;
pub use list::*;
mod open;
pub use open::*;
mod recruiter;
pub use recruiter::*;
mod update_config;
pub use update_config::*;
/// The operations of `hire.v1.job`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
