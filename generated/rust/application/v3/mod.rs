// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `application.v3.app`
///
/// - [`List`](struct@app::List): List installed apps (v3) / 获取企业安装的应用
/// - [`UpdateVisibility`](struct@app::UpdateVisibility): Update the availability of an app (v3) / 更新应用可用范围
pub mod app;
/// `application.v3.is_user_admin`
///
/// - [`Get`](struct@is_user_admin::Get): Check whether a user administers apps / 获取某个用户是否有应用管理权限
pub mod is_user_admin;
/// The operations of `application.v3`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `application.v3.app`.
    pub fn app(&self) -> app::Api<'c> {
        app::Api::new(self.client)
    }
    /// The operations of `application.v3.is_user_admin`.
    pub fn is_user_admin(&self) -> is_user_admin::Api<'c> {
        is_user_admin::Api::new(self.client)
    }
}
