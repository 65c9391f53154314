// Generated from spec/aily/v1/app_data_asset/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::aily::{error, v1};
impl super::Api<'_> {
    /// Create a data asset / 创建数据知识: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.tenant_type(…))`.
    pub fn create(
        &self,
        app_id: impl Into<String>,
        connect_type: v1::ConnectType,
        source_type: CreateSourceType,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(
            self.client,
            Create::new(app_id, connect_type, source_type),
        )
    }
}
/// Create a data asset / 创建数据知识.
///
/// Adds a data asset to an Aily app, in its development environment only and by a collaborator of the app.
///
/// 为 Aily 应用添加一项数据知识，仅支持开发环境，须为应用协作者。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::aily::v1::ConnectType;
/// use feishu_api::aily::v1::app_data_asset::CreateSourceType;
/// let reply = client.aily().v1().app_data_asset().create("spring_dfasdf__c", ConnectType::Direct, CreateSourceType::File).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/aily/v1/apps/:app_id/data_assets`
/// - Rate limit: 20 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `aily:data_asset:write`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/app-data_asset/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The ID of the Aily app: the part of its address after `/ai/{APPID}`.
    ///
    /// Aily 应用的 ID，即应用地址 `/ai/{APPID}` 中的那一段。
    /// - Length: 0 to 255
    /// - Example: `"spring_dfasdf__c"`
    pub app_id: String,
    /// The environment of the app to act in; the online one if omitted, although only `dev` is supported so far.
    ///
    /// 在应用的哪个环境中操作；不填则为线上环境，但目前只支持 `dev`。
    /// - Length: 0 to 255
    pub tenant_type: Option<v1::TenantType>,
    /// How the knowledge is connected to its data source. / 数据知识与数据源的连接方式。
    /// - Length: 0 to 255
    pub connect_type: v1::ConnectType,
    /// The kind of source that the knowledge comes from. / 数据知识来自哪种数据源。
    /// - Length: 0 to 255
    pub source_type: CreateSourceType,
    /// The knowledge to import; fill in the member that matches `source_type`.
    ///
    /// 要导入的知识，填写与 `source_type` 对应的一项。
    pub import_knowledge_setting: Option<CreateDataAssetImportKnowledgeSetting>,
    /// What the knowledge is about, by language. / 对数据知识的说明，以语言为键。
    pub description: Option<::std::collections::BTreeMap<String, String>>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        app_id: impl Into<String>,
        connect_type: v1::ConnectType,
        source_type: CreateSourceType,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            tenant_type: Default::default(),
            connect_type,
            source_type,
            import_knowledge_setting: Default::default(),
            description: Default::default(),
        }
    }
    /// Sets `tenant_type`.
    #[must_use]
    pub fn tenant_type(mut self, value: v1::TenantType) -> Self {
        self.tenant_type = Some(value);
        self
    }
    /// Sets `import_knowledge_setting`.
    #[must_use]
    pub fn import_knowledge_setting(
        mut self,
        value: CreateDataAssetImportKnowledgeSetting,
    ) -> Self {
        self.import_knowledge_setting = Some(value);
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(
        mut self,
        value: ::std::collections::BTreeMap<String, String>,
    ) -> Self {
        self.description = Some(value);
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_id", &mut self.app_id);
        f.field("tenant_type", &mut self.tenant_type);
        f.field("connect_type", &mut self.connect_type);
        f.field("source_type", &mut self.source_type);
        f.field("import_knowledge_setting", &mut self.import_knowledge_setting);
        f.field("description", &mut self.description);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("aily.v1.app_data_asset.create", Post, "/open-apis/aily/v1/apps/:app_id/data_assets")
        .documented(text("创建数据知识", "Create a data asset"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/app-data_asset/create")
        .access(&[Tenant, User], &[Custom], &[scopes(&[crate::scope::AILY_DATA_ASSET_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(20, 1)]), &[])
        .request(Json, &[
            path("app_id", String).required(),
            query("tenant_type", String),
            body("connect_type", String).required(),
            body("source_type", String).required(),
            body("import_knowledge_setting", Object),
            body("description", Object),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The knowledge that was created. / 新建的数据知识。
    pub data_asset: v1::DataAsset,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("data_asset", &mut self.data_asset);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`2700001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`2701004`](error::PERMISSION_DENIED): permission denied
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`2700026`](error::DEVELOPMENT_ENVIRONMENT_ONLY): only support development environment
    DevelopmentEnvironmentOnly = error::DEVELOPMENT_ENVIRONMENT_ONLY,
    /// [`2700027`](error::SINGLE_FILE_ONLY): only supports uploading a single file
    SingleFileOnly = error::SINGLE_FILE_ONLY,
    /// [`2700028`](error::INVALID_CHUNK_SETTING_PARAMETER): invalid chunk setting parameter
    InvalidChunkSettingParameter = error::INVALID_CHUNK_SETTING_PARAMETER,
    /// [`2700029`](error::INVALID_DATA_SOURCE_INFORMATION): the data source information is invalid
    InvalidDataSourceInformation = error::INVALID_DATA_SOURCE_INFORMATION,
    /// [`2700030`](error::DATA_SOURCE_NOT_FOUND): data source not found
    DataSourceNotFound = error::DATA_SOURCE_NOT_FOUND,
    /// [`2700031`](error::IMPORT_CLOUD_DOCUMENT_DENIED): import cloud document permission check failed
    ImportCloudDocumentDenied = error::IMPORT_CLOUD_DOCUMENT_DENIED,
    /// [`2700032`](error::UNSUPPORTED_DATA_CONNECTION_TYPE): unsupported data connection type
    UnsupportedDataConnectionType = error::UNSUPPORTED_DATA_CONNECTION_TYPE,
    /// [`2700033`](error::UNSUPPORTED_DATA_SOURCE_TYPE): unsupported data source type
    UnsupportedDataSourceType = error::UNSUPPORTED_DATA_SOURCE_TYPE,
    /// [`2700034`](error::UNSUPPORTED_FILE_TYPE): unsupported file types
    UnsupportedFileType = error::UNSUPPORTED_FILE_TYPE,
    /// [`2700460`](error::GET_DOC_META_FAILED): failed to get doc meta
    GetDocMetaFailed = error::GET_DOC_META_FAILED,
    /// [`2700036`](error::USER_IDENTITY_REQUIRED): cloud document-related resources only support user identity calls
    UserIdentityRequired = error::USER_IDENTITY_REQUIRED,
    /// [`2700472`](error::PARAMETER_MISSING_OR_INVALID): some param miss or invalid
    ParameterMissingOrInvalid = error::PARAMETER_MISSING_OR_INVALID,
}
/// The file to import. / 要导入的文件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataAssetImportKnowledgeFile {
    /// The title of the file. / 文件的标题。
    /// - Length: 0 to 255
    /// - Example: `"text"`
    pub title: Option<String>,
    /// The token of the file from `aily.v1.app_data_asset.upload_file`. Give this or `content`; this one takes precedence.
    ///
    /// 文件的 token，由 `aily.v1.app_data_asset.upload_file` 返回；与 `content` 二选一，同时填写时以它为准。
    /// - Length: 0 to 255
    /// - Example: `"bb690637b49440b08f39459a2fdcd2ca"`
    pub token: Option<String>,
    /// The content of the file. Its length is limited, so use `token` for large files; if both are given, `token` takes precedence.
    ///
    /// 文件的内容，有长度限制，大文件宜用 `token`；二者选一，同时填写时以 `token` 为准。
    /// - Length: 0 to 65536
    /// - Example: `"text"`
    pub content: Option<String>,
    /// The MIME type of the content, which must be given; those of txt, pdf, pptx and docx are supported.
    ///
    /// 文件内容的 MIME 类型，必须填写，支持 txt、pdf、pptx 和 docx 对应的类型。
    /// - Length: 0 to 255
    /// - Example: `"application/pdf"`
    pub mime_type: Option<String>,
    /// The URL that the file comes from. / 文件来源的 URL。
    /// - Length: 0 to 65535
    /// - Example: `"https://document.com/1"`
    pub url: Option<String>,
}
impl CreateDataAssetImportKnowledgeFile {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `token`.
    #[must_use]
    pub fn token(mut self, value: impl Into<String>) -> Self {
        self.token = Some(value.into());
        self
    }
    /// Sets `content`.
    #[must_use]
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
    /// Sets `mime_type`.
    #[must_use]
    pub fn mime_type(mut self, value: impl Into<String>) -> Self {
        self.mime_type = Some(value.into());
        self
    }
    /// Sets `url`.
    #[must_use]
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
}
impl wire::Object for CreateDataAssetImportKnowledgeFile {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("title", &mut self.title);
        f.field("token", &mut self.token);
        f.field("content", &mut self.content);
        f.field("mime_type", &mut self.mime_type);
        f.field("url", &mut self.url);
    }
}
/// The help desk to connect. / 要连接的飞书服务台。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataAssetImportKnowledgeHelpdesk {
    /// The ID of the help desk; the [help desk guide](https://open.larkoffice.com/document/server-docs/helpdesk-v1/access-guide) tells how to obtain it.
    ///
    /// 服务台的 ID，获取方式见[服务台接入指南](https://open.larkoffice.com/document/server-docs/helpdesk-v1/access-guide)。
    /// - Length: 0 to 255
    /// - Example: `"123"`
    pub helpdesk_id: String,
}
impl CreateDataAssetImportKnowledgeHelpdesk {
    /// Creates the value from its required fields.
    pub fn new(helpdesk_id: impl Into<String>) -> Self {
        Self {
            helpdesk_id: helpdesk_id.into(),
        }
    }
}
impl wire::Object for CreateDataAssetImportKnowledgeHelpdesk {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("helpdesk_id", &mut self.helpdesk_id);
    }
}
/// The Feishu document to import. / 要导入的飞书云文档。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataAssetImportKnowledgeLarkDoc {
    /// The type of document. / 云文档的类型。
    /// - Length: 0 to 255
    pub r#type: v1::Type,
    /// The token of the document, as returned by a document search. / 云文档的 token，可通过搜索云文档取得。
    /// - Length: 0 to 255
    /// - Example: `"T8FAcuilgC1fdaxkt58vcp91xngh"`
    pub token: String,
    /// Whether to import the documents below it as well; only for documents in a wiki.
    ///
    /// 是否连同子文档一起导入，仅对知识库中的云文档有效。
    pub with_sub_docs: Option<bool>,
}
impl CreateDataAssetImportKnowledgeLarkDoc {
    /// Creates the value from its required fields.
    pub fn new(r#type: v1::Type, token: impl Into<String>) -> Self {
        Self {
            r#type,
            token: token.into(),
            with_sub_docs: Default::default(),
        }
    }
    /// Sets `with_sub_docs`.
    #[must_use]
    pub fn with_sub_docs(mut self, value: bool) -> Self {
        self.with_sub_docs = Some(value);
        self
    }
}
impl wire::Object for CreateDataAssetImportKnowledgeLarkDoc {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("token", &mut self.token);
        f.field("with_sub_docs", &mut self.with_sub_docs);
    }
}
/// The knowledge to import; fill in the member that matches `source_type`.
///
/// 要导入的知识，填写与 `source_type` 对应的一项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataAssetImportKnowledgeSetting {
    /// How to split the knowledge into chunks. / 如何把知识切分成片段。
    pub chunk_setting: Option<CreateDataAssetKnowledgeChunkSetting>,
    /// The file to import. / 要导入的文件。
    pub file: Option<CreateDataAssetImportKnowledgeFile>,
    /// The Feishu document to import. / 要导入的飞书云文档。
    pub lark_doc: Option<CreateDataAssetImportKnowledgeLarkDoc>,
    /// The wiki space to connect. / 要连接的飞书知识空间。
    pub lark_wiki_space: Option<CreateDataAssetImportKnowledgeWiki>,
    /// The help desk to connect. / 要连接的飞书服务台。
    pub lark_helpdesk: Option<CreateDataAssetImportKnowledgeHelpdesk>,
}
impl CreateDataAssetImportKnowledgeSetting {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `chunk_setting`.
    #[must_use]
    pub fn chunk_setting(mut self, value: CreateDataAssetKnowledgeChunkSetting) -> Self {
        self.chunk_setting = Some(value);
        self
    }
    /// Sets `file`.
    #[must_use]
    pub fn file(mut self, value: CreateDataAssetImportKnowledgeFile) -> Self {
        self.file = Some(value);
        self
    }
    /// Sets `lark_doc`.
    #[must_use]
    pub fn lark_doc(mut self, value: CreateDataAssetImportKnowledgeLarkDoc) -> Self {
        self.lark_doc = Some(value);
        self
    }
    /// Sets `lark_wiki_space`.
    #[must_use]
    pub fn lark_wiki_space(mut self, value: CreateDataAssetImportKnowledgeWiki) -> Self {
        self.lark_wiki_space = Some(value);
        self
    }
    /// Sets `lark_helpdesk`.
    #[must_use]
    pub fn lark_helpdesk(
        mut self,
        value: CreateDataAssetImportKnowledgeHelpdesk,
    ) -> Self {
        self.lark_helpdesk = Some(value);
        self
    }
}
impl wire::Object for CreateDataAssetImportKnowledgeSetting {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("chunk_setting", &mut self.chunk_setting);
        f.field("file", &mut self.file);
        f.field("lark_doc", &mut self.lark_doc);
        f.field("lark_wiki_space", &mut self.lark_wiki_space);
        f.field("lark_helpdesk", &mut self.lark_helpdesk);
    }
}
/// The wiki space to connect. / 要连接的飞书知识空间。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataAssetImportKnowledgeWiki {
    /// The ID of the wiki space, as returned by a wiki search. / 知识空间的 ID，可通过搜索 Wiki 取得。
    /// - Length: 0 to 255
    /// - Example: `"798546548961351"`
    pub space_id: String,
    /// Only these nodes of the wiki space are used. / 只使用知识空间中的这些子节点。
    pub sub_docs: Option<Vec<CreateDataAssetImportKnowledgeWikiSubDoc>>,
    /// The URL of the wiki space. / 知识空间的链接。
    /// - Length: 0 to 65535
    /// - Example: `"https://ai-tenant.feishu-boe.cn/wiki/space/7283525110814736404"`
    pub url: Option<String>,
}
impl CreateDataAssetImportKnowledgeWiki {
    /// Creates the value from its required fields.
    pub fn new(space_id: impl Into<String>) -> Self {
        Self {
            space_id: space_id.into(),
            sub_docs: Default::default(),
            url: Default::default(),
        }
    }
    /// Sets `sub_docs`.
    #[must_use]
    pub fn sub_docs(
        mut self,
        value: impl Into<Vec<CreateDataAssetImportKnowledgeWikiSubDoc>>,
    ) -> Self {
        self.sub_docs = Some(value.into());
        self
    }
    /// Sets `url`.
    #[must_use]
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
}
impl wire::Object for CreateDataAssetImportKnowledgeWiki {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("space_id", &mut self.space_id);
        f.field("sub_docs", &mut self.sub_docs);
        f.field("url", &mut self.url);
    }
}
/// Only these nodes of the wiki space are used. / 只使用知识空间中的这些子节点。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataAssetImportKnowledgeWikiSubDoc {
    /// The type of document; only documents in a wiki are possible. / 子节点的类型，只能是知识库中的云文档。
    /// - Length: 0 to 255
    pub r#type: v1::Type,
    /// The token of the document, as returned by a document search. / 云文档的 token，可通过搜索云文档取得。
    /// - Length: 0 to 255
    /// - Example: `"T8FAcuilgC1fdaxkt58vcp91xngh"`
    pub token: String,
    /// The URL of the document. / 云文档的链接。
    /// - Length: 0 to 65535
    /// - Example: `"https://cdas.feishu.cn/wiki/fdisu1"`
    pub url: Option<String>,
}
impl CreateDataAssetImportKnowledgeWikiSubDoc {
    /// Creates the value from its required fields.
    pub fn new(r#type: v1::Type, token: impl Into<String>) -> Self {
        Self {
            r#type,
            token: token.into(),
            url: Default::default(),
        }
    }
    /// Sets `url`.
    #[must_use]
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
}
impl wire::Object for CreateDataAssetImportKnowledgeWikiSubDoc {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("token", &mut self.token);
        f.field("url", &mut self.url);
    }
}
/// How to split the knowledge into chunks. / 如何把知识切分成片段。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataAssetKnowledgeChunkSetting {
    /// How to find the borders of the chunks. / 切分的方式。
    /// - Length: 0 to 255
    pub rule_type: CreateRuleType,
    /// Which separators to split at, if `rule_type` is `separator`.
    ///
    /// 按哪种分隔符切分，用于 `rule_type` 为 `separator` 时。
    /// - Length: 0 to 255
    pub separate_type: Option<CreateSeparateType>,
    /// How many characters a chunk holds at most; must be given when splitting at separators.
    ///
    /// 每个片段最多多少个字符，按分隔符切分时必须填写。
    /// - From 200 to 1000
    /// - Example: `600`
    pub size: Option<i64>,
    /// How many characters neighboring chunks share, at most `size`; must be given when splitting at separators.
    ///
    /// 相邻片段重叠多少个字符，不能超过 `size`；按分隔符切分时必须填写。
    /// - From 0 to 200
    /// - Example: `10`
    pub overlap: Option<i64>,
}
impl CreateDataAssetKnowledgeChunkSetting {
    /// Creates the value from its required fields.
    pub fn new(rule_type: CreateRuleType) -> Self {
        Self {
            rule_type,
            separate_type: Default::default(),
            size: Default::default(),
            overlap: Default::default(),
        }
    }
    /// Sets `separate_type`.
    #[must_use]
    pub fn separate_type(mut self, value: CreateSeparateType) -> Self {
        self.separate_type = Some(value);
        self
    }
    /// Sets `size`.
    #[must_use]
    pub fn size(mut self, value: i64) -> Self {
        self.size = Some(value);
        self
    }
    /// Sets `overlap`.
    #[must_use]
    pub fn overlap(mut self, value: i64) -> Self {
        self.overlap = Some(value);
        self
    }
}
impl wire::Object for CreateDataAssetKnowledgeChunkSetting {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("rule_type", &mut self.rule_type);
        f.field("separate_type", &mut self.separate_type);
        f.field("size", &mut self.size);
        f.field("overlap", &mut self.overlap);
    }
}
/// How to find the borders of the chunks. / 切分的方式。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CreateRuleType {
    /// `separator`: At separators / 按分隔符切分
    Separator,
    /// `intelligent`: Intelligent splitting / 智能切片
    Intelligent,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for CreateRuleType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for CreateRuleType {
    fn as_str(&self) -> &str {
        match self {
            Self::Separator => "separator",
            Self::Intelligent => "intelligent",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "separator" => Self::Separator,
            "intelligent" => Self::Intelligent,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Which separators to split at, if `rule_type` is `separator`.
///
/// 按哪种分隔符切分，用于 `rule_type` 为 `separator` 时。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CreateSeparateType {
    /// `paragraph`: Paragraphs: line breaks, empty lines or spaces / 段落：换行、空行或空格
    Paragraph,
    /// `title`: Titles: marked with ###### / 标题：###### 标记
    Title,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for CreateSeparateType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for CreateSeparateType {
    fn as_str(&self) -> &str {
        match self {
            Self::Paragraph => "paragraph",
            Self::Title => "title",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "paragraph" => Self::Paragraph,
            "title" => Self::Title,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The kind of source that the knowledge comes from. / 数据知识来自哪种数据源。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CreateSourceType {
    /// `file`: File, import only / 文件，仅限导入
    File,
    /// `lark_wiki_space`: Wiki space, direct connection only / 飞书知识空间，仅限直连
    LarkWikiSpace,
    /// `lark_doc`: Document; imports take docx only / 飞书云文档，导入仅限 docx
    LarkDoc,
    /// `lark_helpdesk`: Help desk, direct connection only / 飞书服务台，仅限直连
    LarkHelpdesk,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for CreateSourceType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for CreateSourceType {
    fn as_str(&self) -> &str {
        match self {
            Self::File => "file",
            Self::LarkWikiSpace => "lark_wiki_space",
            Self::LarkDoc => "lark_doc",
            Self::LarkHelpdesk => "lark_helpdesk",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "file" => Self::File,
            "lark_wiki_space" => Self::LarkWikiSpace,
            "lark_doc" => Self::LarkDoc,
            "lark_helpdesk" => Self::LarkHelpdesk,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    CreateDataAssetImportKnowledgeFile CreateDataAssetImportKnowledgeHelpdesk
    CreateDataAssetImportKnowledgeLarkDoc CreateDataAssetImportKnowledgeSetting
    CreateDataAssetImportKnowledgeWiki CreateDataAssetImportKnowledgeWikiSubDoc
    CreateDataAssetKnowledgeChunkSetting
}
crate::codegen::__impl_enum! {
    CreateRuleType CreateSeparateType CreateSourceType
}
