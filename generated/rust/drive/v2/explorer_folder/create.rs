// Generated from spec/drive/v2/explorer_folder/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::drive::error;
impl super::Api<'_> {
    /// Create a folder (explorer v2) / 新建文件夹: [`Create`](struct@Create).
    #[deprecated(note = "use `drive.v1.file.create_folder` instead")]
    pub fn create(
        &self,
        folder_token: impl Into<String>,
        title: impl Into<String>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(folder_token, title))
    }
}
/// Create a folder (explorer v2) / 新建文件夹.
///
/// Creates a folder inside another and must not be called concurrently. Deprecated: use `drive.v1.file.create_folder` instead.
///
/// 在一个文件夹下创建文件夹，不支持并发调用。已废弃，请改用 `drive.v1.file.create_folder`。
///
/// **Deprecated**: use `drive.v1.file.create_folder` instead.
///
/// - `POST /open-apis/drive/explorer/v2/folder/:folderToken`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `drive:drive`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/ukTNzUjL5UzM14SO1MTN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The token of the parent folder in which the new folder is created. / 父文件夹的 token，新文件夹创建在其下。
    pub folder_token: String,
    /// The title of the new folder. / 新文件夹的标题。
    pub title: String,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(folder_token: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            folder_token: folder_token.into(),
            title: title.into(),
        }
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("folderToken", &mut self.folder_token);
        f.field("title", &mut self.title);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("drive.v2.explorer_folder.create", Post, "/open-apis/drive/explorer/v2/folder/:folderToken")
        .documented(text("新建文件夹", "Create a folder (explorer v2)"), "https://open.feishu.cn/document/ukTMukTMukTM/ukTNzUjL5UzM14SO1MTN")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::DRIVE_DRIVE])])
        .request(Json, &[path("folderToken", String).required(), body("title", String).required()])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The URL of the new folder. / 新文件夹的访问链接。
    pub url: String,
    /// The revision of the new folder. / 新文件夹的版本号。
    pub revision: i64,
    /// The token of the new folder. / 新文件夹的 token。
    pub token: String,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("url", &mut self.url);
        f.field("revision", &mut self.revision);
        f.field("token", &mut self.token);
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
}
