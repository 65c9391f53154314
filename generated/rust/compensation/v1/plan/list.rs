// Generated from spec/compensation/v1/plan/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::compensation::{error, v1};
impl super::Api<'_> {
    /// List pay plans / 批量查询薪资方案: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    pub fn list(&self, page_size: i64) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(page_size))
    }
}
/// List pay plans / 批量查询薪资方案.
///
/// Returns all pay plans with their effective dates, items and indicators, page by page.
///
/// 分页返回全部薪资方案的生效日期、薪资项和统计指标。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.compensation().v1().plan().list(100).stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/compensation/v1/plans`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:compensation_plan:read`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/plan/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `100`
    /// - From 1 to 500
    pub page_size: i64,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"213432123"`
    pub page_token: Option<String>,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(page_size: i64) -> Self {
        Self {
            page_size,
            page_token: Default::default(),
        }
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
    Endpoint::new("compensation.v1.plan.list", Get, "/open-apis/compensation/v1/plans")
        .documented(text("批量查询薪资方案", "List pay plans"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/plan/list")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::COREHR_COMPENSATION_PLAN_READ])])
        .guards(&[
            Guard::received("items.plan_items", &[scopes(&[crate::scope::COREHR_COMPENSATION_PLAN_DETAIL_ITEMS_READ])]),
            Guard::received("items.plan_indicators", &[scopes(&[crate::scope::COREHR_COMPENSATION_PLAN_DETAIL_INDICATORS_READ])]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(NoBody, &[
            query("page_size", Integer).required().between(Some(1), Some(500)).default("100"),
            query("page_token", String),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = ListPlanDetail;
    fn items(response: ListResponse) -> Vec<ListPlanDetail> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The compensation plans on this page. / 本页的薪资方案。
    pub items: Vec<ListPlanDetail>,
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
    /// [`2290001`](error::INTERNAL_ERROR): server error
    InternalError = error::INTERNAL_ERROR,
    /// `2290002` (HTTP 400): param invalid
    ///
    /// A request parameter is invalid. Compare the values and types with the fields of the operation and correct them.
    ///
    /// 请求参数不合法。请对照接口的字段说明，修改取值或类型不符的参数。
    InvalidParameter = &ErrorInfo {
        status: Some(400),
        message: "param invalid",
        fix: Text { zh: "请求参数不合法。请对照接口的字段说明，修改取值或类型不符的参数。", en: "A request parameter is invalid. Compare the values and types with the fields of the operation and correct them." },
        ..*error::INVALID_PARAMETER
    },
    /// [`2290003`](error::RPC_FAILED): rpc fail
    RpcFailed = error::RPC_FAILED,
}
/// How the value of the item is set. / 薪资项的值如何确定。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ListAdjustmentType {
    /// `manual`: Entered by hand / 手动输入
    Manual,
    /// `formula`: Calculated by formula / 公式计算
    Formula,
    /// `fixed`: Fixed / 固定值
    Fixed,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ListAdjustmentType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ListAdjustmentType {
    fn as_str(&self) -> &str {
        match self {
            Self::Manual => "manual",
            Self::Formula => "formula",
            Self::Fixed => "fixed",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "manual" => Self::Manual,
            "formula" => Self::Formula,
            "fixed" => Self::Fixed,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The conditions the employees must meet. / 员工须满足的条件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPlanCondition {
    /// Which attribute of the employee the condition is about. / 条件依据员工的哪项信息。
    /// - `1`: Department / 部门
    /// - `2`: Department with those below it / 部门（含下级部门）
    /// - `3`: Work location / 工作地点
    /// - `4`: Work location with those below it / 工作地点（含下级地点）
    /// - `5`: Company / 公司
    /// - `6`: Company with those below it / 公司（含下级公司）
    /// - `7`: Job family / 序列
    /// - `8`: Job family with those below it / 序列（含子序列）
    /// - `9`: Job / 职务
    /// - `10`: Job level / 职级
    /// - `11`: Employee type / 人员类型
    /// - `12`: Recruitment type / 招聘类型
    /// - `13`: Country or region / 国家/地区
    /// - `14`: Job grade / 职等
    pub left_type: i64,
    /// Whether the attribute must be among `right_value` or not. / 员工的该项信息须在还是不在 `right_value` 之中。
    /// - `1`: Among them / 包含
    /// - `2`: Not among them / 不包含
    pub operator: i64,
    /// The values to compare the attribute with: recruitment types or countries and regions themselves, or else the IDs of whatever `left_type` stands for, to be looked up in Feishu People.
    ///
    /// 与员工信息比较的值：`left_type` 为招聘类型、国家/地区时是其本身，其余为相应的 ID（部门、工作地点、公司、序列、职务、职级、人员类型或职等），均可在飞书人事中查到。
    pub right_value: Vec<String>,
}
impl wire::Object for ListPlanCondition {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("left_type", &mut self.left_type);
        f.field("operator", &mut self.operator);
        f.field("right_value", &mut self.right_value);
    }
}
/// The compensation plans on this page. / 本页的薪资方案。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPlanDetail {
    /// The ID of the compensation plan; `tid` tells its versions apart. / 薪资方案 ID，其各版本由 `tid` 区分。
    pub id: String,
    /// The version ID of the compensation plan. / 薪资方案的版本 ID。
    pub tid: String,
    /// The name of the compensation plan. / 薪资方案的名称。
    pub name: String,
    /// The description of the compensation plan. / 薪资方案的描述。
    pub description: String,
    /// When the compensation plan takes effect. / 薪资方案的生效时间。
    pub effective_date: String,
    /// Which employees the compensation plan applies to. / 薪资方案适用于哪些员工。
    pub plan_scope: ListPlanScope,
    /// The ID of the currency of the plan, to be looked up in the currencies of Feishu People.
    ///
    /// 薪资方案的币种 ID，可用飞书人事的查询货币信息接口查到。
    pub currency_id: String,
    /// Whether the plan has probation pay enabled, which lets pay differ during and after the probation.
    ///
    /// 方案是否开启了试用期薪酬，开启后试用期与转正后的薪酬可以不同。
    pub probation_salary_status: bool,
    /// The items of the plan. / 方案中的薪资项。
    /// - Present only with one of the scopes `corehr:compensation_plan_detail.items:read`
    pub plan_items: Vec<ListPlanItem>,
    /// The indicators of the plan. / 方案中的薪资统计指标。
    /// - Present only with one of the scopes `corehr:compensation_plan_detail.indicators:read`
    pub plan_indicators: Vec<ListPlanIndicator>,
    /// The name, one entry per language. / 多语言名称，每种语言一项。
    pub i18n_names: Vec<v1::I18nContent>,
    /// The description, one entry per language. / 多语言描述，每种语言一项。
    pub i18n_descriptions: Vec<v1::I18nContent>,
}
impl wire::Object for ListPlanDetail {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("tid", &mut self.tid);
        f.field("name", &mut self.name);
        f.field("description", &mut self.description);
        f.field("effective_date", &mut self.effective_date);
        f.field("plan_scope", &mut self.plan_scope);
        f.field("currency_id", &mut self.currency_id);
        f.field("probation_salary_status", &mut self.probation_salary_status);
        f.field("plan_items", &mut self.plan_items);
        f.field("plan_indicators", &mut self.plan_indicators);
        f.field("i18n_names", &mut self.i18n_names);
        f.field("i18n_descriptions", &mut self.i18n_descriptions);
    }
}
/// The indicators of the plan. / 方案中的薪资统计指标。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPlanIndicator {
    /// The ID of the indicator, to be looked up in the list of indicators. / 薪资统计指标 ID，其内容可用批量查询薪资统计指标接口查到。
    pub indicator_id: String,
    /// The fixed value or the formula of the indicator. / 薪资统计指标的固定值或计算公式。
    pub plan_indicator_logic: v1::AdjustmentLogic,
}
impl wire::Object for ListPlanIndicator {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("indicator_id", &mut self.indicator_id);
        f.field("plan_indicator_logic", &mut self.plan_indicator_logic);
    }
}
/// The items of the plan. / 方案中的薪资项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPlanItem {
    /// How the value of the item is set. / 薪资项的值如何确定。
    pub adjustment_type: ListAdjustmentType,
    /// The ID of the item, to be looked up in the list of items. / 薪资项 ID，其内容可用批量查询薪资项接口查到。
    pub item_id: String,
    /// The fixed value or the formula of the item. / 薪资项的固定值或计算公式。
    pub plan_item_logic: v1::AdjustmentLogic,
    /// How the value of the item during the probation is set. / 薪资项在试用期的值如何确定。
    pub probation_discount_type: ListProbationDiscountType,
    /// The probation pay as a percentage, used if `probation_discount_type` is `percentum`.
    ///
    /// 试用期薪酬占转正后薪酬的百分比，用于 `probation_discount_type` 为 `percentum` 时。
    pub probation_discount_percentum: String,
}
impl wire::Object for ListPlanItem {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("adjustment_type", &mut self.adjustment_type);
        f.field("item_id", &mut self.item_id);
        f.field("plan_item_logic", &mut self.plan_item_logic);
        f.field("probation_discount_type", &mut self.probation_discount_type);
        f.field("probation_discount_percentum", &mut self.probation_discount_percentum);
    }
}
/// Which employees the compensation plan applies to. / 薪资方案适用于哪些员工。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPlanScope {
    /// Whether the plan applies to all employees; if `false`, `plan_conditions` say to whom.
    ///
    /// 是否适用于所有员工；为 `false` 时由 `plan_conditions` 限定。
    pub is_all: bool,
    /// The conditions the employees must meet. / 员工须满足的条件。
    pub plan_conditions: Vec<ListPlanCondition>,
}
impl wire::Object for ListPlanScope {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("is_all", &mut self.is_all);
        f.field("plan_conditions", &mut self.plan_conditions);
    }
}
/// How the value of the item during the probation is set. / 薪资项在试用期的值如何确定。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ListProbationDiscountType {
    /// `percentum`: As a percentage / 按百分比
    Percentum,
    /// `manual_input`: Entered by hand / 手动输入
    ManualInput,
    /// `none`: Same as after the probation / 与转正后相同
    None,
    /// `fixed`: Fixed / 固定值
    Fixed,
    /// `formula`: Calculated by formula / 公式计算
    Formula,
    /// `not_set`: No probation set / 未设置试用期
    NotSet,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ListProbationDiscountType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ListProbationDiscountType {
    fn as_str(&self) -> &str {
        match self {
            Self::Percentum => "percentum",
            Self::ManualInput => "manual_input",
            Self::None => "none",
            Self::Fixed => "fixed",
            Self::Formula => "formula",
            Self::NotSet => "not_set",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "percentum" => Self::Percentum,
            "manual_input" => Self::ManualInput,
            "none" => Self::None,
            "fixed" => Self::Fixed,
            "formula" => Self::Formula,
            "not_set" => Self::NotSet,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    ListPlanCondition ListPlanDetail ListPlanIndicator ListPlanItem ListPlanScope
}
crate::codegen::__impl_enum! {
    ListAdjustmentType ListProbationDiscountType
}
