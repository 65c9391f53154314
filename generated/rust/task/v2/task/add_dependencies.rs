// Generated from spec/task/v2/task/add_dependencies.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::task::{error, v2};
impl super::Api<'_> {
    /// Add dependencies to a task / 添加依赖: [`AddDependencies`](struct@AddDependencies).
    ///
    /// Optional fields are set on the call: `.with(|request| request.dependencies(…))`.
    pub fn add_dependencies(
        &self,
        task_guid: impl Into<id::TaskGuid>,
    ) -> crate::codegen::Call<AddDependencies> {
        crate::codegen::Call::new(self.client, AddDependencies::new(task_guid))
    }
}
/// Add dependencies to a task / 添加依赖.
///
/// Adds tasks that must come before or after a task, or changes of which kind an existing dependency is.
///
/// 为一个任务添加前置或后置依赖，也可以改变已有依赖的类型。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.task().v2().task().add_dependencies("93b7bd05-35e6-4371-b3c9-6b7cbd7100c0").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/task/v2/tasks/:task_guid/add_dependencies`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `task:task:write`
///
/// Errors: [`AddDependenciesError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/add_dependencies)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDependencies {
    /// The GUID of the task to add dependencies to. / 要添加依赖的任务的 GUID。
    /// - Example: `"93b7bd05-35e6-4371-b3c9-6b7cbd7100c0"`
    pub task_guid: id::TaskGuid,
    /// The dependencies to add, each with its direction and the other task. / 要添加的依赖，每项说明依赖方向和另一个任务。
    /// - Length: 1 to 50
    pub dependencies: Option<Vec<v2::TaskDependencyInput>>,
}
impl AddDependencies {
    /// Creates the value from its required fields.
    pub fn new(task_guid: impl Into<id::TaskGuid>) -> Self {
        Self {
            task_guid: task_guid.into(),
            dependencies: Default::default(),
        }
    }
    /// Sets `dependencies`.
    #[must_use]
    pub fn dependencies(
        mut self,
        value: impl Into<Vec<v2::TaskDependencyInput>>,
    ) -> Self {
        self.dependencies = Some(value.into());
        self
    }
}
impl wire::Object for AddDependencies {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("task_guid", &mut self.task_guid);
        f.field("dependencies", &mut self.dependencies);
    }
}
crate::codegen::__impl_object! {
    AddDependencies
}
crate::codegen::__operation! {
    AddDependencies => AddDependenciesResponse, AddDependenciesError:
    Endpoint::new("task.v2.task.add_dependencies", Post, "/open-apis/task/v2/tasks/:task_guid/add_dependencies")
        .documented(text("添加依赖", "Add dependencies to a task"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/add_dependencies")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::TASK_TASK_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[path("task_guid", String).required(), body("dependencies", Array)])
}
/// The reply to [`AddDependencies`](struct@AddDependencies).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDependenciesResponse {
    /// All dependencies of the task after the addition. / 添加后该任务的全部依赖。
    pub dependencies: Vec<v2::TaskDependency>,
}
impl wire::Object for AddDependenciesResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("dependencies", &mut self.dependencies);
    }
}
crate::codegen::__impl_object! {
    AddDependenciesResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`AddDependencies`](struct@AddDependencies).
    AddDependenciesError:
    /// `1470400` (HTTP 400): 请求参数有误，如依赖类型是非法的类型等。
    ///
    /// Correct the parameter that the `msg` of the response names, above all the type of the dependency.
    ///
    /// 请根据响应中的 `msg` 修改参数，重点检查依赖类型。
    InvalidParameter = &ErrorInfo {
        message: "请求参数有误，如依赖类型是非法的类型等。",
        fix: Text { zh: "请根据响应中的 `msg` 修改参数，重点检查依赖类型。", en: "Correct the parameter that the `msg` of the response names, above all the type of the dependency." },
        ..*error::INVALID_PARAMETER
    },
    /// `1470403` (HTTP 403): 缺少任务的编辑权限
    ///
    /// The caller lacks permission. Grant it edit permission on both tasks, the dependent one and the one it depends on.
    ///
    /// 调用身份缺少权限。请为其授予两个任务（添加依赖的任务和被依赖的任务）的编辑权限。
    PermissionDenied = &ErrorInfo {
        message: "缺少任务的编辑权限",
        fix: Text { zh: "调用身份缺少权限。请为其授予两个任务（添加依赖的任务和被依赖的任务）的编辑权限。", en: "The caller lacks permission. Grant it edit permission on both tasks, the dependent one and the one it depends on." },
        ..*error::PERMISSION_DENIED
    },
    /// `1470404` (HTTP 404): 要添加依赖的任务不存在或已删除。
    ///
    /// The dependent task or one it depends on does not exist or was deleted. Verify the GUIDs of both.
    ///
    /// 添加依赖的任务或被依赖的任务不存在或已删除。请检查两个任务的 GUID。
    NotFound = &ErrorInfo {
        status: Some(404),
        message: "要添加依赖的任务不存在或已删除。",
        fix: Text { zh: "添加依赖的任务或被依赖的任务不存在或已删除。请检查两个任务的 GUID。", en: "The dependent task or one it depends on does not exist or was deleted. Verify the GUIDs of both." },
        ..*error::NOT_FOUND
    },
    /// [`1470500`](error::INTERNAL_ERROR): 服务器错误。
    InternalError = error::INTERNAL_ERROR,
}
