// Generated from spec/search/v2/data_source/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::search::{error, v2};
impl super::Api<'_> {
    /// Create a data source / 创建数据源: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.state(…))`.
    pub fn create(&self, name: impl Into<String>) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(name))
    }
}
/// Create a data source / 创建数据源.
///
/// Creates a data source for the search of Feishu. / 创建一个供飞书搜索使用的数据源。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.search().v2().data_source().create("text").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/search/v2/data_sources`
/// - Token: `tenant_access_token`
/// - Scopes, any of: `search:data_source`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/data_source/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The name that the data source is shown under. / 数据源展示的名称。
    /// - Example: `"text"`
    pub name: String,
    /// Whether the data source is online; if omitted at creation, it is not. / 数据源是否已上线；创建时不填则未上线。
    /// - `0`: Online / 已上线
    /// - `1`: Not online / 未上线
    /// - Example: `0`
    pub state: Option<i64>,
    /// What the data source contains. / 对数据源的描述。
    /// - Example: `"text"`
    pub description: Option<String>,
    /// The URL of the icon of the data source in the search tab; use PNG or JPEG, as others may not be shown.
    ///
    /// 数据源在搜索标签上的图标地址，宜用 PNG 或 JPEG，其他格式可能无法显示。
    /// - Example: `"https://www.xxx.com/open.jpg"`
    pub icon_url: Option<String>,
    /// The name of the template that results are shown with. / 搜索结果采用的展示模板的名称。
    /// - Default: `"search_common_card"`
    pub template: Option<String>,
    /// The fields that can be searched; deprecated, use a schema instead. / 哪些字段可以被搜索，已废弃，改用数据范式定制。
    pub searchable_fields: Option<Vec<String>>,
    /// The name of the data source in several languages. / 数据源名称的多语言版本。
    pub i18n_name: Option<v2::I18nMetaInput>,
    /// The description of the data source in several languages. / 数据源描述的多语言版本。
    pub i18n_description: Option<v2::I18nMetaInput>,
    /// The ID of the schema that the data source uses. / 数据源所用的数据范式的 ID。
    /// - Example: `"custom_schema"`
    pub schema_id: Option<String>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            state: Default::default(),
            description: Default::default(),
            icon_url: Default::default(),
            template: Default::default(),
            searchable_fields: Default::default(),
            i18n_name: Default::default(),
            i18n_description: Default::default(),
            schema_id: Default::default(),
        }
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
    /// Sets `template`.
    #[must_use]
    pub fn template(mut self, value: impl Into<String>) -> Self {
        self.template = Some(value.into());
        self
    }
    /// Sets `searchable_fields`.
    #[must_use]
    pub fn searchable_fields(mut self, value: impl Into<Vec<String>>) -> Self {
        self.searchable_fields = Some(value.into());
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
    /// Sets `schema_id`.
    #[must_use]
    pub fn schema_id(mut self, value: impl Into<String>) -> Self {
        self.schema_id = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("state", &mut self.state);
        f.field("description", &mut self.description);
        f.field("icon_url", &mut self.icon_url);
        f.field("template", &mut self.template);
        f.field("searchable_fields", &mut self.searchable_fields);
        f.field("i18n_name", &mut self.i18n_name);
        f.field("i18n_description", &mut self.i18n_description);
        f.field("schema_id", &mut self.schema_id);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("search.v2.data_source.create", Post, "/open-apis/search/v2/data_sources")
        .documented(text("创建数据源", "Create a data source"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/data_source/create")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::SEARCH_DATA_SOURCE])])
        .request(Json, &[
            body("name", String).required(),
            body("state", Integer),
            body("description", String),
            body("icon_url", String),
            body("template", String).default("\"search_common_card\""),
            body("searchable_fields", Array),
            body("i18n_name", Object),
            body("i18n_description", Object),
            body("schema_id", String),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The data source that was created. / 新建的数据源。
    pub data_source: v2::DataSource,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("data_source", &mut self.data_source);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`1270001`](error::SYSTEM_INTERNAL_ERROR): 系统内部错误
    SystemInternalError = error::SYSTEM_INTERNAL_ERROR,
    /// [`1270002`](error::INVALID_PARAMETER): 参数错误
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`1270003`](error::CALL_FAILED): 调用失败
    CallFailed = error::CALL_FAILED,
    /// [`1270005`](error::FLAGSHIP_EDITION_ONLY): 该功能仅对旗舰版可用
    FlagshipEditionOnly = error::FLAGSHIP_EDITION_ONLY,
    /// [`1271005`](error::DATA_SOURCE_LIMIT_EXCEEDED): 数据源数量超过限制
    DataSourceLimitExceeded = error::DATA_SOURCE_LIMIT_EXCEEDED,
    /// [`1271006`](error::APP_ALREADY_LINKED): openAppID 已经关联应用
    AppAlreadyLinked = error::APP_ALREADY_LINKED,
}
