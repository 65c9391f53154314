// Generated from spec/compensation/v1/lump_sum_payment/batch_update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::compensation::{error, v1};
impl super::Api<'_> {
    /// Correct lump sum payments / 批量更正一次性支付记录: [`BatchUpdate`](struct@BatchUpdate).
    ///
    /// Optional fields are set on the call: `.with(|request| request.records(…))`.
    pub fn batch_update(&self) -> crate::codegen::Call<BatchUpdate> {
        crate::codegen::Call::new(self.client, BatchUpdate::new())
    }
}
/// Correct lump sum payments / 批量更正一次性支付记录.
///
/// Checks and corrects lump sum payments; some may fail, with the reasons returned.
///
/// 批量校验并更正一次性支付记录，允许部分成功，返回失败原因。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.compensation().v1().lump_sum_payment().batch_update().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/compensation/v1/lump_sum_payment/batch_update`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:compensation.lump_sum_payment:write`
///
/// Errors: [`BatchUpdateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/lump_sum_payment/batch_update)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdate {
    /// The lump sum payments to correct. / 要更正的一次性支付记录。
    /// - Length: 0 to 500
    pub records: Option<Vec<BatchUpdateLumpSumPaymentForUpdate>>,
}
impl BatchUpdate {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `records`.
    #[must_use]
    pub fn records(
        mut self,
        value: impl Into<Vec<BatchUpdateLumpSumPaymentForUpdate>>,
    ) -> Self {
        self.records = Some(value.into());
        self
    }
}
impl wire::Object for BatchUpdate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("records", &mut self.records);
    }
}
crate::codegen::__impl_object! {
    BatchUpdate
}
crate::codegen::__operation! {
    BatchUpdate => BatchUpdateResponse, BatchUpdateError:
    Endpoint::new("compensation.v1.lump_sum_payment.batch_update", Post, "/open-apis/compensation/v1/lump_sum_payment/batch_update")
        .documented(text("批量更正一次性支付记录", "Correct lump sum payments"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/lump_sum_payment/batch_update")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::COREHR_COMPENSATION_LUMP_SUM_PAYMENT_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[body("records", Array)])
}
/// The reply to [`BatchUpdate`](struct@BatchUpdate).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateResponse {
    /// The outcome for each record; those created hold the ID of the new record. / 各条记录的操作结果；创建成功的含新记录的 ID。
    pub operate_results: Vec<v1::LumpSumPaymentOperateResult>,
}
impl wire::Object for BatchUpdateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("operate_results", &mut self.operate_results);
    }
}
crate::codegen::__impl_object! {
    BatchUpdateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`BatchUpdate`](struct@BatchUpdate).
    BatchUpdateError:
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
pub struct BatchUpdateLumpSumPaymentDetailForUpdate {
    /// The ID of the existing detail to correct, found by querying the details; without it, the detail is not based on an existing one.
    ///
    /// 要更正的已有明细的 ID，由查询一次性授予明细接口获取；不填则不以已有明细为基础。
    /// - Length: 0 to 255
    /// - Example: `"7395133551102200876"`
    pub id: Option<String>,
    /// The amount paid this time, a number as a string in the currency of the record.
    ///
    /// 本次发放的金额，为数字的字符串，以该记录的币种计。
    /// - Length: 0 to 255
    /// - Example: `"2000.00"`
    pub issuance_amount: Option<String>,
    /// Whether this detail is to be paid. / 本次是否发放。
    /// - Length: 0 to 255
    pub issuance_status: Option<v1::IssuanceStatus>,
    /// How the amount is paid. / 发放方式。
    pub issuance_way: Option<v1::IssuanceWay>,
    /// The date the amount is paid. / 发放日期。
    /// - Length: 0 to 255
    /// - Example: `"2024-08-20"`
    pub issuance_time: Option<String>,
    /// The date payment was applied for, which must not be after `issuance_time`.
    ///
    /// 申请发放的日期，不得晚于发放日期 `issuance_time`。
    /// - Length: 0 to 255
    /// - Example: `"2025-01-20"`
    pub belong_time: Option<String>,
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
impl BatchUpdateLumpSumPaymentDetailForUpdate {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `issuance_amount`.
    #[must_use]
    pub fn issuance_amount(mut self, value: impl Into<String>) -> Self {
        self.issuance_amount = Some(value.into());
        self
    }
    /// Sets `issuance_status`.
    #[must_use]
    pub fn issuance_status(mut self, value: v1::IssuanceStatus) -> Self {
        self.issuance_status = Some(value);
        self
    }
    /// Sets `issuance_way`.
    #[must_use]
    pub fn issuance_way(mut self, value: v1::IssuanceWay) -> Self {
        self.issuance_way = Some(value);
        self
    }
    /// Sets `issuance_time`.
    #[must_use]
    pub fn issuance_time(mut self, value: impl Into<String>) -> Self {
        self.issuance_time = Some(value.into());
        self
    }
    /// Sets `belong_time`.
    #[must_use]
    pub fn belong_time(mut self, value: impl Into<String>) -> Self {
        self.belong_time = Some(value.into());
        self
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
impl wire::Object for BatchUpdateLumpSumPaymentDetailForUpdate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
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
/// The lump sum payments to correct. / 要更正的一次性支付记录。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateLumpSumPaymentForUpdate {
    /// The ID of the lump sum payment, found by querying them. / 一次性支付记录 ID，由查询一次性支付授予记录接口获取。
    /// - Length: 0 to 255
    /// - Example: `"7397033607132351532"`
    pub id: Option<String>,
    /// The total amount, a number as a string in the currency of the record; it must equal the sum of the details.
    ///
    /// 支付总额，为数字的字符串，以该记录的币种计，须等于各明细金额之和。
    /// - Length: 0 to 255
    /// - Example: `"2000.00"`
    pub total_amount: String,
    /// The binding period, in months. / 绑定期，单位为月。
    /// - From 0 to 2147483647
    /// - Example: `2`
    pub binding_period: Option<i64>,
    /// The ID of the currency, found by searching the currencies of Feishu People. / 币种 ID，由飞书人事的查询货币信息接口获取。
    /// - Length: 0 to 255
    /// - Example: `"6863329932261459464"`
    pub currency_id: String,
    /// How many times the payment is made; it must equal the number of `details`. / 发放次数，须与 `details` 的条数一致。
    /// - From 0 to 2147483647
    /// - Example: `3`
    pub issuance_frequency: i64,
    /// The note on the record. / 记录的备注。
    /// - Length: 0 to 3000
    /// - Example: `"text"`
    pub remark: Option<String>,
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
    pub details: Vec<BatchUpdateLumpSumPaymentDetailForUpdate>,
    /// The binding period in months, with decimals allowed. / 可带小数的绑定期，单位为月。
    /// - Length: 0 to 255
    /// - Example: `"12"`
    pub binding_period_decimal: Option<String>,
    /// Where the correction comes from. / 更正操作的来源。
    /// - Length: 0 to 255
    /// - Example: `"apaas_spot"`
    pub operation_source: Option<String>,
}
impl BatchUpdateLumpSumPaymentForUpdate {
    /// Creates the value from its required fields.
    pub fn new(
        total_amount: impl Into<String>,
        currency_id: impl Into<String>,
        issuance_frequency: i64,
        details: impl Into<Vec<BatchUpdateLumpSumPaymentDetailForUpdate>>,
    ) -> Self {
        Self {
            id: Default::default(),
            total_amount: total_amount.into(),
            binding_period: Default::default(),
            currency_id: currency_id.into(),
            issuance_frequency,
            remark: Default::default(),
            reference_period_start_date: Default::default(),
            reference_period_end_date: Default::default(),
            details: details.into(),
            binding_period_decimal: Default::default(),
            operation_source: Default::default(),
        }
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `binding_period`.
    #[must_use]
    pub fn binding_period(mut self, value: i64) -> Self {
        self.binding_period = Some(value);
        self
    }
    /// Sets `remark`.
    #[must_use]
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
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
    /// Sets `binding_period_decimal`.
    #[must_use]
    pub fn binding_period_decimal(mut self, value: impl Into<String>) -> Self {
        self.binding_period_decimal = Some(value.into());
        self
    }
    /// Sets `operation_source`.
    #[must_use]
    pub fn operation_source(mut self, value: impl Into<String>) -> Self {
        self.operation_source = Some(value.into());
        self
    }
}
impl wire::Object for BatchUpdateLumpSumPaymentForUpdate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("total_amount", &mut self.total_amount);
        f.field("binding_period", &mut self.binding_period);
        f.field("currency_id", &mut self.currency_id);
        f.field("issuance_frequency", &mut self.issuance_frequency);
        f.field("remark", &mut self.remark);
        f.field("reference_period_start_date", &mut self.reference_period_start_date);
        f.field("reference_period_end_date", &mut self.reference_period_end_date);
        f.field("details", &mut self.details);
        f.field("binding_period_decimal", &mut self.binding_period_decimal);
        f.field("operation_source", &mut self.operation_source);
    }
}
crate::codegen::__impl_object! {
    BatchUpdateLumpSumPaymentDetailForUpdate BatchUpdateLumpSumPaymentForUpdate
}
