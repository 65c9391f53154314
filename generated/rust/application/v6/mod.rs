// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `application.v6.app_badge`
///
/// - [`Set`](struct@app_badge::Set): Set the badge of an app / 更新应用红点
pub mod app_badge;
/// `application.v6.app_recommend_rule`
///
/// - [`List`](struct@app_recommend_rule::List): List app recommendation rules / 获取当前设置的推荐规则列表
pub mod app_recommend_rule;
/// `application.v6.application`
///
/// - [`ContactsRangeConfiguration`](struct@application::ContactsRangeConfiguration): Get the contact scope configuration of an app / 获取应用通讯录权限范围配置
/// - [`Get`](struct@application::Get): Get an app / 获取应用信息
/// - [`List`](struct@application::List): List installed apps / 获取企业安装的应用
/// - [`Patch`](struct@application::Patch): Update the categories of an app / 更新应用分组信息
/// - [`Underauditlist`](struct@application::Underauditlist): List the apps to be reviewed / 查看待审核的应用列表
pub mod application;
/// `application.v6.application_app_usage`
///
/// - [`DepartmentOverview`](struct@application_app_usage::DepartmentOverview): Get the usage of an app by department / 获取多部门应用使用概览
/// - [`MessagePushOverview`](struct@application_app_usage::MessagePushOverview): Get the message push overview of an app / 获取消息推送概览
/// - [`Overview`](struct@application_app_usage::Overview): Get the usage overview of an app / 获取应用使用概览
pub mod application_app_usage;
/// `application.v6.application_app_version`
///
/// - [`Get`](struct@application_app_version::Get): Get a version of an app / 获取应用版本信息
/// - [`List`](struct@application_app_version::List): List the versions of an app / 获取应用版本列表
/// - [`Patch`](struct@application_app_version::Patch): Update the review status of an app / 更新应用审核状态
pub mod application_app_version;
/// `application.v6.application_app_version_contacts_range_suggest`
///
/// - [`Get`](struct@application_app_version_contacts_range_suggest::Get): Get the contact scope an app version requests / 获取应用版本中开发者申请的通讯录权限范围
pub mod application_app_version_contacts_range_suggest;
/// `application.v6.application_collaborators`
///
/// - [`Get`](struct@application_collaborators::Get): List the collaborators of an app / 获取应用协作者列表
/// - [`Update`](struct@application_collaborators::Update): Update the collaborators of an app / 更新应用协作者
pub mod application_collaborators;
/// `application.v6.application_contacts_range`
///
/// - [`Patch`](struct@application_contacts_range::Patch): Update the contact scope configuration of an app / 更新应用通讯录权限范围配置
pub mod application_contacts_range;
/// `application.v6.application_feedback`
///
/// - [`List`](struct@application_feedback::List): List the feedback on an app / 获取应用反馈列表
/// - [`Patch`](struct@application_feedback::Patch): Update feedback on an app / 更新应用反馈
pub mod application_feedback;
/// `application.v6.application_management`
///
/// - [`Update`](struct@application_management::Update): Enable or disable an app / 启停用应用
pub mod application_management;
/// `application.v6.application_owner`
///
/// - [`Update`](struct@application_owner::Update): Transfer the ownership of an app / 转移应用所有者
pub mod application_owner;
/// `application.v6.application_visibility`
///
/// - [`CheckWhiteBlackList`](struct@application_visibility::CheckWhiteBlackList): Check the availability lists of an app / 查询用户或部门是否在应用的可用或禁用名单
/// - [`Patch`](struct@application_visibility::Patch): Update the availability of an app / 更新应用可用范围
pub mod application_visibility;
/// `application.v6.event`
///
/// - [`AppOpen`](struct@event::AppOpen): App enabled for the first time / 首次启用应用
/// - [`AppStatusChange`](struct@event::AppStatusChange): App enabled or disabled / 应用停启用
/// - [`AppTicket`](struct@event::AppTicket): App ticket pushed / 推送 app_ticket
/// - [`AppUninstalled`](struct@event::AppUninstalled): App uninstalled / 应用卸载
/// - [`ApplicationAppVersionAudit`](struct@event::ApplicationAppVersionAudit): App version reviewed / 应用审核
/// - [`ApplicationAppVersionPublishApply`](struct@event::ApplicationAppVersionPublishApply): App release requested / 申请发布应用
/// - [`ApplicationAppVersionPublishRevoke`](struct@event::ApplicationAppVersionPublishRevoke): App release request withdrawn / 撤回应用发布申请
/// - [`ApplicationCreated`](struct@event::ApplicationCreated): App created / 应用创建
/// - [`ApplicationFeedbackCreated`](struct@event::ApplicationFeedbackCreated): App feedback received / 新增应用反馈
/// - [`ApplicationFeedbackUpdated`](struct@event::ApplicationFeedbackUpdated): App feedback updated / 反馈更新
/// - [`ApplicationVisibilityAdded`](struct@event::ApplicationVisibilityAdded): App obtained without review / 员工免审安装应用
/// - [`BotMenu`](struct@event::BotMenu): Bot menu item clicked / 机器人自定义菜单事件
/// - [`OrderPaid`](struct@event::OrderPaid): Store app purchased / 购买商店应用
#[cfg(feature = "events")]
pub mod event;
/// `application.v6.scope`
///
/// - [`Apply`](struct@scope::Apply): Request scopes from the administrator / 向管理员申请授权
/// - [`List`](struct@scope::List): List the granted scopes of the app / 查询租户授权状态
pub mod scope;
mod types;
pub use types::*;
/// The operations of `application.v6`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `application.v6.app_badge`.
    pub fn app_badge(&self) -> app_badge::Api<'c> {
        app_badge::Api::new(self.client)
    }
    /// The operations of `application.v6.app_recommend_rule`.
    pub fn app_recommend_rule(&self) -> app_recommend_rule::Api<'c> {
        app_recommend_rule::Api::new(self.client)
    }
    /// The operations of `application.v6.application`.
    pub fn application(&self) -> application::Api<'c> {
        application::Api::new(self.client)
    }
    /// The operations of `application.v6.application_app_usage`.
    pub fn application_app_usage(&self) -> application_app_usage::Api<'c> {
        application_app_usage::Api::new(self.client)
    }
    /// The operations of `application.v6.application_app_version`.
    pub fn application_app_version(&self) -> application_app_version::Api<'c> {
        application_app_version::Api::new(self.client)
    }
    /// The operations of `application.v6.application_app_version_contacts_range_suggest`.
    pub fn application_app_version_contacts_range_suggest(
        &self,
    ) -> application_app_version_contacts_range_suggest::Api<'c> {
        application_app_version_contacts_range_suggest::Api::new(self.client)
    }
    /// The operations of `application.v6.application_collaborators`.
    pub fn application_collaborators(&self) -> application_collaborators::Api<'c> {
        application_collaborators::Api::new(self.client)
    }
    /// The operations of `application.v6.application_contacts_range`.
    pub fn application_contacts_range(&self) -> application_contacts_range::Api<'c> {
        application_contacts_range::Api::new(self.client)
    }
    /// The operations of `application.v6.application_feedback`.
    pub fn application_feedback(&self) -> application_feedback::Api<'c> {
        application_feedback::Api::new(self.client)
    }
    /// The operations of `application.v6.application_management`.
    pub fn application_management(&self) -> application_management::Api<'c> {
        application_management::Api::new(self.client)
    }
    /// The operations of `application.v6.application_owner`.
    pub fn application_owner(&self) -> application_owner::Api<'c> {
        application_owner::Api::new(self.client)
    }
    /// The operations of `application.v6.application_visibility`.
    pub fn application_visibility(&self) -> application_visibility::Api<'c> {
        application_visibility::Api::new(self.client)
    }
    /// The operations of `application.v6.scope`.
    pub fn scope(&self) -> scope::Api<'c> {
        scope::Api::new(self.client)
    }
}
