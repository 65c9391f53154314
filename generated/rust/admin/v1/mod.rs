// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `admin.v1.admin_dept_stat`
///
/// - [`List`](struct@admin_dept_stat::List): List activity by department / 获取部门维度用户活跃及功能使用数据
pub mod admin_dept_stat;
/// `admin.v1.admin_user_stat`
///
/// - [`List`](struct@admin_user_stat::List): List activity by user / 获取用户维度的用户活跃和功能使用数据
pub mod admin_user_stat;
/// `admin.v1.audit_info`
///
/// - [`List`](struct@audit_info::List): List audit logs / 获取行为审计日志数据
pub mod audit_info;
/// `admin.v1.badge`
///
/// - [`Create`](struct@badge::Create): Create a badge / 创建勋章
/// - [`Get`](struct@badge::Get): Get a badge / 获取勋章详情
/// - [`List`](struct@badge::List): List badges / 获取勋章列表
/// - [`Update`](struct@badge::Update): Update a badge / 修改勋章信息
pub mod badge;
/// `admin.v1.badge_grant`
///
/// - [`Create`](struct@badge_grant::Create): Create a badge grant / 创建授予名单
/// - [`Delete`](struct@badge_grant::Delete): Delete a badge grant / 删除授予名单
/// - [`Get`](struct@badge_grant::Get): Get a badge grant / 获取授予名单详情
/// - [`List`](struct@badge_grant::List): List badge grants / 获取授予名单列表
/// - [`Update`](struct@badge_grant::Update): Update a badge grant / 修改授予名单
pub mod badge_grant;
/// `admin.v1.badge_image`
///
/// - [`Create`](struct@badge_image::Create): Upload a badge image / 上传勋章图片
pub mod badge_image;
/// `admin.v1.password`
///
/// - [`Reset`](struct@password::Reset): Reset the mail password of a user / 重置用户的企业邮箱密码
pub mod password;
mod types;
pub use types::*;
/// The operations of `admin.v1`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `admin.v1.admin_dept_stat`.
    pub fn admin_dept_stat(&self) -> admin_dept_stat::Api<'c> {
        admin_dept_stat::Api::new(self.client)
    }
    /// The operations of `admin.v1.admin_user_stat`.
    pub fn admin_user_stat(&self) -> admin_user_stat::Api<'c> {
        admin_user_stat::Api::new(self.client)
    }
    /// The operations of `admin.v1.audit_info`.
    pub fn audit_info(&self) -> audit_info::Api<'c> {
        audit_info::Api::new(self.client)
    }
    /// The operations of `admin.v1.badge`.
    pub fn badge(&self) -> badge::Api<'c> {
        badge::Api::new(self.client)
    }
    /// The operations of `admin.v1.badge_grant`.
    pub fn badge_grant(&self) -> badge_grant::Api<'c> {
        badge_grant::Api::new(self.client)
    }
    /// The operations of `admin.v1.badge_image`.
    pub fn badge_image(&self) -> badge_image::Api<'c> {
        badge_image::Api::new(self.client)
    }
    /// The operations of `admin.v1.password`.
    pub fn password(&self) -> password::Api<'c> {
        password::Api::new(self.client)
    }
}
