// Generated from spec/drive/v1/export_task/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::drive::{error, v1};
impl super::Api<'_> {
    /// Get the result of an export task / 查询导出任务结果: [`Get`](struct@Get).
    pub fn get(
        &self,
        ticket: impl Into<String>,
        token: impl Into<String>,
    ) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(ticket, token))
    }
}
/// Get the result of an export task / 查询导出任务结果.
///
/// Returns the state of an export task by its `ticket` and, once it is done, the token of the file to download; poll it.
///
/// 凭 `ticket` 返回导出任务的状态，完成后返回可供下载的文件 token，需要轮询。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.drive().v1().export_task().get("6933093124755412345", "docbcZVGtv1papC6jAVGiyabcef").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/drive/v1/export_tasks/:ticket`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `docs:document:export`, `drive:export:readonly`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/export_task/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the export task, as returned when it was created. / 导出任务的 ID，由创建导出任务的接口返回。
    /// - Example: `"6933093124755412345"`
    pub ticket: String,
    /// The token of the exported document, the same as when the task was created.
    ///
    /// 该任务所导出的云文档的 token，与创建任务时一致。
    /// - Length: at most 27
    /// - Example: `"docbcZVGtv1papC6jAVGiyabcef"`
    pub token: String,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(ticket: impl Into<String>, token: impl Into<String>) -> Self {
        Self {
            ticket: ticket.into(),
            token: token.into(),
        }
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("ticket", &mut self.ticket);
        f.field("token", &mut self.token);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("drive.v1.export_task.get", Get, "/open-apis/drive/v1/export_tasks/:ticket")
        .documented(text("查询导出任务结果", "Get the result of an export task"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/export_task/get")
        .access(&[Tenant, User], &[Custom], &[
            scopes(&[crate::scope::DOCS_DOCUMENT_EXPORT]),
            scopes(&[crate::scope::DRIVE_EXPORT_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[path("ticket", String).required(), query("token", String).required()])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The state and output of the export task. / 导出任务的状态与产物。
    pub result: GetExportTask,
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
    /// `1069904` (HTTP 400): invalid param
    ///
    /// A parameter is invalid. To export a CSV, pass the ID of the worksheet in `sub_id`.
    ///
    /// 请求参数不合法。导出 CSV 时，请在 `sub_id` 中传入工作表的 ID。
    InvalidTaskParameter = &ErrorInfo {
        fix: Text { zh: "请求参数不合法。导出 CSV 时，请在 `sub_id` 中传入工作表的 ID。", en: "A parameter is invalid. To export a CSV, pass the ID of the worksheet in `sub_id`." },
        ..*error::INVALID_TASK_PARAMETER
    },
    /// `1069906` (HTTP 410): docs deleted
    ///
    /// The document has been deleted. Check the token, and use a document that exists.
    ///
    /// 文档已删除。请检查 token，换用仍存在的文档。
    TaskDocDeleted = &ErrorInfo {
        status: Some(410),
        ..*error::TASK_DOC_DELETED
    },
}
/// The state and output of the export task. / 导出任务的状态与产物。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExportTask {
    /// The extension of the exported file. / 导出产物的扩展名。
    pub file_extension: v1::FileExtension,
    /// The type of the document to export; it must match `token` and can be derived from the URL.
    ///
    /// 要导出的云文档的类型，须与 `token` 一致，可从文档的 URL 判断。
    pub r#type: v1::FileType,
    /// The name of the exported file. / 导出产物的文件名。
    pub file_name: String,
    /// The token of the exported file, to be passed to the operation that downloads it.
    ///
    /// 导出产物的 token，凭它调用下载导出文件的接口。
    pub file_token: String,
    /// The size of the exported file, in bytes. / 导出产物的大小，单位为字节。
    pub file_size: i64,
    /// Why the export failed. / 导出失败的原因。
    pub job_error_msg: String,
    /// The state of the export task: `0` is success, `1` and `2` mean it is not finished, anything else is a failure.
    ///
    /// 导出任务的状态：`0` 为成功，`1` 与 `2` 表示尚未结束，其余均为失败。
    /// - `0`: Succeeded / 成功
    /// - `1`: Initializing / 初始化
    /// - `2`: In progress / 处理中
    /// - `3`: Internal error / 内部错误
    /// - `107`: Document too large / 文档过大
    /// - `108`: Timed out / 处理超时
    /// - `109`: No permission for a block in the document / 无权导出文档中的部分内容块
    /// - `110`: No permission / 无权限
    /// - `111`: Document deleted / 文档已删除
    /// - `122`: Export not allowed while a copy is being made / 文档正在创建副本，禁止导出
    /// - `123`: Document not found / 文档不存在
    /// - `6000`: Too many images in the document / 文档中图片过多
    pub job_status: i64,
}
impl wire::Object for GetExportTask {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file_extension", &mut self.file_extension);
        f.field("type", &mut self.r#type);
        f.field("file_name", &mut self.file_name);
        f.field("file_token", &mut self.file_token);
        f.field("file_size", &mut self.file_size);
        f.field("job_error_msg", &mut self.job_error_msg);
        f.field("job_status", &mut self.job_status);
    }
}
crate::codegen::__impl_object! {
    GetExportTask
}
