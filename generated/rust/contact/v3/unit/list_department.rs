// Generated from spec/contact/v3/unit/list_department.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::contact::error;
impl super::Api<'_> {
    /// List the departments of a unit / 获取单位绑定的部门列表: [`ListDepartment`](struct@ListDepartment).
    ///
    /// Optional fields are set on the call: `.with(|request| request.department_id_type(…))`.
    pub fn list_department(
        &self,
        unit_id: impl Into<String>,
    ) -> crate::codegen::Call<ListDepartment> {
        crate::codegen::Call::new(self.client, ListDepartment::new(unit_id))
    }
}
/// List the departments of a unit / 获取单位绑定的部门列表.
///
/// Lists, page by page, the departments that are bound to a unit. / 分页列出绑定到一个单位的部门。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.contact().v3().unit().list_department("BU121").stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/contact/v3/unit/list_department`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `contact:unit:readonly`
///
/// Errors: [`ListDepartmentError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/list_department)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDepartment {
    /// The ID of the unit to act on, returned when it was created or found by listing units.
    ///
    /// 所操作单位的 ID，可在创建时从返回值取得，或查询单位列表取得。
    /// - Example: `"BU121"`
    pub unit_id: String,
    /// What kind of ID the departments in request and reply are given by / 请求和响应中的部门 ID 是哪一种
    /// - Default: `"open_department_id"`
    pub department_id_type: Option<types::DepartmentIdType>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"AQD9/Rn9eij9Pm39ED40/dk53s4Ebp882DYfFaPFbz00L4CMZJrqGdzNyc8BcZtDbwVUvRmQTvyMYicnGWrde9X56TgdBuS+JKiSIkdexPw="`
    pub page_token: Option<String>,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `50`
    /// - At most 100
    pub page_size: Option<i64>,
}
impl ListDepartment {
    /// Creates the value from its required fields.
    pub fn new(unit_id: impl Into<String>) -> Self {
        Self {
            unit_id: unit_id.into(),
            department_id_type: Default::default(),
            page_token: Default::default(),
            page_size: Default::default(),
        }
    }
    /// Sets `department_id_type`.
    #[must_use]
    pub fn department_id_type(mut self, value: types::DepartmentIdType) -> Self {
        self.department_id_type = Some(value);
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
impl wire::Object for ListDepartment {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("unit_id", &mut self.unit_id);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("page_token", &mut self.page_token);
        f.field("page_size", &mut self.page_size);
    }
}
crate::codegen::__impl_object! {
    ListDepartment
}
crate::codegen::__operation! {
    ListDepartment => ListDepartmentResponse, ListDepartmentError:
    Endpoint::new("contact.v3.unit.list_department", Get, "/open-apis/contact/v3/unit/list_department")
        .documented(text("获取单位绑定的部门列表", "List the departments of a unit"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/list_department")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::CONTACT_UNIT_READONLY])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            query("unit_id", String).required(),
            query("department_id_type", String).default("\"open_department_id\""),
            query("page_token", String),
            query("page_size", Integer).between(None, Some(100)).default("50"),
        ])
        .paging(Paging::new("page_token", "page_token", "departmentlist").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for ListDepartment {
    type Item = ListDepartmentUnitDepartment;
    fn items(response: ListDepartmentResponse) -> Vec<ListDepartmentUnitDepartment> {
        response.departmentlist
    }
}
/// The reply to [`ListDepartment`](struct@ListDepartment).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDepartmentResponse {
    /// The departments bound to the unit, on this page. / 当前页中与单位绑定的部门。
    pub departmentlist: Vec<ListDepartmentUnitDepartment>,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
}
impl wire::Object for ListDepartmentResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("departmentlist", &mut self.departmentlist);
        f.field("has_more", &mut self.has_more);
        f.field("page_token", &mut self.page_token);
    }
}
crate::codegen::__impl_object! {
    ListDepartmentResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`ListDepartment`](struct@ListDepartment).
    ListDepartmentError:
    /// [`40003`](error::INTERNAL_ERROR): internal error
    InternalError = error::INTERNAL_ERROR,
    /// [`40011`](error::INVALID_PAGE_SIZE): page size is invalid
    InvalidPageSize = error::INVALID_PAGE_SIZE,
    /// `40012` (HTTP 400): page token is invalid
    ///
    /// The `page_token` is invalid. Pass the `page_token` of the previous page unchanged, and none with the first request.
    ///
    /// `page_token` 不合法。请原样传入上一页返回的 `page_token`，首次请求不传。
    InvalidPageToken = &ErrorInfo {
        message: "page token is invalid",
        ..*error::INVALID_PAGE_TOKEN
    },
    /// [`43051`](error::INVALID_UNIT_ID): unit_id invalid
    InvalidUnitId = error::INVALID_UNIT_ID,
}
/// The departments bound to the unit, on this page. / 当前页中与单位绑定的部门。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDepartmentUnitDepartment {
    /// The ID of the unit. / 单位 ID。
    pub unit_id: String,
    /// The ID of a department bound to the unit, with which its details can be queried.
    ///
    /// 与单位绑定的部门 ID，可凭它查询部门详情。
    pub department_id: String,
}
impl wire::Object for ListDepartmentUnitDepartment {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("unit_id", &mut self.unit_id);
        f.field("department_id", &mut self.department_id);
    }
}
crate::codegen::__impl_object! {
    ListDepartmentUnitDepartment
}
