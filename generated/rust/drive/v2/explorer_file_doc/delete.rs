// Generated from spec/drive/v2/explorer_file_doc/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::drive::error;
impl super::Api<'_> {
    /// Delete an old-format document / 删除 Doc: [`Delete`](struct@Delete).
    #[deprecated(note = "use `drive.v1.file.delete` instead")]
    pub fn delete(&self, doc_token: impl Into<String>) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(doc_token))
    }
}
/// Delete an old-format document / 删除 Doc.
///
/// Moves a document of the old doc format to the trash, which only its owner can do. Deprecated: use `drive.v1.file.delete` instead.
///
/// 把一个旧版文档（doc）移入回收站，只有其所有者可以删除。已废弃，请改用 `drive.v1.file.delete`。
///
/// **Deprecated**: use `drive.v1.file.delete` instead.
///
/// - `DELETE /open-apis/drive/explorer/v2/file/docs/:docToken`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `drive:drive`, `docs:doc`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uATM2UjLwEjN14CMxYTN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The token of the legacy document to delete. / 要删除的旧版文档的 token。
    pub doc_token: String,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(doc_token: impl Into<String>) -> Self {
        Self {
            doc_token: doc_token.into(),
        }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("docToken", &mut self.doc_token);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("drive.v2.explorer_file_doc.delete", Delete, "/open-apis/drive/explorer/v2/file/docs/:docToken")
        .documented(text("删除 Doc", "Delete an old-format document"), "https://open.feishu.cn/document/ukTMukTMukTM/uATM2UjLwEjN14CMxYTN")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::DOCS_DOC]),
        ])
        .request(NoBody, &[path("docToken", String).required()])
}
/// The reply to [`Delete`](struct@Delete).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResponse {
    /// The ID of the deleted document, a string. / 已删除文档的 ID，为字符串。
    pub id: String,
    /// Whether it was deleted. / 是否删除成功。
    pub result: bool,
}
impl wire::Object for DeleteResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("result", &mut self.result);
    }
}
crate::codegen::__impl_object! {
    DeleteResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
    /// [`91201`](error::EXPLORER_FAILED): FAILED
    ExplorerFailed = error::EXPLORER_FAILED,
    /// [`91202`](error::INVALID_EXPLORER_PARAMETER): PARAMERR
    InvalidExplorerParameter = error::INVALID_EXPLORER_PARAMETER,
    /// [`91203`](error::EXPLORER_NOT_FOUND): NOTEXIST
    ExplorerNotFound = error::EXPLORER_NOT_FOUND,
    /// [`91204`](error::EXPLORER_FORBIDDEN): FORBIDDEN
    ExplorerForbidden = error::EXPLORER_FORBIDDEN,
    /// [`91205`](error::SOURCE_FILE_DELETED): DELETED
    SourceFileDeleted = error::SOURCE_FILE_DELETED,
    /// [`91206`](error::LIMIT_EXCEEDED): OUT_OF_LIMIT
    LimitExceeded = error::LIMIT_EXCEEDED,
    /// [`91207`](error::DUPLICATE_RECORD): DUPLICATE
    DuplicateRecord = error::DUPLICATE_RECORD,
    /// [`91208`](error::CONTENT_REVIEW_FAILED): REVIEW
    ContentReviewFailed = error::CONTENT_REVIEW_FAILED,
}
