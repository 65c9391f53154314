// Generated from spec/payroll/v1/types.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// The value of the payroll item. / 算薪项的值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountingItemValue {
    /// The raw value of the payroll item; it may be empty for reference items of details imported by hand.
    ///
    /// 算薪项的原始值；发薪明细为人工导入且算薪项为引用类型时可能为空。
    pub original_value: String,
    /// The value of a reference item as shown, one entry per language. / 引用类型的算薪项的展示值，每种语言一项。
    pub reference_values: Vec<I18nContent>,
}
impl wire::Object for AccountingItemValue {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("original_value", &mut self.original_value);
        f.field("reference_values", &mut self.reference_values);
    }
}
/// The amounts of the cost items. / 各成本项的金额。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompensationCost {
    /// The amount of the cost item, in yuan. / 成本项的金额，单位为元。
    pub compensation_cost_value: String,
    /// The name of the cost item, one entry per language. / 成本项的多语言名称，每种语言一项。
    pub i18n_names: Vec<I18nContent>,
}
impl wire::Object for CompensationCost {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("compensation_cost_value", &mut self.compensation_cost_value);
        f.field("i18n_names", &mut self.i18n_names);
    }
}
/// The people and costs of this row. / 该行数据的人数与成本项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompensationCostItem {
    /// How many people were paid. / 发薪的人数。
    pub number_of_individuals_for_payment: i64,
    /// The amounts of the cost items. / 各成本项的金额。
    pub compensation_costs: Vec<CompensationCost>,
}
impl wire::Object for CompensationCostItem {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field(
            "number_of_individuals_for_payment",
            &mut self.number_of_individuals_for_payment,
        );
        f.field("compensation_costs", &mut self.compensation_costs);
    }
}
/// A row of a cost allocation report. / 成本分摊报表中的一行数据。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CostAllocationReportData {
    /// The dimensions this row is about. / 该行数据对应的各汇总维度。
    pub data_summary_dimensions: Vec<DataSummaryDimension>,
    /// The people and costs of this row. / 该行数据的人数与成本项。
    pub compensation_cost_item: CompensationCostItem,
    /// The employment ID of the employee. / 员工的雇佣 ID。
    pub employment_id: String,
}
impl wire::Object for CostAllocationReportData {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("data_summary_dimensions", &mut self.data_summary_dimensions);
        f.field("compensation_cost_item", &mut self.compensation_cost_item);
        f.field("employment_id", &mut self.employment_id);
    }
}
/// The dimensions this row is about. / 该行数据对应的各汇总维度。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSummaryDimension {
    /// The level of the dimension. / 汇总维度的层级。
    pub dimension_level: i64,
    /// What the dimension is: 1 for company, 2 for cost center, 3 for department, 4 for pay group, 5 for employee type, 6 for employment status, 7 for probation status, 8 for job, 9 for job family, 10 for job level, 11 for working hours type, 12 for contract type, 13 for payroll item, 100 for a custom dimension.
    ///
    /// 汇总维度的类型：1 为公司主体，2 为成本中心，3 为部门，4 为薪资组，5 为人员类型，6 为雇佣状态，7 为转正状态，8 为职务，9 为序列，10 为职级，11 为工时制度，12 为合同类型，13 为算薪项，100 为自定义维度。
    pub dimension_type: i64,
    /// The ID of the value of the dimension, as `dimension_type` says: a company's ID if that is 1, for example. Pay groups are looked up in payroll, companies, cost centers, departments and the like in Feishu People.
    ///
    /// 维度值的 ID，含义由 `dimension_type` 决定，如该值为 1 时是公司主体的 ID；薪资组可在薪资核算中查到，公司、成本中心、部门等可在飞书人事中查到。
    pub dimension_value_id: String,
    /// The enum value, only returned if the dimension is a payroll item that is an enum; the object, be it a work calendar, location, company or department, can be looked up by ID in Feishu People.
    ///
    /// 枚举值的信息，仅在按算薪项汇总且该算薪项为枚举时返回；工作日历、地点、公司、部门等对象可按其中的 ID 在飞书人事中查询。
    pub enum_dimension: EnumObject,
    /// The object the dimension refers to; only returned for reference dimensions. / 维度所引用的对象，仅在维度为引用类型时返回。
    pub dimension_value_lookup_info: DimensionValueLookupInfo,
    /// The name of the dimension, one entry per language; for payroll items and custom dimensions.
    ///
    /// 维度的多语言名称，用于算薪项和自定义维度。
    pub dimension_names: Vec<I18nContent>,
    /// The column title of the dimension, one entry per language; for payroll items and custom dimensions.
    ///
    /// 维度在报表中的多语言表头，用于算薪项和自定义维度。
    pub dimension_titles: Vec<I18nContent>,
}
impl wire::Object for DataSummaryDimension {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("dimension_level", &mut self.dimension_level);
        f.field("dimension_type", &mut self.dimension_type);
        f.field("dimension_value_id", &mut self.dimension_value_id);
        f.field("enum_dimension", &mut self.enum_dimension);
        f.field("dimension_value_lookup_info", &mut self.dimension_value_lookup_info);
        f.field("dimension_names", &mut self.dimension_names);
        f.field("dimension_titles", &mut self.dimension_titles);
    }
}
/// A record of a data source. / 数据源记录。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatasourceRecord {
    /// Whether the record is enabled. / 记录是否启用。
    /// - `1`: Enabled / 已启用
    /// - `2`: Disabled / 已停用
    pub active_status: i64,
    /// The values of the fields of the record. / 记录中各字段的值。
    pub field_values: Vec<DatasourceRecordField>,
}
impl wire::Object for DatasourceRecord {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("active_status", &mut self.active_status);
        f.field("field_values", &mut self.field_values);
    }
}
/// The values of the fields of the record. / 记录中各字段的值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatasourceRecordField {
    /// The code of the data source field. / 数据源字段的编码。
    pub field_code: String,
    /// The value of the field as a string, as written through the API. / 字段的值，以字符串表示，内容与通过接口写入的一致。
    pub value: String,
    /// The type of value the field has: 1 for money, 2 for number, 3 for text, 4 for date, 5 for percentage; to be found in the list of data sources, or in the Feishu People admin console under Settings > Payroll data settings > External data sources.
    ///
    /// 字段的值的类型：1 为金额，2 为数值，3 为文本，4 为日期，5 为百分比；可用获取外部数据源配置信息接口查到，或在飞书人事后台「设置 > 算薪数据设置 > 外部数据源配置」中查看。
    pub field_type: i64,
}
impl wire::Object for DatasourceRecordField {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("field_code", &mut self.field_code);
        f.field("value", &mut self.value);
        f.field("field_type", &mut self.field_type);
    }
}
/// The request form of [`DatasourceRecordField`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatasourceRecordFieldInput {
    /// The code of the data source field. / 数据源字段的编码。
    pub field_code: String,
    /// The value of the field as a string, as written through the API. / 字段的值，以字符串表示，内容与通过接口写入的一致。
    pub value: String,
    /// The type of value the field has: 1 for money, 2 for number, 3 for text, 4 for date, 5 for percentage; to be found in the list of data sources, or in the Feishu People admin console under Settings > Payroll data settings > External data sources.
    ///
    /// 字段的值的类型：1 为金额，2 为数值，3 为文本，4 为日期，5 为百分比；可用获取外部数据源配置信息接口查到，或在飞书人事后台「设置 > 算薪数据设置 > 外部数据源配置」中查看。
    pub field_type: Option<i64>,
}
impl DatasourceRecordFieldInput {
    /// Creates the value from its required fields.
    pub fn new(field_code: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            field_code: field_code.into(),
            value: value.into(),
            field_type: Default::default(),
        }
    }
    /// Sets `field_type`.
    #[must_use]
    pub fn field_type(mut self, value: i64) -> Self {
        self.field_type = Some(value);
        self
    }
}
impl wire::Object for DatasourceRecordFieldInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("field_code", &mut self.field_code);
        f.field("value", &mut self.value);
        f.field("field_type", &mut self.field_type);
    }
}
/// The request form of [`DatasourceRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatasourceRecordInput {
    /// Whether the record is enabled. / 记录是否启用。
    /// - `1`: Enabled / 已启用
    /// - `2`: Disabled / 已停用
    pub active_status: i64,
    /// The values of the fields of the record. / 记录中各字段的值。
    pub field_values: Vec<DatasourceRecordFieldInput>,
}
impl DatasourceRecordInput {
    /// Creates the value from its required fields.
    pub fn new(
        active_status: i64,
        field_values: impl Into<Vec<DatasourceRecordFieldInput>>,
    ) -> Self {
        Self {
            active_status,
            field_values: field_values.into(),
        }
    }
}
impl wire::Object for DatasourceRecordInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("active_status", &mut self.active_status);
        f.field("field_values", &mut self.field_values);
    }
}
/// The object the dimension refers to; only returned for reference dimensions. / 维度所引用的对象，仅在维度为引用类型时返回。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DimensionValueLookupInfo {
    /// The type of object that is referred to, such as `company`, `cost_center`, `department`, `pay_group`, `employee_type`, `job`, `job_family`, `job_level` or `working_hours_type`; there may be others.
    ///
    /// 引用的对象的类型，包括但不限于 `company`（公司主体）、`cost_center`（成本中心）、`department`（部门）、`pay_group`（薪资组）、`employee_type`（人员类型）、`job`（职务）、`job_family`（序列）、`job_level`（职级）、`working_hours_type`（工时制度）。
    pub r#type: String,
    /// The ID of the object referred to, by which it can be looked up according to `type`.
    ///
    /// 引用的对象的 ID，可据此用 `type` 对应的接口查询对象。
    pub id: String,
    /// The code of the object referred to; only present if `type` is `company`, `cost_center`, `department`, `job`, `job_family`, `job_level` or `location`.
    ///
    /// 引用的对象的编码；仅 `type` 为 `company`、`cost_center`、`department`、`job`、`job_family`、`job_level`、`location` 时才有。
    pub code: String,
}
impl wire::Object for DimensionValueLookupInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("id", &mut self.id);
        f.field("code", &mut self.code);
    }
}
/// The enum value, only returned if the dimension is a payroll item that is an enum; the object, be it a work calendar, location, company or department, can be looked up by ID in Feishu People.
///
/// 枚举值的信息，仅在按算薪项汇总且该算薪项为枚举时返回；工作日历、地点、公司、部门等对象可按其中的 ID 在飞书人事中查询。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnumObject {
    /// The ID of the value within the enum object. / 枚举对象中该值的 ID。
    pub enum_value_id: String,
    /// The name of the enum object, such as `company` or `department`, which says where to look up `enum_value_id`.
    ///
    /// 枚举对象的名称，如 `company`、`department`，指明在何处查询 `enum_value_id`。
    pub enum_key: String,
}
impl wire::Object for EnumObject {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_value_id", &mut self.enum_value_id);
        f.field("enum_key", &mut self.enum_key);
    }
}
/// A text in one language. / 一种语言的文本。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct I18nContent {
    /// The language of the text. / 文本的语言。
    pub locale: String,
    /// The text in the language of `locale`. / 以 `locale` 所指语言书写的文本。
    pub value: String,
    /// The ID of what the text is the name of. / 该名称所指的实体的 ID。
    pub id: String,
}
impl wire::Object for I18nContent {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("locale", &mut self.locale);
        f.field("value", &mut self.value);
        f.field("id", &mut self.id);
    }
}
/// The payroll items of the payment detail. / 发薪明细中的各算薪项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentAccountingItem {
    /// The ID of the payroll item; some are not in the list of payroll items. / 算薪项 ID；部分算薪项可能不在批量查询算薪项的结果中。
    pub id: String,
    /// The name of the payroll item, one entry per language. / 算薪项的多语言名称，每种语言一项。
    pub accounting_item_names: Vec<I18nContent>,
    /// The value of the payroll item. / 算薪项的值。
    pub accounting_item_value: AccountingItemValue,
    /// The payroll item by segment. / 算薪项的分段数据。
    pub segment_values: Vec<SegmentValue>,
    /// The type of value the payroll item has: 1 for text, 2 for money, 3 for number, 4 for percentage, 5 for date, 6 for reference.
    ///
    /// 算薪项的值的类型：1 为文本，2 为金额，3 为数值，4 为百分比，5 为日期，6 为引用。
    pub accounting_item_type: i64,
}
impl wire::Object for PaymentAccountingItem {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("accounting_item_names", &mut self.accounting_item_names);
        f.field("accounting_item_value", &mut self.accounting_item_value);
        f.field("segment_values", &mut self.segment_values);
        f.field("accounting_item_type", &mut self.accounting_item_type);
    }
}
/// The payroll item by segment. / 算薪项的分段数据。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentValue {
    /// When the segment starts, in milliseconds since 1970, inclusive. / 分段的开始时间（含），毫秒级时间戳。
    pub start_time: String,
    /// When the segment ends, in milliseconds since 1970, inclusive. / 分段的结束时间（含），毫秒级时间戳。
    pub end_time: String,
    /// The value of a reference item in the segment as shown, one entry per language.
    ///
    /// 引用类型的算薪项在该分段的展示值，每种语言一项。
    pub reference_values: Vec<I18nContent>,
    /// The raw value of the payroll item in the segment. / 算薪项在该分段的原始值。
    pub original_value: String,
}
impl wire::Object for SegmentValue {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
        f.field("reference_values", &mut self.reference_values);
        f.field("original_value", &mut self.original_value);
    }
}
crate::codegen::__impl_object! {
    AccountingItemValue CompensationCost CompensationCostItem CostAllocationReportData
    DataSummaryDimension DatasourceRecord DatasourceRecordField
    DatasourceRecordFieldInput DatasourceRecordInput DimensionValueLookupInfo EnumObject
    I18nContent PaymentAccountingItem SegmentValue
}
crate::codegen::__impl_input! {
    DatasourceRecordFieldInput : DatasourceRecordField, DatasourceRecordInput :
    DatasourceRecord
}
