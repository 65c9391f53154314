// Generated from spec/hire/v1/talent_pool/search.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// List talent pools / 获取人才库列表: [`Search`](struct@Search).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_size(…))`.
    pub fn search(&self) -> crate::codegen::Call<Search> {
        crate::codegen::Call::new(self.client, Search::new())
    }
}
/// List talent pools / 获取人才库列表.
///
/// Returns the talent pools with their IDs, names and more, page by page. / 分页返回人才库的 ID、名称等信息。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.hire().v1().talent_pool().search().stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/hire/v1/talent_pools/`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:talent_folder:readonly`, `hire:talent_folder`
///
/// Errors: [`SearchError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent_pool/search)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Search {
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `10`
    /// - At most 100
    /// - Example: `100`
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1NTUyMjM2NzIsImlkIjpudWxsfQ=="`
    pub page_token: Option<String>,
    /// The IDs of the talent pools to return. As many are returned as there are IDs, but no more than `page_size`.
    ///
    /// 只返回这些 ID 的人才库；返回数量为 ID 个数与 `page_size` 中较小的一个。
    /// - Length: at most 50
    /// - Example: `["text"]`
    pub id_list: Option<Vec<String>>,
}
impl Search {
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
    /// Sets `id_list`.
    #[must_use]
    pub fn id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.id_list = Some(value.into());
        self
    }
}
impl wire::Object for Search {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("id_list", &mut self.id_list);
    }
}
crate::codegen::__impl_object! {
    Search
}
crate::codegen::__operation! {
    Search => SearchResponse, SearchError:
    Endpoint::new("hire.v1.talent_pool.search", Get, "/open-apis/hire/v1/talent_pools/")
        .documented(text("获取人才库列表", "List talent pools"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent_pool/search")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::HIRE_TALENT_FOLDER_READONLY]),
            scopes(&[crate::scope::HIRE_TALENT_FOLDER]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            query("page_size", Integer).between(None, Some(100)).default("10"),
            query("page_token", String),
            query("id_list", Array),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for Search {
    type Item = SearchTalentPool;
    fn items(response: SearchResponse) -> Vec<SearchTalentPool> {
        response.items
    }
}
/// The reply to [`Search`](struct@Search).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResponse {
    /// The talent pools found. / 找到的人才库。
    pub items: Vec<SearchTalentPool>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
}
impl wire::Object for SearchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
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
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002004`](error::INVALID_PAGE_SIZE): 分页大小不合法
    InvalidPageSize = error::INVALID_PAGE_SIZE,
    /// [`1002005`](error::ID_LIST_TOO_LONG): ID 列表过长
    IdListTooLong = error::ID_LIST_TOO_LONG,
}
/// The talent pools found. / 找到的人才库。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTalentPool {
    /// The ID of the talent pool. / 人才库的 ID。
    pub id: String,
    /// The name of the talent pool in Chinese and English. / 人才库的中英文名称。
    pub i18n_name: v1::I18n,
    /// The description of the talent pool in Chinese and English. / 人才库的中英文说明。
    pub i18n_description: v1::I18n,
    /// The ID of the parent talent pool. / 上级人才库的 ID。
    pub parent_id: String,
    /// To which users the talent pool is visible. / 人才库对哪些用户可见。
    /// - `1`: Visible to some users, granted by role, department or user / 部分用户可见，按角色、部门或用户授权
    /// - `2`: Visible to all users with permission to view talent pools / 拥有“查看人才库”权限的用户均可见
    pub is_private: i64,
    /// When the talent pool was created, in milliseconds since 1970. / 人才库的创建时间，毫秒级时间戳。
    pub create_time: wire::TimestampMs,
    /// When the talent pool was last changed, in milliseconds since 1970. / 人才库最近一次修改的时间，毫秒级时间戳。
    pub modify_time: wire::TimestampMs,
}
impl wire::Object for SearchTalentPool {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("i18n_name", &mut self.i18n_name);
        f.field("i18n_description", &mut self.i18n_description);
        f.field("parent_id", &mut self.parent_id);
        f.field("is_private", &mut self.is_private);
        f.field("create_time", &mut self.create_time);
        f.field("modify_time", &mut self.modify_time);
    }
}
crate::codegen::__impl_object! {
    SearchTalentPool
}
