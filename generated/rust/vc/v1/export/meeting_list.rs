// Generated from spec/vc/v1/export/meeting_list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::vc::error;
impl super::Api<'_> {
    /// Export meetings / 导出会议明细: [`MeetingList`](struct@MeetingList).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn meeting_list(
        &self,
        start_time: impl Into<wire::TimestampSec>,
        end_time: impl Into<wire::TimestampSec>,
    ) -> crate::codegen::Call<MeetingList> {
        crate::codegen::Call::new(self.client, MeetingList::new(start_time, end_time))
    }
}
/// Export meetings / 导出会议明细.
///
/// Exports the details of meetings asynchronously and returns the ID of the task. / 异步导出会议明细，返回任务 ID。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.vc().v1().export().meeting_list("1655276858", "1655276858").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/vc/v1/exports/meeting_list`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `vc:export`
///
/// Errors: [`MeetingListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/export/meeting_list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeetingList {
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The start of the period to query, in seconds since 1970. / 所查时间段的起点，秒级时间戳。
    /// - Example: `"1655276858"`
    pub start_time: wire::TimestampSec,
    /// The end of the period to query, in seconds since 1970. / 所查时间段的终点，秒级时间戳。
    /// - Example: `"1655276858"`
    pub end_time: wire::TimestampSec,
    /// The state of the meetings to query; without it, meetings that have ended. / 只查处于该状态的会议；不填则查已结束的会议。
    /// - `1`: In progress / 进行中
    /// - `2`: Ended / 已结束
    /// - `3`: Upcoming / 待召开
    /// - Example: `2`
    pub meeting_status: Option<i64>,
    /// The 9-digit number of the meetings to export; cannot be combined with another filter.
    ///
    /// 只导出该 9 位会议号的会议；与其他筛选条件不能同时使用。
    /// - Example: `"123456789"`
    pub meeting_no: Option<String>,
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
    /// The type of the meetings to export; cannot be combined with another filter. / 只导出该类型的会议；与其他筛选条件不能同时使用。
    /// - `1`: All types (default) / 全部类型（默认）
    /// - `2`: Video meeting / 视频会议
    /// - `3`: Local casting / 本地投屏
    /// - Example: `2`
    pub meeting_type: Option<i64>,
}
impl MeetingList {
    /// Creates the value from its required fields.
    pub fn new(
        start_time: impl Into<wire::TimestampSec>,
        end_time: impl Into<wire::TimestampSec>,
    ) -> Self {
        Self {
            user_id_type: Default::default(),
            start_time: start_time.into(),
            end_time: end_time.into(),
            meeting_status: Default::default(),
            meeting_no: Default::default(),
            user_id: Default::default(),
            room_id: Default::default(),
            meeting_type: Default::default(),
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
    /// Sets `meeting_no`.
    #[must_use]
    pub fn meeting_no(mut self, value: impl Into<String>) -> Self {
        self.meeting_no = Some(value.into());
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
    /// Sets `meeting_type`.
    #[must_use]
    pub fn meeting_type(mut self, value: i64) -> Self {
        self.meeting_type = Some(value);
        self
    }
}
impl wire::Object for MeetingList {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
        f.field("meeting_status", &mut self.meeting_status);
        f.field("meeting_no", &mut self.meeting_no);
        f.field("user_id", &mut self.user_id);
        f.field("room_id", &mut self.room_id);
        f.field("meeting_type", &mut self.meeting_type);
    }
}
crate::codegen::__impl_object! {
    MeetingList
}
crate::codegen::__operation! {
    MeetingList => MeetingListResponse, MeetingListError:
    Endpoint::new("vc.v1.export.meeting_list", Post, "/open-apis/vc/v1/exports/meeting_list")
        .documented(text("导出会议明细", "Export meetings"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/export/meeting_list")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::VC_EXPORT])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            body("start_time", String).required(),
            body("end_time", String).required(),
            body("meeting_status", Integer),
            body("meeting_no", String),
            body("user_id", String),
            body("room_id", String),
            body("meeting_type", Integer),
        ])
}
/// The reply to [`MeetingList`](struct@MeetingList).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeetingListResponse {
    /// The ID of the export task, returned when an export is started and used to query its progress with `vc.v1.export.get`.
    ///
    /// 导出任务的 ID，创建导出时返回，可凭它用 `vc.v1.export.get` 查询进度。
    pub task_id: String,
}
impl wire::Object for MeetingListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("task_id", &mut self.task_id);
    }
}
crate::codegen::__impl_object! {
    MeetingListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`MeetingList`](struct@MeetingList).
    MeetingListError:
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
