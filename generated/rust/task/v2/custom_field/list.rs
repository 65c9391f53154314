// Generated from spec/task/v2/custom_field/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::task::{error, v2};
impl super::Api<'_> {
    /// List custom fields / 列取自定义字段: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_size(…))`.
    pub fn list(&self) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new())
    }
}
/// List custom fields / 列取自定义字段.
///
/// Lists the custom fields that the caller may access page by page, of one tasklist if wanted.
///
/// 分页列出调用者可以访问的自定义字段，可以限定某个清单。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.task().v2().custom_field().list().stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/task/v2/custom_fields`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `task:custom_field:read`, `task:custom_field:write`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field/list)
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
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The type of resource to list the custom fields of, only `tasklist` so far; if omitted, fields are not filtered by resource.
    ///
    /// 只返回某一类资源上的自定义字段，目前只能是 `tasklist`；不填则不按资源筛选。
    /// - Example: `"tasklist"`
    pub resource_type: Option<String>,
    /// The ID of the resource to list the custom fields of, together with `resource_type`; the GUID of a tasklist.
    ///
    /// 只返回该资源上的自定义字段，与 `resource_type` 配合使用，即清单的 GUID。
    /// - Example: `"5ffbe0ca-6600-41e0-a634-2b38cbcf13b8"`
    pub resource_id: Option<String>,
}
impl List {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
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
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `resource_type`.
    #[must_use]
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `resource_id`.
    #[must_use]
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("resource_type", &mut self.resource_type);
        f.field("resource_id", &mut self.resource_id);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("task.v2.custom_field.list", Get, "/open-apis/task/v2/custom_fields")
        .documented(text("列取自定义字段", "List custom fields"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field/list")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::TASK_CUSTOM_FIELD_READ]),
            scopes(&[crate::scope::TASK_CUSTOM_FIELD_WRITE]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[
            query("page_size", Integer).between(Some(1), Some(100)).default("50"),
            query("page_token", String),
            query("user_id_type", String).default("\"open_id\""),
            query("resource_type", String),
            query("resource_id", String),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = v2::CustomField;
    fn items(response: ListResponse) -> Vec<v2::CustomField> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The custom fields of this page. / 本页的自定义字段。
    pub items: Vec<v2::CustomField>,
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
    /// `1470400` (HTTP 400): 参数错误，如`page_size`填写一个负数。
    ///
    /// Correct the parameter that the `msg` of the response names; common causes are an invalid GUID, a missing required field or a negative `page_size`.
    ///
    /// 请根据响应中的 `msg` 修改参数，常见问题有 GUID 不合法、缺少必填项、`page_size` 为负数等。
    InvalidParameter = &ErrorInfo {
        message: "参数错误，如`page_size`填写一个负数。",
        ..*error::INVALID_PARAMETER
    },
    /// `1470404` (HTTP 404): 要访问的resource不存在或已删除。
    ///
    /// The resource of the custom field does not exist or was deleted. Verify its GUID.
    ///
    /// 自定义字段所属的资源不存在或已删除。请检查其 GUID。
    NotFound = &ErrorInfo {
        status: Some(404),
        message: "要访问的resource不存在或已删除。",
        fix: Text { zh: "自定义字段所属的资源不存在或已删除。请检查其 GUID。", en: "The resource of the custom field does not exist or was deleted. Verify its GUID." },
        ..*error::NOT_FOUND
    },
    /// [`1470500`](error::INTERNAL_ERROR): 服务器错误。
    InternalError = error::INTERNAL_ERROR,
}
