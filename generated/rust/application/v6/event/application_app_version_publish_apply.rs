// Generated from spec/application/v6/event/application_app_version_publish_apply.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::application::v6;
/// App release requested / 申请发布应用.
///
/// Is pushed when the release of an app has been requested and waits for review. / 有应用提交发布申请、等待审核时推送。
///
/// - Type: `application.application.app_version.publish_apply_v6`
/// - Scopes, any of: `application:application.app_version:readonly`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-app_version/events/publish_apply)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationAppVersionPublishApply {
    /// The user who triggered the event, with all types of their IDs. / 触发本次事件的用户，包含各类 ID。
    pub operator_id: v6::UserId,
    /// The version currently online. / 当前在线上发布的版本。
    pub online_version: v6::ApplicationAppVersionEvent,
    /// The version currently under review. / 当前提交审核的版本。
    pub under_audit_version: v6::ApplicationAppVersionEvent,
    /// Whether the app is enabled. / 应用是否启用。
    /// - `0`: Disabled / 停用
    /// - `1`: Enabled / 启用
    pub app_status: i64,
}
impl wire::Object for ApplicationAppVersionPublishApply {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("operator_id", &mut self.operator_id);
        f.field("online_version", &mut self.online_version);
        f.field("under_audit_version", &mut self.under_audit_version);
        f.field("app_status", &mut self.app_status);
    }
}
crate::codegen::__impl_object! {
    ApplicationAppVersionPublishApply
}
crate::codegen::__event! {
    ApplicationAppVersionPublishApply:
    Descriptor::new("application.v6.event.application_app_version_publish_apply", "application.application.app_version.publish_apply_v6")
        .documented(text("申请发布应用", "App release requested"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-app_version/events/publish_apply")
        .access(&[Custom], &[scopes(&[crate::scope::APPLICATION_APPLICATION_APP_VERSION_READONLY])])
        .guards(&[
            Guard::received("operator_id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
        ])
}
