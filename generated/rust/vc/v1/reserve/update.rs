// Generated from spec/vc/v1/reserve/update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::vc::{error, v1};
impl super::Api<'_> {
    /// Update a reservation / 更新预约: [`Update`](struct@Update).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn update(&self, reserve_id: impl Into<String>) -> crate::codegen::Call<Update> {
        crate::codegen::Call::new(self.client, Update::new(reserve_id))
    }
}
/// Update a reservation / 更新预约.
///
/// Updates or extends one of the caller's own reservations to at most 30 days; fields left out stay, empty ones are cleared.
///
/// 更新或续期一个归属于自己的会议预约，到期时间不超过 30 天，未传的字段不变，传空则清空。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.vc().v1().reserve().update("6911188411932033028").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PUT /open-apis/vc/v1/reserves/:reserve_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `vc:reserve`
///
/// Errors: [`UpdateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve/update)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// The unique ID of the reservation, which `vc.v1.reserve.apply` returns.
    ///
    /// 预约的唯一标识，由 `vc.v1.reserve.apply` 返回。
    /// - Example: `"6911188411932033028"`
    pub reserve_id: String,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// When the reservation expires, in seconds since 1970. / 预约到期的时间，秒级时间戳。
    /// - Example: `"1608888867"`
    pub end_time: Option<wire::TimestampSec>,
    /// The settings of the reserved meeting. / 所预约会议的设置。
    pub meeting_settings: Option<v1::ReserveMeetingSettingInput>,
}
impl Update {
    /// Creates the value from its required fields.
    pub fn new(reserve_id: impl Into<String>) -> Self {
        Self {
            reserve_id: reserve_id.into(),
            user_id_type: Default::default(),
            end_time: Default::default(),
            meeting_settings: Default::default(),
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
    /// Sets `meeting_settings`.
    #[must_use]
    pub fn meeting_settings(mut self, value: v1::ReserveMeetingSettingInput) -> Self {
        self.meeting_settings = Some(value);
        self
    }
}
impl wire::Object for Update {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("reserve_id", &mut self.reserve_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("end_time", &mut self.end_time);
        f.field("meeting_settings", &mut self.meeting_settings);
    }
}
crate::codegen::__impl_object! {
    Update
}
crate::codegen::__operation! {
    Update => UpdateResponse, UpdateError:
    Endpoint::new("vc.v1.reserve.update", Put, "/open-apis/vc/v1/reserves/:reserve_id")
        .documented(text("更新预约", "Update a reservation"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve/update")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::VC_RESERVE])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("reserve_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            body("end_time", String),
            body("meeting_settings", Object),
        ])
}
/// The reply to [`Update`](struct@Update).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResponse {
    /// The reservation, with the meeting number and the links to join. / 预约的信息，含会议号与入会链接。
    pub reserve: UpdateReserve,
    /// What was found invalid in the parameters of the reservation. / 对预约参数的检查结果，指出其中无效的内容。
    pub reserve_correction_check_info: v1::ReserveCorrectionCheckInfo,
}
impl wire::Object for UpdateResponse {
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
    UpdateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Update`](struct@Update).
    UpdateError:
    /// [`121001`](error::INTERNAL_ERROR): internal error
    InternalError = error::INTERNAL_ERROR,
    /// [`121002`](error::OPERATION_UNSUPPORTED): not support
    OperationUnsupported = error::OPERATION_UNSUPPORTED,
    /// [`121003`](error::INVALID_PARAMETER): param error
    InvalidParameter = error::INVALID_PARAMETER,
    /// `121004` (HTTP 404): data not exist
    ///
    /// The request body is invalid. Check the HTTP method and the content and format of the body.
    ///
    /// 请求体无效。请检查请求方法、请求体的内容与数据格式。
    DataNotFound = &ErrorInfo {
        fix: Text { zh: "请求体无效。请检查请求方法、请求体的内容与数据格式。", en: "The request body is invalid. Check the HTTP method and the content and format of the body." },
        ..*error::DATA_NOT_FOUND
    },
    /// [`121005`](error::PERMISSION_DENIED): no permission
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`123002`](error::INVALID_RECORD_PARAMETER): record param error
    InvalidRecordParameter = error::INVALID_RECORD_PARAMETER,
    /// [`123003`](error::ASSIGN_HOST_LIMIT_EXCEEDED): assign host exceed max limit 10
    AssignHostLimitExceeded = error::ASSIGN_HOST_LIMIT_EXCEEDED,
    /// [`123004`](error::INVALID_ASSIGNED_HOST): assign host error
    InvalidAssignedHost = error::INVALID_ASSIGNED_HOST,
    /// [`123006`](error::INVALID_PASSWORD): invalid password
    InvalidPassword = error::INVALID_PASSWORD,
}
/// The reservation, with the meeting number and the links to join. / 预约的信息，含会议号与入会链接。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateReserve {
    /// The unique ID of the reservation. It is not the ID of the meeting, which exists only once the meeting has started.
    ///
    /// 预约的唯一标识；它不是会议 ID，后者在会议开始后才有。
    pub id: String,
    /// The 9-digit number of the meeting, which Feishu users can enter to join. / 会议的 9 位会议号，飞书用户输入它即可入会。
    pub meeting_no: String,
    /// The password to join the meeting. / 会议的入会密码。
    pub password: String,
    /// The link that Feishu users can follow to join the meeting. / 会议链接，飞书用户点击即可入会。
    pub url: String,
    /// The link to turn the meeting into a live stream. / 把会议转为直播的链接。
    pub live_link: String,
    /// When the reservation expires, in seconds since 1970. / 预约到期的时间，秒级时间戳。
    pub end_time: wire::TimestampSec,
    /// Whether the reservation has expired. / 预约是否已过期。
    /// - `1`: Not expired / 未过期
    /// - `2`: Expired / 已过期
    pub expire_status: i64,
}
impl wire::Object for UpdateReserve {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("meeting_no", &mut self.meeting_no);
        f.field("password", &mut self.password);
        f.field("url", &mut self.url);
        f.field("live_link", &mut self.live_link);
        f.field("end_time", &mut self.end_time);
        f.field("expire_status", &mut self.expire_status);
    }
}
crate::codegen::__impl_object! {
    UpdateReserve
}
