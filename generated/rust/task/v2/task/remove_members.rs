// Generated from spec/task/v2/task/remove_members.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::task::{error, v2};
impl super::Api<'_> {
    /// Remove members from a task / 移除任务成员: [`RemoveMembers`](struct@RemoveMembers).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn remove_members(
        &self,
        task_guid: impl Into<id::TaskGuid>,
        members: impl Into<Vec<v2::MemberInput>>,
    ) -> crate::codegen::Call<RemoveMembers> {
        crate::codegen::Call::new(self.client, RemoveMembers::new(task_guid, members))
    }
}
/// Remove members from a task / 移除任务成员.
///
/// Removes assignees or followers from a task and returns the task as it then is; those who are not members are ignored.
///
/// 移除一个任务的负责人或关注人，并返回更新后的任务，不是成员的会被忽略。
///
/// - `POST /open-apis/task/v2/tasks/:task_guid/remove_members`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `task:task:write`
///
/// Errors: [`RemoveMembersError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/remove_members)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveMembers {
    /// The GUID of the task to remove members from. / 要移除成员的任务的 GUID。
    /// - Length: at most 100
    /// - Example: `"d300a75f-c56a-4be9-80d1-e47653028ceb"`
    pub task_guid: id::TaskGuid,
    /// The type of user ID in the request and the reply. / 请求和响应中用户 ID 的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<String>,
    /// The members to remove, each with its role. / 要移除的成员，包括其角色。
    /// - Length: 1 to 500
    pub members: Vec<v2::MemberInput>,
}
impl RemoveMembers {
    /// Creates the value from its required fields.
    pub fn new(
        task_guid: impl Into<id::TaskGuid>,
        members: impl Into<Vec<v2::MemberInput>>,
    ) -> Self {
        Self {
            task_guid: task_guid.into(),
            user_id_type: Default::default(),
            members: members.into(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: impl Into<String>) -> Self {
        self.user_id_type = Some(value.into());
        self
    }
}
impl wire::Object for RemoveMembers {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("task_guid", &mut self.task_guid);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("members", &mut self.members);
    }
}
crate::codegen::__impl_object! {
    RemoveMembers
}
crate::codegen::__operation! {
    RemoveMembers => RemoveMembersResponse, RemoveMembersError:
    Endpoint::new("task.v2.task.remove_members", Post, "/open-apis/task/v2/tasks/:task_guid/remove_members")
        .documented(text("移除任务成员", "Remove members from a task"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/remove_members")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::TASK_TASK_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            path("task_guid", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            body("members", Array).required(),
        ])
}
/// The reply to [`RemoveMembers`](struct@RemoveMembers).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveMembersResponse {
    /// The task after the members were removed. / 移除成员后的任务。
    pub task: v2::Task,
}
impl wire::Object for RemoveMembersResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("task", &mut self.task);
    }
}
crate::codegen::__impl_object! {
    RemoveMembersResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`RemoveMembers`](struct@RemoveMembers).
    RemoveMembersError:
    /// `1470400` (HTTP 400): 请求参数是错误，如任务GUID不合法，成员角色不是"assignee"和"follower"等。
    ///
    /// Correct the parameter that the `msg` of the response names: the task GUID must be valid and the member role `assignee` or `follower`.
    ///
    /// 请根据响应中的 `msg` 修改参数：任务 GUID 须合法，成员角色须为 `assignee` 或 `follower`。
    InvalidParameter = &ErrorInfo {
        message: "请求参数是错误，如任务GUID不合法，成员角色不是\"assignee\"和\"follower\"等。",
        fix: Text { zh: "请根据响应中的 `msg` 修改参数：任务 GUID 须合法，成员角色须为 `assignee` 或 `follower`。", en: "Correct the parameter that the `msg` of the response names: the task GUID must be valid and the member role `assignee` or `follower`." },
        ..*error::INVALID_PARAMETER
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
    /// [`1470500`](error::INTERNAL_ERROR): 服务器错误。
    InternalError = error::INTERNAL_ERROR,
    /// `1470403` (HTTP 403): 缺少任务编辑权限。
    ///
    /// The caller lacks permission. Grant it edit permission on the task. / 调用身份缺少权限。请为其授予任务的编辑权限。
    PermissionDenied = &ErrorInfo {
        message: "缺少任务编辑权限。",
        fix: Text { zh: "调用身份缺少权限。请为其授予任务的编辑权限。", en: "The caller lacks permission. Grant it edit permission on the task." },
        ..*error::PERMISSION_DENIED
    },
}
