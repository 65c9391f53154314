// Generated from spec/trust_party/v1/collaboration_tenant_collaboration_department/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::trust_party::{error, v1};
impl super::Api<'_> {
    /// Get a department of a connected organization / 获取关联组织部门详情: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.target_department_id_type(…))`.
    pub fn get(
        &self,
        target_tenant_key: impl Into<id::TenantKey>,
        target_department_id: impl Into<String>,
    ) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(
            self.client,
            Get::new(target_tenant_key, target_department_id),
        )
    }
}
/// Get a department of a connected organization / 获取关联组织部门详情.
///
/// Returns one visible department of a connected organization in detail. / 返回关联组织中一个可见部门的详情。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.trust_party().v1().collaboration_tenant_collaboration_department().get("4e6ac4d14bcd5071a37a39de902c7141", "od-4e6ac4d14bcd5071a37a39de902c7141").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/trust_party/v1/collaboration_tenants/:target_tenant_key/collaboration_departments/:target_department_id`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `trust_party:collaboration.tenant:readonly`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/trust_party-v1/collaboration_tenant-collaboration_department/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The tenant key of the associated organization, from `trust_party.v1.collaboration_tenant.list`.
    ///
    /// 对方关联组织的 tenant_key，由 `trust_party.v1.collaboration_tenant.list` 返回。
    /// - Example: `"4e6ac4d14bcd5071a37a39de902c7141"`
    pub target_tenant_key: id::TenantKey,
    /// The department of the associated organization, as a `target_department_id_type` ID.
    ///
    /// 对方关联组织的部门，ID 类型由 `target_department_id_type` 决定。
    /// - Example: `"od-4e6ac4d14bcd5071a37a39de902c7141"`
    pub target_department_id: String,
    /// The type of department ID in `target_department_id`. / `target_department_id` 的部门 ID 类型。
    /// - Default: `"department_id"`
    pub target_department_id_type: Option<GetTargetDepartmentIdType>,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(
        target_tenant_key: impl Into<id::TenantKey>,
        target_department_id: impl Into<String>,
    ) -> Self {
        Self {
            target_tenant_key: target_tenant_key.into(),
            target_department_id: target_department_id.into(),
            target_department_id_type: Default::default(),
        }
    }
    /// Sets `target_department_id_type`.
    #[must_use]
    pub fn target_department_id_type(
        mut self,
        value: GetTargetDepartmentIdType,
    ) -> Self {
        self.target_department_id_type = Some(value);
        self
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("target_tenant_key", &mut self.target_tenant_key);
        f.field("target_department_id", &mut self.target_department_id);
        f.field("target_department_id_type", &mut self.target_department_id_type);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("trust_party.v1.collaboration_tenant_collaboration_department.get", Get, "/open-apis/trust_party/v1/collaboration_tenants/:target_tenant_key/collaboration_departments/:target_department_id")
        .documented(text("获取关联组织部门详情", "Get a department of a connected organization"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/trust_party-v1/collaboration_tenant-collaboration_department/get")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::TRUST_PARTY_COLLABORATION_TENANT_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(NoBody, &[
            path("target_tenant_key", String).required(),
            path("target_department_id", String).required(),
            query("target_department_id_type", String).default("\"department_id\""),
        ])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The department that was read. / 所查询的部门。
    pub target_department: GetCollaborationDepartment,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("target_department", &mut self.target_department);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// `1971001` (HTTP 400): User not visible to target tenant.
    ///
    /// The user is not visible to the partner organization and may not query it. Ask the administrator of that organization to make the user visible.
    ///
    /// 用户对关联组织不可见，无权查询。请联系对方组织的管理员，为该用户配置对关联组织的可见性。
    UserNotVisibleToTargetTenant = &ErrorInfo {
        fix: Text { zh: "用户对关联组织不可见，无权查询。请联系对方组织的管理员，为该用户配置对关联组织的可见性。", en: "The user is not visible to the partner organization and may not query it. Ask the administrator of that organization to make the user visible." },
        links: &[],
        ..*error::USER_NOT_VISIBLE_TO_TARGET_TENANT
    },
    /// `1971002` (HTTP 400): User not visible to target department.
    ///
    /// The user cannot see the department and may not query it. Ask the administrator of your own organization to make it visible to the user.
    ///
    /// 用户不能看到该部门，无权查询。请联系己方组织的管理员，配置用户对该部门的可见性。
    UserNotVisibleToTargetDepartment = &ErrorInfo {
        fix: Text { zh: "用户不能看到该部门，无权查询。请联系己方组织的管理员，配置用户对该部门的可见性。", en: "The user cannot see the department and may not query it. Ask the administrator of your own organization to make it visible to the user." },
        ..*error::USER_NOT_VISIBLE_TO_TARGET_DEPARTMENT
    },
    /// [`1971007`](error::APP_NOT_VISIBLE_TO_TARGET_TENANT): App not visible to target tenant.
    AppNotVisibleToTargetTenant = error::APP_NOT_VISIBLE_TO_TARGET_TENANT,
    /// `1971008` (HTTP 400): App not visible to target department
    ///
    /// The app is not visible to this department of the partner organization. Make it visible to the department in the sharing settings of the app.
    ///
    /// 应用对关联组织的该部门不可见。请在应用的共享设置中，配置应用对该部门可见。
    AppNotVisibleToTargetDepartment = &ErrorInfo {
        message: "App not visible to target department",
        ..*error::APP_NOT_VISIBLE_TO_TARGET_DEPARTMENT
    },
}
/// The department that was read. / 所查询的部门。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCollaborationDepartment {
    /// The open_department_id of the department. / 部门的 open_department_id。
    pub open_department_id: id::OpenDepartmentId,
    /// The department_id of the department. / 部门的 department_id。
    pub department_id: String,
    /// The name of the department. / 部门的名称。
    pub name: String,
    /// The name of the department in several languages. / 部门名称的多语言版本。
    pub i18n_name: v1::I18nName,
    /// The position of the department in the order. / 部门的排序序号。
    pub order: String,
    /// The heads of the department; only those that are visible. / 部门的负责人，仅返回可见的。
    pub leaders: Vec<GetCollaborationDepartmentLeader>,
    /// The ID of the parent department; only if it is visible. / 上级部门的 ID，仅当其可见时返回。
    pub parent_department_id: v1::CollaborationDepartmentId,
}
impl wire::Object for GetCollaborationDepartment {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("open_department_id", &mut self.open_department_id);
        f.field("department_id", &mut self.department_id);
        f.field("name", &mut self.name);
        f.field("i18n_name", &mut self.i18n_name);
        f.field("order", &mut self.order);
        f.field("leaders", &mut self.leaders);
        f.field("parent_department_id", &mut self.parent_department_id);
    }
}
/// The heads of the department; only those that are visible. / 部门的负责人，仅返回可见的。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCollaborationDepartmentLeader {
    /// Whether it is the main or a deputy head. / 负责人是主要的还是副的。
    /// - `1`: Main head / 主负责人
    /// - `2`: Deputy head / 副负责人
    pub leader_type: i64,
    /// The IDs of the head. / 负责人的各类 ID。
    pub id: v1::CollaborationUserId,
}
impl wire::Object for GetCollaborationDepartmentLeader {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("leader_type", &mut self.leader_type);
        f.field("id", &mut self.id);
    }
}
/// The type of department ID in `target_department_id`. / `target_department_id` 的部门 ID 类型。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GetTargetDepartmentIdType {
    /// `department_id`: department_id, the identity within the tenant / department_id，租户内的部门标识
    DepartmentId,
    /// `open_department_id`: open_department_id, the identity on the open platform / open_department_id，开放平台的部门标识
    OpenDepartmentId,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for GetTargetDepartmentIdType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for GetTargetDepartmentIdType {
    fn as_str(&self) -> &str {
        match self {
            Self::DepartmentId => "department_id",
            Self::OpenDepartmentId => "open_department_id",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "department_id" => Self::DepartmentId,
            "open_department_id" => Self::OpenDepartmentId,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    GetCollaborationDepartment GetCollaborationDepartmentLeader
}
crate::codegen::__impl_enum! {
    GetTargetDepartmentIdType
}
