// Generated from spec/task/v2/task/add_members.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::task::{error, v2};
impl super::Api<'_> {
    /// Add members to a task / 添加任务成员: [`AddMembers`](struct@AddMembers).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn add_members(
        &self,
        task_guid: impl Into<id::TaskGuid>,
        members: impl Into<Vec<v2::MemberInput>>,
    ) -> crate::codegen::Call<AddMembers> {
        crate::codegen::Call::new(self.client, AddMembers::new(task_guid, members))
    }
}
/// Add members to a task / 添加任务成员.
///
/// Adds assignees or followers, users or apps, to a task and returns the task as it then is.
///
/// 为一个任务添加负责人或关注人，可以是用户或应用，并返回更新后的任务。
///
/// - `POST /open-apis/task/v2/tasks/:task_guid/add_members`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `task:personnel:writeonly`, `task:task:write`
///
/// Errors: [`AddMembersError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/add_members)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMembers {
    /// The GUID of the task to change. / 要修改的任务的 GUID。
    /// - Length: at most 100
    /// - Example: `"d300a75f-c56a-4be9-80d1-e47653028ceb"`
    pub task_guid: id::TaskGuid,
    /// The type of user ID in the request and the reply. / 请求和响应中用户 ID 的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<String>,
    /// The members to add, assignees or followers; at most 50 per request without duplicates.
    ///
    /// 要添加的成员，包括负责人和关注人；去重后一次最多 50 个。
    pub members: Vec<v2::MemberInput>,
    /// A token that makes the call idempotent: repeated requests with the same token take effect once. If omitted, each request counts.
    ///
    /// 幂等标识：携带相同标识的重复请求只生效一次。不填则不做幂等处理。
    /// - Length: 10 to 100
    /// - Example: `"6d99f59c-4d7d-4452-98d6-3d0556393cf6"`
    pub client_token: Option<String>,
}
impl AddMembers {
    /// Creates the value from its required fields.
    pub fn new(
        task_guid: impl Into<id::TaskGuid>,
        members: impl Into<Vec<v2::MemberInput>>,
    ) -> Self {
        Self {
            task_guid: task_guid.into(),
            user_id_type: Default::default(),
            members: members.into(),
            client_token: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: impl Into<String>) -> Self {
        self.user_id_type = Some(value.into());
        self
    }
    /// Sets `client_token`.
    #[must_use]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}
impl wire::Object for AddMembers {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("task_guid", &mut self.task_guid);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("members", &mut self.members);
        f.field("client_token", &mut self.client_token);
    }
}
crate::codegen::__impl_object! {
    AddMembers
}
crate::codegen::__operation! {
    AddMembers => AddMembersResponse, AddMembersError:
    Endpoint::new("task.v2.task.add_members", Post, "/open-apis/task/v2/tasks/:task_guid/add_members")
        .documented(text("添加任务成员", "Add members to a task"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/add_members")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::TASK_PERSONNEL_WRITEONLY]),
            scopes(&[crate::scope::TASK_TASK_WRITE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            path("task_guid", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            body("members", Array).required(),
            body("client_token", String),
        ])
}
/// The reply to [`AddMembers`](struct@AddMembers).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMembersResponse {
    /// The task after the members were added. / 添加成员后的任务。
    pub task: v2::Task,
}
impl wire::Object for AddMembersResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("task", &mut self.task);
    }
}
crate::codegen::__impl_object! {
    AddMembersResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`AddMembers`](struct@AddMembers).
    AddMembersError:
    /// `1470400` (HTTP 400): 请求参数错误，如传入非法的成员类型和角色。
    ///
    /// Correct the parameter that the `msg` of the response names, above all the type and role of the members.
    ///
    /// 请根据响应中的 `msg` 修改参数，重点检查成员类型和角色。
    InvalidParameter = &ErrorInfo {
        message: "请求参数错误，如传入非法的成员类型和角色。",
        fix: Text { zh: "请根据响应中的 `msg` 修改参数，重点检查成员类型和角色。", en: "Correct the parameter that the `msg` of the response names, above all the type and role of the members." },
        ..*error::INVALID_PARAMETER
    },
    /// [`1470500`](error::INTERNAL_ERROR): 服务器错误。
    InternalError = error::INTERNAL_ERROR,
    /// [`1470610`](error::ASSIGNEE_COUNT_LIMIT_EXCEEDED): 任务的负责人的数量超过最大限制，无法继续添加。
    AssigneeCountLimitExceeded = error::ASSIGNEE_COUNT_LIMIT_EXCEEDED,
    /// [`1470611`](error::TASK_FOLLOWER_LIMIT_EXCEEDED): 任务的关注人的数量超过最大限制，无法继续添加。
    TaskFollowerLimitExceeded = error::TASK_FOLLOWER_LIMIT_EXCEEDED,
    /// `1470403` (HTTP 403): 无权限添加任务成员。
    ///
    /// The caller lacks permission. Grant it edit permission on the task. / 调用身份缺少权限。请为其授予任务的编辑权限。
    PermissionDenied = &ErrorInfo {
        message: "无权限添加任务成员。",
        fix: Text { zh: "调用身份缺少权限。请为其授予任务的编辑权限。", en: "The caller lacks permission. Grant it edit permission on the task." },
        ..*error::PERMISSION_DENIED
    },
    /// `1470404` (HTTP 404): 任务数据不存在或者已删除。
    ///
    /// The task does not exist or was deleted. Verify its GUID. / 任务不存在或已删除。请检查其 GUID。
    NotFound = &ErrorInfo {
        status: Some(404),
        message: "任务数据不存在或者已删除。",
        fix: Text { zh: "任务不存在或已删除。请检查其 GUID。", en: "The task does not exist or was deleted. Verify its GUID." },
        ..*error::NOT_FOUND
    },
    /// `1470422` (HTTP 500): 使用同样的client_token并发调用接口
    ///
    /// Concurrent requests used the same `client_token`. Give each request its own, or wait for the first to finish.
    ///
    /// 有并发请求使用了相同的 `client_token`。请为每个请求使用不同的 `client_token`，或等待前一个请求完成。
    InvalidPageToken = &ErrorInfo {
        status: Some(500),
        message: "使用同样的client_token并发调用接口",
        fix: Text { zh: "有并发请求使用了相同的 `client_token`。请为每个请求使用不同的 `client_token`，或等待前一个请求完成。", en: "Concurrent requests used the same `client_token`. Give each request its own, or wait for the first to finish." },
        ..*error::INVALID_PAGE_TOKEN
    },
}
