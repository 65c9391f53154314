// Generated from spec/corehr/v1/job_level/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::v1;
impl super::Api<'_> {
    /// Update a job level / 更新单个职级: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.client_token(…))`.
    pub fn patch(&self, job_level_id: impl Into<String>) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(self.client, Patch::new(job_level_id))
    }
}
/// Update a job level / 更新单个职级.
///
/// Updates the name, value and other details of a job level; fields left out stay as they are.
///
/// 更新一个职级的名称、数值等信息，未传的字段不变。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v1().job_level().patch("1616161616").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/corehr/v1/job_levels/:job_level_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:corehr`, `corehr:job_level:write`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_level/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The ID of the job level, as returned when job levels are created or listed.
    ///
    /// 职级的 ID，由新建职级、查询租户的职级信息等接口返回。
    /// - Example: `"1616161616"`
    pub job_level_id: String,
    /// An idempotency key: requests with the same `client_token` count as one.
    ///
    /// 幂等标识，`client_token` 相同的请求视为同一请求。
    /// - Example: `"12454646"`
    pub client_token: Option<String>,
    /// The rank of the job level, used to compare levels: the larger, the higher. It stays unchanged if omitted.
    ///
    /// 职级数值，用于比较职级高低，数值越大职级越高，不传则不变。
    /// - Example: `10`
    pub level_order: Option<i64>,
    /// The code of the job level. If not empty, it must differ from that of any other; it stays unchanged if omitted.
    ///
    /// 职级编码，非空时不能与其他职级重复，为空则不校验，不传则不变。
    /// - Example: `"J001"`
    pub code: Option<String>,
    /// The name of the job level in each language, each item with `lang` and `value`. It stays unchanged if omitted.
    ///
    /// 各语言的职级名称，各项须同时有 `lang` 和 `value`，不传则不变。
    pub name: Option<Vec<v1::I18nInput>>,
    /// The description of the job level in each language. It stays unchanged if omitted. / 各语言的职级描述，不传则不变。
    pub description: Option<Vec<v1::I18nInput>>,
    /// Whether it is active. It stays unchanged if omitted. / 是否启用，false 为停用，不传则不变。
    pub active: Option<bool>,
    /// The custom fields of the job level, not supported yet. Each item needs a field name and a value; they stay unchanged if omitted.
    ///
    /// 职级的自定义字段，暂不支持，各项须同时有字段名和字段值，不传则不变。
    pub custom_fields: Option<Vec<v1::ObjectFieldDataInput>>,
    /// The IDs of the job grades of the job level. They stay unchanged if omitted. / 职级对应职等的 ID，不传则不变。
    /// - Example: `["4692446793125560154"]`
    pub job_grade: Option<Vec<String>>,
    /// The IDs of the pathways the job level is linked to, as returned by the pathway queries. They stay unchanged if omitted.
    ///
    /// 职级关联的通道的 ID，可用获取通道信息接口查询，不传则不变。
    /// - Example: `["4719519211875096301"]`
    pub pathway_ids: Option<Vec<String>>,
    /// The position of the job level in lists; lower numbers come first. / 职级的排序序号，越小越靠前。
    /// - From 1 to 999999
    /// - Example: `123`
    pub view_order: Option<i64>,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(job_level_id: impl Into<String>) -> Self {
        Self {
            job_level_id: job_level_id.into(),
            client_token: Default::default(),
            level_order: Default::default(),
            code: Default::default(),
            name: Default::default(),
            description: Default::default(),
            active: Default::default(),
            custom_fields: Default::default(),
            job_grade: Default::default(),
            pathway_ids: Default::default(),
            view_order: Default::default(),
        }
    }
    /// Sets `client_token`.
    #[must_use]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `level_order`.
    #[must_use]
    pub fn level_order(mut self, value: i64) -> Self {
        self.level_order = Some(value);
        self
    }
    /// Sets `code`.
    #[must_use]
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<Vec<v1::I18nInput>>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<Vec<v1::I18nInput>>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `active`.
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
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
    /// Sets `job_grade`.
    #[must_use]
    pub fn job_grade(mut self, value: impl Into<Vec<String>>) -> Self {
        self.job_grade = Some(value.into());
        self
    }
    /// Sets `pathway_ids`.
    #[must_use]
    pub fn pathway_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.pathway_ids = Some(value.into());
        self
    }
    /// Sets `view_order`.
    #[must_use]
    pub fn view_order(mut self, value: i64) -> Self {
        self.view_order = Some(value);
        self
    }
}
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_level_id", &mut self.job_level_id);
        f.field("client_token", &mut self.client_token);
        f.field("level_order", &mut self.level_order);
        f.field("code", &mut self.code);
        f.field("name", &mut self.name);
        f.field("description", &mut self.description);
        f.field("active", &mut self.active);
        f.field("custom_fields", &mut self.custom_fields);
        f.field("job_grade", &mut self.job_grade);
        f.field("pathway_ids", &mut self.pathway_ids);
        f.field("view_order", &mut self.view_order);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("corehr.v1.job_level.patch", Patch, "/open-apis/corehr/v1/job_levels/:job_level_id")
        .documented(text("更新单个职级", "Update a job level"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_level/patch")
        .access(&[Tenant], &[Custom], &[
            scopes(&[crate::scope::COREHR_COREHR]),
            scopes(&[crate::scope::COREHR_JOB_LEVEL_WRITE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("job_level_id", String).required(),
            query("client_token", String),
            body("level_order", Integer),
            body("code", String),
            body("name", Array),
            body("description", Array),
            body("active", Boolean),
            body("custom_fields", Array),
            body("job_grade", Array),
            body("pathway_ids", Array),
            body("view_order", Integer).between(Some(1), Some(999999)),
        ])
}
/// The reply to [`Patch`](struct@Patch).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchResponse {
    /// The job level. / 职级。
    pub job_level: v1::JobLevel,
}
impl wire::Object for PatchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_level", &mut self.job_level);
    }
}
crate::codegen::__impl_object! {
    PatchResponse
}
/// The documented errors of [`Patch`](struct@Patch).
pub type PatchError = crate::codegen::NoError;
