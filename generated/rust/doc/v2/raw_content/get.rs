// Generated from spec/doc/v2/raw_content/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::doc::error;
impl super::Api<'_> {
    /// Get the plain text of a legacy document / 获取旧版文档纯文本内容: [`Get`](struct@Get).
    #[deprecated(note = "use `docx.v1.document.raw_content` instead")]
    pub fn get(&self, doc_token: impl Into<String>) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(doc_token))
    }
}
/// Get the plain text of a legacy document / 获取旧版文档纯文本内容.
///
/// Returns the plain text of a legacy document; for new documents use `docx.v1.document.raw_content`.
///
/// 返回旧版文档的纯文本；新版文档请用 `docx.v1.document.raw_content`。
///
/// **Deprecated**: use `docx.v1.document.raw_content` instead.
///
/// - `GET /open-apis/doc/v2/:docToken/raw_content`
/// - Token: `user_access_token` or `tenant_access_token`
/// - Scopes, any of: `drive:drive`, `drive:drive:readonly`, `docs:doc`, `docs:doc:readonly`, `docs:document.content:read`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/ukzNzUjL5czM14SO3MTN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The token of the document. / 文档的 token。
    pub doc_token: String,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(doc_token: impl Into<String>) -> Self {
        Self {
            doc_token: doc_token.into(),
        }
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("docToken", &mut self.doc_token);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("doc.v2.raw_content.get", Get, "/open-apis/doc/v2/:docToken/raw_content")
        .documented(text("获取旧版文档纯文本内容", "Get the plain text of a legacy document"), "https://open.feishu.cn/document/ukTMukTMukTM/ukzNzUjL5czM14SO3MTN")
        .access(&[User, Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::DRIVE_DRIVE_READONLY]),
            scopes(&[crate::scope::DOCS_DOC]),
            scopes(&[crate::scope::DOCS_DOC_READONLY]),
            scopes(&[crate::scope::DOCS_DOCUMENT_CONTENT_READ]),
        ])
        .request(NoBody, &[path("docToken", String).required()])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The plain text of the document. / 文档的纯文本。
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
    /// [`91401`](error::INVALID_PARAMETER): PARAMERR
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`91402`](error::NOT_FOUND): NOTEXIST
    NotFound = error::NOT_FOUND,
    /// [`91403`](error::FORBIDDEN): FORBIDDEN
    Forbidden = error::FORBIDDEN,
    /// [`91404`](error::LOGIN_REQUIRED): LOGIN_REQUIRED
    LoginRequired = error::LOGIN_REQUIRED,
    /// [`95001`](error::INTERNAL_ERROR): internal error
    InternalError = error::INTERNAL_ERROR,
    /// [`95003`](error::INTERNAL_ERROR95003): internal error
    InternalError95003 = error::INTERNAL_ERROR95003,
    /// [`95005`](error::INTERNAL_ERROR95005): internal error
    InternalError95005 = error::INTERNAL_ERROR95005,
    /// [`95006`](error::DOCUMENT_NOT_FOUND): Failed
    DocumentNotFound = error::DOCUMENT_NOT_FOUND,
    /// [`95007`](error::DOCUMENT_DELETED): Failed
    DocumentDeleted = error::DOCUMENT_DELETED,
    /// [`95008`](error::DOCUMENT_OR_FOLDER_DENIED): FORBIDDEN
    DocumentOrFolderDenied = error::DOCUMENT_OR_FOLDER_DENIED,
    /// [`95009`](error::DOCUMENT_PERMISSION_DENIED): Failed
    DocumentPermissionDenied = error::DOCUMENT_PERMISSION_DENIED,
    /// [`95010`](error::INTERNAL_ERROR95010): internal error
    InternalError95010 = error::INTERNAL_ERROR95010,
    /// [`95011`](error::INTERNAL_ERROR95011): internal error
    InternalError95011 = error::INTERNAL_ERROR95011,
    /// [`95017`](error::READ_CONTENT_FAILED): 具体错误信息
    ReadContentFailed = error::READ_CONTENT_FAILED,
    /// [`95018`](error::PARSE_CONTENT_FAILED): 具体错误信息
    ParseContentFailed = error::PARSE_CONTENT_FAILED,
    /// [`95023`](error::REVISION_TOO_OLD): revision too old
    RevisionTooOld = error::REVISION_TOO_OLD,
    /// [`95024`](error::INVALID_PARAMETER95024): Failed
    InvalidParameter95024 = error::INVALID_PARAMETER95024,
    /// [`95053`](error::DOCX_UNSUPPORTED): this API does not support the Upgraded Docs(docx), please refer to the <https://feishu.feishu.cn/docx/ICI7dp1Uioh4EvxXn0HcxUapn0c> using the correct API.
    DocxUnsupported = error::DOCX_UNSUPPORTED,
}
