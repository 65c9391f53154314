// Generated from spec/drive/v1/import_task/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::drive::{error, v1};
impl super::Api<'_> {
    /// Create an import task / 创建导入任务: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.file_name(…))`.
    pub fn create(
        &self,
        file_extension: impl Into<String>,
        file_token: impl Into<String>,
        r#type: v1::FileType,
        point: CreateImportTaskMountPoint,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(
            self.client,
            Create::new(file_extension, file_token, r#type, point),
        )
    }
}
/// Create an import task / 创建导入任务.
///
/// Starts an asynchronous task that turns an uploaded file such as Word, TXT, Markdown or Excel into an online document, and returns the `ticket` to query its result with.
///
/// 创建异步任务，把已上传的 Word、TXT、Markdown、Excel 等文件导入为在线文档，返回用来查询结果的 `ticket`。
///
/// - `POST /open-apis/drive/v1/import_tasks`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `docs:document:import`, `drive:drive`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/import_task/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The extension of the file to import. It must be spelled exactly like that of the source file (`md`, `mark` and `markdown` are not interchangeable), or the call fails with error 1069910.
    ///
    /// 要导入的文件的扩展名，须与源文件实际的后缀逐字一致（例如 `md`、`mark` 与 `markdown` 不可混用），否则返回错误码 1069910。
    /// - Example: `"xlsx"`
    pub file_extension: String,
    /// The token of the source file, obtained by uploading it as media or as a file first.
    ///
    /// 要导入的源文件的 token，先由上传素材或上传文件的接口上传获得。
    /// - Length: at most 27
    /// - Example: `"boxcnrHpsg1QDqXAAAyachabcef"`
    pub file_token: String,
    /// The type of document to import as: `docx`, `sheet` or `bitable`; which of them are possible depends on the format of the source file.
    ///
    /// 导入成哪种云文档：`docx`、`sheet` 或 `bitable`，可选哪些取决于源文件的格式。
    pub r#type: v1::FileType,
    /// The name of the imported document; if omitted, the name the source file was uploaded with.
    ///
    /// 导入后云文档的名称，不填则沿用源文件上传时的名称。
    /// - Example: `"text"`
    pub file_name: Option<String>,
    /// Where to put the imported document. / 导入后的云文档放在哪里。
    pub point: CreateImportTaskMountPoint,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        file_extension: impl Into<String>,
        file_token: impl Into<String>,
        r#type: v1::FileType,
        point: CreateImportTaskMountPoint,
    ) -> Self {
        Self {
            file_extension: file_extension.into(),
            file_token: file_token.into(),
            r#type,
            file_name: Default::default(),
            point,
        }
    }
    /// Sets `file_name`.
    #[must_use]
    pub fn file_name(mut self, value: impl Into<String>) -> Self {
        self.file_name = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file_extension", &mut self.file_extension);
        f.field("file_token", &mut self.file_token);
        f.field("type", &mut self.r#type);
        f.field("file_name", &mut self.file_name);
        f.field("point", &mut self.point);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("drive.v1.import_task.create", Post, "/open-apis/drive/v1/import_tasks")
        .documented(text("创建导入任务", "Create an import task"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/import_task/create")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DOCS_DOCUMENT_IMPORT]),
            scopes(&[crate::scope::DRIVE_DRIVE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            body("file_extension", String).required(),
            body("file_token", String).required(),
            body("type", String).required(),
            body("file_name", String),
            body("point", Object).required(),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The ID of the import task, used to query its result. / 导入任务的 ID，用于查询任务结果。
    pub ticket: String,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("ticket", &mut self.ticket);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`1069901`](error::TASK_INTERNAL_ERROR): internal error
    TaskInternalError = error::TASK_INTERNAL_ERROR,
    /// [`1069902`](error::TASK_PERMISSION_DENIED): no permission
    TaskPermissionDenied = error::TASK_PERMISSION_DENIED,
    /// [`1069903`](error::IMPORT_INTERNAL_ERROR): internal error
    ImportInternalError = error::IMPORT_INTERNAL_ERROR,
    /// [`1069904`](error::INVALID_TASK_PARAMETER): invalid param
    InvalidTaskParameter = error::INVALID_TASK_PARAMETER,
    /// [`1069905`](error::IMPORT_PROCESSING_ERROR): internal error
    ImportProcessingError = error::IMPORT_PROCESSING_ERROR,
    /// [`1069906`](error::TASK_DOC_DELETED): docs deleted
    TaskDocDeleted = error::TASK_DOC_DELETED,
    /// [`1069907`](error::FILE_TOKEN_NOT_FOUND): file token not found
    FileTokenNotFound = error::FILE_TOKEN_NOT_FOUND,
    /// [`1069908`](error::MOUNT_POINT_DENIED): mount point not found or no permission
    MountPointDenied = error::MOUNT_POINT_DENIED,
    /// [`1069909`](error::IMPORT_FILE_SIZE_LIMIT_EXCEEDED): import file size over limit
    ImportFileSizeLimitExceeded = error::IMPORT_FILE_SIZE_LIMIT_EXCEEDED,
    /// [`1069910`](error::IMPORT_FILE_EXTENSION_MISMATCH): import file extension not match
    ImportFileExtensionMismatch = error::IMPORT_FILE_EXTENSION_MISMATCH,
    /// [`1069911`](error::IMPORT_FILE_TYPE_MISMATCH): import file type not match
    ImportFileTypeMismatch = error::IMPORT_FILE_TYPE_MISMATCH,
    /// [`1069912`](error::FOLDER_NOT_FOUND): folder not exist
    FolderNotFound = error::FOLDER_NOT_FOUND,
    /// [`1069913`](error::IMPORT_FILE_TOKEN_EXPIRED): import file token expired
    ImportFileTokenExpired = error::IMPORT_FILE_TOKEN_EXPIRED,
    /// [`1069914`](error::INVALID_FILE_TOKEN): invalid file token
    InvalidFileToken = error::INVALID_FILE_TOKEN,
    /// [`1069923`](error::TASK_RATE_LIMITED): too many requests
    TaskRateLimited = error::TASK_RATE_LIMITED,
}
/// Where to put the imported document. / 导入后的云文档放在哪里。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImportTaskMountPoint {
    /// Which kind of place to put the document in, always the drive. / 挂载类型，固定为云空间。
    /// - `1`: Drive / 云空间
    /// - Example: `1`
    pub mount_type: i64,
    /// The token of the folder in the drive to put the document in; empty for the root.
    ///
    /// 存放云文档的云空间文件夹的 token，为空则放在根目录。
    /// - Example: `"AbqrfuRTjlJEIJduwDwcnIabcef"`
    pub mount_key: String,
}
impl CreateImportTaskMountPoint {
    /// Creates the value from its required fields.
    pub fn new(mount_type: i64, mount_key: impl Into<String>) -> Self {
        Self {
            mount_type,
            mount_key: mount_key.into(),
        }
    }
}
impl wire::Object for CreateImportTaskMountPoint {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("mount_type", &mut self.mount_type);
        f.field("mount_key", &mut self.mount_key);
    }
}
crate::codegen::__impl_object! {
    CreateImportTaskMountPoint
}
