// Generated from spec/application/v6/event/application_app_version_publish_revoke.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::application::v6;
/// App release request withdrawn / 撤回应用发布申请.
///
/// Is pushed when a request to release an app has been withdrawn. / 有应用的发布申请被撤回时推送。
///
/// - Type: `application.application.app_version.publish_revoke_v6`
/// - Scopes, any of: `application:application.app_version:readonly`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-app_version/events/publish_revoke)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationAppVersionPublishRevoke {
    /// The user who triggered the event, with all types of their IDs. / 触发本次事件的用户，包含各类 ID。
    pub operator_id: v6::UserId,
    /// The creator of the app. / 应用的创建者。
    pub creator_id: v6::UserId,
    /// The ID of the app whose release request was withdrawn. / 被撤回发布申请的应用的 ID。
    pub app_id: id::AppId,
    /// The ID of the version whose release request was withdrawn. / 被撤回发布申请的版本的 ID。
    pub version_id: String,
}
impl wire::Object for ApplicationAppVersionPublishRevoke {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("operator_id", &mut self.operator_id);
        f.field("creator_id", &mut self.creator_id);
        f.field("app_id", &mut self.app_id);
        f.field("version_id", &mut self.version_id);
    }
}
crate::codegen::__impl_object! {
    ApplicationAppVersionPublishRevoke
}
crate::codegen::__event! {
    ApplicationAppVersionPublishRevoke:
    Descriptor::new("application.v6.event.application_app_version_publish_revoke", "application.application.app_version.publish_revoke_v6")
        .documented(text("撤回应用发布申请", "App release request withdrawn"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-app_version/events/publish_revoke")
        .access(&[Custom], &[scopes(&[crate::scope::APPLICATION_APPLICATION_APP_VERSION_READONLY])])
        .guards(&[
            Guard::received("operator_id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
            Guard::received("creator_id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
        ])
}
