// Generated from spec/attendance/v1/archive_rule/upload_report.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::attendance::error;
impl super::Api<'_> {
    /// Write rows of an archive report / 写入归档报表结果: [`UploadReport`](struct@UploadReport).
    ///
    /// Optional fields are set on the call: `.with(|request| request.archive_report_datas(…))`.
    pub fn upload_report(
        &self,
        employee_type: impl Into<String>,
        month: impl Into<String>,
        operator_id: impl Into<String>,
        archive_rule_id: impl Into<String>,
    ) -> crate::codegen::Call<UploadReport> {
        crate::codegen::Call::new(
            self.client,
            UploadReport::new(employee_type, month, operator_id, archive_rule_id),
        )
    }
}
/// Write rows of an archive report / 写入归档报表结果.
///
/// Writes data straight into an archive report, like the import of the admin console.
///
/// 将数据直接写入归档报表，相当于后台的导入功能。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.attendance().v1().archive_rule().upload_report("employee_id", "202409", "ax11d", "1").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/attendance/v1/archive_rule/upload_report`
/// - Rate limit: 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `attendance:task`
///
/// Errors: [`UploadReportError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/archive_rule/upload_report)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadReport {
    /// The type of ID in `user_ids` of the request and `user_id` of the reply: `employee_id` is the user ID shown in the member details of the admin console, `employee_no` the employee number shown there.
    ///
    /// 请求中 `user_ids` 和响应中 `user_id` 的 ID 类型：`employee_id` 为管理后台成员详情中的用户 ID，`employee_no` 为其中的工号。
    /// - Example: `"employee_id"`
    pub employee_type: String,
    /// The month whose archive report is written, as yyyyMM. / 写入哪个月的归档报表，格式为 yyyyMM。
    /// - Example: `"202409"`
    pub month: String,
    /// The user who performs the operation, as an `employee_type` ID. / 操作者的用户 ID，类型由 `employee_type` 决定。
    /// - Example: `"ax11d"`
    pub operator_id: String,
    /// The rows to write to the report, one per user. / 要写入的报表数据，一项对应一名用户。
    /// - Length: 1 to 50
    pub archive_report_datas: Option<Vec<UploadReportArchiveReportData>>,
    /// The ID of the archive rule, from `attendance.v1.archive_rule.list`.
    ///
    /// 归档规则 ID，由 `attendance.v1.archive_rule.list` 得到。
    /// - Example: `"1"`
    pub archive_rule_id: String,
}
impl UploadReport {
    /// Creates the value from its required fields.
    pub fn new(
        employee_type: impl Into<String>,
        month: impl Into<String>,
        operator_id: impl Into<String>,
        archive_rule_id: impl Into<String>,
    ) -> Self {
        Self {
            employee_type: employee_type.into(),
            month: month.into(),
            operator_id: operator_id.into(),
            archive_report_datas: Default::default(),
            archive_rule_id: archive_rule_id.into(),
        }
    }
    /// Sets `archive_report_datas`.
    #[must_use]
    pub fn archive_report_datas(
        mut self,
        value: impl Into<Vec<UploadReportArchiveReportData>>,
    ) -> Self {
        self.archive_report_datas = Some(value.into());
        self
    }
}
impl wire::Object for UploadReport {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("employee_type", &mut self.employee_type);
        f.field("month", &mut self.month);
        f.field("operator_id", &mut self.operator_id);
        f.field("archive_report_datas", &mut self.archive_report_datas);
        f.field("archive_rule_id", &mut self.archive_rule_id);
    }
}
crate::codegen::__impl_object! {
    UploadReport
}
crate::codegen::__operation! {
    UploadReport => UploadReportResponse, UploadReportError:
    Endpoint::new("attendance.v1.archive_rule.upload_report", Post, "/open-apis/attendance/v1/archive_rule/upload_report")
        .documented(text("写入归档报表结果", "Write rows of an archive report"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/archive_rule/upload_report")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::ATTENDANCE_TASK])])
        .limits(RateLimit::Fixed(&[Rate::new(50, 1)]), &[])
        .request(Json, &[
            query("employee_type", String).required(),
            body("month", String).required(),
            body("operator_id", String).required(),
            body("archive_report_datas", Array),
            body("archive_rule_id", String).required(),
        ])
}
/// The reply to [`UploadReport`](struct@UploadReport).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadReportResponse {
    /// The field codes that were not recognized. / 未被识别的字段编码。
    pub invalid_code: Vec<String>,
    /// The users that were not recognized, as `employee_type` IDs. / 未被识别的用户，类型由 `employee_type` 决定。
    pub invalid_member_id: Vec<String>,
}
impl wire::Object for UploadReportResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("invalid_code", &mut self.invalid_code);
        f.field("invalid_member_id", &mut self.invalid_member_id);
    }
}
crate::codegen::__impl_object! {
    UploadReportResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`UploadReport`](struct@UploadReport).
    UploadReportError:
    /// `1220001` (HTTP 400): "%v" 表示动态返回，即根据实际的错误场景，返回不同的 err msg
    ///
    /// A request parameter failed validation. Correct the one that the `msg` of the reply names; "employee_type invalid", for example, means a wrong employee ID type.
    ///
    /// 请求参数未通过校验。请根据响应中的 `msg` 修正参数，例如“employee_type invalid”表示员工 ID 类型有误。
    InvalidParameter = &ErrorInfo {
        message: "\"%v\" 表示动态返回，即根据实际的错误场景，返回不同的 err msg",
        ..*error::INVALID_PARAMETER
    },
    /// [`1220600`](error::GENERAL_ERROR): 通用错误信息
    GeneralError = error::GENERAL_ERROR,
    /// `1225000` (HTTP 400): "%v" 表示动态返回，即根据实际的错误场景，返回不同的 err msg
    ///
    /// The attendance service failed, for example with the `msg` "internal server error". Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 考勤服务异常，例如 `msg` 为“internal server error”。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    SystemError = &ErrorInfo {
        status: Some(400),
        message: "\"%v\" 表示动态返回，即根据实际的错误场景，返回不同的 err msg",
        ..*error::SYSTEM_ERROR
    },
}
/// The results of the user, one per field. / 该用户各字段的结果。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadReportArchiveFieldData {
    /// The code of the field, from `attendance.v1.archive_rule.user_stats_fields_query`.
    ///
    /// 字段编码，由 `attendance.v1.archive_rule.user_stats_fields_query` 得到。
    /// - Example: `"abd754f7"`
    pub code: String,
    /// The value to write to the field. / 写入该字段的值。
    /// - Example: `"1"`
    pub value: Option<String>,
}
impl UploadReportArchiveFieldData {
    /// Creates the value from its required fields.
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            value: Default::default(),
        }
    }
    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}
impl wire::Object for UploadReportArchiveFieldData {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("code", &mut self.code);
        f.field("value", &mut self.value);
    }
}
/// The rows to write to the report, one per user. / 要写入的报表数据，一项对应一名用户。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadReportArchiveReportData {
    /// The user whom the row belongs to, as an `employee_type` ID. / 该行数据所属的用户，类型由 `employee_type` 决定。
    /// - Example: `"1aaxxd"`
    pub member_id: String,
    /// The first day of attendance that the row covers, as yyyyMMdd. / 该行统计的考勤起始日期，格式为 yyyyMMdd。
    /// - Example: `"20210109"`
    pub start_time: String,
    /// The last day of attendance that the row covers, as yyyyMMdd. / 该行统计的考勤截止日期，格式为 yyyyMMdd。
    /// - Example: `"20210109"`
    pub end_time: String,
    /// The results of the user, one per field. / 该用户各字段的结果。
    /// - Length: 1 to 200
    pub field_datas: Option<Vec<UploadReportArchiveFieldData>>,
}
impl UploadReportArchiveReportData {
    /// Creates the value from its required fields.
    pub fn new(
        member_id: impl Into<String>,
        start_time: impl Into<String>,
        end_time: impl Into<String>,
    ) -> Self {
        Self {
            member_id: member_id.into(),
            start_time: start_time.into(),
            end_time: end_time.into(),
            field_datas: Default::default(),
        }
    }
    /// Sets `field_datas`.
    #[must_use]
    pub fn field_datas(
        mut self,
        value: impl Into<Vec<UploadReportArchiveFieldData>>,
    ) -> Self {
        self.field_datas = Some(value.into());
        self
    }
}
impl wire::Object for UploadReportArchiveReportData {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("member_id", &mut self.member_id);
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
        f.field("field_datas", &mut self.field_datas);
    }
}
crate::codegen::__impl_object! {
    UploadReportArchiveFieldData UploadReportArchiveReportData
}
