// Generated from spec/search/v2/data_source/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::search::{error, v2};
impl super::Api<'_> {
    /// Update a data source / 修改数据源: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.name(…))`.
    pub fn patch(
        &self,
        data_source_id: impl Into<String>,
    ) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(self.client, Patch::new(data_source_id))
    }
}
/// Update a data source / 修改数据源.
///
/// Updates one existing data source of the search by its ID. / 按 ID 更新一个已有的搜索数据源。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.search().v2().data_source().patch("6953903108179099667").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/search/v2/data_sources/:data_source_id`
/// - Token: `tenant_access_token`
/// - Scopes, any of: `search:data_source`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/data_source/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The ID of the data source, from `search.v2.data_source.create` or `search.v2.data_source.list`.
    ///
    /// 数据源的 ID，由 `search.v2.data_source.create` 或 `search.v2.data_source.list` 返回。
    /// - Example: `"6953903108179099667"`
    pub data_source_id: String,
    /// The name that the data source is shown under. / 数据源展示的名称。
    /// - Example: `"text"`
    pub name: Option<String>,
    /// Whether the data source is online. / 数据源是否上线。
    /// - `0`: Online / 已上线
    /// - `1`: Not online / 未上线
    /// - Example: `0`
    pub state: Option<i64>,
    /// What the data source contains. / 对数据源的描述。
    /// - Example: `"text"`
    pub description: Option<String>,
    /// The URL of the icon of the data source in the search tab. / 数据源在搜索标签上的图标地址。
    /// - Example: `"https://www.xxx.com/open.jpg"`
    pub icon_url: Option<String>,
    /// The name of the data source in several languages, by locale, such as `zh_cn` and `en_us`.
    ///
    /// 数据源名称的多语言版本，以语言（如 `zh_cn`、`en_us`）为键。
    pub i18n_name: Option<v2::I18nMetaInput>,
    /// The description of the data source in several languages, by locale, such as `zh_cn` and `en_us`.
    ///
    /// 数据源描述的多语言版本，以语言（如 `zh_cn`、`en_us`）为键。
    pub i18n_description: Option<v2::I18nMetaInput>,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(data_source_id: impl Into<String>) -> Self {
        Self {
            data_source_id: data_source_id.into(),
            name: Default::default(),
            state: Default::default(),
            description: Default::default(),
            icon_url: Default::default(),
            i18n_name: Default::default(),
            i18n_description: Default::default(),
        }
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `state`.
    #[must_use]
    pub fn state(mut self, value: i64) -> Self {
        self.state = Some(value);
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `icon_url`.
    #[must_use]
    pub fn icon_url(mut self, value: impl Into<String>) -> Self {
        self.icon_url = Some(value.into());
        self
    }
    /// Sets `i18n_name`.
    #[must_use]
    pub fn i18n_name(mut self, value: v2::I18nMetaInput) -> Self {
        self.i18n_name = Some(value);
        self
    }
    /// Sets `i18n_description`.
    #[must_use]
    pub fn i18n_description(mut self, value: v2::I18nMetaInput) -> Self {
        self.i18n_description = Some(value);
        self
    }
}
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("data_source_id", &mut self.data_source_id);
        f.field("name", &mut self.name);
        f.field("state", &mut self.state);
        f.field("description", &mut self.description);
        f.field("icon_url", &mut self.icon_url);
        f.field("i18n_name", &mut self.i18n_name);
        f.field("i18n_description", &mut self.i18n_description);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("search.v2.data_source.patch", Patch, "/open-apis/search/v2/data_sources/:data_source_id")
        .documented(text("修改数据源", "Update a data source"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/data_source/patch")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::SEARCH_DATA_SOURCE])])
        .request(Json, &[
            path("data_source_id", String).required(),
            body("name", String),
            body("state", Integer),
            body("description", String),
            body("icon_url", String),
            body("i18n_name", Object),
            body("i18n_description", Object),
        ])
}
/// The reply to [`Patch`](struct@Patch).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchResponse {
    /// The data source as it is after the update. / 更新后的数据源。
    pub data_source: v2::DataSource,
}
impl wire::Object for PatchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("data_source", &mut self.data_source);
    }
}
crate::codegen::__impl_object! {
    PatchResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Patch`](struct@Patch).
    PatchError:
    /// [`1270001`](error::SYSTEM_INTERNAL_ERROR): 系统内部错误
    SystemInternalError = error::SYSTEM_INTERNAL_ERROR,
    /// [`1270002`](error::INVALID_PARAMETER): 参数错误
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`1270003`](error::CALL_FAILED): 调用失败
    CallFailed = error::CALL_FAILED,
    /// [`1270004`](error::DATA_SOURCE_NOT_FOUND): 数据源不存在
    DataSourceNotFound = error::DATA_SOURCE_NOT_FOUND,
    /// [`1270005`](error::FLAGSHIP_EDITION_ONLY): 该功能仅对旗舰版可用
    FlagshipEditionOnly = error::FLAGSHIP_EDITION_ONLY,
    /// [`1271003`](error::NOTHING_TO_CHANGE): 无更改
    NothingToChange = error::NOTHING_TO_CHANGE,
    /// [`1272001`](error::DATA_SOURCE_DENIED): 无权限操作数据源
    DataSourceDenied = error::DATA_SOURCE_DENIED,
    /// [`1272002`](error::AUTHORIZATION_CHECK_FAILED): 操作鉴权失败
    AuthorizationCheckFailed = error::AUTHORIZATION_CHECK_FAILED,
}
