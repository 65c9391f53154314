// Generated from spec/drive/v2/explorer_file_spreadsheet/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::drive::error;
impl super::Api<'_> {
    /// Delete a spreadsheet / 删除 Sheet: [`Delete`](struct@Delete).
    #[deprecated(note = "use `drive.v1.file.delete` instead")]
    pub fn delete(
        &self,
        spreadsheet_token: impl Into<String>,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(spreadsheet_token))
    }
}
/// Delete a spreadsheet / 删除 Sheet.
///
/// Moves a spreadsheet to the trash, which only its owner can do. Deprecated: use `drive.v1.file.delete` instead.
///
/// 把一个电子表格移入回收站，只有其所有者可以删除。已废弃，请改用 `drive.v1.file.delete`。
///
/// **Deprecated**: use `drive.v1.file.delete` instead.
///
/// - `DELETE /open-apis/drive/explorer/v2/file/spreadsheets/:spreadsheetToken`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `drive:drive`, `sheets:spreadsheet`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUTNzUjL1UzM14SN1MTN/delete-sheet)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The token of the spreadsheet to delete. / 要删除的电子表格的 token。
    pub spreadsheet_token: String,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(spreadsheet_token: impl Into<String>) -> Self {
        Self {
            spreadsheet_token: spreadsheet_token.into(),
        }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("spreadsheetToken", &mut self.spreadsheet_token);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("drive.v2.explorer_file_spreadsheet.delete", Delete, "/open-apis/drive/explorer/v2/file/spreadsheets/:spreadsheetToken")
        .documented(text("删除 Sheet", "Delete a spreadsheet"), "https://open.feishu.cn/document/ukTMukTMukTM/uUTNzUjL1UzM14SN1MTN/delete-sheet")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET]),
        ])
        .request(NoBody, &[path("spreadsheetToken", String).required()])
}
/// The reply to [`Delete`](struct@Delete).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResponse {
    /// The ID of the deleted spreadsheet, a string. / 已删除电子表格的 ID，为字符串。
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
