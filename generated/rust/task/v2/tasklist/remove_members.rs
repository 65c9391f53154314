// Generated from spec/task/v2/tasklist/remove_members.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::task::{error, v2};
impl super::Api<'_> {
    /// Remove members from a tasklist / 移除清单成员: [`RemoveMembers`](struct@RemoveMembers).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn remove_members(
        &self,
        tasklist_guid: impl Into<id::TasklistGuid>,
        members: impl Into<Vec<v2::MemberInput>>,
    ) -> crate::codegen::Call<RemoveMembers> {
        crate::codegen::Call::new(
            self.client,
            RemoveMembers::new(tasklist_guid, members),
        )
    }
}
/// Remove members from a tasklist / 移除清单成员.
///
/// Removes one or more members from a tasklist, given by ID and type without their role.
///
/// 从一个清单中移除一个或多个成员，按 ID 和类型指定，无需指明角色。
///
/// - `POST /open-apis/task/v2/tasklists/:tasklist_guid/remove_members`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `task:tasklist:write`
///
/// Errors: [`RemoveMembersError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/remove_members)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveMembers {
    /// The GUID of the tasklist to remove members from. / 要移除成员的清单的 GUID。
    /// - Length: at most 100
    /// - Example: `"d300a75f-c56a-4be9-80d1-e47653028ceb"`
    pub tasklist_guid: id::TasklistGuid,
    /// The type of user ID in the request and the reply. / 请求和响应中用户 ID 的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<String>,
    /// The members to remove: users, chats or apps. / 要移除的成员，可以是用户、群组或应用。
    /// - Length: 1 to 500
    pub members: Vec<v2::MemberInput>,
}
impl RemoveMembers {
    /// Creates the value from its required fields.
    pub fn new(
        tasklist_guid: impl Into<id::TasklistGuid>,
        members: impl Into<Vec<v2::MemberInput>>,
    ) -> Self {
        Self {
            tasklist_guid: tasklist_guid.into(),
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
        f.field("tasklist_guid", &mut self.tasklist_guid);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("members", &mut self.members);
    }
}
crate::codegen::__impl_object! {
    RemoveMembers
}
crate::codegen::__operation! {
    RemoveMembers => RemoveMembersResponse, RemoveMembersError:
    Endpoint::new("task.v2.tasklist.remove_members", Post, "/open-apis/task/v2/tasklists/:tasklist_guid/remove_members")
        .documented(text("移除清单成员", "Remove members from a tasklist"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/remove_members")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::TASK_TASKLIST_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("tasklist_guid", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            body("members", Array).required(),
        ])
}
/// The reply to [`RemoveMembers`](struct@RemoveMembers).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveMembersResponse {
    /// The tasklist after the members were removed. / 移除成员后的清单。
    pub tasklist: v2::Tasklist,
}
impl wire::Object for RemoveMembersResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("tasklist", &mut self.tasklist);
    }
}
crate::codegen::__impl_object! {
    RemoveMembersResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`RemoveMembers`](struct@RemoveMembers).
    RemoveMembersError:
    /// `1470400` (HTTP 400): 请求参数错误，如提供的清单GUID不合法。
    ///
    /// Correct the parameter that the `msg` of the response names; common causes are an invalid GUID, a missing required field or a negative `page_size`.
    ///
    /// 请根据响应中的 `msg` 修改参数，常见问题有 GUID 不合法、缺少必填项、`page_size` 为负数等。
    InvalidParameter = &ErrorInfo {
        message: "请求参数错误，如提供的清单GUID不合法。",
        ..*error::INVALID_PARAMETER
    },
    /// `1470404` (HTTP 404): 清单不存在或已删除。
    ///
    /// The tasklist does not exist or was deleted. Verify its GUID. / 清单不存在或已删除。请检查其 GUID。
    NotFound = &ErrorInfo {
        status: Some(404),
        message: "清单不存在或已删除。",
        fix: Text { zh: "清单不存在或已删除。请检查其 GUID。", en: "The tasklist does not exist or was deleted. Verify its GUID." },
        ..*error::NOT_FOUND
    },
    /// [`1470500`](error::INTERNAL_ERROR): 服务器错误。
    InternalError = error::INTERNAL_ERROR,
    /// `1470403` (HTTP 403): 缺少清单编辑权限。
    ///
    /// The caller lacks permission. Grant it edit permission on the tasklist. / 调用身份缺少权限。请为其授予清单的编辑权限。
    PermissionDenied = &ErrorInfo {
        message: "缺少清单编辑权限。",
        fix: Text { zh: "调用身份缺少权限。请为其授予清单的编辑权限。", en: "The caller lacks permission. Grant it edit permission on the tasklist." },
        ..*error::PERMISSION_DENIED
    },
}
