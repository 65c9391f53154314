// Generated from spec/contact/v3/job_level/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::contact::{error, v3};
impl super::Api<'_> {
    /// Create a job level / 创建职级: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.description(…))`.
    pub fn create(
        &self,
        name: impl Into<String>,
        status: bool,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(name, status))
    }
}
/// Create a job level / 创建职级.
///
/// Creates a job level, which marks the rank of users, such as P1 or P2. / 创建一个职级，用来标识用户的职位级别，如 P1、P2。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.contact().v3().job_level().create("text", true).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/contact/v3/job_levels`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `contact:contact`, `contact:job_level`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_level/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The general name of the job level, shown where no name is set for a language. / 职级的通用名称，没有相应语言的名称时显示它。
    /// - Length: 1 to 255
    /// - Example: `"text"`
    pub name: String,
    /// The general description of the job level, shown where no description is set for a language.
    ///
    /// 职级的通用描述，没有相应语言的描述时显示它。
    /// - Example: `"text"`
    pub description: Option<String>,
    /// The position of the job level among the others; smaller comes first. / 职级的排列顺序，越小越靠前。
    /// - From 100 to 100000
    /// - Example: `200`
    pub order: Option<i64>,
    /// Whether the job level is enabled; only then can it be assigned to users. / 是否启用该职级；启用后才能设为用户属性。
    pub status: bool,
    /// The name of the job level in other languages. / 职级名称的多语言版本。
    pub i18n_name: Option<Vec<v3::I18nContentInput>>,
    /// The description of the job level in other languages. / 职级描述的多语言版本。
    pub i18n_description: Option<Vec<v3::I18nContentInput>>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(name: impl Into<String>, status: bool) -> Self {
        Self {
            name: name.into(),
            description: Default::default(),
            order: Default::default(),
            status,
            i18n_name: Default::default(),
            i18n_description: Default::default(),
        }
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, value: i64) -> Self {
        self.order = Some(value);
        self
    }
    /// Sets `i18n_name`.
    #[must_use]
    pub fn i18n_name(mut self, value: impl Into<Vec<v3::I18nContentInput>>) -> Self {
        self.i18n_name = Some(value.into());
        self
    }
    /// Sets `i18n_description`.
    #[must_use]
    pub fn i18n_description(
        mut self,
        value: impl Into<Vec<v3::I18nContentInput>>,
    ) -> Self {
        self.i18n_description = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("description", &mut self.description);
        f.field("order", &mut self.order);
        f.field("status", &mut self.status);
        f.field("i18n_name", &mut self.i18n_name);
        f.field("i18n_description", &mut self.i18n_description);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("contact.v3.job_level.create", Post, "/open-apis/contact/v3/job_levels")
        .documented(text("创建职级", "Create a job level"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_level/create")
        .access(&[Tenant], &[Custom], &[
            scopes(&[crate::scope::CONTACT_CONTACT]),
            scopes(&[crate::scope::CONTACT_JOB_LEVEL]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[
            body("name", String).required(),
            body("description", String),
            body("order", Integer).between(Some(100), Some(100000)),
            body("status", Boolean).required(),
            body("i18n_name", Array),
            body("i18n_description", Array),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The job level. / 职级的信息。
    pub job_level: v3::JobLevel,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_level", &mut self.job_level);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`42300`](error::JOB_LEVEL_LIMIT_EXCEEDED): job level reach the upper limit
    JobLevelLimitExceeded = error::JOB_LEVEL_LIMIT_EXCEEDED,
    /// [`42301`](error::JOB_LEVEL_NOT_FOUND): job level not exist
    JobLevelNotFound = error::JOB_LEVEL_NOT_FOUND,
    /// [`42302`](error::JOB_LEVEL_TENANT_LOCK_FAILED): job level tenant lock fail
    JobLevelTenantLockFailed = error::JOB_LEVEL_TENANT_LOCK_FAILED,
    /// [`42303`](error::INVALID_JOB_LEVEL_NAME): job level name not valid
    InvalidJobLevelName = error::INVALID_JOB_LEVEL_NAME,
    /// [`42305`](error::JOB_LEVEL_NAME_DUPLICATED): job level name duplicate
    JobLevelNameDuplicated = error::JOB_LEVEL_NAME_DUPLICATED,
    /// [`42306`](error::JOB_LEVEL_ORDER_DUPLICATED): job level order duplicate
    JobLevelOrderDuplicated = error::JOB_LEVEL_ORDER_DUPLICATED,
    /// [`42304`](error::INVALID_JOB_LEVEL_DESCRIPTION): job level description not valid
    InvalidJobLevelDescription = error::INVALID_JOB_LEVEL_DESCRIPTION,
    /// [`42307`](error::JOB_LEVEL_EXTERNAL_ID_DUPLICATED): job level external id duplicate
    JobLevelExternalIdDuplicated = error::JOB_LEVEL_EXTERNAL_ID_DUPLICATED,
    /// [`42308`](error::INVALID_JOB_LEVEL_ORDER): job level invalid order
    InvalidJobLevelOrder = error::INVALID_JOB_LEVEL_ORDER,
}
