// Generated from spec/hire/v1/website_job_post/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// List the advertisements of a careers site / 获取招聘官网下的职位广告列表: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    pub fn list(&self, website_id: impl Into<String>) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(website_id))
    }
}
/// List the advertisements of a careers site / 获取招聘官网下的职位广告列表.
///
/// Returns the job advertisements of a careers site page by page. / 分页返回一个官网上的职位广告。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.hire().v1().website_job_post().list("7368811146881042700").stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/hire/v1/websites/:website_id/job_posts`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:site_job_post:readonly`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-job_post/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The ID of the careers site whose job advertisements to list, from `hire.v1.website.list`.
    ///
    /// 要列出职位广告的官网的 ID，可从 `hire.v1.website.list` 获取。
    /// - Example: `"7368811146881042700"`
    pub website_id: String,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1NTUyMjM2NzIsImlkIjpudWxsfQ=="`
    pub page_token: Option<String>,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - At most 10
    /// - Example: `10`
    pub page_size: Option<i64>,
    /// The type of user ID used in this call. / 本次调用中用户 ID 的类型，请求和返回均适用。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v1::HireUserIdType>,
    /// The type of department ID used in this call. / 本次调用中部门 ID 的类型。
    /// - Default: `"open_department_id"`
    pub department_id_type: Option<v1::HireDepartmentIdType>,
    /// The type of job level ID used in this call. / 本次调用中职级 ID 的类型。
    /// - Default: `"people_admin_job_level_id"`
    pub job_level_id_type: Option<v1::JobLevelIdType>,
    /// The earliest time of update of the advertisements to return, in milliseconds since 1970.
    ///
    /// 只返回在此时间或之后更新的职位广告，毫秒级时间戳。
    /// - Example: `"1618500278663"`
    pub update_start_time: Option<wire::TimestampMs>,
    /// The latest time of update of the advertisements to return, in milliseconds since 1970.
    ///
    /// 只返回在此时间或之前更新的职位广告，毫秒级时间戳。
    /// - Example: `"1618500278663"`
    pub update_end_time: Option<wire::TimestampMs>,
    /// The earliest time of creation of the advertisements to return, in milliseconds since 1970.
    ///
    /// 只返回在此时间或之后创建的职位广告，毫秒级时间戳。
    /// - Example: `"1618500278663"`
    pub create_start_time: Option<wire::TimestampMs>,
    /// The latest time of creation of the advertisements to return, in milliseconds since 1970.
    ///
    /// 只返回在此时间或之前创建的职位广告，毫秒级时间戳。
    /// - Example: `"1618500278663"`
    pub create_end_time: Option<wire::TimestampMs>,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(website_id: impl Into<String>) -> Self {
        Self {
            website_id: website_id.into(),
            page_token: Default::default(),
            page_size: Default::default(),
            user_id_type: Default::default(),
            department_id_type: Default::default(),
            job_level_id_type: Default::default(),
            update_start_time: Default::default(),
            update_end_time: Default::default(),
            create_start_time: Default::default(),
            create_end_time: Default::default(),
        }
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets `page_size`.
    #[must_use]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v1::HireUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `department_id_type`.
    #[must_use]
    pub fn department_id_type(mut self, value: v1::HireDepartmentIdType) -> Self {
        self.department_id_type = Some(value);
        self
    }
    /// Sets `job_level_id_type`.
    #[must_use]
    pub fn job_level_id_type(mut self, value: v1::JobLevelIdType) -> Self {
        self.job_level_id_type = Some(value);
        self
    }
    /// Sets `update_start_time`.
    #[must_use]
    pub fn update_start_time(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.update_start_time = Some(value.into());
        self
    }
    /// Sets `update_end_time`.
    #[must_use]
    pub fn update_end_time(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.update_end_time = Some(value.into());
        self
    }
    /// Sets `create_start_time`.
    #[must_use]
    pub fn create_start_time(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.create_start_time = Some(value.into());
        self
    }
    /// Sets `create_end_time`.
    #[must_use]
    pub fn create_end_time(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.create_end_time = Some(value.into());
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("website_id", &mut self.website_id);
        f.field("page_token", &mut self.page_token);
        f.field("page_size", &mut self.page_size);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("job_level_id_type", &mut self.job_level_id_type);
        f.field("update_start_time", &mut self.update_start_time);
        f.field("update_end_time", &mut self.update_end_time);
        f.field("create_start_time", &mut self.create_start_time);
        f.field("create_end_time", &mut self.create_end_time);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("hire.v1.website_job_post.list", Get, "/open-apis/hire/v1/websites/:website_id/job_posts")
        .documented(text("获取招聘官网下的职位广告列表", "List the advertisements of a careers site"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-job_post/list")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::HIRE_SITE_JOB_POST_READONLY])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            path("website_id", String).required(),
            query("page_token", String),
            query("page_size", Integer).between(None, Some(10)),
            query("user_id_type", String).default("\"open_id\""),
            query("department_id_type", String).default("\"open_department_id\""),
            query("job_level_id_type", String).default("\"people_admin_job_level_id\""),
            query("update_start_time", String),
            query("update_end_time", String),
            query("create_start_time", String),
            query("create_end_time", String),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = v1::WebsiteJobPost;
    fn items(response: ListResponse) -> Vec<v1::WebsiteJobPost> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The job posts on this page. / 本页的职位广告。
    pub items: Vec<v1::WebsiteJobPost>,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("has_more", &mut self.has_more);
        f.field("page_token", &mut self.page_token);
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
    /// [`1002502`](error::WEBSITE_NOT_FOUND): 官网不存在
    WebsiteNotFound = error::WEBSITE_NOT_FOUND,
}
