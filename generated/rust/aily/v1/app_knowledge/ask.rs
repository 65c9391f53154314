// Generated from spec/aily/v1/app_knowledge/ask.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::aily::{error, v1};
impl super::Api<'_> {
    /// Ask about data assets / 执行数据知识问答: [`Ask`](struct@Ask).
    ///
    /// Optional fields are set on the call: `.with(|request| request.data_asset_ids(…))`.
    pub fn ask(
        &self,
        app_id: impl Into<String>,
        message: v1::AilyKnowledgeMessageInput,
    ) -> crate::codegen::Call<Ask> {
        crate::codegen::Call::new(self.client, Ask::new(app_id, message))
    }
}
/// Ask about data assets / 执行数据知识问答.
///
/// Answers a question from given data assets as a stream of server-sent events.
///
/// 基于指定数据知识回答提问，以 SSE 流式返回结果。
///
/// - `POST /open-apis/aily/v1/apps/:app_id/knowledges/ask`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `aily:knowledge:ask`
///
/// Errors: [`AskError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/app-knowledge/ask)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Ask {
    /// The ID of the Aily app, given to it when it was created in Aily. / Aily 应用的 ID，在 Aily 平台创建应用后得到。
    /// - Length: 1 to 255
    /// - Example: `"spring_5862e4fea8__c"`
    pub app_id: String,
    /// The question, in the `content` of the message; only plain text so far.
    ///
    /// 要提的问题，放在消息的 `content` 中，目前只支持纯文本。
    pub message: v1::AilyKnowledgeMessageInput,
    /// The answer is based on this knowledge only; any, if omitted. / 回答时只依据这些数据知识；不填则不限。
    /// - Length: 0 to 65535
    /// - Example: `["asset_aadg2b5os5wjg"]`
    pub data_asset_ids: Option<Vec<String>>,
    /// The answer is based on knowledge with these tags only; any, if omitted. / 回答时只依据属于这些分类的数据知识；不填则不限。
    /// - Length: 0 to 65535
    /// - Example: `["spring_5862e4fea8__c__asset_tag_aadg2b5ql4gbs"]`
    pub data_asset_tag_ids: Option<Vec<String>>,
}
impl Ask {
    /// Creates the value from its required fields.
    pub fn new(
        app_id: impl Into<String>,
        message: v1::AilyKnowledgeMessageInput,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            message,
            data_asset_ids: Default::default(),
            data_asset_tag_ids: Default::default(),
        }
    }
    /// Sets `data_asset_ids`.
    #[must_use]
    pub fn data_asset_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.data_asset_ids = Some(value.into());
        self
    }
    /// Sets `data_asset_tag_ids`.
    #[must_use]
    pub fn data_asset_tag_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.data_asset_tag_ids = Some(value.into());
        self
    }
}
impl wire::Object for Ask {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_id", &mut self.app_id);
        f.field("message", &mut self.message);
        f.field("data_asset_ids", &mut self.data_asset_ids);
        f.field("data_asset_tag_ids", &mut self.data_asset_tag_ids);
    }
}
crate::codegen::__impl_object! {
    Ask
}
crate::codegen::__operation! {
    Ask => AskResponse, AskError:
    Endpoint::new("aily.v1.app_knowledge.ask", Post, "/open-apis/aily/v1/apps/:app_id/knowledges/ask")
        .documented(text("执行数据知识问答", "Ask about data assets"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/app-knowledge/ask")
        .access(&[Tenant, User], &[Custom], &[scopes(&[crate::scope::AILY_KNOWLEDGE_ASK])])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            path("app_id", String).required(),
            body("message", Object).required(),
            body("data_asset_ids", Array),
            body("data_asset_tag_ids", Array),
        ])
}
/// The reply to [`Ask`](struct@Ask).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AskResponse {
    /// Whether the question has been dealt with. / 问答是否已经处理完。
    pub status: AskStatus,
    /// How the answer came about. / 回答由哪种方式产生。
    pub finish_type: AskFinishType,
    /// The message with the answer. / 回答的消息。
    pub message: v1::AilyKnowledgeMessage,
    /// The intermediate data of answering; only if `status` is `finished` and `finish_type` is `qa`.
    ///
    /// 问答过程的中间数据，仅当 `status` 为 `finished` 且 `finish_type` 为 `qa` 时返回。
    pub process_data: AskAilyKnowledgeAskProcessData,
    /// The question and answer pair that matched; only if `status` is `finished` and `finish_type` is `faq`.
    ///
    /// 命中的标准问答对，仅当 `status` 为 `finished` 且 `finish_type` 为 `faq` 时返回。
    pub faq_result: AskAilyKnowledgeFaq,
    /// Whether an answer was found; if true, `message` was generated from the configured knowledge.
    ///
    /// 是否得到了回答；为 true 表示 `message` 的内容由所配置的知识生成。
    pub has_answer: bool,
}
impl wire::Object for AskResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("status", &mut self.status);
        f.field("finish_type", &mut self.finish_type);
        f.field("message", &mut self.message);
        f.field("process_data", &mut self.process_data);
        f.field("faq_result", &mut self.faq_result);
        f.field("has_answer", &mut self.has_answer);
    }
}
crate::codegen::__impl_object! {
    AskResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Ask`](struct@Ask).
    AskError:
    /// [`2700001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
    /// `2700033` (HTTP 200): failed to ask knowledges
    ///
    /// Asking the knowledge base failed. Compare the request parameters with the fields of the operation.
    ///
    /// 数据知识问答执行失败。请对照接口的字段核对请求参数。
    UnsupportedDataSourceType = &ErrorInfo {
        status: Some(200),
        message: "failed to ask knowledges",
        fix: Text { zh: "数据知识问答执行失败。请对照接口的字段核对请求参数。", en: "Asking the knowledge base failed. Compare the request parameters with the fields of the operation." },
        ..*error::UNSUPPORTED_DATA_SOURCE_TYPE
    },
    /// `2700034` (HTTP 200): ask is forbidden, please contact developer
    ///
    /// Asking the knowledge base is disabled. Contact support to have it enabled. / 数据知识问答已被禁用。请联系技术支持处理。
    UnsupportedFileType = &ErrorInfo {
        status: Some(200),
        message: "ask is forbidden, please contact developer",
        fix: Text { zh: "数据知识问答已被禁用。请联系技术支持处理。", en: "Asking the knowledge base is disabled. Contact support to have it enabled." },
        ..*error::UNSUPPORTED_FILE_TYPE
    },
    /// `2700035` (HTTP 200): run time too long
    ///
    /// Asking the knowledge base took too long. Try again later. / 数据知识问答未能在时限内完成。请稍后重试。
    FileSizeLimitExceeded = &ErrorInfo {
        status: Some(200),
        message: "run time too long",
        fix: Text { zh: "数据知识问答未能在时限内完成。请稍后重试。", en: "Asking the knowledge base took too long. Try again later." },
        ..*error::FILE_SIZE_LIMIT_EXCEEDED
    },
}
/// The intermediate data of answering; only if `status` is `finished` and `finish_type` is `qa`.
///
/// 问答过程的中间数据，仅当 `status` 为 `finished` 且 `finish_type` 为 `qa` 时返回。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AskAilyKnowledgeAskProcessData {
    /// The charts made from the data, described in Markdown, if data was analyzed.
    ///
    /// 做了数据分析时，根据数据生成的图表，以 Markdown 描述。
    pub chart_dsls: Vec<String>,
    /// The text chunks of the knowledge that were recalled. / 从知识中召回的文本片段。
    pub chunks: Vec<String>,
    /// The data that was queried, one JSON text per item, if data was analyzed. / 做了数据分析时查询到的数据，每项为一段 JSON。
    pub sql_data: Vec<String>,
}
impl wire::Object for AskAilyKnowledgeAskProcessData {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("chart_dsls", &mut self.chart_dsls);
        f.field("chunks", &mut self.chunks);
        f.field("sql_data", &mut self.sql_data);
    }
}
/// The question and answer pair that matched; only if `status` is `finished` and `finish_type` is `faq`.
///
/// 命中的标准问答对，仅当 `status` 为 `finished` 且 `finish_type` 为 `faq` 时返回。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AskAilyKnowledgeFaq {
    /// The question that matched. / 所命中的问题。
    pub question: String,
    /// The answer to the question that matched. / 所命中问题的答案。
    pub answer: String,
}
impl wire::Object for AskAilyKnowledgeFaq {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("question", &mut self.question);
        f.field("answer", &mut self.answer);
    }
}
/// How the answer came about. / 回答由哪种方式产生。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AskFinishType {
    /// `qa`: From the knowledge / 数据知识问答
    Qa,
    /// `faq`: From a question and answer pair / 标准问答对
    Faq,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for AskFinishType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for AskFinishType {
    fn as_str(&self) -> &str {
        match self {
            Self::Qa => "qa",
            Self::Faq => "faq",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "qa" => Self::Qa,
            "faq" => Self::Faq,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Whether the question has been dealt with. / 问答是否已经处理完。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AskStatus {
    /// `processing`: In progress / 处理中
    Processing,
    /// `finished`: Finished / 已完成
    Finished,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for AskStatus {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for AskStatus {
    fn as_str(&self) -> &str {
        match self {
            Self::Processing => "processing",
            Self::Finished => "finished",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "processing" => Self::Processing,
            "finished" => Self::Finished,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    AskAilyKnowledgeAskProcessData AskAilyKnowledgeFaq
}
crate::codegen::__impl_enum! {
    AskFinishType AskStatus
}
