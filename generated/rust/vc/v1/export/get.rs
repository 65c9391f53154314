// Generated from spec/vc/v1/export/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::vc::error;
impl super::Api<'_> {
    /// Get the result of an export / 查询导出任务结果: [`Get`](struct@Get).
    pub fn get(&self, task_id: impl Into<String>) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(task_id))
    }
}
/// Get the result of an export / 查询导出任务结果.
///
/// Returns the progress and the result of an asynchronous export. / 返回一次异步导出任务的进度和结果。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.vc().v1().export().get("7108646852144136212").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/vc/v1/exports/:task_id`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `vc:export`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/export/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the export task, returned when an export is started and used to query its progress with `vc.v1.export.get`.
    ///
    /// 导出任务的 ID，创建导出时返回，可凭它用 `vc.v1.export.get` 查询进度。
    /// - Example: `"7108646852144136212"`
    pub task_id: String,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(task_id: impl Into<String>) -> Self {
        Self { task_id: task_id.into() }
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("task_id", &mut self.task_id);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("vc.v1.export.get", Get, "/open-apis/vc/v1/exports/:task_id")
        .documented(text("查询导出任务结果", "Get the result of an export"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/export/get")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::VC_EXPORT])])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[path("task_id", String).required()])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The state of the export task. / 导出任务的状态。
    /// - `1`: In progress / 处理中
    /// - `2`: Failed / 失败
    /// - `3`: Done / 完成
    pub status: i64,
    /// The URL to download the exported file from. / 导出文件的下载地址。
    pub url: String,
    /// The token of the exported file, to be passed to `vc.v1.export.download`.
    ///
    /// 导出文件的 token，用于 `vc.v1.export.download`。
    pub file_token: String,
    /// Why the export failed. / 导出失败的原因。
    pub fail_msg: String,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("status", &mut self.status);
        f.field("url", &mut self.url);
        f.field("file_token", &mut self.file_token);
        f.field("fail_msg", &mut self.fail_msg);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// [`121001`](error::INTERNAL_ERROR): internal error
    InternalError = error::INTERNAL_ERROR,
    /// [`121002`](error::OPERATION_UNSUPPORTED): not support
    OperationUnsupported = error::OPERATION_UNSUPPORTED,
    /// [`121003`](error::INVALID_PARAMETER): param error
    InvalidParameter = error::INVALID_PARAMETER,
    /// `121004` (HTTP 404): data not exist
    ///
    /// The request body is invalid. Check the HTTP method and the content and format of the body.
    ///
    /// 请求体无效。请检查请求方法、请求体的内容与数据格式。
    DataNotFound = &ErrorInfo {
        fix: Text { zh: "请求体无效。请检查请求方法、请求体的内容与数据格式。", en: "The request body is invalid. Check the HTTP method and the content and format of the body." },
        ..*error::DATA_NOT_FOUND
    },
    /// [`121005`](error::PERMISSION_DENIED): no permission
    PermissionDenied = error::PERMISSION_DENIED,
}
