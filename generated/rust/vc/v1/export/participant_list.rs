// Generated from spec/vc/v1/export/participant_list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::vc::error;
impl super::Api<'_> {
    /// Export the participants of a meeting / 导出参会人明细: [`ParticipantList`](struct@ParticipantList).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn participant_list(
        &self,
        meeting_start_time: impl Into<wire::TimestampSec>,
        meeting_end_time: impl Into<wire::TimestampSec>,
        meeting_no: impl Into<String>,
    ) -> crate::codegen::Call<ParticipantList> {
        crate::codegen::Call::new(
            self.client,
            ParticipantList::new(meeting_start_time, meeting_end_time, meeting_no),
        )
    }
}
/// Export the participants of a meeting / 导出参会人明细.
///
/// Exports the participants of a meeting asynchronously and returns the ID of the task.
///
/// 异步导出一场会议的参会人明细，返回任务 ID。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.vc().v1().export().participant_list("1655276858", "1655276858", "123456789").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/vc/v1/exports/participant_list`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `vc:export`
///
/// Errors: [`ParticipantListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/export/participant_list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParticipantList {
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// When the meeting started, in seconds since 1970; together with the meeting number it tells which meeting is meant.
    ///
    /// 会议开始的时间，秒级时间戳，与会议号一起确定是哪一场会议。
    /// - Example: `"1655276858"`
    pub meeting_start_time: wire::TimestampSec,
    /// When the meeting ended, in seconds since 1970. The current time will do while the meeting is still going on; otherwise it must be exact.
    ///
    /// 会议结束的时间，秒级时间戳；会议仍在进行时可填当前时间，否则须填准确的结束时间。
    /// - Example: `"1655276858"`
    pub meeting_end_time: wire::TimestampSec,
    /// The state of the meetings to query; without it, meetings that have ended. / 只查处于该状态的会议；不填则查已结束的会议。
    /// - `1`: In progress / 进行中
    /// - `2`: Ended / 已结束
    /// - `3`: Upcoming / 待召开
    /// - Example: `2`
    pub meeting_status: Option<i64>,
    /// The 9-digit number of the meeting. / 会议的 9 位会议号。
    /// - Example: `"123456789"`
    pub meeting_no: String,
    /// The user whose meetings or attendance to query; cannot be combined with another filter.
    ///
    /// 只查该用户参加的会议或其参会记录；与其他筛选条件不能同时使用。
    /// - Example: `"ou_3ec3f6a28a0d08c45d895276e8e5e19b"`
    pub user_id: Option<String>,
    /// The ID of the meeting room whose meetings or attendance to query; cannot be combined with another filter.
    ///
    /// 只查该会议室参加的会议或其参会记录，填会议室 ID；与其他筛选条件不能同时使用。
    /// - Example: `"omm_eada1d61a550955240c28757e7dec3af"`
    pub room_id: Option<id::RoomId>,
}
impl ParticipantList {
    /// Creates the value from its required fields.
    pub fn new(
        meeting_start_time: impl Into<wire::TimestampSec>,
        meeting_end_time: impl Into<wire::TimestampSec>,
        meeting_no: impl Into<String>,
    ) -> Self {
        Self {
            user_id_type: Default::default(),
            meeting_start_time: meeting_start_time.into(),
            meeting_end_time: meeting_end_time.into(),
            meeting_status: Default::default(),
            meeting_no: meeting_no.into(),
            user_id: Default::default(),
            room_id: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `meeting_status`.
    #[must_use]
    pub fn meeting_status(mut self, value: i64) -> Self {
        self.meeting_status = Some(value);
        self
    }
    /// Sets `user_id`.
    #[must_use]
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `room_id`.
    #[must_use]
    pub fn room_id(mut self, value: impl Into<id::RoomId>) -> Self {
        self.room_id = Some(value.into());
        self
    }
}
impl wire::Object for ParticipantList {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("meeting_start_time", &mut self.meeting_start_time);
        f.field("meeting_end_time", &mut self.meeting_end_time);
        f.field("meeting_status", &mut self.meeting_status);
        f.field("meeting_no", &mut self.meeting_no);
        f.field("user_id", &mut self.user_id);
        f.field("room_id", &mut self.room_id);
    }
}
crate::codegen::__impl_object! {
    ParticipantList
}
crate::codegen::__operation! {
    ParticipantList => ParticipantListResponse, ParticipantListError:
    Endpoint::new("vc.v1.export.participant_list", Post, "/open-apis/vc/v1/exports/participant_list")
        .documented(text("导出参会人明细", "Export the participants of a meeting"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/export/participant_list")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::VC_EXPORT])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            body("meeting_start_time", String).required(),
            body("meeting_end_time", String).required(),
            body("meeting_status", Integer),
            body("meeting_no", String).required(),
            body("user_id", String),
            body("room_id", String),
        ])
}
/// The reply to [`ParticipantList`](struct@ParticipantList).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParticipantListResponse {
    /// The ID of the export task, returned when an export is started and used to query its progress with `vc.v1.export.get`.
    ///
    /// 导出任务的 ID，创建导出时返回，可凭它用 `vc.v1.export.get` 查询进度。
    pub task_id: String,
}
impl wire::Object for ParticipantListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("task_id", &mut self.task_id);
    }
}
crate::codegen::__impl_object! {
    ParticipantListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`ParticipantList`](struct@ParticipantList).
    ParticipantListError:
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
