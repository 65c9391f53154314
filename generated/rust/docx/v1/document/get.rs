// Generated from spec/docx/v1/document/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::docx::{error, v1};
impl super::Api<'_> {
    /// Get a document / 获取文档基本信息: [`Get`](struct@Get).
    pub fn get(&self, document_id: impl Into<String>) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(document_id))
    }
}
/// Get a document / 获取文档基本信息.
///
/// Returns the title and the latest revision of a document, without its content. / 返回一个文档的标题和最新版本号，不含正文。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.docx().v1().document().get("doxcnePuYufKa49ISjhD8Iabcef").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/docx/v1/documents/:document_id`
/// - Rate limit: special, see the page
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `docx:document`, `docx:document:readonly`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the document. In Drive, it is found in the URL or the listing of the folder; for a document in a wiki space, it is not the token in the URL but the `obj_token` of the node, whose `obj_type` is `docx`.
    ///
    /// 文档的 ID。云盘中的文档可从 URL 或文件夹的文件清单取得；知识库中的文档不能用 URL 里的 token，须取其节点 `obj_type` 为 `docx` 时的 `obj_token`。
    /// - Length: 27 to 27
    /// - Example: `"doxcnePuYufKa49ISjhD8Iabcef"`
    pub document_id: String,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(document_id: impl Into<String>) -> Self {
        Self {
            document_id: document_id.into(),
        }
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("document_id", &mut self.document_id);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("docx.v1.document.get", Get, "/open-apis/docx/v1/documents/:document_id")
        .documented(text("获取文档基本信息", "Get a document"), "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document/get")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DOCX_DOCUMENT]),
            scopes(&[crate::scope::DOCX_DOCUMENT_READONLY]),
        ])
        .limits(RateLimit::Special, &[])
        .request(NoBody, &[path("document_id", String).required()])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The document asked for. / 所查询的文档。
    pub document: v1::Document,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("document", &mut self.document);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
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
