// Generated from spec/payroll/v1/datasource_record/save.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::payroll::{error, v1};
impl super::Api<'_> {
    /// Save external payroll records / 创建 / 更新外部算薪数据: [`Save`](struct@Save).
    pub fn save(
        &self,
        source_code: impl Into<String>,
        records: impl Into<Vec<v1::DatasourceRecordInput>>,
    ) -> crate::codegen::Call<Save> {
        crate::codegen::Call::new(self.client, Save::new(source_code, records))
    }
}
/// Save external payroll records / 创建 / 更新外部算薪数据.
///
/// Creates or updates records of an external data source by employment and payroll period; fields left out stay as they are.
///
/// 按雇佣 ID 和算薪期间批量创建或更新外部算薪数据，更新时未传的字段不变。
///
/// - `POST /open-apis/payroll/v1/datasource_records/save`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `payroll:external_datasource_record:write`
///
/// Errors: [`SaveError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/datasource_record/save)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Save {
    /// The code of the data source, from the list of data sources, or shown in the Feishu People admin console under Settings > Payroll data settings > External data sources.
    ///
    /// 数据源编码，由获取外部数据源配置信息接口获取，或在飞书人事后台「设置 > 算薪数据设置 > 外部数据源配置」中查看。
    /// - Example: `"test__c"`
    pub source_code: String,
    /// The records to save. / 要保存的数据源记录。
    /// - Length: 1 to 50
    pub records: Vec<v1::DatasourceRecordInput>,
}
impl Save {
    /// Creates the value from its required fields.
    pub fn new(
        source_code: impl Into<String>,
        records: impl Into<Vec<v1::DatasourceRecordInput>>,
    ) -> Self {
        Self {
            source_code: source_code.into(),
            records: records.into(),
        }
    }
}
impl wire::Object for Save {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("source_code", &mut self.source_code);
        f.field("records", &mut self.records);
    }
}
crate::codegen::__impl_object! {
    Save
}
crate::codegen::__operation! {
    Save => SaveResponse, SaveError:
    Endpoint::new("payroll.v1.datasource_record.save", Post, "/open-apis/payroll/v1/datasource_records/save")
        .documented(text("创建 / 更新外部算薪数据", "Save external payroll records"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/datasource_record/save")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::PAYROLL_EXTERNAL_DATASOURCE_RECORD_WRITE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[body("source_code", String).required(), body("records", Array).required()])
}
/// The reply to [`Save`](struct@Save).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveResponse {
    /// How many records were created or updated, a number as a string. / 新建与更新的记录总数，为数字的字符串。
    pub affect_counts: String,
}
impl wire::Object for SaveResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("affect_counts", &mut self.affect_counts);
    }
}
crate::codegen::__impl_object! {
    SaveResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Save`](struct@Save).
    SaveError:
    /// [`2500001`](error::UNKNOWN_ERROR): unknown error
    UnknownError = error::UNKNOWN_ERROR,
    /// `2500002` (HTTP 400): param invalid
    ///
    /// A parameter is invalid. Check types and values as the `msg` of the reply says.
    ///
    /// 请求参数不合法。请按响应中的 `msg` 检查参数的类型和取值。
    InvalidParameter = &ErrorInfo {
        message: "param invalid",
        ..*error::INVALID_PARAMETER
    },
    /// `2500004` (HTTP 200): datasource_code:{field_code} not exist
    ///
    /// The data source code does not exist. Check `source_code`. / 数据源编码不存在。请检查 `source_code`。
    GetPlanVersionFailed = &ErrorInfo {
        status: Some(200),
        message: "datasource_code:{field_code} not exist",
        fix: Text { zh: "数据源编码不存在。请检查 `source_code`。", en: "The data source code does not exist. Check `source_code`." },
        ..*error::GET_PLAN_VERSION_FAILED
    },
    /// `2500005` (HTTP 200): field_code:{field_code} not exist
    ///
    /// The field code does not exist. Check the code that the `msg` of the reply names.
    ///
    /// 字段编码不存在。请按响应中的 `msg` 检查相应字段的编码。
    ReportChanged = &ErrorInfo {
        message: "field_code:{field_code} not exist",
        fix: Text { zh: "字段编码不存在。请按响应中的 `msg` 检查相应字段的编码。", en: "The field code does not exist. Check the code that the `msg` of the reply names." },
        ..*error::REPORT_CHANGED
    },
    /// [`2500008`](error::DATASOURCE_NOT_ACTIVE): datasource_code:{field_code} not active
    DatasourceNotActive = error::DATASOURCE_NOT_ACTIVE,
    /// [`2500009`](error::FIELD_NOT_ACTIVE): field_code:{field_code} not active
    FieldNotActive = error::FIELD_NOT_ACTIVE,
    /// `2500010` (HTTP 200): {field_code} format not valid
    ///
    /// The value of a field has the wrong format. Write it as the type of the field requires.
    ///
    /// 字段的值格式不正确。请按该字段的类型修改取值。
    DuplicateFilterField = &ErrorInfo {
        message: "{field_code} format not valid",
        fix: Text { zh: "字段的值格式不正确。请按该字段的类型修改取值。", en: "The value of a field has the wrong format. Write it as the type of the field requires." },
        ..*error::DUPLICATE_FILTER_FIELD
    },
    /// [`2500011`](error::TEXT_TOO_LONG): {field_code} text length more than 500
    TextTooLong = error::TEXT_TOO_LONG,
    /// [`2500012`](error::RECORD_TEXT_TOO_LONG): record{records_index} text total length more than 3000
    RecordTextTooLong = error::RECORD_TEXT_TOO_LONG,
    /// [`2500013`](error::REQUIRED_FIELD_MISSING): records{records_index} lack required field: {field_codes}
    RequiredFieldMissing = error::REQUIRED_FIELD_MISSING,
    /// [`2500014`](error::RECORD_DENIED): records{records_index} lark data auth
    RecordDenied = error::RECORD_DENIED,
    /// [`2500015`](error::RECORD_DATA_ENTITY_NOT_FOUND): records{records_index} data entity {ID} not exists
    RecordDataEntityNotFound = error::RECORD_DATA_ENTITY_NOT_FOUND,
    /// [`2500016`](error::PAYROLL_PERIOD_TOO_EARLY): the payroll period cannot be earlier than 1970-01
    PayrollPeriodTooEarly = error::PAYROLL_PERIOD_TOO_EARLY,
    /// [`2500017`](error::DUPLICATE_RECORD): records{records_index} duplicated
    DuplicateRecord = error::DUPLICATE_RECORD,
    /// [`2500018`](error::DUPLICATE_RECORD_FIELD): record field_code:{field_codes} duplicated
    DuplicateRecordField = error::DUPLICATE_RECORD_FIELD,
    /// [`2500020`](error::DATA_CAPACITY_LIMIT_EXCEEDED): data capacity limit exceeded
    DataCapacityLimitExceeded = error::DATA_CAPACITY_LIMIT_EXCEEDED,
    /// [`2500021`](error::DATASOURCE_LOCKED): The data source is writing data, acquiring lock failed
    DatasourceLocked = error::DATASOURCE_LOCKED,
}
