// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod complete;
pub use complete::*;
mod create;
pub use create::*;
mod delete;
pub use delete::*;
mod patch;
pub use patch::*;
mod query;
pub use query::*;
mod restore_flow_instance;
pub use restore_flow_instance::*;
mod search;
pub use search::*;
mod transform_onboarding_task;
pub use transform_onboarding_task::*;
mod transit_task;
pub use transit_task::*;
mod withdraw_onboarding;
pub use withdraw_onboarding::*;
/// The operations of `corehr.v2.pre_hire`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
