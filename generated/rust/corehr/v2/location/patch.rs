// Generated from spec/corehr/v2/location/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::v2;
impl super::Api<'_> {
    /// Update a location / 更新地点: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.client_token(…))`.
    pub fn patch(
        &self,
        location_id: impl Into<String>,
        effective_time: impl Into<String>,
    ) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(self.client, Patch::new(location_id, effective_time))
    }
}
/// Update a location / 更新地点.
///
/// Updates a location, adding or changing the version of the effective date. / 更新一个地点，并按生效时间新增或修改版本。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v2().location().patch("1616161616", "2020-05-02").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/corehr/v2/locations/:location_id`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:locations:write`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/location/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The ID of the location, as returned by `corehr.v1.location.create` or `corehr.v1.location.list`.
    ///
    /// 地点 ID，由 `corehr.v1.location.create` 或 `corehr.v1.location.list` 返回。
    /// - Example: `"1616161616"`
    pub location_id: String,
    /// An idempotency key: requests with the same `client_token` count as one.
    ///
    /// 幂等标识，`client_token` 相同的请求视为同一请求。
    /// - Example: `"12454646"`
    pub client_token: Option<String>,
    /// The ID of the parent location, needed when a location is created, from `corehr.v1.location.list`.
    ///
    /// 上级地点的 ID，创建时须填，可由 `corehr.v1.location.list` 得到。
    /// - Example: `"4719168654814483759"`
    pub parent_id: Option<String>,
    /// The name of the location. The Chinese and the English name must each be unique, and may not contain `/`, `；`, `;`, `\` or `'`.
    ///
    /// 地点的名称，中英文名称均须全局唯一，且不能包含 `/`、`；`、`;`、`\` 和 `'`。
    /// - Length: 0 to 5
    pub names: Option<Vec<v2::I18nInput>>,
    /// Whether the location is to be active (true) or not. / 地点的状态，true 为启用，false 为停用。
    pub active: Option<bool>,
    /// The date on which the version takes effect, at 00:00:00, as `YYYY-MM-DD`.
    ///
    /// 版本生效的日期，格式为 `YYYY-MM-DD`，从当天 00:00:00 起生效。
    /// - Example: `"2020-05-02"`
    pub effective_time: String,
    /// The code of the location, which must be unique; ignored if codes are generated automatically.
    ///
    /// 地点的编码，不能与其他记录重复，开启自动编码后传入的值无效。
    /// - Example: `"12456"`
    pub code: Option<String>,
    /// The description of the location, by language. / 地点的描述，按语言给出。
    /// - Length: 0 to 5
    pub descriptions: Option<Vec<v2::I18nInput>>,
    /// What the location is used for; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `location` and `custom_api_name` to `location_usage`.
    ///
    /// 地点的用途，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `location`，`custom_api_name` 为 `location_usage`）。
    /// - Length: 0 to 10
    pub location_usages: Option<Vec<v2::LocationUsagesInput>>,
    /// The ID of the working hours type, as returned by the operation that lists working hours types.
    ///
    /// 工时制度的 ID，可用批量查询工时制度接口获取。
    /// - Example: `"4690238309151997779"`
    pub working_hours_type_id: Option<String>,
    /// The locale of the location. The options come from the operation that lists enums, with `location` as `object_api_name` and `locale` as `custom_api_name`.
    ///
    /// 地点的区域设置。可选项用批量查询枚举信息接口获取，`object_api_name` 填 `location`，`custom_api_name` 填 `locale`。
    pub locale: Option<v2::LocaleInput>,
    /// The ID of the time zone. / 时区 ID。
    /// - Example: `"123456789"`
    pub time_zone_id: Option<String>,
    /// The ID of the language displayed by default. / 默认显示语言的 ID。
    /// - Example: `"123456789"`
    pub display_language_id: Option<String>,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(
        location_id: impl Into<String>,
        effective_time: impl Into<String>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            client_token: Default::default(),
            parent_id: Default::default(),
            names: Default::default(),
            active: Default::default(),
            effective_time: effective_time.into(),
            code: Default::default(),
            descriptions: Default::default(),
            location_usages: Default::default(),
            working_hours_type_id: Default::default(),
            locale: Default::default(),
            time_zone_id: Default::default(),
            display_language_id: Default::default(),
        }
    }
    /// Sets `client_token`.
    #[must_use]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `parent_id`.
    #[must_use]
    pub fn parent_id(mut self, value: impl Into<String>) -> Self {
        self.parent_id = Some(value.into());
        self
    }
    /// Sets `names`.
    #[must_use]
    pub fn names(mut self, value: impl Into<Vec<v2::I18nInput>>) -> Self {
        self.names = Some(value.into());
        self
    }
    /// Sets `active`.
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
    /// Sets `code`.
    #[must_use]
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets `descriptions`.
    #[must_use]
    pub fn descriptions(mut self, value: impl Into<Vec<v2::I18nInput>>) -> Self {
        self.descriptions = Some(value.into());
        self
    }
    /// Sets `location_usages`.
    #[must_use]
    pub fn location_usages(
        mut self,
        value: impl Into<Vec<v2::LocationUsagesInput>>,
    ) -> Self {
        self.location_usages = Some(value.into());
        self
    }
    /// Sets `working_hours_type_id`.
    #[must_use]
    pub fn working_hours_type_id(mut self, value: impl Into<String>) -> Self {
        self.working_hours_type_id = Some(value.into());
        self
    }
    /// Sets `locale`.
    #[must_use]
    pub fn locale(mut self, value: v2::LocaleInput) -> Self {
        self.locale = Some(value);
        self
    }
    /// Sets `time_zone_id`.
    #[must_use]
    pub fn time_zone_id(mut self, value: impl Into<String>) -> Self {
        self.time_zone_id = Some(value.into());
        self
    }
    /// Sets `display_language_id`.
    #[must_use]
    pub fn display_language_id(mut self, value: impl Into<String>) -> Self {
        self.display_language_id = Some(value.into());
        self
    }
}
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("location_id", &mut self.location_id);
        f.field("client_token", &mut self.client_token);
        f.field("parent_id", &mut self.parent_id);
        f.field("names", &mut self.names);
        f.field("active", &mut self.active);
        f.field("effective_time", &mut self.effective_time);
        f.field("code", &mut self.code);
        f.field("descriptions", &mut self.descriptions);
        f.field("location_usages", &mut self.location_usages);
        f.field("working_hours_type_id", &mut self.working_hours_type_id);
        f.field("locale", &mut self.locale);
        f.field("time_zone_id", &mut self.time_zone_id);
        f.field("display_language_id", &mut self.display_language_id);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("corehr.v2.location.patch", Patch, "/open-apis/corehr/v2/locations/:location_id")
        .documented(text("更新地点", "Update a location"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/location/patch")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::COREHR_LOCATIONS_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(Json, &[
            path("location_id", String).required(),
            query("client_token", String),
            body("parent_id", String),
            body("names", Array),
            body("active", Boolean),
            body("effective_time", String).required(),
            body("code", String),
            body("descriptions", Array),
            body("location_usages", Array),
            body("working_hours_type_id", String),
            body("locale", Object),
            body("time_zone_id", String),
            body("display_language_id", String),
        ])
}
/// The reply to [`Patch`](struct@Patch).
pub type PatchResponse = wire::Empty;
/// The documented errors of [`Patch`](struct@Patch).
pub type PatchError = crate::codegen::NoError;
