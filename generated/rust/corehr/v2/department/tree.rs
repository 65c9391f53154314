// Generated from spec/corehr/v2/department/tree.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Get the department tree as of a date / 查询指定生效日期的部门架构树: [`Tree`](struct@Tree).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    pub fn tree(&self, page_size: i64) -> crate::codegen::Call<Tree> {
        crate::codegen::Call::new(self.client, Tree::new(page_size))
    }
}
/// Get the department tree as of a date / 查询指定生效日期的部门架构树.
///
/// Returns the tree below a department or the root as of a date, breadth first with at most 2,000 rows per page and a delay of about 10 seconds.
///
/// 从指定部门或根部门起，按广度优先分页返回某日的部门树，每页最多 2000 行，约有 10 秒延迟。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.corehr().v2().department().tree(100).stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/corehr/v2/departments/tree`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:department.organize:read`
///
/// Errors: [`TreeError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/tree)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tree {
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - From 1 to 2000
    /// - Example: `100`
    pub page_size: i64,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"6891251722631890445"`
    pub page_token: Option<String>,
    /// The type of department ID used in this call. / 本次调用中部门 ID 采用的类型。
    /// - Default: `"people_corehr_department_id"`
    pub department_id_type: Option<v2::CorehrDepartmentIdType>,
    /// The ID of the department at which the tree starts, by default the root department.
    ///
    /// 从哪个部门开始返回部门树，默认为根部门。
    /// - Example: `"6893014062142064111"`
    pub department_id: Option<String>,
    /// Whether to include departments no longer in effect; not by default. / 是否包含已失效的部门，默认不包含。
    pub need_inactive: Option<bool>,
    /// The date for which the organization is returned, as `yyyy-mm-dd`, by default today.
    ///
    /// 查询哪一天的组织架构，格式为 `yyyy-mm-dd`，默认为当天。
    /// - Length: at most 10
    /// - Example: `"2024-01-01"`
    pub effective_date: Option<String>,
}
impl Tree {
    /// Creates the value from its required fields.
    pub fn new(page_size: i64) -> Self {
        Self {
            page_size,
            page_token: Default::default(),
            department_id_type: Default::default(),
            department_id: Default::default(),
            need_inactive: Default::default(),
            effective_date: Default::default(),
        }
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets `department_id_type`.
    #[must_use]
    pub fn department_id_type(mut self, value: v2::CorehrDepartmentIdType) -> Self {
        self.department_id_type = Some(value);
        self
    }
    /// Sets `department_id`.
    #[must_use]
    pub fn department_id(mut self, value: impl Into<String>) -> Self {
        self.department_id = Some(value.into());
        self
    }
    /// Sets `need_inactive`.
    #[must_use]
    pub fn need_inactive(mut self, value: bool) -> Self {
        self.need_inactive = Some(value);
        self
    }
    /// Sets `effective_date`.
    #[must_use]
    pub fn effective_date(mut self, value: impl Into<String>) -> Self {
        self.effective_date = Some(value.into());
        self
    }
}
impl wire::Object for Tree {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("department_id", &mut self.department_id);
        f.field("need_inactive", &mut self.need_inactive);
        f.field("effective_date", &mut self.effective_date);
    }
}
crate::codegen::__impl_object! {
    Tree
}
crate::codegen::__operation! {
    Tree => TreeResponse, TreeError:
    Endpoint::new("corehr.v2.department.tree", Post, "/open-apis/corehr/v2/departments/tree")
        .documented(text("查询指定生效日期的部门架构树", "Get the department tree as of a date"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/tree")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::COREHR_DEPARTMENT_ORGANIZE_READ])])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(Json, &[
            query("page_size", Integer).required().between(Some(1), Some(2000)),
            query("page_token", String),
            query("department_id_type", String).default("\"people_corehr_department_id\""),
            body("department_id", String),
            body("need_inactive", Boolean),
            body("effective_date", String),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for Tree {
    type Item = TreeDepartmentTree;
    fn items(response: TreeResponse) -> Vec<TreeDepartmentTree> {
        response.items
    }
}
/// The reply to [`Tree`](struct@Tree).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TreeResponse {
    /// The nodes of the department tree. / 部门树的各个节点。
    pub items: Vec<TreeDepartmentTree>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
}
impl wire::Object for TreeResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
    }
}
crate::codegen::__impl_object! {
    TreeResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Tree`](struct@Tree).
    TreeError:
    /// `1160102` (HTTP 400): Param is invalid
    ///
    /// A parameter is invalid. Use a valid `department_id` and write `effective_date` in the right format.
    ///
    /// 请求参数不合法。请确认 `department_id` 有效，且 `effective_date` 的格式正确。
    UnmarshalError = &ErrorInfo {
        status: Some(400),
        message: "Param is invalid",
        fix: Text { zh: "请求参数不合法。请确认 `department_id` 有效，且 `effective_date` 的格式正确。", en: "A parameter is invalid. Use a valid `department_id` and write `effective_date` in the right format." },
        ..*error::UNMARSHAL_ERROR
    },
    /// `1160103` (HTTP 403): No permission
    ///
    /// The app may not see the department. Add the department to the data range of the app, or remove the `department_id` that it may not see.
    ///
    /// 应用对所查询的部门没有权限。请将部门加入应用的数据权限范围，或移除无权限的 `department_id`。
    RequestIdDuplicated1160103 = &ErrorInfo {
        status: Some(403),
        message: "No permission",
        fix: Text { zh: "应用对所查询的部门没有权限。请将部门加入应用的数据权限范围，或移除无权限的 `department_id`。", en: "The app may not see the department. Add the department to the data range of the app, or remove the `department_id` that it may not see." },
        ..*error::REQUEST_ID_DUPLICATED1160103
    },
}
/// The nodes of the department tree. / 部门树的各个节点。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TreeDepartmentTree {
    /// The ID of the department; `corehr.v2.department.batch_get` and `corehr.v2.department.search` return the details.
    ///
    /// 部门 ID，详情用 `corehr.v2.department.batch_get` 或 `corehr.v2.department.search` 查询。
    pub id: String,
    /// The absolute level of the department: 0 for the root department, 1 for its children and so on.
    ///
    /// 部门的绝对层级，根部门为 0，其子部门为 1，依次递增。
    pub level: i64,
    /// The IDs of the departments directly below; `corehr.v2.department.batch_get` and `corehr.v2.department.search` return the details.
    ///
    /// 直接下级部门的 ID，详情用 `corehr.v2.department.batch_get` 或 `corehr.v2.department.search` 查询。
    pub children: Vec<String>,
}
impl wire::Object for TreeDepartmentTree {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("level", &mut self.level);
        f.field("children", &mut self.children);
    }
}
crate::codegen::__impl_object! {
    TreeDepartmentTree
}
