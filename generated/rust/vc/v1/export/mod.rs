// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod download;
pub use download::*;
mod get;
pub use get::*;
mod meeting_list;
pub use meeting_list::*;
mod participant_list;
pub use participant_list::*;
mod participant_quality_list;
pub use participant_quality_list::*;
mod resource_reservation_list;
pub use resource_reservation_list::*;
/// The operations of `vc.v1.export`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
