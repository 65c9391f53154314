// Generated from spec/corehr/v2/job_grade/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Update a job grade / 更新职等: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.client_token(…))`.
    pub fn patch(&self, job_grade_id: impl Into<String>) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(self.client, Patch::new(job_grade_id))
    }
}
/// Update a job grade / 更新职等.
///
/// Updates a job grade given by its ID. / 按 ID 更新一个职等的信息。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v2().job_grade().patch("6862995757234914824").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/corehr/v2/job_grades/:job_grade_id`
/// - Rate limit: 3 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:job_grade:write`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_grade/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The ID of the job grade to update, as returned by `corehr.v2.job_grade.create` or `corehr.v2.job_grade.query`.
    ///
    /// 要更新的职等的 ID，由 `corehr.v2.job_grade.create` 或 `corehr.v2.job_grade.query` 返回。
    /// - Example: `"6862995757234914824"`
    pub job_grade_id: String,
    /// An idempotency key: requests with the same `client_token` count as one.
    ///
    /// 幂等标识，`client_token` 相同的请求视为同一请求。
    /// - Length: 0 to 128
    /// - Example: `"1245464678"`
    pub client_token: Option<String>,
    /// The number of the job grade; the higher it is, the higher the grade. / 职等的数值，越大职等越高。
    /// - From 0 to 99999
    /// - Example: `9999`
    pub grade_order: Option<i64>,
    /// The code of the job grade. / 职等的编码。
    /// - Example: `"A01234"`
    pub code: Option<String>,
    /// The name of the job grade, by language. / 职等的名称，按语言给出。
    /// - Length: 0 to 2
    pub names: Option<Vec<v2::I18nInput>>,
    /// The description in this version, by language. / 该版本的描述，按语言给出。
    /// - Length: 0 to 2
    pub descriptions: Option<Vec<v2::I18nInput>>,
    /// Whether the job grade is active. / 职等是否启用。
    pub active: Option<bool>,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(job_grade_id: impl Into<String>) -> Self {
        Self {
            job_grade_id: job_grade_id.into(),
            client_token: Default::default(),
            grade_order: Default::default(),
            code: Default::default(),
            names: Default::default(),
            descriptions: Default::default(),
            active: Default::default(),
        }
    }
    /// Sets `client_token`.
    #[must_use]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `grade_order`.
    #[must_use]
    pub fn grade_order(mut self, value: i64) -> Self {
        self.grade_order = Some(value);
        self
    }
    /// Sets `code`.
    #[must_use]
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets `names`.
    #[must_use]
    pub fn names(mut self, value: impl Into<Vec<v2::I18nInput>>) -> Self {
        self.names = Some(value.into());
        self
    }
    /// Sets `descriptions`.
    #[must_use]
    pub fn descriptions(mut self, value: impl Into<Vec<v2::I18nInput>>) -> Self {
        self.descriptions = Some(value.into());
        self
    }
    /// Sets `active`.
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
}
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_grade_id", &mut self.job_grade_id);
        f.field("client_token", &mut self.client_token);
        f.field("grade_order", &mut self.grade_order);
        f.field("code", &mut self.code);
        f.field("names", &mut self.names);
        f.field("descriptions", &mut self.descriptions);
        f.field("active", &mut self.active);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("corehr.v2.job_grade.patch", Patch, "/open-apis/corehr/v2/job_grades/:job_grade_id")
        .documented(text("更新职等", "Update a job grade"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_grade/patch")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::COREHR_JOB_GRADE_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(3, 1)]), &[])
        .request(Json, &[
            path("job_grade_id", String).required(),
            query("client_token", String),
            body("grade_order", Integer).between(Some(0), Some(99999)),
            body("code", String),
            body("names", Array),
            body("descriptions", Array),
            body("active", Boolean),
        ])
}
/// The reply to [`Patch`](struct@Patch).
pub type PatchResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Patch`](struct@Patch).
    PatchError:
    /// [`1160001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
