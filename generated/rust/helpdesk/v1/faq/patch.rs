// Generated from spec/helpdesk/v1/faq/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::helpdesk::{error, v1};
impl super::Api<'_> {
    /// Update an FAQ / 修改知识库: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.faq(…))`.
    pub fn patch(&self, id: impl Into<String>) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(self.client, Patch::new(id))
    }
}
/// Update an FAQ / 修改知识库.
///
/// Updates an entry of the knowledge base; the user who calls this must be an agent, an administrator or the owner.
///
/// 修改知识库的一条问答，操作者须为客服、管理员或所有者。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.helpdesk().v1().faq().patch("6856395634652479491").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/helpdesk/v1/faqs/:id`
/// - Rate limit: special, see the page
/// - Token: `user_access_token`
/// - Scopes, any of: `helpdesk:all`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The ID of the FAQ. / 知识库条目的 ID。
    /// - Example: `"6856395634652479491"`
    pub id: String,
    /// The new content of the FAQ. / 知识库条目的新内容。
    pub faq: Option<PatchFaqUpdateInfo>,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            faq: Default::default(),
        }
    }
    /// Sets `faq`.
    #[must_use]
    pub fn faq(mut self, value: PatchFaqUpdateInfo) -> Self {
        self.faq = Some(value);
        self
    }
}
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("faq", &mut self.faq);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("helpdesk.v1.faq.patch", Patch, "/open-apis/helpdesk/v1/faqs/:id")
        .documented(text("修改知识库", "Update an FAQ"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/patch")
        .access(&[User], &[Custom], &[scopes(&[crate::scope::HELPDESK_ALL])])
        .limits(RateLimit::Special, &[])
        .request(Json, &[path("id", String).required(), body("faq", Object)])
}
/// The reply to [`Patch`](struct@Patch).
pub type PatchResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Patch`](struct@Patch).
    PatchError:
    /// [`154000`](error::BAD_REQUEST): Bad request, please check your request body
    BadRequest = error::BAD_REQUEST,
    /// [`154003`](error::PERMISSION_DENIED): Please check you have the correct access
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`154004`](error::RESOURCE_NOT_FOUND): Resource not found
    ResourceNotFound = error::RESOURCE_NOT_FOUND,
    /// [`155000`](error::INTERNAL_ERROR): Internal error
    InternalError = error::INTERNAL_ERROR,
}
/// The new content of the FAQ. / 知识库条目的新内容。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchFaqUpdateInfo {
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
    /// The answer in rich text, as pieces in the structure of [rich text](https://open.feishu.cn/document/ukTMukTMukTM/uITM0YjLyEDN24iMxQjN); at least one of this and `answer` must be set.
    ///
    /// 富文本的答案，由若干片段组成，结构见[富文本说明](https://open.feishu.cn/document/ukTMukTMukTM/uITM0YjLyEDN24iMxQjN)；与 `answer` 至少填一个。
    pub answer_richtext: Option<Vec<v1::RichtextInput>>,
    /// Other ways of asking the same question. / 与该问题相似的其他问法。
    /// - Example: `["text","text"]`
    pub tags: Option<Vec<String>>,
}
impl PatchFaqUpdateInfo {
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
    pub fn answer_richtext(mut self, value: impl Into<Vec<v1::RichtextInput>>) -> Self {
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
impl wire::Object for PatchFaqUpdateInfo {
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
    PatchFaqUpdateInfo
}
