// Generated from spec/doc/v2/doc/batch_update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::doc::error;
impl super::Api<'_> {
    /// Edit a legacy document / 编辑旧版文档内容: [`BatchUpdate`](struct@BatchUpdate).
    #[deprecated(
        note = "use `docx.v1.document_block_children.create` or `docx.v1.document_block.patch` or `docx.v1.document_block.batch_update` or `docx.v1.document_block_children.batch_delete` instead"
    )]
    pub fn batch_update(
        &self,
        path_doc_token: impl Into<String>,
        doc_token: impl Into<String>,
        revision: i64,
        requests: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<BatchUpdate> {
        crate::codegen::Call::new(
            self.client,
            BatchUpdate::new(path_doc_token, doc_token, revision, requests),
        )
    }
}
/// Edit a legacy document / 编辑旧版文档内容.
///
/// Edits a legacy document with a batch of operations; new documents are not supported.
///
/// 以批量操作编辑旧版文档的内容，不支持新版文档。
///
/// **Deprecated**: use `docx.v1.document_block_children.create` or `docx.v1.document_block.patch` or `docx.v1.document_block.batch_update` or `docx.v1.document_block_children.batch_delete` instead.
///
/// - `POST /open-apis/doc/v2/:docToken/batch_update`
/// - Token: `user_access_token` or `tenant_access_token`
/// - Scopes, any of: `drive:drive`, `docs:doc`
///
/// Errors: [`BatchUpdateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uYDM2YjL2AjN24iNwYjN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdate {
    /// The token of the legacy document. / 旧版文档的 token。
    pub path_doc_token: String,
    /// The token of the document to edit. / 要编辑的文档的 token。
    pub doc_token: String,
    /// The revision of the document that the edits are based on, at least 0; 0 for a new document, later from `doc.v2.content.get`.
    ///
    /// 基于文档的哪个版本编辑，不小于 0；新建的文档为 0，之后由 `doc.v2.content.get` 取得。
    pub revision: i64,
    /// The edits, each an OperationRequest serialized as a string. / 编辑操作，每项为序列化成字符串的 OperationRequest。
    pub requests: Vec<String>,
}
impl BatchUpdate {
    /// Creates the value from its required fields.
    pub fn new(
        path_doc_token: impl Into<String>,
        doc_token: impl Into<String>,
        revision: i64,
        requests: impl Into<Vec<String>>,
    ) -> Self {
        Self {
            path_doc_token: path_doc_token.into(),
            doc_token: doc_token.into(),
            revision,
            requests: requests.into(),
        }
    }
}
impl wire::Object for BatchUpdate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("path_docToken", &mut self.path_doc_token);
        f.field("docToken", &mut self.doc_token);
        f.field("Revision", &mut self.revision);
        f.field("Requests", &mut self.requests);
    }
}
crate::codegen::__impl_object! {
    BatchUpdate
}
crate::codegen::__operation! {
    BatchUpdate => BatchUpdateResponse, BatchUpdateError:
    Endpoint::new("doc.v2.doc.batch_update", Post, "/open-apis/doc/v2/:docToken/batch_update")
        .documented(text("编辑旧版文档内容", "Edit a legacy document"), "https://open.feishu.cn/document/ukTMukTMukTM/uYDM2YjL2AjN24iNwYjN")
        .access(&[User, Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::DOCS_DOC]),
        ])
        .request(Json, &[
            path("docToken", String).keyed("path_docToken").required(),
            body("docToken", String).required(),
            body("Revision", Integer).required(),
            body("Requests", Array).required(),
        ])
}
/// The reply to [`BatchUpdate`](struct@BatchUpdate).
pub type BatchUpdateResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`BatchUpdate`](struct@BatchUpdate).
    BatchUpdateError:
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
    /// [`95020`](error::BATCH_UPDATE_FAILED): 具体错误信息
    BatchUpdateFailed = error::BATCH_UPDATE_FAILED,
    /// [`95023`](error::REVISION_TOO_OLD): revision too old
    RevisionTooOld = error::REVISION_TOO_OLD,
    /// [`95024`](error::INVALID_PARAMETER95024): Failed
    InvalidParameter95024 = error::INVALID_PARAMETER95024,
    /// [`95025`](error::INVALID_REQUEST_JSON): Failed
    InvalidRequestJson = error::INVALID_REQUEST_JSON,
    /// [`95026`](error::INVALID_REQUEST_TYPE): Failed
    InvalidRequestType = error::INVALID_REQUEST_TYPE,
    /// [`95050`](error::SAVE_CONTENT_FAILED): 具体错误信息
    SaveContentFailed = error::SAVE_CONTENT_FAILED,
    /// [`95053`](error::DOCX_UNSUPPORTED): this API does not support the Upgraded Docs(docx), please refer to the <https://feishu.feishu.cn/docx/ICI7dp1Uioh4EvxXn0HcxUapn0c> using the correct API.
    DocxUnsupported = error::DOCX_UNSUPPORTED,
}
