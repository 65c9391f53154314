// Generated from spec/aily/v1/types.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// A message of knowledge questions and answers. / 知识问答的消息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AilyKnowledgeMessage {
    /// The content of the message. / 消息的内容。
    /// - Length: 1 to 65535
    /// - Example: `"text"`
    pub content: String,
}
impl wire::Object for AilyKnowledgeMessage {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("content", &mut self.content);
    }
}
/// The request form of [`AilyKnowledgeMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AilyKnowledgeMessageInput {
    /// The content of the message. / 消息的内容。
    /// - Length: 1 to 65535
    /// - Example: `"text"`
    pub content: Option<String>,
}
impl AilyKnowledgeMessageInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `content`.
    #[must_use]
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
}
impl wire::Object for AilyKnowledgeMessageInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("content", &mut self.content);
    }
}
/// The entities that the message mentions. / 消息中 @ 到的实体。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AilyMention {
    /// The ID of the entity, in the account system that `identity_provider` names.
    ///
    /// 实体的 ID，属于 `identity_provider` 所指的账号体系。
    pub entity_id: String,
    /// The account system that `entity_id` belongs to. / `entity_id` 属于哪个账号体系。
    pub identity_provider: AilyMentionIdentityProvider,
    /// The placeholder of the entity in the content of the message. / 该实体在消息内容中的占位符。
    pub key: String,
    /// The name of the entity mentioned. / 被 @ 的实体的名称。
    pub name: String,
    /// The ID in the account system of Aily. / 在 Aily 账号体系中的 ID。
    pub aily_id: String,
}
impl wire::Object for AilyMention {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("entity_id", &mut self.entity_id);
        f.field("identity_provider", &mut self.identity_provider);
        f.field("key", &mut self.key);
        f.field("name", &mut self.name);
        f.field("aily_id", &mut self.aily_id);
    }
}
/// The account system that `entity_id` belongs to. / `entity_id` 属于哪个账号体系。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AilyMentionIdentityProvider {
    /// `AILY`: Aily accounts / Aily 账号体系
    Aily,
    /// `FEISHU`: Feishu accounts / 飞书账号体系
    Feishu,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for AilyMentionIdentityProvider {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for AilyMentionIdentityProvider {
    fn as_str(&self) -> &str {
        match self {
            Self::Aily => "AILY",
            Self::Feishu => "FEISHU",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "AILY" => Self::Aily,
            "FEISHU" => Self::Feishu,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The request form of [`AilyMention`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AilyMentionInput {
    /// The ID of the entity, in the account system that `identity_provider` names.
    ///
    /// 实体的 ID，属于 `identity_provider` 所指的账号体系。
    pub entity_id: Option<String>,
    /// The account system that `entity_id` belongs to. / `entity_id` 属于哪个账号体系。
    pub identity_provider: Option<AilyMentionIdentityProvider>,
    /// The placeholder of the entity in the content of the message. / 该实体在消息内容中的占位符。
    pub key: Option<String>,
    /// The name of the entity mentioned. / 被 @ 的实体的名称。
    pub name: Option<String>,
    /// The ID in the account system of Aily. / 在 Aily 账号体系中的 ID。
    pub aily_id: Option<String>,
}
impl AilyMentionInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `entity_id`.
    #[must_use]
    pub fn entity_id(mut self, value: impl Into<String>) -> Self {
        self.entity_id = Some(value.into());
        self
    }
    /// Sets `identity_provider`.
    #[must_use]
    pub fn identity_provider(mut self, value: AilyMentionIdentityProvider) -> Self {
        self.identity_provider = Some(value);
        self
    }
    /// Sets `key`.
    #[must_use]
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `aily_id`.
    #[must_use]
    pub fn aily_id(mut self, value: impl Into<String>) -> Self {
        self.aily_id = Some(value.into());
        self
    }
}
impl wire::Object for AilyMentionInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("entity_id", &mut self.entity_id);
        f.field("identity_provider", &mut self.identity_provider);
        f.field("key", &mut self.key);
        f.field("name", &mut self.name);
        f.field("aily_id", &mut self.aily_id);
    }
}
/// A message of a session. / 会话中的消息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AilyMessage {
    /// The ID of the message. / 消息的 ID。
    pub id: String,
    /// The ID of the session it belongs to. / 所在会话的 ID。
    pub session_id: String,
    /// The ID of the run that the message belongs to. / 产生该消息的运行的 ID。
    pub run_id: String,
    /// The format of the content of the message. / 消息内容的格式。
    pub content_type: String,
    /// The content of the message. / 消息的内容。
    pub content: String,
    /// The files that the message carries. / 消息附带的文件。
    pub files: Vec<AilyMessageFile>,
    /// The ID of the message that this one quotes. / 所引用的消息的 ID。
    pub quote_message_id: String,
    /// The sender of the message. / 消息的发送者。
    pub sender: AilySender,
    /// The entities that the message mentions. / 消息中 @ 到的实体。
    pub mentions: Vec<AilyMention>,
    /// The content of the message as plain text. / 消息内容的纯文本形式。
    pub plain_text: String,
    /// When the message was created, in milliseconds since 1970. / 消息的创建时间，毫秒级时间戳。
    pub created_at: wire::TimestampMs,
    /// The state of the run or message. / 运行或消息的状态。
    pub status: String,
}
impl wire::Object for AilyMessage {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("session_id", &mut self.session_id);
        f.field("run_id", &mut self.run_id);
        f.field("content_type", &mut self.content_type);
        f.field("content", &mut self.content);
        f.field("files", &mut self.files);
        f.field("quote_message_id", &mut self.quote_message_id);
        f.field("sender", &mut self.sender);
        f.field("mentions", &mut self.mentions);
        f.field("plain_text", &mut self.plain_text);
        f.field("created_at", &mut self.created_at);
        f.field("status", &mut self.status);
    }
}
/// The files that the message carries. / 消息附带的文件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AilyMessageFile {
    /// The ID of the file. / 文件的 ID。
    pub id: String,
    /// The MIME type of the file. / 文件的 MIME 类型。
    pub mime_type: String,
    /// The name of the file. / 文件的名称。
    pub file_name: String,
    /// Custom data given at creation and returned unchanged. / 创建时传入、原样返回的附加数据。
    pub metadata: String,
    /// When the file was created, in milliseconds since 1970. / 文件的创建时间，毫秒级时间戳。
    pub created_at: wire::TimestampMs,
    /// The URL to preview the file at, with its expiry. / 文件的预览链接及其有效期。
    pub preview_url: AilyMessageFilePreview,
}
impl wire::Object for AilyMessageFile {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("mime_type", &mut self.mime_type);
        f.field("file_name", &mut self.file_name);
        f.field("metadata", &mut self.metadata);
        f.field("created_at", &mut self.created_at);
        f.field("preview_url", &mut self.preview_url);
    }
}
/// The URL to preview the file at, with its expiry. / 文件的预览链接及其有效期。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AilyMessageFilePreview {
    /// The URL to preview the file at. / 预览文件用的 URL。
    pub url: String,
    /// When `url` expires, in seconds since 1970. / `url` 何时失效，秒级时间戳。
    pub expired_at: wire::TimestampSec,
}
impl wire::Object for AilyMessageFilePreview {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("url", &mut self.url);
        f.field("expired_at", &mut self.expired_at);
    }
}
/// The sender of the message. / 消息的发送者。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AilySender {
    /// The ID of the entity, in the account system that `identity_provider` names.
    ///
    /// 实体的 ID，属于 `identity_provider` 所指的账号体系。
    pub entity_id: String,
    /// The account system that `entity_id` belongs to. / `entity_id` 属于哪个账号体系。
    pub identity_provider: String,
    /// The type of sender. / 发送者的类型。
    pub sender_type: String,
    /// The ID in the account system of Aily. / 在 Aily 账号体系中的 ID。
    pub aily_id: String,
}
impl wire::Object for AilySender {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("entity_id", &mut self.entity_id);
        f.field("identity_provider", &mut self.identity_provider);
        f.field("sender_type", &mut self.sender_type);
        f.field("aily_id", &mut self.aily_id);
    }
}
/// A session. / 会话。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AilySession {
    /// The ID of the session. / 会话的 ID。
    pub id: String,
    /// When the session was created, in milliseconds since 1970. / 会话的创建时间，毫秒级时间戳。
    pub created_at: wire::TimestampMs,
    /// When the session was last updated, in milliseconds since 1970. / 会话最近一次更新的时间，毫秒级时间戳。
    pub modified_at: wire::TimestampMs,
    /// The Aily user ID of the person who created the session. / 会话创建者的 Aily 用户 ID。
    pub created_by: String,
    /// Context variables of your own making, which workflow skills can read as global variables.
    ///
    /// 自行构造的上下文变量，工作流技能可作为全局变量读取。
    pub channel_context: String,
    /// Custom data of the session, kept on the server and returned unchanged by `aily.v1.aily_session.get`.
    ///
    /// 会话的自定义数据，保存在服务端，用 `aily.v1.aily_session.get` 查询时原样返回。
    pub metadata: String,
}
impl wire::Object for AilySession {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("created_at", &mut self.created_at);
        f.field("modified_at", &mut self.modified_at);
        f.field("created_by", &mut self.created_by);
        f.field("channel_context", &mut self.channel_context);
        f.field("metadata", &mut self.metadata);
    }
}
/// How the knowledge is connected to its data source. / 数据知识与数据源的连接方式。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ConnectType {
    /// `import`: Imported / 导入
    Import,
    /// `direct`: Connected directly / 直连
    Direct,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ConnectType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ConnectType {
    fn as_str(&self) -> &str {
        match self {
            Self::Import => "import",
            Self::Direct => "direct",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "import" => Self::Import,
            "direct" => Self::Direct,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// A data asset. / 数据知识。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataAsset {
    /// The ID of the knowledge. / 数据知识的 ID。
    pub data_asset_id: String,
    /// The title of the knowledge, by language. / 数据知识的标题，以语言为键。
    pub label: ::std::collections::BTreeMap<String, String>,
    /// The description of the knowledge, by language. / 数据知识的说明，以语言为键。
    pub description: ::std::collections::BTreeMap<String, String>,
    /// The kind of file or system that the knowledge comes from. / 数据知识的来源是哪种文件或系统。
    pub data_source_type: DataAssetDataSourceType,
    /// The state of the connection to the data source. / 数据知识与数据源的连接状态。
    pub connect_status: DataAssetConnectStatus,
    /// The tags of the knowledge. / 数据知识所属的分类。
    pub tags: Vec<DataAssetTag>,
    /// The items of the knowledge. / 数据知识所含的知识项。
    pub items: Vec<DataAssetItem>,
    /// Why the connection failed. / 连接失败的原因。
    pub connect_failed_reason: String,
    /// How the knowledge is connected to its data source. / 数据知识与数据源的连接方式。
    pub connect_type: ConnectType,
    /// When it was created, in milliseconds since 1970. / 创建的时间，毫秒级时间戳。
    pub created_time: wire::TimestampMs,
    /// When it was last updated, in milliseconds since 1970. / 最近一次更新的时间，毫秒级时间戳。
    pub updated_time: wire::TimestampMs,
}
impl wire::Object for DataAsset {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("data_asset_id", &mut self.data_asset_id);
        f.field("label", &mut self.label);
        f.field("description", &mut self.description);
        f.field("data_source_type", &mut self.data_source_type);
        f.field("connect_status", &mut self.connect_status);
        f.field("tags", &mut self.tags);
        f.field("items", &mut self.items);
        f.field("connect_failed_reason", &mut self.connect_failed_reason);
        f.field("connect_type", &mut self.connect_type);
        f.field("created_time", &mut self.created_time);
        f.field("updated_time", &mut self.updated_time);
    }
}
/// The state of the connection to the data source. / 数据知识与数据源的连接状态。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DataAssetConnectStatus {
    /// `awaiting`: Waiting to connect / 等待连接
    Awaiting,
    /// `syncing`: Connecting / 连接中
    Syncing,
    /// `successful`: Connected / 连接成功
    Successful,
    /// `continuously_syncing`: Syncing changes / 增量同步中
    ContinuouslySyncing,
    /// `partially_successful`: Partly successful / 部分成功
    PartiallySuccessful,
    /// `failed`: Failed / 连接失败
    Failed,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for DataAssetConnectStatus {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for DataAssetConnectStatus {
    fn as_str(&self) -> &str {
        match self {
            Self::Awaiting => "awaiting",
            Self::Syncing => "syncing",
            Self::Successful => "successful",
            Self::ContinuouslySyncing => "continuously_syncing",
            Self::PartiallySuccessful => "partially_successful",
            Self::Failed => "failed",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "awaiting" => Self::Awaiting,
            "syncing" => Self::Syncing,
            "successful" => Self::Successful,
            "continuously_syncing" => Self::ContinuouslySyncing,
            "partially_successful" => Self::PartiallySuccessful,
            "failed" => Self::Failed,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The kind of file or system that the knowledge comes from. / 数据知识的来源是哪种文件或系统。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DataAssetDataSourceType {
    /// `excel`: Excel / Excel
    Excel,
    /// `pdf`: PDF / PDF
    Pdf,
    /// `pptx`: PPTX / PPTX
    Pptx,
    /// `txt`: TXT / TXT
    Txt,
    /// `docx`: DOCX / DOCX
    Docx,
    /// `mysql`: MySQL / MySQL
    Mysql,
    /// `postgresql`: PostgreSQL / PostgreSQL
    Postgresql,
    /// `larkbase`: Base / 飞书多维表格
    Larkbase,
    /// `salesforce`: Salesforce / Salesforce
    Salesforce,
    /// `fenxiangxiaoke`: Fxiaoke CRM / 纷享销客
    Fenxiangxiaoke,
    /// `qianchuan`: Ocean Engine Qianchuan / 巨量千川
    Qianchuan,
    /// `clickhouse`: ClickHouse / ClickHouse
    Clickhouse,
    /// `databricks`: Databricks / Databricks
    Databricks,
    /// `servicedesk`: Help desk / 飞书服务台
    Servicedesk,
    /// `larkbiz_wiki`: Wiki / 飞书知识库
    LarkbizWiki,
    /// `larkbiz_doc`: Legacy document / 飞书旧版文档
    LarkbizDoc,
    /// `larkbiz_docs`: Feishu Docs / 飞书文档
    LarkbizDocs,
    /// `larkbiz_docx`: Document / 飞书新版文档
    LarkbizDocx,
    /// `larkbiz_pdf`: PDF in Drive / 云空间中的 PDF
    LarkbizPdf,
    /// `larkbiz_word`: Word file in Drive / 云空间中的 Word 文件
    LarkbizWord,
    /// `larkbiz_pptx`: PPTX in Drive / 云空间中的 PPTX
    LarkbizPptx,
    /// `larkbiz_sheets`: Sheet / 飞书电子表格
    LarkbizSheets,
    /// `larkbiz_base`: Base in Drive / 云空间中的多维表格
    LarkbizBase,
    /// `larkbiz_personalfolder`: Personal folder / 个人文件夹
    LarkbizPersonalfolder,
    /// `larkbiz_sharedfolder`: Shared folder / 共享文件夹
    LarkbizSharedfolder,
    /// `object`: Data table / 数据表
    Object,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for DataAssetDataSourceType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for DataAssetDataSourceType {
    fn as_str(&self) -> &str {
        match self {
            Self::Excel => "excel",
            Self::Pdf => "pdf",
            Self::Pptx => "pptx",
            Self::Txt => "txt",
            Self::Docx => "docx",
            Self::Mysql => "mysql",
            Self::Postgresql => "postgresql",
            Self::Larkbase => "larkbase",
            Self::Salesforce => "salesforce",
            Self::Fenxiangxiaoke => "fenxiangxiaoke",
            Self::Qianchuan => "qianchuan",
            Self::Clickhouse => "clickhouse",
            Self::Databricks => "databricks",
            Self::Servicedesk => "servicedesk",
            Self::LarkbizWiki => "larkbiz_wiki",
            Self::LarkbizDoc => "larkbiz_doc",
            Self::LarkbizDocs => "larkbiz_docs",
            Self::LarkbizDocx => "larkbiz_docx",
            Self::LarkbizPdf => "larkbiz_pdf",
            Self::LarkbizWord => "larkbiz_word",
            Self::LarkbizPptx => "larkbiz_pptx",
            Self::LarkbizSheets => "larkbiz_sheets",
            Self::LarkbizBase => "larkbiz_base",
            Self::LarkbizPersonalfolder => "larkbiz_personalfolder",
            Self::LarkbizSharedfolder => "larkbiz_sharedfolder",
            Self::Object => "object",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "excel" => Self::Excel,
            "pdf" => Self::Pdf,
            "pptx" => Self::Pptx,
            "txt" => Self::Txt,
            "docx" => Self::Docx,
            "mysql" => Self::Mysql,
            "postgresql" => Self::Postgresql,
            "larkbase" => Self::Larkbase,
            "salesforce" => Self::Salesforce,
            "fenxiangxiaoke" => Self::Fenxiangxiaoke,
            "qianchuan" => Self::Qianchuan,
            "clickhouse" => Self::Clickhouse,
            "databricks" => Self::Databricks,
            "servicedesk" => Self::Servicedesk,
            "larkbiz_wiki" => Self::LarkbizWiki,
            "larkbiz_doc" => Self::LarkbizDoc,
            "larkbiz_docs" => Self::LarkbizDocs,
            "larkbiz_docx" => Self::LarkbizDocx,
            "larkbiz_pdf" => Self::LarkbizPdf,
            "larkbiz_word" => Self::LarkbizWord,
            "larkbiz_pptx" => Self::LarkbizPptx,
            "larkbiz_sheets" => Self::LarkbizSheets,
            "larkbiz_base" => Self::LarkbizBase,
            "larkbiz_personalfolder" => Self::LarkbizPersonalfolder,
            "larkbiz_sharedfolder" => Self::LarkbizSharedfolder,
            "object" => Self::Object,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The items of the knowledge. / 数据知识所含的知识项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataAssetItem {
    /// The ID of the knowledge item. / 知识项的 ID。
    pub data_asset_item_id: String,
    /// The API name of the knowledge item. / 知识项的标识名。
    pub api_name: String,
    /// The title of the knowledge item, by language. / 知识项的标题，以语言为键。
    pub label: ::std::collections::BTreeMap<String, String>,
    /// The description of the knowledge item, by language. / 知识项的说明，以语言为键。
    pub description: ::std::collections::BTreeMap<String, String>,
    /// The resources of the knowledge item. / 知识项所用的资源。
    pub resources: Vec<DataAssetResource>,
}
impl wire::Object for DataAssetItem {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("data_asset_item_id", &mut self.data_asset_item_id);
        f.field("api_name", &mut self.api_name);
        f.field("label", &mut self.label);
        f.field("description", &mut self.description);
        f.field("resources", &mut self.resources);
    }
}
/// The resources of the knowledge item. / 知识项所用的资源。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataAssetResource {
    /// The ID of the resource of the knowledge item. / 知识项所用资源的 ID。
    pub resource_id: String,
    /// The type of resource. / 资源的类型。
    pub resource_type: DataAssetResourceResourceType,
}
impl wire::Object for DataAssetResource {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("resource_id", &mut self.resource_id);
        f.field("resource_type", &mut self.resource_type);
    }
}
/// The type of resource. / 资源的类型。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DataAssetResourceResourceType {
    /// `dataset`: Data view / 数据视图
    Dataset,
    /// `vector`: Knowledge view / 知识视图
    Vector,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for DataAssetResourceResourceType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for DataAssetResourceResourceType {
    fn as_str(&self) -> &str {
        match self {
            Self::Dataset => "dataset",
            Self::Vector => "vector",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "dataset" => Self::Dataset,
            "vector" => Self::Vector,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// A tag of data assets. / 数据知识的分类。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataAssetTag {
    /// The ID of the knowledge tag; the official documentation has swapped its description with that of `name`.
    ///
    /// 数据知识分类的 ID；官方文档的说明与 `name` 对调了。
    pub data_asset_tag_id: String,
    /// The name of the knowledge tag; the official documentation has swapped its description with that of `data_asset_tag_id`.
    ///
    /// 数据知识分类的名称；官方文档的说明与 `data_asset_tag_id` 对调了。
    pub name: String,
}
impl wire::Object for DataAssetTag {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("data_asset_tag_id", &mut self.data_asset_tag_id);
        f.field("name", &mut self.name);
    }
}
/// A run. / 一次运行。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Run {
    /// The ID of the run. / 运行的 ID。
    pub id: String,
    /// When the run was created, in milliseconds since 1970. / 运行的创建时间，毫秒级时间戳。
    pub created_at: wire::TimestampMs,
    /// The ID of the Aily app. / 所属 Aily 应用的 ID。
    pub app_id: String,
    /// The ID of the session it belongs to. / 所在会话的 ID。
    pub session_id: String,
    /// The state of the run or message. / 运行或消息的状态。
    pub status: String,
    /// When the run started, in milliseconds since 1970. / 运行的开始时间，毫秒级时间戳。
    pub started_at: wire::TimestampMs,
    /// When the run ended, in milliseconds since 1970. / 运行的结束时间，毫秒级时间戳。
    pub ended_at: wire::TimestampMs,
    /// The error, if the run failed. / 运行失败时的错误。
    pub error: RunError,
    /// Custom data given at creation and returned unchanged. / 创建时传入、原样返回的附加数据。
    pub metadata: String,
}
impl wire::Object for Run {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("created_at", &mut self.created_at);
        f.field("app_id", &mut self.app_id);
        f.field("session_id", &mut self.session_id);
        f.field("status", &mut self.status);
        f.field("started_at", &mut self.started_at);
        f.field("ended_at", &mut self.ended_at);
        f.field("error", &mut self.error);
        f.field("metadata", &mut self.metadata);
    }
}
/// The error, if the run failed. / 运行失败时的错误。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunError {
    /// The error code of the failed run. / 运行失败的错误码。
    pub code: String,
    /// Why the run failed. / 运行失败的原因。
    pub message: String,
}
impl wire::Object for RunError {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("code", &mut self.code);
        f.field("message", &mut self.message);
    }
}
/// A skill. / 技能。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Skill {
    /// The ID of the skill. / 技能的 ID。
    pub id: String,
    /// The name of the skill. / 技能的名称。
    pub label: String,
    /// What the skill does. / 对技能的说明。
    pub description: String,
    /// Examples of what users may ask. / 用户提问的示例。
    pub samples: Vec<String>,
    /// The definition of the input parameters of the skill. / 技能入参的结构定义。
    pub input_schema: String,
    /// The definition of the output parameters of the skill. / 技能出参的结构定义。
    pub output_schema: String,
}
impl wire::Object for Skill {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("label", &mut self.label);
        f.field("description", &mut self.description);
        f.field("samples", &mut self.samples);
        f.field("input_schema", &mut self.input_schema);
        f.field("output_schema", &mut self.output_schema);
    }
}
/// The environment of the app to act in; the online one if omitted, although only `dev` is supported so far.
///
/// 在应用的哪个环境中操作；不填则为线上环境，但目前只支持 `dev`。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TenantType {
    /// `online`: Online / 线上环境
    Online,
    /// `dev`: Development / 开发环境
    Dev,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for TenantType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for TenantType {
    fn as_str(&self) -> &str {
        match self {
            Self::Online => "online",
            Self::Dev => "dev",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "online" => Self::Online,
            "dev" => Self::Dev,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The type of document. / 云文档的类型。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Type {
    /// `doc`: Legacy document / 旧版文档
    Doc,
    /// `file`: File / 文件
    File,
    /// `wiki`: Wiki node / 知识库节点
    Wiki,
    /// `docx`: Document / 新版文档
    Docx,
    /// `folder`: Folder / 文件夹
    Folder,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for Type {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for Type {
    fn as_str(&self) -> &str {
        match self {
            Self::Doc => "doc",
            Self::File => "file",
            Self::Wiki => "wiki",
            Self::Docx => "docx",
            Self::Folder => "folder",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "doc" => Self::Doc,
            "file" => Self::File,
            "wiki" => Self::Wiki,
            "docx" => Self::Docx,
            "folder" => Self::Folder,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    AilyKnowledgeMessage AilyKnowledgeMessageInput AilyMention AilyMentionInput
    AilyMessage AilyMessageFile AilyMessageFilePreview AilySender AilySession DataAsset
    DataAssetItem DataAssetResource DataAssetTag Run RunError Skill
}
crate::codegen::__impl_enum! {
    AilyMentionIdentityProvider ConnectType DataAssetConnectStatus
    DataAssetDataSourceType DataAssetResourceResourceType TenantType Type
}
crate::codegen::__impl_input! {
    AilyKnowledgeMessageInput : AilyKnowledgeMessage, AilyMentionInput : AilyMention
}
