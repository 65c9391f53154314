// Generated from spec/helpdesk/v1/faq/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::helpdesk::{error, v1};
impl super::Api<'_> {
    /// Create an FAQ / 创建知识库: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.faq(…))`.
    pub fn create(&self) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new())
    }
}
/// Create an FAQ / 创建知识库.
///
/// Creates an entry of the knowledge base; the user who calls this must be an agent, an administrator or the owner.
///
/// 在知识库中创建一条问答，操作者须为客服、管理员或所有者。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.helpdesk().v1().faq().create().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/helpdesk/v1/faqs`
/// - Rate limit: special, see the page
/// - Token: `user_access_token`
/// - Scopes, any of: `helpdesk:all`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The FAQ. / 知识库条目的内容。
    pub faq: Option<CreateFaqUpdateInfo>,
}
impl Create {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `faq`.
    #[must_use]
    pub fn faq(mut self, value: CreateFaqUpdateInfo) -> Self {
        self.faq = Some(value);
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("faq", &mut self.faq);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("helpdesk.v1.faq.create", Post, "/open-apis/helpdesk/v1/faqs")
        .documented(text("创建知识库", "Create an FAQ"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/create")
        .access(&[User], &[Custom], &[scopes(&[crate::scope::HELPDESK_ALL])])
        .limits(RateLimit::Special, &[])
        .request(Json, &[body("faq", Object)])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The FAQ. / 知识库条目的内容。
    pub faq: v1::Faq,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("faq", &mut self.faq);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`154000`](error::BAD_REQUEST): Bad request, please check your request body
    BadRequest = error::BAD_REQUEST,
    /// [`155000`](error::INTERNAL_ERROR): Internal error
    InternalError = error::INTERNAL_ERROR,
}
/// The FAQ. / 知识库条目的内容。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFaqUpdateInfo {
    /// The ID of the FAQ category. / 知识库分类的 ID。
    /// - Example: `"6836004780707807251"`
    pub category_id: Option<String>,
    /// The question that the FAQ answers. / 知识库条目的问题。
    /// - Example: `"text"`
    pub question: String,
    /// The answer in plain text; a request must set at least one of this and `answer_richtext`.
    ///
    /// 纯文本的答案；写入时与 `answer_richtext` 至少填一个。
    /// - Example: `"text"`
    pub answer: Option<String>,
    /// The answer in rich text, as a JSON array serialized to a string in the structure of [rich text](https://open.feishu.cn/document/ukTMukTMukTM/uITM0YjLyEDN24iMxQjN); at least one of this and `answer` must be set.
    ///
    /// 富文本的答案，是序列化为字符串的 JSON 数组，结构见[富文本说明](https://open.feishu.cn/document/ukTMukTMukTM/uITM0YjLyEDN24iMxQjN)；与 `answer` 至少填一个。
    /// - Example: `"text"`
    pub answer_richtext: Option<String>,
    /// Other ways of asking the same question. / 与该问题相似的其他问法。
    /// - Example: `["text","text"]`
    pub tags: Option<Vec<String>>,
}
impl CreateFaqUpdateInfo {
    /// Creates the value from its required fields.
    pub fn new(question: impl Into<String>) -> Self {
        Self {
            category_id: Default::default(),
            question: question.into(),
            answer: Default::default(),
            answer_richtext: Default::default(),
            tags: Default::default(),
        }
    }
    /// Sets `category_id`.
    #[must_use]
    pub fn category_id(mut self, value: impl Into<String>) -> Self {
        self.category_id = Some(value.into());
        self
    }
    /// Sets `answer`.
    #[must_use]
    pub fn answer(mut self, value: impl Into<String>) -> Self {
        self.answer = Some(value.into());
        self
    }
    /// Sets `answer_richtext`.
    #[must_use]
    pub fn answer_richtext(mut self, value: impl Into<String>) -> Self {
        self.answer_richtext = Some(value.into());
        self
    }
    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, value: impl Into<Vec<String>>) -> Self {
        self.tags = Some(value.into());
        self
    }
}
impl wire::Object for CreateFaqUpdateInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("category_id", &mut self.category_id);
        f.field("question", &mut self.question);
        f.field("answer", &mut self.answer);
        f.field("answer_richtext", &mut self.answer_richtext);
        f.field("tags", &mut self.tags);
    }
}
crate::codegen::__impl_object! {
    CreateFaqUpdateInfo
}
