// Generated from spec/search/v2/types.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
/// Whether access is allowed or denied; denial takes precedence. / 允许还是禁止访问，冲突时以禁止为准。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Access {
    /// `allow`: Allowed / 允许访问
    Allow,
    /// `deny`: Denied / 禁止访问
    Deny,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for Access {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for Access {
    fn as_str(&self) -> &str {
        match self {
            Self::Allow => "allow",
            Self::Deny => "deny",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "allow" => Self::Allow,
            "deny" => Self::Deny,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Who can see the item: no one if empty. To show it to everyone, set `access` to `allow`, `type` to `user` and `value` to `everyone`.
///
/// 谁可以看到该数据项，空数组表示无人可见；要让全员可见，设 `access` 为 `allow`、`type` 为 `user`、`value` 为 `everyone`。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Acl {
    /// Whether access is allowed or denied; denial takes precedence. / 允许还是禁止访问，冲突时以禁止为准。
    pub access: Access,
    /// Whom the permission is for, depending on `type`, such as a user ID; `everyone` allows access to all.
    ///
    /// 权限针对谁，含义由 `type` 决定，如用户 ID；允许全员访问时填 `everyone`。
    /// - Example: `"d35e3c23"`
    pub value: String,
    /// The type of identifier in `value`. / `value` 是哪一类对象的标识。
    pub r#type: AclType,
}
impl wire::Object for Acl {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("access", &mut self.access);
        f.field("value", &mut self.value);
        f.field("type", &mut self.r#type);
    }
}
/// The request form of [`Acl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AclInput {
    /// Whether access is allowed or denied; denial takes precedence. / 允许还是禁止访问，冲突时以禁止为准。
    pub access: Option<Access>,
    /// Whom the permission is for, depending on `type`, such as a user ID; `everyone` allows access to all.
    ///
    /// 权限针对谁，含义由 `type` 决定，如用户 ID；允许全员访问时填 `everyone`。
    /// - Example: `"d35e3c23"`
    pub value: Option<String>,
    /// The type of identifier in `value`. / `value` 是哪一类对象的标识。
    pub r#type: Option<AclType>,
}
impl AclInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `access`.
    #[must_use]
    pub fn access(mut self, value: Access) -> Self {
        self.access = Some(value);
        self
    }
    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, value: AclType) -> Self {
        self.r#type = Some(value);
        self
    }
}
impl wire::Object for AclInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("access", &mut self.access);
        f.field("value", &mut self.value);
        f.field("type", &mut self.r#type);
    }
}
/// The type of identifier in `value`. / `value` 是哪一类对象的标识。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AclType {
    /// `user`: User / 用户
    User,
    /// `group`: User group, no longer available / 用户组，已下线
    Group,
    /// `open_id`: open_id of a user / 用户的 open_id
    OpenId,
    /// `user_id`: user_id of a user, unique within the tenant / 用户的 user_id，租户内唯一
    UserId,
    /// `union_id`: union_id of a user, the same in all apps of a vendor / 用户的 union_id，同一开发商的应用间一致
    UnionId,
    /// `department_id`: department_id, unique within the tenant / 部门的 department_id，租户内唯一
    DepartmentId,
    /// `open_department_id`: open_department_id, unique within the app / 部门的 open_department_id，应用内唯一
    OpenDepartmentId,
    /// `group_id`: Group ID, for some tenants only / 群组 ID，灰度中
    GroupId,
    /// `app_group_id`: App group ID, for some tenants only / 应用群组 ID，灰度中
    AppGroupId,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for AclType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for AclType {
    fn as_str(&self) -> &str {
        match self {
            Self::User => "user",
            Self::Group => "group",
            Self::OpenId => "open_id",
            Self::UserId => "user_id",
            Self::UnionId => "union_id",
            Self::DepartmentId => "department_id",
            Self::OpenDepartmentId => "open_department_id",
            Self::GroupId => "group_id",
            Self::AppGroupId => "app_group_id",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "user" => Self::User,
            "group" => Self::Group,
            "open_id" => Self::OpenId,
            "user_id" => Self::UserId,
            "union_id" => Self::UnionId,
            "department_id" => Self::DepartmentId,
            "open_department_id" => Self::OpenDepartmentId,
            "group_id" => Self::GroupId,
            "app_group_id" => Self::AppGroupId,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// A data source. / 数据源。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSource {
    /// The ID of the data source. / 数据源的 ID。
    pub id: String,
    /// The name that the data source is shown under. / 数据源展示的名称。
    pub name: String,
    /// Whether the data source is online; if omitted at creation, it is not. / 数据源是否已上线；创建时不填则未上线。
    /// - `0`: Online / 已上线
    /// - `1`: Not online / 未上线
    pub state: i64,
    /// What the data source contains. / 对数据源的描述。
    pub description: String,
    /// When the data source was created, in seconds since 1970. / 数据源的创建时间，秒级时间戳。
    pub create_time: wire::TimestampSec,
    /// When the data source was last updated, in seconds since 1970. / 数据源的更新时间，秒级时间戳。
    pub update_time: wire::TimestampSec,
    /// Whether the data source exceeds its quota. / 数据源的数据量是否已超限。
    pub is_exceed_quota: bool,
    /// The URL of the icon of the data source in the search tab; use PNG or JPEG, as others may not be shown.
    ///
    /// 数据源在搜索标签上的图标地址，宜用 PNG 或 JPEG，其他格式可能无法显示。
    pub icon_url: String,
    /// The name of the template that results are shown with. / 搜索结果采用的展示模板的名称。
    pub template: String,
    /// The fields that can be searched; deprecated, use a schema instead. / 哪些字段可以被搜索，已废弃，改用数据范式定制。
    pub searchable_fields: Vec<String>,
    /// The name of the data source in several languages. / 数据源名称的多语言版本。
    pub i18n_name: I18nMeta,
    /// The description of the data source in several languages. / 数据源描述的多语言版本。
    pub i18n_description: I18nMeta,
    /// The ID of the schema that the data source uses. / 数据源所用的数据范式的 ID。
    pub schema_id: String,
    /// The app_id of the app that the data source belongs to. / 数据源所属应用的 app_id。
    pub app_id: id::AppId,
}
impl wire::Object for DataSource {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("state", &mut self.state);
        f.field("description", &mut self.description);
        f.field("create_time", &mut self.create_time);
        f.field("update_time", &mut self.update_time);
        f.field("is_exceed_quota", &mut self.is_exceed_quota);
        f.field("icon_url", &mut self.icon_url);
        f.field("template", &mut self.template);
        f.field("searchable_fields", &mut self.searchable_fields);
        f.field("i18n_name", &mut self.i18n_name);
        f.field("i18n_description", &mut self.i18n_description);
        f.field("schema_id", &mut self.schema_id);
        f.field("app_id", &mut self.app_id);
    }
}
/// The kinds of document. / 文档的类型。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DocTypes {
    /// `DOC`: Legacy document / 旧版文档
    Doc,
    /// `SHEET`: Sheet / 电子表格
    Sheet,
    /// `BITABLE`: Base / 多维表格
    Bitable,
    /// `MINDNOTE`: Mind note / 思维笔记
    Mindnote,
    /// `FILE`: File / 文件
    File,
    /// `WIKI`: Wiki node / 知识库节点
    Wiki,
    /// `DOCX`: Document / 新版文档
    Docx,
    /// `FOLDER`: Folder in Drive / 云空间文件夹
    Folder,
    /// `CATALOG`: Folder in a wiki / 知识库文件夹
    Catalog,
    /// `SLIDES`: Slides / 新版幻灯片
    Slides,
    /// `SHORTCUT`: Shortcut / 快捷方式
    Shortcut,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for DocTypes {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for DocTypes {
    fn as_str(&self) -> &str {
        match self {
            Self::Doc => "DOC",
            Self::Sheet => "SHEET",
            Self::Bitable => "BITABLE",
            Self::Mindnote => "MINDNOTE",
            Self::File => "FILE",
            Self::Wiki => "WIKI",
            Self::Docx => "DOCX",
            Self::Folder => "FOLDER",
            Self::Catalog => "CATALOG",
            Self::Slides => "SLIDES",
            Self::Shortcut => "SHORTCUT",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "DOC" => Self::Doc,
            "SHEET" => Self::Sheet,
            "BITABLE" => Self::Bitable,
            "MINDNOTE" => Self::Mindnote,
            "FILE" => Self::File,
            "WIKI" => Self::Wiki,
            "DOCX" => Self::Docx,
            "FOLDER" => Self::Folder,
            "CATALOG" => Self::Catalog,
            "SLIDES" => Self::Slides,
            "SHORTCUT" => Self::Shortcut,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The format of `content_data`. / `content_data` 的格式。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Format {
    /// `html`: HTML / HTML
    Html,
    /// `plaintext`: Plain text / 纯文本
    Plaintext,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for Format {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for Format {
    fn as_str(&self) -> &str {
        match self {
            Self::Html => "html",
            Self::Plaintext => "plaintext",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "html" => Self::Html,
            "plaintext" => Self::Plaintext,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// A text in several languages. / 一段文本的各语言版本。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct I18nMeta {
    /// The text in Chinese. / 中文的文案。
    pub zh_cn: String,
    /// The text in English. / 英文的文案。
    pub en_us: String,
    /// The text in Japanese. / 日文的文案。
    pub ja_jp: String,
}
impl wire::Object for I18nMeta {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("zh_cn", &mut self.zh_cn);
        f.field("en_us", &mut self.en_us);
        f.field("ja_jp", &mut self.ja_jp);
    }
}
/// The request form of [`I18nMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct I18nMetaInput {
    /// The text in Chinese. / 中文的文案。
    pub zh_cn: Option<String>,
    /// The text in English. / 英文的文案。
    pub en_us: Option<String>,
    /// The text in Japanese. / 日文的文案。
    pub ja_jp: Option<String>,
}
impl I18nMetaInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `zh_cn`.
    #[must_use]
    pub fn zh_cn(mut self, value: impl Into<String>) -> Self {
        self.zh_cn = Some(value.into());
        self
    }
    /// Sets `en_us`.
    #[must_use]
    pub fn en_us(mut self, value: impl Into<String>) -> Self {
        self.en_us = Some(value.into());
        self
    }
    /// Sets `ja_jp`.
    #[must_use]
    pub fn ja_jp(mut self, value: impl Into<String>) -> Self {
        self.ja_jp = Some(value.into());
        self
    }
}
impl wire::Object for I18nMetaInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("zh_cn", &mut self.zh_cn);
        f.field("en_us", &mut self.en_us);
        f.field("ja_jp", &mut self.ja_jp);
    }
}
/// The unstructured data, such as the text of a document, which searches match. / 非结构化的数据，如文档正文，用于搜索召回。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ItemContent {
    /// The format of `content_data`. / `content_data` 的格式。
    pub format: Format,
    /// The full text of the item. / 数据项的全文。
    /// - Example: `"text"`
    pub content_data: String,
}
impl wire::Object for ItemContent {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("format", &mut self.format);
        f.field("content_data", &mut self.content_data);
    }
}
/// The request form of [`ItemContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ItemContentInput {
    /// The format of `content_data`. / `content_data` 的格式。
    pub format: Option<Format>,
    /// The full text of the item. / 数据项的全文。
    /// - Example: `"text"`
    pub content_data: Option<String>,
}
impl ItemContentInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `format`.
    #[must_use]
    pub fn format(mut self, value: Format) -> Self {
        self.format = Some(value);
        self
    }
    /// Sets `content_data`.
    #[must_use]
    pub fn content_data(mut self, value: impl Into<String>) -> Self {
        self.content_data = Some(value.into());
        self
    }
}
impl wire::Object for ItemContentInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("format", &mut self.format);
        f.field("content_data", &mut self.content_data);
    }
}
/// The metadata of the item, such as its title and URL. / 数据项的元信息，如标题和链接。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ItemMetadata {
    /// The title of the item. / 数据项的标题。
    /// - Example: `"text"`
    pub title: String,
    /// The URL that the search result leads to. / 点击搜索结果时跳转的地址。
    /// - Example: `"http://www.abc.com.cn"`
    pub source_url: String,
    /// When the item was created, in seconds since 1970. / 数据项的创建时间，秒级时间戳。
    /// - Example: `1618831236`
    pub create_time: i64,
    /// When the item was last updated, in seconds since 1970. / 数据项的更新时间，秒级时间戳。
    /// - Example: `1618831236`
    pub update_time: i64,
    /// The URL that the search result leads to on mobile, if it differs from that on desktop.
    ///
    /// 在移动端点击搜索结果时跳转的地址，用于与桌面端不同的情况。
    /// - Example: `"https://www.feishu.cn"`
    pub source_url_mobile: String,
}
impl wire::Object for ItemMetadata {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("title", &mut self.title);
        f.field("source_url", &mut self.source_url);
        f.field("create_time", &mut self.create_time);
        f.field("update_time", &mut self.update_time);
        f.field("source_url_mobile", &mut self.source_url_mobile);
    }
}
/// The request form of [`ItemMetadata`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ItemMetadataInput {
    /// The title of the item. / 数据项的标题。
    /// - Example: `"text"`
    pub title: String,
    /// The URL that the search result leads to. / 点击搜索结果时跳转的地址。
    /// - Example: `"http://www.abc.com.cn"`
    pub source_url: String,
    /// When the item was created, in seconds since 1970. / 数据项的创建时间，秒级时间戳。
    /// - Example: `1618831236`
    pub create_time: Option<i64>,
    /// When the item was last updated, in seconds since 1970. / 数据项的更新时间，秒级时间戳。
    /// - Example: `1618831236`
    pub update_time: Option<i64>,
    /// The URL that the search result leads to on mobile, if it differs from that on desktop.
    ///
    /// 在移动端点击搜索结果时跳转的地址，用于与桌面端不同的情况。
    /// - Example: `"https://www.feishu.cn"`
    pub source_url_mobile: Option<String>,
}
impl ItemMetadataInput {
    /// Creates the value from its required fields.
    pub fn new(title: impl Into<String>, source_url: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            source_url: source_url.into(),
            create_time: Default::default(),
            update_time: Default::default(),
            source_url_mobile: Default::default(),
        }
    }
    /// Sets `create_time`.
    #[must_use]
    pub fn create_time(mut self, value: i64) -> Self {
        self.create_time = Some(value);
        self
    }
    /// Sets `update_time`.
    #[must_use]
    pub fn update_time(mut self, value: i64) -> Self {
        self.update_time = Some(value);
        self
    }
    /// Sets `source_url_mobile`.
    #[must_use]
    pub fn source_url_mobile(mut self, value: impl Into<String>) -> Self {
        self.source_url_mobile = Some(value.into());
        self
    }
}
impl wire::Object for ItemMetadataInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("title", &mut self.title);
        f.field("source_url", &mut self.source_url);
        f.field("create_time", &mut self.create_time);
        f.field("update_time", &mut self.update_time);
        f.field("source_url_mobile", &mut self.source_url_mobile);
    }
}
/// A schema. / 数据范式。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Schema {
    /// The properties that the schema defines. / 数据范式中各属性的定义。
    pub properties: Vec<SchemaProperty>,
    /// How search results are shown. / 搜索结果如何展示。
    pub display: SchemaDisplay,
    /// The ID of the schema, chosen by the developer. / 数据范式的 ID，由开发者自定义。
    pub schema_id: String,
}
impl wire::Object for Schema {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("properties", &mut self.properties);
        f.field("display", &mut self.display);
        f.field("schema_id", &mut self.schema_id);
    }
}
/// How search results are shown. / 搜索结果如何展示。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SchemaDisplay {
    /// The card that search results are shown with. / 用哪种卡片展示搜索结果。
    pub card_key: SchemaDisplayCardKey,
    /// Which data field is shown in which display field; if omitted, only data fields named like a display field are shown.
    ///
    /// 数据字段与展示字段的对应关系；不填则只展示与展示字段同名的数据字段。
    pub fields_mapping: Vec<SchemaDisplayFieldMapping>,
}
impl wire::Object for SchemaDisplay {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("card_key", &mut self.card_key);
        f.field("fields_mapping", &mut self.fields_mapping);
    }
}
/// The card that search results are shown with. / 用哪种卡片展示搜索结果。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SchemaDisplayCardKey {
    /// `search_common_card`: Common card / 普通卡片
    SearchCommonCard,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for SchemaDisplayCardKey {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for SchemaDisplayCardKey {
    fn as_str(&self) -> &str {
        match self {
            Self::SearchCommonCard => "search_common_card",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "search_common_card" => Self::SearchCommonCard,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Which data field is shown in which display field; if omitted, only data fields named like a display field are shown.
///
/// 数据字段与展示字段的对应关系；不填则只展示与展示字段同名的数据字段。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SchemaDisplayFieldMapping {
    /// The name of the display field, unique; `card_key` decides which ones there are.
    ///
    /// 展示字段的名称，可用哪些由 `card_key` 决定，不能重复。
    pub display_field: String,
    /// The data field to show there, written as `${xxx}`; its property must have `is_returnable` set to true, or it is not shown.
    ///
    /// 填入展示字段的数据字段，写作 `${xxx}`，其属性的 `is_returnable` 须为 true，否则不显示。
    pub data_field: String,
}
impl wire::Object for SchemaDisplayFieldMapping {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("display_field", &mut self.display_field);
        f.field("data_field", &mut self.data_field);
    }
}
/// The request form of [`SchemaDisplayFieldMapping`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SchemaDisplayFieldMappingInput {
    /// The name of the display field, unique; `card_key` decides which ones there are.
    ///
    /// 展示字段的名称，可用哪些由 `card_key` 决定，不能重复。
    pub display_field: String,
    /// The data field to show there, written as `${xxx}`; its property must have `is_returnable` set to true, or it is not shown.
    ///
    /// 填入展示字段的数据字段，写作 `${xxx}`，其属性的 `is_returnable` 须为 true，否则不显示。
    pub data_field: String,
}
impl SchemaDisplayFieldMappingInput {
    /// Creates the value from its required fields.
    pub fn new(display_field: impl Into<String>, data_field: impl Into<String>) -> Self {
        Self {
            display_field: display_field.into(),
            data_field: data_field.into(),
        }
    }
}
impl wire::Object for SchemaDisplayFieldMappingInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("display_field", &mut self.display_field);
        f.field("data_field", &mut self.data_field);
    }
}
/// The request form of [`SchemaDisplay`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SchemaDisplayInput {
    /// The card that search results are shown with. / 用哪种卡片展示搜索结果。
    pub card_key: SchemaDisplayCardKey,
    /// Which data field is shown in which display field; if omitted, only data fields named like a display field are shown.
    ///
    /// 数据字段与展示字段的对应关系；不填则只展示与展示字段同名的数据字段。
    pub fields_mapping: Option<Vec<SchemaDisplayFieldMappingInput>>,
}
impl SchemaDisplayInput {
    /// Creates the value from its required fields.
    pub fn new(card_key: SchemaDisplayCardKey) -> Self {
        Self {
            card_key,
            fields_mapping: Default::default(),
        }
    }
    /// Sets `fields_mapping`.
    #[must_use]
    pub fn fields_mapping(
        mut self,
        value: impl Into<Vec<SchemaDisplayFieldMappingInput>>,
    ) -> Self {
        self.fields_mapping = Some(value.into());
        self
    }
}
impl wire::Object for SchemaDisplayInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("card_key", &mut self.card_key);
        f.field("fields_mapping", &mut self.fields_mapping);
    }
}
/// The properties that the schema defines. / 数据范式中各属性的定义。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SchemaProperty {
    /// The name of the property. / 属性的名称。
    pub name: String,
    /// The type of the property. / 属性的类型。
    pub r#type: SchemaPropertyType,
    /// Whether the property can be searched; not, if omitted. If true, `search_options` must be set.
    ///
    /// 该属性能否用于搜索，不填则不能；为 true 时须设置 `search_options`。
    pub is_searchable: bool,
    /// Whether results can be sorted by the property; not, if omitted. If true, `sort_options` must be set.
    ///
    /// 该属性能否用于排序，不填则不能；为 true 时须设置 `sort_options`。
    pub is_sortable: bool,
    /// Whether the property is returned and shown; not, if omitted. / 该属性能否返回和展示，不填则不能。
    pub is_returnable: bool,
    /// How to sort by the property; must be given if `is_sortable` is true.
    ///
    /// 该属性的排序设置，`is_sortable` 为 true 时必须填写。
    pub sort_options: SchemaSortOptions,
    /// The definition and constraints of the type, for types such as tags. / 属性类型的定义和约束，用于标签等类型。
    pub type_definitions: SchemaTypeDefinitions,
    /// How to search the property; must be given if `is_searchable` is true.
    ///
    /// 该属性的搜索设置，`is_searchable` 为 true 时必须填写。
    pub search_options: SchemaSearchOptions,
}
impl wire::Object for SchemaProperty {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("type", &mut self.r#type);
        f.field("is_searchable", &mut self.is_searchable);
        f.field("is_sortable", &mut self.is_sortable);
        f.field("is_returnable", &mut self.is_returnable);
        f.field("sort_options", &mut self.sort_options);
        f.field("type_definitions", &mut self.type_definitions);
        f.field("search_options", &mut self.search_options);
    }
}
/// The request form of [`SchemaProperty`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SchemaPropertyInput {
    /// The name of the property. / 属性的名称。
    pub name: String,
    /// The type of the property. / 属性的类型。
    pub r#type: SchemaPropertyType,
    /// Whether the property can be searched; not, if omitted. If true, `search_options` must be set.
    ///
    /// 该属性能否用于搜索，不填则不能；为 true 时须设置 `search_options`。
    pub is_searchable: Option<bool>,
    /// Whether results can be sorted by the property; not, if omitted. If true, `sort_options` must be set.
    ///
    /// 该属性能否用于排序，不填则不能；为 true 时须设置 `sort_options`。
    pub is_sortable: Option<bool>,
    /// Whether the property is returned and shown; not, if omitted. / 该属性能否返回和展示，不填则不能。
    pub is_returnable: Option<bool>,
    /// How to sort by the property; must be given if `is_sortable` is true.
    ///
    /// 该属性的排序设置，`is_sortable` 为 true 时必须填写。
    pub sort_options: Option<SchemaSortOptionsInput>,
    /// The definition and constraints of the type, for types such as tags. / 属性类型的定义和约束，用于标签等类型。
    pub type_definitions: Option<SchemaTypeDefinitionsInput>,
    /// How to search the property; must be given if `is_searchable` is true.
    ///
    /// 该属性的搜索设置，`is_searchable` 为 true 时必须填写。
    pub search_options: Option<SchemaSearchOptionsInput>,
}
impl SchemaPropertyInput {
    /// Creates the value from its required fields.
    pub fn new(name: impl Into<String>, r#type: SchemaPropertyType) -> Self {
        Self {
            name: name.into(),
            r#type,
            is_searchable: Default::default(),
            is_sortable: Default::default(),
            is_returnable: Default::default(),
            sort_options: Default::default(),
            type_definitions: Default::default(),
            search_options: Default::default(),
        }
    }
    /// Sets `is_searchable`.
    #[must_use]
    pub fn is_searchable(mut self, value: bool) -> Self {
        self.is_searchable = Some(value);
        self
    }
    /// Sets `is_sortable`.
    #[must_use]
    pub fn is_sortable(mut self, value: bool) -> Self {
        self.is_sortable = Some(value);
        self
    }
    /// Sets `is_returnable`.
    #[must_use]
    pub fn is_returnable(mut self, value: bool) -> Self {
        self.is_returnable = Some(value);
        self
    }
    /// Sets `sort_options`.
    #[must_use]
    pub fn sort_options(mut self, value: SchemaSortOptionsInput) -> Self {
        self.sort_options = Some(value);
        self
    }
    /// Sets `type_definitions`.
    #[must_use]
    pub fn type_definitions(mut self, value: SchemaTypeDefinitionsInput) -> Self {
        self.type_definitions = Some(value);
        self
    }
    /// Sets `search_options`.
    #[must_use]
    pub fn search_options(mut self, value: SchemaSearchOptionsInput) -> Self {
        self.search_options = Some(value);
        self
    }
}
impl wire::Object for SchemaPropertyInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("type", &mut self.r#type);
        f.field("is_searchable", &mut self.is_searchable);
        f.field("is_sortable", &mut self.is_sortable);
        f.field("is_returnable", &mut self.is_returnable);
        f.field("sort_options", &mut self.sort_options);
        f.field("type_definitions", &mut self.type_definitions);
        f.field("search_options", &mut self.search_options);
    }
}
/// The type of the property. / 属性的类型。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SchemaPropertyType {
    /// `text`: Long text / 长文本
    Text,
    /// `int`: 64-bit integer / 64 位整数
    Int,
    /// `tag`: Tag / 标签
    Tag,
    /// `timestamp`: Timestamp, in seconds / 时间戳，单位为秒
    Timestamp,
    /// `double`: Floating-point number / 浮点数
    Double,
    /// `tinytext`: Short text below 140 in UTF-8, with more search strategies / 短文本，短于 140 字节，支持更多召回策略
    Tinytext,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for SchemaPropertyType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for SchemaPropertyType {
    fn as_str(&self) -> &str {
        match self {
            Self::Text => "text",
            Self::Int => "int",
            Self::Tag => "tag",
            Self::Timestamp => "timestamp",
            Self::Double => "double",
            Self::Tinytext => "tinytext",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "text" => Self::Text,
            "int" => Self::Int,
            "tag" => Self::Tag,
            "timestamp" => Self::Timestamp,
            "double" => Self::Double,
            "tinytext" => Self::Tinytext,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// How to search the property; must be given if `is_searchable` is true.
///
/// 该属性的搜索设置，`is_searchable` 为 true 时必须填写。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SchemaSearchOptions {
    /// Whether words are matched by meaning, which suits long texts; not, if omitted.
    ///
    /// 是否支持语义切词召回，适合长文本；不填则不支持。
    pub enable_semantic_match: bool,
    /// Whether exact matches are supported, which suits short texts to be looked up exactly; not, if omitted.
    ///
    /// 是否支持精确匹配，适合需要精确查找的短文本；不填则不支持。
    pub enable_exact_match: bool,
    /// Whether prefixes of 1 to 12 characters match; the default strategy for short texts.
    ///
    /// 是否支持前缀匹配，前缀长 1 至 12 个字符，是短文本的默认召回策略。
    pub enable_prefix_match: bool,
    /// Whether suffixes of 3 to 12 characters match, which suits short texts looked up by the digits at their end; not, if omitted.
    ///
    /// 是否支持数字后缀匹配，后缀长 3 至 12 个字符，适合按数字结尾查找的短文本；不填则不支持。
    pub enable_number_suffix_match: bool,
    /// Whether English words in camel case match, which suits short texts that contain them; not, if omitted.
    ///
    /// 是否支持驼峰英文匹配，适合含驼峰命名的短文本；不填则不支持。
    pub enable_camel_match: bool,
}
impl wire::Object for SchemaSearchOptions {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enable_semantic_match", &mut self.enable_semantic_match);
        f.field("enable_exact_match", &mut self.enable_exact_match);
        f.field("enable_prefix_match", &mut self.enable_prefix_match);
        f.field("enable_number_suffix_match", &mut self.enable_number_suffix_match);
        f.field("enable_camel_match", &mut self.enable_camel_match);
    }
}
/// The request form of [`SchemaSearchOptions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SchemaSearchOptionsInput {
    /// Whether words are matched by meaning, which suits long texts; not, if omitted.
    ///
    /// 是否支持语义切词召回，适合长文本；不填则不支持。
    pub enable_semantic_match: Option<bool>,
    /// Whether exact matches are supported, which suits short texts to be looked up exactly; not, if omitted.
    ///
    /// 是否支持精确匹配，适合需要精确查找的短文本；不填则不支持。
    pub enable_exact_match: Option<bool>,
    /// Whether prefixes of 1 to 12 characters match; the default strategy for short texts.
    ///
    /// 是否支持前缀匹配，前缀长 1 至 12 个字符，是短文本的默认召回策略。
    pub enable_prefix_match: Option<bool>,
    /// Whether suffixes of 3 to 12 characters match, which suits short texts looked up by the digits at their end; not, if omitted.
    ///
    /// 是否支持数字后缀匹配，后缀长 3 至 12 个字符，适合按数字结尾查找的短文本；不填则不支持。
    pub enable_number_suffix_match: Option<bool>,
    /// Whether English words in camel case match, which suits short texts that contain them; not, if omitted.
    ///
    /// 是否支持驼峰英文匹配，适合含驼峰命名的短文本；不填则不支持。
    pub enable_camel_match: Option<bool>,
}
impl SchemaSearchOptionsInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `enable_semantic_match`.
    #[must_use]
    pub fn enable_semantic_match(mut self, value: bool) -> Self {
        self.enable_semantic_match = Some(value);
        self
    }
    /// Sets `enable_exact_match`.
    #[must_use]
    pub fn enable_exact_match(mut self, value: bool) -> Self {
        self.enable_exact_match = Some(value);
        self
    }
    /// Sets `enable_prefix_match`.
    #[must_use]
    pub fn enable_prefix_match(mut self, value: bool) -> Self {
        self.enable_prefix_match = Some(value);
        self
    }
    /// Sets `enable_number_suffix_match`.
    #[must_use]
    pub fn enable_number_suffix_match(mut self, value: bool) -> Self {
        self.enable_number_suffix_match = Some(value);
        self
    }
    /// Sets `enable_camel_match`.
    #[must_use]
    pub fn enable_camel_match(mut self, value: bool) -> Self {
        self.enable_camel_match = Some(value);
        self
    }
}
impl wire::Object for SchemaSearchOptionsInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enable_semantic_match", &mut self.enable_semantic_match);
        f.field("enable_exact_match", &mut self.enable_exact_match);
        f.field("enable_prefix_match", &mut self.enable_prefix_match);
        f.field("enable_number_suffix_match", &mut self.enable_number_suffix_match);
        f.field("enable_camel_match", &mut self.enable_camel_match);
    }
}
/// How to sort by the property; must be given if `is_sortable` is true.
///
/// 该属性的排序设置，`is_sortable` 为 true 时必须填写。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SchemaSortOptions {
    /// The priority of the property when sorting, the highest if omitted; properties of equal priority are taken at random.
    ///
    /// 该属性参与排序的优先级，不填则为最高；优先级相同时次序随机。
    /// - `0`: Highest / 最高
    /// - `1`: Second / 次高
    /// - `2`: Third / 中等
    /// - `3`: Fourth / 次低
    /// - `4`: Lowest / 最低
    pub priority: i64,
    /// The direction of sorting; descending if omitted. / 排序的方向，不填则为降序。
    pub order: SchemaSortOptionsOrder,
}
impl wire::Object for SchemaSortOptions {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("priority", &mut self.priority);
        f.field("order", &mut self.order);
    }
}
/// The request form of [`SchemaSortOptions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SchemaSortOptionsInput {
    /// The priority of the property when sorting, the highest if omitted; properties of equal priority are taken at random.
    ///
    /// 该属性参与排序的优先级，不填则为最高；优先级相同时次序随机。
    /// - `0`: Highest / 最高
    /// - `1`: Second / 次高
    /// - `2`: Third / 中等
    /// - `3`: Fourth / 次低
    /// - `4`: Lowest / 最低
    pub priority: Option<i64>,
    /// The direction of sorting; descending if omitted. / 排序的方向，不填则为降序。
    pub order: Option<SchemaSortOptionsOrder>,
}
impl SchemaSortOptionsInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `priority`.
    #[must_use]
    pub fn priority(mut self, value: i64) -> Self {
        self.priority = Some(value);
        self
    }
    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, value: SchemaSortOptionsOrder) -> Self {
        self.order = Some(value);
        self
    }
}
impl wire::Object for SchemaSortOptionsInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("priority", &mut self.priority);
        f.field("order", &mut self.order);
    }
}
/// The direction of sorting; descending if omitted. / 排序的方向，不填则为降序。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SchemaSortOptionsOrder {
    /// `asc`: Ascending / 升序
    Asc,
    /// `desc`: Descending / 降序
    Desc,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for SchemaSortOptionsOrder {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for SchemaSortOptionsOrder {
    fn as_str(&self) -> &str {
        match self {
            Self::Asc => "asc",
            Self::Desc => "desc",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "asc" => Self::Asc,
            "desc" => Self::Desc,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The possible values of the tag type. / 标签类型的各个可选值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SchemaTagOptions {
    /// The value that the tag stands for in the data. / 标签的枚举值，与数据中的取值对应。
    pub name: String,
    /// The color of the tag. / 标签的颜色。
    pub color: SchemaTagOptionsColor,
    /// The text that the tag shows. / 标签上显示的文字。
    pub text: String,
}
impl wire::Object for SchemaTagOptions {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("color", &mut self.color);
        f.field("text", &mut self.text);
    }
}
/// The color of the tag. / 标签的颜色。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SchemaTagOptionsColor {
    /// `red`: Red, for warnings and sensitive information / 红色，警示或敏感信息
    Red,
    /// `green`: Green, for success and completion / 绿色，成功或完成
    Green,
    /// `blue`: Blue, for neutral information / 蓝色，中性信息
    Blue,
    /// `grey`: Gray, for neutral system notices, use with care / 灰色，中立的系统提示，慎用
    Grey,
    /// `yellow`: Yellow, for highlights and promotion / 黄色，焦点或推广
    Yellow,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for SchemaTagOptionsColor {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for SchemaTagOptionsColor {
    fn as_str(&self) -> &str {
        match self {
            Self::Red => "red",
            Self::Green => "green",
            Self::Blue => "blue",
            Self::Grey => "grey",
            Self::Yellow => "yellow",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "red" => Self::Red,
            "green" => Self::Green,
            "blue" => Self::Blue,
            "grey" => Self::Grey,
            "yellow" => Self::Yellow,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The request form of [`SchemaTagOptions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SchemaTagOptionsInput {
    /// The value that the tag stands for in the data. / 标签的枚举值，与数据中的取值对应。
    pub name: String,
    /// The color of the tag. / 标签的颜色。
    pub color: SchemaTagOptionsColor,
    /// The text that the tag shows. / 标签上显示的文字。
    pub text: String,
}
impl SchemaTagOptionsInput {
    /// Creates the value from its required fields.
    pub fn new(
        name: impl Into<String>,
        color: SchemaTagOptionsColor,
        text: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            color,
            text: text.into(),
        }
    }
}
impl wire::Object for SchemaTagOptionsInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("color", &mut self.color);
        f.field("text", &mut self.text);
    }
}
/// The definition and constraints of the type, for types such as tags. / 属性类型的定义和约束，用于标签等类型。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SchemaTypeDefinitions {
    /// The possible values of the tag type. / 标签类型的各个可选值。
    pub tag: Vec<SchemaTagOptions>,
}
impl wire::Object for SchemaTypeDefinitions {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("tag", &mut self.tag);
    }
}
/// The request form of [`SchemaTypeDefinitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SchemaTypeDefinitionsInput {
    /// The possible values of the tag type. / 标签类型的各个可选值。
    pub tag: Option<Vec<SchemaTagOptionsInput>>,
}
impl SchemaTypeDefinitionsInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `tag`.
    #[must_use]
    pub fn tag(mut self, value: impl Into<Vec<SchemaTagOptionsInput>>) -> Self {
        self.tag = Some(value.into());
        self
    }
}
impl wire::Object for SchemaTypeDefinitionsInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("tag", &mut self.tag);
    }
}
/// The order of the results. / 结果的排序方式。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SortType {
    /// `DEFAULT_TYPE`: Default / 默认排序
    DefaultType,
    /// `OPEN_TIME`: By time opened / 按打开时间
    OpenTime,
    /// `EDIT_TIME`: By time edited, latest first / 按编辑时间降序
    EditTime,
    /// `EDIT_TIME_ASC`: By time edited, earliest first / 按编辑时间升序
    EditTimeAsc,
    /// `ENTITY_CREATE_TIME_ASC`: By creation of the entity, earliest first / 按实体创建时间升序
    EntityCreateTimeAsc,
    /// `ENTITY_CREATE_TIME_DESC`: By creation of the entity, latest first / 按实体创建时间降序
    EntityCreateTimeDesc,
    /// `CREATE_TIME`: By creation of the document / 按文档创建时间
    CreateTime,
    /// `CREATE_TIME_ASC`: By creation of the document, earliest first; not supported so far / 按文档创建时间升序，暂不支持
    CreateTimeAsc,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for SortType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for SortType {
    fn as_str(&self) -> &str {
        match self {
            Self::DefaultType => "DEFAULT_TYPE",
            Self::OpenTime => "OPEN_TIME",
            Self::EditTime => "EDIT_TIME",
            Self::EditTimeAsc => "EDIT_TIME_ASC",
            Self::EntityCreateTimeAsc => "ENTITY_CREATE_TIME_ASC",
            Self::EntityCreateTimeDesc => "ENTITY_CREATE_TIME_DESC",
            Self::CreateTime => "CREATE_TIME",
            Self::CreateTimeAsc => "CREATE_TIME_ASC",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "DEFAULT_TYPE" => Self::DefaultType,
            "OPEN_TIME" => Self::OpenTime,
            "EDIT_TIME" => Self::EditTime,
            "EDIT_TIME_ASC" => Self::EditTimeAsc,
            "ENTITY_CREATE_TIME_ASC" => Self::EntityCreateTimeAsc,
            "ENTITY_CREATE_TIME_DESC" => Self::EntityCreateTimeDesc,
            "CREATE_TIME" => Self::CreateTime,
            "CREATE_TIME_ASC" => Self::CreateTimeAsc,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// A range of times, in seconds since 1970. / 时间范围，以秒级时间戳表示。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimeRange {
    /// The start of the time range, as a timestamp. / 时间范围的起点，为时间戳。
    /// - From 0 to 9223372036854775807
    /// - Example: `1742348544`
    pub start: Option<i64>,
    /// The end of the time range, as a timestamp. / 时间范围的终点，为时间戳。
    /// - From 0 to 9223372036854775807
    /// - Example: `1742348544`
    pub end: Option<i64>,
}
impl TimeRange {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `start`.
    #[must_use]
    pub fn start(mut self, value: i64) -> Self {
        self.start = Some(value);
        self
    }
    /// Sets `end`.
    #[must_use]
    pub fn end(mut self, value: i64) -> Self {
        self.end = Some(value);
        self
    }
}
impl wire::Object for TimeRange {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("start", &mut self.start);
        f.field("end", &mut self.end);
    }
}
crate::codegen::__impl_object! {
    Acl AclInput DataSource I18nMeta I18nMetaInput ItemContent ItemContentInput
    ItemMetadata ItemMetadataInput Schema SchemaDisplay SchemaDisplayFieldMapping
    SchemaDisplayFieldMappingInput SchemaDisplayInput SchemaProperty SchemaPropertyInput
    SchemaSearchOptions SchemaSearchOptionsInput SchemaSortOptions SchemaSortOptionsInput
    SchemaTagOptions SchemaTagOptionsInput SchemaTypeDefinitions
    SchemaTypeDefinitionsInput TimeRange
}
crate::codegen::__impl_enum! {
    Access AclType DocTypes Format SchemaDisplayCardKey SchemaPropertyType
    SchemaSortOptionsOrder SchemaTagOptionsColor SortType
}
crate::codegen::__impl_input! {
    AclInput : Acl, I18nMetaInput : I18nMeta, ItemContentInput : ItemContent,
    ItemMetadataInput : ItemMetadata, SchemaDisplayFieldMappingInput :
    SchemaDisplayFieldMapping, SchemaDisplayInput : SchemaDisplay, SchemaPropertyInput :
    SchemaProperty, SchemaSearchOptionsInput : SchemaSearchOptions,
    SchemaSortOptionsInput : SchemaSortOptions, SchemaTagOptionsInput : SchemaTagOptions,
    SchemaTypeDefinitionsInput : SchemaTypeDefinitions
}
