// Generated from spec/performance/v1/semester/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::performance::{error, v1};
impl super::Api<'_> {
    /// List review cycles / 获取周期列表: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.start_time(…))`.
    pub fn list(&self) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new())
    }
}
/// List review cycles / 获取周期列表.
///
/// Returns the basics of review cycles by period, year, type and more. / 按时间段、年份、类型等返回绩效周期的基本信息。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.performance().v1().semester().list().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/performance/v1/semesters`
/// - Rate limit: 10 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `performance:performance`, `performance:performance:readonly`, `performance:semester:read`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v1/semester/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The time before which no cycle may start to be included, in milliseconds since 1970.
    ///
    /// 只查在此时间及之后开始的周期，毫秒级时间戳。
    /// - Example: `"1630425599999"`
    pub start_time: Option<wire::TimestampMs>,
    /// The time after which no cycle may end to be included, in milliseconds since 1970.
    ///
    /// 只查在此时间及之前结束的周期，毫秒级时间戳。
    /// - Example: `"1640425000000"`
    pub end_time: Option<wire::TimestampMs>,
    /// The year whose cycles are returned. / 只查该年份的周期。
    /// - From 0 to 9999
    /// - Example: `2024`
    pub year: Option<i64>,
    /// The length of the cycles to return, coarser than `type`. / 只查该类长度的周期，比 `type` 粗。
    pub type_group: Option<ListTypeGroup>,
    /// The type of the cycles to return. / 只查该类型的周期。
    pub r#type: Option<ListType>,
    /// The type of user ID in the request and the reply. / 请求和响应中用户 ID 的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v1::PerformanceUserIdType>,
}
impl List {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `start_time`.
    #[must_use]
    pub fn start_time(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `end_time`.
    #[must_use]
    pub fn end_time(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `year`.
    #[must_use]
    pub fn year(mut self, value: i64) -> Self {
        self.year = Some(value);
        self
    }
    /// Sets `type_group`.
    #[must_use]
    pub fn type_group(mut self, value: ListTypeGroup) -> Self {
        self.type_group = Some(value);
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, value: ListType) -> Self {
        self.r#type = Some(value);
        self
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v1::PerformanceUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
        f.field("year", &mut self.year);
        f.field("type_group", &mut self.type_group);
        f.field("type", &mut self.r#type);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("performance.v1.semester.list", Get, "/open-apis/performance/v1/semesters")
        .documented(text("获取周期列表", "List review cycles"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v1/semester/list")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::PERFORMANCE_PERFORMANCE]),
            scopes(&[crate::scope::PERFORMANCE_PERFORMANCE_READONLY]),
            scopes(&[crate::scope::PERFORMANCE_SEMESTER_READ]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 60)]), &[])
        .request(NoBody, &[
            query("start_time", String),
            query("end_time", String),
            query("year", Integer).between(Some(0), Some(9999)),
            query("type_group", String),
            query("type", String),
            query("user_id_type", String).default("\"open_id\""),
        ])
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The review cycles found. / 符合条件的评估周期。
    pub items: Vec<v1::Semester>,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`List`](struct@List).
    ListError:
    /// [`1580901`](error::TENANT_NO_LICENSE): tenant no licnese
    TenantNoLicense = error::TENANT_NO_LICENSE,
}
/// The type of the cycles to return. / 只查该类型的周期。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ListType {
    /// `Annual`: Whole year / 全年
    Annual,
    /// `H1`: First half of the year / 上半年
    H1,
    /// `H2`: Second half of the year / 下半年
    H2,
    /// `Q1`: First quarter / 第一季度
    Q1,
    /// `Q2`: Second quarter / 第二季度
    Q2,
    /// `Q3`: Third quarter / 第三季度
    Q3,
    /// `Q4`: Fourth quarter / 第四季度
    Q4,
    /// `January-February`: January and February / 1–2 月
    JanuaryFebruary,
    /// `March-April`: March and April / 3–4 月
    MarchApril,
    /// `May-June`: May and June / 5–6 月
    MayJune,
    /// `July-August`: July and August / 7–8 月
    JulyAugust,
    /// `September-October`: September and October / 9–10 月
    SeptemberOctober,
    /// `November-December`: November and December / 11–12 月
    NovemberDecember,
    /// `January`: January / 1 月
    January,
    /// `February`: February / 2 月
    February,
    /// `March`: March / 3 月
    March,
    /// `April`: April / 4 月
    April,
    /// `May`: May / 5 月
    May,
    /// `June`: June / 6 月
    June,
    /// `July`: July / 7 月
    July,
    /// `August`: August / 8 月
    August,
    /// `September`: September / 9 月
    September,
    /// `October`: October / 10 月
    October,
    /// `November`: November / 11 月
    November,
    /// `December`: December / 12 月
    December,
    /// `Custom`: Custom / 自定义
    Custom,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ListType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ListType {
    fn as_str(&self) -> &str {
        match self {
            Self::Annual => "Annual",
            Self::H1 => "H1",
            Self::H2 => "H2",
            Self::Q1 => "Q1",
            Self::Q2 => "Q2",
            Self::Q3 => "Q3",
            Self::Q4 => "Q4",
            Self::JanuaryFebruary => "January-February",
            Self::MarchApril => "March-April",
            Self::MayJune => "May-June",
            Self::JulyAugust => "July-August",
            Self::SeptemberOctober => "September-October",
            Self::NovemberDecember => "November-December",
            Self::January => "January",
            Self::February => "February",
            Self::March => "March",
            Self::April => "April",
            Self::May => "May",
            Self::June => "June",
            Self::July => "July",
            Self::August => "August",
            Self::September => "September",
            Self::October => "October",
            Self::November => "November",
            Self::December => "December",
            Self::Custom => "Custom",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "Annual" => Self::Annual,
            "H1" => Self::H1,
            "H2" => Self::H2,
            "Q1" => Self::Q1,
            "Q2" => Self::Q2,
            "Q3" => Self::Q3,
            "Q4" => Self::Q4,
            "January-February" => Self::JanuaryFebruary,
            "March-April" => Self::MarchApril,
            "May-June" => Self::MayJune,
            "July-August" => Self::JulyAugust,
            "September-October" => Self::SeptemberOctober,
            "November-December" => Self::NovemberDecember,
            "January" => Self::January,
            "February" => Self::February,
            "March" => Self::March,
            "April" => Self::April,
            "May" => Self::May,
            "June" => Self::June,
            "July" => Self::July,
            "August" => Self::August,
            "September" => Self::September,
            "October" => Self::October,
            "November" => Self::November,
            "December" => Self::December,
            "Custom" => Self::Custom,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The length of the cycles to return, coarser than `type`. / 只查该类长度的周期，比 `type` 粗。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ListTypeGroup {
    /// `Annual`: Year / 年
    Annual,
    /// `Semi-annual`: Half-year / 半年
    SemiAnnual,
    /// `Quarter`: Quarter / 季度
    Quarter,
    /// `Bimonth`: Two months / 双月
    Bimonth,
    /// `Month`: Month / 月
    Month,
    /// `Non-standard`: Nonstandard / 非标准周期
    NonStandard,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ListTypeGroup {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ListTypeGroup {
    fn as_str(&self) -> &str {
        match self {
            Self::Annual => "Annual",
            Self::SemiAnnual => "Semi-annual",
            Self::Quarter => "Quarter",
            Self::Bimonth => "Bimonth",
            Self::Month => "Month",
            Self::NonStandard => "Non-standard",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "Annual" => Self::Annual,
            "Semi-annual" => Self::SemiAnnual,
            "Quarter" => Self::Quarter,
            "Bimonth" => Self::Bimonth,
            "Month" => Self::Month,
            "Non-standard" => Self::NonStandard,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_enum! {
    ListType ListTypeGroup
}
