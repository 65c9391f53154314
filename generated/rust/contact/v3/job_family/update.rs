// Generated from spec/contact/v3/job_family/update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::contact::{error, v3};
impl super::Api<'_> {
    /// Update a job family / 更新序列: [`Update`](struct@Update).
    ///
    /// Optional fields are set on the call: `.with(|request| request.name(…))`.
    pub fn update(
        &self,
        job_family_id: impl Into<String>,
    ) -> crate::codegen::Call<Update> {
        crate::codegen::Call::new(self.client, Update::new(job_family_id))
    }
}
/// Update a job family / 更新序列.
///
/// Changes a job family, such as its name, description and whether it is in use. / 修改一个序列的名称、描述和启用状态等信息。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.contact().v3().job_family().update("mga5oa8ayjlpkzy").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PUT /open-apis/contact/v3/job_families/:job_family_id`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `contact:contact`, `contact:job_family`
///
/// Errors: [`UpdateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_family/update)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// The ID of the job family to act on, returned when it was created or found by listing job families.
    ///
    /// 所操作序列的 ID，可在创建时从返回值取得，或查询租户序列列表取得。
    /// - Example: `"mga5oa8ayjlpkzy"`
    pub job_family_id: String,
    /// The name of the job family, unique in the tenant; Chinese, English and symbols are allowed.
    ///
    /// 序列名称，在租户内不能重复，可含中文、英文和符号。
    /// - Length: 1 to 100
    /// - Example: `"text"`
    pub name: Option<String>,
    /// The description of the job family. / 序列的描述。
    /// - Example: `"text"`
    pub description: Option<String>,
    /// The ID of the new parent job family, found by listing job families. / 更新后的上级序列 ID，可查询租户序列列表取得。
    /// - Example: `"mga5oa8ayjlpzjq"`
    pub parent_job_family_id: Option<String>,
    /// Whether the job family is enabled. / 是否启用该序列。
    pub status: Option<bool>,
    /// The name of the job family in other languages. / 序列名称的多语言版本。
    pub i18n_name: Option<Vec<v3::I18nContentInput>>,
    /// The description of the job family in other languages. / 序列描述的多语言版本。
    pub i18n_description: Option<Vec<v3::I18nContentInput>>,
}
impl Update {
    /// Creates the value from its required fields.
    pub fn new(job_family_id: impl Into<String>) -> Self {
        Self {
            job_family_id: job_family_id.into(),
            name: Default::default(),
            description: Default::default(),
            parent_job_family_id: Default::default(),
            status: Default::default(),
            i18n_name: Default::default(),
            i18n_description: Default::default(),
        }
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `parent_job_family_id`.
    #[must_use]
    pub fn parent_job_family_id(mut self, value: impl Into<String>) -> Self {
        self.parent_job_family_id = Some(value.into());
        self
    }
    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, value: bool) -> Self {
        self.status = Some(value);
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
impl wire::Object for Update {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_family_id", &mut self.job_family_id);
        f.field("name", &mut self.name);
        f.field("description", &mut self.description);
        f.field("parent_job_family_id", &mut self.parent_job_family_id);
        f.field("status", &mut self.status);
        f.field("i18n_name", &mut self.i18n_name);
        f.field("i18n_description", &mut self.i18n_description);
    }
}
crate::codegen::__impl_object! {
    Update
}
crate::codegen::__operation! {
    Update => UpdateResponse, UpdateError:
    Endpoint::new("contact.v3.job_family.update", Put, "/open-apis/contact/v3/job_families/:job_family_id")
        .documented(text("更新序列", "Update a job family"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_family/update")
        .access(&[Tenant], &[Custom], &[
            scopes(&[crate::scope::CONTACT_CONTACT]),
            scopes(&[crate::scope::CONTACT_JOB_FAMILY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[
            path("job_family_id", String).required(),
            body("name", String),
            body("description", String),
            body("parent_job_family_id", String),
            body("status", Boolean),
            body("i18n_name", Array),
            body("i18n_description", Array),
        ])
}
/// The reply to [`Update`](struct@Update).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResponse {
    /// The job family after the update. / 更新后的序列。
    pub job_family: v3::JobFamily,
}
impl wire::Object for UpdateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_family", &mut self.job_family);
    }
}
crate::codegen::__impl_object! {
    UpdateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Update`](struct@Update).
    UpdateError:
    /// [`42403`](error::JOB_FAMILY_TENANT_LOCK_FAILED): job family tenant lock fail
    JobFamilyTenantLockFailed = error::JOB_FAMILY_TENANT_LOCK_FAILED,
    /// [`42404`](error::INVALID_JOB_FAMILY_NAME): job family name not valid
    InvalidJobFamilyName = error::INVALID_JOB_FAMILY_NAME,
    /// [`42405`](error::INVALID_JOB_FAMILY_DESCRIPTION): job family description not valid
    InvalidJobFamilyDescription = error::INVALID_JOB_FAMILY_DESCRIPTION,
    /// [`42406`](error::JOB_FAMILY_NAME_DUPLICATED): job family name duplicate
    JobFamilyNameDuplicated = error::JOB_FAMILY_NAME_DUPLICATED,
    /// [`42407`](error::JOB_FAMILY_HAS_CYCLE): job family has cycle
    JobFamilyHasCycle = error::JOB_FAMILY_HAS_CYCLE,
    /// [`42408`](error::PARENT_JOB_FAMILY_NOT_FOUND): parent job family not exist
    ParentJobFamilyNotFound = error::PARENT_JOB_FAMILY_NOT_FOUND,
    /// [`42409`](error::PARENT_JOB_FAMILY_DISABLED): parent job family not enable
    ParentJobFamilyDisabled = error::PARENT_JOB_FAMILY_DISABLED,
    /// [`42410`](error::PARENT_JOB_FAMILY_DELETED): parent job family deleted
    ParentJobFamilyDeleted = error::PARENT_JOB_FAMILY_DELETED,
    /// [`42412`](error::JOB_FAMILY_EXTERNAL_ID_DUPLICATED): job family external id duplicate
    JobFamilyExternalIdDuplicated = error::JOB_FAMILY_EXTERNAL_ID_DUPLICATED,
    /// [`42411`](error::JOB_FAMILY_HAS_CHILD_CANNOT_DELETE): job family has child can not delete
    JobFamilyHasChildCannotDelete = error::JOB_FAMILY_HAS_CHILD_CANNOT_DELETE,
    /// [`42402`](error::JOB_FAMILY_NOT_FOUND): job family not exist
    JobFamilyNotFound = error::JOB_FAMILY_NOT_FOUND,
    /// [`42413`](error::JOB_FAMILY_EXCEED_LEVEL_NUMBER): job family exceed level number
    JobFamilyExceedLevelNumber = error::JOB_FAMILY_EXCEED_LEVEL_NUMBER,
}
