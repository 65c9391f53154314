// Generated from spec/drive/v2/explorer_file/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::drive::{error, v2};
impl super::Api<'_> {
    /// Create a file / 新建文件: [`Create`](struct@Create).
    #[deprecated(
        note = "use `sheets.v3.spreadsheet.create` or `bitable.v1.app.create` instead"
    )]
    pub fn create(
        &self,
        folder_token: impl Into<String>,
        title: impl Into<String>,
        r#type: v2::Type,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(folder_token, title, r#type))
    }
}
/// Create a file / 新建文件.
///
/// Creates a spreadsheet or base in a folder of the drive. Deprecated: use `sheets.v3.spreadsheet.create` or `bitable.v1.app.create` instead.
///
/// 在云空间的一个文件夹中创建电子表格或多维表格。已废弃，请改用 `sheets.v3.spreadsheet.create` 或 `bitable.v1.app.create`。
///
/// **Deprecated**: use `sheets.v3.spreadsheet.create` or `bitable.v1.app.create` instead.
///
/// - `POST /open-apis/drive/explorer/v2/file/:folderToken`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `drive:drive`, `docs:doc`, `sheets:spreadsheet`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uQTNzUjL0UzM14CN1MTN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The token of the folder, or of the root folder, to create the file in. / 新文件所在的文件夹或根目录的 token。
    pub folder_token: String,
    /// The title of the new file. / 新文件的标题。
    pub title: String,
    /// The type of the new file. / 新文件的类型。
    pub r#type: v2::Type,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        folder_token: impl Into<String>,
        title: impl Into<String>,
        r#type: v2::Type,
    ) -> Self {
        Self {
            folder_token: folder_token.into(),
            title: title.into(),
            r#type,
        }
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("folderToken", &mut self.folder_token);
        f.field("title", &mut self.title);
        f.field("type", &mut self.r#type);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("drive.v2.explorer_file.create", Post, "/open-apis/drive/explorer/v2/file/:folderToken")
        .documented(text("新建文件", "Create a file"), "https://open.feishu.cn/document/ukTMukTMukTM/uQTNzUjL0UzM14CN1MTN")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::DOCS_DOC]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET]),
        ])
        .request(Json, &[
            path("folderToken", String).required(),
            body("title", String).required(),
            body("type", String).required(),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The URL of the new file. / 新文件的访问链接。
    pub url: String,
    /// The token of the new file. / 新文件的 token。
    pub token: String,
    /// The revision of the new file. / 新文件的版本号。
    pub revision: i64,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("url", &mut self.url);
        f.field("token", &mut self.token);
        f.field("revision", &mut self.revision);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
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
    /// [`91210`](error::DOC_TYPE_DEPRECATED): doc type is deprecated, please use docx.
    DocTypeDeprecated = error::DOC_TYPE_DEPRECATED,
    /// `1062507`: parent node out of sibling num.
    ///
    /// A folder, the root included, holds at most 1500 files and folders at one level. Use another folder, or clear this one first.
    ///
    /// 文件夹（包括根目录）的单层最多容纳 1500 个文件和文件夹。请换一个文件夹，或先清理该文件夹。
    SiblingLimitExceeded = &ErrorInfo {
        status: None,
        ..*error::SIBLING_LIMIT_EXCEEDED
    },
    /// `1061045`: resource contention occurred, please retry.
    ///
    /// The service could not handle the request for the moment, perhaps because several requests compete for one resource. Try again later, and do not call for the same resource at the same time.
    ///
    /// 服务暂时无法处理，可能是多个请求争用同一资源。请稍后重试，并避免对同一资源并发调用。
    TemporarilyUnavailable = &ErrorInfo {
        status: None,
        message: "resource contention occurred, please retry.",
        ..*error::TEMPORARILY_UNAVAILABLE
    },
}
