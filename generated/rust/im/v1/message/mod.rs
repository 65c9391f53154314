// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod create;
pub use create::*;
mod delete;
pub use delete::*;
mod forward;
pub use forward::*;
mod get;
pub use get::*;
mod list;
pub use list::*;
mod merge_forward;
pub use merge_forward::*;
mod patch;
pub use patch::*;
mod push_follow_up;
pub use push_follow_up::*;
mod read_users;
pub use read_users::*;
mod reply;
pub use reply::*;
mod update;
pub use update::*;
mod urgent_app;
pub use urgent_app::*;
mod urgent_phone;
pub use urgent_phone::*;
mod urgent_sms;
pub use urgent_sms::*;
/// The operations of `im.v1.message`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
