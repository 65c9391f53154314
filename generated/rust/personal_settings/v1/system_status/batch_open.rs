// Generated from spec/personal_settings/v1/system_status/batch_open.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::personal_settings::error;
impl super::Api<'_> {
    /// Turn on a system status for users / 批量开启系统状态: [`BatchOpen`](struct@BatchOpen).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn batch_open(
        &self,
        system_status_id: impl Into<String>,
        user_list: impl Into<Vec<BatchOpenSystemStatusUserOpenParam>>,
    ) -> crate::codegen::Call<BatchOpen> {
        crate::codegen::Call::new(
            self.client,
            BatchOpen::new(system_status_id, user_list),
        )
    }
}
/// Turn on a system status for users / 批量开启系统状态.
///
/// Turns a system status on for several users until a given time. / 批量为用户开启一个系统状态，可设结束时间。
///
/// - `POST /open-apis/personal_settings/v1/system_statuses/:system_status_id/batch_open`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `personal_settings:status:system_status_operate`
///
/// Errors: [`BatchOpenError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/personal_settings-v1/system_status/batch_open)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchOpen {
    /// The ID of the system status, from `personal_settings.v1.system_status.list`.
    ///
    /// 系统状态的 ID，由 `personal_settings.v1.system_status.list` 返回。
    /// - Example: `"7101214603622940672"`
    pub system_status_id: String,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The users to turn the system status on for, and until when. / 要开启系统状态的用户及结束时间。
    /// - Length: 1 to 50
    pub user_list: Vec<BatchOpenSystemStatusUserOpenParam>,
}
impl BatchOpen {
    /// Creates the value from its required fields.
    pub fn new(
        system_status_id: impl Into<String>,
        user_list: impl Into<Vec<BatchOpenSystemStatusUserOpenParam>>,
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
impl wire::Object for BatchOpen {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("system_status_id", &mut self.system_status_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("user_list", &mut self.user_list);
    }
}
crate::codegen::__impl_object! {
    BatchOpen
}
crate::codegen::__operation! {
    BatchOpen => BatchOpenResponse, BatchOpenError:
    Endpoint::new("personal_settings.v1.system_status.batch_open", Post, "/open-apis/personal_settings/v1/system_statuses/:system_status_id/batch_open")
        .documented(text("批量开启系统状态", "Turn on a system status for users"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/personal_settings-v1/system_status/batch_open")
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
/// The reply to [`BatchOpen`](struct@BatchOpen).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchOpenResponse {
    /// The result for each user. / 各用户的开启结果。
    pub result_list: Vec<BatchOpenSystemStatusUserOpenResultEntity>,
}
impl wire::Object for BatchOpenResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("result_list", &mut self.result_list);
    }
}
crate::codegen::__impl_object! {
    BatchOpenResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`BatchOpen`](struct@BatchOpen).
    BatchOpenError:
    /// [`2005001`](error::INVALID_PARAMETER): Your request contains an invalid request parameter.
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`2005006`](error::OTHER_TENANT_USER): Request contains other tenant user.
    OtherTenantUser = error::OTHER_TENANT_USER,
    /// [`2005007`](error::TENANT_PERMISSION_DENIED): Tenant does not have permission to api.
    TenantPermissionDenied = error::TENANT_PERMISSION_DENIED,
}
/// Whether the system status was turned on for the user. / 系统状态是否已为该用户开启。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BatchOpenResult {
    /// `success_show`: Succeeded and shown in the client / 成功，且已在客户端显示
    SuccessShow,
    /// `success_user_close_syn`: Succeeded, but the user keeps it off by default / 成功，但用户设置了默认不开启
    SuccessUserCloseSyn,
    /// `success_user_in_higher_priority_system_status`: Succeeded, but the user has a system status of higher priority / 成功，但用户有优先级更高的系统状态
    SuccessUserInHigherPrioritySystemStatus,
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
impl Default for BatchOpenResult {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for BatchOpenResult {
    fn as_str(&self) -> &str {
        match self {
            Self::SuccessShow => "success_show",
            Self::SuccessUserCloseSyn => "success_user_close_syn",
            Self::SuccessUserInHigherPrioritySystemStatus => {
                "success_user_in_higher_priority_system_status"
            }
            Self::Fail => "fail",
            Self::InvisibleUserId => "invisible_user_id",
            Self::InvalidUserId => "invalid_user_id",
            Self::ResignUserId => "resign_user_id",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "success_show" => Self::SuccessShow,
            "success_user_close_syn" => Self::SuccessUserCloseSyn,
            "success_user_in_higher_priority_system_status" => {
                Self::SuccessUserInHigherPrioritySystemStatus
            }
            "fail" => Self::Fail,
            "invisible_user_id" => Self::InvisibleUserId,
            "invalid_user_id" => Self::InvalidUserId,
            "resign_user_id" => Self::ResignUserId,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The users to turn the system status on for, and until when. / 要开启系统状态的用户及结束时间。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchOpenSystemStatusUserOpenParam {
    /// The user, as a `user_id_type` ID; an open_id is recommended.
    ///
    /// 用户的 ID，类型由 `user_id_type` 决定，建议用 open_id。
    /// - Example: `"ou_53edd3282dbc2fdbe5c593cfa5ce82ab"`
    pub user_id: String,
    /// When the system status ends, in seconds since 1970, at most 365 days from now.
    ///
    /// 系统状态何时结束，秒级时间戳，距今不超过 365 天。
    /// - Example: `"1665990378"`
    pub end_time: wire::TimestampSec,
}
impl BatchOpenSystemStatusUserOpenParam {
    /// Creates the value from its required fields.
    pub fn new(
        user_id: impl Into<String>,
        end_time: impl Into<wire::TimestampSec>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            end_time: end_time.into(),
        }
    }
}
impl wire::Object for BatchOpenSystemStatusUserOpenParam {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
        f.field("end_time", &mut self.end_time);
    }
}
/// The result for each user. / 各用户的开启结果。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchOpenSystemStatusUserOpenResultEntity {
    /// The ID of the person, as a `user_id_type` ID. / 此人的用户 ID，类型由 `user_id_type` 决定。
    pub user_id: String,
    /// When the system status ends, in seconds since 1970, at most 365 days from now.
    ///
    /// 系统状态何时结束，秒级时间戳，距今不超过 365 天。
    pub end_time: wire::TimestampSec,
    /// Whether the system status was turned on for the user. / 系统状态是否已为该用户开启。
    pub result: BatchOpenResult,
}
impl wire::Object for BatchOpenSystemStatusUserOpenResultEntity {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
        f.field("end_time", &mut self.end_time);
        f.field("result", &mut self.result);
    }
}
crate::codegen::__impl_object! {
    BatchOpenSystemStatusUserOpenParam BatchOpenSystemStatusUserOpenResultEntity
}
crate::codegen::__impl_enum! {
    BatchOpenResult
}
