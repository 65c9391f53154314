// Generated from spec/corehr/v1/job/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::v1;
impl super::Api<'_> {
    /// Create a job / 创建职务: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.client_token(…))`.
    pub fn create(
        &self,
        name: impl Into<Vec<v1::I18nInput>>,
        active: bool,
        effective_time: impl Into<String>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(name, active, effective_time))
    }
}
/// Create a job / 创建职务.
///
/// Creates a job with a code, name and description, which can then be assigned to employees.
///
/// 创建一个带编码、名称和描述的职务，供分配给员工。
///
/// - `POST /open-apis/corehr/v1/jobs`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:corehr`, `corehr:job:write`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// An idempotency key: requests with the same `client_token` count as one.
    ///
    /// 幂等标识，`client_token` 相同的请求视为同一请求。
    /// - Example: `"12454646"`
    pub client_token: Option<String>,
    /// The code of the job, different from that of any other job. With automatic coding the system generates it and a given value has no effect.
    ///
    /// 职务编码，不能与其他职务重复。开启自动编码时由系统生成，传入值不生效。
    /// - Example: `"JP422119"`
    pub code: Option<String>,
    /// The Chinese and English names of the job, one item per language, at most two, each with `lang` and `value`. A name must differ from that of any other job, inactive ones included, and must not contain `/`, `\`, `'` or a full- or half-width semicolon.
    ///
    /// 职务的中英文名称，每种语言一项，各项须同时有 `lang` 和 `value`，最多两项。名称不能与其他职务（含已停用的）重复，不能含 `/`、`\`、`'` 或全角、半角分号。
    pub name: Vec<v1::I18nInput>,
    /// The description in each language. / 各语言的描述。
    pub description: Option<Vec<v1::I18nInput>>,
    /// Whether the job is active. / 职务是否启用，false 为停用。
    pub active: bool,
    /// The job title in each language. / 各语言的职务头衔。
    pub job_title: Option<Vec<v1::I18nInput>>,
    /// The ID of the pathway it belongs to. / 所属通道的 ID。
    /// - Example: `"4719519211875096301"`
    pub pathway_id: Option<String>,
    /// The IDs of the job families the job belongs to. For details, call the operation that lists job families.
    ///
    /// 职务所属序列的 ID，详情可用批量查询序列接口获取。
    /// - Example: `["4719519211875096301"]`
    pub job_family_id_list: Option<Vec<String>>,
    /// The IDs of the levels of the job. For details, call the operation that lists job levels.
    ///
    /// 职务对应职级的 ID，详情可用批量查询职级接口获取。
    /// - Example: `["4719519212005299950"]`
    pub job_level_id_list: Option<Vec<String>>,
    /// The ID of the working hours type, as returned by the operation that lists working hours types.
    ///
    /// 工时制度的 ID，可用批量查询工时制度接口获取。
    /// - Example: `"6890452208593372679"`
    pub working_hours_type_id: Option<String>,
    /// When the version of the job takes effect, written `YYYY-MM-DD 00:00:00`. Only whole days are supported: the time of day is set to 00:00:00, so it takes effect at the start of that day.
    ///
    /// 职务版本的生效日期，格式为 `YYYY-MM-DD 00:00:00`，最小单位为日，时分秒一律按 00:00:00 处理，自当天零点生效。
    /// - Example: `"text"`
    pub effective_time: String,
    /// The values of the job's custom fields, in the form the guide to custom fields gives for positions, jobs and custom organizations.
    ///
    /// 职务的自定义字段的值，格式见自定义字段说明中的岗位、职务、自定义组织部分。
    pub custom_fields: Option<Vec<v1::ObjectFieldDataInput>>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        name: impl Into<Vec<v1::I18nInput>>,
        active: bool,
        effective_time: impl Into<String>,
    ) -> Self {
        Self {
            client_token: Default::default(),
            code: Default::default(),
            name: name.into(),
            description: Default::default(),
            active,
            job_title: Default::default(),
            pathway_id: Default::default(),
            job_family_id_list: Default::default(),
            job_level_id_list: Default::default(),
            working_hours_type_id: Default::default(),
            effective_time: effective_time.into(),
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
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<Vec<v1::I18nInput>>) -> Self {
        self.description = Some(value.into());
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
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
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
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("corehr.v1.job.create", Post, "/open-apis/corehr/v1/jobs")
        .documented(text("创建职务", "Create a job"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job/create")
        .access(&[Tenant], &[Custom], &[
            scopes(&[crate::scope::COREHR_COREHR]),
            scopes(&[crate::scope::COREHR_JOB_WRITE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            query("client_token", String),
            body("code", String),
            body("name", Array).required(),
            body("description", Array),
            body("active", Boolean).required(),
            body("job_title", Array),
            body("pathway_id", String),
            body("job_family_id_list", Array),
            body("job_level_id_list", Array),
            body("working_hours_type_id", String),
            body("effective_time", String).required(),
            body("custom_fields", Array),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The job created. / 新建的职务。
    pub job: v1::Job,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job", &mut self.job);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
/// The documented errors of [`Create`](struct@Create).
pub type CreateError = crate::codegen::NoError;
