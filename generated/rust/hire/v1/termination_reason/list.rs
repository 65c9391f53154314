// Generated from spec/hire/v1/termination_reason/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// List reasons for termination / 获取终止投递原因: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    pub fn list(&self) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new())
    }
}
/// List reasons for termination / 获取终止投递原因.
///
/// Returns the default and custom reasons for terminating an application, page by page.
///
/// 分页返回系统默认和自定义的终止投递原因。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.hire().v1().termination_reason().list().stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/hire/v1/termination_reasons`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:application:readonly`, `hire:application`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/termination_reason/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1NTUyMjM2NzIsImlkIjpudWxsfQ=="`
    pub page_token: Option<String>,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - At most 200
    /// - Example: `10`
    pub page_size: Option<i64>,
}
impl List {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
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
        f.field("page_token", &mut self.page_token);
        f.field("page_size", &mut self.page_size);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("hire.v1.termination_reason.list", Get, "/open-apis/hire/v1/termination_reasons")
        .documented(text("获取终止投递原因", "List reasons for termination"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/termination_reason/list")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::HIRE_APPLICATION_READONLY]),
            scopes(&[crate::scope::HIRE_APPLICATION]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[query("page_token", String), query("page_size", Integer).between(None, Some(200))])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = ListTerminationReason;
    fn items(response: ListResponse) -> Vec<ListTerminationReason> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The reasons for termination on this page. / 本页的终止原因。
    pub items: Vec<ListTerminationReason>,
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
crate::codegen::__error_enum! {
    /// The documented errors of [`List`](struct@List).
    ListError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
}
/// The reasons for termination on this page. / 本页的终止原因。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTerminationReason {
    /// The ID of the termination reason, used when terminating an application. / 终止原因的 ID，终止投递时使用。
    pub id: String,
    /// The name of the reason, in Chinese and English. / 终止原因的中英文名称。
    pub name: v1::I18n,
    /// The wording in Chinese and English with which the termination reason is shown to the referrer.
    ///
    /// 该终止原因对内推人展示的中英文文案。
    pub referral_name: v1::I18n,
    /// Which side ends the application. / 投递由哪一方终止。
    /// - `1`: We rejected the candidate / 我们拒绝了候选人
    /// - `22`: The candidate declined / 候选人拒绝了我们
    /// - `27`: Other / 其他
    pub termination_type: i64,
    /// Whether the termination reason is used in evaluations. / 该终止原因能否在评估中使用。
    pub is_used_as_evaluation: bool,
    /// Whether the entry is enabled. / 该条目当前是否启用。
    /// - `1`: Enabled / 已启用
    /// - `2`: Disabled / 已禁用
    pub active_status: i64,
}
impl wire::Object for ListTerminationReason {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("referral_name", &mut self.referral_name);
        f.field("termination_type", &mut self.termination_type);
        f.field("is_used_as_evaluation", &mut self.is_used_as_evaluation);
        f.field("active_status", &mut self.active_status);
    }
}
crate::codegen::__impl_object! {
    ListTerminationReason
}
