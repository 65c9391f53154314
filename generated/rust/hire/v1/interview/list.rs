// Generated from spec/hire/v1/interview/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// List interviews / 获取面试信息: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_size(…))`.
    pub fn list(&self) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new())
    }
}
/// List interviews / 获取面试信息.
///
/// Returns interviews by application, interview ID or start time page by page; at least one filter is required.
///
/// 按投递、面试 ID 或开始时间分页返回面试，至少须给一个条件。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.hire().v1().interview().list().stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/hire/v1/interviews`
/// - Rate limit: 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:interview:readonly`, `hire:interview`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interview/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `10`
    /// - At most 100
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"eyJiaXpfdGltZSI6MTcxMDAzNjAwMDAwMCwiaWQiOiI3MzQzMDI3OTMyODE4NjcxOTE2In0"`
    pub page_token: Option<String>,
    /// The ID of the application whose interviews are listed, from the list of applications. At least one of `application_id`, `interview_id`, `start_time` and `end_time` is needed.
    ///
    /// 只返回该投递的面试，ID 取自投递列表。`application_id`、`interview_id`、`start_time` 和 `end_time` 至少填一个。
    /// - Example: `"6134134355464633"`
    pub application_id: Option<String>,
    /// The ID of the one interview to return. At least one of `application_id`, `interview_id`, `start_time` and `end_time` is needed.
    ///
    /// 只返回该场面试。`application_id`、`interview_id`、`start_time` 和 `end_time` 至少填一个。
    /// - Example: `"6888217964693309704"`
    pub interview_id: Option<String>,
    /// The earliest time an interview may begin, in milliseconds since 1970 and above 0. At least one of `application_id`, `interview_id`, `start_time` and `end_time` is needed.
    ///
    /// 面试开始时间范围的起点，毫秒级时间戳，须大于 0。`application_id`、`interview_id`、`start_time` 和 `end_time` 至少填一个。
    /// - Example: `"1609489908000"`
    pub start_time: Option<wire::TimestampMs>,
    /// The latest time an interview may begin, in milliseconds since 1970 and above 0. At least one of `application_id`, `interview_id`, `start_time` and `end_time` is needed.
    ///
    /// 面试开始时间范围的终点，毫秒级时间戳，须大于 0。`application_id`、`interview_id`、`start_time` 和 `end_time` 至少填一个。
    /// - Example: `"1610489908000"`
    pub end_time: Option<wire::TimestampMs>,
    /// The type of job level ID used in this call. / 本次调用中职级 ID 的类型。
    /// - Default: `"people_admin_job_level_id"`
    pub job_level_id_type: Option<v1::JobLevelIdType>,
    /// The type of user ID used in this call. / 本次调用中用户 ID 的类型，请求和返回均适用。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v1::HireUserIdType>,
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
    /// Sets `application_id`.
    #[must_use]
    pub fn application_id(mut self, value: impl Into<String>) -> Self {
        self.application_id = Some(value.into());
        self
    }
    /// Sets `interview_id`.
    #[must_use]
    pub fn interview_id(mut self, value: impl Into<String>) -> Self {
        self.interview_id = Some(value.into());
        self
    }
    /// Sets `start_time`.
    #[must_use]
    pub fn start_time(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `end_time`.
    #[must_use]
    pub fn end_time(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `job_level_id_type`.
    #[must_use]
    pub fn job_level_id_type(mut self, value: v1::JobLevelIdType) -> Self {
        self.job_level_id_type = Some(value);
        self
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v1::HireUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("application_id", &mut self.application_id);
        f.field("interview_id", &mut self.interview_id);
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
        f.field("job_level_id_type", &mut self.job_level_id_type);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("hire.v1.interview.list", Get, "/open-apis/hire/v1/interviews")
        .documented(text("获取面试信息", "List interviews"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interview/list")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::HIRE_INTERVIEW_READONLY]),
            scopes(&[crate::scope::HIRE_INTERVIEW]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            query("page_size", Integer).between(None, Some(100)).default("10"),
            query("page_token", String),
            query("application_id", String),
            query("interview_id", String),
            query("start_time", String),
            query("end_time", String),
            query("job_level_id_type", String).default("\"people_admin_job_level_id\""),
            query("user_id_type", String).default("\"open_id\""),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = v1::InterviewExtend;
    fn items(response: ListResponse) -> Vec<v1::InterviewExtend> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The interviews that match. / 符合条件的面试。
    pub items: Vec<v1::InterviewExtend>,
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
}
