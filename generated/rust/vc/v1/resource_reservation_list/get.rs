// Generated from spec/vc/v1/resource_reservation_list/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::vc::error;
impl super::Api<'_> {
    /// List room reservations / 查询会议室预定数据: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.need_topic(…))`.
    pub fn get(
        &self,
        room_level_id: impl Into<id::RoomLevelId>,
        start_time: impl Into<wire::TimestampSec>,
        end_time: impl Into<wire::TimestampSec>,
        room_ids: impl Into<Vec<id::RoomId>>,
    ) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(
            self.client,
            Get::new(room_level_id, start_time, end_time, room_ids),
        )
    }
}
/// List room reservations / 查询会议室预定数据.
///
/// Returns the reservations of meeting rooms page by page. / 分页返回会议室的预定数据。
///
/// - `GET /open-apis/vc/v1/resource_reservation_list`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `vc:room:readonly`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/resource_reservation_list/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the room level whose reservations to list; an ID that does not start with `omb` counts as the level of the whole tenant.
    ///
    /// 要查询哪个会议室层级下的预定，填层级 ID；若所填 ID 不以 `omb` 开头，则视为整个租户这一层级。
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
    /// The IDs of the rooms to list the reservations of or, if `is_exclude` is true, to leave out; several are given by repeating the parameter, as in `room_ids=a&room_ids=b`.
    ///
    /// 要查询预定的会议室的 ID，`is_exclude` 为 true 时则是要排除的会议室；多个时重复写参数，如 `room_ids=a&room_ids=b`。
    /// - Example: `["omm_eada1d61a550955240c28757e7dec3af"]`
    pub room_ids: Vec<id::RoomId>,
    /// Whether to list the reservations of all rooms in the level `room_level_id` except those in `room_ids`. If false or omitted, those of the rooms in `room_ids` are listed.
    ///
    /// 为 false（默认）时，查询 `room_ids` 中会议室的预定；为 true 时，查询 `room_level_id` 层级下除 `room_ids` 外其余会议室的预定。
    pub is_exclude: Option<bool>,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `20`
    /// - From 20 to 100
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"20"`
    pub page_token: Option<String>,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(
        room_level_id: impl Into<id::RoomLevelId>,
        start_time: impl Into<wire::TimestampSec>,
        end_time: impl Into<wire::TimestampSec>,
        room_ids: impl Into<Vec<id::RoomId>>,
    ) -> Self {
        Self {
            room_level_id: room_level_id.into(),
            need_topic: Default::default(),
            start_time: start_time.into(),
            end_time: end_time.into(),
            room_ids: room_ids.into(),
            is_exclude: Default::default(),
            page_size: Default::default(),
            page_token: Default::default(),
        }
    }
    /// Sets `need_topic`.
    #[must_use]
    pub fn need_topic(mut self, value: bool) -> Self {
        self.need_topic = Some(value);
        self
    }
    /// Sets `is_exclude`.
    #[must_use]
    pub fn is_exclude(mut self, value: bool) -> Self {
        self.is_exclude = Some(value);
        self
    }
    /// Sets `page_size`.
    #[must_use]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("room_level_id", &mut self.room_level_id);
        f.field("need_topic", &mut self.need_topic);
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
        f.field("room_ids", &mut self.room_ids);
        f.field("is_exclude", &mut self.is_exclude);
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("vc.v1.resource_reservation_list.get", Get, "/open-apis/vc/v1/resource_reservation_list")
        .documented(text("查询会议室预定数据", "List room reservations"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/resource_reservation_list/get")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::VC_ROOM_READONLY])])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[
            query("room_level_id", String).required(),
            query("need_topic", Boolean),
            query("start_time", String).required(),
            query("end_time", String).required(),
            query("room_ids", Array).required(),
            query("is_exclude", Boolean),
            query("page_size", Integer).between(Some(20), Some(100)).default("20"),
            query("page_token", String),
        ])
        .paging(Paging::new("page_token", "page_token", "room_reservation_list").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for Get {
    type Item = GetRoomMeetingReservation;
    fn items(response: GetResponse) -> Vec<GetRoomMeetingReservation> {
        response.room_reservation_list
    }
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The room reservations of this page. / 本页的会议室预定。
    pub room_reservation_list: Vec<GetRoomMeetingReservation>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("room_reservation_list", &mut self.room_reservation_list);
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// [`121001`](error::INTERNAL_ERROR): internal error
    InternalError = error::INTERNAL_ERROR,
    /// [`121002`](error::OPERATION_UNSUPPORTED): not support
    OperationUnsupported = error::OPERATION_UNSUPPORTED,
    /// [`121003`](error::INVALID_PARAMETER): param error
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`126005`](error::INVALID_START_TIME): start time error (cannot larger than now or smaller than 0)
    InvalidStartTime = error::INVALID_START_TIME,
    /// [`126006`](error::END_TIME_OUT_OF_RANGE): end time cannot exceed start time for one day or smaller than start time
    EndTimeOutOfRange = error::END_TIME_OUT_OF_RANGE,
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
/// The room reservations of this page. / 本页的会议室预定。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoomMeetingReservation {
    /// The ID of the meeting room. / 会议室的 ID。
    pub room_id: id::RoomId,
    /// The name of the meeting room. / 会议室的名称。
    pub room_name: String,
    /// The title of the meeting that the room is reserved for. / 预定会议室的会议标题。
    pub event_title: String,
    /// The name of the person who reserved the room. / 预定人的名称。
    pub reserver: String,
    /// The user ID of the person who reserved the room. / 预定人的用户 ID。
    pub reserver_user_id: String,
    /// The department of the person who reserved the room. / 预定人所属的部门。
    pub department_of_reserver: String,
    /// How many people are invited to the meeting. / 受邀参会的人数。
    pub guests_number: String,
    /// How many people accepted the invitation. / 接受邀请的人数。
    pub accepted_number: String,
    /// When the meeting starts, as readable text. / 会议开始的时间，是便于阅读的文本。
    pub event_start_time: String,
    /// When the meeting ends, as readable text. / 会议结束的时间，是便于阅读的文本。
    pub event_end_time: String,
    /// How long the meeting lasts, as readable text. / 会议的时长，是便于阅读的文本。
    pub event_duration: String,
    /// Whether the reservation of the room went through. / 会议室是否预定成功。
    pub reservation_status: String,
    /// The device used to check in at the room. / 在会议室签到所用的设备。
    pub check_in_device: String,
    /// Whether someone has checked in at the room. / 是否已在会议室签到。
    pub room_check_in_status: String,
    /// When someone checked in at the room. / 在会议室签到的时间。
    pub check_in_time: String,
    /// Whether the room was released before the reservation ended. / 会议室是否在预定结束前被提前释放。
    pub is_release_early: String,
    /// The person who released the room. / 释放会议室的人。
    pub releasing_person: String,
    /// When the room was released. / 会议室被释放的时间。
    pub releasing_time: String,
}
impl wire::Object for GetRoomMeetingReservation {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("room_id", &mut self.room_id);
        f.field("room_name", &mut self.room_name);
        f.field("event_title", &mut self.event_title);
        f.field("reserver", &mut self.reserver);
        f.field("reserver_user_id", &mut self.reserver_user_id);
        f.field("department_of_reserver", &mut self.department_of_reserver);
        f.field("guests_number", &mut self.guests_number);
        f.field("accepted_number", &mut self.accepted_number);
        f.field("event_start_time", &mut self.event_start_time);
        f.field("event_end_time", &mut self.event_end_time);
        f.field("event_duration", &mut self.event_duration);
        f.field("reservation_status", &mut self.reservation_status);
        f.field("check_in_device", &mut self.check_in_device);
        f.field("room_check_in_status", &mut self.room_check_in_status);
        f.field("check_in_time", &mut self.check_in_time);
        f.field("is_release_early", &mut self.is_release_early);
        f.field("releasing_person", &mut self.releasing_person);
        f.field("releasing_time", &mut self.releasing_time);
    }
}
crate::codegen::__impl_object! {
    GetRoomMeetingReservation
}
