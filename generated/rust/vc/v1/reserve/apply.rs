// Generated from spec/vc/v1/reserve/apply.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::vc::{error, v1};
impl super::Api<'_> {
    /// Reserve a meeting / 预约会议: [`Apply`](struct@Apply).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn apply(
        &self,
        meeting_settings: v1::ReserveMeetingSettingInput,
    ) -> crate::codegen::Call<Apply> {
        crate::codegen::Call::new(self.client, Apply::new(meeting_settings))
    }
}
/// Reserve a meeting / 预约会议.
///
/// Reserves a meeting that expires within 30 days, with permissions if needed; no calendar event is made and the number is freed on expiry.
///
/// 预约一个最长 30 天后到期的会议并可设置会中权限，不生成日程，到期后释放会议号。
///
/// - `POST /open-apis/vc/v1/reserves/apply`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `vc:reserve`
///
/// Errors: [`ApplyError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve/apply)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Apply {
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// When the reservation expires, in seconds since 1970; must be given for a meeting of several people.
    ///
    /// 预约到期的时间，秒级时间戳；多人会议必须指定。
    /// - Example: `"1608888867"`
    pub end_time: Option<wire::TimestampSec>,
    /// The owner of the meeting, a valid Feishu user of the same tenant. It must be given with a `tenant_access_token` and has no effect with a `user_access_token`.
    ///
    /// 会议的归属人，须是同一租户内的有效飞书用户。以 `tenant_access_token` 调用时必须指定，以 `user_access_token` 调用时不生效。
    /// - Example: `"ou_3ec3f6a28a0d08c45d895276e8e5e19b"`
    pub owner_id: Option<String>,
    /// The settings of the reserved meeting. / 所预约会议的设置。
    pub meeting_settings: v1::ReserveMeetingSettingInput,
}
impl Apply {
    /// Creates the value from its required fields.
    pub fn new(meeting_settings: v1::ReserveMeetingSettingInput) -> Self {
        Self {
            user_id_type: Default::default(),
            end_time: Default::default(),
            owner_id: Default::default(),
            meeting_settings,
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `end_time`.
    #[must_use]
    pub fn end_time(mut self, value: impl Into<wire::TimestampSec>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `owner_id`.
    #[must_use]
    pub fn owner_id(mut self, value: impl Into<String>) -> Self {
        self.owner_id = Some(value.into());
        self
    }
}
impl wire::Object for Apply {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("end_time", &mut self.end_time);
        f.field("owner_id", &mut self.owner_id);
        f.field("meeting_settings", &mut self.meeting_settings);
    }
}
crate::codegen::__impl_object! {
    Apply
}
crate::codegen::__operation! {
    Apply => ApplyResponse, ApplyError:
    Endpoint::new("vc.v1.reserve.apply", Post, "/open-apis/vc/v1/reserves/apply")
        .documented(text("预约会议", "Reserve a meeting"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve/apply")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::VC_RESERVE])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            body("end_time", String),
            body("owner_id", String),
            body("meeting_settings", Object).required(),
        ])
}
/// The reply to [`Apply`](struct@Apply).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyResponse {
    /// The reservation, with the meeting number and the links to join. / 预约的信息，含会议号与入会链接。
    pub reserve: v1::Reserve,
    /// What was found invalid in the parameters of the reservation. / 对预约参数的检查结果，指出其中无效的内容。
    pub reserve_correction_check_info: v1::ReserveCorrectionCheckInfo,
}
impl wire::Object for ApplyResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("reserve", &mut self.reserve);
        f.field(
            "reserve_correction_check_info",
            &mut self.reserve_correction_check_info,
        );
    }
}
crate::codegen::__impl_object! {
    ApplyResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Apply`](struct@Apply).
    ApplyError:
    /// [`121001`](error::INTERNAL_ERROR): internal error
    InternalError = error::INTERNAL_ERROR,
    /// [`121002`](error::OPERATION_UNSUPPORTED): not support
    OperationUnsupported = error::OPERATION_UNSUPPORTED,
    /// [`121003`](error::INVALID_PARAMETER): param error
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`123002`](error::INVALID_RECORD_PARAMETER): record param error
    InvalidRecordParameter = error::INVALID_RECORD_PARAMETER,
    /// [`123003`](error::ASSIGN_HOST_LIMIT_EXCEEDED): assign host exceed max limit 10
    AssignHostLimitExceeded = error::ASSIGN_HOST_LIMIT_EXCEEDED,
    /// [`123004`](error::INVALID_ASSIGNED_HOST): assign host error
    InvalidAssignedHost = error::INVALID_ASSIGNED_HOST,
    /// [`123006`](error::INVALID_PASSWORD): invalid password
    InvalidPassword = error::INVALID_PASSWORD,
}
