// Generated from spec/acs/v1/user/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::acs::{error, v1};
impl super::Api<'_> {
    /// Get an access user / 获取单个用户信息: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn get(&self, user_id: impl Into<String>) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(user_id))
    }
}
/// Get an access user / 获取单个用户信息.
///
/// Returns one user who is part of an access rule. / 返回一名已加入门禁权限组的用户的信息。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.acs().v1().user().get("ou_7dab8a3d3cdcc9da365777c7ad535d62").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/acs/v1/users/:user_id`
/// - Token: `tenant_access_token`
/// - Scopes, any of: `acs:users`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/user/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The IDs of the user, one of each type. / 用户的各类 ID。
    /// - Example: `"ou_7dab8a3d3cdcc9da365777c7ad535d62"`
    pub user_id: String,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
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
        f.field("user_id", &mut self.user_id);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("acs.v1.user.get", Get, "/open-apis/acs/v1/users/:user_id")
        .documented(text("获取单个用户信息", "Get an access user"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/user/get")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::ACS_USERS])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .request(NoBody, &[path("user_id", String).required(), query("user_id_type", String).default("\"open_id\"")])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The access control user that was read. / 所查询的门禁用户。
    pub user: v1::User,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user", &mut self.user);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// [`1490101`](error::USER_NOT_FOUND): user not found
    UserNotFound = error::USER_NOT_FOUND,
}
