// Generated from spec/contact/v3/group_member/remove.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::contact::{error, v3};
impl super::Api<'_> {
    /// Remove a member from a user group / 移除用户组成员: [`Remove`](struct@Remove).
    pub fn remove(
        &self,
        group_id: impl Into<String>,
        member_type: v3::MemberType,
        member_id: impl Into<String>,
        member_id_type: v3::MemberIdType,
    ) -> crate::codegen::Call<Remove> {
        crate::codegen::Call::new(
            self.client,
            Remove::new(group_id, member_type, member_id, member_id_type),
        )
    }
}
/// Remove a member from a user group / 移除用户组成员.
///
/// Removes one member from an ordinary user group. / 从一个普通用户组移除一个成员。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::contact::v3::MemberIdType;
/// use feishu_api::contact::v3::MemberType;
/// let reply = client.contact().v3().group_member().remove("g198123", MemberType::User, "xj82871k", MemberIdType::OpenId).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/contact/v3/group/:group_id/member/remove`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `contact:group`
///
/// Errors: [`RemoveError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group-member/remove)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Remove {
    /// The ID of the user group to act on, returned when it was created or found by listing user groups.
    ///
    /// 所操作用户组的 ID，可在创建时从返回值取得，或查询用户组列表取得。
    /// - Example: `"g198123"`
    pub group_id: String,
    /// The kind of member; for now only `user` can be added or removed. / 成员的类型；目前添加和移除成员只支持 `user`。
    /// - Default: `"user"`
    pub member_type: v3::MemberType,
    /// The ID of the user to remove, as a `member_id_type` ID; a mismatch with that type is an error. Found by listing the members of the group.
    ///
    /// 要移除的用户 ID，类型由 `member_id_type` 决定，须与该 ID 实际的类型相同，否则报错；可查询用户组成员列表取得。
    /// - Example: `"xj82871k"`
    pub member_id: String,
    /// The type of user ID in `member_id`, set when `member_type` is `user`.
    ///
    /// `member_id` 的用户 ID 类型，在 `member_type` 为 `user` 时设置。
    ///
    /// - Default: `"open_id"`
    pub member_id_type: v3::MemberIdType,
}
impl Remove {
    /// Creates the value from its required fields.
    pub fn new(
        group_id: impl Into<String>,
        member_type: v3::MemberType,
        member_id: impl Into<String>,
        member_id_type: v3::MemberIdType,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            member_type,
            member_id: member_id.into(),
            member_id_type,
        }
    }
}
impl wire::Object for Remove {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("group_id", &mut self.group_id);
        f.field("member_type", &mut self.member_type);
        f.field("member_id", &mut self.member_id);
        f.field("member_id_type", &mut self.member_id_type);
    }
}
crate::codegen::__impl_object! {
    Remove
}
crate::codegen::__operation! {
    Remove => RemoveResponse, RemoveError:
    Endpoint::new("contact.v3.group_member.remove", Post, "/open-apis/contact/v3/group/:group_id/member/remove")
        .documented(text("移除用户组成员", "Remove a member from a user group"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group-member/remove")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::CONTACT_GROUP])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("group_id", String).required(),
            body("member_type", String).required().default("\"user\""),
            body("member_id", String).required(),
            body("member_id_type", String).required().default("\"open_id\""),
        ])
}
/// The reply to [`Remove`](struct@Remove).
pub type RemoveResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Remove`](struct@Remove).
    RemoveError:
    /// [`40003`](error::INTERNAL_ERROR): internal error
    InternalError = error::INTERNAL_ERROR,
    /// [`42002`](error::INVALID_GROUP_ID): invalid group_id
    InvalidGroupId = error::INVALID_GROUP_ID,
    /// [`41073`](error::INVALID_MEMBER_ID): invalid member_id
    InvalidMemberId = error::INVALID_MEMBER_ID,
    /// [`41074`](error::INVALID_MEMBER_TYPE): invalid member_type
    InvalidMemberType = error::INVALID_MEMBER_TYPE,
    /// [`41071`](error::INVALID_MEMBER_ID_TYPE): invalid member_id_type
    InvalidMemberIdType = error::INVALID_MEMBER_ID_TYPE,
    /// [`41072`](error::MEMBER_TYPE_MISMATCH): member_type not match member_id_type
    MemberTypeMismatch = error::MEMBER_TYPE_MISMATCH,
    /// [`42009`](error::USER_GROUP_PERMISSION_DENIED): no user group authority error
    UserGroupPermissionDenied = error::USER_GROUP_PERMISSION_DENIED,
    /// `40004` (HTTP 404): no dept authority error
    ///
    /// The department is outside the contact range of the app. Add it in the developer console under Permissions > Data permissions, and publish the app; if the contact range equals the availability of the app, add it to the availability.
    ///
    /// 部门不在应用的通讯录权限范围内。请在开发者后台「权限管理 > 数据权限」的通讯录权限范围中添加该部门，并发布应用；若该范围与应用的可用范围一致，请将部门加入可用范围。
    DeptPermissionDenied = &ErrorInfo {
        status: Some(404),
        ..*error::DEPT_PERMISSION_DENIED
    },
    /// [`41050`](error::USER_PERMISSION_DENIED): no user authority error
    UserPermissionDenied = error::USER_PERMISSION_DENIED,
}
