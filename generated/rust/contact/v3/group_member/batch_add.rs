// Generated from spec/contact/v3/group_member/batch_add.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::contact::{error, v3};
impl super::Api<'_> {
    /// Add members to a user group / 批量添加用户组成员: [`BatchAdd`](struct@BatchAdd).
    ///
    /// Optional fields are set on the call: `.with(|request| request.members(…))`.
    pub fn batch_add(
        &self,
        group_id: impl Into<String>,
    ) -> crate::codegen::Call<BatchAdd> {
        crate::codegen::Call::new(self.client, BatchAdd::new(group_id))
    }
}
/// Add members to a user group / 批量添加用户组成员.
///
/// Adds several members to an ordinary user group and returns the result for each.
///
/// 向一个普通用户组批量添加成员，逐个返回结果。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.contact().v3().group_member().batch_add("test_group").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/contact/v3/group/:group_id/member/batch_add`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `contact:group`
///
/// Errors: [`BatchAddError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group-member/batch_add)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchAdd {
    /// The ID of the user group to act on, returned when it was created or found by listing user groups.
    ///
    /// 所操作用户组的 ID，可在创建时从返回值取得，或查询用户组列表取得。
    /// - Example: `"test_group"`
    pub group_id: String,
    /// The members to add to the user group. / 要加入用户组的成员。
    /// - Length: 1 to 100
    pub members: Option<Vec<v3::MemberlistInput>>,
}
impl BatchAdd {
    /// Creates the value from its required fields.
    pub fn new(group_id: impl Into<String>) -> Self {
        Self {
            group_id: group_id.into(),
            members: Default::default(),
        }
    }
    /// Sets `members`.
    #[must_use]
    pub fn members(mut self, value: impl Into<Vec<v3::MemberlistInput>>) -> Self {
        self.members = Some(value.into());
        self
    }
}
impl wire::Object for BatchAdd {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("group_id", &mut self.group_id);
        f.field("members", &mut self.members);
    }
}
crate::codegen::__impl_object! {
    BatchAdd
}
crate::codegen::__operation! {
    BatchAdd => BatchAddResponse, BatchAddError:
    Endpoint::new("contact.v3.group_member.batch_add", Post, "/open-apis/contact/v3/group/:group_id/member/batch_add")
        .documented(text("批量添加用户组成员", "Add members to a user group"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group-member/batch_add")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::CONTACT_GROUP])])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[path("group_id", String).required(), body("members", Array)])
}
/// The reply to [`BatchAdd`](struct@BatchAdd).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchAddResponse {
    /// The result of the addition for each member. / 各成员的添加结果。
    pub results: Vec<BatchAddMemberResult>,
}
impl wire::Object for BatchAddResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("results", &mut self.results);
    }
}
crate::codegen::__impl_object! {
    BatchAddResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`BatchAdd`](struct@BatchAdd).
    BatchAddError:
    /// [`41050`](error::USER_PERMISSION_DENIED): no user authority error
    UserPermissionDenied = error::USER_PERMISSION_DENIED,
    /// [`40003`](error::INTERNAL_ERROR): internal error
    InternalError = error::INTERNAL_ERROR,
    /// [`40001`](error::INVALID_PARAMETER): param error
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`42012`](error::GROUP_MEMBER_USER_LIMIT_EXCEEDED): group member user reached the upper limit
    GroupMemberUserLimitExceeded = error::GROUP_MEMBER_USER_LIMIT_EXCEEDED,
    /// `42005` (HTTP 200): member is already in group
    ///
    /// The user group already has this member. Skip it; there is nothing to add. / 用户组中已有该成员。请跳过它，无需再添加。
    MemberAlreadyInGroup = &ErrorInfo {
        status: Some(200),
        message: "member is already in group",
        ..*error::MEMBER_ALREADY_IN_GROUP
    },
    /// `42006` (HTTP 400): user has resigned error
    ///
    /// The user has resigned and cannot join a user group. Choose an active user. / 用户已离职，不能加入用户组。请换成在职用户。
    UserResigned = &ErrorInfo {
        fix: Text { zh: "用户已离职，不能加入用户组。请换成在职用户。", en: "The user has resigned and cannot join a user group. Choose an active user." },
        ..*error::USER_RESIGNED
    },
    /// [`41073`](error::INVALID_MEMBER_ID): invalid member_id
    InvalidMemberId = error::INVALID_MEMBER_ID,
    /// [`41074`](error::INVALID_MEMBER_TYPE): invalid member_type
    InvalidMemberType = error::INVALID_MEMBER_TYPE,
    /// [`41071`](error::INVALID_MEMBER_ID_TYPE): invalid member_id_type
    InvalidMemberIdType = error::INVALID_MEMBER_ID_TYPE,
    /// [`42002`](error::INVALID_GROUP_ID): invalid group_id
    InvalidGroupId = error::INVALID_GROUP_ID,
    /// `42009` (HTTP 403): no user group authority
    ///
    /// The user group is outside the contact range of the app. Add the group to the contact range of the app, and publish the app.
    ///
    /// 用户组不在应用的通讯录权限范围内。请将该用户组加入应用的通讯录权限范围，并发布应用。
    UserGroupPermissionDenied = &ErrorInfo {
        message: "no user group authority",
        ..*error::USER_GROUP_PERMISSION_DENIED
    },
}
/// The result of the addition for each member. / 各成员的添加结果。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchAddMemberResult {
    /// The ID of the member, of the kind its `member_id_type` named in the request.
    ///
    /// 成员的 ID，类型与请求中该成员的 `member_id_type` 一致。
    pub member_id: String,
    /// The result code for this member: `0` on success, otherwise an error code saying what is wrong with the `member_id`.
    ///
    /// 该成员的结果码：`0` 表示成功，其他值表示该 `member_id` 有问题，含义见错误码。
    pub code: i64,
}
impl wire::Object for BatchAddMemberResult {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("member_id", &mut self.member_id);
        f.field("code", &mut self.code);
    }
}
crate::codegen::__impl_object! {
    BatchAddMemberResult
}
