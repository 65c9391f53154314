// Generated from spec/hire/v1/job/open.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::error;
impl super::Api<'_> {
    /// Reopen a job / 重启职位: [`Open`](struct@Open).
    ///
    /// Optional fields are set on the call: `.with(|request| request.expiry_time(…))`.
    pub fn open(
        &self,
        job_id: impl Into<String>,
        is_never_expired: bool,
    ) -> crate::codegen::Call<Open> {
        crate::codegen::Call::new(self.client, Open::new(job_id, is_never_expired))
    }
}
/// Reopen a job / 重启职位.
///
/// Reopens a closed job; syncing jobs through the API must be enabled first.
///
/// 重启一个已关闭的职位，需先开启通过 API 同步职位的开关。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().job().open("6960663240925956555", true).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/hire/v1/jobs/:job_id/open`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:job`
///
/// Errors: [`OpenError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/open)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Open {
    /// The ID of the job, found in the list of jobs. / 职位 ID，可从职位列表中取得。
    /// - Example: `"6960663240925956555"`
    pub job_id: String,
    /// When the job expires, in milliseconds since 1970 and later than now; needed when `is_never_expired` is `false`.
    ///
    /// 职位的到期时间，毫秒级时间戳，须晚于现在；`is_never_expired` 为 `false` 时必须填写。
    /// - Example: `1830259120000`
    pub expiry_time: Option<i64>,
    /// Whether the job never expires; if not, `expiry_time` says when it does.
    ///
    /// 职位是否长期有效；为 `false` 时用 `expiry_time` 指定到期时间。
    pub is_never_expired: bool,
}
impl Open {
    /// Creates the value from its required fields.
    pub fn new(job_id: impl Into<String>, is_never_expired: bool) -> Self {
        Self {
            job_id: job_id.into(),
            expiry_time: Default::default(),
            is_never_expired,
        }
    }
    /// Sets `expiry_time`.
    #[must_use]
    pub fn expiry_time(mut self, value: i64) -> Self {
        self.expiry_time = Some(value);
        self
    }
}
impl wire::Object for Open {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_id", &mut self.job_id);
        f.field("expiry_time", &mut self.expiry_time);
        f.field("is_never_expired", &mut self.is_never_expired);
    }
}
crate::codegen::__impl_object! {
    Open
}
crate::codegen::__operation! {
    Open => OpenResponse, OpenError:
    Endpoint::new("hire.v1.job.open", Post, "/open-apis/hire/v1/jobs/:job_id/open")
        .documented(text("重启职位", "Reopen a job"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/open")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::HIRE_JOB])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[
            path("job_id", String).required(),
            body("expiry_time", Integer),
            body("is_never_expired", Boolean).required(),
        ])
}
/// The reply to [`Open`](struct@Open).
pub type OpenResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Open`](struct@Open).
    OpenError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
    /// `1002601` (HTTP 400): 职位不存在
    ///
    /// The job does not exist. Correct `job_id`. / 职位不存在。请检查 `job_id`。
    JobNotFound = &ErrorInfo {
        status: Some(400),
        ..*error::JOB_NOT_FOUND
    },
    /// `1002613` (HTTP 400): 未开启「通过 API 同步职位」
    ///
    /// Syncing jobs by API is off. Turn it on in Feishu Hire under Settings > Jobs > Job settings.
    ///
    /// 职位的 API 同步未开启。请打开「飞书招聘」-「设置」-「职位管理」-「职位设置」，将「通过 API 同步职位」开启。
    JobSyncByApiDisabled = &ErrorInfo {
        message: "未开启「通过 API 同步职位」",
        ..*error::JOB_SYNC_BY_API_DISABLED
    },
    /// [`1002616`](error::JOB_ALREADY_REOPENED): 职位已经被重启
    JobAlreadyReopened = error::JOB_ALREADY_REOPENED,
}
