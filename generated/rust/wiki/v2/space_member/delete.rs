// Generated from spec/wiki/v2/space_member/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::wiki::{error, v2};
impl super::Api<'_> {
    /// Remove a member from a wiki space / 删除知识空间成员: [`Delete`](struct@Delete).
    ///
    /// Optional fields are set on the call: `.with(|request| request.r#type(…))`.
    pub fn delete(
        &self,
        space_id: impl Into<String>,
        member_id: impl Into<String>,
        member_type: impl Into<String>,
        member_role: impl Into<String>,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(
            self.client,
            Delete::new(space_id, member_id, member_type, member_role),
        )
    }
}
/// Remove a member from a wiki space / 删除知识空间成员.
///
/// Removes a member or an administrator from a wiki space, as its type and visibility allow; an app cannot remove by department ID.
///
/// 移除一个知识空间的成员或管理员，能否移除受空间类型和可见性限制，应用身份不能用部门 ID 移除。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.wiki().v2().space_member().delete("7008061636015554580", "g64fb7g7", "userid", "admin").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/wiki/v2/spaces/:space_id/members/:member_id`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `wiki:member:update`, `wiki:wiki`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-member/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The ID of the wiki space. / 知识空间的 ID。
    /// - Example: `"7008061636015554580"`
    pub space_id: String,
    /// The ID of the member to remove, of the kind set by `member_type` in the body.
    ///
    /// 要移除的成员的 ID，类型由请求体中的 `member_type` 决定。
    /// - Example: `"g64fb7g7"`
    pub member_id: String,
    /// The type of ID in `member_id`: `openchat` for a chat, `userid`, `openid` and `unionid` for the user IDs of that name, `email` for the email address of a user, `opendepartmentid` for a department.
    ///
    /// `member_id` 的 ID 类型：`openchat` 为群组 ID，`userid`、`openid`、`unionid` 为用户的相应 ID，`email` 为用户邮箱，`opendepartmentid` 为部门 ID。
    ///
    /// - Example: `"userid"`
    pub member_type: String,
    /// The role the removed member holds: `admin` for an administrator, `member` for an ordinary member.
    ///
    /// 要移除的成员所持有的角色：`admin` 为管理员，`member` 为普通成员。
    /// - Example: `"admin"`
    pub member_role: String,
    /// Whether the collaborator is a user, a chat or a department; not supported yet. / 协作者是用户、群组还是部门，目前尚不支持。
    pub r#type: Option<v2::Type>,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(
        space_id: impl Into<String>,
        member_id: impl Into<String>,
        member_type: impl Into<String>,
        member_role: impl Into<String>,
    ) -> Self {
        Self {
            space_id: space_id.into(),
            member_id: member_id.into(),
            member_type: member_type.into(),
            member_role: member_role.into(),
            r#type: Default::default(),
        }
    }
    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, value: v2::Type) -> Self {
        self.r#type = Some(value);
        self
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("space_id", &mut self.space_id);
        f.field("member_id", &mut self.member_id);
        f.field("member_type", &mut self.member_type);
        f.field("member_role", &mut self.member_role);
        f.field("type", &mut self.r#type);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("wiki.v2.space_member.delete", Delete, "/open-apis/wiki/v2/spaces/:space_id/members/:member_id")
        .documented(text("删除知识空间成员", "Remove a member from a wiki space"), "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-member/delete")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::WIKI_MEMBER_UPDATE]),
            scopes(&[crate::scope::WIKI_WIKI]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            path("space_id", String).required(),
            path("member_id", String).required(),
            body("member_type", String).required(),
            body("member_role", String).required(),
            body("type", String),
        ])
}
/// The reply to [`Delete`](struct@Delete).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResponse {
    /// The member that was removed. / 被移除的成员。
    pub member: v2::Member,
}
impl wire::Object for DeleteResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("member", &mut self.member);
    }
}
crate::codegen::__impl_object! {
    DeleteResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
    /// [`131001`](error::RPC_FAILED): rpc fail
    RpcFailed = error::RPC_FAILED,
    /// [`131002`](error::INVALID_PARAMETER): param err
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`131004`](error::INVALID_USER): invalid user
    InvalidUser = error::INVALID_USER,
    /// [`131005`](error::NOT_FOUND): not found
    NotFound = error::NOT_FOUND,
    /// [`131006`](error::PERMISSION_DENIED): permission denied
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`131007`](error::INTERNAL_ERROR): internal err
    InternalError = error::INTERNAL_ERROR,
    /// [`131101`](error::INVALID_OPERATION): invalid operation
    InvalidOperation = error::INVALID_OPERATION,
}
