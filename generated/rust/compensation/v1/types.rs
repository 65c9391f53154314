// Generated from spec/compensation/v1/types.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// A fixed value or a formula. / 固定值或计算公式。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdjustmentLogic {
    /// The fixed value, if the value is set that way. / 固定的值，用于定薪方式为固定值时。
    pub fixed: String,
    /// The formula that yields the value, if the value is set that way. / 计算值的公式，用于定薪方式为公式计算时。
    pub formula: Formula,
}
impl wire::Object for AdjustmentLogic {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("fixed", &mut self.fixed);
        f.field("formula", &mut self.formula);
    }
}
/// The type of the user IDs in the request and the reply. / 请求与返回中用户 ID 的类型。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CompensationUserIdType {
    /// `open_id`: Open ID, a user within one app / Open ID，用户在某个应用中的身份
    OpenId,
    /// `union_id`: Union ID, a user across the apps of one developer / Union ID，用户在同一开发商各应用中的身份
    UnionId,
    /// `user_id`: User ID, a user within one tenant / User ID，用户在租户内的身份
    ///
    /// Needs one of the scopes `contact:user.employee_id:readonly`.
    UserId,
    /// `people_corehr_id`: The employee's ID in Feishu People / 飞书人事中的员工 ID
    PeopleCorehrId,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for CompensationUserIdType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for CompensationUserIdType {
    fn as_str(&self) -> &str {
        match self {
            Self::OpenId => "open_id",
            Self::UnionId => "union_id",
            Self::UserId => "user_id",
            Self::PeopleCorehrId => "people_corehr_id",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "open_id" => Self::OpenId,
            "union_id" => Self::UnionId,
            "user_id" => Self::UserId,
            "people_corehr_id" => Self::PeopleCorehrId,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The formula that yields the value, if the value is set that way. / 计算值的公式，用于定薪方式为公式计算时。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Formula {
    /// The expression of the formula; `formula_params` say what its parameters are.
    ///
    /// 公式的表达式，其中的参数由 `formula_params` 说明。
    pub expr: String,
    /// The items and indicators the formula refers to. / 公式所引用的薪资项与薪资统计指标。
    pub formula_params: Vec<FormulaParam>,
}
impl wire::Object for Formula {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("expr", &mut self.expr);
        f.field("formula_params", &mut self.formula_params);
    }
}
/// The items and indicators the formula refers to. / 公式所引用的薪资项与薪资统计指标。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FormulaParam {
    /// Whether the parameter of the formula refers to an item or an indicator. / 公式参数引用的是薪资项还是薪资统计指标。
    /// - `1`: Item / 薪资项
    /// - `2`: Indicator / 薪资统计指标
    pub ref_type: i64,
    /// The ID of the item or indicator referred to, depending on `ref_type`.
    ///
    /// 所引用的薪资项或薪资统计指标的 ID，由 `ref_type` 决定。
    pub id: String,
}
impl wire::Object for FormulaParam {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("ref_type", &mut self.ref_type);
        f.field("id", &mut self.id);
    }
}
/// A text in several languages. / 一段文本的各语言版本。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct I18n {
    /// The text in Chinese. / 中文文本。
    pub zh_cn: String,
    /// The text in English. / 英文文本。
    pub en_us: String,
}
impl wire::Object for I18n {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("zh_cn", &mut self.zh_cn);
        f.field("en_us", &mut self.en_us);
    }
}
/// A text in one language. / 一种语言的文本。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct I18nContent {
    /// The language of the text, such as `zh-CN` or `en-US`. / 文本的语言，如 `zh-CN`、`en-US`。
    pub locale: String,
    /// The text in the language of `locale`. / 以 `locale` 所指语言书写的文本。
    pub value: String,
}
impl wire::Object for I18nContent {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("locale", &mut self.locale);
        f.field("value", &mut self.value);
    }
}
/// Whether it is social insurance or the provident fund. / 属于社保还是公积金。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum InsuranceType {
    /// `social_insurance`: Social insurance / 社保
    SocialInsurance,
    /// `provident_fund`: Provident fund / 公积金
    ProvidentFund,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for InsuranceType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for InsuranceType {
    fn as_str(&self) -> &str {
        match self {
            Self::SocialInsurance => "social_insurance",
            Self::ProvidentFund => "provident_fund",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "social_insurance" => Self::SocialInsurance,
            "provident_fund" => Self::ProvidentFund,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// How often the amount is paid, as the rules of the item allow. / 多久发放一次，须符合薪资项的规则。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum IssuancePeriod {
    /// `year`: Every year / 每年
    Year,
    /// `half_year`: Every half year / 每半年
    HalfYear,
    /// `quarterly`: Every quarter / 每季度
    Quarterly,
    /// `bimonthly`: Every two months / 每两月
    Bimonthly,
    /// `month`: Every month / 每月
    Month,
    /// `biweekly`: Every two weeks / 每两周
    Biweekly,
    /// `week`: Every week / 每周
    Week,
    /// `day`: Every day / 每日
    Day,
    /// `hour`: Every hour / 每小时
    Hour,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for IssuancePeriod {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for IssuancePeriod {
    fn as_str(&self) -> &str {
        match self {
            Self::Year => "year",
            Self::HalfYear => "half_year",
            Self::Quarterly => "quarterly",
            Self::Bimonthly => "bimonthly",
            Self::Month => "month",
            Self::Biweekly => "biweekly",
            Self::Week => "week",
            Self::Day => "day",
            Self::Hour => "hour",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "year" => Self::Year,
            "half_year" => Self::HalfYear,
            "quarterly" => Self::Quarterly,
            "bimonthly" => Self::Bimonthly,
            "month" => Self::Month,
            "biweekly" => Self::Biweekly,
            "week" => Self::Week,
            "day" => Self::Day,
            "hour" => Self::Hour,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Whether this detail is to be paid. / 本次是否发放。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum IssuanceStatus {
    /// `to_be_issued`: To be paid / 应发放
    ToBeIssued,
    /// `not_issued`: Not to be paid / 不发放
    NotIssued,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for IssuanceStatus {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for IssuanceStatus {
    fn as_str(&self) -> &str {
        match self {
            Self::ToBeIssued => "to_be_issued",
            Self::NotIssued => "not_issued",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "to_be_issued" => Self::ToBeIssued,
            "not_issued" => Self::NotIssued,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// How the amount is paid, as the rules of the item allow. / 发放方式，须符合薪资项的规则。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum IssuanceType {
    /// `with_salary`: With the salary / 随工资发放
    WithSalary,
    /// `with_cash`: In cash / 现金发放
    WithCash,
    /// `with_physical_distribution`: In kind / 实物发放
    WithPhysicalDistribution,
    /// `with_year_end_bonus`: With the year-end bonus / 随年终奖发放
    WithYearEndBonus,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for IssuanceType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for IssuanceType {
    fn as_str(&self) -> &str {
        match self {
            Self::WithSalary => "with_salary",
            Self::WithCash => "with_cash",
            Self::WithPhysicalDistribution => "with_physical_distribution",
            Self::WithYearEndBonus => "with_year_end_bonus",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "with_salary" => Self::WithSalary,
            "with_cash" => Self::WithCash,
            "with_physical_distribution" => Self::WithPhysicalDistribution,
            "with_year_end_bonus" => Self::WithYearEndBonus,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// How the amount is paid. / 发放方式。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum IssuanceWay {
    /// `with_salary`: With the salary / 随工资发放
    WithSalary,
    /// `with_cash`: In cash / 现金发放
    WithCash,
    /// `with_year_end_bonus`: With the year-end bonus / 随年终奖发放
    WithYearEndBonus,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for IssuanceWay {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for IssuanceWay {
    fn as_str(&self) -> &str {
        match self {
            Self::WithSalary => "with_salary",
            Self::WithCash => "with_cash",
            Self::WithYearEndBonus => "with_year_end_bonus",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "with_salary" => Self::WithSalary,
            "with_cash" => Self::WithCash,
            "with_year_end_bonus" => Self::WithYearEndBonus,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// A detail of a lump sum payment. / 一次性支付的一笔明细。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LumpSumPaymentDetail {
    /// The ID of the lump sum payment detail. / 一次性支付明细 ID。
    pub id: String,
    /// The ID of the lump sum payment the detail belongs to. / 明细所属的一次性支付记录的 ID。
    pub record_id: String,
    /// The ID of the employee, as a `user_id_type` ID. / 员工 ID，类型由 `user_id_type` 决定。
    pub user_id: String,
    /// The amount paid this time, a number as a string. / 本次发放的金额，为数字的字符串。
    pub issuance_amount: String,
    /// Whether this detail is to be paid. / 本次是否发放。
    pub issuance_status: IssuanceStatus,
    /// How the amount is paid. / 发放方式。
    pub issuance_way: IssuanceWay,
    /// The date the amount is paid. / 发放日期。
    pub issuance_time: String,
    /// The ID of the currency. / 币种 ID。
    pub currency_id: String,
    /// The date payment was applied for, which must not be after `issuance_time`.
    ///
    /// 申请发放的日期，不得晚于发放日期 `issuance_time`。
    /// - Present only with one of the scopes `corehr:compensation_lump_sum_payment_detail.belong_time:read`
    pub belong_time: String,
    /// When it was created. / 创建时间。
    pub create_time: String,
    /// When it was last updated. / 更新时间。
    pub modify_time: String,
    /// The ID of the country or region the amount is paid in, found by searching those of Feishu People.
    ///
    /// 发放地所在国家或地区的 ID，由飞书人事的查询国家/地区信息接口获取。
    pub issuance_country_region_id: String,
    /// The ID of the pay group the amount is paid through, from the list of pay groups in payroll.
    ///
    /// 发放所用薪资组的 ID，从薪资核算的获取薪资组基本信息获取。
    pub issuance_pay_group_id: String,
    /// The first day of the period that this detail of the lump-sum payment belongs to, such as `2024-08-01`.
    ///
    /// 该笔支付明细所属期间的首日，如 `2024-08-01`。
    pub detail_reference_period_start_date: String,
    /// The last day of the period that this detail of the lump-sum payment belongs to, such as `2024-08-01`.
    ///
    /// 该笔支付明细所属期间的末日，如 `2024-08-01`。
    pub detail_reference_period_end_date: String,
}
impl wire::Object for LumpSumPaymentDetail {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("record_id", &mut self.record_id);
        f.field("user_id", &mut self.user_id);
        f.field("issuance_amount", &mut self.issuance_amount);
        f.field("issuance_status", &mut self.issuance_status);
        f.field("issuance_way", &mut self.issuance_way);
        f.field("issuance_time", &mut self.issuance_time);
        f.field("currency_id", &mut self.currency_id);
        f.field("belong_time", &mut self.belong_time);
        f.field("create_time", &mut self.create_time);
        f.field("modify_time", &mut self.modify_time);
        f.field("issuance_country_region_id", &mut self.issuance_country_region_id);
        f.field("issuance_pay_group_id", &mut self.issuance_pay_group_id);
        f.field(
            "detail_reference_period_start_date",
            &mut self.detail_reference_period_start_date,
        );
        f.field(
            "detail_reference_period_end_date",
            &mut self.detail_reference_period_end_date,
        );
    }
}
/// The outcome for a record. / 一条记录的操作结果。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LumpSumPaymentOperateResult {
    /// The ID of the lump sum payment operated on. / 所操作的一次性支付记录的 ID。
    pub id: String,
    /// The idempotency ID of the record operated on. / 所操作的记录的幂等 ID。
    pub unique_id: String,
    /// The result code of the record; 0 for success. / 该条记录操作结果的状态码，0 为成功。
    /// - `0`: Success / 操作成功
    /// - `21270201`: Bonus to change does not exist / 要更改的奖金不存在
    /// - `21270202`: Idempotency ID already used / 幂等 ID 冲突
    /// - `21270203`: Total amount malformed / 总金额格式不正确
    /// - `21270205`: Decimal places not as the bonus rules require / 小数位数不符合奖金项规则
    /// - `21270206`: Details do not add up to the total amount / 明细金额之和不等于总金额
    /// - `21270207`: Number of details differs from number of payments / 明细条数不等于发放次数
    /// - `21270208`: Number of payments is not above 0 / 发放次数不大于 0
    /// - `21270209`: Currency missing or unknown / 币种为空或不存在
    /// - `21270210`: Note too long / 备注过长
    /// - `21270211`: Amount of a detail malformed / 明细金额格式不正确
    /// - `21270213`: Payment time of a detail malformed / 明细的发放时间格式不正确
    /// - `21270214`: Way of payment of a detail invalid / 明细的发放方式不合法
    /// - `21270215`: Payment state of a detail invalid / 明细的发放状态不合法
    /// - `21270217`: Employee not covered by the bonus rules / 员工不在奖金项规则适用范围内
    /// - `21270218`: Way of payment not covered by the bonus rules / 明细的发放方式不在奖金项规则适用范围内
    /// - `21270219`: Bonus rules do not allow a binding period / 奖金项规则不支持配置绑定期
    /// - `21270220`: Detail already paid, cannot be changed / 明细已发放，不可修改
    /// - `21270221`: Currency already set by the bonus rules / 奖金项规则已含币种，不可另行指定
    /// - `21270222`: Item does not exist / 薪资项不存在
    /// - `21270223`: Employee does not exist / 员工不存在
    /// - `21270224`: Detail already paid, cannot be deleted / 明细已发放，不可删除
    /// - `21270225`: Bonus rules do not allow several payments / 奖金项规则不允许多次发放
    /// - `21270226`: No permission for the data / 无数据权限
    /// - `21270227`: Binding period must be a positive integer / 绑定期须为正整数
    /// - `21270228`: Custom binding period not supported, follow the rules of the item / 不支持自定义绑定期，须按薪资项的绑定期规则填写
    /// - `21270229`: Application date after the payment date / 申请发放日期晚于发放日期
    /// - `21270230`: Application date of a detail malformed / 明细的申请发放日期格式不正确
    /// - `21270070`: Binding period does not match the period the payment is for / 绑定期与所属期的起止日期不匹配
    /// - `21270239`: Start and end of the period a detail is for must be given together / 明细所属期的开始日期和结束日期须同时填写
    /// - `21270240`: Period a detail is for starts after it ends / 明细所属期的开始日期晚于结束日期
    /// - `21270241`: Period a detail is for exceeds that of the payment / 明细所属期超出一次性支付所属期的范围
    pub code: i64,
    /// What the result code means. / 操作结果的说明。
    pub message: String,
}
impl wire::Object for LumpSumPaymentOperateResult {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("unique_id", &mut self.unique_id);
        f.field("code", &mut self.code);
        f.field("message", &mut self.message);
    }
}
/// How often contributions are paid. / 多久缴纳一次。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PaymentFrequency {
    /// `annually`: Every year / 每年
    Annually,
    /// `monthly`: Every month / 每月
    Monthly,
    /// `quarterly`: Every quarter / 每季度
    Quarterly,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for PaymentFrequency {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for PaymentFrequency {
    fn as_str(&self) -> &str {
        match self {
            Self::Annually => "annually",
            Self::Monthly => "monthly",
            Self::Quarterly => "quarterly",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "annually" => Self::Annually,
            "monthly" => Self::Monthly,
            "quarterly" => Self::Quarterly,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Whether employees join or leave the insurance. / 员工是加入还是退出参保。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RecordType {
    /// `increase`: Joining / 增员
    Increase,
    /// `attrition`: Leaving / 减员
    Attrition,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for RecordType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for RecordType {
    fn as_str(&self) -> &str {
        match self {
            Self::Increase => "increase",
            Self::Attrition => "attrition",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "increase" => Self::Increase,
            "attrition" => Self::Attrition,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The outcome for a record. / 一条记录的操作结果。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecurringPaymentOperateResult {
    /// The ID of the recurring payment operated on. / 所操作的经常性支付记录的 ID。
    pub id: String,
    /// The idempotency ID of the record operated on. / 所操作的记录的幂等 ID。
    pub unique_id: String,
    /// The result code of the record; 0 for success. / 该条记录操作结果的状态码，0 为成功。
    /// - `0`: Success / 操作成功
    /// - `21280001`: Amount per payment malformed / 单次发放金额格式不正确
    /// - `21280002`: Start of the payments malformed / 发放开始时间格式不正确
    /// - `21280003`: End of the payments malformed / 发放结束时间格式不正确
    /// - `21270304`: No permission for the recurring payment / 无该经常性支付记录的权限
    /// - `21270305`: No such recurring payment item / 经常性支付类型的薪资项不存在
    /// - `21270306`: Currency does not exist / 币种不存在
    /// - `21270307`: Way of payment does not exist / 发放方式不存在
    /// - `21270308`: Payments start after they end / 发放开始时间晚于结束时间
    /// - `21270309`: Employee not covered by the item's rules / 员工不在薪资项规则适用范围内
    /// - `21270310`: Way of payment not as the item's rules require / 发放方式不符合薪资项规则
    /// - `21270311`: Currency not as the item's rules require / 币种不符合薪资项规则
    /// - `21270312`: Payments already started, cannot be deleted / 已过发放开始日期，不可删除
    /// - `21270313`: Recurring payment does not exist / 经常性支付记录不存在
    /// - `21270314`: Payment frequency does not match the item / 发放频率不符合薪资项规则
    /// - `21270315`: Payment periods overlap / 发放起止日期有重叠
    /// - `21270316`: Country of payment missing / 发放国家为空
    /// - `21270317`: Country of payment does not exist / 发放国家不存在
    /// - `21270318`: Amount per payment is 0 / 单次发放金额为 0
    pub code: i64,
    /// What the result code means. / 操作结果的说明。
    pub message: String,
}
impl wire::Object for RecurringPaymentOperateResult {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("unique_id", &mut self.unique_id);
        f.field("code", &mut self.code);
        f.field("message", &mut self.message);
    }
}
/// An insurance archive of an employee. / 员工的参保档案。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SocialArchiveDetail {
    /// The description of the adjustment of the archive. / 档案调整的说明。
    pub description: I18n,
    /// Whether the archive is of social insurance or of the provident fund. / 该档案属于社保还是公积金。
    pub insurance_type: InsuranceType,
    /// Whether the employee is insured; the contribution base, insurances and so on are only given if they are.
    ///
    /// 参保状态；仅在参保时才有缴纳基数、险种等数据。
    pub insurance_status: SocialArchiveDetailInsuranceStatus,
    /// The ID of the employee's insurance archive. / 员工参保档案 ID。
    pub id: String,
    /// The ID of the adjustment record of the archive, that is, the version in effect in the month of the effective date.
    ///
    /// 参保档案的调整记录 ID，即在生效日期所在年月有效的版本。
    pub tid: String,
    /// The ID of the insurance plan, to be looked up by querying the plans. / 参保方案 ID，其内容可用查询参保方案接口查到。
    pub plan_id: String,
    /// The version ID of the insurance plan. / 参保方案的版本 ID。
    pub plan_tid: String,
    /// The ID of the insured city, to be looked up in the locations of Feishu People.
    ///
    /// 参保城市 ID，可用飞书人事的批量查询地点接口查到。
    pub location_id: String,
    /// The ID of the company that pays, to be looked up in the companies of Feishu People.
    ///
    /// 缴纳主体的公司 ID，可用飞书人事的批量获取公司信息接口查到。
    pub company_id: String,
    /// The type of insurance account. / 社保账户的类型。
    pub account_type: String,
    /// The number of the insurance account. / 社保账号。
    pub insurance_account: String,
    /// The contribution base declared, in yuan. / 申报的缴纳基数，单位为元。
    pub base_salary: String,
    /// The contributions to each insurance. / 各险种的缴纳数据。
    pub insurance_details: Vec<SocialArchiveItem>,
    /// The date the archive takes effect, as `YYYY-MM-DD`. / 档案的生效日期，格式为 `YYYY-MM-DD`。
    pub effective_date: String,
}
impl wire::Object for SocialArchiveDetail {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("description", &mut self.description);
        f.field("insurance_type", &mut self.insurance_type);
        f.field("insurance_status", &mut self.insurance_status);
        f.field("id", &mut self.id);
        f.field("tid", &mut self.tid);
        f.field("plan_id", &mut self.plan_id);
        f.field("plan_tid", &mut self.plan_tid);
        f.field("location_id", &mut self.location_id);
        f.field("company_id", &mut self.company_id);
        f.field("account_type", &mut self.account_type);
        f.field("insurance_account", &mut self.insurance_account);
        f.field("base_salary", &mut self.base_salary);
        f.field("insurance_details", &mut self.insurance_details);
        f.field("effective_date", &mut self.effective_date);
    }
}
/// Whether the employee is insured; the contribution base, insurances and so on are only given if they are.
///
/// 参保状态；仅在参保时才有缴纳基数、险种等数据。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SocialArchiveDetailInsuranceStatus {
    /// `contribution`: Insured / 参保
    Contribution,
    /// `not_contribution`: Not insured / 不参保
    NotContribution,
    /// `stopped_contribution`: Insurance stopped / 停保
    StoppedContribution,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for SocialArchiveDetailInsuranceStatus {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for SocialArchiveDetailInsuranceStatus {
    fn as_str(&self) -> &str {
        match self {
            Self::Contribution => "contribution",
            Self::NotContribution => "not_contribution",
            Self::StoppedContribution => "stopped_contribution",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "contribution" => Self::Contribution,
            "not_contribution" => Self::NotContribution,
            "stopped_contribution" => Self::StoppedContribution,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The contributions to each insurance. / 各险种的缴纳数据。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SocialArchiveItem {
    /// The ID of the insurance, to be looked up in the list of insurances. / 险种 ID，可用获取险种配置列表接口查到。
    pub insurance_id: String,
    /// The amount the company contributes, in yuan. / 企业缴纳的金额，单位为元。
    pub company_deduction: String,
    /// How the company's contribution is calculated. / 企业部分的缴纳规则。
    pub company_setting: SocialPlanItemSetting,
    /// The amount the employee contributes, in yuan. / 个人缴纳的金额，单位为元。
    pub personal_deduction: String,
    /// How the employee's contribution is calculated. / 个人部分的缴纳规则。
    pub personal_setting: SocialPlanItemSetting,
    /// How often contributions are paid. / 多久缴纳一次。
    pub payment_frequency: PaymentFrequency,
    /// In which months contributions are paid, from 1 to 12. / 在哪些月份缴纳，以 1 到 12 表示。
    pub payment_months: Vec<i64>,
}
impl wire::Object for SocialArchiveItem {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("insurance_id", &mut self.insurance_id);
        f.field("company_deduction", &mut self.company_deduction);
        f.field("company_setting", &mut self.company_setting);
        f.field("personal_deduction", &mut self.personal_deduction);
        f.field("personal_setting", &mut self.personal_setting);
        f.field("payment_frequency", &mut self.payment_frequency);
        f.field("payment_months", &mut self.payment_months);
    }
}
/// The insurance plans found. / 查询到的参保方案。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SocialPlan {
    /// The ID of the insurance plan. / 参保方案 ID。
    pub plan_id: String,
    /// The version ID of the insurance plan. / 参保方案的版本 ID。
    pub plan_tid: String,
    /// The name of the insurance plan, by language. / 参保方案的多语言名称。
    pub name: I18n,
    /// The date the insurance plan takes effect, as `YYYY-MM-DD`. / 参保方案的生效日期，格式为 `YYYY-MM-DD`。
    pub effective_date: String,
    /// Whether the insurance plan is enabled. / 参保方案是否启用。
    pub active: bool,
    /// Whether it is social insurance or the provident fund. / 属于社保还是公积金。
    pub insurance_type: InsuranceType,
    /// The people the insurance plan applies to. / 参保方案的适用范围。
    pub scope: SocialPlanScope,
    /// How contributions to each insurance of the plan are calculated. / 方案中各险种的缴纳规则。
    pub item_detail: Vec<SocialPlanItemDetail>,
    /// The note on the record. / 记录的备注。
    pub remark: I18n,
}
impl wire::Object for SocialPlan {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("plan_id", &mut self.plan_id);
        f.field("plan_tid", &mut self.plan_tid);
        f.field("name", &mut self.name);
        f.field("effective_date", &mut self.effective_date);
        f.field("active", &mut self.active);
        f.field("insurance_type", &mut self.insurance_type);
        f.field("scope", &mut self.scope);
        f.field("item_detail", &mut self.item_detail);
        f.field("remark", &mut self.remark);
    }
}
/// How contributions to each insurance of the plan are calculated. / 方案中各险种的缴纳规则。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SocialPlanItemDetail {
    /// The ID of the insurance, to be looked up in the list of insurances. / 险种 ID，可用获取险种配置列表接口查到。
    pub item_id: String,
    /// The name of the insurance, by language. / 险种的多语言名称。
    pub item_name: I18n,
    /// How the employee's contribution is calculated. / 个人部分的缴纳规则。
    pub item_setting_of_person: SocialPlanItemSetting,
    /// How the company's contribution is calculated. / 企业部分的缴纳规则。
    pub item_setting_of_company: SocialPlanItemSetting,
    /// How often contributions are paid. / 多久缴纳一次。
    pub payment_frequency: PaymentFrequency,
    /// In which months contributions are paid, from 1 to 12. / 在哪些月份缴纳，以 1 到 12 表示。
    pub payment_months: Vec<i64>,
}
impl wire::Object for SocialPlanItemDetail {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("item_id", &mut self.item_id);
        f.field("item_name", &mut self.item_name);
        f.field("item_setting_of_person", &mut self.item_setting_of_person);
        f.field("item_setting_of_company", &mut self.item_setting_of_company);
        f.field("payment_frequency", &mut self.payment_frequency);
        f.field("payment_months", &mut self.payment_months);
    }
}
/// The rules for the contribution of the company or the employee. / 企业或个人的缴纳规则。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SocialPlanItemSetting {
    /// The lower limit of the contribution base, in yuan with two decimals. / 缴纳基数的下限，单位为元，两位小数。
    pub lower_limit: String,
    /// The upper limit of the contribution base, in yuan with two decimals. / 缴纳基数的上限，单位为元，两位小数。
    pub upper_limit: String,
    /// The contribution rate in percent, usually with two decimals, four at most. / 缴纳比例，单位为 %，通常两位小数，最多四位。
    pub payment_ratio: String,
    /// How the contribution is rounded to `payment_decimals`. / 缴纳金额如何舍入到 `payment_decimals` 位小数。
    pub payment_rounding_rule: SocialPlanItemSettingPaymentRoundingRule,
    /// How many decimals the contribution has, between 0 and 6. / 缴纳金额保留的小数位数，0 到 6。
    pub payment_decimals: i64,
    /// The fixed amount added to what the rate yields, in yuan with two decimals.
    ///
    /// 在按比例计算之外附加的固定金额，单位为元，两位小数。
    pub fixed_payment: String,
}
impl wire::Object for SocialPlanItemSetting {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("lower_limit", &mut self.lower_limit);
        f.field("upper_limit", &mut self.upper_limit);
        f.field("payment_ratio", &mut self.payment_ratio);
        f.field("payment_rounding_rule", &mut self.payment_rounding_rule);
        f.field("payment_decimals", &mut self.payment_decimals);
        f.field("fixed_payment", &mut self.fixed_payment);
    }
}
/// How the contribution is rounded to `payment_decimals`. / 缴纳金额如何舍入到 `payment_decimals` 位小数。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SocialPlanItemSettingPaymentRoundingRule {
    /// `rounding`: Half up / 四舍五入
    Rounding,
    /// `round_up`: Up / 向上舍入
    RoundUp,
    /// `round_down`: Down / 向下舍入
    RoundDown,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for SocialPlanItemSettingPaymentRoundingRule {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for SocialPlanItemSettingPaymentRoundingRule {
    fn as_str(&self) -> &str {
        match self {
            Self::Rounding => "rounding",
            Self::RoundUp => "round_up",
            Self::RoundDown => "round_down",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "rounding" => Self::Rounding,
            "round_up" => Self::RoundUp,
            "round_down" => Self::RoundDown,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The people the insurance plan applies to. / 参保方案的适用范围。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SocialPlanScope {
    /// Whether the plan applies to everyone; if `false`, `rules` say to whom.
    ///
    /// 是否适用于全部员工；为 `false` 时由 `rules` 限定。
    pub is_all: bool,
    /// The conditions of the scope: groups of which one must hold, each of conditions that must all hold.
    ///
    /// 适用条件，外层各条件组之间为或，组内各条件之间为且。
    pub rules: Vec<Vec<SocialPlanScopeSocialPlanCondition>>,
}
impl wire::Object for SocialPlanScope {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("is_all", &mut self.is_all);
        f.field("rules", &mut self.rules);
    }
}
/// The conditions of the scope: groups of which one must hold, each of conditions that must all hold.
///
/// 适用条件，外层各条件组之间为或，组内各条件之间为且。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SocialPlanScopeSocialPlanCondition {
    /// What the condition compares. / 条件判断的对象。
    /// - `1`: The insured city / 参保城市
    /// - `2`: The paying company / 缴纳主体
    pub left_type: i64,
    /// How it is compared. / 如何判断。
    /// - `1`: It is among the values / 包含
    pub operator: i64,
    /// The IDs of the cities or companies. / 参保城市或缴纳主体的 ID。
    pub right_values: Vec<String>,
}
impl wire::Object for SocialPlanScopeSocialPlanCondition {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("left_type", &mut self.left_type);
        f.field("operator", &mut self.operator);
        f.field("right_values", &mut self.right_values);
    }
}
/// Whether the value of an item or indicator is an amount of money, a number or a percentage.
///
/// 薪资项或薪资统计指标的值是金额、数值还是百分比。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ValueType {
    /// `money`: Amount of money / 金额
    Money,
    /// `number`: Number / 数值
    Number,
    /// `percent`: Percentage / 百分比
    Percent,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ValueType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ValueType {
    fn as_str(&self) -> &str {
        match self {
            Self::Money => "money",
            Self::Number => "number",
            Self::Percent => "percent",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "money" => Self::Money,
            "number" => Self::Number,
            "percent" => Self::Percent,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    AdjustmentLogic Formula FormulaParam I18n I18nContent LumpSumPaymentDetail
    LumpSumPaymentOperateResult RecurringPaymentOperateResult SocialArchiveDetail
    SocialArchiveItem SocialPlan SocialPlanItemDetail SocialPlanItemSetting
    SocialPlanScope SocialPlanScopeSocialPlanCondition
}
crate::codegen::__impl_enum! {
    CompensationUserIdType InsuranceType IssuancePeriod IssuanceStatus IssuanceType
    IssuanceWay PaymentFrequency RecordType SocialArchiveDetailInsuranceStatus
    SocialPlanItemSettingPaymentRoundingRule ValueType
}
