// Generated from spec/hire/v1/application_interview/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// List the interviews of an application / 获取面试记录列表: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    #[deprecated(note = "use `hire.v1.interview.list` instead")]
    pub fn list(
        &self,
        application_id: impl Into<String>,
        page_size: i64,
    ) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(application_id, page_size))
    }
}
/// List the interviews of an application / 获取面试记录列表.
///
/// Returns the interviews of an application page by page. / 分页返回一条投递的面试记录。
///
/// **Deprecated**: use `hire.v1.interview.list` instead.
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.hire().v1().application_interview().list("6949805467799537964", 10).stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/hire/v1/applications/:application_id/interviews`
/// - Token: `tenant_access_token`
/// - Needs no scope
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application-interview/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The ID of the application. / 投递 ID。
    /// - Example: `"6949805467799537964"`
    pub application_id: String,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Example: `10`
    pub page_size: i64,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"\"xx\""`
    pub page_token: Option<String>,
    /// Which kind of user ID is returned: `open_id`, `union_id` or `user_id`. The last one requires the scope to read user IDs.
    ///
    /// 返回的用户 ID 的类型：`open_id`、`union_id` 或 `user_id`；选择 `user_id` 时应用须有获取用户 user ID 的权限。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v1::HireUserIdType>,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(application_id: impl Into<String>, page_size: i64) -> Self {
        Self {
            application_id: application_id.into(),
            page_size,
            page_token: Default::default(),
            user_id_type: Default::default(),
        }
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
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
        f.field("application_id", &mut self.application_id);
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("hire.v1.application_interview.list", Get, "/open-apis/hire/v1/applications/:application_id/interviews")
        .documented(text("获取面试记录列表", "List the interviews of an application"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application-interview/list")
        .access(&[Tenant], &[], &[])
        .request(NoBody, &[
            path("application_id", String).required(),
            query("page_size", Integer).required(),
            query("page_token", String),
            query("user_id_type", String).default("\"open_id\""),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = ListInterview;
    fn items(response: ListResponse) -> Vec<ListInterview> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// The interviews that match. / 符合条件的面试。
    pub items: Vec<ListInterview>,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
        f.field("items", &mut self.items);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`List`](struct@List).
    ListError:
    /// [`180001`](error::INVALID_INTERVIEW_LIST_PARAMETER): param is invalis
    InvalidInterviewListParameter = error::INVALID_INTERVIEW_LIST_PARAMETER,
}
/// The interviews that match. / 符合条件的面试。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInterview {
    /// The ID of the interview. / 面试 ID。
    pub id: String,
    /// When the interview begins, in milliseconds since 1970. / 面试开始时间，毫秒级时间戳。
    pub begin_time: i64,
    /// When the interview ends, in milliseconds since 1970. / 面试结束时间，毫秒级时间戳。
    pub end_time: i64,
    /// The round of the interview, counted from 0. / 第几轮面试，从 0 算起。
    pub round: i64,
    /// The ID of the stage the interview belongs to. / 该面试所属投递阶段的 ID。
    pub stage_id: String,
    /// The record of each interviewer. / 各面试官的面试记录。
    pub interview_record_list: Vec<ListInterviewRecordList>,
}
impl wire::Object for ListInterview {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("begin_time", &mut self.begin_time);
        f.field("end_time", &mut self.end_time);
        f.field("round", &mut self.round);
        f.field("stage_id", &mut self.stage_id);
        f.field("interview_record_list", &mut self.interview_record_list);
    }
}
/// The record of each interviewer. / 各面试官的面试记录。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInterviewRecordList {
    /// The ID of the interview record. / 面试记录 ID。
    pub id: String,
    /// The user ID of the interviewer. / 面试官的用户 ID。
    pub user_id: String,
    /// What the interviewer wrote under the built-in question for notes. / 面试官在系统预置的「记录」题目下填写的内容。
    pub content: String,
    /// The ID of the lowest job level the interviewer recommends. / 面试官建议定级的最低职级的 ID。
    pub min_job_level_id: String,
    /// The ID of the highest job level the interviewer recommends. / 面试官建议定级的最高职级的 ID。
    pub max_job_level_id: String,
    /// Whether the interviewer has submitted the feedback: `1` if so, `2` if not.
    ///
    /// 面试官是否已提交评价：`1` 为已提交，`2` 为未提交。
    /// - `1`:
    /// - `2`:
    pub commit_status: i64,
    /// What the interviewer concluded: `1` passed, `2` failed, `3` not started, `4` not submitted, `5` no show.
    ///
    /// 面试官的结论：`1` 为通过，`2` 为未通过，`3` 为未开始，`4` 为未提交，`5` 为未到场。
    /// - `1`:
    /// - `2`:
    /// - `3`:
    /// - `4`:
    /// - `5`:
    pub conclusion: i64,
    /// The score the interviewer gave. / 面试官给出的评分。
    pub interview_score: v1::InterviewScore,
}
impl wire::Object for ListInterviewRecordList {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("user_id", &mut self.user_id);
        f.field("content", &mut self.content);
        f.field("min_job_level_id", &mut self.min_job_level_id);
        f.field("max_job_level_id", &mut self.max_job_level_id);
        f.field("commit_status", &mut self.commit_status);
        f.field("conclusion", &mut self.conclusion);
        f.field("interview_score", &mut self.interview_score);
    }
}
crate::codegen::__impl_object! {
    ListInterview ListInterviewRecordList
}
