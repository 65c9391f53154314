// Generated from spec/corehr/v1/department/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::v1;
impl super::Api<'_> {
    /// List departments (v1) / 批量查询部门（不推荐）: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    #[deprecated(note = "use `corehr.v2.department.batch_get` instead")]
    pub fn list(&self, page_size: impl Into<String>) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(page_size))
    }
}
/// List departments (v1) / 批量查询部门（不推荐）.
///
/// Returns departments with their basics and custom fields page by page. Deprecated: use `corehr.v2.department.batch_get` instead.
///
/// 分页返回部门的基本信息和自定义字段。已废弃，请改用 `corehr.v2.department.batch_get`。
///
/// **Deprecated**: use `corehr.v2.department.batch_get` instead.
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.corehr().v1().department().list("100").stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/corehr/v1/departments`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:corehr:readonly`, `corehr:corehr`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/department/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"\"6966234786251671053\""`
    pub page_token: Option<String>,
    /// How many items to return per page. / 每页返回的条数。
    /// - Example: `"100"`
    pub page_size: String,
    /// The IDs of the departments to get. / 要查询的部门的 ID。
    /// - Example: `["7094136522860922111"]`
    pub department_id_list: Option<Vec<String>>,
    /// The names of the departments to get, matched exactly. / 要查询的部门的名称，须完全一致。
    /// - Example: `["text"]`
    pub name_list: Option<Vec<String>>,
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"people_corehr_id"`
    pub user_id_type: Option<v1::CorehrUserIdType>,
    /// The type of department ID used in this call. / 本次调用中部门 ID 采用的类型。
    /// - Default: `"people_corehr_department_id"`
    pub department_id_type: Option<v1::CorehrDepartmentIdType>,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(page_size: impl Into<String>) -> Self {
        Self {
            page_token: Default::default(),
            page_size: page_size.into(),
            department_id_list: Default::default(),
            name_list: Default::default(),
            user_id_type: Default::default(),
            department_id_type: Default::default(),
        }
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
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
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v1::CorehrUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `department_id_type`.
    #[must_use]
    pub fn department_id_type(mut self, value: v1::CorehrDepartmentIdType) -> Self {
        self.department_id_type = Some(value);
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_token", &mut self.page_token);
        f.field("page_size", &mut self.page_size);
        f.field("department_id_list", &mut self.department_id_list);
        f.field("name_list", &mut self.name_list);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("department_id_type", &mut self.department_id_type);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("corehr.v1.department.list", Get, "/open-apis/corehr/v1/departments")
        .documented(text("批量查询部门（不推荐）", "List departments (v1)"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/department/list")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::COREHR_COREHR_READONLY]),
            scopes(&[crate::scope::COREHR_COREHR]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            query("page_token", String),
            query("page_size", String).required(),
            query("department_id_list", Array),
            query("name_list", Array),
            query("user_id_type", String).default("\"people_corehr_id\""),
            query("department_id_type", String).default("\"people_corehr_department_id\""),
        ])
        .paging(Paging::new("page_token", "page_token", "items").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = v1::Department;
    fn items(response: ListResponse) -> Vec<v1::Department> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The departments found. / 查到的部门。
    pub items: Vec<v1::Department>,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("has_more", &mut self.has_more);
        f.field("page_token", &mut self.page_token);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
/// The documented errors of [`List`](struct@List).
pub type ListError = crate::codegen::NoError;
