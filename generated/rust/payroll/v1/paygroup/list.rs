// Generated from spec/payroll/v1/paygroup/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::payroll::error;
impl super::Api<'_> {
    /// List pay groups / 获取薪资组基本信息: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_size(…))`.
    pub fn list(&self) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new())
    }
}
/// List pay groups / 获取薪资组基本信息.
///
/// Returns all pay groups with their names, codes and states page by page, without their employees.
///
/// 分页返回全部薪资组的名称、编码和状态，不含组内员工。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.payroll().v1().paygroup().list().stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/payroll/v1/paygroups`
/// - Rate limit: 20 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `payroll:pay_groups:read`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/paygroup/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - From 1 to 2000
    /// - Example: `50`
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"6862995757234914824"`
    pub page_token: Option<String>,
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
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("payroll.v1.paygroup.list", Get, "/open-apis/payroll/v1/paygroups")
        .documented(text("获取薪资组基本信息", "List pay groups"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/paygroup/list")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::PAYROLL_PAY_GROUPS_READ])])
        .limits(RateLimit::Fixed(&[Rate::new(20, 60)]), &[])
        .request(NoBody, &[query("page_size", Integer).between(Some(1), Some(2000)), query("page_token", String)])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = ListPaygroup;
    fn items(response: ListResponse) -> Vec<ListPaygroup> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The pay groups on this page. / 本页的薪资组。
    pub items: Vec<ListPaygroup>,
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
    /// [`2500001`](error::UNKNOWN_ERROR): unknown error
    UnknownError = error::UNKNOWN_ERROR,
    /// `2500002` (HTTP 404): param invalid
    ///
    /// A parameter is invalid. Check types and values as the `msg` of the reply says.
    ///
    /// 请求参数不合法。请按响应中的 `msg` 检查参数的类型和取值。
    InvalidParameter = &ErrorInfo {
        status: Some(404),
        message: "param invalid",
        ..*error::INVALID_PARAMETER
    },
    /// [`2500003`](error::RPC_FAILED): rpc fail
    RpcFailed = error::RPC_FAILED,
}
/// The name of the pay group, by language. / 薪资组的多语言名称。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListI18n {
    /// The name in Chinese. / 中文名称。
    pub zh_cn: String,
    /// The name in English. / 英文名称。
    pub en_us: String,
}
impl wire::Object for ListI18n {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("zh_cn", &mut self.zh_cn);
        f.field("en_us", &mut self.en_us);
    }
}
/// The pay groups on this page. / 本页的薪资组。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPaygroup {
    /// The ID of the pay group. / 薪资组 ID。
    pub pay_group_id: String,
    /// The name of the pay group, by language. / 薪资组的多语言名称。
    pub name: ListI18n,
    /// The code of the pay group. / 薪资组编码。
    pub code: String,
    /// Whether the pay group is enabled. / 薪资组是否启用。
    /// - `1`: Enabled / 启用
    /// - `0`: Disabled / 禁用
    pub status: i64,
}
impl wire::Object for ListPaygroup {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("pay_group_id", &mut self.pay_group_id);
        f.field("name", &mut self.name);
        f.field("code", &mut self.code);
        f.field("status", &mut self.status);
    }
}
crate::codegen::__impl_object! {
    ListI18n ListPaygroup
}
