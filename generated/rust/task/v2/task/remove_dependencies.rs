// Generated from spec/task/v2/task/remove_dependencies.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::task::{error, v2};
impl super::Api<'_> {
    /// Remove dependencies from a task / 移除依赖: [`RemoveDependencies`](struct@RemoveDependencies).
    pub fn remove_dependencies(
        &self,
        task_guid: impl Into<id::TaskGuid>,
        dependencies: impl Into<Vec<v2::TaskDependencyInput>>,
    ) -> crate::codegen::Call<RemoveDependencies> {
        crate::codegen::Call::new(
            self.client,
            RemoveDependencies::new(task_guid, dependencies),
        )
    }
}
/// Remove dependencies from a task / 移除依赖.
///
/// Removes one or more dependencies of a task; those that do not exist are ignored.
///
/// 移除一个任务的一个或多个依赖，不存在的依赖会被忽略。
///
/// - `POST /open-apis/task/v2/tasks/:task_guid/remove_dependencies`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `task:task:write`
///
/// Errors: [`RemoveDependenciesError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/remove_dependencies)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveDependencies {
    /// The GUID of the task to remove dependencies from. / 要移除依赖的任务的 GUID。
    /// - Example: `"93b7bd05-35e6-4371-b3c9-6b7cbd7100c0"`
    pub task_guid: id::TaskGuid,
    /// The dependencies to remove. / 要移除的依赖。
    /// - Length: 1 to 50
    pub dependencies: Vec<v2::TaskDependencyInput>,
}
impl RemoveDependencies {
    /// Creates the value from its required fields.
    pub fn new(
        task_guid: impl Into<id::TaskGuid>,
        dependencies: impl Into<Vec<v2::TaskDependencyInput>>,
    ) -> Self {
        Self {
            task_guid: task_guid.into(),
            dependencies: dependencies.into(),
        }
    }
}
impl wire::Object for RemoveDependencies {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("task_guid", &mut self.task_guid);
        f.field("dependencies", &mut self.dependencies);
    }
}
crate::codegen::__impl_object! {
    RemoveDependencies
}
crate::codegen::__operation! {
    RemoveDependencies => RemoveDependenciesResponse, RemoveDependenciesError:
    Endpoint::new("task.v2.task.remove_dependencies", Post, "/open-apis/task/v2/tasks/:task_guid/remove_dependencies")
        .documented(text("移除依赖", "Remove dependencies from a task"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/remove_dependencies")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::TASK_TASK_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[path("task_guid", String).required(), body("dependencies", Array).required()])
}
/// The reply to [`RemoveDependencies`](struct@RemoveDependencies).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveDependenciesResponse {
    /// The dependencies that the task still has after the removal. / 移除后该任务剩余的依赖。
    pub dependencies: Vec<v2::TaskDependency>,
}
impl wire::Object for RemoveDependenciesResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("dependencies", &mut self.dependencies);
    }
}
crate::codegen::__impl_object! {
    RemoveDependenciesResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`RemoveDependencies`](struct@RemoveDependencies).
    RemoveDependenciesError:
    /// `1470400` (HTTP 400): 请求参数错误，如输入的`task_guid`非法。
    ///
    /// Correct the parameter that the `msg` of the response names; common causes are an invalid GUID, a missing required field or a negative `page_size`.
    ///
    /// 请根据响应中的 `msg` 修改参数，常见问题有 GUID 不合法、缺少必填项、`page_size` 为负数等。
    InvalidParameter = &ErrorInfo {
        message: "请求参数错误，如输入的`task_guid`非法。",
        ..*error::INVALID_PARAMETER
    },
    /// `1470403` (HTTP 403): 缺少任务的可编辑权限。
    ///
    /// The caller lacks permission. Grant it edit permission on the task. / 调用身份缺少权限。请为其授予任务的编辑权限。
    PermissionDenied = &ErrorInfo {
        message: "缺少任务的可编辑权限。",
        fix: Text { zh: "调用身份缺少权限。请为其授予任务的编辑权限。", en: "The caller lacks permission. Grant it edit permission on the task." },
        ..*error::PERMISSION_DENIED
    },
    /// `1470404` (HTTP 404): 要移除依赖的任务不存在或已删除。
    ///
    /// The task to remove the dependency from does not exist or was deleted. Verify its GUID.
    ///
    /// 要移除依赖的任务不存在或已删除。请检查其 GUID。
    NotFound = &ErrorInfo {
        status: Some(404),
        message: "要移除依赖的任务不存在或已删除。",
        fix: Text { zh: "要移除依赖的任务不存在或已删除。请检查其 GUID。", en: "The task to remove the dependency from does not exist or was deleted. Verify its GUID." },
        ..*error::NOT_FOUND
    },
    /// [`1470500`](error::INTERNAL_ERROR): 服务器错误。
    InternalError = error::INTERNAL_ERROR,
}
