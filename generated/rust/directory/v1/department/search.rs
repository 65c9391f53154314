// Generated from spec/directory/v1/department/search.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::directory::{error, v1};
impl super::Api<'_> {
    /// Search departments / 搜索部门: [`Search`](struct@Search).
    ///
    /// Optional fields are set on the call: `.with(|request| request.employee_id_type(…))`.
    pub fn search(
        &self,
        query: impl Into<String>,
        page_request: v1::PageCondition,
        required_fields: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<Search> {
        crate::codegen::Call::new(
            self.client,
            Search::new(query, page_request, required_fields),
        )
    }
}
/// Search departments / 搜索部门.
///
/// Searches departments by name or other keywords page by page, within the caller's scope.
///
/// 按名称等关键词分页搜索部门，受权限范围限制。
///
/// - `POST /open-apis/directory/v1/departments/search`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `directory:department:search`
///
/// Errors: [`SearchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/department/search)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Search {
    /// The type of the employee IDs in the request and the reply. / 请求与返回中员工 ID 的类型。
    /// - Default: `"open_id"`
    pub employee_id_type: Option<v1::EmployeeIdType>,
    /// What kind of ID the departments in request and reply are given by / 请求和响应中的部门 ID 是哪一种
    /// - Default: `"open_department_id"`
    pub department_id_type: Option<types::DepartmentIdType>,
    /// The keywords to search department names for, up to 100 characters. / 搜索部门名称的关键词，最多 100 字。
    /// - Example: `"zhang"`
    pub query: String,
    /// How many items to return, and where to start. / 分页的条数与起点。
    pub page_request: v1::PageCondition,
    /// Which [fields](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/field-enumeration) to return; without it, none is, and neither are rows and fields one has no permission for.
    ///
    /// 要返回的字段，从[字段枚举](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/field-enumeration)中选取；不填则不返回任何字段，无权限的行和字段也不返回。
    /// - Length: 0 to 100
    /// - Example: `["name"]`
    pub required_fields: Vec<String>,
}
impl Search {
    /// Creates the value from its required fields.
    pub fn new(
        query: impl Into<String>,
        page_request: v1::PageCondition,
        required_fields: impl Into<Vec<String>>,
    ) -> Self {
        Self {
            employee_id_type: Default::default(),
            department_id_type: Default::default(),
            query: query.into(),
            page_request,
            required_fields: required_fields.into(),
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
impl wire::Object for Search {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("employee_id_type", &mut self.employee_id_type);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("query", &mut self.query);
        f.field("page_request", &mut self.page_request);
        f.field("required_fields", &mut self.required_fields);
    }
}
crate::codegen::__impl_object! {
    Search
}
crate::codegen::__operation! {
    Search => SearchResponse, SearchError:
    Endpoint::new("directory.v1.department.search", Post, "/open-apis/directory/v1/departments/search")
        .documented(text("搜索部门", "Search departments"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/department/search")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::DIRECTORY_DEPARTMENT_SEARCH])])
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
            body("query", String).required(),
            body("page_request", Object).required(),
            body("required_fields", Array).required(),
        ])
}
/// The reply to [`Search`](struct@Search).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResponse {
    /// The departments found. / 查询到的部门。
    pub departments: Vec<v1::Department>,
    /// The paging result, needed to request the next page. / 分页结果，用于请求下一页。
    pub page_response: v1::PageResponse,
    /// The fields that could not be returned, and why. / 未能返回的字段及其原因。
    pub abnormals: Vec<v1::AbnormalRecord>,
}
impl wire::Object for SearchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("departments", &mut self.departments);
        f.field("page_response", &mut self.page_response);
        f.field("abnormals", &mut self.abnormals);
    }
}
crate::codegen::__impl_object! {
    SearchResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Search`](struct@Search).
    SearchError:
    /// [`2220001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`2221004`](error::INVALID_PAGE_TOKEN): invalid page token
    InvalidPageToken = error::INVALID_PAGE_TOKEN,
    /// [`2221005`](error::PAGE_REQUEST_MISSING): no page request
    PageRequestMissing = error::PAGE_REQUEST_MISSING,
    /// `2220010` (HTTP 400): Exceeded the limit size
    ///
    /// The operation does not page by offset, or the page size is over the limit. Page with `page_token`.
    ///
    /// 该接口不支持 offset 分页，或每页数量超出上限。请改用 `page_token` 翻页。
    PageSizeLimitExceeded = &ErrorInfo {
        fix: Text { zh: "该接口不支持 offset 分页，或每页数量超出上限。请改用 `page_token` 翻页。", en: "The operation does not page by offset, or the page size is over the limit. Page with `page_token`." },
        ..*error::PAGE_SIZE_LIMIT_EXCEEDED
    },
}
