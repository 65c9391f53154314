// Generated from spec/corehr/v2/workforce_plan/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// List workforce plans / 查询编制规划方案: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.get_all_plan(…))`.
    pub fn list(&self) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new())
    }
}
/// List workforce plans / 查询编制规划方案.
///
/// Returns the workforce plans that meet all conditions; a new one can be found after about 2 seconds.
///
/// 按条件返回编制规划方案，多个条件须同时满足，新建后约 2 秒可查到。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v2().workforce_plan().list().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/corehr/v2/workforce_plans`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:workforce_plan:read`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/workforce_plan/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// Whether to return all workforce plans; by default `false`, only the one in effect.
    ///
    /// 是否获取所有编制规划方案；默认为 `false`，只获取当前生效的方案。
    pub get_all_plan: Option<bool>,
    /// Whether to return enabled plans only, by default `true`; with `false`, all plans.
    ///
    /// 是否只获取已启用的方案，默认为 `true`；为 `false` 时获取所有方案。
    pub active: Option<bool>,
}
impl List {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `get_all_plan`.
    #[must_use]
    pub fn get_all_plan(mut self, value: bool) -> Self {
        self.get_all_plan = Some(value);
        self
    }
    /// Sets `active`.
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("get_all_plan", &mut self.get_all_plan);
        f.field("active", &mut self.active);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("corehr.v2.workforce_plan.list", Get, "/open-apis/corehr/v2/workforce_plans")
        .documented(text("查询编制规划方案", "List workforce plans"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/workforce_plan/list")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::COREHR_WORKFORCE_PLAN_READ])])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[query("get_all_plan", Boolean), query("active", Boolean)])
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The workforce plans. / 编制规划方案列表。
    pub items: Vec<ListWorkforcePlan>,
    /// How many plans match in total. / 符合条件的方案总数。
    pub total: i64,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("total", &mut self.total);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`List`](struct@List).
    ListError:
    /// [`1161204`](error::REQUEST_TIMEOUT): Requset timeout
    RequestTimeout = error::REQUEST_TIMEOUT,
    /// [`1161604`](error::QPS_LIMIT_EXCEEDED): QPS over limit
    QpsLimitExceeded = error::QPS_LIMIT_EXCEEDED,
    /// [`1160109`](error::INVALID_WORKFORCE_PLAN_PARAMETER): param is invalid
    InvalidWorkforcePlanParameter = error::INVALID_WORKFORCE_PLAN_PARAMETER,
    /// [`1160100`](error::PERMISSION_DENIED): no permission
    PermissionDenied = error::PERMISSION_DENIED,
}
/// The workforce plans. / 编制规划方案列表。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkforcePlan {
    /// The ID of the workforce plan. / 编制规划方案的 ID。
    pub workforce_plan_id: String,
    /// The name of the workforce plan, one item per language. / 编制规划方案的名称，每种语言一项。
    pub workforce_plan_name: Vec<v2::I18n>,
    /// The first day of the plan, as `YYYY-MM-DD`. / 方案的开始日期，格式为 `YYYY-MM-DD`。
    pub start_date: String,
    /// The last day of the plan, as `YYYY-MM-DD`. / 方案的结束日期，格式为 `YYYY-MM-DD`。
    pub end_date: String,
    /// Whether the plan is enabled. / 方案是否启用。
    pub active: bool,
}
impl wire::Object for ListWorkforcePlan {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("workforce_plan_id", &mut self.workforce_plan_id);
        f.field("workforce_plan_name", &mut self.workforce_plan_name);
        f.field("start_date", &mut self.start_date);
        f.field("end_date", &mut self.end_date);
        f.field("active", &mut self.active);
    }
}
crate::codegen::__impl_object! {
    ListWorkforcePlan
}
