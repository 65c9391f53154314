// Generated from spec/drive/v1/import_task/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::drive::error;
impl super::Api<'_> {
    /// Get the result of an import task / 查询导入结果: [`Get`](struct@Get).
    pub fn get(&self, ticket: impl Into<String>) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(ticket))
    }
}
/// Get the result of an import task / 查询导入结果.
///
/// Returns the state of an import task by its `ticket` and, once it is done, the token and URL of the document; poll it.
///
/// 凭 `ticket` 返回导入任务的状态，完成后返回在线文档的 token 和链接，需要轮询。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.drive().v1().import_task().get("7369583175086912356").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/drive/v1/import_tasks/:ticket`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `docs:document:import`, `drive:drive`, `drive:drive:readonly`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/import_task/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the import task, as returned when it was created. / 导入任务的 ID，由创建导入任务的接口返回。
    /// - Example: `"7369583175086912356"`
    pub ticket: String,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(ticket: impl Into<String>) -> Self {
        Self { ticket: ticket.into() }
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("ticket", &mut self.ticket);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("drive.v1.import_task.get", Get, "/open-apis/drive/v1/import_tasks/:ticket")
        .documented(text("查询导入结果", "Get the result of an import task"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/import_task/get")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DOCS_DOCUMENT_IMPORT]),
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::DRIVE_DRIVE_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("ticket", String).required()])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The state and output of the import task. / 导入任务的状态与产物。
    pub result: GetImportTask,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("result", &mut self.result);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
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
}
/// The state and output of the import task. / 导入任务的状态与产物。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImportTask {
    /// The ID of the import task, used to query its result. / 导入任务的 ID，用于查询任务结果。
    pub ticket: String,
    /// The type of the imported document. / 导入所得云文档的类型。
    pub r#type: String,
    /// The state of the import task: `0` is success (content beyond the limits is cut off and reported in `extra`), `1` and `2` mean it is not finished, anything else is a failure.
    ///
    /// 导入任务的状态：`0` 为成功（内容超过上限时会被截断，并在 `extra` 中提示），`1` 与 `2` 表示尚未结束，其余均为失败。
    /// - `0`: Succeeded / 成功
    /// - `1`: Initializing / 初始化
    /// - `2`: In progress / 处理中
    /// - `3`: Internal error / 内部错误
    /// - `100`: Source file encrypted / 源文件已加密
    /// - `101`: Internal error / 内部错误
    /// - `102`: Internal error / 内部错误
    /// - `103`: Internal error / 内部错误
    /// - `104`: Tenant out of storage / 租户容量不足
    /// - `105`: Too many nodes in the folder / 文件夹节点过多
    /// - `106`: Internal error / 内部错误
    /// - `108`: Timed out / 处理超时
    /// - `109`: Internal error / 内部错误
    /// - `110`: No permission / 无权限
    /// - `112`: Format not supported / 格式不支持
    /// - `113`: Office format not supported / Office 格式不支持
    /// - `114`: Internal error / 内部错误
    /// - `115`: Source file too large / 源文件过大
    /// - `116`: Caller may not import into the folder / 当前身份无权导入至该文件夹
    /// - `117`: Folder deleted / 目录已删除
    /// - `118`: Source file does not have the given extension / 源文件与任务指定的扩展名不匹配
    /// - `119`: Folder not found / 目录不存在
    /// - `120`: Source file does not fit the given type / 源文件与任务指定的类型不匹配
    /// - `121`: Source file expired / 源文件已过期
    /// - `122`: Export not allowed while a copy is being made / 正在创建副本，禁止导出
    /// - `129`: File corrupt, save it as a new file before importing / 文件损坏，需另存为新文件后再导入
    /// - `5000`: Internal error / 内部错误
    /// - `7000`: Too many blocks in the document / 文档块数量超过上限
    /// - `7001`: Blocks nested too deeply / 文档块层级超过上限
    /// - `7002`: Block too large / 文档块大小超过上限
    pub job_status: i64,
    /// Why the import failed. / 导入失败的原因。
    pub job_error_msg: String,
    /// The token of the imported document. / 导入所得云文档的 token。
    pub token: String,
    /// The URL of the imported document. / 导入所得云文档的链接。
    pub url: String,
    /// The codes of notices about an import that succeeded but is incomplete, for example because content beyond the limits was cut off.
    ///
    /// 导入成功但不完整时的提示码，例如部分内容超过上限而被截断。
    pub extra: Vec<String>,
}
impl wire::Object for GetImportTask {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("ticket", &mut self.ticket);
        f.field("type", &mut self.r#type);
        f.field("job_status", &mut self.job_status);
        f.field("job_error_msg", &mut self.job_error_msg);
        f.field("token", &mut self.token);
        f.field("url", &mut self.url);
        f.field("extra", &mut self.extra);
    }
}
crate::codegen::__impl_object! {
    GetImportTask
}
