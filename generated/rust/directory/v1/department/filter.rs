// Generated from spec/directory/v1/department/filter.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::directory::{error, v1};
impl super::Api<'_> {
    /// List departments / 获取部门列表: [`Filter`](struct@Filter).
    ///
    /// Optional fields are set on the call: `.with(|request| request.employee_id_type(…))`.
    pub fn filter(
        &self,
        filter: v1::MultiFilterCondition,
        required_fields: impl Into<Vec<String>>,
        page_request: v1::PageCondition,
    ) -> crate::codegen::Call<Filter> {
        crate::codegen::Call::new(
            self.client,
            Filter::new(filter, required_fields, page_request),
        )
    }
}
/// List departments / 获取部门列表.
///
/// Returns the departments that match in detail page by page, within the scope of the app or user.
///
/// 按条件分页返回部门详情，以应用或用户身份调用时各按其权限范围。
///
/// - `POST /open-apis/directory/v1/departments/filter`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `directory:department:list`
///
/// Errors: [`FilterError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/department/filter)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    /// The type of the employee IDs in the request and the reply. / 请求与返回中员工 ID 的类型。
    /// - Default: `"open_id"`
    pub employee_id_type: Option<v1::EmployeeIdType>,
    /// What kind of ID the departments in request and reply are given by / 请求和响应中的部门 ID 是哪一种
    /// - Default: `"open_department_id"`
    pub department_id_type: Option<types::DepartmentIdType>,
    /// The conditions the departments or employees must meet; see [how to write filters](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/filter-usage).
    ///
    /// 部门或员工须满足的条件，写法见[筛选条件的用法](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/filter-usage)。
    pub filter: v1::MultiFilterCondition,
    /// Which [fields](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/field-enumeration) to return; without it, none is, and neither are rows and fields one has no permission for.
    ///
    /// 要返回的字段，从[字段枚举](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/field-enumeration)中选取；不填则不返回任何字段，无权限的行和字段也不返回。
    /// - Length: 0 to 100
    /// - Example: `["name"]`
    pub required_fields: Vec<String>,
    /// How many items to return, and where to start. / 分页的条数与起点。
    pub page_request: v1::PageCondition,
}
impl Filter {
    /// Creates the value from its required fields.
    pub fn new(
        filter: v1::MultiFilterCondition,
        required_fields: impl Into<Vec<String>>,
        page_request: v1::PageCondition,
    ) -> Self {
        Self {
            employee_id_type: Default::default(),
            department_id_type: Default::default(),
            filter,
            required_fields: required_fields.into(),
            page_request,
        }
    }
    /// Sets `employee_id_type`.
    #[must_use]
    pub fn employee_id_type(mut self, value: v1::EmployeeIdType) -> Self {
        self.employee_id_type = Some(value);
        self
    }
    /// Sets `department_id_type`.
    #[must_use]
    pub fn department_id_type(mut self, value: types::DepartmentIdType) -> Self {
        self.department_id_type = Some(value);
        self
    }
}
impl wire::Object for Filter {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("employee_id_type", &mut self.employee_id_type);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("filter", &mut self.filter);
        f.field("required_fields", &mut self.required_fields);
        f.field("page_request", &mut self.page_request);
    }
}
crate::codegen::__impl_object! {
    Filter
}
crate::codegen::__operation! {
    Filter => FilterResponse, FilterError:
    Endpoint::new("directory.v1.department.filter", Post, "/open-apis/directory/v1/departments/filter")
        .documented(text("获取部门列表", "List departments"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/department/filter")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::DIRECTORY_DEPARTMENT_LIST])])
        .guards(&[
            Guard::sent("employee_id_type", &[scopes(&[crate::scope::DIRECTORY_EMPLOYEE_BASE_EXTERNAL_ID_READ])]).value("employee_id"),
            Guard::received("departments.department_id", &[scopes(&[crate::scope::DIRECTORY_DEPARTMENT_BASE_READ]), scopes(&[crate::scope::DIRECTORY_DEPARTMENT_EXTERNAL_ID_READ])]),
            Guard::received("departments.department_count", &[scopes(&[crate::scope::DIRECTORY_DEPARTMENT_COUNT_READ]), scopes(&[crate::scope::DIRECTORY_DEPARTMENT_ORGANIZATION_READ])]),
            Guard::received("departments.has_child", &[scopes(&[crate::scope::DIRECTORY_DEPARTMENT_HAS_CHILD_READ]), scopes(&[crate::scope::DIRECTORY_DEPARTMENT_ORGANIZATION_READ])]),
            Guard::received("departments.leaders", &[scopes(&[crate::scope::DIRECTORY_DEPARTMENT_LEADER_READ])]),
            Guard::received("departments.parent_department_id", &[scopes(&[crate::scope::DIRECTORY_DEPARTMENT_ORGANIZATION_READ]), scopes(&[crate::scope::DIRECTORY_DEPARTMENT_PARENT_ID_READ])]),
            Guard::received("departments.name", &[scopes(&[crate::scope::DIRECTORY_DEPARTMENT_BASE_READ]), scopes(&[crate::scope::DIRECTORY_DEPARTMENT_NAME_READ])]),
            Guard::received("departments.enabled_status", &[scopes(&[crate::scope::DIRECTORY_DEPARTMENT_STATUS_READ])]),
            Guard::received("departments.order_weight", &[scopes(&[crate::scope::DIRECTORY_DEPARTMENT_ORDER_WEIGHT_READ]), scopes(&[crate::scope::DIRECTORY_DEPARTMENT_ORGANIZATION_READ])]),
            Guard::received("departments.custom_field_values", &[scopes(&[crate::scope::DIRECTORY_DEPARTMENT_CUSTOM_FIELD_READ])]),
            Guard::received("departments.department_path_infos", &[scopes(&[crate::scope::DIRECTORY_DEPARTMENT_DEPARTMENT_PATH_READ])]),
            Guard::received("departments.data_source", &[scopes(&[crate::scope::DIRECTORY_DEPARTMENT_BASE_READ]), scopes(&[crate::scope::DIRECTORY_DEPARTMENT_DATA_SOURCE_READ])]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            query("employee_id_type", String).default("\"open_id\""),
            query("department_id_type", String).default("\"open_department_id\""),
            body("filter", Object).required(),
            body("required_fields", Array).required(),
            body("page_request", Object).required(),
        ])
}
/// The reply to [`Filter`](struct@Filter).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilterResponse {
    /// The departments found. / 查询到的部门。
    pub departments: Vec<v1::Department>,
    /// The paging result, needed to request the next page. / 分页结果，用于请求下一页。
    pub page_response: v1::PageResponse,
    /// The data that could not be returned, and why. / 未能返回的数据及其原因。
    pub abnormals: Vec<v1::AbnormalRecord>,
}
impl wire::Object for FilterResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("departments", &mut self.departments);
        f.field("page_response", &mut self.page_response);
        f.field("abnormals", &mut self.abnormals);
    }
}
crate::codegen::__impl_object! {
    FilterResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Filter`](struct@Filter).
    FilterError:
    /// [`2221004`](error::INVALID_PAGE_TOKEN): invalid page token
    InvalidPageToken = error::INVALID_PAGE_TOKEN,
    /// [`2221005`](error::PAGE_REQUEST_MISSING): no page request
    PageRequestMissing = error::PAGE_REQUEST_MISSING,
    /// [`2220009`](error::INVALID_FILTER_FIELD): Filter field is invalid
    InvalidFilterField = error::INVALID_FILTER_FIELD,
    /// [`2220010`](error::PAGE_SIZE_LIMIT_EXCEEDED): Exceeded the limit size
    PageSizeLimitExceeded = error::PAGE_SIZE_LIMIT_EXCEEDED,
    /// [`2220012`](error::FIELD_FILTER_UNSUPPORTED): The field is not support filter
    FieldFilterUnsupported = error::FIELD_FILTER_UNSUPPORTED,
    /// [`2220013`](error::FIELD_OPERATOR_UNSUPPORTED): The field does not support the operator
    FieldOperatorUnsupported = error::FIELD_OPERATOR_UNSUPPORTED,
    /// [`2220014`](error::INVALID_FIELD_VALUE): Invalid field value
    InvalidFieldValue = error::INVALID_FIELD_VALUE,
}
