// Generated from spec/task/v2/task/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::task::{error, v2};
impl super::Api<'_> {
    /// Get a task / 获取任务详情: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn get(&self, task_guid: impl Into<id::TaskGuid>) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(task_guid))
    }
}
/// Get a task / 获取任务详情.
///
/// Returns a task with its title, description, times, members and more; the caller must be able to read it.
///
/// 返回一个任务的标题、描述、时间和成员等详情，须有其阅读权限。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.task().v2().task().get("e297ddff-06ca-4166-b917-4ce57cd3a7a0").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/task/v2/tasks/:task_guid`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `task:task:read`, `task:task:write`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The GUID of the task to fetch. / 要查询的任务的 GUID。
    /// - Length: at most 100
    /// - Example: `"e297ddff-06ca-4166-b917-4ce57cd3a7a0"`
    pub task_guid: id::TaskGuid,
    /// The type of user ID in the request and the reply. / 请求和响应中用户 ID 的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<String>,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(task_guid: impl Into<id::TaskGuid>) -> Self {
        Self {
            task_guid: task_guid.into(),
            user_id_type: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: impl Into<String>) -> Self {
        self.user_id_type = Some(value.into());
        self
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("task_guid", &mut self.task_guid);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("task.v2.task.get", Get, "/open-apis/task/v2/tasks/:task_guid")
        .documented(text("获取任务详情", "Get a task"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/get")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::TASK_TASK_READ]),
            scopes(&[crate::scope::TASK_TASK_WRITE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(NoBody, &[
            path("task_guid", String).required(),
            query("user_id_type", String).default("\"open_id\""),
        ])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The details of the task. / 任务的详情。
    pub task: v2::Task,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("task", &mut self.task);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// `1470400` (HTTP 400): 请求参数错误，例如传入的任务GUID不合法。
    ///
    /// Correct the parameter that the `msg` of the response names; common causes are an invalid GUID, a missing required field or a negative `page_size`.
    ///
    /// 请根据响应中的 `msg` 修改参数，常见问题有 GUID 不合法、缺少必填项、`page_size` 为负数等。
    InvalidParameter = &ErrorInfo {
        message: "请求参数错误，例如传入的任务GUID不合法。",
        ..*error::INVALID_PARAMETER
    },
    /// `1470500` (HTTP 500): 获取任务详情失败，服务器错误。
    ///
    /// The service failed internally. Try again; if it keeps failing, contact support with the log id.
    ///
    /// 服务内部出错。请重试；若持续失败，请联系技术支持并提供 log id。
    InternalError = &ErrorInfo {
        message: "获取任务详情失败，服务器错误。",
        ..*error::INTERNAL_ERROR
    },
    /// `1470404` (HTTP 404): 任务不存在或已删除。
    ///
    /// The task does not exist or was deleted. Verify its GUID. / 任务不存在或已删除。请检查其 GUID。
    NotFound = &ErrorInfo {
        status: Some(404),
        message: "任务不存在或已删除。",
        fix: Text { zh: "任务不存在或已删除。请检查其 GUID。", en: "The task does not exist or was deleted. Verify its GUID." },
        ..*error::NOT_FOUND
    },
    /// `1470403` (HTTP 403): 缺少对任务的访问权限。
    ///
    /// The caller lacks permission. Grant it read permission on the task. / 调用身份缺少权限。请为其授予任务的阅读权限。
    PermissionDenied = &ErrorInfo {
        message: "缺少对任务的访问权限。",
        fix: Text { zh: "调用身份缺少权限。请为其授予任务的阅读权限。", en: "The caller lacks permission. Grant it read permission on the task." },
        ..*error::PERMISSION_DENIED
    },
}
