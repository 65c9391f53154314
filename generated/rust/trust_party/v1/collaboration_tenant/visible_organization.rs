// Generated from spec/trust_party/v1/collaboration_tenant/visible_organization.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::trust_party::{error, v1};
impl super::Api<'_> {
    /// List the members of a connected organization / 获取关联组织的成员信息: [`VisibleOrganization`](struct@VisibleOrganization).
    ///
    /// Optional fields are set on the call: `.with(|request| request.department_id_type(…))`.
    pub fn visible_organization(
        &self,
        target_tenant_key: impl Into<id::TenantKey>,
    ) -> crate::codegen::Call<VisibleOrganization> {
        crate::codegen::Call::new(
            self.client,
            VisibleOrganization::new(target_tenant_key),
        )
    }
}
/// List the members of a connected organization / 获取关联组织的成员信息.
///
/// Returns the departments, users and groups below a department of a connected organization that the user may see, page by page.
///
/// 分页返回关联组织某部门下用户可见的下级部门、用户和用户组。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.trust_party().v1().collaboration_tenant().visible_organization("4e6ac4d14bcd5071a37a39de902c7141").stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/trust_party/v1/collaboration_tenants/:target_tenant_key/visible_organization`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `trust_party:collaboration.tenant:readonly`
///
/// Errors: [`VisibleOrganizationError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/trust_party-v1/collaboration_tenant/visible_organization)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VisibleOrganization {
    /// The tenant key of the associated organization, from `trust_party.v1.collaboration_tenant.list`.
    ///
    /// 对方关联组织的 tenant_key，由 `trust_party.v1.collaboration_tenant.list` 返回。
    /// - Example: `"4e6ac4d14bcd5071a37a39de902c7141"`
    pub target_tenant_key: id::TenantKey,
    /// What kind of ID the departments in request and reply are given by / 请求和响应中的部门 ID 是哪一种
    /// - Default: `"department_id"`
    pub department_id_type: Option<types::DepartmentIdType>,
    /// The department of the associated organization to look into, `0` for the root; give this or `target_group_id`. This operation returns the IDs when called for the department above.
    ///
    /// 要查看关联组织的哪个部门，`0` 为根部门；与 `target_group_id` 二选一，部门 ID 可由本接口查询其上级部门得到。
    /// - Example: `"od-4e6ac4d14bcd5071a37a39de902c7141"`
    pub target_department_id: Option<String>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"AQD9/Rn9eij9Pm39ED40/TIx6jupqdAcfLY%2B51xMvNU="`
    pub page_token: Option<String>,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `100`
    /// - From 1 to 200
    /// - Example: `10`
    pub page_size: Option<i64>,
    /// The type of group ID in the request and the reply. / 请求和响应中用户组 ID 的类型。
    /// - Default: `"group_id"`
    pub group_id_type: Option<VisibleOrganizationGroupIdType>,
    /// The user group of the associated organization to look into; give this or `target_department_id`. This operation returns the IDs.
    ///
    /// 要查看关联组织的哪个用户组，与 `target_department_id` 二选一；ID 由本接口返回。
    /// - Example: `"od-4e6ac4d14bcd5071a37a39de902c7141"`
    pub target_group_id: Option<String>,
}
impl VisibleOrganization {
    /// Creates the value from its required fields.
    pub fn new(target_tenant_key: impl Into<id::TenantKey>) -> Self {
        Self {
            target_tenant_key: target_tenant_key.into(),
            department_id_type: Default::default(),
            target_department_id: Default::default(),
            page_token: Default::default(),
            page_size: Default::default(),
            group_id_type: Default::default(),
            target_group_id: Default::default(),
        }
    }
    /// Sets `department_id_type`.
    #[must_use]
    pub fn department_id_type(mut self, value: types::DepartmentIdType) -> Self {
        self.department_id_type = Some(value);
        self
    }
    /// Sets `target_department_id`.
    #[must_use]
    pub fn target_department_id(mut self, value: impl Into<String>) -> Self {
        self.target_department_id = Some(value.into());
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
    /// Sets `group_id_type`.
    #[must_use]
    pub fn group_id_type(mut self, value: VisibleOrganizationGroupIdType) -> Self {
        self.group_id_type = Some(value);
        self
    }
    /// Sets `target_group_id`.
    #[must_use]
    pub fn target_group_id(mut self, value: impl Into<String>) -> Self {
        self.target_group_id = Some(value.into());
        self
    }
}
impl wire::Object for VisibleOrganization {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("target_tenant_key", &mut self.target_tenant_key);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("target_department_id", &mut self.target_department_id);
        f.field("page_token", &mut self.page_token);
        f.field("page_size", &mut self.page_size);
        f.field("group_id_type", &mut self.group_id_type);
        f.field("target_group_id", &mut self.target_group_id);
    }
}
crate::codegen::__impl_object! {
    VisibleOrganization
}
crate::codegen::__operation! {
    VisibleOrganization => VisibleOrganizationResponse, VisibleOrganizationError:
    Endpoint::new("trust_party.v1.collaboration_tenant.visible_organization", Get, "/open-apis/trust_party/v1/collaboration_tenants/:target_tenant_key/visible_organization")
        .documented(text("获取关联组织的成员信息", "List the members of a connected organization"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/trust_party-v1/collaboration_tenant/visible_organization")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::TRUST_PARTY_COLLABORATION_TENANT_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            path("target_tenant_key", String).required(),
            query("department_id_type", String).default("\"department_id\""),
            query("target_department_id", String),
            query("page_token", String),
            query("page_size", Integer).between(Some(1), Some(200)).default("100"),
            query("group_id_type", String).default("\"group_id\""),
            query("target_group_id", String),
        ])
        .paging(Paging::new("page_token", "page_token", "collaboration_entity_list").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for VisibleOrganization {
    type Item = VisibleOrganizationCollaborationEntity;
    fn items(
        response: VisibleOrganizationResponse,
    ) -> Vec<VisibleOrganizationCollaborationEntity> {
        response.collaboration_entity_list
    }
}
/// The reply to [`VisibleOrganization`](struct@VisibleOrganization).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VisibleOrganizationResponse {
    /// The departments, users and groups that are visible there. / 该部门下可见的部门、用户和用户组。
    pub collaboration_entity_list: Vec<VisibleOrganizationCollaborationEntity>,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
}
impl wire::Object for VisibleOrganizationResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("collaboration_entity_list", &mut self.collaboration_entity_list);
        f.field("has_more", &mut self.has_more);
        f.field("page_token", &mut self.page_token);
    }
}
crate::codegen::__impl_object! {
    VisibleOrganizationResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`VisibleOrganization`](struct@VisibleOrganization).
    VisibleOrganizationError:
    /// `1971001` (HTTP 400): user not visible to target tenant
    ///
    /// The user and the partner organization cannot see each other. Use a partner organization that the user can see.
    ///
    /// 用户与该关联组织互不可见。请换用对用户可见的关联组织。
    UserNotVisibleToTargetTenant = &ErrorInfo {
        message: "user not visible to target tenant",
        fix: Text { zh: "用户与该关联组织互不可见。请换用对用户可见的关联组织。", en: "The user and the partner organization cannot see each other. Use a partner organization that the user can see." },
        links: &[],
        ..*error::USER_NOT_VISIBLE_TO_TARGET_TENANT
    },
    /// [`1971002`](error::USER_NOT_VISIBLE_TO_TARGET_DEPARTMENT): User not visible to target department.
    UserNotVisibleToTargetDepartment = error::USER_NOT_VISIBLE_TO_TARGET_DEPARTMENT,
    /// `1970012` (HTTP 400): Page token is invalid error
    ///
    /// The `page_token` is invalid. Use the one that the previous page returned, and none for the first page.
    ///
    /// `page_token` 不合法。请使用上一页返回的值，取第一页时不传。
    InvalidPageToken = &ErrorInfo {
        message: "Page token is invalid error",
        ..*error::INVALID_PAGE_TOKEN
    },
    /// `1970011` (HTTP 400): Page size is invalid error.
    ///
    /// The size of the page is invalid. Set `page_size` to a number from 1 to 200.
    ///
    /// 分页大小不合法。请将 `page_size` 设为 1 到 200。
    InvalidPageSize = &ErrorInfo {
        fix: Text { zh: "分页大小不合法。请将 `page_size` 设为 1 到 200。", en: "The size of the page is invalid. Set `page_size` to a number from 1 to 200." },
        ..*error::INVALID_PAGE_SIZE
    },
    /// [`1971007`](error::APP_NOT_VISIBLE_TO_TARGET_TENANT): App not visible to target tenant.
    AppNotVisibleToTargetTenant = error::APP_NOT_VISIBLE_TO_TARGET_TENANT,
    /// [`1971008`](error::APP_NOT_VISIBLE_TO_TARGET_DEPARTMENT): App not visible to target department.
    AppNotVisibleToTargetDepartment = error::APP_NOT_VISIBLE_TO_TARGET_DEPARTMENT,
}
/// The departments, users and groups that are visible there. / 该部门下可见的部门、用户和用户组。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VisibleOrganizationCollaborationEntity {
    /// Whether the item is a user, a department or a user group. / 该项是用户、部门还是用户组。
    pub collaboration_entity_type: VisibleOrganizationCollaborationEntityType,
    /// The ID of the department. / 部门的 ID。
    pub department_id: String,
    /// The open_department_id of the department. / 部门的 open_department_id。
    pub open_department_id: id::OpenDepartmentId,
    /// The user_id of the user within their tenant. / 用户在其租户内的 user_id。
    pub user_id: String,
    /// The open_id of the user. / 用户的 open_id。
    pub open_user_id: String,
    /// The union_id of the user. / 用户的 union_id。
    pub union_user_id: String,
    /// The name of the department. / 部门的名称。
    pub department_name: String,
    /// The name of the department in several languages. / 部门名称的多语言版本。
    pub i18n_department_name: v1::I18nName,
    /// The position of the department in the order. / 部门的排序序号。
    pub department_order: String,
    /// The name of the member. / 对方成员的名称。
    pub user_name: String,
    /// The name of the member in several languages. / 对方成员名称的多语言版本。
    pub i18n_user_name: v1::I18nName,
    /// The avatar of the member. / 对方成员的头像。
    pub user_avatar: v1::AvatarInfo,
    /// The ID of the user group. / 用户组的 ID。
    pub group_id: String,
    /// The open_group_id of the user group. / 用户组的 open_group_id。
    pub open_group_id: String,
    /// The name of the user group. / 对方用户组的名称。
    pub group_name: String,
    /// The name of the user group in several languages. / 对方用户组名称的多语言版本。
    pub i18n_group_name: v1::I18nName,
}
impl wire::Object for VisibleOrganizationCollaborationEntity {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("collaboration_entity_type", &mut self.collaboration_entity_type);
        f.field("department_id", &mut self.department_id);
        f.field("open_department_id", &mut self.open_department_id);
        f.field("user_id", &mut self.user_id);
        f.field("open_user_id", &mut self.open_user_id);
        f.field("union_user_id", &mut self.union_user_id);
        f.field("department_name", &mut self.department_name);
        f.field("i18n_department_name", &mut self.i18n_department_name);
        f.field("department_order", &mut self.department_order);
        f.field("user_name", &mut self.user_name);
        f.field("i18n_user_name", &mut self.i18n_user_name);
        f.field("user_avatar", &mut self.user_avatar);
        f.field("group_id", &mut self.group_id);
        f.field("open_group_id", &mut self.open_group_id);
        f.field("group_name", &mut self.group_name);
        f.field("i18n_group_name", &mut self.i18n_group_name);
    }
}
/// Whether the item is a user, a department or a user group. / 该项是用户、部门还是用户组。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum VisibleOrganizationCollaborationEntityType {
    /// `user`: User / 用户类型
    User,
    /// `department`: Department / 部门类型
    Department,
    /// `group`: User group / 用户组类型
    Group,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for VisibleOrganizationCollaborationEntityType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for VisibleOrganizationCollaborationEntityType {
    fn as_str(&self) -> &str {
        match self {
            Self::User => "user",
            Self::Department => "department",
            Self::Group => "group",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "user" => Self::User,
            "department" => Self::Department,
            "group" => Self::Group,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The type of group ID in the request and the reply. / 请求和响应中用户组 ID 的类型。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum VisibleOrganizationGroupIdType {
    /// `group_id`: group_id / 以 group_id 标识
    GroupId,
    /// `open_group_id`: open_group_id / 以 open_group_id 标识
    OpenGroupId,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for VisibleOrganizationGroupIdType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for VisibleOrganizationGroupIdType {
    fn as_str(&self) -> &str {
        match self {
            Self::GroupId => "group_id",
            Self::OpenGroupId => "open_group_id",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "group_id" => Self::GroupId,
            "open_group_id" => Self::OpenGroupId,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    VisibleOrganizationCollaborationEntity
}
crate::codegen::__impl_enum! {
    VisibleOrganizationCollaborationEntityType VisibleOrganizationGroupIdType
}
