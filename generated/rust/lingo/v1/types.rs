// Generated from spec/lingo/v1/types.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// The other entries that are related to the entry. / 与词条相关的其他词条。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Abbreviation {
    /// The ID of the related entry. / 相关词条的 ID。
    pub id: String,
}
impl wire::Object for Abbreviation {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
    }
}
/// The request form of [`Abbreviation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AbbreviationInput {
    /// The ID of the related entry. / 相关词条的 ID。
    pub id: Option<String>,
}
impl AbbreviationInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
}
impl wire::Object for AbbreviationInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
    }
}
/// The pictures of the entry. / 词条的图片。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaikeImage {
    /// The token of the picture, which uploading the file returns. / 图片的 token，由上传文件的接口返回。
    pub token: String,
}
impl wire::Object for BaikeImage {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("token", &mut self.token);
    }
}
/// The request form of [`BaikeImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaikeImageInput {
    /// The token of the picture, which uploading the file returns. / 图片的 token，由上传文件的接口返回。
    pub token: String,
}
impl BaikeImageInput {
    /// Creates the value from its required fields.
    pub fn new(token: impl Into<String>) -> Self {
        Self { token: token.into() }
    }
}
impl wire::Object for BaikeImageInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("token", &mut self.token);
    }
}
/// A classification of entries. / 词条的分类。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Classification {
    /// The ID of the second-level classification. / 二级分类的 ID。
    pub id: String,
    /// The name of the second-level classification. / 二级分类的名称。
    pub name: String,
    /// The ID of the first-level classification above it. / 所属一级分类的 ID。
    pub father_id: String,
    /// The name of the classification in several languages. / 分类名称的多语言版本。
    pub i18n_names: Vec<ClassificationI18nClsName>,
}
impl wire::Object for Classification {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("father_id", &mut self.father_id);
        f.field("i18n_names", &mut self.i18n_names);
    }
}
/// The name of the classification in several languages. / 分类名称的多语言版本。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClassificationI18nClsName {
    /// The language of this item. / 该项的语言。
    /// - `1`: Chinese / 中文
    /// - `2`: English / 英文
    /// - `3`: Japanese / 日文
    pub language: i64,
    /// The name of the classification. / 分类的名称。
    pub name: String,
}
impl wire::Object for ClassificationI18nClsName {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("language", &mut self.language);
        f.field("name", &mut self.name);
    }
}
/// The name of the classification in several languages. / 分类名称的多语言版本。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClassificationI18nClsNameInput {
    /// The language of this item. / 该项的语言。
    /// - `1`: Chinese / 中文
    /// - `2`: English / 英文
    /// - `3`: Japanese / 日文
    pub language: Option<i64>,
    /// The name of the classification. / 分类的名称。
    pub name: Option<String>,
}
impl ClassificationI18nClsNameInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `language`.
    #[must_use]
    pub fn language(mut self, value: i64) -> Self {
        self.language = Some(value);
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}
impl wire::Object for ClassificationI18nClsNameInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("language", &mut self.language);
        f.field("name", &mut self.name);
    }
}
/// The request form of [`Classification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClassificationInput {
    /// The ID of the second-level classification. / 二级分类的 ID。
    pub id: String,
    /// The name of the second-level classification. / 二级分类的名称。
    pub name: Option<String>,
    /// The ID of the first-level classification above it. / 所属一级分类的 ID。
    pub father_id: Option<String>,
    /// The name of the classification in several languages. / 分类名称的多语言版本。
    pub i18n_names: Option<Vec<ClassificationI18nClsNameInput>>,
}
impl ClassificationInput {
    /// Creates the value from its required fields.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: Default::default(),
            father_id: Default::default(),
            i18n_names: Default::default(),
        }
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `father_id`.
    #[must_use]
    pub fn father_id(mut self, value: impl Into<String>) -> Self {
        self.father_id = Some(value.into());
        self
    }
    /// Sets `i18n_names`.
    #[must_use]
    pub fn i18n_names(
        mut self,
        value: impl Into<Vec<ClassificationI18nClsNameInput>>,
    ) -> Self {
        self.i18n_names = Some(value.into());
        self
    }
}
impl wire::Object for ClassificationInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("father_id", &mut self.father_id);
        f.field("i18n_names", &mut self.i18n_names);
    }
}
/// Where the name is shown. / 名称在哪些地方展示。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisplayStatus {
    /// Whether the name is highlighted in messages, documents and so on. / 该名称是否在消息、文档等处高亮。
    pub allow_highlight: bool,
    /// Whether the name can be found when searching in Feishu. / 在飞书中搜索时能否搜到该名称。
    pub allow_search: bool,
}
impl wire::Object for DisplayStatus {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("allow_highlight", &mut self.allow_highlight);
        f.field("allow_search", &mut self.allow_search);
    }
}
/// The request form of [`DisplayStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisplayStatusInput {
    /// Whether the name is highlighted in messages, documents and so on. / 该名称是否在消息、文档等处高亮。
    pub allow_highlight: bool,
    /// Whether the name can be found when searching in Feishu. / 在飞书中搜索时能否搜到该名称。
    pub allow_search: bool,
}
impl DisplayStatusInput {
    /// Creates the value from its required fields.
    pub fn new(allow_highlight: bool, allow_search: bool) -> Self {
        Self {
            allow_highlight,
            allow_search,
        }
    }
}
impl wire::Object for DisplayStatusInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("allow_highlight", &mut self.allow_highlight);
        f.field("allow_search", &mut self.allow_search);
    }
}
/// A draft. / 草稿。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Draft {
    /// The ID of the draft. / 草稿的 ID。
    pub draft_id: String,
    /// The entry that was created or updated. / 所创建或更新的词条。
    pub entity: Entity,
}
impl wire::Object for Draft {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("draft_id", &mut self.draft_id);
        f.field("entity", &mut self.entity);
    }
}
/// An entry. / 词条。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Entity {
    /// The ID of the entry to update; omit it to create a new entry. / 要更新的词条的 ID；新建词条时不填。
    pub id: String,
    /// The names of the entry. / 词条的名称。
    pub main_keys: Vec<Term>,
    /// The aliases of the entry. / 词条的别名。
    pub aliases: Vec<Term>,
    /// The definition as plain text; at least one of it and `rich_text` must be given, or error 1540001 results.
    ///
    /// 纯文本的释义；它与 `rich_text` 至少填写一个，否则返回错误 1540001。
    pub description: String,
    /// The person who created the entry. / 词条的创建者。
    pub creator: String,
    /// When the entry was created, in seconds since 1970. / 词条的创建时间，秒级时间戳。
    pub create_time: wire::TimestampSec,
    /// The person who last updated the entry. / 最近更新词条的人。
    pub updater: String,
    /// When the entry was last updated, in seconds since 1970. / 词条最近一次更新的时间，秒级时间戳。
    pub update_time: wire::TimestampSec,
    /// The contacts, chats, documents, links and so on that belong to the entry. / 与词条相关的联系人、群组、文档、链接等。
    pub related_meta: RelatedMeta,
    /// The likes and dislikes of the entry. / 词条收到的赞与负面反馈。
    pub statistics: Statistics,
    /// What the entry corresponds to in an external system. / 词条在外部系统中的对应关系。
    pub outer_info: OuterInfo,
    /// The definition as rich text; if given, `description` has no effect. The [guide to Lingo](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/baike-v1/overview) lists what it may contain.
    ///
    /// 富文本的释义，填写后 `description` 不生效；支持的格式见[词典指南的释义部分](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/baike-v1/overview)。
    pub rich_text: String,
    /// Where the entry comes from: `1` if a user created it, `2` for an import, `3` for an official one, `4` if created through the API.
    ///
    /// 词条的来源：`1` 为用户创建，`2` 为批量导入，`3` 为官方词，`4` 为通过 API 创建。
    pub source: i64,
    /// The definition of the entry in several languages. / 词条释义的多语言版本。
    pub i18n_descs: Vec<I18nEntryDesc>,
}
impl wire::Object for Entity {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("main_keys", &mut self.main_keys);
        f.field("aliases", &mut self.aliases);
        f.field("description", &mut self.description);
        f.field("creator", &mut self.creator);
        f.field("create_time", &mut self.create_time);
        f.field("updater", &mut self.updater);
        f.field("update_time", &mut self.update_time);
        f.field("related_meta", &mut self.related_meta);
        f.field("statistics", &mut self.statistics);
        f.field("outer_info", &mut self.outer_info);
        f.field("rich_text", &mut self.rich_text);
        f.field("source", &mut self.source);
        f.field("i18n_descs", &mut self.i18n_descs);
    }
}
/// The definition of the entry in several languages. / 词条释义的多语言版本。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct I18nEntryDesc {
    /// The language of this item. / 该项的语言。
    /// - `1`: Chinese / 中文
    /// - `2`: English / 英文
    /// - `3`: Japanese / 日文
    pub language: i64,
    /// The definition as plain text. / 纯文本的释义。
    pub description: String,
    /// The definition as rich text. / 富文本的释义。
    pub rich_text: String,
}
impl wire::Object for I18nEntryDesc {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("language", &mut self.language);
        f.field("description", &mut self.description);
        f.field("rich_text", &mut self.rich_text);
    }
}
/// The request form of [`I18nEntryDesc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct I18nEntryDescInput {
    /// The language of this item. / 该项的语言。
    /// - `1`: Chinese / 中文
    /// - `2`: English / 英文
    /// - `3`: Japanese / 日文
    pub language: i64,
    /// The definition as plain text. / 纯文本的释义。
    pub description: Option<String>,
    /// The definition as rich text. / 富文本的释义。
    pub rich_text: Option<String>,
}
impl I18nEntryDescInput {
    /// Creates the value from its required fields.
    pub fn new(language: i64) -> Self {
        Self {
            language,
            description: Default::default(),
            rich_text: Default::default(),
        }
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `rich_text`.
    #[must_use]
    pub fn rich_text(mut self, value: impl Into<String>) -> Self {
        self.rich_text = Some(value.into());
        self
    }
}
impl wire::Object for I18nEntryDescInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("language", &mut self.language);
        f.field("description", &mut self.description);
        f.field("rich_text", &mut self.rich_text);
    }
}
/// What the entry corresponds to in an external system. / 词条在外部系统中的对应关系。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OuterInfo {
    /// The name of the external system that provides the data, without hyphens (`-`).
    ///
    /// 提供数据的外部系统的名称，不能含连字符 `-`。
    pub provider: String,
    /// The unique ID of the entry in the external system, without hyphens (`-`). / 词条在外部系统中的唯一 ID，不能含连字符 `-`。
    pub outer_id: String,
}
impl wire::Object for OuterInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("provider", &mut self.provider);
        f.field("outer_id", &mut self.outer_id);
    }
}
/// The request form of [`OuterInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OuterInfoInput {
    /// The name of the external system that provides the data, without hyphens (`-`).
    ///
    /// 提供数据的外部系统的名称，不能含连字符 `-`。
    pub provider: String,
    /// The unique ID of the entry in the external system, without hyphens (`-`). / 词条在外部系统中的唯一 ID，不能含连字符 `-`。
    pub outer_id: String,
}
impl OuterInfoInput {
    /// Creates the value from its required fields.
    pub fn new(provider: impl Into<String>, outer_id: impl Into<String>) -> Self {
        Self {
            provider: provider.into(),
            outer_id: outer_id.into(),
        }
    }
}
impl wire::Object for OuterInfoInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("provider", &mut self.provider);
        f.field("outer_id", &mut self.outer_id);
    }
}
/// Something related to an entry. / 与词条相关的内容。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Referer {
    /// The ID of what is linked, such as a contact or chat. / 所关联内容的 ID，如联系人或群组的 ID。
    pub id: String,
    /// The description of what is linked, such as that of a contact or the title of a link.
    ///
    /// 所关联内容的描述，如对联系人的说明或链接的标题。
    pub title: String,
    /// The URL that the link leads to. / 链接指向的地址。
    pub url: String,
}
impl wire::Object for Referer {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("title", &mut self.title);
        f.field("url", &mut self.url);
    }
}
/// The request form of [`Referer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefererInput {
    /// The ID of what is linked, such as a contact or chat. / 所关联内容的 ID，如联系人或群组的 ID。
    pub id: Option<String>,
    /// The description of what is linked, such as that of a contact or the title of a link.
    ///
    /// 所关联内容的描述，如对联系人的说明或链接的标题。
    pub title: Option<String>,
    /// The URL that the link leads to. / 链接指向的地址。
    pub url: Option<String>,
}
impl RefererInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `url`.
    #[must_use]
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
}
impl wire::Object for RefererInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("title", &mut self.title);
        f.field("url", &mut self.url);
    }
}
/// The contacts, chats, documents, links and so on that belong to the entry. / 与词条相关的联系人、群组、文档、链接等。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RelatedMeta {
    /// The contacts that belong to the entry. / 与词条相关的联系人。
    pub users: Vec<Referer>,
    /// The public chats that belong to the entry. / 与词条相关的公开群。
    pub chats: Vec<Referer>,
    /// The documents that belong to the entry. / 与词条相关的云文档。
    pub docs: Vec<Referer>,
    /// The on-call accounts that belong to the entry. / 与词条相关的值班号。
    pub oncalls: Vec<Referer>,
    /// The links that belong to the entry. / 与词条相关的链接。
    pub links: Vec<Referer>,
    /// The other entries that are related to the entry. / 与词条相关的其他词条。
    pub abbreviations: Vec<Abbreviation>,
    /// The classifications of the entry: second-level ones only, and at most one below each first-level one.
    ///
    /// 词条所属的分类，只能是二级分类，且每个一级分类下至多一个。
    pub classifications: Vec<Classification>,
    /// The pictures of the entry. / 词条的图片。
    pub images: Vec<BaikeImage>,
}
impl wire::Object for RelatedMeta {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("users", &mut self.users);
        f.field("chats", &mut self.chats);
        f.field("docs", &mut self.docs);
        f.field("oncalls", &mut self.oncalls);
        f.field("links", &mut self.links);
        f.field("abbreviations", &mut self.abbreviations);
        f.field("classifications", &mut self.classifications);
        f.field("images", &mut self.images);
    }
}
/// The request form of [`RelatedMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RelatedMetaInput {
    /// The contacts that belong to the entry. / 与词条相关的联系人。
    pub users: Option<Vec<RefererInput>>,
    /// The public chats that belong to the entry. / 与词条相关的公开群。
    pub chats: Option<Vec<RefererInput>>,
    /// The documents that belong to the entry. / 与词条相关的云文档。
    pub docs: Option<Vec<RefererInput>>,
    /// The on-call accounts that belong to the entry. / 与词条相关的值班号。
    pub oncalls: Option<Vec<RefererInput>>,
    /// The links that belong to the entry. / 与词条相关的链接。
    pub links: Option<Vec<RefererInput>>,
    /// The other entries that are related to the entry. / 与词条相关的其他词条。
    pub abbreviations: Option<Vec<AbbreviationInput>>,
    /// The classifications of the entry: second-level ones only, and at most one below each first-level one.
    ///
    /// 词条所属的分类，只能是二级分类，且每个一级分类下至多一个。
    pub classifications: Option<Vec<ClassificationInput>>,
    /// The pictures of the entry. / 词条的图片。
    pub images: Option<Vec<BaikeImageInput>>,
}
impl RelatedMetaInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `users`.
    #[must_use]
    pub fn users(mut self, value: impl Into<Vec<RefererInput>>) -> Self {
        self.users = Some(value.into());
        self
    }
    /// Sets `chats`.
    #[must_use]
    pub fn chats(mut self, value: impl Into<Vec<RefererInput>>) -> Self {
        self.chats = Some(value.into());
        self
    }
    /// Sets `docs`.
    #[must_use]
    pub fn docs(mut self, value: impl Into<Vec<RefererInput>>) -> Self {
        self.docs = Some(value.into());
        self
    }
    /// Sets `oncalls`.
    #[must_use]
    pub fn oncalls(mut self, value: impl Into<Vec<RefererInput>>) -> Self {
        self.oncalls = Some(value.into());
        self
    }
    /// Sets `links`.
    #[must_use]
    pub fn links(mut self, value: impl Into<Vec<RefererInput>>) -> Self {
        self.links = Some(value.into());
        self
    }
    /// Sets `abbreviations`.
    #[must_use]
    pub fn abbreviations(mut self, value: impl Into<Vec<AbbreviationInput>>) -> Self {
        self.abbreviations = Some(value.into());
        self
    }
    /// Sets `classifications`.
    #[must_use]
    pub fn classifications(
        mut self,
        value: impl Into<Vec<ClassificationInput>>,
    ) -> Self {
        self.classifications = Some(value.into());
        self
    }
    /// Sets `images`.
    #[must_use]
    pub fn images(mut self, value: impl Into<Vec<BaikeImageInput>>) -> Self {
        self.images = Some(value.into());
        self
    }
}
impl wire::Object for RelatedMetaInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("users", &mut self.users);
        f.field("chats", &mut self.chats);
        f.field("docs", &mut self.docs);
        f.field("oncalls", &mut self.oncalls);
        f.field("links", &mut self.links);
        f.field("abbreviations", &mut self.abbreviations);
        f.field("classifications", &mut self.classifications);
        f.field("images", &mut self.images);
    }
}
/// The likes and dislikes of the entry. / 词条收到的赞与负面反馈。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Statistics {
    /// How many likes the entry has received. / 词条收到的赞。
    pub like_count: i64,
    /// How many dislikes the current version of the entry has received. / 词条当前版本收到的负面反馈数。
    pub dislike_count: i64,
}
impl wire::Object for Statistics {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("like_count", &mut self.like_count);
        f.field("dislike_count", &mut self.dislike_count);
    }
}
/// A name of an entry. / 词条的一个名称。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Term {
    /// The text of the name. / 名称的文字。
    pub key: String,
    /// Where the name is shown. / 名称在哪些地方展示。
    pub display_status: DisplayStatus,
}
impl wire::Object for Term {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("key", &mut self.key);
        f.field("display_status", &mut self.display_status);
    }
}
/// The request form of [`Term`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TermInput {
    /// The text of the name. / 名称的文字。
    pub key: String,
    /// Where the name is shown. / 名称在哪些地方展示。
    pub display_status: DisplayStatusInput,
}
impl TermInput {
    /// Creates the value from its required fields.
    pub fn new(key: impl Into<String>, display_status: DisplayStatusInput) -> Self {
        Self {
            key: key.into(),
            display_status,
        }
    }
}
impl wire::Object for TermInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("key", &mut self.key);
        f.field("display_status", &mut self.display_status);
    }
}
crate::codegen::__impl_object! {
    Abbreviation AbbreviationInput BaikeImage BaikeImageInput Classification
    ClassificationI18nClsName ClassificationI18nClsNameInput ClassificationInput
    DisplayStatus DisplayStatusInput Draft Entity I18nEntryDesc I18nEntryDescInput
    OuterInfo OuterInfoInput Referer RefererInput RelatedMeta RelatedMetaInput Statistics
    Term TermInput
}
crate::codegen::__impl_input! {
    AbbreviationInput : Abbreviation, BaikeImageInput : BaikeImage, ClassificationInput :
    Classification, DisplayStatusInput : DisplayStatus, I18nEntryDescInput :
    I18nEntryDesc, OuterInfoInput : OuterInfo, RefererInput : Referer, RelatedMetaInput :
    RelatedMeta, TermInput : Term
}
