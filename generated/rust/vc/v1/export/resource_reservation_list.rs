// Generated from spec/vc/v1/export/resource_reservation_list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::vc::error;
impl super::Api<'_> {
    /// Export room reservations / 导出会议室预定数据: [`ResourceReservationList`](struct@ResourceReservationList).
    ///
    /// Optional fields are set on the call: `.with(|request| request.need_topic(…))`.
    pub fn resource_reservation_list(
        &self,
        room_level_id: impl Into<id::RoomLevelId>,
        start_time: impl Into<wire::TimestampSec>,
        end_time: impl Into<wire::TimestampSec>,
    ) -> crate::codegen::Call<ResourceReservationList> {
        crate::codegen::Call::new(
            self.client,
            ResourceReservationList::new(room_level_id, start_time, end_time),
        )
    }
}
/// Export room reservations / 导出会议室预定数据.
///
/// Exports the reservations of meeting rooms asynchronously and returns the ID of the task.
///
/// 异步导出会议室预定数据，返回任务 ID。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.vc().v1().export().resource_reservation_list("omb_57c9cc7d9a81e27e54c8fabfd02759e7", "1655276858", "1655276858").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/vc/v1/exports/resource_reservation_list`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `vc:export`
///
/// Errors: [`ResourceReservationListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/export/resource_reservation_list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceReservationList {
    /// The ID of the room level whose reservations to export. / 要导出哪个会议室层级下的预定，填层级 ID。
    /// - Example: `"omb_57c9cc7d9a81e27e54c8fabfd02759e7"`
    pub room_level_id: id::RoomLevelId,
    /// Whether the result includes the topics of the meetings. / 结果中是否带上会议主题。
    pub need_topic: Option<bool>,
    /// The start of the period to query, in seconds since 1970. / 所查时间段的起点，秒级时间戳。
    /// - Example: `"1655276858"`
    pub start_time: wire::TimestampSec,
    /// The end of the period to query, in seconds since 1970. / 所查时间段的终点，秒级时间戳。
    /// - Example: `"1655276858"`
    pub end_time: wire::TimestampSec,
    /// The IDs of the meeting rooms to export the reservations of or, if `is_exclude` is true, to leave out.
    ///
    /// 要导出预定的会议室的 ID；`is_exclude` 为 true 时则是要排除的会议室。
    /// - Example: `["omm_eada1d61a550955240c28757e7dec3af"]`
    pub room_ids: Option<Vec<id::RoomId>>,
    /// Whether to export the rooms other than those in `room_ids`; false if omitted.
    ///
    /// 是否改为导出 `room_ids` 以外的会议室；不填即为否。
    pub is_exclude: Option<bool>,
}
impl ResourceReservationList {
    /// Creates the value from its required fields.
    pub fn new(
        room_level_id: impl Into<id::RoomLevelId>,
        start_time: impl Into<wire::TimestampSec>,
        end_time: impl Into<wire::TimestampSec>,
    ) -> Self {
        Self {
            room_level_id: room_level_id.into(),
            need_topic: Default::default(),
            start_time: start_time.into(),
            end_time: end_time.into(),
            room_ids: Default::default(),
            is_exclude: Default::default(),
        }
    }
    /// Sets `need_topic`.
    #[must_use]
    pub fn need_topic(mut self, value: bool) -> Self {
        self.need_topic = Some(value);
        self
    }
    /// Sets `room_ids`.
    #[must_use]
    pub fn room_ids(mut self, value: impl Into<Vec<id::RoomId>>) -> Self {
        self.room_ids = Some(value.into());
        self
    }
    /// Sets `is_exclude`.
    #[must_use]
    pub fn is_exclude(mut self, value: bool) -> Self {
        self.is_exclude = Some(value);
        self
    }
}
impl wire::Object for ResourceReservationList {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("room_level_id", &mut self.room_level_id);
        f.field("need_topic", &mut self.need_topic);
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
        f.field("room_ids", &mut self.room_ids);
        f.field("is_exclude", &mut self.is_exclude);
    }
}
crate::codegen::__impl_object! {
    ResourceReservationList
}
crate::codegen::__operation! {
    ResourceReservationList => ResourceReservationListResponse, ResourceReservationListError:
    Endpoint::new("vc.v1.export.resource_reservation_list", Post, "/open-apis/vc/v1/exports/resource_reservation_list")
        .documented(text("导出会议室预定数据", "Export room reservations"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/export/resource_reservation_list")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::VC_EXPORT])])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            body("room_level_id", String).required(),
            body("need_topic", Boolean),
            body("start_time", String).required(),
            body("end_time", String).required(),
            body("room_ids", Array),
            body("is_exclude", Boolean),
        ])
}
/// The reply to [`ResourceReservationList`](struct@ResourceReservationList).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceReservationListResponse {
    /// The ID of the export task, returned when an export is started and used to query its progress with `vc.v1.export.get`.
    ///
    /// 导出任务的 ID，创建导出时返回，可凭它用 `vc.v1.export.get` 查询进度。
    pub task_id: String,
}
impl wire::Object for ResourceReservationListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("task_id", &mut self.task_id);
    }
}
crate::codegen::__impl_object! {
    ResourceReservationListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`ResourceReservationList`](struct@ResourceReservationList).
    ResourceReservationListError:
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
