// Generated from spec/meeting_room/v1/building/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::meeting_room::v1;
impl super::Api<'_> {
    /// List buildings / 获取建筑物列表: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_size(…))`.
    #[deprecated(
        note = "the platform no longer recommends it, and there is no replacement"
    )]
    pub fn list(&self) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new())
    }
}
/// List buildings / 获取建筑物列表.
///
/// Returns the buildings of the tenant page by page. / 分页返回本企业的建筑物。
///
/// **Deprecated**: the platform no longer recommends it, and there is no replacement.
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.meeting_room().v1().building().list().stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/meeting_room/building/list`
/// - Token: `tenant_access_token`
/// - Scopes, any of: `calendar:room:readonly`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/ugzNyUjL4cjM14CO3ITN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// How many items a page holds at most. / 每页最多返回多少条。
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    pub page_token: Option<String>,
    /// The order by name: `name-asc` for ascending, `name-desc` for descending; unordered if omitted or anything else.
    ///
    /// 按名称排序：`name-asc` 为升序，`name-desc` 为降序；不填或为其他值则不排序。
    pub order_by: Option<String>,
    /// The fields to return, separated by commas: `id`, `name`, `description`, `floors`; all of them if `*` or omitted.
    ///
    /// 返回哪些字段，以逗号分隔，可选 `id`、`name`、`description`、`floors`；`*` 或不填则全部返回。
    pub fields: Option<String>,
}
impl List {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
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
    Endpoint::new("meeting_room.v1.building.list", Get, "/open-apis/meeting_room/building/list")
        .documented(text("获取建筑物列表", "List buildings"), "https://open.feishu.cn/document/ukTMukTMukTM/ugzNyUjL4cjM14CO3ITN")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::CALENDAR_ROOM_READONLY])])
        .request(NoBody, &[
            query("page_size", Integer),
            query("page_token", String),
            query("order_by", String),
            query("fields", String),
        ])
        .paging(Paging::new("page_token", "page_token", "buildings").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = v1::Building;
    fn items(response: ListResponse) -> Vec<v1::Building> {
        response.buildings
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
    /// The buildings that were found. / 查到的建筑物。
    pub buildings: Vec<v1::Building>,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
        f.field("buildings", &mut self.buildings);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
/// The documented errors of [`List`](struct@List).
pub type ListError = crate::codegen::NoError;
