// Generated from spec/hire/v1/eco_exam/update_result.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::error;
impl super::Api<'_> {
    /// Return the result of an exam / 回传笔试结果: [`UpdateResult`](struct@UpdateResult).
    ///
    /// Optional fields are set on the call: `.with(|request| request.result_time(…))`.
    pub fn update_result(
        &self,
        exam_id: impl Into<String>,
        result: impl Into<String>,
    ) -> crate::codegen::Call<UpdateResult> {
        crate::codegen::Call::new(self.client, UpdateResult::new(exam_id, result))
    }
}
/// Return the result of an exam / 回传笔试结果.
///
/// Returns the result of an exam and marks it answered; later calls replace it until the customer has finished marking.
///
/// 由笔试服务商回传候选人的笔试结果并置为已作答，可重复调用覆盖，阅卷后不可再改。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().eco_exam().update_result("7178536692385679677", "60.5").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/hire/v1/eco_exams/:exam_id/update_result`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:exam`, `hire:exam:readonly`
///
/// Errors: [`UpdateResultError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_exam/update_result)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResult {
    /// The ID of the written test, carried by the event of its creation. / 笔试 ID，随创建笔试事件推送。
    /// - Example: `"7178536692385679677"`
    pub exam_id: String,
    /// The candidate's result, preferably a number from 0 to 100 as a string. / 考生的笔试成绩，建议传 0 到 100 之间的数字字符串。
    /// - Example: `"60.5"`
    pub result: String,
    /// When the result was reached, in milliseconds since 1970. / 得出笔试结果的时间，毫秒级时间戳。
    /// - Example: `"1658676234053"`
    pub result_time: Option<wire::TimestampMs>,
    /// The reports on the test. / 笔试报告。
    pub report_list: Option<Vec<UpdateResultEcoExamResultReport>>,
    /// The result of each item assessed. / 各评价项的结果。
    pub detail_list: Option<Vec<UpdateResultEcoExamResultDetail>>,
}
impl UpdateResult {
    /// Creates the value from its required fields.
    pub fn new(exam_id: impl Into<String>, result: impl Into<String>) -> Self {
        Self {
            exam_id: exam_id.into(),
            result: result.into(),
            result_time: Default::default(),
            report_list: Default::default(),
            detail_list: Default::default(),
        }
    }
    /// Sets `result_time`.
    #[must_use]
    pub fn result_time(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.result_time = Some(value.into());
        self
    }
    /// Sets `report_list`.
    #[must_use]
    pub fn report_list(
        mut self,
        value: impl Into<Vec<UpdateResultEcoExamResultReport>>,
    ) -> Self {
        self.report_list = Some(value.into());
        self
    }
    /// Sets `detail_list`.
    #[must_use]
    pub fn detail_list(
        mut self,
        value: impl Into<Vec<UpdateResultEcoExamResultDetail>>,
    ) -> Self {
        self.detail_list = Some(value.into());
        self
    }
}
impl wire::Object for UpdateResult {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("exam_id", &mut self.exam_id);
        f.field("result", &mut self.result);
        f.field("result_time", &mut self.result_time);
        f.field("report_list", &mut self.report_list);
        f.field("detail_list", &mut self.detail_list);
    }
}
crate::codegen::__impl_object! {
    UpdateResult
}
crate::codegen::__operation! {
    UpdateResult => UpdateResultResponse, UpdateResultError:
    Endpoint::new("hire.v1.eco_exam.update_result", Post, "/open-apis/hire/v1/eco_exams/:exam_id/update_result")
        .documented(text("回传笔试结果", "Return the result of an exam"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_exam/update_result")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::HIRE_EXAM]),
            scopes(&[crate::scope::HIRE_EXAM_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("exam_id", String).required(),
            body("result", String).required(),
            body("result_time", String),
            body("report_list", Array),
            body("detail_list", Array),
        ])
}
/// The reply to [`UpdateResult`](struct@UpdateResult).
pub type UpdateResultResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`UpdateResult`](struct@UpdateResult).
    UpdateResultError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// `1002855` (HTTP 400): 用户已完成阅卷，不支持更新笔试结果
    ///
    /// The exam is already marked, so its result cannot be changed. Verify `exam_id`.
    ///
    /// 已完成阅卷的笔试不能再更新结果。请检查 `exam_id`。
    ParameterOrSystemError = &ErrorInfo {
        message: "用户已完成阅卷，不支持更新笔试结果",
        fix: Text { zh: "已完成阅卷的笔试不能再更新结果。请检查 `exam_id`。", en: "The exam is already marked, so its result cannot be changed. Verify `exam_id`." },
        ..*error::PARAMETER_OR_SYSTEM_ERROR
    },
}
/// The result of each item assessed. / 各评价项的结果。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResultEcoExamResultDetail {
    /// The ID of the item, chosen by the caller. / 评价项的 ID，由调用方自定。
    /// - Example: `"pj001"`
    pub id: Option<String>,
    /// The name of the item, chosen by the caller. Items of the same name are shown side by side on the test card of the candidate in Feishu Hire.
    ///
    /// 评价项的名称，由调用方自定；同名的多项会在飞书招聘候选人详情的笔试卡片中并列显示。
    /// - Example: `"text"`
    pub name: String,
    /// The result of the item, in any form the caller chooses. / 该评价项的结果，内容由调用方自定。
    /// - Example: `"text"`
    pub result: String,
}
impl UpdateResultEcoExamResultDetail {
    /// Creates the value from its required fields.
    pub fn new(name: impl Into<String>, result: impl Into<String>) -> Self {
        Self {
            id: Default::default(),
            name: name.into(),
            result: result.into(),
        }
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
}
impl wire::Object for UpdateResultEcoExamResultDetail {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("result", &mut self.result);
    }
}
/// The reports on the test. / 笔试报告。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResultEcoExamResultReport {
    /// The name of the report. / 笔试报告的名称。
    /// - Example: `"text"`
    pub name: String,
    /// The URL of the report. / 笔试报告的链接。
    /// - Example: `"https://xxxxx/xxxxxx/xxxx.pdf"`
    pub url: String,
    /// When the candidate finished answering, in milliseconds since 1970. / 考生完成作答的时间，毫秒级时间戳。
    /// - Example: `"1658676234053"`
    pub answer_time: Option<wire::TimestampMs>,
}
impl UpdateResultEcoExamResultReport {
    /// Creates the value from its required fields.
    pub fn new(name: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            url: url.into(),
            answer_time: Default::default(),
        }
    }
    /// Sets `answer_time`.
    #[must_use]
    pub fn answer_time(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.answer_time = Some(value.into());
        self
    }
}
impl wire::Object for UpdateResultEcoExamResultReport {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("url", &mut self.url);
        f.field("answer_time", &mut self.answer_time);
    }
}
crate::codegen::__impl_object! {
    UpdateResultEcoExamResultDetail UpdateResultEcoExamResultReport
}
