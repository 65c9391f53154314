// Generated from spec/task/v2/tasklist/add_members.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::task::{error, v2};
impl super::Api<'_> {
    /// Add members to a tasklist / 添加清单成员: [`AddMembers`](struct@AddMembers).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn add_members(
        &self,
        tasklist_guid: impl Into<id::TasklistGuid>,
        members: impl Into<Vec<v2::MemberInput>>,
    ) -> crate::codegen::Call<AddMembers> {
        crate::codegen::Call::new(self.client, AddMembers::new(tasklist_guid, members))
    }
}
/// Add members to a tasklist / 添加清单成员.
///
/// Adds users, apps or chats to a tasklist as editors or viewers; those who are already members get the new role.
///
/// 为一个清单添加可编辑或可阅读的成员，可以是用户、应用或群，已是成员的则更新其角色。
///
/// - `POST /open-apis/task/v2/tasklists/:tasklist_guid/add_members`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `task:tasklist:write`
///
/// Errors: [`AddMembersError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/add_members)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMembers {
    /// The GUID of the tasklist to add members to. / 要添加成员的清单的 GUID。
    /// - Example: `"d300a75f-c56a-4be9-80d1-e47653028ceb"`
    pub tasklist_guid: id::TasklistGuid,
    /// The type of user ID in the request and the reply. / 请求和响应中用户 ID 的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<String>,
    /// The members to add, each with its role: users, chats or apps. / 要添加的成员及其角色；成员可以是用户、群组或应用。
    /// - Length: 1 to 500
    pub members: Vec<v2::MemberInput>,
}
impl AddMembers {
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
impl wire::Object for AddMembers {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("tasklist_guid", &mut self.tasklist_guid);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("members", &mut self.members);
    }
}
crate::codegen::__impl_object! {
    AddMembers
}
crate::codegen::__operation! {
    AddMembers => AddMembersResponse, AddMembersError:
    Endpoint::new("task.v2.tasklist.add_members", Post, "/open-apis/task/v2/tasklists/:tasklist_guid/add_members")
        .documented(text("添加清单成员", "Add members to a tasklist"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/add_members")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::TASK_TASKLIST_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("tasklist_guid", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            body("members", Array).required(),
        ])
}
/// The reply to [`AddMembers`](struct@AddMembers).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMembersResponse {
    /// The tasklist after the members were added. / 添加成员后的清单。
    pub tasklist: v2::Tasklist,
}
impl wire::Object for AddMembersResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("tasklist", &mut self.tasklist);
    }
}
crate::codegen::__impl_object! {
    AddMembersResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`AddMembers`](struct@AddMembers).
    AddMembersError:
    /// `1470400` (HTTP 400): 请求参数错误，如提供的清单GUID不合法。
    ///
    /// Correct the parameter that the `msg` of the response names; common causes are an invalid GUID, a missing required field or a negative `page_size`.
    ///
    /// 请根据响应中的 `msg` 修改参数，常见问题有 GUID 不合法、缺少必填项、`page_size` 为负数等。
    InvalidParameter = &ErrorInfo {
        message: "请求参数错误，如提供的清单GUID不合法。",
        ..*error::INVALID_PARAMETER
    },
    /// `1470404` (HTTP 404): 清单不存在或者已删除。
    ///
    /// The tasklist does not exist or was deleted. Verify its GUID. / 清单不存在或已删除。请检查其 GUID。
    NotFound = &ErrorInfo {
        status: Some(404),
        message: "清单不存在或者已删除。",
        fix: Text { zh: "清单不存在或已删除。请检查其 GUID。", en: "The tasklist does not exist or was deleted. Verify its GUID." },
        ..*error::NOT_FOUND
    },
    /// [`1470500`](error::INTERNAL_ERROR): 服务器错误。
    InternalError = error::INTERNAL_ERROR,
    /// [`1470612`](error::TASKLIST_MEMBER_LIMIT_EXCEEDED): 清单成员数量超限。
    TasklistMemberLimitExceeded = error::TASKLIST_MEMBER_LIMIT_EXCEEDED,
    /// `1470403` (HTTP 403): 缺少清单的编辑权限。
    ///
    /// The caller lacks permission. Grant it edit permission on the tasklist. / 调用身份缺少权限。请为其授予清单的编辑权限。
    PermissionDenied = &ErrorInfo {
        message: "缺少清单的编辑权限。",
        fix: Text { zh: "调用身份缺少权限。请为其授予清单的编辑权限。", en: "The caller lacks permission. Grant it edit permission on the tasklist." },
        ..*error::PERMISSION_DENIED
    },
}
