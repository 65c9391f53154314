// Generated from spec/personal_settings/v1/system_status/batch_close.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::personal_settings::error;
impl super::Api<'_> {
    /// Turn off a system status for users / 批量关闭系统状态: [`BatchClose`](struct@BatchClose).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn batch_close(
        &self,
        system_status_id: impl Into<String>,
        user_list: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<BatchClose> {
        crate::codegen::Call::new(
            self.client,
            BatchClose::new(system_status_id, user_list),
        )
    }
}
/// Turn off a system status for users / 批量关闭系统状态.
///
/// Turns a system status off for several users. / 批量为用户关闭一个系统状态。
///
/// - `POST /open-apis/personal_settings/v1/system_statuses/:system_status_id/batch_close`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `personal_settings:status:system_status_operate`
///
/// Errors: [`BatchCloseError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/personal_settings-v1/system_status/batch_close)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchClose {
    /// The ID of the system status, from `personal_settings.v1.system_status.list`.
    ///
    /// 系统状态的 ID，由 `personal_settings.v1.system_status.list` 返回。
    /// - Example: `"7101214603622940671"`
    pub system_status_id: String,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The users to turn the system status off for, as `user_id_type` IDs; open_ids are recommended.
    ///
    /// 要关闭系统状态的用户，类型由 `user_id_type` 决定，建议用 open_id。
    /// - Length: 1 to 50
    /// - Example: `["ou_53edd3282dbc2fdbe5c593cfa5ce82ab"]`
    pub user_list: Vec<String>,
}
impl BatchClose {
    /// Creates the value from its required fields.
    pub fn new(
        system_status_id: impl Into<String>,
        user_list: impl Into<Vec<String>>,
    ) -> Self {
        Self {
            system_status_id: system_status_id.into(),
            user_id_type: Default::default(),
            user_list: user_list.into(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for BatchClose {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("system_status_id", &mut self.system_status_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("user_list", &mut self.user_list);
    }
}
crate::codegen::__impl_object! {
    BatchClose
}
crate::codegen::__operation! {
    BatchClose => BatchCloseResponse, BatchCloseError:
    Endpoint::new("personal_settings.v1.system_status.batch_close", Post, "/open-apis/personal_settings/v1/system_statuses/:system_status_id/batch_close")
        .documented(text("批量关闭系统状态", "Turn off a system status for users"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/personal_settings-v1/system_status/batch_close")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::PERSONAL_SETTINGS_STATUS_SYSTEM_STATUS_OPERATE])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("system_status_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            body("user_list", Array).required(),
        ])
}
/// The reply to [`BatchClose`](struct@BatchClose).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCloseResponse {
    /// The result for each user. / 各用户的关闭结果。
    pub result_list: Vec<BatchCloseSystemStatusUserCloseResultEntity>,
}
impl wire::Object for BatchCloseResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("result_list", &mut self.result_list);
    }
}
crate::codegen::__impl_object! {
    BatchCloseResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`BatchClose`](struct@BatchClose).
    BatchCloseError:
    /// [`2005001`](error::INVALID_PARAMETER): Your request contains an invalid request parameter.
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`2005006`](error::OTHER_TENANT_USER): Request contains other tenant user.
    OtherTenantUser = error::OTHER_TENANT_USER,
    /// [`2005007`](error::TENANT_PERMISSION_DENIED): Tenant does not have permission to api.
    TenantPermissionDenied = error::TENANT_PERMISSION_DENIED,
}
/// Whether the system status was turned off for the user. / 系统状态是否已为该用户关闭。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BatchCloseResult {
    /// `success`: Succeeded / 成功
    Success,
    /// `fail`: Failed / 失败
    Fail,
    /// `invisible_user_id`: User ID not visible / 用户 ID 不可见
    InvisibleUserId,
    /// `invalid_user_id`: User ID invalid / 用户 ID 无效
    InvalidUserId,
    /// `resign_user_id`: User has left / 用户离职
    ResignUserId,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for BatchCloseResult {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for BatchCloseResult {
    fn as_str(&self) -> &str {
        match self {
            Self::Success => "success",
            Self::Fail => "fail",
            Self::InvisibleUserId => "invisible_user_id",
            Self::InvalidUserId => "invalid_user_id",
            Self::ResignUserId => "resign_user_id",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "success" => Self::Success,
            "fail" => Self::Fail,
            "invisible_user_id" => Self::InvisibleUserId,
            "invalid_user_id" => Self::InvalidUserId,
            "resign_user_id" => Self::ResignUserId,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The result for each user. / 各用户的关闭结果。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCloseSystemStatusUserCloseResultEntity {
    /// The ID of the person, as a `user_id_type` ID. / 此人的用户 ID，类型由 `user_id_type` 决定。
    pub user_id: String,
    /// Whether the system status was turned off for the user. / 系统状态是否已为该用户关闭。
    pub result: BatchCloseResult,
}
impl wire::Object for BatchCloseSystemStatusUserCloseResultEntity {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
        f.field("result", &mut self.result);
    }
}
crate::codegen::__impl_object! {
    BatchCloseSystemStatusUserCloseResultEntity
}
crate::codegen::__impl_enum! {
    BatchCloseResult
}
