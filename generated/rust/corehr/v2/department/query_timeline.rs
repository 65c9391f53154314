// Generated from spec/corehr/v2/department/query_timeline.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Get departments as of a date / 查询指定日期的部门基本信息: [`QueryTimeline`](struct@QueryTimeline).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn query_timeline(
        &self,
        department_ids: impl Into<Vec<String>>,
        effective_date: impl Into<String>,
    ) -> crate::codegen::Call<QueryTimeline> {
        crate::codegen::Call::new(
            self.client,
            QueryTimeline::new(department_ids, effective_date),
        )
    }
}
/// Get departments as of a date / 查询指定日期的部门基本信息.
///
/// Returns the name, type, parent, managers and other basics of departments as of a given date.
///
/// 返回部门在指定生效日期的名称、类型、上级、负责人等基本信息。
///
/// - `POST /open-apis/corehr/v2/departments/query_timeline`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:department:read`, `corehr:department:write`
///
/// Errors: [`QueryTimelineError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/query_timeline)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTimeline {
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"people_corehr_id"`
    pub user_id_type: Option<v2::CorehrUserIdType>,
    /// The type of department ID used in this call. / 本次调用中部门 ID 采用的类型。
    /// - Default: `"people_corehr_department_id"`
    pub department_id_type: Option<v2::CorehrDepartmentIdType>,
    /// The IDs of the departments to query, from `corehr.v2.department.batch_get` or `corehr.v2.department.search`.
    ///
    /// 要查询的部门的 ID，由 `corehr.v2.department.batch_get` 或 `corehr.v2.department.search` 得到。
    /// - Length: 0 to 100
    /// - Example: `["7094136522860922111"]`
    pub department_ids: Vec<String>,
    /// The effective date of the versions to query, as `YYYY-MM-DD`, taken at 00:00:00.
    ///
    /// 查询在此日期生效的部门版本，格式为 `YYYY-MM-DD`，按当天 00:00:00 计。
    /// - Length: 10 to 10
    /// - Matches `^((([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]{1}|[0-9]{1}[1-9][0-9]{2}|[1-9][0-9]{3})-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(02-(0[1-9]|[1][0-9]|2[0-8]))))|((([0-9]{2})(0[48]|[2468][048]|[13579][26])|((0[48]|[2468][048]|[3579][26])00))-02-29))$`
    /// - Example: `"2020-01-01"`
    pub effective_date: String,
    /// The fields to return, out of `department_name`, `sub_type`, `code`, `active`, `parent_department_id`, `manager`, `description`, `effective_date` and `expiration_date`, or the API names of custom fields, from `corehr.v1.custom_field.query`.
    ///
    /// 要返回哪些字段，可填 `department_name`、`sub_type`、`code`、`active`、`parent_department_id`、`manager`、`description`、`effective_date`、`expiration_date`，以及自定义字段的 API 名称，后者由 `corehr.v1.custom_field.query` 得到。
    /// - Length: 0 to 100
    /// - Example: `["department_name"]`
    pub fields: Option<Vec<String>>,
}
impl QueryTimeline {
    /// Creates the value from its required fields.
    pub fn new(
        department_ids: impl Into<Vec<String>>,
        effective_date: impl Into<String>,
    ) -> Self {
        Self {
            user_id_type: Default::default(),
            department_id_type: Default::default(),
            department_ids: department_ids.into(),
            effective_date: effective_date.into(),
            fields: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v2::CorehrUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `department_id_type`.
    #[must_use]
    pub fn department_id_type(mut self, value: v2::CorehrDepartmentIdType) -> Self {
        self.department_id_type = Some(value);
        self
    }
    /// Sets `fields`.
    #[must_use]
    pub fn fields(mut self, value: impl Into<Vec<String>>) -> Self {
        self.fields = Some(value.into());
        self
    }
}
impl wire::Object for QueryTimeline {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("department_ids", &mut self.department_ids);
        f.field("effective_date", &mut self.effective_date);
        f.field("fields", &mut self.fields);
    }
}
crate::codegen::__impl_object! {
    QueryTimeline
}
crate::codegen::__operation! {
    QueryTimeline => QueryTimelineResponse, QueryTimelineError:
    Endpoint::new("corehr.v2.department.query_timeline", Post, "/open-apis/corehr/v2/departments/query_timeline")
        .documented(text("查询指定日期的部门基本信息", "Get departments as of a date"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/query_timeline")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::COREHR_DEPARTMENT_READ]),
            scopes(&[crate::scope::COREHR_DEPARTMENT_WRITE]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
            Guard::received("items.parent_department_id", &[scopes(&[crate::scope::COREHR_DEPARTMENT_ORGANIZE_READ])]),
            Guard::received("items.manager", &[scopes(&[crate::scope::COREHR_DEPARTMENT_MANAGER_READ])]),
            Guard::received("items.custom_fields", &[scopes(&[crate::scope::COREHR_DEPARTMENT_CUSTOM_FIELDS_READ])]),
            Guard::received("items.cost_center_id", &[scopes(&[crate::scope::COREHR_DEPARTMENT_COST_CENTER_ID_READ])]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"people_corehr_id\""),
            query("department_id_type", String).default("\"people_corehr_department_id\""),
            body("department_ids", Array).required(),
            body("effective_date", String).required(),
            body("fields", Array),
        ])
}
/// The reply to [`QueryTimeline`](struct@QueryTimeline).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTimelineResponse {
    /// The department versions found. / 查到的部门版本。
    pub items: Vec<v2::DepartmentTimeline>,
}
impl wire::Object for QueryTimelineResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
    }
}
crate::codegen::__impl_object! {
    QueryTimelineResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`QueryTimeline`](struct@QueryTimeline).
    QueryTimelineError:
    /// [`1161204`](error::REQUEST_TIMEOUT): Requset timeout
    RequestTimeout = error::REQUEST_TIMEOUT,
    /// [`1161604`](error::QPS_LIMIT_EXCEEDED): QPS over limit
    QpsLimitExceeded = error::QPS_LIMIT_EXCEEDED,
}
