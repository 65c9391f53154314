// Generated from spec/directory/v1/collboration_share_entity/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::directory::{error, v1};
impl super::Api<'_> {
    /// List the shared members of connected organizations / 获取关联组织双方共享成员范围: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.target_department_id(…))`.
    pub fn list(
        &self,
        target_tenant_key: impl Into<id::TenantKey>,
    ) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(target_tenant_key))
    }
}
/// List the shared members of connected organizations / 获取关联组织双方共享成员范围.
///
/// Returns the people, departments and groups that two connected organizations share page by page, for use in rules.
///
/// 分页返回与关联组织双方共享范围内的人员、部门和用户组，供创建规则使用。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.directory().v1().collboration_share_entity().list("test_key").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/directory/v1/share_entities`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `trust_party:collaboration_rule:read`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/collboration_share_entity/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The `tenant_key` of the other organization, from the list of connected organizations.
    ///
    /// 对方组织的 `tenant_key`，由管理员获取所有关联组织列表接口获取。
    /// - Example: `"test_key"`
    pub target_tenant_key: id::TenantKey,
    /// The department whose subdepartments and members are listed, so that what is shared can be walked level by level; without it, all that is shared is listed. `0` gives the top-level departments if everyone is shared, or else the departments and members that are.
    ///
    /// 查看该部门下的子部门与成员，可逐级查询整个分享范围；不填则查看整个组织的分享范围。填 `0` 时，若组织分享了全员则返回一级部门，否则返回所分享的部门与成员。
    /// - Example: `"test_key"`
    pub target_department_id: Option<String>,
    /// The group whose members are listed, one of those this operation returned; if given, `target_department_id` is ignored.
    ///
    /// 查看该用户组的成员，取自本接口返回的用户组；填写后忽略 `target_department_id`。
    /// - Example: `"test_key"`
    pub target_group_id: Option<String>,
    /// Whether to list what one's own organization shares, as the subject, instead of the other one, as the object, which is the default.
    ///
    /// 是否查询主体组织（己方）的分享范围；不填则查询客体组织（对方）的。
    pub is_select_subject: Option<bool>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0="`
    pub page_token: Option<String>,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `100`
    /// - From 0 to 100
    /// - Example: `10`
    pub page_size: Option<i64>,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(target_tenant_key: impl Into<id::TenantKey>) -> Self {
        Self {
            target_tenant_key: target_tenant_key.into(),
            target_department_id: Default::default(),
            target_group_id: Default::default(),
            is_select_subject: Default::default(),
            page_token: Default::default(),
            page_size: Default::default(),
        }
    }
    /// Sets `target_department_id`.
    #[must_use]
    pub fn target_department_id(mut self, value: impl Into<String>) -> Self {
        self.target_department_id = Some(value.into());
        self
    }
    /// Sets `target_group_id`.
    #[must_use]
    pub fn target_group_id(mut self, value: impl Into<String>) -> Self {
        self.target_group_id = Some(value.into());
        self
    }
    /// Sets `is_select_subject`.
    #[must_use]
    pub fn is_select_subject(mut self, value: bool) -> Self {
        self.is_select_subject = Some(value);
        self
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets `page_size`.
    #[must_use]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("target_tenant_key", &mut self.target_tenant_key);
        f.field("target_department_id", &mut self.target_department_id);
        f.field("target_group_id", &mut self.target_group_id);
        f.field("is_select_subject", &mut self.is_select_subject);
        f.field("page_token", &mut self.page_token);
        f.field("page_size", &mut self.page_size);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("directory.v1.collboration_share_entity.list", Get, "/open-apis/directory/v1/share_entities")
        .documented(text("获取关联组织双方共享成员范围", "List the shared members of connected organizations"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/collboration_share_entity/list")
        .access(&[Tenant, User], &[Custom], &[scopes(&[crate::scope::TRUST_PARTY_COLLABORATION_RULE_READ])])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[
            query("target_tenant_key", String).required(),
            query("target_department_id", String),
            query("target_group_id", String),
            query("is_select_subject", Boolean),
            query("page_token", String),
            query("page_size", Integer).between(Some(0), Some(100)).default("100"),
        ])
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// The departments shared. / 分享的部门。
    pub share_departments: Vec<ListShareDepartment>,
    /// The groups shared. / 分享的用户组。
    pub share_groups: Vec<ListShareGroup>,
    /// The users shared. / 分享的用户。
    pub share_users: Vec<ListShareUser>,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
        f.field("share_departments", &mut self.share_departments);
        f.field("share_groups", &mut self.share_groups);
        f.field("share_users", &mut self.share_users);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`List`](struct@List).
    ListError:
    /// [`2223109`](error::INVALID_COLLABORATION_PAGE_TOKEN): page_token is invalid
    InvalidCollaborationPageToken = error::INVALID_COLLABORATION_PAGE_TOKEN,
    /// `2224001` (HTTP 400): No permission to operate
    ///
    /// The operation needs an administrator of related organizations. Have a super administrator of the tenant make the calling user one.
    ///
    /// 该操作需要关联组织管理员权限。请由本租户的超级管理员将调用的用户设为关联组织管理员。
    OperationDenied = &ErrorInfo {
        fix: Text { zh: "该操作需要关联组织管理员权限。请由本租户的超级管理员将调用的用户设为关联组织管理员。", en: "The operation needs an administrator of related organizations. Have a super administrator of the tenant make the calling user one." },
        ..*error::OPERATION_DENIED
    },
}
/// The departments shared. / 分享的部门。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListShareDepartment {
    /// The `open_department_id` of the department. / 部门的 `open_department_id`。
    pub open_department_id: String,
    /// The name, with its versions in each language. / 名称，含各语言的版本。
    pub name: v1::I18nText,
}
impl wire::Object for ListShareDepartment {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("open_department_id", &mut self.open_department_id);
        f.field("name", &mut self.name);
    }
}
/// The groups shared. / 分享的用户组。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListShareGroup {
    /// The Open ID of the group. / 用户组的 Open ID。
    pub open_group_id: String,
    /// The name, with its versions in each language. / 名称，含各语言的版本。
    pub name: v1::I18nText,
}
impl wire::Object for ListShareGroup {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("open_group_id", &mut self.open_group_id);
        f.field("name", &mut self.name);
    }
}
/// The users shared. / 分享的用户。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListShareUser {
    /// The Open ID of the user. / 用户的 Open ID。
    pub open_user_id: String,
    /// The name, with its versions in each language. / 名称，含各语言的版本。
    pub name: v1::I18nText,
    /// The avatar of the user. / 用户的头像。
    pub avatar: v1::ImageLink,
}
impl wire::Object for ListShareUser {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("open_user_id", &mut self.open_user_id);
        f.field("name", &mut self.name);
        f.field("avatar", &mut self.avatar);
    }
}
crate::codegen::__impl_object! {
    ListShareDepartment ListShareGroup ListShareUser
}
