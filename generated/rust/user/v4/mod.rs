// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `user.v4.app_admin_user`
///
/// - [`List`](struct@app_admin_user::List): List app administrators / 查询应用管理员列表
pub mod app_admin_user;
/// The operations of `user.v4`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `user.v4.app_admin_user`.
    pub fn app_admin_user(&self) -> app_admin_user::Api<'c> {
        app_admin_user::Api::new(self.client)
    }
}
