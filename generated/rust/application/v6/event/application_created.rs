// Generated from spec/application/v6/event/application_created.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::application::v6;
/// App created / 应用创建.
///
/// Is pushed when someone has created a custom app in the tenant, even before it is released.
///
/// 有人在企业内创建自建应用时推送，不必等到发布版本。
///
/// - Type: `application.application.created_v6`
/// - Scopes, any of: `admin:app.info:readonly`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application/events/created)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationCreated {
    /// The user who triggered the event, with all types of their IDs. / 触发本次事件的用户，包含各类 ID。
    pub operator_id: v6::UserId,
    /// The ID of the app. / 应用 ID。
    pub app_id: id::AppId,
    /// The name of the app. / 应用名称。
    pub name: String,
    /// The description of the app. / 应用描述。
    pub description: String,
    /// The URL of the app's icon. / 应用图标的链接。
    pub avatar: String,
    /// The type of app: 0 for a custom app, 1 for a store app. / 应用类型：0 为自建应用，1 为应用商店应用。
    pub app_scene_type: i64,
    /// The primary language of the app. / 应用的主语言。
    pub primary_language: String,
    /// Where the app was created. / 应用从何处创建。
    pub create_source: v6::CreateSource,
}
impl wire::Object for ApplicationCreated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("operator_id", &mut self.operator_id);
        f.field("app_id", &mut self.app_id);
        f.field("name", &mut self.name);
        f.field("description", &mut self.description);
        f.field("avatar", &mut self.avatar);
        f.field("app_scene_type", &mut self.app_scene_type);
        f.field("primary_language", &mut self.primary_language);
        f.field("create_source", &mut self.create_source);
    }
}
crate::codegen::__impl_object! {
    ApplicationCreated
}
crate::codegen::__event! {
    ApplicationCreated:
    Descriptor::new("application.v6.event.application_created", "application.application.created_v6")
        .documented(text("应用创建", "App created"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application/events/created")
        .access(&[Custom], &[scopes(&[crate::scope::ADMIN_APP_INFO_READONLY])])
        .guards(&[
            Guard::received("operator_id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
        ])
}
