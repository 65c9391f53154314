// Generated from spec/corehr/v1/job_family/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::v1;
impl super::Api<'_> {
    /// Update a job family / 更新单个序列: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.client_token(…))`.
    pub fn patch(
        &self,
        job_family_id: impl Into<String>,
    ) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(self.client, Patch::new(job_family_id))
    }
}
/// Update a job family / 更新单个序列.
///
/// Updates the name, parent and other details of a job family, adding or changing the version of the effective date; visible after 2 to 3 seconds.
///
/// 更新一个序列的名称、上级序列等信息，并按生效时间新增或修改版本，约 2～3 秒后可查到。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v1().job_family().patch("1616161616").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/corehr/v1/job_families/:job_family_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:corehr`, `corehr:job_family:write`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_family/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The ID of the job family, as returned when job families are created or listed.
    ///
    /// 序列的 ID，由新建序列、查询租户的序列信息等接口返回。
    /// - Example: `"1616161616"`
    pub job_family_id: String,
    /// An idempotency key: requests with the same `client_token` count as one.
    ///
    /// 幂等标识，`client_token` 相同的请求视为同一请求。
    /// - Example: `"12454646"`
    pub client_token: Option<String>,
    /// The name of the job family, each item with `lang` and `value`. It stays unchanged if omitted.
    ///
    /// 序列名称，各项须同时有 `lang` 和 `value`，不传则不变。
    pub name: Option<Vec<v1::I18nInput>>,
    /// Whether it is active. It stays unchanged if omitted. / 是否启用，false 为停用，不传则不变。
    pub active: Option<bool>,
    /// Whether the job family can be used. It stays unchanged if omitted. / 序列是否可以被选用，不传则不变。
    pub selectable: Option<bool>,
    /// The ID of the parent job family, as returned when job families are created or listed. It stays unchanged if omitted.
    ///
    /// 上级序列的 ID，由新建序列、查询租户的序列信息等接口返回，不传则不变。
    /// - Example: `"4698020757495316313"`
    pub parent_id: Option<String>,
    /// The IDs of the pathways the job family is linked to, as returned by the pathway queries. They stay unchanged if omitted.
    ///
    /// 序列关联的通道的 ID，可用获取通道信息接口查询，不传则不变。
    /// - Example: `["4719519211875096301"]`
    pub pathway_ids: Option<Vec<String>>,
    /// When the version of the job family takes effect, written `YYYY-MM-DD 00:00:00`. Only whole days are supported: the time of day is set to 00:00:00. It stays unchanged if omitted.
    ///
    /// 序列版本的生效日期，格式为 `YYYY-MM-DD 00:00:00`，最小单位为日，时分秒一律按 00:00:00 处理，自当天零点生效。不传则不变。
    /// - Example: `"text"`
    pub effective_time: Option<String>,
    /// The code of the job family, different from that of any other. It stays unchanged if omitted, except that with automatic coding one is generated; a given value always wins.
    ///
    /// 序列编码，不能与其他序列重复。不传则保持原值；若开启了自动编码，不传会自动生成，传入则以传入值为准。
    /// - Example: `"123456"`
    pub code: Option<String>,
    /// The description in each language, each item with `lang` and `value`. It stays unchanged if omitted.
    ///
    /// 各语言的描述，各项须同时有 `lang` 和 `value`，不传则不变。
    pub description: Option<Vec<v1::I18nInput>>,
    /// The custom fields of the job family, not supported yet. Each item needs a field name and a value; they stay unchanged if omitted.
    ///
    /// 序列的自定义字段，暂不支持，各项须同时有字段名和字段值，不传则不变。
    pub custom_fields: Option<Vec<v1::ObjectFieldDataInput>>,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(job_family_id: impl Into<String>) -> Self {
        Self {
            job_family_id: job_family_id.into(),
            client_token: Default::default(),
            name: Default::default(),
            active: Default::default(),
            selectable: Default::default(),
            parent_id: Default::default(),
            pathway_ids: Default::default(),
            effective_time: Default::default(),
            code: Default::default(),
            description: Default::default(),
            custom_fields: Default::default(),
        }
    }
    /// Sets `client_token`.
    #[must_use]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<Vec<v1::I18nInput>>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `active`.
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
    /// Sets `selectable`.
    #[must_use]
    pub fn selectable(mut self, value: bool) -> Self {
        self.selectable = Some(value);
        self
    }
    /// Sets `parent_id`.
    #[must_use]
    pub fn parent_id(mut self, value: impl Into<String>) -> Self {
        self.parent_id = Some(value.into());
        self
    }
    /// Sets `pathway_ids`.
    #[must_use]
    pub fn pathway_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.pathway_ids = Some(value.into());
        self
    }
    /// Sets `effective_time`.
    #[must_use]
    pub fn effective_time(mut self, value: impl Into<String>) -> Self {
        self.effective_time = Some(value.into());
        self
    }
    /// Sets `code`.
    #[must_use]
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<Vec<v1::I18nInput>>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(
        mut self,
        value: impl Into<Vec<v1::ObjectFieldDataInput>>,
    ) -> Self {
        self.custom_fields = Some(value.into());
        self
    }
}
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_family_id", &mut self.job_family_id);
        f.field("client_token", &mut self.client_token);
        f.field("name", &mut self.name);
        f.field("active", &mut self.active);
        f.field("selectable", &mut self.selectable);
        f.field("parent_id", &mut self.parent_id);
        f.field("pathway_ids", &mut self.pathway_ids);
        f.field("effective_time", &mut self.effective_time);
        f.field("code", &mut self.code);
        f.field("description", &mut self.description);
        f.field("custom_fields", &mut self.custom_fields);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("corehr.v1.job_family.patch", Patch, "/open-apis/corehr/v1/job_families/:job_family_id")
        .documented(text("更新单个序列", "Update a job family"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_family/patch")
        .access(&[Tenant], &[Custom], &[
            scopes(&[crate::scope::COREHR_COREHR]),
            scopes(&[crate::scope::COREHR_JOB_FAMILY_WRITE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("job_family_id", String).required(),
            query("client_token", String),
            body("name", Array),
            body("active", Boolean),
            body("selectable", Boolean),
            body("parent_id", String),
            body("pathway_ids", Array),
            body("effective_time", String),
            body("code", String),
            body("description", Array),
            body("custom_fields", Array),
        ])
}
/// The reply to [`Patch`](struct@Patch).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchResponse {
    /// The job family. / 序列。
    pub job_family: v1::JobFamily,
}
impl wire::Object for PatchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_family", &mut self.job_family);
    }
}
crate::codegen::__impl_object! {
    PatchResponse
}
/// The documented errors of [`Patch`](struct@Patch).
pub type PatchError = crate::codegen::NoError;
