// Generated from spec/corehr/v1/job/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::v1;
impl super::Api<'_> {
    /// Update a job / 更新单个职务: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.client_token(…))`.
    pub fn patch(&self, job_id: impl Into<String>) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(self.client, Patch::new(job_id))
    }
}
/// Update a job / 更新单个职务.
///
/// Updates the name, description and other details of a job, adding or changing the version of the effective date.
///
/// 更新一个职务的名称、描述等信息，并按生效时间新增或修改版本。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v1().job().patch("1616161616").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/corehr/v1/jobs/:job_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:corehr`, `corehr:job:write`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The ID of the job to update, as returned when jobs are created or listed, or carried by the events for created and updated jobs.
    ///
    /// 要更新的职务的 ID，由创建职务、批量查询职务等接口返回，也可从创建职务、更新职务的事件中得到。
    /// - Example: `"1616161616"`
    pub job_id: String,
    /// An idempotency key: requests with the same `client_token` count as one.
    ///
    /// 幂等标识，`client_token` 相同的请求视为同一请求。
    /// - Example: `"12454646"`
    pub client_token: Option<String>,
    /// The code of the job, different from that of any other job. It has no effect with automatic coding and stays unchanged if omitted.
    ///
    /// 职务编码，不能与其他职务重复，开启自动编码时不生效，不传则不变。
    /// - Example: `"JP422119"`
    pub code: Option<String>,
    /// The name of the job, each item with `lang` and `value`, unchanged if omitted. It must differ from that of any other job, inactive ones included, and must not contain `/`, `\`, `'` or a full- or half-width semicolon.
    ///
    /// 职务名称，各项须同时有 `lang` 和 `value`，不传则不变。名称不能与其他职务（含已停用的）重复，不能含 `/`、`\`、`'` 或全角、半角分号。
    pub name: Option<Vec<v1::I18nInput>>,
    /// The description in each language, each item with `lang` and `value`. It stays unchanged if omitted.
    ///
    /// 各语言的描述，各项须同时有 `lang` 和 `value`，不传则不变。
    pub description: Option<Vec<v1::I18nInput>>,
    /// Whether the job is active. It stays unchanged if omitted. / 职务是否启用，false 为停用，不传则不变。
    pub active: Option<bool>,
    /// The job title in each language, each item with `lang` and `value`. It stays unchanged if omitted.
    ///
    /// 各语言的职务头衔，各项须同时有 `lang` 和 `value`，不传则不变。
    pub job_title: Option<Vec<v1::I18nInput>>,
    /// The ID of the pathway it belongs to, as returned by the pathway queries. It stays unchanged if omitted.
    ///
    /// 所属通道的 ID，可用获取通道信息接口查询，不传则不变。
    /// - Example: `"4719519211875096301"`
    pub pathway_id: Option<String>,
    /// The IDs of the job families the job belongs to, as returned when job families are created or listed. They stay unchanged if omitted.
    ///
    /// 职务所属序列的 ID，由新建序列、查询租户的序列信息等接口返回，不传则不变。
    /// - Example: `["4719519211875096301"]`
    pub job_family_id_list: Option<Vec<String>>,
    /// The IDs of the levels of the job, as returned when job levels are created or listed. They stay unchanged if omitted.
    ///
    /// 职务对应职级的 ID，由新建职级、查询租户的职级信息等接口返回，不传则不变。
    /// - Example: `["4719519212005299950"]`
    pub job_level_id_list: Option<Vec<String>>,
    /// The ID of the working hours type, as returned by the operation that lists working hours types. It stays unchanged if omitted.
    ///
    /// 工时制度的 ID，可用批量查询工时制度接口获取，不传则不变。
    /// - Example: `"6890452208593372679"`
    pub working_hours_type_id: Option<String>,
    /// When the version of the job takes effect, written `YYYY-MM-DD 00:00:00`. Only whole days are supported: the time of day is set to 00:00:00. It stays unchanged if omitted.
    ///
    /// 职务版本的生效日期，格式为 `YYYY-MM-DD 00:00:00`，最小单位为日，时分秒一律按 00:00:00 处理，自当天零点生效。不传则不变。
    /// - Example: `"text"`
    pub effective_time: Option<String>,
    /// The values of the job's custom fields, in the form the guide to custom fields gives for positions, jobs and custom organizations. They stay unchanged if omitted.
    ///
    /// 职务的自定义字段的值，格式见自定义字段说明中的岗位、职务、自定义组织部分，不传则不变。
    pub custom_fields: Option<Vec<v1::ObjectFieldDataInput>>,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(job_id: impl Into<String>) -> Self {
        Self {
            job_id: job_id.into(),
            client_token: Default::default(),
            code: Default::default(),
            name: Default::default(),
            description: Default::default(),
            active: Default::default(),
            job_title: Default::default(),
            pathway_id: Default::default(),
            job_family_id_list: Default::default(),
            job_level_id_list: Default::default(),
            working_hours_type_id: Default::default(),
            effective_time: Default::default(),
            custom_fields: Default::default(),
        }
    }
    /// Sets `client_token`.
    #[must_use]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
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
    /// Sets `job_title`.
    #[must_use]
    pub fn job_title(mut self, value: impl Into<Vec<v1::I18nInput>>) -> Self {
        self.job_title = Some(value.into());
        self
    }
    /// Sets `pathway_id`.
    #[must_use]
    pub fn pathway_id(mut self, value: impl Into<String>) -> Self {
        self.pathway_id = Some(value.into());
        self
    }
    /// Sets `job_family_id_list`.
    #[must_use]
    pub fn job_family_id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.job_family_id_list = Some(value.into());
        self
    }
    /// Sets `job_level_id_list`.
    #[must_use]
    pub fn job_level_id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.job_level_id_list = Some(value.into());
        self
    }
    /// Sets `working_hours_type_id`.
    #[must_use]
    pub fn working_hours_type_id(mut self, value: impl Into<String>) -> Self {
        self.working_hours_type_id = Some(value.into());
        self
    }
    /// Sets `effective_time`.
    #[must_use]
    pub fn effective_time(mut self, value: impl Into<String>) -> Self {
        self.effective_time = Some(value.into());
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
        f.field("job_id", &mut self.job_id);
        f.field("client_token", &mut self.client_token);
        f.field("code", &mut self.code);
        f.field("name", &mut self.name);
        f.field("description", &mut self.description);
        f.field("active", &mut self.active);
        f.field("job_title", &mut self.job_title);
        f.field("pathway_id", &mut self.pathway_id);
        f.field("job_family_id_list", &mut self.job_family_id_list);
        f.field("job_level_id_list", &mut self.job_level_id_list);
        f.field("working_hours_type_id", &mut self.working_hours_type_id);
        f.field("effective_time", &mut self.effective_time);
        f.field("custom_fields", &mut self.custom_fields);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("corehr.v1.job.patch", Patch, "/open-apis/corehr/v1/jobs/:job_id")
        .documented(text("更新单个职务", "Update a job"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job/patch")
        .access(&[Tenant], &[Custom], &[
            scopes(&[crate::scope::COREHR_COREHR]),
            scopes(&[crate::scope::COREHR_JOB_WRITE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("job_id", String).required(),
            query("client_token", String),
            body("code", String),
            body("name", Array),
            body("description", Array),
            body("active", Boolean),
            body("job_title", Array),
            body("pathway_id", String),
            body("job_family_id_list", Array),
            body("job_level_id_list", Array),
            body("working_hours_type_id", String),
            body("effective_time", String),
            body("custom_fields", Array),
        ])
}
/// The reply to [`Patch`](struct@Patch).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchResponse {
    /// The job. / 职务。
    pub job: v1::Job,
}
impl wire::Object for PatchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job", &mut self.job);
    }
}
crate::codegen::__impl_object! {
    PatchResponse
}
/// The documented errors of [`Patch`](struct@Patch).
pub type PatchError = crate::codegen::NoError;
