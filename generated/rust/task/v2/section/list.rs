// Generated from spec/task/v2/section/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::task::error;
impl super::Api<'_> {
    /// List sections / 获取自定义分组列表: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_size(…))`.
    pub fn list(&self, resource_type: impl Into<String>) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(resource_type))
    }
}
/// List sections / 获取自定义分组列表.
///
/// Lists the sections of a resource in the order that users see, page by page. / 按界面上的顺序分页列出一个资源的自定义分组。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.task().v2().section().list("tasklist").stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/task/v2/sections`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `task:section:read`, `task:section:write`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/section/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `50`
    /// - From 1 to 100
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Length: at most 100
    /// - Example: `"aWQ9NzEwMjMzMjMxMDE="`
    pub page_token: Option<String>,
    /// Whether to list the sections of a tasklist (`tasklist`) or of the tasks that the user is responsible for (`my_tasks`).
    ///
    /// 查询清单（`tasklist`）的分组，还是用户的“我负责的”（`my_tasks`）中的分组。
    /// - Length: at most 100
    /// - Example: `"tasklist"`
    pub resource_type: String,
    /// The GUID of the tasklist to list the sections of; only for `resource_type` `tasklist`.
    ///
    /// 要查询其分组的清单的 GUID，仅在 `resource_type` 为 `tasklist` 时需要。
    /// - Length: at most 100
    /// - Example: `"caef228f-2342-23c1-c36d-91186414dc64"`
    pub resource_id: Option<String>,
    /// The type of user ID in the request and the reply. / 请求和响应中用户 ID 的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<String>,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(resource_type: impl Into<String>) -> Self {
        Self {
            page_size: Default::default(),
            page_token: Default::default(),
            resource_type: resource_type.into(),
            resource_id: Default::default(),
            user_id_type: Default::default(),
        }
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
    /// Sets `resource_id`.
    #[must_use]
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: impl Into<String>) -> Self {
        self.user_id_type = Some(value.into());
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("resource_type", &mut self.resource_type);
        f.field("resource_id", &mut self.resource_id);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("task.v2.section.list", Get, "/open-apis/task/v2/sections")
        .documented(text("获取自定义分组列表", "List sections"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/section/list")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::TASK_SECTION_READ]),
            scopes(&[crate::scope::TASK_SECTION_WRITE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            query("page_size", Integer).between(Some(1), Some(100)).default("50"),
            query("page_token", String),
            query("resource_type", String).required(),
            query("resource_id", String),
            query("user_id_type", String).default("\"open_id\""),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = ListSectionSummary;
    fn items(response: ListResponse) -> Vec<ListSectionSummary> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// Short descriptions of the sections of this page. / 本页的自定义分组的摘要。
    pub items: Vec<ListSectionSummary>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`List`](struct@List).
    ListError:
    /// `1470400` (HTTP 400): 请求参数错误，如向`page_size`传入了负数。
    ///
    /// Correct the parameter that the `msg` of the response names; common causes are an invalid GUID, a missing required field or a negative `page_size`.
    ///
    /// 请根据响应中的 `msg` 修改参数，常见问题有 GUID 不合法、缺少必填项、`page_size` 为负数等。
    InvalidParameter = &ErrorInfo {
        message: "请求参数错误，如向`page_size`传入了负数。",
        ..*error::INVALID_PARAMETER
    },
    /// `1470404` (HTTP 404): 要列取自定义分组列表的资源不存在或已删除。
    ///
    /// The resource of the section does not exist or was deleted. Verify its GUID.
    ///
    /// 自定义分组所属的资源不存在或已删除。请检查其 GUID。
    NotFound = &ErrorInfo {
        status: Some(404),
        message: "要列取自定义分组列表的资源不存在或已删除。",
        fix: Text { zh: "自定义分组所属的资源不存在或已删除。请检查其 GUID。", en: "The resource of the section does not exist or was deleted. Verify its GUID." },
        ..*error::NOT_FOUND
    },
    /// [`1470500`](error::INTERNAL_ERROR): 服务器错误。
    InternalError = error::INTERNAL_ERROR,
    /// `1470403` (HTTP 403): 缺少列取自定义分组的权限。
    ///
    /// The caller lacks permission. Grant it permission to list the sections. / 调用身份缺少权限。请为其授予查看自定义分组列表的权限。
    PermissionDenied = &ErrorInfo {
        message: "缺少列取自定义分组的权限。",
        fix: Text { zh: "调用身份缺少权限。请为其授予查看自定义分组列表的权限。", en: "The caller lacks permission. Grant it permission to list the sections." },
        ..*error::PERMISSION_DENIED
    },
}
/// Short descriptions of the sections of this page. / 本页的自定义分组的摘要。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSectionSummary {
    /// The GUID of the section. / 自定义分组的 GUID。
    pub guid: String,
    /// The name of the section. / 自定义分组的名称。
    pub name: String,
    /// Whether this is the default section, which takes the tasks added without one. / 是否为默认分组，未指定分组的任务归入其中。
    pub is_default: bool,
}
impl wire::Object for ListSectionSummary {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("guid", &mut self.guid);
        f.field("name", &mut self.name);
        f.field("is_default", &mut self.is_default);
    }
}
crate::codegen::__impl_object! {
    ListSectionSummary
}
