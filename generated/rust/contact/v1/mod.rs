// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `contact.v1.user_admin_scope`
///
/// - [`Get`](struct@user_admin_scope::Get): Get the scope of an app administrator / 获取应用管理员的管理范围
pub mod user_admin_scope;
/// The operations of `contact.v1`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `contact.v1.user_admin_scope`.
    pub fn user_admin_scope(&self) -> user_admin_scope::Api<'c> {
        user_admin_scope::Api::new(self.client)
    }
}
