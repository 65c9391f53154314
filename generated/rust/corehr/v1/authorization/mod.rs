// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod add_role_assign;
pub use add_role_assign::*;
mod get_by_param;
pub use get_by_param::*;
mod query;
pub use query::*;
mod remove_role_assign;
pub use remove_role_assign::*;
mod update_role_assign;
pub use update_role_assign::*;
/// The operations of `corehr.v1.authorization`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
