// Generated from spec/contact/v3/group_member/simplelist.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::contact::{error, v3};
impl super::Api<'_> {
    /// List the members of a user group / 查询用户组成员列表: [`Simplelist`](struct@Simplelist).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_size(…))`.
    pub fn simplelist(
        &self,
        group_id: impl Into<String>,
    ) -> crate::codegen::Call<Simplelist> {
        crate::codegen::Call::new(self.client, Simplelist::new(group_id))
    }
}
/// List the members of a user group / 查询用户组成员列表.
///
/// Lists the IDs of the members of a user group, page by page. / 分页列出一个用户组中成员的 ID。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.contact().v3().group_member().simplelist("g128187").stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/contact/v3/group/:group_id/member/simplelist`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `contact:group:readonly`
///
/// Errors: [`SimplelistError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group-member/simplelist)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Simplelist {
    /// The ID of the user group to act on, returned when it was created or found by listing user groups.
    ///
    /// 所操作用户组的 ID，可在创建时从返回值取得，或查询用户组列表取得。
    /// - Example: `"g128187"`
    pub group_id: String,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `50`
    /// - At most 100
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"AQD9/Rn9eij9Pm39ED40/dk53s4Ebp882DYfFaPFbz00L4CMZJrqGdzNyc8BcZtDbwVUvRmQTvyMYicnGWrde9X56TgdBuS+JKiSIkdexPw="`
    pub page_token: Option<String>,
    /// Which kind of ID is returned for the members; which of the values apply depends on whether `member_type` asks for users or departments.
    ///
    /// 返回的成员 ID 采用哪种类型；可选哪些值取决于 `member_type` 是用户还是部门。
    /// - Default: `"open_id"`
    pub member_id_type: Option<v3::MemberIdType>,
    /// The type of members of the group to query. / 查询用户组中的哪一类成员。
    /// - Default: `"user"`
    pub member_type: Option<v3::MemberType>,
}
impl Simplelist {
    /// Creates the value from its required fields.
    pub fn new(group_id: impl Into<String>) -> Self {
        Self {
            group_id: group_id.into(),
            page_size: Default::default(),
            page_token: Default::default(),
            member_id_type: Default::default(),
            member_type: Default::default(),
        }
    }
    /// Sets `page_size`.
    #[must_use]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets `member_id_type`.
    #[must_use]
    pub fn member_id_type(mut self, value: v3::MemberIdType) -> Self {
        self.member_id_type = Some(value);
        self
    }
    /// Sets `member_type`.
    #[must_use]
    pub fn member_type(mut self, value: v3::MemberType) -> Self {
        self.member_type = Some(value);
        self
    }
}
impl wire::Object for Simplelist {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("group_id", &mut self.group_id);
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("member_id_type", &mut self.member_id_type);
        f.field("member_type", &mut self.member_type);
    }
}
crate::codegen::__impl_object! {
    Simplelist
}
crate::codegen::__operation! {
    Simplelist => SimplelistResponse, SimplelistError:
    Endpoint::new("contact.v3.group_member.simplelist", Get, "/open-apis/contact/v3/group/:group_id/member/simplelist")
        .documented(text("查询用户组成员列表", "List the members of a user group"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group-member/simplelist")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::CONTACT_GROUP_READONLY])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            path("group_id", String).required(),
            query("page_size", Integer).between(None, Some(100)).default("50"),
            query("page_token", String),
            query("member_id_type", String).default("\"open_id\""),
            query("member_type", String).default("\"user\""),
        ])
        .paging(Paging::new("page_token", "page_token", "memberlist").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for Simplelist {
    type Item = v3::Memberlist;
    fn items(response: SimplelistResponse) -> Vec<v3::Memberlist> {
        response.memberlist
    }
}
/// The reply to [`Simplelist`](struct@Simplelist).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SimplelistResponse {
    /// The group members on this page. / 当前页的用户组成员。
    pub memberlist: Vec<v3::Memberlist>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
}
impl wire::Object for SimplelistResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("memberlist", &mut self.memberlist);
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
    }
}
crate::codegen::__impl_object! {
    SimplelistResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Simplelist`](struct@Simplelist).
    SimplelistError:
    /// [`40003`](error::INTERNAL_ERROR): internal error
    InternalError = error::INTERNAL_ERROR,
    /// [`40011`](error::INVALID_PAGE_SIZE): page size is invalid
    InvalidPageSize = error::INVALID_PAGE_SIZE,
    /// [`40012`](error::INVALID_PAGE_TOKEN): page token is invalid error
    InvalidPageToken = error::INVALID_PAGE_TOKEN,
    /// [`42002`](error::INVALID_GROUP_ID): invalid group_id
    InvalidGroupId = error::INVALID_GROUP_ID,
    /// [`41074`](error::INVALID_MEMBER_TYPE): invalid member_type
    InvalidMemberType = error::INVALID_MEMBER_TYPE,
    /// [`41071`](error::INVALID_MEMBER_ID_TYPE): invalid member_id_type
    InvalidMemberIdType = error::INVALID_MEMBER_ID_TYPE,
    /// [`41072`](error::MEMBER_TYPE_MISMATCH): member_type not match member_id_type
    MemberTypeMismatch = error::MEMBER_TYPE_MISMATCH,
    /// [`42009`](error::USER_GROUP_PERMISSION_DENIED): no user group authority error
    UserGroupPermissionDenied = error::USER_GROUP_PERMISSION_DENIED,
}
