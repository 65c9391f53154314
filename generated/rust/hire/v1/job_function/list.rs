// Generated from spec/hire/v1/job_function/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// List job functions / 获取职能分类列表: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_size(…))`.
    pub fn list(&self) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new())
    }
}
/// List job functions / 获取职能分类列表.
///
/// Returns the job functions with their names in Chinese and English and their states, page by page.
///
/// 分页返回职能分类的中英文名称和启用状态。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.hire().v1().job_function().list().stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/hire/v1/job_functions`
/// - Rate limit: 20 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:job:readonly`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_function/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - At most 50
    /// - Example: `10`
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1NTUyMjM2NzIsImlkIjpudWxsfQ=="`
    pub page_token: Option<String>,
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
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("hire.v1.job_function.list", Get, "/open-apis/hire/v1/job_functions")
        .documented(text("获取职能分类列表", "List job functions"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_function/list")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::HIRE_JOB_READONLY])])
        .limits(RateLimit::Fixed(&[Rate::new(20, 1)]), &[])
        .request(NoBody, &[query("page_size", Integer).between(None, Some(50)), query("page_token", String)])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = ListJobFunction;
    fn items(response: ListResponse) -> Vec<ListJobFunction> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// The job functions on this page. / 本页的职能分类。
    pub items: Vec<ListJobFunction>,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("has_more", &mut self.has_more);
        f.field("page_token", &mut self.page_token);
        f.field("items", &mut self.items);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`List`](struct@List).
    ListError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
}
/// The job functions on this page. / 本页的职能分类。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobFunction {
    /// The ID of the job function. / 职能分类 ID。
    pub id: String,
    /// The name of the job function, in Chinese and English. / 职能分类的中英文名称。
    pub name: v1::I18n,
    /// Whether it is enabled. / 是否处于启用状态。
    /// - `1`: Enabled / 启用
    /// - `2`: Not enabled / 未启用
    pub active_status: i64,
    /// The ID of the job function above this one. / 上级职能分类的 ID。
    pub parent_id: String,
}
impl wire::Object for ListJobFunction {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("active_status", &mut self.active_status);
        f.field("parent_id", &mut self.parent_id);
    }
}
crate::codegen::__impl_object! {
    ListJobFunction
}
