// Generated from spec/contact/v3/department/children.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::contact::{error, v3};
impl super::Api<'_> {
    /// List child departments / 获取子部门列表: [`Children`](struct@Children).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn children(
        &self,
        department_id: impl Into<String>,
    ) -> crate::codegen::Call<Children> {
        crate::codegen::Call::new(self.client, Children::new(department_id))
    }
}
/// List child departments / 获取子部门列表.
///
/// Lists, page by page, the departments under a department, either the direct ones or those of every level.
///
/// 分页列出一个部门的子部门，可以只列直属的，也可以递归列出各级。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.contact().v3().department().children("D096").stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/contact/v3/departments/:department_id/children`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `contact:contact.base:readonly`, `contact:department.organize:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
///
/// Errors: [`ChildrenError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/children)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Children {
    /// The ID of the department whose children are listed, as a `department_id_type` ID; `0` for the root department, others can be found by searching.
    ///
    /// 要列出子部门的部门 ID，类型由 `department_id_type` 决定；根部门为 `0`，其他部门可搜索取得。
    /// - Length: at most 64
    /// - Matches `^[a-zA-Z0-9][a-zA-Z0-9_\-@.]{0,63}$`
    /// - Example: `"D096"`
    pub department_id: String,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// What kind of ID the departments in request and reply are given by / 请求和响应中的部门 ID 是哪一种
    /// - Default: `"open_department_id"`
    pub department_id_type: Option<types::DepartmentIdType>,
    /// Whether departments at all levels below are listed rather than direct children only.
    ///
    /// 是否逐级递归列出所有下级部门，而不只是直属子部门。
    /// - Default: `false`
    pub fetch_child: Option<bool>,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `10`
    /// - At most 50
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"AQD9/Rn9eij9Pm39ED40/RD/cIFmu77WxpxPB/2oHfQLZ+G8JG6tK7+ZnHiT7COhD2hMSICh/eBl7cpzU6JEC3J7COKNe4jrQ8ExwBCR"`
    pub page_token: Option<String>,
}
impl Children {
    /// Creates the value from its required fields.
    pub fn new(department_id: impl Into<String>) -> Self {
        Self {
            department_id: department_id.into(),
            user_id_type: Default::default(),
            department_id_type: Default::default(),
            fetch_child: Default::default(),
            page_size: Default::default(),
            page_token: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `department_id_type`.
    #[must_use]
    pub fn department_id_type(mut self, value: types::DepartmentIdType) -> Self {
        self.department_id_type = Some(value);
        self
    }
    /// Sets `fetch_child`.
    #[must_use]
    pub fn fetch_child(mut self, value: bool) -> Self {
        self.fetch_child = Some(value);
        self
    }
    /// Sets `page_size`.
    #[must_use]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
}
impl wire::Object for Children {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("department_id", &mut self.department_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("fetch_child", &mut self.fetch_child);
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
    }
}
crate::codegen::__impl_object! {
    Children
}
crate::codegen::__operation! {
    Children => ChildrenResponse, ChildrenError:
    Endpoint::new("contact.v3.department.children", Get, "/open-apis/contact/v3/departments/:department_id/children")
        .documented(text("获取子部门列表", "List child departments"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/children")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::CONTACT_CONTACT_BASE_READONLY]),
            scopes(&[crate::scope::CONTACT_DEPARTMENT_ORGANIZE_READONLY]),
            scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]),
            scopes(&[crate::scope::CONTACT_CONTACT_READONLY]),
            scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
            Guard::received("items.name", &[scopes(&[crate::scope::CONTACT_DEPARTMENT_BASE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP])]),
            Guard::received("items.i18n_name", &[scopes(&[crate::scope::CONTACT_DEPARTMENT_BASE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP])]),
            Guard::received("items.parent_department_id", &[scopes(&[crate::scope::CONTACT_DEPARTMENT_ORGANIZE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP])]),
            Guard::received("items.department_id", &[scopes(&[crate::scope::CONTACT_DEPARTMENT_BASE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP])]),
            Guard::received("items.leader_user_id", &[scopes(&[crate::scope::CONTACT_DEPARTMENT_ORGANIZE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP])]),
            Guard::received("items.chat_id", &[scopes(&[crate::scope::CONTACT_DEPARTMENT_BASE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP])]),
            Guard::received("items.order", &[scopes(&[crate::scope::CONTACT_DEPARTMENT_ORGANIZE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP])]),
            Guard::received("items.unit_ids", &[scopes(&[crate::scope::CONTACT_DEPARTMENT_ORGANIZE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP])]),
            Guard::received("items.member_count", &[scopes(&[crate::scope::CONTACT_DEPARTMENT_ORGANIZE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP])]),
            Guard::received("items.status", &[scopes(&[crate::scope::CONTACT_DEPARTMENT_BASE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP])]),
            Guard::received("items.leaders.leaderID", &[scopes(&[crate::scope::CONTACT_DEPARTMENT_ORGANIZE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP])]),
            Guard::received("items.department_hrbps", &[scopes(&[crate::scope::CONTACT_DEPARTMENT_HRBP_READONLY])]),
            Guard::received("items.primary_member_count", &[scopes(&[crate::scope::CONTACT_DEPARTMENT_ORGANIZE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP])]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            path("department_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            query("department_id_type", String).default("\"open_department_id\""),
            query("fetch_child", Boolean).default("false"),
            query("page_size", Integer).between(None, Some(50)).default("10"),
            query("page_token", String),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for Children {
    type Item = v3::Department;
    fn items(response: ChildrenResponse) -> Vec<v3::Department> {
        response.items
    }
}
/// The reply to [`Children`](struct@Children).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChildrenResponse {
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// The departments on this page. / 当前页的部门。
    pub items: Vec<v3::Department>,
}
impl wire::Object for ChildrenResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("has_more", &mut self.has_more);
        f.field("page_token", &mut self.page_token);
        f.field("items", &mut self.items);
    }
}
crate::codegen::__impl_object! {
    ChildrenResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Children`](struct@Children).
    ChildrenError:
    /// [`43010`](error::DEPT_TOO_LARGE_FOR_RECURSION): big dept forbid recursion error
    DeptTooLargeForRecursion = error::DEPT_TOO_LARGE_FOR_RECURSION,
    /// `40003` (HTTP 400): internal error
    ///
    /// The service failed internally. Contact support and tell them the `X-Request-Id` of the request.
    ///
    /// 服务端处理失败。请记下请求的 `X-Request-Id`，交由技术支持排查。
    InternalError = &ErrorInfo {
        status: Some(400),
        ..*error::INTERNAL_ERROR
    },
    /// [`40008`](error::DEPT_INFO_MISSING): dept Info is null error
    DeptInfoMissing = error::DEPT_INFO_MISSING,
    /// [`40014`](error::PARENT_DEPT_PERMISSION_DENIED): no parent dept authority error
    ParentDeptPermissionDenied = error::PARENT_DEPT_PERMISSION_DENIED,
    /// [`40011`](error::INVALID_PAGE_SIZE): page size is invalid
    InvalidPageSize = error::INVALID_PAGE_SIZE,
    /// [`40012`](error::INVALID_PAGE_TOKEN): page token is invalid error
    InvalidPageToken = error::INVALID_PAGE_TOKEN,
    /// [`42008`](error::INVALID_TENANT_ID): tenant id is invalid error
    InvalidTenantId = error::INVALID_TENANT_ID,
    /// [`43007`](error::CUSTOM_DEPT_ID_DUPLICATED): duplicated department custom id error
    CustomDeptIdDuplicated = error::CUSTOM_DEPT_ID_DUPLICATED,
    /// [`40004`](error::DEPT_PERMISSION_DENIED): no dept authority error
    DeptPermissionDenied = error::DEPT_PERMISSION_DENIED,
}
