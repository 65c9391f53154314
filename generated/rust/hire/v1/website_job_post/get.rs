// Generated from spec/hire/v1/website_job_post/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Get an advertisement of a careers site / 获取招聘官网下职位广告详情: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn get(
        &self,
        website_id: impl Into<String>,
        job_post_id: impl Into<String>,
    ) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(website_id, job_post_id))
    }
}
/// Get an advertisement of a careers site / 获取招聘官网下职位广告详情.
///
/// Returns the name, the job and more of an advertisement of a careers site, whose ID is what applications there refer to.
///
/// 返回官网上一个职位广告的名称、关联职位等，官网投递以职位广告 ID 为准。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().website_job_post().get("7047318856652261676", "7392894182636144946").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/hire/v1/websites/:website_id/job_posts/:job_post_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:site_job_post:readonly`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-job_post/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the careers site, from `hire.v1.website.list`. / 招聘官网的 ID，可从 `hire.v1.website.list` 获取。
    /// - Example: `"7047318856652261676"`
    pub website_id: String,
    /// The ID of the job advertisement, from `hire.v1.website_job_post.list` or `hire.v1.website_job_post.search`.
    ///
    /// 职位广告的 ID，可从 `hire.v1.website_job_post.list` 或 `hire.v1.website_job_post.search` 获取。
    /// - Example: `"7392894182636144946"`
    pub job_post_id: String,
    /// The type of user ID used in this call. / 本次调用中用户 ID 的类型，请求和返回均适用。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v1::HireUserIdType>,
    /// The type of department ID used in this call. / 本次调用中部门 ID 的类型。
    /// - Default: `"open_department_id"`
    pub department_id_type: Option<v1::HireDepartmentIdType>,
    /// The type of job level ID used in this call. / 本次调用中职级 ID 的类型。
    /// - Default: `"people_admin_job_level_id"`
    pub job_level_id_type: Option<v1::JobLevelIdType>,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(website_id: impl Into<String>, job_post_id: impl Into<String>) -> Self {
        Self {
            website_id: website_id.into(),
            job_post_id: job_post_id.into(),
            user_id_type: Default::default(),
            department_id_type: Default::default(),
            job_level_id_type: Default::default(),
        }
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
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("website_id", &mut self.website_id);
        f.field("job_post_id", &mut self.job_post_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("job_level_id_type", &mut self.job_level_id_type);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("hire.v1.website_job_post.get", Get, "/open-apis/hire/v1/websites/:website_id/job_posts/:job_post_id")
        .documented(text("获取招聘官网下职位广告详情", "Get an advertisement of a careers site"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-job_post/get")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::HIRE_SITE_JOB_POST_READONLY])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            path("website_id", String).required(),
            path("job_post_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            query("department_id_type", String).default("\"open_department_id\""),
            query("job_level_id_type", String).default("\"people_admin_job_level_id\""),
        ])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The job advertisement in full. / 职位广告的详细内容。
    pub job_post: v1::WebsiteJobPostWebsiteJobPost,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_post", &mut self.job_post);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
    /// `1002509` (HTTP 404): 职位广告不存在(未发布到官网)
    ///
    /// The job post does not exist or is not published on the career site. Verify `job_post_id` and `website_id`.
    ///
    /// 职位广告不存在，或未发布到该官网。请检查 `job_post_id` 和 `website_id`。
    JobPostNotPublished = &ErrorInfo {
        message: "职位广告不存在(未发布到官网)",
        fix: Text { zh: "职位广告不存在，或未发布到该官网。请检查 `job_post_id` 和 `website_id`。", en: "The job post does not exist or is not published on the career site. Verify `job_post_id` and `website_id`." },
        ..*error::JOB_POST_NOT_PUBLISHED
    },
    /// [`1002502`](error::WEBSITE_NOT_FOUND): 官网不存在
    WebsiteNotFound = error::WEBSITE_NOT_FOUND,
}
