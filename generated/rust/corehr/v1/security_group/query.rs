// Generated from spec/corehr/v1/security_group/query.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v1};
impl super::Api<'_> {
    /// Query the HR partners of departments or locations / 查询部门 / 地点的 HRBP / 属地 BP: [`Query`](struct@Query).
    ///
    /// Optional fields are set on the call: `.with(|request| request.department_id_type(…))`.
    pub fn query(
        &self,
        item_list: impl Into<Vec<QueryBpRoleOrganization>>,
    ) -> crate::codegen::Call<Query> {
        crate::codegen::Call::new(self.client, Query::new(item_list))
    }
}
/// Query the HR partners of departments or locations / 查询部门 / 地点的 HRBP / 属地 BP.
///
/// Returns the HR business partners or location partners of departments or work locations.
///
/// 按部门或工作地点返回对应的 HRBP 或属地 BP。
///
/// - `POST /open-apis/corehr/v1/security_groups/query`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:authorization:read`, `corehr:corehr:readonly`, `corehr:corehr`, `corehr:authorization.bp:read`
///
/// Errors: [`QueryError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/security_group/query)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Query {
    /// The type of department ID used in this call. / 本次调用中部门 ID 采用的类型。
    /// - Default: `"people_corehr_department_id"`
    pub department_id_type: Option<v1::CorehrDepartmentIdType>,
    /// The roles to query and the organizations they are for, at most 50 at a time. / 要查询的角色及其所在组织，一次最多 50 个。
    pub item_list: Vec<QueryBpRoleOrganization>,
    /// Only authorizations made after this time are returned, in seconds since 1970. / 只查询授权时间晚于此时间的记录，秒级时间戳。
    /// - Example: `"1729773628"`
    pub updated_at_gte: Option<String>,
    /// Only authorizations made before this time are returned, in seconds since 1970.
    ///
    /// 只查询授权时间早于此时间的记录，秒级时间戳。
    /// - Example: `"1729773628"`
    pub updated_at_lte: Option<String>,
}
impl Query {
    /// Creates the value from its required fields.
    pub fn new(item_list: impl Into<Vec<QueryBpRoleOrganization>>) -> Self {
        Self {
            department_id_type: Default::default(),
            item_list: item_list.into(),
            updated_at_gte: Default::default(),
            updated_at_lte: Default::default(),
        }
    }
    /// Sets `department_id_type`.
    #[must_use]
    pub fn department_id_type(mut self, value: v1::CorehrDepartmentIdType) -> Self {
        self.department_id_type = Some(value);
        self
    }
    /// Sets `updated_at_gte`.
    #[must_use]
    pub fn updated_at_gte(mut self, value: impl Into<String>) -> Self {
        self.updated_at_gte = Some(value.into());
        self
    }
    /// Sets `updated_at_lte`.
    #[must_use]
    pub fn updated_at_lte(mut self, value: impl Into<String>) -> Self {
        self.updated_at_lte = Some(value.into());
        self
    }
}
impl wire::Object for Query {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("department_id_type", &mut self.department_id_type);
        f.field("item_list", &mut self.item_list);
        f.field("updated_at_gte", &mut self.updated_at_gte);
        f.field("updated_at_lte", &mut self.updated_at_lte);
    }
}
crate::codegen::__impl_object! {
    Query
}
crate::codegen::__operation! {
    Query => QueryResponse, QueryError:
    Endpoint::new("corehr.v1.security_group.query", Post, "/open-apis/corehr/v1/security_groups/query")
        .documented(text("查询部门 / 地点的 HRBP / 属地 BP", "Query the HR partners of departments or locations"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/security_group/query")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::COREHR_AUTHORIZATION_READ]),
            scopes(&[crate::scope::COREHR_COREHR_READONLY]),
            scopes(&[crate::scope::COREHR_COREHR]),
            scopes(&[crate::scope::COREHR_AUTHORIZATION_BP_READ]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            query("department_id_type", String).default("\"people_corehr_department_id\""),
            body("item_list", Array).required(),
            body("updated_at_gte", String),
            body("updated_at_lte", String),
        ])
}
/// The reply to [`Query`](struct@Query).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResponse {
    /// The HRBPs or local BPs found. / 查到的 HRBP 或属地 BP。
    pub hrbp_list: Vec<QueryHrbp>,
}
impl wire::Object for QueryResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("hrbp_list", &mut self.hrbp_list);
    }
}
crate::codegen::__impl_object! {
    QueryResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Query`](struct@Query).
    QueryError:
    /// [`1161403`](error::INVALID_PARAMETER_LENGTH): Incorrect parameter length
    InvalidParameterLength = error::INVALID_PARAMETER_LENGTH,
    /// [`1161404`](error::MISSING_OR_INVALID_PARAMETER): Missing or invalid parameter
    MissingOrInvalidParameter = error::MISSING_OR_INVALID_PARAMETER,
    /// [`1161406`](error::PARAMETER_EXCEED_OPTIONAL_RANGE): Parameter exceeds the optional range
    ParameterExceedOptionalRange = error::PARAMETER_EXCEED_OPTIONAL_RANGE,
    /// [`1161501`](error::AUTHORIZATION_INTERNAL_ERROR): System internal error
    AuthorizationInternalError = error::AUTHORIZATION_INTERNAL_ERROR,
}
/// The roles to query and the organizations they are for, at most 50 at a time. / 要查询的角色及其所在组织，一次最多 50 个。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryBpRoleOrganization {
    /// The kind of role: `hrbp` for HRBPs, which depend on the department, or `location_bp` for local BPs, which depend on the department and the work location.
    ///
    /// 角色类型的标识：`hrbp` 为 HRBP，按部门查询；`location_bp` 为属地 BP，按部门和工作地点查询。
    /// - Example: `"location_bp"`
    pub role_key: String,
    /// The ID of the department, as a `department_id_type` ID, needed for HRBPs and local BPs alike. The department search returns it.
    ///
    /// 部门的 ID，类型由 `department_id_type` 决定，可用搜索部门信息接口获取，查询 HRBP 和属地 BP 时都须传。
    /// - Example: `"7063072995761456670"`
    pub department_id: String,
    /// The ID of the work location, needed for local BPs together with the department ID. The operation that lists locations returns it, and the organization management of Feishu People shows it.
    ///
    /// 工作地点的 ID，查询属地 BP 时须与部门 ID 一起传，可用批量查询地点接口获取，也可在飞书人事的组织管理中查看。
    /// - Example: `"6892687221355185677"`
    pub work_location_id: Option<String>,
}
impl QueryBpRoleOrganization {
    /// Creates the value from its required fields.
    pub fn new(role_key: impl Into<String>, department_id: impl Into<String>) -> Self {
        Self {
            role_key: role_key.into(),
            department_id: department_id.into(),
            work_location_id: Default::default(),
        }
    }
    /// Sets `work_location_id`.
    #[must_use]
    pub fn work_location_id(mut self, value: impl Into<String>) -> Self {
        self.work_location_id = Some(value.into());
        self
    }
}
impl wire::Object for QueryBpRoleOrganization {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("role_key", &mut self.role_key);
        f.field("department_id", &mut self.department_id);
        f.field("work_location_id", &mut self.work_location_id);
    }
}
/// The HRBPs or local BPs found. / 查到的 HRBP 或属地 BP。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryHrbp {
    /// The employment IDs of the HRBPs or local BPs. For details, call the employee search. A department without an HRBP takes those of its parent, and may have several; without a local BP for the department and location, the parent locations are tried first.
    ///
    /// HRBP 或属地 BP 的雇佣 ID，详情可用搜索员工信息接口获取。部门没有 HRBP 时取其上级部门的，一个部门可有多个；部门和地点没有属地 BP 时，优先沿地点向上取上级地点的。
    pub employment_id_list: Vec<String>,
    /// The ID of the department. For details, call the department search. / 部门的 ID，详情可用搜索部门信息接口获取。
    pub department_id: String,
    /// The ID of the work location. / 工作地点的 ID。
    pub work_location_id: String,
}
impl wire::Object for QueryHrbp {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("employment_id_list", &mut self.employment_id_list);
        f.field("department_id", &mut self.department_id);
        f.field("work_location_id", &mut self.work_location_id);
    }
}
crate::codegen::__impl_object! {
    QueryBpRoleOrganization QueryHrbp
}
