// Generated from spec/contact/v3/group_member/batch_remove.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::contact::{error, v3};
impl super::Api<'_> {
    /// Remove members from a user group / 批量移除用户组成员: [`BatchRemove`](struct@BatchRemove).
    pub fn batch_remove(
        &self,
        group_id: impl Into<String>,
        members: impl Into<Vec<v3::MemberlistInput>>,
    ) -> crate::codegen::Call<BatchRemove> {
        crate::codegen::Call::new(self.client, BatchRemove::new(group_id, members))
    }
}
/// Remove members from a user group / 批量移除用户组成员.
///
/// Removes several members from an ordinary user group. / 从一个普通用户组批量移除成员。
///
/// - `POST /open-apis/contact/v3/group/:group_id/member/batch_remove`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `contact:group`
///
/// Errors: [`BatchRemoveError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group-member/batch_remove)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchRemove {
    /// The ID of the user group to act on, returned when it was created or found by listing user groups.
    ///
    /// 所操作用户组的 ID，可在创建时从返回值取得，或查询用户组列表取得。
    /// - Example: `"test_group"`
    pub group_id: String,
    /// The members to remove from the user group. / 要从用户组中移除的成员。
    /// - Length: 1 to 100
    pub members: Vec<v3::MemberlistInput>,
}
impl BatchRemove {
    /// Creates the value from its required fields.
    pub fn new(
        group_id: impl Into<String>,
        members: impl Into<Vec<v3::MemberlistInput>>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            members: members.into(),
        }
    }
}
impl wire::Object for BatchRemove {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("group_id", &mut self.group_id);
        f.field("members", &mut self.members);
    }
}
crate::codegen::__impl_object! {
    BatchRemove
}
crate::codegen::__operation! {
    BatchRemove => BatchRemoveResponse, BatchRemoveError:
    Endpoint::new("contact.v3.group_member.batch_remove", Post, "/open-apis/contact/v3/group/:group_id/member/batch_remove")
        .documented(text("批量移除用户组成员", "Remove members from a user group"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group-member/batch_remove")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::CONTACT_GROUP])])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[path("group_id", String).required(), body("members", Array).required()])
}
/// The reply to [`BatchRemove`](struct@BatchRemove).
pub type BatchRemoveResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`BatchRemove`](struct@BatchRemove).
    BatchRemoveError:
    /// [`40001`](error::INVALID_PARAMETER): param error
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`40003`](error::INTERNAL_ERROR): internal error
    InternalError = error::INTERNAL_ERROR,
    /// [`40022`](error::PARTIAL_FAILED): partial failed, see Results field for more details
    PartialFailed = error::PARTIAL_FAILED,
    /// [`41073`](error::INVALID_MEMBER_ID): invalid member_id
    InvalidMemberId = error::INVALID_MEMBER_ID,
    /// [`41074`](error::INVALID_MEMBER_TYPE): invalid member_type
    InvalidMemberType = error::INVALID_MEMBER_TYPE,
    /// [`42002`](error::INVALID_GROUP_ID): invalid group_id
    InvalidGroupId = error::INVALID_GROUP_ID,
    /// `42009` (HTTP 403): no group authority
    ///
    /// The user group is outside the contact range of the app. Add the group to the contact range of the app, and publish the app.
    ///
    /// 用户组不在应用的通讯录权限范围内。请将该用户组加入应用的通讯录权限范围，并发布应用。
    UserGroupPermissionDenied = &ErrorInfo {
        message: "no group authority",
        ..*error::USER_GROUP_PERMISSION_DENIED
    },
    /// [`41050`](error::USER_PERMISSION_DENIED): no user authority error
    UserPermissionDenied = error::USER_PERMISSION_DENIED,
}
