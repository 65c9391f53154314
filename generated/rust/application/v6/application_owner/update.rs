// Generated from spec/application/v6/application_owner/update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::application::error;
impl super::Api<'_> {
    /// Transfer the ownership of an app / 转移应用所有者: [`Update`](struct@Update).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn update(
        &self,
        app_id: impl Into<id::AppId>,
        owner_id: impl Into<String>,
    ) -> crate::codegen::Call<Update> {
        crate::codegen::Call::new(self.client, Update::new(app_id, owner_id))
    }
}
/// Transfer the ownership of an app / 转移应用所有者.
///
/// Makes another user the owner of a custom app; a calling user must be the present owner.
///
/// 把一个自建应用转移给新的所有者，以用户身份调用时须为现任所有者。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.application().v6().application_owner().update("cli_a306c5476fb8d00c", "ou_84aad35d084aa403a838cf73ee184670").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PUT /open-apis/application/v6/applications/:app_id/owner`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `application:application.collaborators:write`
///
/// Errors: [`UpdateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-owner/update)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// The ID of the app. / 应用 ID。
    /// - Example: `"cli_a306c5476fb8d00c"`
    pub app_id: id::AppId,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The new owner of the app, as a `user_id_type` ID. / 应用新所有者的用户 ID，类型由 `user_id_type` 决定。
    /// - Example: `"ou_84aad35d084aa403a838cf73ee184670"`
    pub owner_id: String,
}
impl Update {
    /// Creates the value from its required fields.
    pub fn new(app_id: impl Into<id::AppId>, owner_id: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            user_id_type: Default::default(),
            owner_id: owner_id.into(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for Update {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_id", &mut self.app_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("owner_id", &mut self.owner_id);
    }
}
crate::codegen::__impl_object! {
    Update
}
crate::codegen::__operation! {
    Update => UpdateResponse, UpdateError:
    Endpoint::new("application.v6.application_owner.update", Put, "/open-apis/application/v6/applications/:app_id/owner")
        .documented(text("转移应用所有者", "Transfer the ownership of an app"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-owner/update")
        .access(&[Tenant, User], &[Custom], &[scopes(&[crate::scope::APPLICATION_APPLICATION_COLLABORATORS_WRITE])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            path("app_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            body("owner_id", String).required(),
        ])
}
/// The reply to [`Update`](struct@Update).
pub type UpdateResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Update`](struct@Update).
    UpdateError:
    /// [`210021`](error::APPLICATION_NOT_FOUND): The specified application does not exist
    ApplicationNotFound = error::APPLICATION_NOT_FOUND,
    /// [`210022`](error::INTERNAL_ERROR_RETRY): Internal server error
    InternalErrorRetry = error::INTERNAL_ERROR_RETRY,
    /// [`210023`](error::INVALID_REQUEST_PARAMETER): Param is invalid
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
    /// [`210024`](error::ISV_APP_UNSUPPORTED): This API only does not support to update ISV App, only support to update Self-Built App
    IsvAppUnsupported = error::ISV_APP_UNSUPPORTED,
    /// [`210025`](error::MODIFY_APP_CONFIGURATION_DENIED): The current user has no permission to modify the app configurations
    ModifyAppConfigurationDenied = error::MODIFY_APP_CONFIGURATION_DENIED,
}
