// Generated from spec/corehr/v1/job_level/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::v1;
impl super::Api<'_> {
    /// Create a job level / 新建单个职级: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.client_token(…))`.
    pub fn create(
        &self,
        level_order: i64,
        name: impl Into<Vec<v1::I18nInput>>,
        active: bool,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(level_order, name, active))
    }
}
/// Create a job level / 新建单个职级.
///
/// Creates a job level with a name and a numeric value. / 创建一个带名称和数值的职级。
///
/// - `POST /open-apis/corehr/v1/job_levels`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:corehr`, `corehr:job_level:write`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_level/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// An idempotency key: requests with the same `client_token` count as one.
    ///
    /// 幂等标识，`client_token` 相同的请求视为同一请求。
    /// - Example: `"12454646"`
    pub client_token: Option<String>,
    /// The rank of the job level, used to compare levels: the larger, the higher. / 职级数值，用于比较职级高低，数值越大职级越高。
    /// - Example: `9999`
    pub level_order: i64,
    /// The code of the job level. If not empty, it must differ from that of any other.
    ///
    /// 职级编码，非空时不能与其他职级重复，为空则不校验。
    /// - Example: `"VQzo/BSonp8l6PmcZ+VlDhkd2595LMkhyBAGX6HAlCY="`
    pub code: Option<String>,
    /// The Chinese and English names of the job level, one item per language, at most two, each with `lang` and `value`.
    ///
    /// 职级的中英文名称，每种语言一项，各项须同时有 `lang` 和 `value`，最多两项。
    pub name: Vec<v1::I18nInput>,
    /// The description of the job level in each language, each item with `lang` and `value`.
    ///
    /// 各语言的职级描述，各项须同时有 `lang` 和 `value`。
    pub description: Option<Vec<v1::I18nInput>>,
    /// Whether it is active. / 是否启用，false 为停用。
    pub active: bool,
    /// The custom fields of the job level, not supported yet. Each item needs a field name and a value.
    ///
    /// 职级的自定义字段，暂不支持，各项须同时有字段名和字段值。
    pub custom_fields: Option<Vec<v1::ObjectFieldDataInput>>,
    /// The IDs of the job grades of the job level. / 职级对应职等的 ID。
    /// - Example: `["4692446793125560154"]`
    pub job_grade: Option<Vec<String>>,
    /// The IDs of the pathways it is linked to. For details, call the pathway queries.
    ///
    /// 关联的通道的 ID，详情可用获取通道信息接口查询。
    /// - Example: `["4719519211875096301"]`
    pub pathway_ids: Option<Vec<String>>,
    /// The position of the job level in lists; lower numbers come first. / 职级的排序序号，越小越靠前。
    /// - From 1 to 999999
    /// - Example: `123`
    pub view_order: Option<i64>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        level_order: i64,
        name: impl Into<Vec<v1::I18nInput>>,
        active: bool,
    ) -> Self {
        Self {
            client_token: Default::default(),
            level_order,
            code: Default::default(),
            name: name.into(),
            description: Default::default(),
            active,
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
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
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
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("corehr.v1.job_level.create", Post, "/open-apis/corehr/v1/job_levels")
        .documented(text("新建单个职级", "Create a job level"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_level/create")
        .access(&[Tenant], &[Custom], &[
            scopes(&[crate::scope::COREHR_COREHR]),
            scopes(&[crate::scope::COREHR_JOB_LEVEL_WRITE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            query("client_token", String),
            body("level_order", Integer).required(),
            body("code", String),
            body("name", Array).required(),
            body("description", Array),
            body("active", Boolean).required(),
            body("custom_fields", Array),
            body("job_grade", Array),
            body("pathway_ids", Array),
            body("view_order", Integer).between(Some(1), Some(999999)),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The job level created. / 新建的职级。
    pub job_level: v1::JobLevel,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_level", &mut self.job_level);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
/// The documented errors of [`Create`](struct@Create).
pub type CreateError = crate::codegen::NoError;
