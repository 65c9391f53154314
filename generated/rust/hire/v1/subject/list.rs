// Generated from spec/hire/v1/subject/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// List projects / 获取项目列表: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn list(&self) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new())
    }
}
/// List projects / 获取项目列表.
///
/// Returns the hiring projects, each a set of jobs that are run together, page by page.
///
/// 分页返回招聘项目，即一批共同启动和管理的职位。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.hire().v1().subject().list().stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/hire/v1/subjects`
/// - Rate limit: special, see the page
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:subject:readonly`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/subject/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The type of user ID used in this call. / 本次调用中用户 ID 的类型，请求和返回均适用。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v1::HireUserIdType>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"1231231987"`
    pub page_token: Option<String>,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `1`
    /// - Example: `100`
    pub page_size: Option<i64>,
}
impl List {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v1::HireUserIdType) -> Self {
        self.user_id_type = Some(value);
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
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("page_token", &mut self.page_token);
        f.field("page_size", &mut self.page_size);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("hire.v1.subject.list", Get, "/open-apis/hire/v1/subjects")
        .documented(text("获取项目列表", "List projects"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/subject/list")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::HIRE_SUBJECT_READONLY])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Special, &[])
        .request(NoBody, &[
            query("user_id_type", String).default("\"open_id\""),
            query("page_token", String),
            query("page_size", Integer).default("1"),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = ListSubject;
    fn items(response: ListResponse) -> Vec<ListSubject> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// The recruitment subjects on this page. / 招聘项目，按页返回。
    pub items: Vec<ListSubject>,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("has_more", &mut self.has_more);
        f.field("page_token", &mut self.page_token);
        f.field("items", &mut self.items);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`List`](struct@List).
    ListError:
    /// `1002001` (HTTP 500): system error
    ///
    /// Act on the `msg` of the response first; if it does not explain the failure or the failure persists, contact support with the log id.
    ///
    /// 请先根据响应中的 `msg` 排查请求；若原因不明或持续失败，请联系技术支持并提供 log id。
    InternalError = &ErrorInfo {
        message: "system error",
        ..*error::INTERNAL_ERROR
    },
    /// `1002002` (HTTP 400): parameter error
    ///
    /// Correct the parameter that `msg` names: compare type, size and value of the request parameters with the fields of the operation.
    ///
    /// 请根据响应中的 `msg`，对照接口的字段核对请求参数的类型、长度和取值。
    InvalidRequestParameter = &ErrorInfo {
        message: "parameter error",
        ..*error::INVALID_REQUEST_PARAMETER
    },
}
/// The recruitment subjects on this page. / 招聘项目，按页返回。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubject {
    /// The ID of the recruitment subject. / 招聘项目的 ID。
    pub id: String,
    /// The name of the subject in Chinese and English. / 项目的中英文名称。
    pub name: v1::I18n,
    /// When it was created, in milliseconds since 1970. / 创建时间，毫秒级时间戳。
    pub create_time: wire::TimestampMs,
    /// Whether the entry is enabled. / 该条目当前是否启用。
    /// - `1`: Enabled / 已启用
    /// - `2`: Disabled / 已禁用
    pub active_status: i64,
    /// How many jobs one person may apply for in the subject. Deprecated. / 每人在该项目中最多可投递的职位数。已废弃。
    pub application_limit: i64,
    /// The ID and name of the creator. / 创建人的 ID 与姓名。
    pub creator: v1::IdNameObject,
}
impl wire::Object for ListSubject {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("create_time", &mut self.create_time);
        f.field("active_status", &mut self.active_status);
        f.field("application_limit", &mut self.application_limit);
        f.field("creator", &mut self.creator);
    }
}
crate::codegen::__impl_object! {
    ListSubject
}
