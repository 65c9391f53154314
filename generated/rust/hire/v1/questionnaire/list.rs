// Generated from spec/hire/v1/questionnaire/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::error;
impl super::Api<'_> {
    /// List interview satisfaction surveys / 获取面试满意度问卷列表: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    pub fn list(&self) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new())
    }
}
/// List interview satisfaction surveys / 获取面试满意度问卷列表.
///
/// Returns the interview satisfaction surveys with their completion, questions and answers, page by page.
///
/// 分页返回面试满意度问卷的完成情况、题目和作答。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.hire().v1().questionnaire().list().stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/hire/v1/questionnaires`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:questionnaire:readonly`, `hire:questionnaire`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/questionnaire/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"eyJvZmZzZXQiOjEsInRpbWVzdGFtcCI6MTcyMzU1OTE4OTg1NCwiaWQiOm51bGx9"`
    pub page_token: Option<String>,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `20`
    /// - At most 100
    /// - Example: `100`
    pub page_size: Option<i64>,
    /// The ID of the application whose questionnaires are listed, from the list of applications. Cannot be combined with `interview_id`, and is the only filter possible where Feishu Hire is set to send questionnaires after the whole interview process.
    ///
    /// 只返回该投递的问卷，ID 取自投递列表，不能与 `interview_id` 同时填写。若飞书招聘设置在面试流程结束后发送问卷，只能用它筛选。
    /// - Example: `"6985833807195212076"`
    pub application_id: Option<String>,
    /// The ID of the interview whose questionnaires are listed, taken from the interviews. Cannot be combined with `application_id`, and is the only filter possible where Feishu Hire is set to send questionnaires after each or the first interview.
    ///
    /// 只返回该场面试的问卷，ID 取自面试信息，不能与 `application_id` 同时填写。若飞书招聘设置在每次或第一次面试结束后发送问卷，只能用它筛选。
    /// - Example: `"7038435261598763308"`
    pub interview_id: Option<String>,
    /// The start of the range of update times, in milliseconds since 1970; what was last updated before is left out.
    ///
    /// 更新时间范围的起点，毫秒级时间戳；早于此时更新的不返回。
    /// - Example: `"1638848468868"`
    pub update_start_time: Option<wire::TimestampMs>,
    /// The end of the range of update times, in milliseconds since 1970; what was updated later is left out.
    ///
    /// 更新时间范围的终点，毫秒级时间戳；晚于此时更新的不返回。
    /// - Example: `"1638848468869"`
    pub update_end_time: Option<wire::TimestampMs>,
}
impl List {
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
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_token", &mut self.page_token);
        f.field("page_size", &mut self.page_size);
        f.field("application_id", &mut self.application_id);
        f.field("interview_id", &mut self.interview_id);
        f.field("update_start_time", &mut self.update_start_time);
        f.field("update_end_time", &mut self.update_end_time);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("hire.v1.questionnaire.list", Get, "/open-apis/hire/v1/questionnaires")
        .documented(text("获取面试满意度问卷列表", "List interview satisfaction surveys"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/questionnaire/list")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::HIRE_QUESTIONNAIRE_READONLY]),
            scopes(&[crate::scope::HIRE_QUESTIONNAIRE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            query("page_token", String),
            query("page_size", Integer).between(None, Some(100)).default("20"),
            query("application_id", String),
            query("interview_id", String),
            query("update_start_time", String),
            query("update_end_time", String),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = ListQuestionnaire;
    fn items(response: ListResponse) -> Vec<ListQuestionnaire> {
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
    /// The satisfaction questionnaires that match. / 符合条件的满意度问卷。
    pub items: Vec<ListQuestionnaire>,
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
/// The rating and what its extremes mean, for rating questions. / 评分的结果及其两端的含义，仅评分题有值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFiveStartScoringResult {
    /// What the highest score means, in Chinese. / 最高分含义的中文说明。
    pub highest_score_desc: String,
    /// What the highest score means, in English. / 最高分含义的英文说明。
    pub highest_score_en_desc: String,
    /// What the lowest score means, in Chinese. / 最低分含义的中文说明。
    pub lowest_score_desc: String,
    /// What the lowest score means, in English. / 最低分含义的英文说明。
    pub lowest_score_en_desc: String,
    /// The score the candidate gave, a whole number. / 候选人打出的分数，为整数。
    pub score_result: f64,
}
impl wire::Object for ListFiveStartScoringResult {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("highest_score_desc", &mut self.highest_score_desc);
        f.field("highest_score_en_desc", &mut self.highest_score_en_desc);
        f.field("lowest_score_desc", &mut self.lowest_score_desc);
        f.field("lowest_score_en_desc", &mut self.lowest_score_en_desc);
        f.field("score_result", &mut self.score_result);
    }
}
/// The questions with their answers. / 问卷中的题目与回答。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuestion {
    /// The ID of the question. / 问卷题目的 ID。
    pub question_id: String,
    /// The Chinese title of the question. / 题目的中文名称。
    pub question_name: String,
    /// The English title of the question. / 题目的英文名称。
    pub question_en_name: String,
    /// The Chinese description of the question. / 题目的中文说明。
    pub question_desc: String,
    /// The English description of the question. / 题目的英文说明。
    pub question_en_desc: String,
    /// How the question is answered, which decides the field that holds the answer. / 题目如何作答，决定回答写在哪个字段。
    /// - `1`: Single choice / 单选题
    /// - `2`: Multiple choice / 多选题
    /// - `3`: Free text / 描述题
    /// - `4`: Rating / 评分题
    pub question_type: i64,
    /// Whether the question must be answered. / 该题是否必须作答。
    pub is_required: bool,
    /// The options and whether each was chosen, for questions of single or multiple choice.
    ///
    /// 各选项及是否选中，仅单选题和多选题有值。
    pub select_option_result_list: Vec<ListSelectOptionResult>,
    /// The rating and what its extremes mean, for rating questions. / 评分的结果及其两端的含义，仅评分题有值。
    pub five_start_scoring_result: ListFiveStartScoringResult,
    /// What the candidate wrote, for free-text questions. / 候选人填写的文字，仅描述题有值。
    pub description_result: String,
}
impl wire::Object for ListQuestion {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("question_id", &mut self.question_id);
        f.field("question_name", &mut self.question_name);
        f.field("question_en_name", &mut self.question_en_name);
        f.field("question_desc", &mut self.question_desc);
        f.field("question_en_desc", &mut self.question_en_desc);
        f.field("question_type", &mut self.question_type);
        f.field("is_required", &mut self.is_required);
        f.field("select_option_result_list", &mut self.select_option_result_list);
        f.field("five_start_scoring_result", &mut self.five_start_scoring_result);
        f.field("description_result", &mut self.description_result);
    }
}
/// The satisfaction questionnaires that match. / 符合条件的满意度问卷。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuestionnaire {
    /// The ID of the satisfaction questionnaire. / 满意度问卷 ID。
    pub questionnaire_id: String,
    /// The ID of the application, with which the application can be read. / 投递 ID，可用于获取投递信息。
    pub application_id: String,
    /// The ID of the interview asked about, with which the interview can be read. / 问卷所评价的面试的 ID，可用于获取面试信息。
    pub interview_id: String,
    /// The version of the questionnaire. / 满意度问卷的版本号。
    pub version: i64,
    /// The questions with their answers. / 问卷中的题目与回答。
    pub questions: Vec<ListQuestion>,
    /// Whether the candidate has completed the questionnaire. / 候选人是否已经完成作答。
    pub has_answers: bool,
    /// When the questionnaire was last updated, in milliseconds since 1970. / 问卷最近一次更新的时间，毫秒级时间戳。
    pub update_time: wire::TimestampMs,
}
impl wire::Object for ListQuestionnaire {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("questionnaire_id", &mut self.questionnaire_id);
        f.field("application_id", &mut self.application_id);
        f.field("interview_id", &mut self.interview_id);
        f.field("version", &mut self.version);
        f.field("questions", &mut self.questions);
        f.field("has_answers", &mut self.has_answers);
        f.field("update_time", &mut self.update_time);
    }
}
/// The options and whether each was chosen, for questions of single or multiple choice.
///
/// 各选项及是否选中，仅单选题和多选题有值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSelectOptionResult {
    /// The ID of the option. / 选项的 ID。
    pub option_id: String,
    /// The Chinese name of the option. / 选项的中文名称。
    pub option_name: String,
    /// The English name of the option. / 选项的英文名称。
    pub option_en_name: String,
    /// The Chinese description of the option. / 选项的中文说明。
    pub option_desc: String,
    /// The English description of the option. / 选项的英文说明。
    pub option_en_desc: String,
    /// Whether the candidate chose the option. / 候选人是否选择了该选项。
    pub is_selected: bool,
}
impl wire::Object for ListSelectOptionResult {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("option_id", &mut self.option_id);
        f.field("option_name", &mut self.option_name);
        f.field("option_en_name", &mut self.option_en_name);
        f.field("option_desc", &mut self.option_desc);
        f.field("option_en_desc", &mut self.option_en_desc);
        f.field("is_selected", &mut self.is_selected);
    }
}
crate::codegen::__impl_object! {
    ListFiveStartScoringResult ListQuestion ListQuestionnaire ListSelectOptionResult
}
