// Generated from spec/corehr/v2/department/search.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Search departments / 搜索部门信息: [`Search`](struct@Search).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    pub fn search(&self, page_size: i64) -> crate::codegen::Call<Search> {
        crate::codegen::Call::new(self.client, Search::new(page_size))
    }
}
/// Search departments / 搜索部门信息.
///
/// Searches departments as of today by ID, parent, manager, name or code, page by page; a new one is found after about 10 seconds.
///
/// 按 ID、上级、负责人、名称或编码分页搜索部门当天的信息，新建后约 10 秒可查到。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.corehr().v2().department().search(100).stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/corehr/v2/departments/search`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:department:read`, `corehr:department:write`
///
/// Errors: [`SearchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/search)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Search {
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - From 1 to 100
    /// - Example: `100`
    pub page_size: i64,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"6891251722631890445"`
    pub page_token: Option<String>,
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v2::CorehrUserIdType>,
    /// The type of department ID used in this call. / 本次调用中部门 ID 采用的类型。
    /// - Default: `"open_department_id"`
    pub department_id_type: Option<v2::CorehrDepartmentIdType>,
    /// Whether to return only active (true) or only inactive (false) departments; both if omitted.
    ///
    /// 只返回启用（true）或停用（false）的部门，不填则都返回。
    pub active: Option<bool>,
    /// Whether a search by parent department returns the departments at all levels below it, instead of only its direct children, the default.
    ///
    /// 按上级部门查询时，true 返回其所有层级的下级，默认为 false，只返回直接下级。
    pub get_all_children: Option<bool>,
    /// The IDs of the managers whose departments are returned, from `corehr.v2.employee.search` or `corehr.v2.employee.batch_get`; no restriction if omitted.
    ///
    /// 按部门负责人的 ID 筛选，由 `corehr.v2.employee.search` 或 `corehr.v2.employee.batch_get` 得到，不填则不限。
    /// - Length: at most 100
    /// - Example: `["7094136522860922112"]`
    pub manager_list: Option<Vec<String>>,
    /// The IDs of the departments to return; no restriction if omitted. / 按部门 ID 筛选，不填则不限。
    /// - Example: `["7094136522860922111"]`
    pub department_id_list: Option<Vec<String>>,
    /// The names of the departments to return, matched exactly; no restriction if omitted. / 按部门名称精确筛选，不填则不限。
    /// - Example: `["text"]`
    pub name_list: Option<Vec<String>>,
    /// The ID of the parent department whose children are returned, from `corehr.v2.department.batch_get` or `corehr.v2.department.search`; no restriction if omitted.
    ///
    /// 按上级部门的 ID 筛选，返回其下级部门，由 `corehr.v2.department.batch_get` 或 `corehr.v2.department.search` 得到，不填则不限。
    /// - Example: `"7094136522860922222"`
    pub parent_department_id: Option<String>,
    /// The codes of the departments to return; no restriction if omitted. / 按部门编码筛选，不填则不限。
    /// - Example: `["D00000123"]`
    pub code_list: Option<Vec<String>>,
    /// The fields to return; only the IDs of the departments if omitted. / 要返回哪些字段，不填只返回部门 ID。
    /// - Example: `["department_name"]`
    pub fields: Option<Vec<v2::Fields>>,
}
impl Search {
    /// Creates the value from its required fields.
    pub fn new(page_size: i64) -> Self {
        Self {
            page_size,
            page_token: Default::default(),
            user_id_type: Default::default(),
            department_id_type: Default::default(),
            active: Default::default(),
            get_all_children: Default::default(),
            manager_list: Default::default(),
            department_id_list: Default::default(),
            name_list: Default::default(),
            parent_department_id: Default::default(),
            code_list: Default::default(),
            fields: Default::default(),
        }
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
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
    /// Sets `active`.
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
    /// Sets `get_all_children`.
    #[must_use]
    pub fn get_all_children(mut self, value: bool) -> Self {
        self.get_all_children = Some(value);
        self
    }
    /// Sets `manager_list`.
    #[must_use]
    pub fn manager_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.manager_list = Some(value.into());
        self
    }
    /// Sets `department_id_list`.
    #[must_use]
    pub fn department_id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.department_id_list = Some(value.into());
        self
    }
    /// Sets `name_list`.
    #[must_use]
    pub fn name_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.name_list = Some(value.into());
        self
    }
    /// Sets `parent_department_id`.
    #[must_use]
    pub fn parent_department_id(mut self, value: impl Into<String>) -> Self {
        self.parent_department_id = Some(value.into());
        self
    }
    /// Sets `code_list`.
    #[must_use]
    pub fn code_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.code_list = Some(value.into());
        self
    }
    /// Sets `fields`.
    #[must_use]
    pub fn fields(mut self, value: impl Into<Vec<v2::Fields>>) -> Self {
        self.fields = Some(value.into());
        self
    }
}
impl wire::Object for Search {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("active", &mut self.active);
        f.field("get_all_children", &mut self.get_all_children);
        f.field("manager_list", &mut self.manager_list);
        f.field("department_id_list", &mut self.department_id_list);
        f.field("name_list", &mut self.name_list);
        f.field("parent_department_id", &mut self.parent_department_id);
        f.field("code_list", &mut self.code_list);
        f.field("fields", &mut self.fields);
    }
}
crate::codegen::__impl_object! {
    Search
}
crate::codegen::__operation! {
    Search => SearchResponse, SearchError:
    Endpoint::new("corehr.v2.department.search", Post, "/open-apis/corehr/v2/departments/search")
        .documented(text("搜索部门信息", "Search departments"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/search")
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
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            query("page_size", Integer).required().between(Some(1), Some(100)),
            query("page_token", String),
            query("user_id_type", String).default("\"open_id\""),
            query("department_id_type", String).default("\"open_department_id\""),
            body("active", Boolean),
            body("get_all_children", Boolean),
            body("manager_list", Array),
            body("department_id_list", Array),
            body("name_list", Array),
            body("parent_department_id", String),
            body("code_list", Array),
            body("fields", Array),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for Search {
    type Item = v2::Department;
    fn items(response: SearchResponse) -> Vec<v2::Department> {
        response.items
    }
}
/// The reply to [`Search`](struct@Search).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResponse {
    /// The departments found. / 查到的部门。
    pub items: Vec<v2::Department>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
}
impl wire::Object for SearchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
    }
}
crate::codegen::__impl_object! {
    SearchResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Search`](struct@Search).
    SearchError:
    /// `1160102` (HTTP 400): 请求参数错误
    ///
    /// A parameter is invalid. Compare the parameters with those of the operation. / 请求参数不合法。请对照该接口的字段说明修正参数。
    UnmarshalError = &ErrorInfo {
        status: Some(400),
        message: "请求参数错误",
        fix: Text { zh: "请求参数不合法。请对照该接口的字段说明修正参数。", en: "A parameter is invalid. Compare the parameters with those of the operation." },
        ..*error::UNMARSHAL_ERROR
    },
    /// `1160103` (HTTP 403): No permission
    ///
    /// The app may not make this query. Apply for the scopes of the operation and of the query conditions, and make sure that the data range covers the data.
    ///
    /// 应用没有查询权限。请确认已申请接口及查询条件所需的权限，且数据范围包含目标数据。
    RequestIdDuplicated1160103 = &ErrorInfo {
        status: Some(403),
        message: "No permission",
        fix: Text { zh: "应用没有查询权限。请确认已申请接口及查询条件所需的权限，且数据范围包含目标数据。", en: "The app may not make this query. Apply for the scopes of the operation and of the query conditions, and make sure that the data range covers the data." },
        ..*error::REQUEST_ID_DUPLICATED1160103
    },
    /// `1161204` (HTTP 503): 内部接口超时
    ///
    /// The request timed out. Try again later, and query fewer items at once (such as a smaller `page_size`); if it keeps failing, contact support with the log id.
    ///
    /// 请求超时。请稍后重试，批量查询时减少单次数量（如调小 `page_size`）；若持续失败，请联系技术支持并提供 log id。
    RequestTimeout = &ErrorInfo {
        message: "内部接口超时",
        ..*error::REQUEST_TIMEOUT
    },
    /// `1161604` (HTTP 429): 内部接口频控
    ///
    /// The rate limit of the operation is exceeded. Call less often; try again after a pause.
    ///
    /// 请求频率超过接口的限制。请降低调用频率，稍后重试。
    QpsLimitExceeded = &ErrorInfo {
        message: "内部接口频控",
        ..*error::QPS_LIMIT_EXCEEDED
    },
}
