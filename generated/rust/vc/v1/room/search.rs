// Generated from spec/vc/v1/room/search.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::vc::{error, v1};
impl super::Api<'_> {
    /// Search rooms / 搜索会议室: [`Search`](struct@Search).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn search(&self) -> crate::codegen::Call<Search> {
        crate::codegen::Call::new(self.client, Search::new())
    }
}
/// Search rooms / 搜索会议室.
///
/// Searches rooms by keyword or custom ID page by page, limited to those that the user may reserve.
///
/// 按关键词或自定义会议室 ID 分页搜索会议室，只返回用户有权预定的。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.vc().v1().room().search().stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/vc/v1/rooms/search`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `user_access_token`
/// - Scopes, any of: `vc:room`, `vc:room:readonly`
///
/// Errors: [`SearchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room/search)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Search {
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The tenant's own IDs of the meeting rooms to find; if set, the other search conditions have no effect.
    ///
    /// 按租户自定义 ID 指定要查询的会议室；设置后其余搜索条件均不生效。
    /// - Example: `["10001"]`
    pub custom_room_ids: Option<Vec<String>>,
    /// What to search for in meeting rooms; only used if `custom_room_ids` is empty.
    ///
    /// 用于搜索会议室的关键词；仅当 `custom_room_ids` 为空时生效。
    /// - Example: `"text"`
    pub keyword: Option<String>,
    /// The ID of the room level to search in; only used if `custom_room_ids` is empty.
    ///
    /// 只在该会议室层级下搜索，填层级 ID；仅当 `custom_room_ids` 为空时生效。
    /// - Example: `"omb_4ad1a2c7a2fbc5fc9570f38456931293"`
    pub room_level_id: Option<id::RoomLevelId>,
    /// Whether `keyword` is matched against the names of room levels too; only used if `custom_room_ids` is empty.
    ///
    /// 是否也用 `keyword` 匹配层级名称；仅当 `custom_room_ids` 为空时生效。
    pub search_level_name: Option<bool>,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `10`
    /// - From 1 to 100
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"0"`
    pub page_token: Option<String>,
}
impl Search {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `custom_room_ids`.
    #[must_use]
    pub fn custom_room_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.custom_room_ids = Some(value.into());
        self
    }
    /// Sets `keyword`.
    #[must_use]
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
        self
    }
    /// Sets `room_level_id`.
    #[must_use]
    pub fn room_level_id(mut self, value: impl Into<id::RoomLevelId>) -> Self {
        self.room_level_id = Some(value.into());
        self
    }
    /// Sets `search_level_name`.
    #[must_use]
    pub fn search_level_name(mut self, value: bool) -> Self {
        self.search_level_name = Some(value);
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
impl wire::Object for Search {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("custom_room_ids", &mut self.custom_room_ids);
        f.field("keyword", &mut self.keyword);
        f.field("room_level_id", &mut self.room_level_id);
        f.field("search_level_name", &mut self.search_level_name);
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
    }
}
crate::codegen::__impl_object! {
    Search
}
crate::codegen::__operation! {
    Search => SearchResponse, SearchError:
    Endpoint::new("vc.v1.room.search", Post, "/open-apis/vc/v1/rooms/search")
        .documented(text("搜索会议室", "Search rooms"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room/search")
        .access(&[User], &[Custom, Store], &[
            scopes(&[crate::scope::VC_ROOM]),
            scopes(&[crate::scope::VC_ROOM_READONLY]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            body("custom_room_ids", Array),
            body("keyword", String),
            body("room_level_id", String),
            body("search_level_name", Boolean),
            body("page_size", Integer).between(Some(1), Some(100)).default("10"),
            body("page_token", String),
        ])
        .paging(Paging::new("page_token", "page_token", "rooms").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for Search {
    type Item = v1::Room;
    fn items(response: SearchResponse) -> Vec<v1::Room> {
        response.rooms
    }
}
/// The reply to [`Search`](struct@Search).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResponse {
    /// The meeting rooms of this page. / 本页的会议室。
    pub rooms: Vec<v1::Room>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
}
impl wire::Object for SearchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("rooms", &mut self.rooms);
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
    }
}
crate::codegen::__impl_object! {
    SearchResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Search`](struct@Search).
    SearchError:
    /// [`121001`](error::INTERNAL_ERROR): internal error
    InternalError = error::INTERNAL_ERROR,
    /// [`121002`](error::OPERATION_UNSUPPORTED): not support
    OperationUnsupported = error::OPERATION_UNSUPPORTED,
    /// [`121003`](error::INVALID_PARAMETER): param error
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`121004`](error::DATA_NOT_FOUND): data not exist
    DataNotFound = error::DATA_NOT_FOUND,
    /// `121005` (HTTP 404): no permission
    ///
    /// The caller may not do this. Check the type of the access token, who the operator is and whether the resource belongs to them.
    ///
    /// 没有执行该操作的权限。请检查 access token 的类型、操作者的身份，以及资源是否归其所有。
    PermissionDenied = &ErrorInfo {
        status: Some(404),
        ..*error::PERMISSION_DENIED
    },
    /// [`121006`](error::DATA_CONFLICT): data conflict
    DataConflict = error::DATA_CONFLICT,
}
