// Generated from spec/contact/v3/job_level/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::contact::{error, v3};
impl super::Api<'_> {
    /// Get a job level / 获取单个职级信息: [`Get`](struct@Get).
    pub fn get(&self, job_level_id: impl Into<String>) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(job_level_id))
    }
}
/// Get a job level / 获取单个职级信息.
///
/// Returns a job level with its name, description, order and status, the texts in each language.
///
/// 返回一个职级的名称、描述、排序和状态，名称和描述含各语言。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.contact().v3().job_level().get("mga5oa8ayjlp9rb").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/contact/v3/job_levels/:job_level_id`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `contact:job_level:readonly`, `contact:job_level`, `contact:contact:readonly_as_app`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_level/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the job level to act on, returned when it was created or found by listing job levels.
    ///
    /// 所操作职级的 ID，可在创建时从返回值取得，或查询租户职级列表取得。
    /// - Example: `"mga5oa8ayjlp9rb"`
    pub job_level_id: String,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(job_level_id: impl Into<String>) -> Self {
        Self {
            job_level_id: job_level_id.into(),
        }
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_level_id", &mut self.job_level_id);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("contact.v3.job_level.get", Get, "/open-apis/contact/v3/job_levels/:job_level_id")
        .documented(text("获取单个职级信息", "Get a job level"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_level/get")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::CONTACT_JOB_LEVEL_READONLY]),
            scopes(&[crate::scope::CONTACT_JOB_LEVEL]),
            scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(NoBody, &[path("job_level_id", String).required()])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The job level. / 职级的信息。
    pub job_level: v3::JobLevel,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_level", &mut self.job_level);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// [`42301`](error::JOB_LEVEL_NOT_FOUND): job level not exist
    JobLevelNotFound = error::JOB_LEVEL_NOT_FOUND,
}
