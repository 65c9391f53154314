// Generated from spec/mail/v1/mailgroup/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::mail::{error, v1};
impl super::Api<'_> {
    /// List mail groups / 批量获取邮件组: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.manager_user_id(…))`.
    pub fn list(&self) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new())
    }
}
/// List mail groups / 批量获取邮件组.
///
/// Returns the mail groups of the tenant page by page. / 分页返回租户下的邮件组。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.mail().v1().mailgroup().list().stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/mail/v1/mailgroups`
/// - Rate limit: special, see the page
/// - Token: `tenant_access_token`
/// - Scopes, any of: `mail:mailgroup`, `mail:mailgroup:readonly`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The user whose managed mail groups to list, as a `user_id_type` ID.
    ///
    /// 只返回该用户有管理权限的邮件组，ID 类型由 `user_id_type` 决定。
    /// - Example: `"ou_xxxxxx"`
    pub manager_user_id: Option<String>,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"xxx"`
    pub page_token: Option<String>,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `20`
    /// - At most 200
    /// - Example: `10`
    pub page_size: Option<i64>,
}
impl List {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `manager_user_id`.
    #[must_use]
    pub fn manager_user_id(mut self, value: impl Into<String>) -> Self {
        self.manager_user_id = Some(value.into());
        self
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
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
        f.field("manager_user_id", &mut self.manager_user_id);
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
    Endpoint::new("mail.v1.mailgroup.list", Get, "/open-apis/mail/v1/mailgroups")
        .documented(text("批量获取邮件组", "List mail groups"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup/list")
        .access(&[Tenant], &[Custom], &[
            scopes(&[crate::scope::MAIL_MAILGROUP]),
            scopes(&[crate::scope::MAIL_MAILGROUP_READONLY]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Special, &[])
        .request(NoBody, &[
            query("manager_user_id", String),
            query("user_id_type", String).default("\"open_id\""),
            query("page_token", String),
            query("page_size", Integer).between(None, Some(200)).default("20"),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = v1::Mailgroup;
    fn items(response: ListResponse) -> Vec<v1::Mailgroup> {
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
    /// The mail groups of this page. / 本页的邮件组。
    pub items: Vec<v1::Mailgroup>,
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
    /// `1235003` (HTTP 503): Service unavailable
    ///
    /// The service is unavailable at the moment. Try again later. / 服务暂时不可用。请稍后重试。
    ServiceUnavailable = &ErrorInfo {
        status: Some(503),
        ..*error::SERVICE_UNAVAILABLE
    },
}
