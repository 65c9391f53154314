// Generated from spec/performance/v2/metric_detail/import.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::performance::{error, v2};
impl super::Api<'_> {
    /// Import metric data of reviewees / 录入被评估人关键指标数据: [`Import`](struct@Import).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn import(
        &self,
        client_token: impl Into<String>,
        semester_id: impl Into<String>,
        imported_metrics: impl Into<Vec<ImportImportedMetric>>,
    ) -> crate::codegen::Call<Import> {
        crate::codegen::Call::new(
            self.client,
            Import::new(client_token, semester_id, imported_metrics),
        )
    }
}
/// Import metric data of reviewees / 录入被评估人关键指标数据.
///
/// Enters the key metric data of reviewees for a review cycle in bulk. / 批量录入被评估人在指定周期的关键指标数据。
///
/// - `POST /open-apis/performance/v2/metric_details/import`
/// - Rate limit: 10 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `performance:metric:write`
///
/// Errors: [`ImportError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/metric_detail/import)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Import {
    /// The idempotency token: requests with the same value count as one. / 幂等标识：相同的值视为同一请求。
    /// - Length: 0 to 64
    /// - Example: `"12454646"`
    pub client_token: String,
    /// The type of user ID in the request and the reply. / 请求和响应中用户 ID 的类型。
    /// - Default: `"open_id"`
    /// - Length: 0 to 999999999
    pub user_id_type: Option<v2::PerformanceUserIdType>,
    /// The ID of the review cycle, from `performance.v1.semester.list`.
    ///
    /// 评估周期 ID，由 `performance.v1.semester.list` 得到。
    /// - Example: `"7293040702907514899"`
    pub semester_id: String,
    /// Who enters the data, which the page of entry records shows as the name of this record.
    ///
    /// 数据源录入人，录入记录页面以此显示这次录入的名称。
    /// - Default: `"API录入"`
    /// - Example: `"text"`
    pub import_record_name: Option<String>,
    /// The metric data to import, one metric of one reviewee per entry. / 要录入的指标明细，一项对应一名被评估人的一个指标。
    /// - Length: 1 to 50
    pub imported_metrics: Vec<ImportImportedMetric>,
}
impl Import {
    /// Creates the value from its required fields.
    pub fn new(
        client_token: impl Into<String>,
        semester_id: impl Into<String>,
        imported_metrics: impl Into<Vec<ImportImportedMetric>>,
    ) -> Self {
        Self {
            client_token: client_token.into(),
            user_id_type: Default::default(),
            semester_id: semester_id.into(),
            import_record_name: Default::default(),
            imported_metrics: imported_metrics.into(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v2::PerformanceUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `import_record_name`.
    #[must_use]
    pub fn import_record_name(mut self, value: impl Into<String>) -> Self {
        self.import_record_name = Some(value.into());
        self
    }
}
impl wire::Object for Import {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("client_token", &mut self.client_token);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("semester_id", &mut self.semester_id);
        f.field("import_record_name", &mut self.import_record_name);
        f.field("imported_metrics", &mut self.imported_metrics);
    }
}
crate::codegen::__impl_object! {
    Import
}
crate::codegen::__operation! {
    Import => ImportResponse, ImportError:
    Endpoint::new("performance.v2.metric_detail.import", Post, "/open-apis/performance/v2/metric_details/import")
        .documented(text("录入被评估人关键指标数据", "Import metric data of reviewees"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/metric_detail/import")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::PERFORMANCE_METRIC_WRITE])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 60)]), &[])
        .request(Json, &[
            query("client_token", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            body("semester_id", String).required(),
            body("import_record_name", String).default("\"API录入\""),
            body("imported_metrics", Array).required(),
        ])
}
/// The reply to [`Import`](struct@Import).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportResponse {
    /// The ID of the import record. / 导入记录 ID。
    pub import_record_id: String,
}
impl wire::Object for ImportResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("import_record_id", &mut self.import_record_id);
    }
}
crate::codegen::__impl_object! {
    ImportResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Import`](struct@Import).
    ImportError:
    /// [`1580101`](error::INTERNAL_ERROR): internal error
    InternalError = error::INTERNAL_ERROR,
    /// [`1580102`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`1580105`](error::SEMESTER_NOT_FOUND): invalid semester ID
    SemesterNotFound = error::SEMESTER_NOT_FOUND,
    /// [`1580110`](error::CLIENT_TOKEN_DUPLICATED): request ID repeat
    ClientTokenDuplicated = error::CLIENT_TOKEN_DUPLICATED,
    /// [`1580112`](error::PERMISSION_DENIED): permission denied
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`1580301`](error::INVALID_FIELD_VALUE_TYPE): field value type is invalid
    InvalidFieldValueType = error::INVALID_FIELD_VALUE_TYPE,
    /// [`1580302`](error::FIELD_VALUE_NULL): field_value is null
    FieldValueNull = error::FIELD_VALUE_NULL,
    /// [`1580303`](error::FIELD_VALUE_LENGTH_LIMIT_EXCEEDED): field value length exceeds the limit
    FieldValueLengthLimitExceeded = error::FIELD_VALUE_LENGTH_LIMIT_EXCEEDED,
    /// [`1580304`](error::WEIGHT_SUM_LIMIT_EXCEEDED): sum of weights for metrics exceeds 100%
    WeightSumLimitExceeded = error::WEIGHT_SUM_LIMIT_EXCEEDED,
    /// [`1580305`](error::FIELD_ID_NOT_FOUND): filed id not found in the metric
    FieldIdNotFound = error::FIELD_ID_NOT_FOUND,
    /// [`1580306`](error::REVIEWEE_NOT_FOUND): reviewee not found
    RevieweeNotFound = error::REVIEWEE_NOT_FOUND,
    /// [`1580307`](error::DUPLICATE_METRIC): duplicate metric for the same reviewee in request
    DuplicateMetric = error::DUPLICATE_METRIC,
    /// [`1580308`](error::DUPLICATE_FIELD): duplicate field for the same metric in request
    DuplicateField = error::DUPLICATE_FIELD,
    /// [`1580309`](error::INPUT_DEADLINE_PASSED): input is not allowed after the deadline
    InputDeadlinePassed = error::INPUT_DEADLINE_PASSED,
    /// [`1580310`](error::OLD_METRIC_CANNOT_BE_INPUT): old vision metrics can't be input
    OldMetricCannotBeInput = error::OLD_METRIC_CANNOT_BE_INPUT,
    /// [`1580311`](error::DATA_INPUT_CANNOT_BE_OVERWRITTEN): data input by admins can't be overwritten
    DataInputCannotBeOverwritten = error::DATA_INPUT_CANNOT_BE_OVERWRITTEN,
    /// [`1580312`](error::REVIEWEE_METRIC_NOT_FOUND): reviewee's metrics not found
    RevieweeMetricNotFound = error::REVIEWEE_METRIC_NOT_FOUND,
    /// [`1580901`](error::TENANT_NO_LICENSE): tenant no licnese
    TenantNoLicense = error::TENANT_NO_LICENSE,
}
/// The metric data to import, one metric of one reviewee per entry. / 要录入的指标明细，一项对应一名被评估人的一个指标。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportImportedMetric {
    /// The reviewee, as a `user_id_type` ID. / 被评估人，类型由 `user_id_type` 决定。
    /// - Example: `"ou_3245842393d09e9428ad4655da6e30b3"`
    pub reviewee_user_id: String,
    /// The ID of the metric, from `performance.v2.metric_lib.query`.
    ///
    /// 指标 ID，由 `performance.v2.metric_lib.query` 得到。
    /// - Example: `"7272580325522276372"`
    pub metric_id: String,
    /// The fields of the metric with their values. / 指标的各个字段及其值。
    /// - Length: 1 to 99
    pub fields: Vec<ImportImportedMetricField>,
}
impl ImportImportedMetric {
    /// Creates the value from its required fields.
    pub fn new(
        reviewee_user_id: impl Into<String>,
        metric_id: impl Into<String>,
        fields: impl Into<Vec<ImportImportedMetricField>>,
    ) -> Self {
        Self {
            reviewee_user_id: reviewee_user_id.into(),
            metric_id: metric_id.into(),
            fields: fields.into(),
        }
    }
}
impl wire::Object for ImportImportedMetric {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("reviewee_user_id", &mut self.reviewee_user_id);
        f.field("metric_id", &mut self.metric_id);
        f.field("fields", &mut self.fields);
    }
}
/// The fields of the metric with their values. / 指标的各个字段及其值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportImportedMetricField {
    /// The ID of the metric field, from `performance.v2.metric_field.query`.
    ///
    /// 指标字段 ID，由 `performance.v2.metric_field.query` 得到。
    /// - Example: `"7283776005142675476"`
    pub field_id: String,
    /// The value of the field; person fields take `field_value_person` instead.
    ///
    /// 字段的值；人员字段改用 `field_value_person`。
    /// - Example: `"100"`
    pub field_value: Option<String>,
    /// The value of a person field, as a `user_id_type` ID; needed where the field holds a person.
    ///
    /// 人员字段的值，类型由 `user_id_type` 决定；字段为人员信息时必须填。
    /// - Example: `"ou_3245842393d09e9428ad4655da6e30b3"`
    pub field_value_person: Option<String>,
}
impl ImportImportedMetricField {
    /// Creates the value from its required fields.
    pub fn new(field_id: impl Into<String>) -> Self {
        Self {
            field_id: field_id.into(),
            field_value: Default::default(),
            field_value_person: Default::default(),
        }
    }
    /// Sets `field_value`.
    #[must_use]
    pub fn field_value(mut self, value: impl Into<String>) -> Self {
        self.field_value = Some(value.into());
        self
    }
    /// Sets `field_value_person`.
    #[must_use]
    pub fn field_value_person(mut self, value: impl Into<String>) -> Self {
        self.field_value_person = Some(value.into());
        self
    }
}
impl wire::Object for ImportImportedMetricField {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("field_id", &mut self.field_id);
        f.field("field_value", &mut self.field_value);
        f.field("field_value_person", &mut self.field_value_person);
    }
}
crate::codegen::__impl_object! {
    ImportImportedMetric ImportImportedMetricField
}
