// Generated from spec/vc/v1/reserve/get_active_meeting.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::vc::{error, v1};
impl super::Api<'_> {
    /// Get the active meeting of a reservation / 获取活跃会议: [`GetActiveMeeting`](struct@GetActiveMeeting).
    ///
    /// Optional fields are set on the call: `.with(|request| request.with_participants(…))`.
    pub fn get_active_meeting(
        &self,
        reserve_id: impl Into<String>,
    ) -> crate::codegen::Call<GetActiveMeeting> {
        crate::codegen::Call::new(self.client, GetActiveMeeting::new(reserve_id))
    }
}
/// Get the active meeting of a reservation / 获取活跃会议.
///
/// Returns the meeting in progress, at most one, of one of the caller's own reservations.
///
/// 返回一个归属于自己的预约当前进行中的会议，最多一个。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.vc().v1().reserve().get_active_meeting("6911188411932033028").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/vc/v1/reserves/:reserve_id/get_active_meeting`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `vc:reserve:readonly`
///
/// Errors: [`GetActiveMeetingError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve/get_active_meeting)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetActiveMeeting {
    /// The unique ID of the reservation, which `vc.v1.reserve.apply` returns.
    ///
    /// 预约的唯一标识，由 `vc.v1.reserve.apply` 返回。
    /// - Example: `"6911188411932033028"`
    pub reserve_id: String,
    /// Whether to return the participants too; false if omitted. / 是否同时返回参会人列表；不填即为否。
    pub with_participants: Option<bool>,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
}
impl GetActiveMeeting {
    /// Creates the value from its required fields.
    pub fn new(reserve_id: impl Into<String>) -> Self {
        Self {
            reserve_id: reserve_id.into(),
            with_participants: Default::default(),
            user_id_type: Default::default(),
        }
    }
    /// Sets `with_participants`.
    #[must_use]
    pub fn with_participants(mut self, value: bool) -> Self {
        self.with_participants = Some(value);
        self
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for GetActiveMeeting {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("reserve_id", &mut self.reserve_id);
        f.field("with_participants", &mut self.with_participants);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    GetActiveMeeting
}
crate::codegen::__operation! {
    GetActiveMeeting => GetActiveMeetingResponse, GetActiveMeetingError:
    Endpoint::new("vc.v1.reserve.get_active_meeting", Get, "/open-apis/vc/v1/reserves/:reserve_id/get_active_meeting")
        .documented(text("获取活跃会议", "Get the active meeting of a reservation"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve/get_active_meeting")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::VC_RESERVE_READONLY])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            path("reserve_id", String).required(),
            query("with_participants", Boolean),
            query("user_id_type", String).default("\"open_id\""),
        ])
}
/// The reply to [`GetActiveMeeting`](struct@GetActiveMeeting).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetActiveMeetingResponse {
    /// The meeting that is going on for the reservation. / 该预约当前的会议。
    pub meeting: v1::Meeting,
}
impl wire::Object for GetActiveMeetingResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("meeting", &mut self.meeting);
    }
}
crate::codegen::__impl_object! {
    GetActiveMeetingResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`GetActiveMeeting`](struct@GetActiveMeeting).
    GetActiveMeetingError:
    /// [`121001`](error::INTERNAL_ERROR): internal error
    InternalError = error::INTERNAL_ERROR,
    /// [`121002`](error::OPERATION_UNSUPPORTED): not support
    OperationUnsupported = error::OPERATION_UNSUPPORTED,
    /// [`121003`](error::INVALID_PARAMETER): param error
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`121004`](error::DATA_NOT_FOUND): data not exist
    DataNotFound = error::DATA_NOT_FOUND,
    /// [`121005`](error::PERMISSION_DENIED): no permission
    PermissionDenied = error::PERMISSION_DENIED,
}
