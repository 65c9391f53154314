// Generated from spec/docx/v1/document/raw_content.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::docx::error;
impl super::Api<'_> {
    /// Get the plain text of a document / 获取文档纯文本内容: [`RawContent`](struct@RawContent).
    ///
    /// Optional fields are set on the call: `.with(|request| request.lang(…))`.
    pub fn raw_content(
        &self,
        document_id: impl Into<String>,
    ) -> crate::codegen::Call<RawContent> {
        crate::codegen::Call::new(self.client, RawContent::new(document_id))
    }
}
/// Get the plain text of a document / 获取文档纯文本内容.
///
/// Returns the whole content of a document as plain text. / 把一个文档的全部内容作为纯文本返回。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.docx().v1().document().raw_content("doxbcmEtbFrbbq10nPNu8gabcef").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/docx/v1/documents/:document_id/raw_content`
/// - Rate limit: special, see the page
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `docx:document`, `docx:document:readonly`
///
/// Errors: [`RawContentError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document/raw_content)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RawContent {
    /// The ID of the document. / 文档的 ID。
    /// - Length: 27 to 27
    /// - Example: `"doxbcmEtbFrbbq10nPNu8gabcef"`
    pub document_id: String,
    /// The language of the names of mentioned users in the text. / 文本中 @用户 以哪种语言的姓名呈现。
    /// - Default: `0`
    /// - `0`: Default name of the user / 用户的默认姓名，如 @张敏
    /// - `1`: English name of the user, such as @Min Zhang / 用户的英文名，如 @Min Zhang
    /// - `2`: Not supported yet, gives the default name / 尚不支持，返回默认姓名
    pub lang: Option<i64>,
}
impl RawContent {
    /// Creates the value from its required fields.
    pub fn new(document_id: impl Into<String>) -> Self {
        Self {
            document_id: document_id.into(),
            lang: Default::default(),
        }
    }
    /// Sets `lang`.
    #[must_use]
    pub fn lang(mut self, value: i64) -> Self {
        self.lang = Some(value);
        self
    }
}
impl wire::Object for RawContent {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("document_id", &mut self.document_id);
        f.field("lang", &mut self.lang);
    }
}
crate::codegen::__impl_object! {
    RawContent
}
crate::codegen::__operation! {
    RawContent => RawContentResponse, RawContentError:
    Endpoint::new("docx.v1.document.raw_content", Get, "/open-apis/docx/v1/documents/:document_id/raw_content")
        .documented(text("获取文档纯文本内容", "Get the plain text of a document"), "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document/raw_content")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DOCX_DOCUMENT]),
            scopes(&[crate::scope::DOCX_DOCUMENT_READONLY]),
        ])
        .limits(RateLimit::Special, &[])
        .request(NoBody, &[path("document_id", String).required(), query("lang", Integer).default("0")])
}
/// The reply to [`RawContent`](struct@RawContent).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RawContentResponse {
    /// The text of the document, without formatting. / 文档的纯文本内容，不含格式。
    pub content: String,
}
impl wire::Object for RawContentResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("content", &mut self.content);
    }
}
crate::codegen::__impl_object! {
    RawContentResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`RawContent`](struct@RawContent).
    RawContentError:
    /// [`1770001`](error::INVALID_PARAMETER): invalid param
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`1770002`](error::NOT_FOUND): not found
    NotFound = error::NOT_FOUND,
    /// [`1770003`](error::RESOURCE_DELETED): resource deleted
    ResourceDeleted = error::RESOURCE_DELETED,
    /// [`1770004`](error::TOO_MANY_BLOCKS): too many blocks in document
    TooManyBlocks = error::TOO_MANY_BLOCKS,
    /// [`1770005`](error::TOO_DEEP_LEVEL_IN_DOCUMENT): too deep level in document
    TooDeepLevelInDocument = error::TOO_DEEP_LEVEL_IN_DOCUMENT,
    /// [`1770006`](error::SCHEMA_MISMATCH): schema mismatch
    SchemaMismatch = error::SCHEMA_MISMATCH,
    /// [`1770007`](error::TOO_MANY_CHILDREN): too many children in block
    TooManyChildren = error::TOO_MANY_CHILDREN,
    /// [`1770008`](error::TOO_BIG_FILE_SIZE): too big file size
    TooBigFileSize = error::TOO_BIG_FILE_SIZE,
    /// [`1770010`](error::TOO_MANY_TABLE_COLUMNS): too many table column
    TooManyTableColumns = error::TOO_MANY_TABLE_COLUMNS,
    /// [`1770011`](error::TOO_MANY_TABLE_CELLS): too many table cell
    TooManyTableCells = error::TOO_MANY_TABLE_CELLS,
    /// [`1770012`](error::TOO_MANY_GRID_COLUMNS): too many grid column
    TooManyGridColumns = error::TOO_MANY_GRID_COLUMNS,
    /// [`1770013`](error::RELATION_MISMATCH): relation mismatch
    RelationMismatch = error::RELATION_MISMATCH,
    /// [`1770014`](error::PARENT_CHILDREN_RELATION_MISMATCH): parent children relation mismatch
    ParentChildrenRelationMismatch = error::PARENT_CHILDREN_RELATION_MISMATCH,
    /// [`1770015`](error::BLOCK_OF_OTHER_DOCUMENT): single edit with multi document
    BlockOfOtherDocument = error::BLOCK_OF_OTHER_DOCUMENT,
    /// [`1770019`](error::DUPLICATE_BLOCK_ID): repeated blockID in document
    DuplicateBlockId = error::DUPLICATE_BLOCK_ID,
    /// [`1770020`](error::DOCUMENT_BEING_COPIED): operation denied on copying document
    DocumentBeingCopied = error::DOCUMENT_BEING_COPIED,
    /// [`1770021`](error::REVISION_TOO_OLD): too old document
    RevisionTooOld = error::REVISION_TOO_OLD,
    /// [`1770022`](error::INVALID_PAGE_TOKEN): invalid page token
    InvalidPageToken = error::INVALID_PAGE_TOKEN,
    /// [`1770024`](error::INVALID_OPERATION): invalid operation
    InvalidOperation = error::INVALID_OPERATION,
    /// [`1770025`](error::BLOCK_NOT_MATCH): operation and block not match
    BlockNotMatch = error::BLOCK_NOT_MATCH,
    /// [`1770026`](error::ROW_OVER_RANGE): row operation over range
    RowOverRange = error::ROW_OVER_RANGE,
    /// [`1770027`](error::COLUMN_OVER_RANGE): column operation over range
    ColumnOverRange = error::COLUMN_OVER_RANGE,
    /// [`1770028`](error::BLOCK_CREATE_CHILDREN_UNSUPPORTED): block not support create children
    BlockCreateChildrenUnsupported = error::BLOCK_CREATE_CHILDREN_UNSUPPORTED,
    /// [`1770029`](error::BLOCK_CREATE_UNSUPPORTED): block not support to create
    BlockCreateUnsupported = error::BLOCK_CREATE_UNSUPPORTED,
    /// [`1770030`](error::INVALID_PARENT_CHILDREN_RELATION): invalid parent children relation
    InvalidParentChildrenRelation = error::INVALID_PARENT_CHILDREN_RELATION,
    /// [`1770031`](error::BLOCK_DELETE_CHILDREN_UNSUPPORTED): block not support to delete children
    BlockDeleteChildrenUnsupported = error::BLOCK_DELETE_CHILDREN_UNSUPPORTED,
    /// `1770033` (HTTP 400): raw content size exceed limited
    ///
    /// The plain text of a document has at most 10485760 characters. Shorten it.
    ///
    /// 文档的纯文本内容最多 10485760 个字符。请减少内容。
    ContentSizeLimitExceeded = &ErrorInfo {
        message: "raw content size exceed limited",
        ..*error::CONTENT_SIZE_LIMIT_EXCEEDED
    },
    /// [`1770034`](error::OPERATION_COUNT_LIMIT_EXCEEDED): operation count exceed limited
    OperationCountLimitExceeded = error::OPERATION_COUNT_LIMIT_EXCEEDED,
    /// [`1770032`](error::FORBIDDEN): forbidden
    Forbidden = error::FORBIDDEN,
    /// [`1771001`](error::INTERNAL_ERROR): server internal error
    InternalError = error::INTERNAL_ERROR,
    /// [`1771006`](error::MOUNT_FOLDER_FAILED): mount folder failed
    MountFolderFailed = error::MOUNT_FOLDER_FAILED,
    /// [`1771002`](error::GATEWAY_INTERNAL_ERROR): gateway server internal error
    GatewayInternalError = error::GATEWAY_INTERNAL_ERROR,
    /// [`1771003`](error::GATEWAY_MARSHAL_ERROR): gateway marshal error
    GatewayMarshalError = error::GATEWAY_MARSHAL_ERROR,
    /// [`1771004`](error::GATEWAY_UNMARSHAL_ERROR): gateway unmarshal error
    GatewayUnmarshalError = error::GATEWAY_UNMARSHAL_ERROR,
    /// [`1771005`](error::SYSTEM_UNDER_MAINTENANCE): system under maintenance
    SystemUnderMaintenance = error::SYSTEM_UNDER_MAINTENANCE,
}
