// Generated from spec/meeting_room/v1/room/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::meeting_room::v1;
impl super::Api<'_> {
    /// List rooms / 获取会议室列表: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_size(…))`.
    #[deprecated(note = "use `vc.v1.room.list` instead")]
    pub fn list(&self, building_id: impl Into<String>) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(building_id))
    }
}
/// List rooms / 获取会议室列表.
///
/// Returns the meeting rooms of a building page by page. / 分页返回一个建筑物中的会议室。
///
/// **Deprecated**: use `vc.v1.room.list` instead.
///
/// - `GET /open-apis/meeting_room/room/list`
/// - Token: `tenant_access_token`
/// - Scopes, any of: `calendar:room:readonly`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uADOyUjLwgjM14CM4ITN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The ID of the building whose meeting rooms to list. / 只返回此建筑物中的会议室。
    pub building_id: String,
    /// How many items a page holds at most. / 每页最多返回多少条。
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    pub page_token: Option<String>,
    /// The order by name or floor: `name-asc`, `name-desc`, `floor_name-asc` or `floor_name-desc`, where `asc` is ascending and `desc` descending; unordered if omitted or anything else.
    ///
    /// 按名称或楼层排序，取 `name-asc`、`name-desc`、`floor_name-asc` 或 `floor_name-desc`，`asc` 为升序，`desc` 为降序；不填或为其他值则不排序。
    pub order_by: Option<String>,
    /// The fields to return, separated by commas: `id`, `name`, `description`, `capacity`, `building_id`, `building_name`, `floor_name`, `is_disabled`, `display_id`; all of them if `*` or omitted.
    ///
    /// 返回哪些字段，以逗号分隔，可选 `id`、`name`、`description`、`capacity`、`building_id`、`building_name`、`floor_name`、`is_disabled`、`display_id`；`*` 或不填则全部返回。
    pub fields: Option<String>,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(building_id: impl Into<String>) -> Self {
        Self {
            building_id: building_id.into(),
            page_size: Default::default(),
            page_token: Default::default(),
            order_by: Default::default(),
            fields: Default::default(),
        }
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
    /// Sets `order_by`.
    #[must_use]
    pub fn order_by(mut self, value: impl Into<String>) -> Self {
        self.order_by = Some(value.into());
        self
    }
    /// Sets `fields`.
    #[must_use]
    pub fn fields(mut self, value: impl Into<String>) -> Self {
        self.fields = Some(value.into());
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("building_id", &mut self.building_id);
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("order_by", &mut self.order_by);
        f.field("fields", &mut self.fields);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("meeting_room.v1.room.list", Get, "/open-apis/meeting_room/room/list")
        .documented(text("获取会议室列表", "List rooms"), "https://open.feishu.cn/document/ukTMukTMukTM/uADOyUjLwgjM14CM4ITN")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::CALENDAR_ROOM_READONLY])])
        .request(NoBody, &[
            query("building_id", String).required(),
            query("page_size", Integer),
            query("page_token", String),
            query("order_by", String),
            query("fields", String),
        ])
        .paging(Paging::new("page_token", "page_token", "rooms").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = v1::Room;
    fn items(response: ListResponse) -> Vec<v1::Room> {
        response.rooms
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: Option<String>,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// The meeting rooms that were found. / 查到的会议室。
    pub rooms: Vec<v1::Room>,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
        f.field("rooms", &mut self.rooms);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
/// The documented errors of [`List`](struct@List).
pub type ListError = crate::codegen::NoError;
