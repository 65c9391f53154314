// Generated from spec/corehr/v1/job_family/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::v1;
impl super::Api<'_> {
    /// Create a job family / 创建单个序列: [`Create`](struct@Create).
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
/// Create a job family / 创建单个序列.
///
/// Creates a job family with a code, name and description. / 创建一个带编码、名称和描述的序列。
///
/// - `POST /open-apis/corehr/v1/job_families`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:corehr`, `corehr:job_family:write`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_family/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// An idempotency key: requests with the same `client_token` count as one.
    ///
    /// 幂等标识，`client_token` 相同的请求视为同一请求。
    /// - Example: `"12454646"`
    pub client_token: Option<String>,
    /// The Chinese and English names of the job family, one item per language, at most two, each with `lang` and `value`.
    ///
    /// 序列的中英文名称，每种语言一项，各项须同时有 `lang` 和 `value`，最多两项。
    pub name: Vec<v1::I18nInput>,
    /// Whether it is active. / 是否启用，false 为停用。
    pub active: bool,
    /// Whether the job family can be used, true by default. / 序列是否可以被选用，默认为 true。
    pub selectable: Option<bool>,
    /// The ID of the parent job family, as returned when job families are created or listed.
    ///
    /// 上级序列的 ID，由新建序列、查询租户的序列信息等接口返回。
    /// - Example: `"4698020757495316313"`
    pub parent_id: Option<String>,
    /// The IDs of the pathways the job family is linked to, as returned by the pathway queries. By default there are none.
    ///
    /// 序列关联的通道的 ID，可用获取通道信息接口查询，默认不关联通道。
    /// - Example: `["4719519211875096301"]`
    pub pathway_ids: Option<Vec<String>>,
    /// When the version of the job family takes effect, written `YYYY-MM-DD 00:00:00`. Only whole days are supported: the time of day is set to 00:00:00, so it takes effect at the start of that day.
    ///
    /// 序列版本的生效日期，格式为 `YYYY-MM-DD 00:00:00`，最小单位为日，时分秒一律按 00:00:00 处理，自当天零点生效。
    /// - Example: `"text"`
    pub effective_time: String,
    /// The code of the job family, different from that of any other. It has no effect with automatic coding.
    ///
    /// 序列编码，不能与其他序列重复，开启自动编码时不生效。
    /// - Example: `"123456"`
    pub code: Option<String>,
    /// The description in each language, each item with `lang` and `value`. By default there is none.
    ///
    /// 各语言的描述，各项须同时有 `lang` 和 `value`，默认没有描述。
    pub description: Option<Vec<v1::I18nInput>>,
    /// The custom fields of the job family, not supported yet and empty by default. Their form is the one the guide to custom fields gives for positions, jobs and custom organizations.
    ///
    /// 序列的自定义字段，暂不支持，默认为空。格式见自定义字段说明中的岗位、职务、自定义组织部分。
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
            name: name.into(),
            active,
            selectable: Default::default(),
            parent_id: Default::default(),
            pathway_ids: Default::default(),
            effective_time: effective_time.into(),
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
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
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
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("corehr.v1.job_family.create", Post, "/open-apis/corehr/v1/job_families")
        .documented(text("创建单个序列", "Create a job family"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_family/create")
        .access(&[Tenant], &[Custom], &[
            scopes(&[crate::scope::COREHR_COREHR]),
            scopes(&[crate::scope::COREHR_JOB_FAMILY_WRITE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            query("client_token", String),
            body("name", Array).required(),
            body("active", Boolean).required(),
            body("selectable", Boolean),
            body("parent_id", String),
            body("pathway_ids", Array),
            body("effective_time", String).required(),
            body("code", String),
            body("description", Array),
            body("custom_fields", Array),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The job family created. / 新建的序列。
    pub job_family: v1::JobFamily,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_family", &mut self.job_family);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
/// The documented errors of [`Create`](struct@Create).
pub type CreateError = crate::codegen::NoError;
