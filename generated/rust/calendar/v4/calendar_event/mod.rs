// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod create;
pub use create::*;
mod delete;
pub use delete::*;
mod get;
pub use get::*;
mod instance_view;
pub use instance_view::*;
mod instances;
pub use instances::*;
mod list;
pub use list::*;
mod patch;
pub use patch::*;
mod reply;
pub use reply::*;
mod search;
pub use search::*;
mod subscription;
pub use subscription::*;
mod unsubscription;
pub use unsubscription::*;
/// The operations of `calendar.v4.calendar_event`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
