// Generated from spec/hire/v1/website_job_post/search.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Search the advertisements of a careers site / 搜索招聘官网下的职位广告列表: [`Search`](struct@Search).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    pub fn search(&self, website_id: impl Into<String>) -> crate::codegen::Call<Search> {
        crate::codegen::Call::new(self.client, Search::new(website_id))
    }
}
/// Search the advertisements of a careers site / 搜索招聘官网下的职位广告列表.
///
/// Searches the job advertisements of a careers site page by page. / 按条件分页搜索一个官网上的职位广告。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.hire().v1().website_job_post().search("7098921721789513756").stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/hire/v1/websites/:website_id/job_posts/search`
/// - Rate limit: 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:site_job_post:readonly`
///
/// Errors: [`SearchError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-job_post/search)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Search {
    /// The ID of the careers site, from `hire.v1.website.list`. / 招聘官网的 ID，可从 `hire.v1.website.list` 获取。
    /// - Example: `"7098921721789513756"`
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
    /// The IDs of the job types to search for, from `hire.v1.job_type.list`.
    ///
    /// 只返回这些职位类别的职位广告，类别 ID 可从 `hire.v1.job_type.list` 获取。
    /// - Length: at most 100
    /// - Example: `["6791698585114724616"]`
    pub job_type_id_list: Option<Vec<String>>,
    /// The codes of the cities to search for, from `hire.v1.location.query`.
    ///
    /// 只返回这些城市的职位广告，城市编码可从 `hire.v1.location.query` 获取。
    /// - Length: at most 100
    /// - Example: `["CN_1"]`
    pub city_code_list: Option<Vec<String>>,
    /// The IDs of the job functions to search for, from `hire.v1.job_function.list`.
    ///
    /// 只返回这些职能分类的职位广告，分类 ID 可从 `hire.v1.job_function.list` 获取。
    /// - Length: at most 100
    /// - Example: `["101"]`
    pub job_function_id_list: Option<Vec<String>>,
    /// The IDs of the recruitment subjects to search for, from `hire.v1.subject.list`.
    ///
    /// 只返回这些招聘项目的职位广告，项目 ID 可从 `hire.v1.subject.list` 获取。
    /// - Length: at most 100
    /// - Example: `["7220407512049240376"]`
    pub subject_id_list: Option<Vec<String>>,
    /// The keyword to search job advertisements for. / 搜索职位广告的关键词。
    /// - Example: `"HR"`
    pub keyword: Option<String>,
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
impl Search {
    /// Creates the value from its required fields.
    pub fn new(website_id: impl Into<String>) -> Self {
        Self {
            website_id: website_id.into(),
            page_token: Default::default(),
            page_size: Default::default(),
            user_id_type: Default::default(),
            department_id_type: Default::default(),
            job_level_id_type: Default::default(),
            job_type_id_list: Default::default(),
            city_code_list: Default::default(),
            job_function_id_list: Default::default(),
            subject_id_list: Default::default(),
            keyword: Default::default(),
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
    /// Sets `job_type_id_list`.
    #[must_use]
    pub fn job_type_id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.job_type_id_list = Some(value.into());
        self
    }
    /// Sets `city_code_list`.
    #[must_use]
    pub fn city_code_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.city_code_list = Some(value.into());
        self
    }
    /// Sets `job_function_id_list`.
    #[must_use]
    pub fn job_function_id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.job_function_id_list = Some(value.into());
        self
    }
    /// Sets `subject_id_list`.
    #[must_use]
    pub fn subject_id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.subject_id_list = Some(value.into());
        self
    }
    /// Sets `keyword`.
    #[must_use]
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
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
impl wire::Object for Search {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("website_id", &mut self.website_id);
        f.field("page_token", &mut self.page_token);
        f.field("page_size", &mut self.page_size);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("job_level_id_type", &mut self.job_level_id_type);
        f.field("job_type_id_list", &mut self.job_type_id_list);
        f.field("city_code_list", &mut self.city_code_list);
        f.field("job_function_id_list", &mut self.job_function_id_list);
        f.field("subject_id_list", &mut self.subject_id_list);
        f.field("keyword", &mut self.keyword);
        f.field("update_start_time", &mut self.update_start_time);
        f.field("update_end_time", &mut self.update_end_time);
        f.field("create_start_time", &mut self.create_start_time);
        f.field("create_end_time", &mut self.create_end_time);
    }
}
crate::codegen::__impl_object! {
    Search
}
crate::codegen::__operation! {
    Search => SearchResponse, SearchError:
    Endpoint::new("hire.v1.website_job_post.search", Post, "/open-apis/hire/v1/websites/:website_id/job_posts/search")
        .documented(text("搜索招聘官网下的职位广告列表", "Search the advertisements of a careers site"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-job_post/search")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::HIRE_SITE_JOB_POST_READONLY])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("website_id", String).required(),
            query("page_token", String),
            query("page_size", Integer).between(None, Some(10)),
            query("user_id_type", String).default("\"open_id\""),
            query("department_id_type", String).default("\"open_department_id\""),
            query("job_level_id_type", String).default("\"people_admin_job_level_id\""),
            body("job_type_id_list", Array),
            body("city_code_list", Array),
            body("job_function_id_list", Array),
            body("subject_id_list", Array),
            body("keyword", String),
            body("update_start_time", String),
            body("update_end_time", String),
            body("create_start_time", String),
            body("create_end_time", String),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for Search {
    type Item = v1::WebsiteJobPostWebsiteJobPost;
    fn items(response: SearchResponse) -> Vec<v1::WebsiteJobPostWebsiteJobPost> {
        response.items
    }
}
/// The reply to [`Search`](struct@Search).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResponse {
    /// The job posts found. / 查询到的职位广告。
    pub items: Vec<v1::WebsiteJobPostWebsiteJobPost>,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
}
impl wire::Object for SearchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("has_more", &mut self.has_more);
        f.field("page_token", &mut self.page_token);
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
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
}
