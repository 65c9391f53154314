// Generated from spec/vc/v1/export/participant_quality_list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::vc::error;
impl super::Api<'_> {
    /// Export the quality data of a participant / 导出参会人会议质量数据: [`ParticipantQualityList`](struct@ParticipantQualityList).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn participant_quality_list(
        &self,
        meeting_start_time: impl Into<wire::TimestampSec>,
        meeting_end_time: impl Into<wire::TimestampSec>,
        meeting_no: impl Into<String>,
        join_time: impl Into<wire::TimestampSec>,
    ) -> crate::codegen::Call<ParticipantQualityList> {
        crate::codegen::Call::new(
            self.client,
            ParticipantQualityList::new(
                meeting_start_time,
                meeting_end_time,
                meeting_no,
                join_time,
            ),
        )
    }
}
/// Export the quality data of a participant / 导出参会人会议质量数据.
///
/// Exports the audio, video and sharing quality of a participant of an ended meeting asynchronously and returns the ID of the task.
///
/// 异步导出一名参会人在已结束会议中的音视频和共享质量数据，返回任务 ID。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.vc().v1().export().participant_quality_list("1655276858", "1655276858", "123456789", "1655276858").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/vc/v1/exports/participant_quality_list`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `vc:export`
///
/// Errors: [`ParticipantQualityListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/export/participant_quality_list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParticipantQualityList {
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// When the meeting started, in seconds since 1970, right to the minute. / 会议开始的时间，秒级时间戳，须准确到分钟。
    /// - Example: `"1655276858"`
    pub meeting_start_time: wire::TimestampSec,
    /// When the meeting ended, in seconds since 1970. / 会议结束的时间，秒级时间戳。
    /// - Example: `"1655276858"`
    pub meeting_end_time: wire::TimestampSec,
    /// The 9-digit number of the meeting. / 会议的 9 位会议号。
    /// - Example: `"123456789"`
    pub meeting_no: String,
    /// When the participant joined, in seconds since 1970; `vc.v1.participant_list.get` tells it.
    ///
    /// 该参会人的入会时间，秒级时间戳，可由 `vc.v1.participant_list.get` 得到。
    /// - Example: `"1655276858"`
    pub join_time: wire::TimestampSec,
    /// The ID of the participant if it is a Feishu user; exactly one of this and `room_id` must be set.
    ///
    /// 参会人是飞书用户时填其 ID；与 `room_id` 二者填且只填其一。
    /// - Example: `"ou_3ec3f6a28a0d08c45d895276e8e5e19b"`
    pub user_id: Option<String>,
    /// The ID of the participant if it is a meeting room; exactly one of this and `user_id` must be set.
    ///
    /// 参会人是会议室时填会议室 ID；与 `user_id` 二者填且只填其一。
    /// - Example: `"omm_eada1d61a550955240c28757e7dec3af"`
    pub room_id: Option<id::RoomId>,
}
impl ParticipantQualityList {
    /// Creates the value from its required fields.
    pub fn new(
        meeting_start_time: impl Into<wire::TimestampSec>,
        meeting_end_time: impl Into<wire::TimestampSec>,
        meeting_no: impl Into<String>,
        join_time: impl Into<wire::TimestampSec>,
    ) -> Self {
        Self {
            user_id_type: Default::default(),
            meeting_start_time: meeting_start_time.into(),
            meeting_end_time: meeting_end_time.into(),
            meeting_no: meeting_no.into(),
            join_time: join_time.into(),
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
impl wire::Object for ParticipantQualityList {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("meeting_start_time", &mut self.meeting_start_time);
        f.field("meeting_end_time", &mut self.meeting_end_time);
        f.field("meeting_no", &mut self.meeting_no);
        f.field("join_time", &mut self.join_time);
        f.field("user_id", &mut self.user_id);
        f.field("room_id", &mut self.room_id);
    }
}
crate::codegen::__impl_object! {
    ParticipantQualityList
}
crate::codegen::__operation! {
    ParticipantQualityList => ParticipantQualityListResponse, ParticipantQualityListError:
    Endpoint::new("vc.v1.export.participant_quality_list", Post, "/open-apis/vc/v1/exports/participant_quality_list")
        .documented(text("导出参会人会议质量数据", "Export the quality data of a participant"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/export/participant_quality_list")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::VC_EXPORT])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            body("meeting_start_time", String).required(),
            body("meeting_end_time", String).required(),
            body("meeting_no", String).required(),
            body("join_time", String).required(),
            body("user_id", String),
            body("room_id", String),
        ])
}
/// The reply to [`ParticipantQualityList`](struct@ParticipantQualityList).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParticipantQualityListResponse {
    /// The ID of the export task, returned when an export is started and used to query its progress with `vc.v1.export.get`.
    ///
    /// 导出任务的 ID，创建导出时返回，可凭它用 `vc.v1.export.get` 查询进度。
    pub task_id: String,
}
impl wire::Object for ParticipantQualityListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("task_id", &mut self.task_id);
    }
}
crate::codegen::__impl_object! {
    ParticipantQualityListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`ParticipantQualityList`](struct@ParticipantQualityList).
    ParticipantQualityListError:
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
}
