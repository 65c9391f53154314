// Generated from spec/drive/v2/explorer_file/copy.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::drive::error;
impl super::Api<'_> {
    /// Copy a file (explorer v2) / 复制文件: [`Copy`](struct@Copy).
    ///
    /// Optional fields are set on the call: `.with(|request| request.comment_needed(…))`.
    #[deprecated(note = "use `drive.v1.file.copy` instead")]
    pub fn copy(
        &self,
        file_token: impl Into<String>,
        r#type: impl Into<String>,
        dst_folder_token: impl Into<String>,
        dst_name: impl Into<String>,
    ) -> crate::codegen::Call<Copy> {
        crate::codegen::Call::new(
            self.client,
            Copy::new(file_token, r#type, dst_folder_token, dst_name),
        )
    }
}
/// Copy a file (explorer v2) / 复制文件.
///
/// Copies a file, not a folder, to another folder and must not be called concurrently. Deprecated: use `drive.v1.file.copy` instead.
///
/// 把一个文件复制到另一个文件夹，不能复制文件夹，不支持并发调用。已废弃，请改用 `drive.v1.file.copy`。
///
/// **Deprecated**: use `drive.v1.file.copy` instead.
///
/// - `POST /open-apis/drive/explorer/v2/file/copy/files/:fileToken`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `drive:drive`, `docs:doc`, `sheets:spreadsheet`
///
/// Errors: [`CopyError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uYTNzUjL2UzM14iN1MTN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Copy {
    /// The token of the file to copy, found in its URL. / 要复制的文件的 token，可从文件的 URL 中获得。
    pub file_token: String,
    /// The type of the file to copy: `file`, `doc`, `sheet`, `bitable`, `docx` or `mindnote`; it must match `fileToken`.
    ///
    /// 要复制的文件的类型：`file`、`doc`、`sheet`、`bitable`、`docx` 或 `mindnote`，须与 `fileToken` 一致。
    pub r#type: String,
    /// The token of the folder to put the copy in. / 存放副本的文件夹的 token。
    pub dst_folder_token: String,
    /// The name of the copy. / 副本的名称。
    pub dst_name: String,
    /// Whether to copy the comments too. / 是否连同评论一起复制。
    pub comment_needed: Option<bool>,
}
impl Copy {
    /// Creates the value from its required fields.
    pub fn new(
        file_token: impl Into<String>,
        r#type: impl Into<String>,
        dst_folder_token: impl Into<String>,
        dst_name: impl Into<String>,
    ) -> Self {
        Self {
            file_token: file_token.into(),
            r#type: r#type.into(),
            dst_folder_token: dst_folder_token.into(),
            dst_name: dst_name.into(),
            comment_needed: Default::default(),
        }
    }
    /// Sets `commentNeeded`.
    #[must_use]
    pub fn comment_needed(mut self, value: bool) -> Self {
        self.comment_needed = Some(value);
        self
    }
}
impl wire::Object for Copy {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("fileToken", &mut self.file_token);
        f.field("type", &mut self.r#type);
        f.field("dstFolderToken", &mut self.dst_folder_token);
        f.field("dstName", &mut self.dst_name);
        f.field("commentNeeded", &mut self.comment_needed);
    }
}
crate::codegen::__impl_object! {
    Copy
}
crate::codegen::__operation! {
    Copy => CopyResponse, CopyError:
    Endpoint::new("drive.v2.explorer_file.copy", Post, "/open-apis/drive/explorer/v2/file/copy/files/:fileToken")
        .documented(text("复制文件", "Copy a file (explorer v2)"), "https://open.feishu.cn/document/ukTMukTMukTM/uYTNzUjL2UzM14iN1MTN")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::DOCS_DOC]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET]),
        ])
        .request(Json, &[
            path("fileToken", String).required(),
            body("type", String).required(),
            body("dstFolderToken", String).required(),
            body("dstName", String).required(),
            body("commentNeeded", Boolean),
        ])
}
/// The reply to [`Copy`](struct@Copy).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyResponse {
    /// The token of the folder the copy is in. / 副本所在文件夹的 token。
    pub folder_token: String,
    /// The revision of the new file. / 新文件的版本号。
    pub revision: i64,
    /// The token of the new file. / 新文件的 token。
    pub token: String,
    /// The type of the copy: `file`, `doc`, `sheet`, `bitable`, `docx` or `mindnote`.
    ///
    /// 副本的类型：`file`、`doc`、`sheet`、`bitable`、`docx` 或 `mindnote`。
    pub r#type: String,
    /// The URL of the copy. / 副本的访问链接。
    pub url: String,
}
impl wire::Object for CopyResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("folderToken", &mut self.folder_token);
        f.field("revision", &mut self.revision);
        f.field("token", &mut self.token);
        f.field("type", &mut self.r#type);
        f.field("url", &mut self.url);
    }
}
crate::codegen::__impl_object! {
    CopyResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Copy`](struct@Copy).
    CopyError:
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
