// Generated from spec/corehr/v2/job/batch_get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Get jobs in bulk / 根据条件批量获取职务: [`BatchGet`](struct@BatchGet).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn batch_get(&self) -> crate::codegen::Call<BatchGet> {
        crate::codegen::Call::new(self.client, BatchGet::new())
    }
}
/// Get jobs in bulk / 根据条件批量获取职务.
///
/// Returns the jobs in effect by ID or code, within the app's data permission for jobs.
///
/// 按职务 ID 或编码批量返回当前生效的职务，受职务数据权限限制。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v2().job().batch_get().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/corehr/v2/jobs/batch_get`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:job.only:read`, `corehr:job:read`, `corehr:job:write`
///
/// Errors: [`BatchGetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job/batch_get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGet {
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v2::CorehrUserIdType>,
    /// The IDs of the jobs to return. Give this, `job_codes` or both. / 按职务 ID 查询，与 `job_codes` 至少填一个。
    /// - Length: 0 to 100
    /// - Example: `["1522315"]`
    pub job_ids: Option<Vec<String>>,
    /// The codes of the jobs to return. Give this, `job_ids` or both. / 按职务编码查询，与 `job_ids` 至少填一个。
    /// - Length: 0 to 100
    /// - Example: `["1332715"]`
    pub job_codes: Option<Vec<String>>,
    /// The fields to return, out of `job_name`, `code`, `active`, `description`, `job_title`, `pathway`, `working_hours_type`, `job_level`, `job_family`, `effective_date`, `expiration_date`, `created_time`, `updated_time`, `created_by` and `updated_by`, or the API names of custom fields, from `corehr.v1.custom_field.query`; only the ID if omitted.
    ///
    /// 要返回哪些字段，可填 `job_name`、`code`、`active`、`description`、`job_title`、`pathway`、`working_hours_type`、`job_level`、`job_family`、`effective_date`、`expiration_date`、`created_time`、`updated_time`、`created_by`、`updated_by`，以及自定义字段的 API 名称，后者由 `corehr.v1.custom_field.query` 得到；不填只返回 ID。
    /// - Length: 0 to 100
    /// - Example: `["job_name"]`
    pub fields: Option<Vec<BatchGetFields>>,
}
impl BatchGet {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v2::CorehrUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `job_ids`.
    #[must_use]
    pub fn job_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.job_ids = Some(value.into());
        self
    }
    /// Sets `job_codes`.
    #[must_use]
    pub fn job_codes(mut self, value: impl Into<Vec<String>>) -> Self {
        self.job_codes = Some(value.into());
        self
    }
    /// Sets `fields`.
    #[must_use]
    pub fn fields(mut self, value: impl Into<Vec<BatchGetFields>>) -> Self {
        self.fields = Some(value.into());
        self
    }
}
impl wire::Object for BatchGet {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("job_ids", &mut self.job_ids);
        f.field("job_codes", &mut self.job_codes);
        f.field("fields", &mut self.fields);
    }
}
crate::codegen::__impl_object! {
    BatchGet
}
crate::codegen::__operation! {
    BatchGet => BatchGetResponse, BatchGetError:
    Endpoint::new("corehr.v2.job.batch_get", Post, "/open-apis/corehr/v2/jobs/batch_get")
        .documented(text("根据条件批量获取职务", "Get jobs in bulk"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job/batch_get")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::COREHR_JOB_ONLY_READ]),
            scopes(&[crate::scope::COREHR_JOB_READ]),
            scopes(&[crate::scope::COREHR_JOB_WRITE]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
            Guard::received("items.job_level_id_list", &[scopes(&[crate::scope::COREHR_JOB_JOB_LEVEL_READ])]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            body("job_ids", Array),
            body("job_codes", Array),
            body("fields", Array),
        ])
}
/// The reply to [`BatchGet`](struct@BatchGet).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetResponse {
    /// The jobs found. / 查到的职务。
    pub items: Vec<v2::Job>,
}
impl wire::Object for BatchGetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
    }
}
crate::codegen::__impl_object! {
    BatchGetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`BatchGet`](struct@BatchGet).
    BatchGetError:
    /// `1161204` (HTTP 503): Interface timeout
    ///
    /// The request timed out. Try again later, and query fewer items at once (such as a smaller `page_size`); if it keeps failing, contact support with the log id.
    ///
    /// 请求超时。请稍后重试，批量查询时减少单次数量（如调小 `page_size`）；若持续失败，请联系技术支持并提供 log id。
    RequestTimeout = &ErrorInfo {
        message: "Interface timeout",
        ..*error::REQUEST_TIMEOUT
    },
    /// `1161604` (HTTP 429): Interface rate limited
    ///
    /// The rate limit of the operation is exceeded. Call less often; try again after a pause.
    ///
    /// 请求频率超过接口的限制。请降低调用频率，稍后重试。
    QpsLimitExceeded = &ErrorInfo {
        message: "Interface rate limited",
        ..*error::QPS_LIMIT_EXCEEDED
    },
}
/// The fields to return, out of `job_name`, `code`, `active`, `description`, `job_title`, `pathway`, `working_hours_type`, `job_level`, `job_family`, `effective_date`, `expiration_date`, `created_time`, `updated_time`, `created_by` and `updated_by`, or the API names of custom fields, from `corehr.v1.custom_field.query`; only the ID if omitted.
///
/// 要返回哪些字段，可填 `job_name`、`code`、`active`、`description`、`job_title`、`pathway`、`working_hours_type`、`job_level`、`job_family`、`effective_date`、`expiration_date`、`created_time`、`updated_time`、`created_by`、`updated_by`，以及自定义字段的 API 名称，后者由 `corehr.v1.custom_field.query` 得到；不填只返回 ID。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BatchGetFields {
    /// `job_name`
    JobName,
    /// `code`
    Code,
    /// `active`
    Active,
    /// `description`
    Description,
    /// `job_title`
    JobTitle,
    /// `pathway`
    Pathway,
    /// `working_hours_type`
    WorkingHoursType,
    /// `job_level`
    JobLevel,
    /// `job_family`
    JobFamily,
    /// `effective_date`
    EffectiveDate,
    /// `expiration_date`
    ExpirationDate,
    /// `created_time`
    CreatedTime,
    /// `updated_time`
    UpdatedTime,
    /// `created_by`
    CreatedBy,
    /// `updated_by`
    UpdatedBy,
    /// `custom_fields`
    CustomFields,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for BatchGetFields {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for BatchGetFields {
    fn as_str(&self) -> &str {
        match self {
            Self::JobName => "job_name",
            Self::Code => "code",
            Self::Active => "active",
            Self::Description => "description",
            Self::JobTitle => "job_title",
            Self::Pathway => "pathway",
            Self::WorkingHoursType => "working_hours_type",
            Self::JobLevel => "job_level",
            Self::JobFamily => "job_family",
            Self::EffectiveDate => "effective_date",
            Self::ExpirationDate => "expiration_date",
            Self::CreatedTime => "created_time",
            Self::UpdatedTime => "updated_time",
            Self::CreatedBy => "created_by",
            Self::UpdatedBy => "updated_by",
            Self::CustomFields => "custom_fields",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "job_name" => Self::JobName,
            "code" => Self::Code,
            "active" => Self::Active,
            "description" => Self::Description,
            "job_title" => Self::JobTitle,
            "pathway" => Self::Pathway,
            "working_hours_type" => Self::WorkingHoursType,
            "job_level" => Self::JobLevel,
            "job_family" => Self::JobFamily,
            "effective_date" => Self::EffectiveDate,
            "expiration_date" => Self::ExpirationDate,
            "created_time" => Self::CreatedTime,
            "updated_time" => Self::UpdatedTime,
            "created_by" => Self::CreatedBy,
            "updated_by" => Self::UpdatedBy,
            "custom_fields" => Self::CustomFields,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_enum! {
    BatchGetFields
}
