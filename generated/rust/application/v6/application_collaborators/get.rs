// Generated from spec/application/v6/application_collaborators/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::application::{error, v6};
impl super::Api<'_> {
    /// List the collaborators of an app / 获取应用协作者列表: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn get(&self, app_id: impl Into<id::AppId>) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(app_id))
    }
}
/// List the collaborators of an app / 获取应用协作者列表.
///
/// Lists the owner, administrators, developers and operators of an app; a calling user must be one of them.
///
/// 列出一个应用的所有者、管理员、开发者和运营人员，以用户身份调用时须为其协作者。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.application().v6().application_collaborators().get("cli_a5002df1b6f8d01c").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/application/v6/applications/:app_id/collaborators`
/// - Rate limit: 10 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `application:application:self_manage`, `admin:app.info:readonly`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-collaborators/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the app. / 应用 ID。
    /// - Example: `"cli_a5002df1b6f8d01c"`
    pub app_id: id::AppId,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(app_id: impl Into<id::AppId>) -> Self {
        Self {
            app_id: app_id.into(),
            user_id_type: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_id", &mut self.app_id);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("application.v6.application_collaborators.get", Get, "/open-apis/application/v6/applications/:app_id/collaborators")
        .documented(text("获取应用协作者列表", "List the collaborators of an app"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-collaborators/get")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::APPLICATION_APPLICATION_SELF_MANAGE]),
            scopes(&[crate::scope::ADMIN_APP_INFO_READONLY]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 60)]), &[])
        .request(NoBody, &[path("app_id", String).required(), query("user_id_type", String).default("\"open_id\"")])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The collaborators of the app. / 应用的协作者。
    pub collaborators: Vec<v6::AppCollaborator>,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("collaborators", &mut self.collaborators);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// [`210001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
