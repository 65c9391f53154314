// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod batch_query;
pub use batch_query::*;
mod get;
pub use get::*;
mod get_agency_account;
pub use get_agency_account::*;
mod operate_agency_account;
pub use operate_agency_account::*;
mod protect;
pub use protect::*;
mod protect_search;
pub use protect_search::*;
mod query;
pub use query::*;
/// The operations of `hire.v1.agency`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
