// Generated from spec/task/v2/attachment/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::task::{error, v2};
impl super::Api<'_> {
    /// List attachments / 列取附件: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_size(…))`.
    pub fn list(&self, resource_id: impl Into<String>) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(resource_id))
    }
}
/// List attachments / 列取附件.
///
/// Lists the attachments of a resource by time of upload, page by page, each with a URL for 3 downloads within 3 minutes.
///
/// 按上传时间分页列出一个资源的附件，各带一个 3 分钟内可用 3 次的下载链接。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.task().v2().attachment().list("9842501a-9f47-4ff5-a622-d319eeecb97f").stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/task/v2/attachments`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `task:attachment:read`, `task:attachment:write`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/attachment/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `50`
    /// - From 1 to 100
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"aWQ9NzEwMjMzMjMxMDE="`
    pub page_token: Option<String>,
    /// The type of resource the attachments belong to; only `task` so far. / 附件所属资源的类型，目前只能是 `task`。
    /// - Default: `"task"`
    pub resource_type: Option<String>,
    /// The ID of the resource that the attachments belong to; its kind is `resource_type`, and for a task it is the GUID of the task.
    ///
    /// 附件所属资源的 ID，由 `resource_type` 决定含义；对任务而言是任务的 GUID。
    /// - Example: `"9842501a-9f47-4ff5-a622-d319eeecb97f"`
    pub resource_id: String,
    /// The type of user ID in the request and the reply. / 请求和响应中用户 ID 的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<String>,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(resource_id: impl Into<String>) -> Self {
        Self {
            page_size: Default::default(),
            page_token: Default::default(),
            resource_type: Default::default(),
            resource_id: resource_id.into(),
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
    /// Sets `resource_type`.
    #[must_use]
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
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
    Endpoint::new("task.v2.attachment.list", Get, "/open-apis/task/v2/attachments")
        .documented(text("列取附件", "List attachments"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/attachment/list")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::TASK_ATTACHMENT_READ]),
            scopes(&[crate::scope::TASK_ATTACHMENT_WRITE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            query("page_size", Integer).between(Some(1), Some(100)).default("50"),
            query("page_token", String),
            query("resource_type", String).default("\"task\""),
            query("resource_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = v2::Attachment;
    fn items(response: ListResponse) -> Vec<v2::Attachment> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The attachments of this page. / 本页的附件。
    pub items: Vec<v2::Attachment>,
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
    /// `1470400` (HTTP 400): 请求参数有误
    ///
    /// Correct the parameter that the `msg` of the response names; common causes are an invalid GUID, a missing required field or a negative `page_size`.
    ///
    /// 请根据响应中的 `msg` 修改参数，常见问题有 GUID 不合法、缺少必填项、`page_size` 为负数等。
    InvalidParameter = &ErrorInfo {
        message: "请求参数有误",
        ..*error::INVALID_PARAMETER
    },
    /// `1470404` (HTTP 404): 要查询附件的资源不存在或已删除。
    ///
    /// The resource of the attachments does not exist or was deleted. Verify its GUID.
    ///
    /// 附件所属的资源不存在或已删除。请检查其 GUID。
    NotFound = &ErrorInfo {
        status: Some(404),
        message: "要查询附件的资源不存在或已删除。",
        fix: Text { zh: "附件所属的资源不存在或已删除。请检查其 GUID。", en: "The resource of the attachments does not exist or was deleted. Verify its GUID." },
        ..*error::NOT_FOUND
    },
    /// [`1470500`](error::INTERNAL_ERROR): 服务器错误。
    InternalError = error::INTERNAL_ERROR,
    /// `1470403` (HTTP 403): 缺少列取附件的权限。
    ///
    /// The caller lacks permission. Grant it permission to list the attachments. / 调用身份缺少权限。请为其授予查看附件列表的权限。
    PermissionDenied = &ErrorInfo {
        message: "缺少列取附件的权限。",
        fix: Text { zh: "调用身份缺少权限。请为其授予查看附件列表的权限。", en: "The caller lacks permission. Grant it permission to list the attachments." },
        ..*error::PERMISSION_DENIED
    },
}
