// Generated from spec/docx/v1/document_block_children/batch_delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::docx::{error, v1};
impl super::Api<'_> {
    /// Delete child blocks of a document / 删除块: [`BatchDelete`](struct@BatchDelete).
    ///
    /// Optional fields are set on the call: `.with(|request| request.document_revision_id(…))`.
    pub fn batch_delete(
        &self,
        document_id: impl Into<String>,
        block_id: impl Into<String>,
        start_index: i64,
        end_index: i64,
    ) -> crate::codegen::Call<BatchDelete> {
        crate::codegen::Call::new(
            self.client,
            BatchDelete::new(document_id, block_id, start_index, end_index),
        )
    }
}
/// Delete child blocks of a document / 删除块.
///
/// Deletes a range of the children of a block in a document and returns the revision after that.
///
/// 删除文档中一个块的连续一段子块，返回删除后的版本号。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.docx().v1().document_block_children().batch_delete("doxcnePuYufKa49ISjhD8Iabcef", "doxcnO6UW6wAw2qIcYf4hZabcef", 0, 1).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/docx/v1/documents/:document_id/blocks/:block_id/children/batch_delete`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `docx:document`
///
/// Errors: [`BatchDeleteError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document-block-children/batch_delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDelete {
    /// The ID of the document. / 文档的 ID。
    /// - Example: `"doxcnePuYufKa49ISjhD8Iabcef"`
    pub document_id: String,
    /// The ID of the block whose children are deleted, as found among the blocks of the document. Rows and columns of a table and columns of a grid are deleted by updating the block instead; table cells, grid columns and callouts must keep at least one child.
    ///
    /// 要删除其子块的父块的 ID，可从文档的块列表中取得。表格的行列与分栏的列须改用更新块的操作删除；表格单元格、分栏列和高亮块的子块不能全部删除。
    /// - Example: `"doxcnO6UW6wAw2qIcYf4hZabcef"`
    pub block_id: String,
    /// The revision of the document to work on: `-1` is the latest, and a new document starts at 1; the latest number is part of the basic information of the document. The caller needs permission to edit it.
    ///
    /// 在文档的哪个版本上操作，`-1` 为最新版本，刚创建的文档为版本 1，最新版本号可从文档基本信息中取得。调用者须能编辑该文档。
    /// - Default: `-1`
    /// - At least -1
    pub document_revision_id: Option<i64>,
    /// A token that makes the operation idempotent and comes back in the reply: repeating a request with the same token updates only once; without it, each request counts as new.
    ///
    /// 本次操作的幂等标识，响应会原样带回；以同一标识重复请求，更新只执行一次，不填则视为新的请求。
    /// - Example: `"\"fe599b60-450f-46ff-b2ef-9f6675625b97\""`
    pub client_token: Option<String>,
    /// The index of the first child to delete, inclusive; it must be less than `end_index`.
    ///
    /// 要删除的第一个子块的序号，该子块包含在内，须小于 `end_index`。
    /// - At least 0
    /// - Example: `0`
    pub start_index: i64,
    /// The index at which deletion stops, the child at it being kept; it must be greater than `start_index`.
    ///
    /// 删除到哪个序号为止，该序号上的子块不删除，须大于 `start_index`。
    /// - At least 1
    /// - Example: `1`
    pub end_index: i64,
}
impl BatchDelete {
    /// Creates the value from its required fields.
    pub fn new(
        document_id: impl Into<String>,
        block_id: impl Into<String>,
        start_index: i64,
        end_index: i64,
    ) -> Self {
        Self {
            document_id: document_id.into(),
            block_id: block_id.into(),
            document_revision_id: Default::default(),
            client_token: Default::default(),
            start_index,
            end_index,
        }
    }
    /// Sets `document_revision_id`.
    #[must_use]
    pub fn document_revision_id(mut self, value: i64) -> Self {
        self.document_revision_id = Some(value);
        self
    }
    /// Sets `client_token`.
    #[must_use]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}
impl wire::Object for BatchDelete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("document_id", &mut self.document_id);
        f.field("block_id", &mut self.block_id);
        f.field("document_revision_id", &mut self.document_revision_id);
        f.field("client_token", &mut self.client_token);
        f.field("start_index", &mut self.start_index);
        f.field("end_index", &mut self.end_index);
    }
}
crate::codegen::__impl_object! {
    BatchDelete
}
crate::codegen::__operation! {
    BatchDelete => BatchDeleteResponse, BatchDeleteError:
    Endpoint::new("docx.v1.document_block_children.batch_delete", Delete, "/open-apis/docx/v1/documents/:document_id/blocks/:block_id/children/batch_delete")
        .documented(text("删除块", "Delete child blocks of a document"), "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document-block-children/batch_delete")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::DOCX_DOCUMENT])])
        .request(Json, &[
            path("document_id", String).required(),
            path("block_id", String).required(),
            query("document_revision_id", Integer).between(Some(-1), None).default("-1"),
            query("client_token", String),
            body("start_index", Integer).required().between(Some(0), None),
            body("end_index", Integer).required().between(Some(1), None),
        ])
}
/// The reply to [`BatchDelete`](struct@BatchDelete).
pub type BatchDeleteResponse = v1::DocumentBlockChildren;
crate::codegen::__error_enum! {
    /// The documented errors of [`BatchDelete`](struct@BatchDelete).
    BatchDeleteError:
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
    /// [`1770033`](error::CONTENT_SIZE_LIMIT_EXCEEDED): content size exceed limit
    ContentSizeLimitExceeded = error::CONTENT_SIZE_LIMIT_EXCEEDED,
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
