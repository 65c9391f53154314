// Generated from spec/contact/v3/job_family/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::contact::{error, v3};
impl super::Api<'_> {
    /// Get a job family / 获取单个序列信息: [`Get`](struct@Get).
    pub fn get(&self, job_family_id: impl Into<String>) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(job_family_id))
    }
}
/// Get a job family / 获取单个序列信息.
///
/// Returns a job family with its name, description and whether it is in use. / 返回一个序列的名称、描述和启用状态等信息。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.contact().v3().job_family().get("mga5oa8ayjlp9rb").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/contact/v3/job_families/:job_family_id`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `contact:job_family:readonly`, `contact:job_family`, `contact:contact:readonly_as_app`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_family/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the job family to act on, returned when it was created or found by listing job families.
    ///
    /// 所操作序列的 ID，可在创建时从返回值取得，或查询租户序列列表取得。
    /// - Example: `"mga5oa8ayjlp9rb"`
    pub job_family_id: String,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(job_family_id: impl Into<String>) -> Self {
        Self {
            job_family_id: job_family_id.into(),
        }
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_family_id", &mut self.job_family_id);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("contact.v3.job_family.get", Get, "/open-apis/contact/v3/job_families/:job_family_id")
        .documented(text("获取单个序列信息", "Get a job family"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_family/get")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::CONTACT_JOB_FAMILY_READONLY]),
            scopes(&[crate::scope::CONTACT_JOB_FAMILY]),
            scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(NoBody, &[path("job_family_id", String).required()])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The job family. / 序列的信息。
    pub job_family: v3::JobFamily,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_family", &mut self.job_family);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// `42404` (HTTP 404): job family not exist
    ///
    /// No such job family. Correct the job family ID. / 序列不存在。请核对序列 ID。
    InvalidJobFamilyName = &ErrorInfo {
        status: Some(404),
        message: "job family not exist",
        fix: Text { zh: "序列不存在。请核对序列 ID。", en: "No such job family. Correct the job family ID." },
        ..*error::INVALID_JOB_FAMILY_NAME
    },
}
