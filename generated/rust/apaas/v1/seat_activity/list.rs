// Generated from spec/apaas/v1/seat_activity/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::apaas::{error, v1};
impl super::Api<'_> {
    /// List seat activities / 查询席位活跃详情: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    pub fn list(
        &self,
        seat_type: v1::SeatType,
        page_size: impl Into<String>,
    ) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(seat_type, page_size))
    }
}
/// List seat activities / 查询席位活跃详情.
///
/// Returns when users with an aPaaS seat last used an app, page by page; an aPaaS system administrator must authorize the call.
///
/// 分页返回占用 aPaaS 席位的用户最近访问应用的时间，须由系统管理员授权。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::apaas::v1::SeatType;
/// let mut items = client.apaas().v1().seat_activity().list(SeatType::PerUser, "10").stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/apaas/v1/seat_activities`
/// - Rate limit: 10 calls a second
/// - Token: `user_access_token`
/// - Scopes, any of: `app_engine:seat_activities:read`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/seat_activity/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The type of seat to list. / 席位的类型。
    pub seat_type: v1::SeatType,
    /// How many seats to return per page, up to 500. / 每页返回的席位数，上限为 500。
    /// - Example: `"10"`
    pub page_size: String,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0"`
    pub page_token: Option<String>,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(seat_type: v1::SeatType, page_size: impl Into<String>) -> Self {
        Self {
            seat_type,
            page_size: page_size.into(),
            page_token: Default::default(),
        }
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("seat_type", &mut self.seat_type);
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("apaas.v1.seat_activity.list", Get, "/open-apis/apaas/v1/seat_activities")
        .documented(text("查询席位活跃详情", "List seat activities"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/seat_activity/list")
        .access(&[User], &[Custom, Store], &[scopes(&[crate::scope::APP_ENGINE_SEAT_ACTIVITIES_READ])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(NoBody, &[
            query("seat_type", String).required(),
            query("page_size", String).required(),
            query("page_token", String),
        ])
        .paging(Paging::new("page_token", "page_token", "items").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = ListSeatActivity;
    fn items(response: ListResponse) -> Vec<ListSeatActivity> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The activity of the seats on this page. / 本页各席位的活跃情况。
    pub items: Vec<ListSeatActivity>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`List`](struct@List).
    ListError:
    /// [`2320003`](error::TENANT_NOT_FOUND): tenant does not exist
    TenantNotFound = error::TENANT_NOT_FOUND,
    /// [`2320004`](error::USER_NOT_FOUND): user does not exist
    UserNotFound = error::USER_NOT_FOUND,
    /// [`2320005`](error::PERMISSION_DENIED): insufficient permissions
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`2320006`](error::BAD_REQUEST): bad request or invalid parameter
    BadRequest = error::BAD_REQUEST,
}
/// The activity of the seats on this page. / 本页各席位的活跃情况。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSeatActivity {
    /// The Feishu aPaaS user ID of the person who holds the seat. / 使用席位的用户的飞书 aPaaS 用户 ID。
    pub user_id: i64,
    /// The namespace of the app the seat is for. / 席位所属应用的命名空间。
    pub namespace: String,
    /// Whether the seat is still taken. / 席位是否仍在使用。
    pub status: v1::Status,
    /// When the user last accessed the app with a verified seat, in milliseconds since 1970.
    ///
    /// 用户最近一次凭席位访问应用并通过校验的时间，毫秒级时间戳。
    pub active_time: i64,
}
impl wire::Object for ListSeatActivity {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
        f.field("namespace", &mut self.namespace);
        f.field("status", &mut self.status);
        f.field("active_time", &mut self.active_time);
    }
}
crate::codegen::__impl_object! {
    ListSeatActivity
}
