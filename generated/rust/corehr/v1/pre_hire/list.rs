// Generated from spec/corehr/v1/pre_hire/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v1};
impl super::Api<'_> {
    /// List pre-hires / 批量查询待入职信息: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    #[deprecated(note = "use `corehr.v2.pre_hire.query` instead")]
    pub fn list(&self, page_size: impl Into<String>) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(page_size))
    }
}
/// List pre-hires / 批量查询待入职信息.
///
/// Returns pre-hires page by page, without complete personal information. Deprecated: use `corehr.v2.pre_hire.query` instead.
///
/// 分页返回待入职人员，个人信息不完整。已废弃，请改用 `corehr.v2.pre_hire.query`。
///
/// **Deprecated**: use `corehr.v2.pre_hire.query` instead.
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.corehr().v1().pre_hire().list("100").stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/corehr/v1/pre_hires`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:corehr:readonly`, `corehr:pre_hire:read`, `corehr:corehr`, `corehr:pre_hire:write`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/pre_hire/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"1231231987"`
    pub page_token: Option<String>,
    /// How many items to return per page, from 1 to 100. / 每页返回的条数，1 到 100。
    /// - Example: `"100"`
    pub page_size: String,
    /// The IDs of the pre-hires to get, as returned by the pre-hire search. / 要查询的待入职信息的 ID，可用搜索待入职接口获取。
    /// - Length: at most 10
    /// - Example: `["7140964208476371"]`
    pub pre_hire_ids: Option<Vec<String>>,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(page_size: impl Into<String>) -> Self {
        Self {
            page_token: Default::default(),
            page_size: page_size.into(),
            pre_hire_ids: Default::default(),
        }
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets `pre_hire_ids`.
    #[must_use]
    pub fn pre_hire_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.pre_hire_ids = Some(value.into());
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_token", &mut self.page_token);
        f.field("page_size", &mut self.page_size);
        f.field("pre_hire_ids", &mut self.pre_hire_ids);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("corehr.v1.pre_hire.list", Get, "/open-apis/corehr/v1/pre_hires")
        .documented(text("批量查询待入职信息", "List pre-hires"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/pre_hire/list")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::COREHR_COREHR_READONLY]),
            scopes(&[crate::scope::COREHR_PRE_HIRE_READ]),
            scopes(&[crate::scope::COREHR_COREHR]),
            scopes(&[crate::scope::COREHR_PRE_HIRE_WRITE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            query("page_token", String),
            query("page_size", String).required(),
            query("pre_hire_ids", Array),
        ])
        .paging(Paging::new("page_token", "page_token", "items").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = ListPreHireQuery;
    fn items(response: ListResponse) -> Vec<ListPreHireQuery> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The pre-hires found. / 查到的待入职信息。
    pub items: Vec<ListPreHireQuery>,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("has_more", &mut self.has_more);
        f.field("page_token", &mut self.page_token);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`List`](struct@List).
    ListError:
    /// [`1164005`](error::TENANT_OR_OPERATOR_NOT_FOUND): Tenant or operator not found
    TenantOrOperatorNotFound = error::TENANT_OR_OPERATOR_NOT_FOUND,
    /// [`1164301`](error::INVALID_PARAMETER1164301): Request param is invalid, pls check
    InvalidParameter1164301 = error::INVALID_PARAMETER1164301,
    /// [`1164401`](error::SINGLE_LOOKUP_EXPECTED): LookUp field is not a multi-LookUp
    SingleLookupExpected = error::SINGLE_LOOKUP_EXPECTED,
    /// [`1164402`](error::MULTIPLE_LOOKUP_EXPECTED): LookUp field is not a single-LookUp
    MultipleLookupExpected = error::MULTIPLE_LOOKUP_EXPECTED,
    /// [`1164403`](error::LOOKUP_RECORD_NOT_FOUND): The record corresponding to the lookup field value does not exist
    LookupRecordNotFound = error::LOOKUP_RECORD_NOT_FOUND,
    /// [`1164404`](error::LOOKUP_FIELD_VALUE_QUERY_FAILED): LookUp field value query failed
    LookupFieldValueQueryFailed = error::LOOKUP_FIELD_VALUE_QUERY_FAILED,
    /// [`1164405`](error::INVALID_LOOKUP_FIELD_VALUE_TYPE): LookUp field value type incorrect
    InvalidLookupFieldValueType = error::INVALID_LOOKUP_FIELD_VALUE_TYPE,
    /// [`1164406`](error::BOOLEAN_TYPE_FIELD_TYPE_ERROR): Boolean type field type error
    BooleanTypeFieldTypeError = error::BOOLEAN_TYPE_FIELD_TYPE_ERROR,
    /// [`1164407`](error::I18N_TEXT_EXPECTED): Text type field is not i18n
    I18nTextExpected = error::I18N_TEXT_EXPECTED,
    /// [`1164408`](error::TEXT_TYPE_FIELD_VALUE_LIMIT_EXCEEDED): Text type field value exceeds maximum length
    TextTypeFieldValueLimitExceeded = error::TEXT_TYPE_FIELD_VALUE_LIMIT_EXCEEDED,
    /// [`1164409`](error::STRING_TEXT_EXPECTED): Text type field is not string
    StringTextExpected = error::STRING_TEXT_EXPECTED,
    /// [`1164410`](error::INVALID_I18N_FORMAT): The format for i18n error
    InvalidI18nFormat = error::INVALID_I18N_FORMAT,
    /// [`1164411`](error::INVALID_I18N_CONTENT): The content for i18n error
    InvalidI18nContent = error::INVALID_I18N_CONTENT,
    /// [`1164412`](error::INVALID_ENUM_FIELD_TYPE): Enum fields type errors
    InvalidEnumFieldType = error::INVALID_ENUM_FIELD_TYPE,
    /// [`1164413`](error::TOO_MANY_DIGITS): The number of digits is too long
    TooManyDigits = error::TOO_MANY_DIGITS,
    /// [`1164414`](error::DATETIME_FIELD_TYPE_ERROR): Datetime field type error
    DatetimeFieldTypeError = error::DATETIME_FIELD_TYPE_ERROR,
    /// [`1164415`](error::DATETIME_FIELD_TIME_TYPE_ERROR): Datetime field time type error
    DatetimeFieldTimeTypeError = error::DATETIME_FIELD_TIME_TYPE_ERROR,
    /// [`1164416`](error::DATETIME_FIELD_DATE_TYPE_ERROR): Datetime field date type error
    DatetimeFieldDateTypeError = error::DATETIME_FIELD_DATE_TYPE_ERROR,
    /// [`1164417`](error::IMAGE_FIELD_TYPE_ERROR): Image field type error
    ImageFieldTypeError = error::IMAGE_FIELD_TYPE_ERROR,
    /// [`1164418`](error::IMAGE_FIELD_FILE_ID_NOT_FOUND): The fileID of the image field does not exist
    ImageFieldFileIdNotFound = error::IMAGE_FIELD_FILE_ID_NOT_FOUND,
    /// [`1164419`](error::ATTACHMENT_FIELD_FILE_ID_NOT_FOUND): The fileID of the attachment field does not exist
    AttachmentFieldFileIdNotFound = error::ATTACHMENT_FIELD_FILE_ID_NOT_FOUND,
    /// [`1164420`](error::ATTACHMENT_FIELD_TYPE_ERROR): Attachment field type error
    AttachmentFieldTypeError = error::ATTACHMENT_FIELD_TYPE_ERROR,
}
/// The pre-hires found. / 查到的待入职信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPreHireQuery {
    /// The ID of the job application in Feishu Hire, as returned by the operation that lists applications.
    ///
    /// 招聘中的投递 ID，可用获取投递列表接口获取。
    pub ats_application_id: String,
    /// The ID of the pre-hire, which the operation that lists pre-hires returns. / 待入职 ID，可用待入职列表接口获取。
    pub id: String,
    /// The date of joining, written `YYYY-MM-DD`. / 入职日期，格式为 `YYYY-MM-DD`。
    pub hire_date: String,
    /// The type of employment. / 雇佣类型。
    pub employee_type: v1::EmployeeType,
    /// The worker number. / 人员编号。
    pub worker_id: String,
    /// The ID of the employee type, as returned by the operation that lists employee types.
    ///
    /// 人员类型的 ID，可用批量查询人员类型接口获取。
    pub employee_type_id: String,
    /// The ID of the person. / 个人信息的 ID。
    pub person_id: String,
    /// The values of custom fields. / 自定义字段的值。
    pub custom_fields: Vec<v1::ObjectFieldData>,
    /// The state of the onboarding: `preboarding`, `day_one` (ready), `completed`, `withdrawn`, or `deleted`, which means moved back to the offer stage.
    ///
    /// 入职状态：`preboarding` 为待入职，`day_one` 为准备就绪，`completed` 为已完成，`withdrawn` 为已撤销，`deleted` 为已删除，即已退回 Offer 沟通阶段。
    pub onboarding_status: v1::OnboardingStatus,
    /// How the costs are shared between cost centers. / 各成本中心的分摊比例。
    pub cost_center_rate: Vec<v1::SupportCostCenterItem>,
    /// The work email addresses. / 工作邮箱。
    pub work_email_list: Vec<v1::Email>,
    /// The ID of the department, as returned by the operation that lists departments.
    ///
    /// 所在部门的 ID，可用批量查询部门接口获取。
    pub department_id: String,
}
impl wire::Object for ListPreHireQuery {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("ats_application_id", &mut self.ats_application_id);
        f.field("id", &mut self.id);
        f.field("hire_date", &mut self.hire_date);
        f.field("employee_type", &mut self.employee_type);
        f.field("worker_id", &mut self.worker_id);
        f.field("employee_type_id", &mut self.employee_type_id);
        f.field("person_id", &mut self.person_id);
        f.field("custom_fields", &mut self.custom_fields);
        f.field("onboarding_status", &mut self.onboarding_status);
        f.field("cost_center_rate", &mut self.cost_center_rate);
        f.field("work_email_list", &mut self.work_email_list);
        f.field("department_id", &mut self.department_id);
    }
}
crate::codegen::__impl_object! {
    ListPreHireQuery
}
