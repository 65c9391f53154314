// Generated from spec/compensation/v1/lump_sum_payment/batch_create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::compensation::{error, v1};
impl super::Api<'_> {
    /// Create lump sum payments / 批量创建一次性支付记录: [`BatchCreate`](struct@BatchCreate).
    ///
    /// Optional fields are set on the call: `.with(|request| request.records(…))`.
    pub fn batch_create(
        &self,
        user_id_type: v1::CompensationUserIdType,
    ) -> crate::codegen::Call<BatchCreate> {
        crate::codegen::Call::new(self.client, BatchCreate::new(user_id_type))
    }
}
/// Create lump sum payments / 批量创建一次性支付记录.
///
/// Checks and creates lump sum payments; some may fail, and each gets its ID or a reason.
///
/// 批量校验并创建一次性支付记录，允许部分成功，逐条返回 ID 或失败原因。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::compensation::v1::CompensationUserIdType;
/// let reply = client.compensation().v1().lump_sum_payment().batch_create(CompensationUserIdType::OpenId).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/compensation/v1/lump_sum_payment/batch_create`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:compensation.lump_sum_payment:write`
///
/// Errors: [`BatchCreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/lump_sum_payment/batch_create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreate {
    /// The type of the user IDs in the request and the reply. / 请求与返回中用户 ID 的类型。
    /// - Default: `"open_id"`
    pub user_id_type: v1::CompensationUserIdType,
    /// The lump sum payments to create. / 要创建的一次性支付记录。
    /// - Length: 0 to 500
    pub records: Option<Vec<BatchCreateLumpSumPaymentForCreate>>,
}
impl BatchCreate {
    /// Creates the value from its required fields.
    pub fn new(user_id_type: v1::CompensationUserIdType) -> Self {
        Self {
            user_id_type,
            records: Default::default(),
        }
    }
    /// Sets `records`.
    #[must_use]
    pub fn records(
        mut self,
        value: impl Into<Vec<BatchCreateLumpSumPaymentForCreate>>,
    ) -> Self {
        self.records = Some(value.into());
        self
    }
}
impl wire::Object for BatchCreate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("records", &mut self.records);
    }
}
crate::codegen::__impl_object! {
    BatchCreate
}
crate::codegen::__operation! {
    BatchCreate => BatchCreateResponse, BatchCreateError:
    Endpoint::new("compensation.v1.lump_sum_payment.batch_create", Post, "/open-apis/compensation/v1/lump_sum_payment/batch_create")
        .documented(text("批量创建一次性支付记录", "Create lump sum payments"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/lump_sum_payment/batch_create")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::COREHR_COMPENSATION_LUMP_SUM_PAYMENT_WRITE])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[query("user_id_type", String).required().default("\"open_id\""), body("records", Array)])
}
/// The reply to [`BatchCreate`](struct@BatchCreate).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateResponse {
    /// The outcome for each record; those created hold the ID of the new record. / 各条记录的操作结果；创建成功的含新记录的 ID。
    pub operate_results: Vec<v1::LumpSumPaymentOperateResult>,
}
impl wire::Object for BatchCreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("operate_results", &mut self.operate_results);
    }
}
crate::codegen::__impl_object! {
    BatchCreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`BatchCreate`](struct@BatchCreate).
    BatchCreateError:
    /// `2290001` (HTTP 400): param is invalid
    ///
    /// A request parameter is invalid. Compare the values and types with the fields of the operation and correct them.
    ///
    /// 请求参数不合法。请对照接口的字段说明，修改取值或类型不符的参数。
    InternalError = &ErrorInfo {
        status: Some(400),
        message: "param is invalid",
        fix: Text { zh: "请求参数不合法。请对照接口的字段说明，修改取值或类型不符的参数。", en: "A request parameter is invalid. Compare the values and types with the fields of the operation and correct them." },
        ..*error::INTERNAL_ERROR
    },
    /// [`2290002`](error::INVALID_PARAMETER): server error
    InvalidParameter = error::INVALID_PARAMETER,
}
/// The details of each time the payment is made; as many as `issuance_frequency` says.
///
/// 每次发放的明细，条数须与 `issuance_frequency` 一致。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateLumpSumPaymentDetailForCreate {
    /// The amount paid this time, a number as a string in the currency of `currency_id`.
    ///
    /// 本次发放的金额，为数字的字符串，以 `currency_id` 所指的币种计。
    /// - Length: 0 to 255
    /// - Example: `"2000.00"`
    pub issuance_amount: String,
    /// Whether this detail is to be paid. / 本次是否发放。
    /// - Length: 0 to 255
    pub issuance_status: v1::IssuanceStatus,
    /// How the amount is paid. / 发放方式。
    pub issuance_way: v1::IssuanceWay,
    /// The date the amount is paid. / 发放日期。
    /// - Length: 0 to 255
    /// - Example: `"2024-08-01"`
    pub issuance_time: String,
    /// The date payment was applied for, which must not be after `issuance_time`.
    ///
    /// 申请发放的日期，不得晚于发放日期 `issuance_time`。
    /// - Length: 0 to 255
    /// - Example: `"2025-01-20"`
    pub belong_time: String,
    /// The ID of the country or region the amount is paid in, found by searching those of Feishu People.
    ///
    /// 发放地所在国家或地区的 ID，由飞书人事的查询国家/地区信息接口获取。
    /// - Length: 0 to 255
    /// - Example: `"6862995757234914824"`
    pub issuance_country_region_id: Option<String>,
    /// The ID of the pay group the amount is paid through, from the list of pay groups in payroll.
    ///
    /// 发放所用薪资组的 ID，从薪资核算的获取薪资组基本信息获取。
    /// - Length: 0 to 255
    /// - Example: `"6862995757234914824"`
    pub issuance_pay_group_id: Option<String>,
    /// The first day of the period that this detail of the lump-sum payment belongs to, such as `2024-08-01`.
    ///
    /// 该笔支付明细所属期间的首日，如 `2024-08-01`。
    /// - Length: 0 to 255
    /// - Example: `"2024-08-01"`
    pub detail_reference_period_start_date: Option<String>,
    /// The last day of the period that this detail of the lump-sum payment belongs to, such as `2024-08-01`.
    ///
    /// 该笔支付明细所属期间的末日，如 `2024-08-01`。
    /// - Length: 0 to 255
    /// - Example: `"2024-08-01"`
    pub detail_reference_period_end_date: Option<String>,
}
impl BatchCreateLumpSumPaymentDetailForCreate {
    /// Creates the value from its required fields.
    pub fn new(
        issuance_amount: impl Into<String>,
        issuance_status: v1::IssuanceStatus,
        issuance_way: v1::IssuanceWay,
        issuance_time: impl Into<String>,
        belong_time: impl Into<String>,
    ) -> Self {
        Self {
            issuance_amount: issuance_amount.into(),
            issuance_status,
            issuance_way,
            issuance_time: issuance_time.into(),
            belong_time: belong_time.into(),
            issuance_country_region_id: Default::default(),
            issuance_pay_group_id: Default::default(),
            detail_reference_period_start_date: Default::default(),
            detail_reference_period_end_date: Default::default(),
        }
    }
    /// Sets `issuance_country_region_id`.
    #[must_use]
    pub fn issuance_country_region_id(mut self, value: impl Into<String>) -> Self {
        self.issuance_country_region_id = Some(value.into());
        self
    }
    /// Sets `issuance_pay_group_id`.
    #[must_use]
    pub fn issuance_pay_group_id(mut self, value: impl Into<String>) -> Self {
        self.issuance_pay_group_id = Some(value.into());
        self
    }
    /// Sets `detail_reference_period_start_date`.
    #[must_use]
    pub fn detail_reference_period_start_date(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.detail_reference_period_start_date = Some(value.into());
        self
    }
    /// Sets `detail_reference_period_end_date`.
    #[must_use]
    pub fn detail_reference_period_end_date(mut self, value: impl Into<String>) -> Self {
        self.detail_reference_period_end_date = Some(value.into());
        self
    }
}
impl wire::Object for BatchCreateLumpSumPaymentDetailForCreate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("issuance_amount", &mut self.issuance_amount);
        f.field("issuance_status", &mut self.issuance_status);
        f.field("issuance_way", &mut self.issuance_way);
        f.field("issuance_time", &mut self.issuance_time);
        f.field("belong_time", &mut self.belong_time);
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
/// The lump sum payments to create. / 要创建的一次性支付记录。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateLumpSumPaymentForCreate {
    /// The idempotency ID, chosen by the caller. / 幂等 ID，由调用方自行决定。
    /// - Length: 0 to 255
    /// - Example: `"7402510801304718380_7309316347007764012_7402523725868058156_1726070400000_10000"`
    pub unique_id: String,
    /// The ID of the employee, as a `user_id_type` ID. / 员工 ID，类型由 `user_id_type` 决定。
    /// - Length: 0 to 255
    /// - Example: `"7337149697626801708"`
    pub user_id: String,
    /// The total amount, a number as a string in the currency of `currency_id`; it must equal the sum of the details.
    ///
    /// 支付总额，为数字的字符串，以 `currency_id` 所指的币种计，须等于各明细金额之和。
    /// - Length: 0 to 255
    /// - Example: `"2000.00"`
    pub total_amount: String,
    /// The binding period, in months. / 绑定期，单位为月。
    /// - From 0 to 2147483647
    /// - Example: `2`
    pub binding_period: i64,
    /// The ID of the currency, found by searching the currencies of Feishu People. / 币种 ID，由飞书人事的查询货币信息接口获取。
    /// - Length: 0 to 255
    /// - Example: `"6863329932261459464"`
    pub currency_id: String,
    /// How many times the payment is made; it must equal the number of `details`. / 发放次数，须与 `details` 的条数一致。
    /// - From 0 to 2147483647
    /// - Example: `3`
    pub issuance_frequency: i64,
    /// The ID of the item, from the list of items. / 薪资项 ID，由批量查询薪资项接口获取。
    /// - Length: 0 to 255
    /// - Example: `"7411039006180312620"`
    pub item_id: String,
    /// The first day of the period the payment is for. / 支付所属期的开始日期。
    /// - Length: 0 to 255
    /// - Example: `"2024-08-01"`
    pub reference_period_start_date: Option<String>,
    /// The last day of the period the payment is for. / 支付所属期的结束日期。
    /// - Length: 0 to 255
    /// - Example: `"2024-08-01"`
    pub reference_period_end_date: Option<String>,
    /// The details of each time the payment is made; as many as `issuance_frequency` says.
    ///
    /// 每次发放的明细，条数须与 `issuance_frequency` 一致。
    /// - Length: 0 to 2147483647
    pub details: Vec<BatchCreateLumpSumPaymentDetailForCreate>,
    /// The note on the record. / 记录的备注。
    /// - Length: 0 to 3000
    /// - Example: `"text"`
    pub remark: Option<String>,
    /// The binding period in months, with decimals allowed. / 可带小数的绑定期，单位为月。
    /// - Length: 0 to 255
    /// - Example: `"12.56"`
    pub binding_period_decimal: Option<String>,
}
impl BatchCreateLumpSumPaymentForCreate {
    /// Creates the value from its required fields.
    #[allow(clippy::too_many_arguments, reason = "each argument is a required field")]
    pub fn new(
        unique_id: impl Into<String>,
        user_id: impl Into<String>,
        total_amount: impl Into<String>,
        binding_period: i64,
        currency_id: impl Into<String>,
        issuance_frequency: i64,
        item_id: impl Into<String>,
        details: impl Into<Vec<BatchCreateLumpSumPaymentDetailForCreate>>,
    ) -> Self {
        Self {
            unique_id: unique_id.into(),
            user_id: user_id.into(),
            total_amount: total_amount.into(),
            binding_period,
            currency_id: currency_id.into(),
            issuance_frequency,
            item_id: item_id.into(),
            reference_period_start_date: Default::default(),
            reference_period_end_date: Default::default(),
            details: details.into(),
            remark: Default::default(),
            binding_period_decimal: Default::default(),
        }
    }
    /// Sets `reference_period_start_date`.
    #[must_use]
    pub fn reference_period_start_date(mut self, value: impl Into<String>) -> Self {
        self.reference_period_start_date = Some(value.into());
        self
    }
    /// Sets `reference_period_end_date`.
    #[must_use]
    pub fn reference_period_end_date(mut self, value: impl Into<String>) -> Self {
        self.reference_period_end_date = Some(value.into());
        self
    }
    /// Sets `remark`.
    #[must_use]
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
    /// Sets `binding_period_decimal`.
    #[must_use]
    pub fn binding_period_decimal(mut self, value: impl Into<String>) -> Self {
        self.binding_period_decimal = Some(value.into());
        self
    }
}
impl wire::Object for BatchCreateLumpSumPaymentForCreate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("unique_id", &mut self.unique_id);
        f.field("user_id", &mut self.user_id);
        f.field("total_amount", &mut self.total_amount);
        f.field("binding_period", &mut self.binding_period);
        f.field("currency_id", &mut self.currency_id);
        f.field("issuance_frequency", &mut self.issuance_frequency);
        f.field("item_id", &mut self.item_id);
        f.field("reference_period_start_date", &mut self.reference_period_start_date);
        f.field("reference_period_end_date", &mut self.reference_period_end_date);
        f.field("details", &mut self.details);
        f.field("remark", &mut self.remark);
        f.field("binding_period_decimal", &mut self.binding_period_decimal);
    }
}
crate::codegen::__impl_object! {
    BatchCreateLumpSumPaymentDetailForCreate BatchCreateLumpSumPaymentForCreate
}
