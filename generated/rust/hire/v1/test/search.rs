// Generated from spec/hire/v1/test/search.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// List exams / 获取笔试列表: [`Search`](struct@Search).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    pub fn search(&self) -> crate::codegen::Call<Search> {
        crate::codegen::Call::new(self.client, Search::new())
    }
}
/// List exams / 获取笔试列表.
///
/// Returns the exams of applications with their states, scores and more, page by page.
///
/// 分页返回人才投递中笔试的作答状态、得分等信息。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.hire().v1().test().search().stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/hire/v1/tests/search`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:exam`, `hire:exam:readonly`
///
/// Errors: [`SearchError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/test/search)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Search {
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1NTUyMjM2NzIsImlkIjpudWxsfQ=="`
    pub page_token: Option<String>,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `10`
    /// - At most 100
    pub page_size: Option<i64>,
    /// The type of user ID used in this call. / 本次调用中用户 ID 的类型，请求和返回均适用。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v1::HireUserIdType>,
    /// The IDs of the applications whose exams to return, from `hire.v1.application.list`.
    ///
    /// 只返回这些投递的笔试，投递 ID 可用 `hire.v1.application.list` 获取。
    /// - Length: at most 100
    /// - Example: `["7230753910687080000"]`
    pub application_id_list: Option<Vec<String>>,
    /// The earliest start of the exams to return, in milliseconds since 1970. / 只返回在此时间或之后开始的笔试，毫秒级时间戳。
    /// - Example: `"1608725989000"`
    pub test_start_time_min: Option<wire::TimestampMs>,
    /// The latest start of the exams to return, in milliseconds since 1970. / 只返回在此时间或之前开始的笔试，毫秒级时间戳。
    /// - Example: `"1608726999000"`
    pub test_start_time_max: Option<wire::TimestampMs>,
}
impl Search {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
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
    /// Sets `application_id_list`.
    #[must_use]
    pub fn application_id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.application_id_list = Some(value.into());
        self
    }
    /// Sets `test_start_time_min`.
    #[must_use]
    pub fn test_start_time_min(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.test_start_time_min = Some(value.into());
        self
    }
    /// Sets `test_start_time_max`.
    #[must_use]
    pub fn test_start_time_max(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.test_start_time_max = Some(value.into());
        self
    }
}
impl wire::Object for Search {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_token", &mut self.page_token);
        f.field("page_size", &mut self.page_size);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("application_id_list", &mut self.application_id_list);
        f.field("test_start_time_min", &mut self.test_start_time_min);
        f.field("test_start_time_max", &mut self.test_start_time_max);
    }
}
crate::codegen::__impl_object! {
    Search
}
crate::codegen::__operation! {
    Search => SearchResponse, SearchError:
    Endpoint::new("hire.v1.test.search", Post, "/open-apis/hire/v1/tests/search")
        .documented(text("获取笔试列表", "List exams"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/test/search")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::HIRE_EXAM]),
            scopes(&[crate::scope::HIRE_EXAM_READONLY]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            query("page_token", String),
            query("page_size", Integer).between(None, Some(100)).default("10"),
            query("user_id_type", String).default("\"open_id\""),
            body("application_id_list", Array),
            body("test_start_time_min", String),
            body("test_start_time_max", String),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for Search {
    type Item = SearchTest;
    fn items(response: SearchResponse) -> Vec<SearchTest> {
        response.items
    }
}
/// The reply to [`Search`](struct@Search).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResponse {
    /// The exams found. / 找到的笔试。
    pub items: Vec<SearchTest>,
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
    /// `1002001` (HTTP 200): 系统错误
    ///
    /// Act on the `msg` of the response first; if it does not explain the failure or the failure persists, contact support with the log id.
    ///
    /// 请先根据响应中的 `msg` 排查请求；若原因不明或持续失败，请联系技术支持并提供 log id。
    InternalError = &ErrorInfo {
        status: Some(200),
        ..*error::INTERNAL_ERROR
    },
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
}
/// The exams found. / 找到的笔试。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTest {
    /// The ID of the exam. / 笔试的 ID。
    pub test_id: String,
    /// The ID of the application, with which the application can be read. / 投递 ID，可用于获取投递信息。
    pub application_id: String,
    /// The ID of the talent who takes the exam, whose data `hire.v2.talent.get` returns.
    ///
    /// 参加笔试的人才的 ID，可用 `hire.v2.talent.get` 查询其详情。
    pub talent_id: String,
    /// The ID of the job the exam is for, whose data `hire.v1.job.get_detail` returns.
    ///
    /// 笔试对应的职位的 ID，可用 `hire.v1.job.get_detail` 查询其详情。
    pub job_id: String,
    /// The ID of the exam paper. / 笔试所用试卷的 ID。
    pub test_paper_id: String,
    /// The name of the exam paper. / 笔试所用试卷的名称。
    pub test_paper_name: String,
    /// The ID of the source that provides the exam paper. / 提供试卷的来源的 ID。
    pub test_paper_source_id: String,
    /// The name in Chinese and English of the source that provides the exam paper. / 提供试卷的来源的中英文名称。
    pub test_paper_source_name: v1::I18n,
    /// How the candidate answered the invitation to the exam. / 候选人对笔试邀请的答复。
    /// - `1`: Accepted / 已接受
    /// - `2`: Declined / 已拒绝
    /// - `3`: No answer yet / 未反馈
    pub reply_status: i64,
    /// The status of the exam. / 笔试的状态。
    /// - `1`: Not scheduled / 未安排
    /// - `2`: Not taken / 未作答
    /// - `3`: Taken / 已作答
    /// - `4`: Waiting for grading / 待阅卷
    /// - `5`: Passed / 通过
    /// - `6`: Failed / 不通过
    /// - `7`: Scheduling failed / 安排失败
    pub test_status: i64,
    /// When the exam starts and ends, each in milliseconds since 1970. / 笔试的起止时间，均为毫秒级时间戳。
    pub test_schedule: SearchTestSchedule,
    /// When the candidate finished the exam, in milliseconds since 1970. / 候选人完成作答的时间，毫秒级时间戳。
    pub test_complete_time: wire::TimestampMs,
    /// The URLs of the reports of the exam. / 笔试报告的链接。
    pub report_url_list: Vec<String>,
    /// The results of the exam by subject. / 各科目的笔试结果。
    pub result_detail_list: Vec<SearchTestResultDetail>,
    /// When the result was uploaded, in milliseconds since 1970; present only for results entered by hand.
    ///
    /// 笔试结果上传的时间，毫秒级时间戳；只有手动录入的成绩才有。
    pub result_upload_time: wire::TimestampMs,
    /// The score given in grading. / 阅卷人给出的得分。
    pub score: String,
    /// When the result of grading was last submitted, in milliseconds since 1970. / 最近一次提交阅卷结果的时间，毫秒级时间戳。
    pub score_submit_time: wire::TimestampMs,
    /// The ID of the user who grades the exam, as a `user_id_type` ID. / 阅卷人的用户 ID，类型由 `user_id_type` 决定。
    pub reviewer: String,
    /// When grading was assigned, in milliseconds since 1970. / 安排阅卷的时间，毫秒级时间戳。
    pub review_created_at: wire::TimestampMs,
    /// When the exam was created, in milliseconds since 1970. / 笔试的创建时间，毫秒级时间戳。
    pub created_at: wire::TimestampMs,
}
impl wire::Object for SearchTest {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("test_id", &mut self.test_id);
        f.field("application_id", &mut self.application_id);
        f.field("talent_id", &mut self.talent_id);
        f.field("job_id", &mut self.job_id);
        f.field("test_paper_id", &mut self.test_paper_id);
        f.field("test_paper_name", &mut self.test_paper_name);
        f.field("test_paper_source_id", &mut self.test_paper_source_id);
        f.field("test_paper_source_name", &mut self.test_paper_source_name);
        f.field("reply_status", &mut self.reply_status);
        f.field("test_status", &mut self.test_status);
        f.field("test_schedule", &mut self.test_schedule);
        f.field("test_complete_time", &mut self.test_complete_time);
        f.field("report_url_list", &mut self.report_url_list);
        f.field("result_detail_list", &mut self.result_detail_list);
        f.field("result_upload_time", &mut self.result_upload_time);
        f.field("score", &mut self.score);
        f.field("score_submit_time", &mut self.score_submit_time);
        f.field("reviewer", &mut self.reviewer);
        f.field("review_created_at", &mut self.review_created_at);
        f.field("created_at", &mut self.created_at);
    }
}
/// The results of the exam by subject. / 各科目的笔试结果。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTestResultDetail {
    /// The name of the subject. / 科目的名称。
    pub subject: String,
    /// The result in the subject. / 该科目的结论。
    pub result: String,
}
impl wire::Object for SearchTestResultDetail {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("subject", &mut self.subject);
        f.field("result", &mut self.result);
    }
}
/// When the exam starts and ends, each in milliseconds since 1970. / 笔试的起止时间，均为毫秒级时间戳。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTestSchedule {
    /// The start, in milliseconds since 1970. / 开始时间，毫秒级时间戳。
    pub start_time: wire::TimestampMs,
    /// The end, in milliseconds since 1970. / 结束时间，毫秒级时间戳。
    pub end_time: wire::TimestampMs,
}
impl wire::Object for SearchTestSchedule {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
    }
}
crate::codegen::__impl_object! {
    SearchTest SearchTestResultDetail SearchTestSchedule
}
