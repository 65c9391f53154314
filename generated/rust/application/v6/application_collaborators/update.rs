// Generated from spec/application/v6/application_collaborators/update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::application::{error, v6};
impl super::Api<'_> {
    /// Update the collaborators of an app / 更新应用协作者: [`Update`](struct@Update).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn update(&self, app_id: impl Into<id::AppId>) -> crate::codegen::Call<Update> {
        crate::codegen::Call::new(self.client, Update::new(app_id))
    }
}
/// Update the collaborators of an app / 更新应用协作者.
///
/// Adds or removes collaborators of an app, of whom new ones are notified; a calling user must be its owner or administrator.
///
/// 添加或移除一个应用的协作者，新协作者会收到通知，以用户身份调用时须为所有者或管理员。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.application().v6().application_collaborators().update("cli_a5002df1b6f8d01c").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PUT /open-apis/application/v6/applications/:app_id/collaborators`
/// - Rate limit: 10 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `application:application.collaborators:write`
///
/// Errors: [`UpdateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-collaborators/update)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// The ID of the app. / 应用 ID。
    /// - Example: `"cli_a5002df1b6f8d01c"`
    pub app_id: id::AppId,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The collaborators to add, and their roles. / 要添加的协作者及其角色。
    /// - Length: 0 to 5
    pub adds: Option<Vec<v6::AppCollaboratorInput>>,
    /// The collaborators to remove, as `user_id_type` IDs. / 要移除的协作者的用户 ID，类型由 `user_id_type` 决定。
    /// - Length: 0 to 5
    /// - Example: `["ou_84aad35d084aa403a838cf73ee18467"]`
    pub removes: Option<Vec<String>>,
}
impl Update {
    /// Creates the value from its required fields.
    pub fn new(app_id: impl Into<id::AppId>) -> Self {
        Self {
            app_id: app_id.into(),
            user_id_type: Default::default(),
            adds: Default::default(),
            removes: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `adds`.
    #[must_use]
    pub fn adds(mut self, value: impl Into<Vec<v6::AppCollaboratorInput>>) -> Self {
        self.adds = Some(value.into());
        self
    }
    /// Sets `removes`.
    #[must_use]
    pub fn removes(mut self, value: impl Into<Vec<String>>) -> Self {
        self.removes = Some(value.into());
        self
    }
}
impl wire::Object for Update {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_id", &mut self.app_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("adds", &mut self.adds);
        f.field("removes", &mut self.removes);
    }
}
crate::codegen::__impl_object! {
    Update
}
crate::codegen::__operation! {
    Update => UpdateResponse, UpdateError:
    Endpoint::new("application.v6.application_collaborators.update", Put, "/open-apis/application/v6/applications/:app_id/collaborators")
        .documented(text("更新应用协作者", "Update the collaborators of an app"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-collaborators/update")
        .access(&[Tenant, User], &[Custom], &[scopes(&[crate::scope::APPLICATION_APPLICATION_COLLABORATORS_WRITE])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 60)]), &[])
        .request(Json, &[
            path("app_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            body("adds", Array),
            body("removes", Array),
        ])
}
/// The reply to [`Update`](struct@Update).
pub type UpdateResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Update`](struct@Update).
    UpdateError:
    /// [`210001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
