// Generated from spec/performance/v2/user_info/query.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::performance::{error, v2};
impl super::Api<'_> {
    /// Get the profiles of reviewees in a review cycle / 获取绩效周期人员信息: [`Query`](struct@Query).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn query(
        &self,
        semester_id: impl Into<String>,
        user_ids: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<Query> {
        crate::codegen::Call::new(self.client, Query::new(semester_id, user_ids))
    }
}
/// Get the profiles of reviewees in a review cycle / 获取绩效周期人员信息.
///
/// Returns the department, family, level and more that reviewees had when they were reviewed in a review cycle.
///
/// 返回被评估人在指定周期评估时的部门、序列、职级等信息。
///
/// - `POST /open-apis/performance/v2/user_info/query`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `performance:performance`, `performance:performance:readonly`
///
/// Errors: [`QueryError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/user_info/query)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Query {
    /// The type of user ID in the request and the reply. / 请求和响应中用户 ID 的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v2::PerformanceUserIdType>,
    /// What kind of ID the departments in request and reply are given by / 请求和响应中的部门 ID 是哪一种
    pub department_id_type: Option<types::DepartmentIdType>,
    /// The ID of the review cycle, from `performance.v1.semester.list`.
    ///
    /// 评估周期 ID，由 `performance.v1.semester.list` 得到。
    /// - Example: `"6992035450862224940"`
    pub semester_id: String,
    /// The people to query, as `user_id_type` IDs. / 查询哪些人员，类型由 `user_id_type` 决定。
    /// - Length: 0 to 10
    /// - Example: `["ou_3245842393d09e9428ad4655da6e30b3"]`
    pub user_ids: Vec<String>,
}
impl Query {
    /// Creates the value from its required fields.
    pub fn new(
        semester_id: impl Into<String>,
        user_ids: impl Into<Vec<String>>,
    ) -> Self {
        Self {
            user_id_type: Default::default(),
            department_id_type: Default::default(),
            semester_id: semester_id.into(),
            user_ids: user_ids.into(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v2::PerformanceUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `department_id_type`.
    #[must_use]
    pub fn department_id_type(mut self, value: types::DepartmentIdType) -> Self {
        self.department_id_type = Some(value);
        self
    }
}
impl wire::Object for Query {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("semester_id", &mut self.semester_id);
        f.field("user_ids", &mut self.user_ids);
    }
}
crate::codegen::__impl_object! {
    Query
}
crate::codegen::__operation! {
    Query => QueryResponse, QueryError:
    Endpoint::new("performance.v2.user_info.query", Post, "/open-apis/performance/v2/user_info/query")
        .documented(text("获取绩效周期人员信息", "Get the profiles of reviewees in a review cycle"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/user_info/query")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::PERFORMANCE_PERFORMANCE]),
            scopes(&[crate::scope::PERFORMANCE_PERFORMANCE_READONLY]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
            Guard::received("user_infos.direct_leader_user_id", &[scopes(&[crate::scope::PERFORMANCE_USER_SNAPSHOT_DIRECT_LEADER_READ])]),
            Guard::received("user_infos.department", &[scopes(&[crate::scope::PERFORMANCE_USER_SNAPSHOT_DEPARTMENT_READ])]),
            Guard::received("user_infos.job_family", &[scopes(&[crate::scope::PERFORMANCE_USER_SNAPSHOT_JOB_FAMILY_READ])]),
            Guard::received("user_infos.job_level", &[scopes(&[crate::scope::PERFORMANCE_USER_SNAPSHOT_JOB_LEVEL_READ])]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            query("department_id_type", String),
            body("semester_id", String).required(),
            body("user_ids", Array).required(),
        ])
}
/// The reply to [`Query`](struct@Query).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResponse {
    /// The ID of the review cycle that the snapshots belong to. / 快照所属的评估周期 ID。
    pub semester_id: String,
    /// The snapshots of the people in this cycle. / 人员在该周期的快照。
    pub user_infos: Vec<QueryUserInfo>,
}
impl wire::Object for QueryResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("semester_id", &mut self.semester_id);
        f.field("user_infos", &mut self.user_infos);
    }
}
crate::codegen::__impl_object! {
    QueryResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Query`](struct@Query).
    QueryError:
    /// [`1580101`](error::INTERNAL_ERROR): internal error
    InternalError = error::INTERNAL_ERROR,
    /// [`1580102`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`1580901`](error::TENANT_NO_LICENSE): tenant no licnese
    TenantNoLicense = error::TENANT_NO_LICENSE,
}
/// The department of the person. / 人员所在的部门。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDepartment {
    /// The ID of the department, as a `department_id_type` ID; `contact.v3.department.get` gives its details.
    ///
    /// 部门 ID，类型由 `department_id_type` 决定，可用 `contact.v3.department.get` 查询详情。
    pub id: String,
    /// The name of the department. / 部门名称。
    pub name: v2::I18n,
}
impl wire::Object for QueryDepartment {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
    }
}
/// The job family of the person. / 人员的序列。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobFamily {
    /// The ID of the job family. / 序列 ID。
    pub id: String,
    /// The name of the job family. / 序列名称。
    pub name: v2::I18n,
}
impl wire::Object for QueryJobFamily {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
    }
}
/// The job level of the person. / 人员的职级。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobLevel {
    /// The ID of the job level. / 职级 ID。
    pub id: String,
    /// The name of the job level. / 职级名称。
    pub name: v2::I18n,
}
impl wire::Object for QueryJobLevel {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
    }
}
/// The snapshots of the people in this cycle. / 人员在该周期的快照。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserInfo {
    /// The user IDs of the person. / 人员的用户 ID。
    pub user_id: v2::User,
    /// The user IDs of the direct manager of the person. / 其直属上级的用户 ID。
    /// - Present only with one of the scopes `performance:user_snapshot.direct_leader:read`
    pub direct_leader_user_id: v2::User,
    /// The department of the person. / 人员所在的部门。
    /// - Present only with one of the scopes `performance:user_snapshot.department:read`
    pub department: QueryDepartment,
    /// The job family of the person. / 人员的序列。
    /// - Present only with one of the scopes `performance:user_snapshot.job_family:read`
    pub job_family: QueryJobFamily,
    /// The job level of the person. / 人员的职级。
    /// - Present only with one of the scopes `performance:user_snapshot.job_level:read`
    pub job_level: QueryJobLevel,
}
impl wire::Object for QueryUserInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
        f.field("direct_leader_user_id", &mut self.direct_leader_user_id);
        f.field("department", &mut self.department);
        f.field("job_family", &mut self.job_family);
        f.field("job_level", &mut self.job_level);
    }
}
crate::codegen::__impl_object! {
    QueryDepartment QueryJobFamily QueryJobLevel QueryUserInfo
}
