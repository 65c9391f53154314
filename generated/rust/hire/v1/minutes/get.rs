// Generated from spec/hire/v1/minutes/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Get the transcript of an interview / 获取面试速记明细: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    pub fn get(&self, interview_id: impl Into<String>) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(interview_id))
    }
}
/// Get the transcript of an interview / 获取面试速记明细.
///
/// Returns the transcript of an interview page by page. / 分页返回一场面试的速记明细。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().minutes().get("7085989097067563300").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/hire/v1/minutes`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:interview:readonly`, `hire:interview`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/minutes/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the interview whose minutes are wanted, taken from the interviews or those of a talent.
    ///
    /// 要获取速记的面试的 ID，取自面试信息或人才面试信息。
    /// - Example: `"7085989097067563300"`
    pub interview_id: String,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"NzM5MTgyNjQyNDY2MDc4OTU0OA=="`
    pub page_token: Option<String>,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `20`
    /// - From 1 to 100
    /// - Example: `10`
    pub page_size: Option<i64>,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(interview_id: impl Into<String>) -> Self {
        Self {
            interview_id: interview_id.into(),
            page_token: Default::default(),
            page_size: Default::default(),
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
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("interview_id", &mut self.interview_id);
        f.field("page_token", &mut self.page_token);
        f.field("page_size", &mut self.page_size);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("hire.v1.minutes.get", Get, "/open-apis/hire/v1/minutes")
        .documented(text("获取面试速记明细", "Get the transcript of an interview"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/minutes/get")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::HIRE_INTERVIEW_READONLY]),
            scopes(&[crate::scope::HIRE_INTERVIEW]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(NoBody, &[
            query("interview_id", String).required(),
            query("page_token", String),
            query("page_size", Integer).between(Some(1), Some(100)).default("20"),
        ])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The minutes of the interview. / 该场面试的速记。
    pub minutes: GetMinutes,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("minutes", &mut self.minutes);
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
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
}
/// The minutes of the interview. / 该场面试的速记。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMinutes {
    /// The sentences of the minutes on this page. / 本页的速记句子。
    pub sentences: Vec<GetSentence>,
}
impl wire::Object for GetMinutes {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("sentences", &mut self.sentences);
    }
}
/// The sentences of the minutes on this page. / 本页的速记句子。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSentence {
    /// The text of the sentence. / 句子的文字内容。
    pub content: String,
    /// When the sentence began, in milliseconds since 1970. / 开始说这句话的时间，毫秒级时间戳。
    pub speak_time: wire::TimestampMs,
    /// Whether the interviewer or the candidate spoke. / 说话的是面试官还是候选人。
    /// - `1`: Interviewer / 面试官
    /// - `2`: Candidate / 候选人
    pub user_type: i64,
    /// The name of the speaker, in Chinese and English. / 说话人的中英文名字。
    pub speaker_name: v1::I18n,
}
impl wire::Object for GetSentence {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("content", &mut self.content);
        f.field("speak_time", &mut self.speak_time);
        f.field("user_type", &mut self.user_type);
        f.field("speaker_name", &mut self.speaker_name);
    }
}
crate::codegen::__impl_object! {
    GetMinutes GetSentence
}
