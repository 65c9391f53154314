// Generated from spec/contact/v3/group/member_belong.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::contact::{error, v3};
impl super::Api<'_> {
    /// List the user groups of a user / 查询用户所属用户组: [`MemberBelong`](struct@MemberBelong).
    ///
    /// Optional fields are set on the call: `.with(|request| request.member_id_type(…))`.
    pub fn member_belong(
        &self,
        member_id: impl Into<String>,
    ) -> crate::codegen::Call<MemberBelong> {
        crate::codegen::Call::new(self.client, MemberBelong::new(member_id))
    }
}
/// List the user groups of a user / 查询用户所属用户组.
///
/// Lists, page by page, the user groups that a user belongs to. / 分页列出一个用户所属的用户组。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.contact().v3().group().member_belong("u287xj12").stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/contact/v3/group/member_belong`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `contact:group:readonly`
///
/// Errors: [`MemberBelongError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group/member_belong)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MemberBelong {
    /// The ID of the user whose groups are queried, as a `member_id_type` ID.
    ///
    /// 要查询其所属用户组的用户 ID，类型由 `member_id_type` 决定。
    /// - Example: `"u287xj12"`
    pub member_id: String,
    /// The type of user ID in `member_id`. / `member_id` 的用户 ID 类型。
    /// - Default: `"open_id"`
    pub member_id_type: Option<v3::MemberIdType>,
    /// The type of user groups of the user to return. / 只返回用户所属的哪一类用户组。
    /// - From 1 to 2
    /// - `1`: Ordinary group / 普通用户组
    /// - `2`: Dynamic group / 动态用户组
    /// - Example: `1`
    pub group_type: Option<i64>,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `500`
    /// - From 1 to 1000
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"AQD9/Rn9eij9Pm39ED40/dk53s4Ebp882DYfFaPFbz00L4CMZJrqGdzNyc8BcZtDbwVUvRmQTvyMYicnGWrde9X56TgdBuS+JKiSIkdexPw="`
    pub page_token: Option<String>,
}
impl MemberBelong {
    /// Creates the value from its required fields.
    pub fn new(member_id: impl Into<String>) -> Self {
        Self {
            member_id: member_id.into(),
            member_id_type: Default::default(),
            group_type: Default::default(),
            page_size: Default::default(),
            page_token: Default::default(),
        }
    }
    /// Sets `member_id_type`.
    #[must_use]
    pub fn member_id_type(mut self, value: v3::MemberIdType) -> Self {
        self.member_id_type = Some(value);
        self
    }
    /// Sets `group_type`.
    #[must_use]
    pub fn group_type(mut self, value: i64) -> Self {
        self.group_type = Some(value);
        self
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
}
impl wire::Object for MemberBelong {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("member_id", &mut self.member_id);
        f.field("member_id_type", &mut self.member_id_type);
        f.field("group_type", &mut self.group_type);
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
    }
}
crate::codegen::__impl_object! {
    MemberBelong
}
crate::codegen::__operation! {
    MemberBelong => MemberBelongResponse, MemberBelongError:
    Endpoint::new("contact.v3.group.member_belong", Get, "/open-apis/contact/v3/group/member_belong")
        .documented(text("查询用户所属用户组", "List the user groups of a user"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group/member_belong")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::CONTACT_GROUP_READONLY])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            query("member_id", String).required(),
            query("member_id_type", String).default("\"open_id\""),
            query("group_type", Integer).between(Some(1), Some(2)),
            query("page_size", Integer).between(Some(1), Some(1000)).default("500"),
            query("page_token", String),
        ])
        .paging(Paging::new("page_token", "page_token", "group_list").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for MemberBelong {
    type Item = String;
    fn items(response: MemberBelongResponse) -> Vec<String> {
        response.group_list
    }
}
/// The reply to [`MemberBelong`](struct@MemberBelong).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MemberBelongResponse {
    /// The IDs of the groups the user belongs to, with which each can be queried.
    ///
    /// 用户所属用户组的 ID，可凭 ID 查询用户组详情。
    pub group_list: Vec<String>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
}
impl wire::Object for MemberBelongResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("group_list", &mut self.group_list);
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
    }
}
crate::codegen::__impl_object! {
    MemberBelongResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`MemberBelong`](struct@MemberBelong).
    MemberBelongError:
    /// [`40001`](error::INVALID_PARAMETER): param error
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`40003`](error::INTERNAL_ERROR): internal error
    InternalError = error::INTERNAL_ERROR,
    /// `40011` (HTTP 400): page size is invalid
    ///
    /// The `page_size` is invalid. Pass 1 to 1000. / `page_size` 不合法。请传入 1 至 1000 的值。
    InvalidPageSize = &ErrorInfo {
        fix: Text { zh: "`page_size` 不合法。请传入 1 至 1000 的值。", en: "The `page_size` is invalid. Pass 1 to 1000." },
        ..*error::INVALID_PAGE_SIZE
    },
    /// `40012` (HTTP 400): page token is invalid
    ///
    /// The `page_token` is invalid. Pass the `page_token` of the previous page unchanged, and none with the first request.
    ///
    /// `page_token` 不合法。请原样传入上一页返回的 `page_token`，首次请求不传。
    InvalidPageToken = &ErrorInfo {
        message: "page token is invalid",
        ..*error::INVALID_PAGE_TOKEN
    },
    /// [`41071`](error::INVALID_MEMBER_ID_TYPE): invalid member_id_type
    InvalidMemberIdType = error::INVALID_MEMBER_ID_TYPE,
    /// [`41073`](error::INVALID_MEMBER_ID): invalid member_id
    InvalidMemberId = error::INVALID_MEMBER_ID,
    /// `41074` (HTTP 400): invalid member_type
    ///
    /// The type of the user group is invalid. Set `group_type` to 1 (normal group) or 2 (dynamic group).
    ///
    /// 用户组类型无效。请将 `group_type` 设为 1（普通用户组）或 2（动态用户组）。
    InvalidMemberType = &ErrorInfo {
        fix: Text { zh: "用户组类型无效。请将 `group_type` 设为 1（普通用户组）或 2（动态用户组）。", en: "The type of the user group is invalid. Set `group_type` to 1 (normal group) or 2 (dynamic group)." },
        ..*error::INVALID_MEMBER_TYPE
    },
    /// [`41050`](error::USER_PERMISSION_DENIED): no user authority error
    UserPermissionDenied = error::USER_PERMISSION_DENIED,
}
