// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod create;
pub use create::*;
mod delete;
pub use delete::*;
mod get;
pub use get::*;
mod list;
pub use list::*;
mod mget;
pub use mget::*;
mod patch;
pub use patch::*;
mod primary;
pub use primary::*;
mod primarys;
pub use primarys::*;
mod search;
pub use search::*;
mod subscribe;
pub use subscribe::*;
mod subscription;
pub use subscription::*;
mod unsubscribe;
pub use unsubscribe::*;
mod unsubscription;
pub use unsubscription::*;
/// The operations of `calendar.v4.calendar`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
