// Generated from spec/docs/v1/content/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::docs::error;
impl super::Api<'_> {
    /// Get the content of a document / 获取云文档内容: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.lang(…))`.
    pub fn get(
        &self,
        doc_token: impl Into<String>,
        doc_type: GetDocType,
        content_type: GetContentType,
    ) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(
            self.client,
            Get::new(doc_token, doc_type, content_type),
        )
    }
}
/// Get the content of a document / 获取云文档内容.
///
/// Returns the content of a new document as Markdown; no other kinds are supported.
///
/// 返回新版文档的 Markdown 内容，不支持其他类型的云文档。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::docs::v1::content::GetContentType;
/// use feishu_api::docs::v1::content::GetDocType;
/// let reply = client.docs().v1().content().get("B4EPdAYx8oi8HRxgPQQbM15UcBf", GetDocType::Docx, GetContentType::Markdown).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/docs/v1/content`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `docs:document.content:read`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/docs-v1/content/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The token of the document whose content to export. / 要导出内容的云文档的 token。
    /// - Length: 22 to 27
    /// - Example: `"B4EPdAYx8oi8HRxgPQQbM15UcBf"`
    pub doc_token: String,
    /// The type of document. / 云文档的类型。
    pub doc_type: GetDocType,
    /// The format `content` is written in. / `content` 的格式。
    pub content_type: GetContentType,
    /// The language of the names of users mentioned in the document; Chinese if omitted.
    ///
    /// 文档中 @ 到的用户，姓名用哪种语言；不填则为中文。
    pub lang: Option<GetLang>,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(
        doc_token: impl Into<String>,
        doc_type: GetDocType,
        content_type: GetContentType,
    ) -> Self {
        Self {
            doc_token: doc_token.into(),
            doc_type,
            content_type,
            lang: Default::default(),
        }
    }
    /// Sets `lang`.
    #[must_use]
    pub fn lang(mut self, value: GetLang) -> Self {
        self.lang = Some(value);
        self
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("doc_token", &mut self.doc_token);
        f.field("doc_type", &mut self.doc_type);
        f.field("content_type", &mut self.content_type);
        f.field("lang", &mut self.lang);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("docs.v1.content.get", Get, "/open-apis/docs/v1/content")
        .documented(text("获取云文档内容", "Get the content of a document"), "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/docs-v1/content/get")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::DOCS_DOCUMENT_CONTENT_READ])])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(NoBody, &[
            query("doc_token", String).required(),
            query("doc_type", String).required(),
            query("content_type", String).required(),
            query("lang", String),
        ])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The content of the document, in the format that `content_type` names. / 云文档的内容，格式由 `content_type` 决定。
    pub content: String,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("content", &mut self.content);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// [`2889901`](error::HYBRID_RESOURCE_EXPIRED): hybrid resource expired
    HybridResourceExpired = error::HYBRID_RESOURCE_EXPIRED,
    /// [`2889902`](error::PERMISSION_DENIED): no permission
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`2889904`](error::INVALID_PARAMETER): invalid param
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`2889905`](error::INTERNAL_ERROR): internal error
    InternalError = error::INTERNAL_ERROR,
    /// [`2889906`](error::DOC_DELETED): docs deleted
    DocDeleted = error::DOC_DELETED,
    /// [`2889914`](error::DOC_TOKEN_NOT_FOUND): doc token not found
    DocTokenNotFound = error::DOC_TOKEN_NOT_FOUND,
    /// [`2889925`](error::CONTENT_SIZE_LIMIT_EXCEEDED): content size exceed limit
    ContentSizeLimitExceeded = error::CONTENT_SIZE_LIMIT_EXCEEDED,
    /// [`2889980`](error::DOCUMENT_COPYING): operation denied on copying page
    DocumentCopying = error::DOCUMENT_COPYING,
}
/// The format `content` is written in. / `content` 的格式。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GetContentType {
    /// `markdown`: Markdown / Markdown
    Markdown,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for GetContentType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for GetContentType {
    fn as_str(&self) -> &str {
        match self {
            Self::Markdown => "markdown",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "markdown" => Self::Markdown,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The type of document. / 云文档的类型。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GetDocType {
    /// `docx`: Document / 新版文档
    Docx,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for GetDocType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for GetDocType {
    fn as_str(&self) -> &str {
        match self {
            Self::Docx => "docx",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "docx" => Self::Docx,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The language of the names of users mentioned in the document; Chinese if omitted.
///
/// 文档中 @ 到的用户，姓名用哪种语言；不填则为中文。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GetLang {
    /// `zh`: Chinese / 中文
    Zh,
    /// `en`: English / 英文
    En,
    /// `ja`: Japanese / 日文
    Ja,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for GetLang {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for GetLang {
    fn as_str(&self) -> &str {
        match self {
            Self::Zh => "zh",
            Self::En => "en",
            Self::Ja => "ja",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "zh" => Self::Zh,
            "en" => Self::En,
            "ja" => Self::Ja,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_enum! {
    GetContentType GetDocType GetLang
}
