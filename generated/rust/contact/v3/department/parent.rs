// Generated from spec/contact/v3/department/parent.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::contact::{error, v3};
impl super::Api<'_> {
    /// List parent departments / 获取父部门信息: [`Parent`](struct@Parent).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn parent(
        &self,
        department_id: impl Into<String>,
    ) -> crate::codegen::Call<Parent> {
        crate::codegen::Call::new(self.client, Parent::new(department_id))
    }
}
/// List parent departments / 获取父部门信息.
///
/// Returns the departments above a department, level by level upward. / 从一个部门逐级向上，返回它的各级父部门。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.contact().v3().department().parent("od-4e6ac4d14bcd5071a37a39de902c7141").stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/contact/v3/departments/parent`
/// - Rate limit: special, see the page
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `contact:contact.base:readonly`, `contact:department.organize:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
///
/// Errors: [`ParentError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/parent)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Parent {
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// What kind of ID the departments in request and reply are given by / 请求和响应中的部门 ID 是哪一种
    pub department_id_type: Option<types::DepartmentIdType>,
    /// The ID of the department whose ancestors are queried, as a `department_id_type` ID.
    ///
    /// 要查询其上级部门的部门 ID，类型由 `department_id_type` 决定。
    /// - Example: `"od-4e6ac4d14bcd5071a37a39de902c7141"`
    pub department_id: String,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"AQD9/Rn9eij9Pm39ED40/RD/cIFmu77WxpxPB/2oHfQLZ%2BG8JG6tK7%2BZnHiT7COhD2hMSICh/eBl7cpzU6JEC3J7COKNe4jrQ8ExwBCR"`
    pub page_token: Option<String>,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `20`
    /// - At most 50
    /// - Example: `10`
    pub page_size: Option<i64>,
}
impl Parent {
    /// Creates the value from its required fields.
    pub fn new(department_id: impl Into<String>) -> Self {
        Self {
            user_id_type: Default::default(),
            department_id_type: Default::default(),
            department_id: department_id.into(),
            page_token: Default::default(),
            page_size: Default::default(),
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
impl wire::Object for Parent {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("department_id", &mut self.department_id);
        f.field("page_token", &mut self.page_token);
        f.field("page_size", &mut self.page_size);
    }
}
crate::codegen::__impl_object! {
    Parent
}
crate::codegen::__operation! {
    Parent => ParentResponse, ParentError:
    Endpoint::new("contact.v3.department.parent", Get, "/open-apis/contact/v3/departments/parent")
        .documented(text("获取父部门信息", "List parent departments"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/parent")
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
        .limits(RateLimit::Special, &[])
        .request(NoBody, &[
            query("user_id_type", String).default("\"open_id\""),
            query("department_id_type", String),
            query("department_id", String).required(),
            query("page_token", String),
            query("page_size", Integer).between(None, Some(50)).default("20"),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for Parent {
    type Item = v3::Department;
    fn items(response: ParentResponse) -> Vec<v3::Department> {
        response.items
    }
}
/// The reply to [`Parent`](struct@Parent).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParentResponse {
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// The departments on this page. / 当前页的部门。
    pub items: Vec<v3::Department>,
}
impl wire::Object for ParentResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("has_more", &mut self.has_more);
        f.field("page_token", &mut self.page_token);
        f.field("items", &mut self.items);
    }
}
crate::codegen::__impl_object! {
    ParentResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Parent`](struct@Parent).
    ParentError:
    /// [`43001`](error::DEPT_UNIT_DUPLICATED): dept unit repeat error
    DeptUnitDuplicated = error::DEPT_UNIT_DUPLICATED,
    /// [`43002`](error::DEPT_UNIT_IN_USE): dept unit is still using error
    DeptUnitInUse = error::DEPT_UNIT_IN_USE,
    /// [`43003`](error::MULTI_DEPT_UNIT_ERROR): multi dept unit error
    MultiDeptUnitError = error::MULTI_DEPT_UNIT_ERROR,
    /// [`43004`](error::INVALID_UNIT): illegal unit error
    InvalidUnit = error::INVALID_UNIT,
    /// [`43005`](error::DUPLICATE_ORDER_ERROR): duplicate order error
    DuplicateOrderError = error::DUPLICATE_ORDER_ERROR,
    /// [`40001`](error::INVALID_PARAMETER): param error
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`43007`](error::CUSTOM_DEPT_ID_DUPLICATED): duplicated department custom id error
    CustomDeptIdDuplicated = error::CUSTOM_DEPT_ID_DUPLICATED,
    /// [`43008`](error::INVALID_CUSTOM_DEPT_ID): custom dept id invalid error
    InvalidCustomDeptId = error::INVALID_CUSTOM_DEPT_ID,
    /// [`43009`](error::UPDATE_CUSTOM_DEPT_LIMIT_EXCEEDED): exceed update custom dept limit error
    UpdateCustomDeptLimitExceeded = error::UPDATE_CUSTOM_DEPT_LIMIT_EXCEEDED,
    /// [`43010`](error::DEPT_TOO_LARGE_FOR_RECURSION): big dept forbid recursion error
    DeptTooLargeForRecursion = error::DEPT_TOO_LARGE_FOR_RECURSION,
    /// [`43013`](error::TOO_MANY_CHILDREN): dept too many children error
    TooManyChildren = error::TOO_MANY_CHILDREN,
    /// [`43011`](error::DEPT_HAS_MEMBERS): delete has member dept error
    DeptHasMembers = error::DEPT_HAS_MEMBERS,
    /// [`43012`](error::DEPT_HAS_SUB_DEPARTMENTS): delete has sub dept department error
    DeptHasSubDepartments = error::DEPT_HAS_SUB_DEPARTMENTS,
    /// [`40002`](error::ROOT_DEPT_NOT_ALLOWED): process root dept error
    RootDeptNotAllowed = error::ROOT_DEPT_NOT_ALLOWED,
    /// `40003` (HTTP 400): internal error
    ///
    /// The service failed internally. Contact support and tell them the `X-Request-Id` of the request.
    ///
    /// 服务端处理失败。请记下请求的 `X-Request-Id`，交由技术支持排查。
    InternalError = &ErrorInfo {
        status: Some(400),
        ..*error::INTERNAL_ERROR
    },
    /// [`40004`](error::DEPT_PERMISSION_DENIED): no dept authority error
    DeptPermissionDenied = error::DEPT_PERMISSION_DENIED,
    /// [`40008`](error::DEPT_INFO_MISSING): dept Info is null error
    DeptInfoMissing = error::DEPT_INFO_MISSING,
    /// [`40010`](error::INVALID_CHAT_ID): chat id is invalid error
    InvalidChatId = error::INVALID_CHAT_ID,
    /// [`40014`](error::PARENT_DEPT_PERMISSION_DENIED): no parent dept authority error
    ParentDeptPermissionDenied = error::PARENT_DEPT_PERMISSION_DENIED,
    /// `40011` (HTTP 400): page size is invalid
    ///
    /// The `page_size` is invalid. Pass at most 50. / `page_size` 不合法。请传入不大于 50 的值。
    InvalidPageSize = &ErrorInfo {
        fix: Text { zh: "`page_size` 不合法。请传入不大于 50 的值。", en: "The `page_size` is invalid. Pass at most 50." },
        ..*error::INVALID_PAGE_SIZE
    },
    /// [`40012`](error::INVALID_PAGE_TOKEN): page token is invalid error
    InvalidPageToken = error::INVALID_PAGE_TOKEN,
    /// [`42008`](error::INVALID_TENANT_ID): tenant id is invalid error
    InvalidTenantId = error::INVALID_TENANT_ID,
    /// [`44102`](error::MISSING_DEPARTMENT_ID): miss department_id error
    MissingDepartmentId = error::MISSING_DEPARTMENT_ID,
}
