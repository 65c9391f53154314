// Generated from spec/hire/v1/agency/batch_query.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Search headhunting agencies / 搜索猎头供应商列表: [`BatchQuery`](struct@BatchQuery).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn batch_query(&self) -> crate::codegen::Call<BatchQuery> {
        crate::codegen::Call::new(self.client, BatchQuery::new())
    }
}
/// Search headhunting agencies / 搜索猎头供应商列表.
///
/// Returns headhunting agencies by ID, keyword or filter page by page, without those still invited.
///
/// 按 ID、关键字或筛选项分页返回猎头供应商，不含仍在邀请中的。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.hire().v1().agency().batch_query().stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/hire/v1/agencies/batch_query`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:agency:readonly`, `hire:agency`
///
/// Errors: [`BatchQueryError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/agency/batch_query)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchQuery {
    /// The type of user ID used in this call. / 本次调用中用户 ID 的类型，请求和返回均适用。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v1::HireUserIdType>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"eyJvZmZzZXQiOjEsInRpbWVzdGFtcCI6MTY0MDc2NTYzMjA4OCwiaWQiOm51bGx9"`
    pub page_token: Option<String>,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `10`
    /// - At most 20
    pub page_size: Option<i64>,
    /// The IDs of the headhunting agencies to look up. If given, every other search condition is ignored.
    ///
    /// 按猎头供应商 ID 查询；一旦填写，其他查询条件均不生效。
    /// - Length: at most 20
    /// - Example: `["7412902352778840358"]`
    pub agency_supplier_id_list: Option<Vec<String>>,
    /// The keyword to search for, a name or an email address. / 按名称或邮箱搜索时使用的关键字。
    /// - Example: `"text"`
    pub keyword: Option<String>,
    /// The filter conditions, at most one per `key`. / 筛选条件，同一个 `key` 只能出现一次。
    pub filter_list: Option<Vec<BatchQueryCommonFilter>>,
}
impl BatchQuery {
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
    /// Sets `agency_supplier_id_list`.
    #[must_use]
    pub fn agency_supplier_id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.agency_supplier_id_list = Some(value.into());
        self
    }
    /// Sets `keyword`.
    #[must_use]
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
        self
    }
    /// Sets `filter_list`.
    #[must_use]
    pub fn filter_list(mut self, value: impl Into<Vec<BatchQueryCommonFilter>>) -> Self {
        self.filter_list = Some(value.into());
        self
    }
}
impl wire::Object for BatchQuery {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("page_token", &mut self.page_token);
        f.field("page_size", &mut self.page_size);
        f.field("agency_supplier_id_list", &mut self.agency_supplier_id_list);
        f.field("keyword", &mut self.keyword);
        f.field("filter_list", &mut self.filter_list);
    }
}
crate::codegen::__impl_object! {
    BatchQuery
}
crate::codegen::__operation! {
    BatchQuery => BatchQueryResponse, BatchQueryError:
    Endpoint::new("hire.v1.agency.batch_query", Post, "/open-apis/hire/v1/agencies/batch_query")
        .documented(text("搜索猎头供应商列表", "Search headhunting agencies"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/agency/batch_query")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::HIRE_AGENCY_READONLY]),
            scopes(&[crate::scope::HIRE_AGENCY]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
            Guard::received("items.admin_list.email", &[scopes(&[crate::scope::HIRE_AGENCY_EMAIL_READONLY])]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            query("page_token", String),
            query("page_size", Integer).between(None, Some(20)).default("10"),
            body("agency_supplier_id_list", Array),
            body("keyword", String),
            body("filter_list", Array),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for BatchQuery {
    type Item = BatchQueryAgencySupplier;
    fn items(response: BatchQueryResponse) -> Vec<BatchQueryAgencySupplier> {
        response.items
    }
}
/// The reply to [`BatchQuery`](struct@BatchQuery).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchQueryResponse {
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// The headhunting agencies that match. / 符合条件的猎头供应商。
    pub items: Vec<BatchQueryAgencySupplier>,
}
impl wire::Object for BatchQueryResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("has_more", &mut self.has_more);
        f.field("page_token", &mut self.page_token);
        f.field("items", &mut self.items);
    }
}
crate::codegen::__impl_object! {
    BatchQueryResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`BatchQuery`](struct@BatchQuery).
    BatchQueryError:
    /// `1002001` (HTTP 500): 系统异常
    ///
    /// Act on the `msg` of the response first; if it does not explain the failure or the failure persists, contact support with the log id.
    ///
    /// 请先根据响应中的 `msg` 排查请求；若原因不明或持续失败，请联系技术支持并提供 log id。
    InternalError = &ErrorInfo {
        message: "系统异常",
        ..*error::INTERNAL_ERROR
    },
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
}
/// The headhunting agencies that match. / 符合条件的猎头供应商。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchQueryAgencySupplier {
    /// The ID of the headhunting agency. / 猎头供应商 ID。
    pub id: String,
    /// The name of the headhunting agency. / 猎头供应商名称。
    pub name: String,
    /// The labels attached to the headhunting agency. / 该猎头供应商被打上的标签。
    pub label_list: Vec<BatchQueryAgencySupplierLabel>,
    /// The administrators of the headhunting agency. / 该猎头供应商的管理员。
    pub admin_list: Vec<BatchQueryAgencySupplierAdmin>,
    /// How long a resume submitted by the agency stays protected. If the candidate joins within that time the agency is owed its fee, and only the same agency may recommend the candidate again.
    ///
    /// 猎头推荐的简历受保护多久。候选人在此期间入职须向猎头付费，期间其他猎头公司不能推荐该候选人，原猎头公司可再次推荐。
    pub agency_protect_time: BatchQueryAgencySupplierProtectTime,
    /// When the cooperation was created, in milliseconds since 1970. / 合作关系的创建时间，毫秒级时间戳。
    pub cooperation_create_time: wire::TimestampMs,
    /// When the cooperation starts, in milliseconds since 1970. / 合作从何时开始，毫秒级时间戳。
    pub cooperation_start_time: wire::TimestampMs,
    /// When the cooperation ends, in milliseconds since 1970. / 合作到何时终止，毫秒级时间戳。
    pub cooperation_end_time: wire::TimestampMs,
    /// The state of the cooperation with the headhunting agency. / 企业与该猎头供应商的合作状态。
    /// - `1`: In cooperation / 正式合作
    /// - `2`: On trial / 试单
    /// - `3`: Ended / 合作终止
    /// - `4`: Invited / 邀请中
    pub cooperation_status: i64,
    /// The email address of the headhunting agency, to which the invitation goes. / 猎头供应商的邮箱，用于接收合作邀请。
    pub invite_email: String,
    /// The region of the headhunting agency. / 猎头供应商所在地区。
    /// - `1`: Mainland China / 中国大陆
    /// - `2`: Outside mainland China / 中国大陆以外
    pub supplier_area: i64,
    /// How long the company's own resumes stay protected. Agencies cannot recommend a candidate who was active within that time (talent or application created, evaluation, written test or interview arranged, offer requested), nor one whose process is still running.
    ///
    /// 企业自有简历受保护多久。在此期间有过活动（新建人才或投递，安排评估、笔试或面试，申请 Offer）的候选人，以及流程尚在进行的候选人，猎头均不能推荐。
    pub talent_protect_time: BatchQueryAgencySupplierTalentProtectTime,
}
impl wire::Object for BatchQueryAgencySupplier {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("label_list", &mut self.label_list);
        f.field("admin_list", &mut self.admin_list);
        f.field("agency_protect_time", &mut self.agency_protect_time);
        f.field("cooperation_create_time", &mut self.cooperation_create_time);
        f.field("cooperation_start_time", &mut self.cooperation_start_time);
        f.field("cooperation_end_time", &mut self.cooperation_end_time);
        f.field("cooperation_status", &mut self.cooperation_status);
        f.field("invite_email", &mut self.invite_email);
        f.field("supplier_area", &mut self.supplier_area);
        f.field("talent_protect_time", &mut self.talent_protect_time);
    }
}
/// The administrators of the headhunting agency. / 该猎头供应商的管理员。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchQueryAgencySupplierAdmin {
    /// The ID of the administrator, as a `user_id_type` ID. / 管理员的用户 ID，类型由 `user_id_type` 决定。
    pub user_id: String,
    /// The name of the administrator, in Chinese and English. / 管理员的中英文姓名。
    pub name: v1::I18n,
    /// The email address of the administrator. / 管理员的邮箱地址。
    /// - Present only with one of the scopes `hire:agency.email:readonly`
    pub email: String,
}
impl wire::Object for BatchQueryAgencySupplierAdmin {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
        f.field("name", &mut self.name);
        f.field("email", &mut self.email);
    }
}
/// The labels attached to the headhunting agency. / 该猎头供应商被打上的标签。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchQueryAgencySupplierLabel {
    /// The ID of the label. / 标签 ID。
    pub id: String,
    /// The name of the label, in Chinese and English. / 标签的中英文名称。
    pub name: v1::I18n,
}
impl wire::Object for BatchQueryAgencySupplierLabel {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
    }
}
/// How long a resume submitted by the agency stays protected. If the candidate joins within that time the agency is owed its fee, and only the same agency may recommend the candidate again.
///
/// 猎头推荐的简历受保护多久。候选人在此期间入职须向猎头付费，期间其他猎头公司不能推荐该候选人，原猎头公司可再次推荐。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchQueryAgencySupplierProtectTime {
    /// How long the protection lasts, in days. / 保护期的长度，单位为天。
    pub day: i64,
    /// Whether the protection period follows the preset of the recruiting system; if `false`, `day` was set individually.
    ///
    /// 保护时长是否沿用招聘系统的预设；为 `false` 时以单独设置的 `day` 为准。
    pub use_default: bool,
}
impl wire::Object for BatchQueryAgencySupplierProtectTime {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("day", &mut self.day);
        f.field("use_default", &mut self.use_default);
    }
}
/// How long the company's own resumes stay protected. Agencies cannot recommend a candidate who was active within that time (talent or application created, evaluation, written test or interview arranged, offer requested), nor one whose process is still running.
///
/// 企业自有简历受保护多久。在此期间有过活动（新建人才或投递，安排评估、笔试或面试，申请 Offer）的候选人，以及流程尚在进行的候选人，猎头均不能推荐。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchQueryAgencySupplierTalentProtectTime {
    /// How long the protection lasts, in days. / 保护期的长度，单位为天。
    pub day: i64,
    /// Whether the protection period follows the preset of the recruiting system; if `false`, `day` was set individually.
    ///
    /// 保护时长是否沿用招聘系统的预设；为 `false` 时以单独设置的 `day` 为准。
    pub use_default: bool,
    /// Whether the protection never expires. / 是否永久保护，不受保护时长限制。
    pub forever: bool,
}
impl wire::Object for BatchQueryAgencySupplierTalentProtectTime {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("day", &mut self.day);
        f.field("use_default", &mut self.use_default);
        f.field("forever", &mut self.forever);
    }
}
/// The filter conditions, at most one per `key`. / 筛选条件，同一个 `key` 只能出现一次。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchQueryCommonFilter {
    /// The field to filter by, needed whenever a filter is used. / 要筛选的字段，使用筛选条件时必须指定。
    /// - Example: `"supplier_area"`
    pub key: String,
    /// How the filter matches, which decides whether `value_list` or `range_filter` is read.
    ///
    /// 按单值还是按范围筛选，决定使用 `value_list` 还是 `range_filter`。
    /// - `1`: By value, with `value_list` / 按值筛选，使用 `value_list`
    /// - `2`: By range, with `range_filter` / 按范围筛选，使用 `range_filter`
    /// - Example: `1`
    pub value_type: i64,
    /// The values to match, needed when `value_type` is `1`. / 要匹配的值，`value_type` 为 `1` 时必须填写。
    /// - Example: `["7005471343731164709"]`
    pub value_list: Option<Vec<String>>,
    /// The range to match, needed when `value_type` is `2`. / 要匹配的时间范围，`value_type` 为 `2` 时必须填写。
    pub range_filter: Option<BatchQueryRangeFilter>,
}
impl BatchQueryCommonFilter {
    /// Creates the value from its required fields.
    pub fn new(key: impl Into<String>, value_type: i64) -> Self {
        Self {
            key: key.into(),
            value_type,
            value_list: Default::default(),
            range_filter: Default::default(),
        }
    }
    /// Sets `value_list`.
    #[must_use]
    pub fn value_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.value_list = Some(value.into());
        self
    }
    /// Sets `range_filter`.
    #[must_use]
    pub fn range_filter(mut self, value: BatchQueryRangeFilter) -> Self {
        self.range_filter = Some(value);
        self
    }
}
impl wire::Object for BatchQueryCommonFilter {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("key", &mut self.key);
        f.field("value_type", &mut self.value_type);
        f.field("value_list", &mut self.value_list);
        f.field("range_filter", &mut self.range_filter);
    }
}
/// The range to match, needed when `value_type` is `2`. / 要匹配的时间范围，`value_type` 为 `2` 时必须填写。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchQueryRangeFilter {
    /// The start of the range, in milliseconds since 1970. / 范围的起点，毫秒级时间戳。
    /// - Example: `"1725951088959"`
    pub from: Option<wire::TimestampMs>,
    /// The end of the range, in milliseconds since 1970. / 范围的终点，毫秒级时间戳。
    /// - Example: `"1725951088960"`
    pub to: Option<wire::TimestampMs>,
}
impl BatchQueryRangeFilter {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `from`.
    #[must_use]
    pub fn from(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.from = Some(value.into());
        self
    }
    /// Sets `to`.
    #[must_use]
    pub fn to(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.to = Some(value.into());
        self
    }
}
impl wire::Object for BatchQueryRangeFilter {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("from", &mut self.from);
        f.field("to", &mut self.to);
    }
}
crate::codegen::__impl_object! {
    BatchQueryAgencySupplier BatchQueryAgencySupplierAdmin BatchQueryAgencySupplierLabel
    BatchQueryAgencySupplierProtectTime BatchQueryAgencySupplierTalentProtectTime
    BatchQueryCommonFilter BatchQueryRangeFilter
}
