// Generated from spec/contact/v3/group_member/add.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::contact::{error, v3};
impl super::Api<'_> {
    /// Add a member to a user group / 添加用户组成员: [`Add`](struct@Add).
    pub fn add(
        &self,
        group_id: impl Into<String>,
        member_type: v3::MemberType,
        member_id_type: v3::MemberIdType,
        member_id: impl Into<String>,
    ) -> crate::codegen::Call<Add> {
        crate::codegen::Call::new(
            self.client,
            Add::new(group_id, member_type, member_id_type, member_id),
        )
    }
}
/// Add a member to a user group / 添加用户组成员.
///
/// Adds one member to an ordinary user group. / 向一个普通用户组添加一个成员。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::contact::v3::MemberIdType;
/// use feishu_api::contact::v3::MemberType;
/// let reply = client.contact().v3().group_member().add("g281721", MemberType::User, MemberIdType::OpenId, "ou_7dab8a3d3cdcc9da365777c7ad535d62").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/contact/v3/group/:group_id/member/add`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `contact:group`
///
/// Errors: [`AddError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group-member/add)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// The ID of the user group to act on, returned when it was created or found by listing user groups.
    ///
    /// 所操作用户组的 ID，可在创建时从返回值取得，或查询用户组列表取得。
    /// - Example: `"g281721"`
    pub group_id: String,
    /// The kind of member; for now only `user` can be added or removed. / 成员的类型；目前添加和移除成员只支持 `user`。
    /// - Default: `"user"`
    pub member_type: v3::MemberType,
    /// The type of user ID in `member_id`, set when `member_type` is `user`.
    ///
    /// `member_id` 的用户 ID 类型，在 `member_type` 为 `user` 时设置。
    pub member_id_type: v3::MemberIdType,
    /// The ID of the group member, as a `member_id_type` ID. / 用户组成员的 ID，类型由 `member_id_type` 决定。
    /// - Example: `"ou_7dab8a3d3cdcc9da365777c7ad535d62"`
    pub member_id: String,
}
impl Add {
    /// Creates the value from its required fields.
    pub fn new(
        group_id: impl Into<String>,
        member_type: v3::MemberType,
        member_id_type: v3::MemberIdType,
        member_id: impl Into<String>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            member_type,
            member_id_type,
            member_id: member_id.into(),
        }
    }
}
impl wire::Object for Add {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("group_id", &mut self.group_id);
        f.field("member_type", &mut self.member_type);
        f.field("member_id_type", &mut self.member_id_type);
        f.field("member_id", &mut self.member_id);
    }
}
crate::codegen::__impl_object! {
    Add
}
crate::codegen::__operation! {
    Add => AddResponse, AddError:
    Endpoint::new("contact.v3.group_member.add", Post, "/open-apis/contact/v3/group/:group_id/member/add")
        .documented(text("添加用户组成员", "Add a member to a user group"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group-member/add")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::CONTACT_GROUP])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("group_id", String).required(),
            body("member_type", String).required().default("\"user\""),
            body("member_id_type", String).required(),
            body("member_id", String).required(),
        ])
}
/// The reply to [`Add`](struct@Add).
pub type AddResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Add`](struct@Add).
    AddError:
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
    /// [`40004`](error::DEPT_PERMISSION_DENIED): no dept authority error
    DeptPermissionDenied = error::DEPT_PERMISSION_DENIED,
    /// [`41050`](error::USER_PERMISSION_DENIED): no user authority error
    UserPermissionDenied = error::USER_PERMISSION_DENIED,
    /// [`42005`](error::MEMBER_ALREADY_IN_GROUP): member exist in group error
    MemberAlreadyInGroup = error::MEMBER_ALREADY_IN_GROUP,
    /// `42006` (HTTP 400): user has resigned error
    ///
    /// The user has resigned and cannot join a user group. Choose an active user. / 用户已离职，不能加入用户组。请换成在职用户。
    UserResigned = &ErrorInfo {
        fix: Text { zh: "用户已离职，不能加入用户组。请换成在职用户。", en: "The user has resigned and cannot join a user group. Choose an active user." },
        ..*error::USER_RESIGNED
    },
    /// [`42012`](error::GROUP_MEMBER_USER_LIMIT_EXCEEDED): group member user reached the upper limit
    GroupMemberUserLimitExceeded = error::GROUP_MEMBER_USER_LIMIT_EXCEEDED,
    /// [`42011`](error::GROUP_MEMBER_DEPARTMENT_LIMIT_EXCEEDED): group member department reached the upper limit
    GroupMemberDepartmentLimitExceeded = error::GROUP_MEMBER_DEPARTMENT_LIMIT_EXCEEDED,
}
