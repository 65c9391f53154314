// Generated from spec/corehr/v1/working_hours_type/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::v1;
impl super::Api<'_> {
    /// Update a working hours type / 更新工时制度: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.client_token(…))`.
    pub fn patch(
        &self,
        working_hours_type_id: impl Into<String>,
    ) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(self.client, Patch::new(working_hours_type_id))
    }
}
/// Update a working hours type / 更新工时制度.
///
/// Updates a working hours type given by its ID. / 按 ID 更新一个工时制度。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v1().working_hours_type().patch("1616161616").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/corehr/v1/working_hours_types/:working_hours_type_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:common_data.preset_data:write`, `corehr:corehr`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/working_hours_type/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The ID of the working hours type, from `corehr.v1.working_hours_type.list`.
    ///
    /// 工时制度 ID，可由 `corehr.v1.working_hours_type.list` 得到。
    /// - Example: `"1616161616"`
    pub working_hours_type_id: String,
    /// An idempotency key: requests with the same `client_token` count as one.
    ///
    /// 幂等标识，`client_token` 相同的请求视为同一请求。
    /// - Example: `"12454646"`
    pub client_token: Option<String>,
    /// The code of the working hours type. / 工时制度的编码。
    /// - Example: `"1"`
    pub code: Option<String>,
    /// The name in each language. / 各语言的名称。
    pub name: Option<Vec<v1::I18nInput>>,
    /// The IDs of the countries and regions it applies to, as returned by the country and region queries.
    ///
    /// 适用的国家和地区的 ID，可用查询国家/地区信息接口获取。
    /// - Example: `["6890452208593356295"]`
    pub country_region_id_list: Option<Vec<String>>,
    /// Whether this is the default working hours type for jobs. / 是否为职务的默认工时制度。
    pub default_for_job: Option<bool>,
    /// Whether the working hours type is active. / 工时制度是否启用。
    pub active: Option<bool>,
    /// The values of custom fields. The guide to custom fields tells which objects support them.
    ///
    /// 自定义字段的值，支持的对象见自定义字段说明。
    pub custom_fields: Option<Vec<v1::ObjectFieldDataInput>>,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(working_hours_type_id: impl Into<String>) -> Self {
        Self {
            working_hours_type_id: working_hours_type_id.into(),
            client_token: Default::default(),
            code: Default::default(),
            name: Default::default(),
            country_region_id_list: Default::default(),
            default_for_job: Default::default(),
            active: Default::default(),
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
    /// Sets `country_region_id_list`.
    #[must_use]
    pub fn country_region_id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.country_region_id_list = Some(value.into());
        self
    }
    /// Sets `default_for_job`.
    #[must_use]
    pub fn default_for_job(mut self, value: bool) -> Self {
        self.default_for_job = Some(value);
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
}
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("working_hours_type_id", &mut self.working_hours_type_id);
        f.field("client_token", &mut self.client_token);
        f.field("code", &mut self.code);
        f.field("name", &mut self.name);
        f.field("country_region_id_list", &mut self.country_region_id_list);
        f.field("default_for_job", &mut self.default_for_job);
        f.field("active", &mut self.active);
        f.field("custom_fields", &mut self.custom_fields);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("corehr.v1.working_hours_type.patch", Patch, "/open-apis/corehr/v1/working_hours_types/:working_hours_type_id")
        .documented(text("更新工时制度", "Update a working hours type"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/working_hours_type/patch")
        .access(&[Tenant], &[Custom], &[
            scopes(&[crate::scope::COREHR_COMMON_DATA_PRESET_DATA_WRITE]),
            scopes(&[crate::scope::COREHR_COREHR]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("working_hours_type_id", String).required(),
            query("client_token", String),
            body("code", String),
            body("name", Array),
            body("country_region_id_list", Array),
            body("default_for_job", Boolean),
            body("active", Boolean),
            body("custom_fields", Array),
        ])
}
/// The reply to [`Patch`](struct@Patch).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchResponse {
    /// The working hours type after the update. / 更新后的工时制度。
    pub working_hours_type: v1::WorkingHoursType,
}
impl wire::Object for PatchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("working_hours_type", &mut self.working_hours_type);
    }
}
crate::codegen::__impl_object! {
    PatchResponse
}
/// The documented errors of [`Patch`](struct@Patch).
pub type PatchError = crate::codegen::NoError;
