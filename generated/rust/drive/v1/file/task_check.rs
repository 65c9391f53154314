// Generated from spec/drive/v1/file/task_check.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::drive::error;
impl super::Api<'_> {
    /// Get the status of an asynchronous file task / 查询异步任务状态: [`TaskCheck`](struct@TaskCheck).
    pub fn task_check(
        &self,
        task_id: impl Into<String>,
    ) -> crate::codegen::Call<TaskCheck> {
        crate::codegen::Call::new(self.client, TaskCheck::new(task_id))
    }
}
/// Get the status of an asynchronous file task / 查询异步任务状态.
///
/// Returns the status of an asynchronous task that deletes or moves a folder. / 返回删除或移动文件夹的异步任务的状态。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.drive().v1().file().task_check("7360595374803812356").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/drive/v1/files/task_check`
/// - Rate limit: special, see the page
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `drive:drive`, `drive:drive.metadata:readonly`, `drive:drive:readonly`
///
/// Errors: [`TaskCheckError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/task_check)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskCheck {
    /// The ID of the asynchronous task, as returned when a folder is deleted or moved.
    ///
    /// 异步任务的 ID，由删除或移动文件夹的接口返回。
    /// - Example: `"7360595374803812356"`
    pub task_id: String,
}
impl TaskCheck {
    /// Creates the value from its required fields.
    pub fn new(task_id: impl Into<String>) -> Self {
        Self { task_id: task_id.into() }
    }
}
impl wire::Object for TaskCheck {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("task_id", &mut self.task_id);
    }
}
crate::codegen::__impl_object! {
    TaskCheck
}
crate::codegen::__operation! {
    TaskCheck => TaskCheckResponse, TaskCheckError:
    Endpoint::new("drive.v1.file.task_check", Get, "/open-apis/drive/v1/files/task_check")
        .documented(text("查询异步任务状态", "Get the status of an asynchronous file task"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/task_check")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::DRIVE_DRIVE_METADATA_READONLY]),
            scopes(&[crate::scope::DRIVE_DRIVE_READONLY]),
        ])
        .limits(RateLimit::Special, &[])
        .request(NoBody, &[query("task_id", String).required()])
}
/// The reply to [`TaskCheck`](struct@TaskCheck).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskCheckResponse {
    /// The state of the asynchronous task: `success`, `fail`, or `process` while it is running.
    ///
    /// 异步任务的状态：`success` 为成功，`fail` 为失败，`process` 为执行中。
    pub status: TaskCheckStatus,
}
impl wire::Object for TaskCheckResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("status", &mut self.status);
    }
}
crate::codegen::__impl_object! {
    TaskCheckResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`TaskCheck`](struct@TaskCheck).
    TaskCheckError:
    /// `1061001` (HTTP 500): internal error.
    ///
    /// The service failed, for example by a timeout. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 服务内部错误，例如超时。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    InternalError = &ErrorInfo {
        status: Some(500),
        ..*error::INTERNAL_ERROR
    },
    /// [`1061002`](error::INVALID_FILE_PARAMETER): params error.
    InvalidFileParameter = error::INVALID_FILE_PARAMETER,
    /// [`1061003`](error::NOT_FOUND): not found.
    NotFound = error::NOT_FOUND,
}
/// The state of the asynchronous task: `success`, `fail`, or `process` while it is running.
///
/// 异步任务的状态：`success` 为成功，`fail` 为失败，`process` 为执行中。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TaskCheckStatus {
    /// `success`
    Success,
    /// `fail`
    Fail,
    /// `process`
    Process,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for TaskCheckStatus {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for TaskCheckStatus {
    fn as_str(&self) -> &str {
        match self {
            Self::Success => "success",
            Self::Fail => "fail",
            Self::Process => "process",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "success" => Self::Success,
            "fail" => Self::Fail,
            "process" => Self::Process,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_enum! {
    TaskCheckStatus
}
