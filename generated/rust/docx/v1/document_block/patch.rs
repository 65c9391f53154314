// Generated from spec/docx/v1/document_block/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::docx::{error, v1};
impl super::Api<'_> {
    /// Update a block of a document / 更新块的内容: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.document_revision_id(…))`.
    pub fn patch(
        &self,
        document_id: impl Into<String>,
        block_id: impl Into<String>,
    ) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(self.client, Patch::new(document_id, block_id))
    }
}
/// Update a block of a document / 更新块的内容.
///
/// Changes the content of one block of a document and returns the block as it then is.
///
/// 修改文档中一个块的内容，并返回更新后的块。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.docx().v1().document_block().patch("doxcnePuYufKa49ISjhD8Iabcef", "doxcnO6UW6wAw2qIcYf4hZabcef").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/docx/v1/documents/:document_id/blocks/:block_id`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `docx:document`, `docx:document:write_only`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document-block/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The ID of the document. / 文档的 ID。
    /// - Example: `"doxcnePuYufKa49ISjhD8Iabcef"`
    pub document_id: String,
    /// The ID of the block, as found among the blocks of the document. / 块的 ID，可从文档的块列表中取得。
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
    /// - Example: `"\"0e2633a3-aa1a-4171-af9e-0768ff863566\""`
    pub client_token: Option<String>,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The new text elements of the block, leaving its style as it is. / 替换块的文本元素，样式不变。
    pub update_text_elements: Option<v1::UpdateTextElementsRequest>,
    /// The new text style of the block, leaving its content as it is. / 修改块的文本样式，内容不变。
    pub update_text_style: Option<v1::UpdateTextStyleRequest>,
    /// A change of the column width or the header row and column of a table, for table blocks only.
    ///
    /// 修改表格的列宽或标题行列，仅用于表格块。
    pub update_table_property: Option<v1::UpdateTablePropertyRequest>,
    /// A row to insert into a table, for table blocks only. / 向表格插入一行，仅用于表格块。
    pub insert_table_row: Option<v1::InsertTableRowRequest>,
    /// A column to insert into a table, for table blocks only. / 向表格插入一列，仅用于表格块。
    pub insert_table_column: Option<v1::InsertTableColumnRequest>,
    /// A run of rows to delete from a table, for table blocks only. / 从表格删除一段连续的行，仅用于表格块。
    pub delete_table_rows: Option<v1::DeleteTableRowsRequest>,
    /// A run of columns to delete from a table, for table blocks only. / 从表格删除一段连续的列，仅用于表格块。
    pub delete_table_columns: Option<v1::DeleteTableColumnsRequest>,
    /// The area of table cells to merge, for table blocks only; the cells must lie either wholly inside an area merged before or wholly outside of it.
    ///
    /// 要合并的表格单元格区域，仅用于表格块；其中的单元格或全部处于已合并的区域内，或全部在其外。
    pub merge_table_cells: Option<v1::MergeTableCellsRequest>,
    /// The merged table cell to split again, for table blocks only. / 要取消合并的表格单元格，仅用于表格块。
    pub unmerge_table_cells: Option<v1::UnmergeTableCellsRequest>,
    /// A column to insert into a grid, for grid blocks only. / 向分栏插入一列，仅用于分栏块。
    pub insert_grid_column: Option<v1::InsertGridColumnRequest>,
    /// A column to delete from a grid, for grid blocks only. / 从分栏删除一列，仅用于分栏块。
    pub delete_grid_column: Option<v1::DeleteGridColumnRequest>,
    /// The new share of the width for each column of a grid, for grid blocks only. / 调整分栏各列的宽度占比，仅用于分栏块。
    pub update_grid_column_width_ratio: Option<v1::UpdateGridColumnWidthRatioRequest>,
    /// The new image of an image block, which must have been uploaded as a media file first.
    ///
    /// 替换图片块中的图片，须先将新图片作为素材上传。
    pub replace_image: Option<v1::ReplaceImageRequest>,
    /// The new attachment of a file block, which must have been uploaded as a media file first.
    ///
    /// 替换文件块中的附件，须先将新附件作为素材上传。
    pub replace_file: Option<v1::ReplaceFileRequest>,
    /// An update of both the text elements and the text style of the block. / 同时更新块的文本元素与文本样式。
    pub update_text: Option<v1::UpdateTextRequest>,
    /// A change of the task of a task block or of whether it is folded. / 更新任务块关联的任务或折叠状态。
    pub update_task: Option<v1::UpdateTaskRequest>,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(document_id: impl Into<String>, block_id: impl Into<String>) -> Self {
        Self {
            document_id: document_id.into(),
            block_id: block_id.into(),
            document_revision_id: Default::default(),
            client_token: Default::default(),
            user_id_type: Default::default(),
            update_text_elements: Default::default(),
            update_text_style: Default::default(),
            update_table_property: Default::default(),
            insert_table_row: Default::default(),
            insert_table_column: Default::default(),
            delete_table_rows: Default::default(),
            delete_table_columns: Default::default(),
            merge_table_cells: Default::default(),
            unmerge_table_cells: Default::default(),
            insert_grid_column: Default::default(),
            delete_grid_column: Default::default(),
            update_grid_column_width_ratio: Default::default(),
            replace_image: Default::default(),
            replace_file: Default::default(),
            update_text: Default::default(),
            update_task: Default::default(),
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
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `update_text_elements`.
    #[must_use]
    pub fn update_text_elements(mut self, value: v1::UpdateTextElementsRequest) -> Self {
        self.update_text_elements = Some(value);
        self
    }
    /// Sets `update_text_style`.
    #[must_use]
    pub fn update_text_style(mut self, value: v1::UpdateTextStyleRequest) -> Self {
        self.update_text_style = Some(value);
        self
    }
    /// Sets `update_table_property`.
    #[must_use]
    pub fn update_table_property(
        mut self,
        value: v1::UpdateTablePropertyRequest,
    ) -> Self {
        self.update_table_property = Some(value);
        self
    }
    /// Sets `insert_table_row`.
    #[must_use]
    pub fn insert_table_row(mut self, value: v1::InsertTableRowRequest) -> Self {
        self.insert_table_row = Some(value);
        self
    }
    /// Sets `insert_table_column`.
    #[must_use]
    pub fn insert_table_column(mut self, value: v1::InsertTableColumnRequest) -> Self {
        self.insert_table_column = Some(value);
        self
    }
    /// Sets `delete_table_rows`.
    #[must_use]
    pub fn delete_table_rows(mut self, value: v1::DeleteTableRowsRequest) -> Self {
        self.delete_table_rows = Some(value);
        self
    }
    /// Sets `delete_table_columns`.
    #[must_use]
    pub fn delete_table_columns(mut self, value: v1::DeleteTableColumnsRequest) -> Self {
        self.delete_table_columns = Some(value);
        self
    }
    /// Sets `merge_table_cells`.
    #[must_use]
    pub fn merge_table_cells(mut self, value: v1::MergeTableCellsRequest) -> Self {
        self.merge_table_cells = Some(value);
        self
    }
    /// Sets `unmerge_table_cells`.
    #[must_use]
    pub fn unmerge_table_cells(mut self, value: v1::UnmergeTableCellsRequest) -> Self {
        self.unmerge_table_cells = Some(value);
        self
    }
    /// Sets `insert_grid_column`.
    #[must_use]
    pub fn insert_grid_column(mut self, value: v1::InsertGridColumnRequest) -> Self {
        self.insert_grid_column = Some(value);
        self
    }
    /// Sets `delete_grid_column`.
    #[must_use]
    pub fn delete_grid_column(mut self, value: v1::DeleteGridColumnRequest) -> Self {
        self.delete_grid_column = Some(value);
        self
    }
    /// Sets `update_grid_column_width_ratio`.
    #[must_use]
    pub fn update_grid_column_width_ratio(
        mut self,
        value: v1::UpdateGridColumnWidthRatioRequest,
    ) -> Self {
        self.update_grid_column_width_ratio = Some(value);
        self
    }
    /// Sets `replace_image`.
    #[must_use]
    pub fn replace_image(mut self, value: v1::ReplaceImageRequest) -> Self {
        self.replace_image = Some(value);
        self
    }
    /// Sets `replace_file`.
    #[must_use]
    pub fn replace_file(mut self, value: v1::ReplaceFileRequest) -> Self {
        self.replace_file = Some(value);
        self
    }
    /// Sets `update_text`.
    #[must_use]
    pub fn update_text(mut self, value: v1::UpdateTextRequest) -> Self {
        self.update_text = Some(value);
        self
    }
    /// Sets `update_task`.
    #[must_use]
    pub fn update_task(mut self, value: v1::UpdateTaskRequest) -> Self {
        self.update_task = Some(value);
        self
    }
}
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("document_id", &mut self.document_id);
        f.field("block_id", &mut self.block_id);
        f.field("document_revision_id", &mut self.document_revision_id);
        f.field("client_token", &mut self.client_token);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("update_text_elements", &mut self.update_text_elements);
        f.field("update_text_style", &mut self.update_text_style);
        f.field("update_table_property", &mut self.update_table_property);
        f.field("insert_table_row", &mut self.insert_table_row);
        f.field("insert_table_column", &mut self.insert_table_column);
        f.field("delete_table_rows", &mut self.delete_table_rows);
        f.field("delete_table_columns", &mut self.delete_table_columns);
        f.field("merge_table_cells", &mut self.merge_table_cells);
        f.field("unmerge_table_cells", &mut self.unmerge_table_cells);
        f.field("insert_grid_column", &mut self.insert_grid_column);
        f.field("delete_grid_column", &mut self.delete_grid_column);
        f.field(
            "update_grid_column_width_ratio",
            &mut self.update_grid_column_width_ratio,
        );
        f.field("replace_image", &mut self.replace_image);
        f.field("replace_file", &mut self.replace_file);
        f.field("update_text", &mut self.update_text);
        f.field("update_task", &mut self.update_task);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("docx.v1.document_block.patch", Patch, "/open-apis/docx/v1/documents/:document_id/blocks/:block_id")
        .documented(text("更新块的内容", "Update a block of a document"), "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document-block/patch")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DOCX_DOCUMENT]),
            scopes(&[crate::scope::DOCX_DOCUMENT_WRITE_ONLY]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .request(Json, &[
            path("document_id", String).required(),
            path("block_id", String).required(),
            query("document_revision_id", Integer).between(Some(-1), None).default("-1"),
            query("client_token", String),
            query("user_id_type", String).default("\"open_id\""),
            body("update_text_elements", Object),
            body("update_text_style", Object),
            body("update_table_property", Object),
            body("insert_table_row", Object),
            body("insert_table_column", Object),
            body("delete_table_rows", Object),
            body("delete_table_columns", Object),
            body("merge_table_cells", Object),
            body("unmerge_table_cells", Object),
            body("insert_grid_column", Object),
            body("delete_grid_column", Object),
            body("update_grid_column_width_ratio", Object),
            body("replace_image", Object),
            body("replace_file", Object),
            body("update_text", Object),
            body("update_task", Object),
        ])
}
/// The reply to [`Patch`](struct@Patch).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchResponse {
    /// The block after the update. / 更新后的块。
    pub block: v1::Block,
    /// The revision of the document after this update. / 本次更新后文档的版本号。
    pub document_revision_id: i64,
    /// The token of this operation; passing it again when retrying the update keeps it from being made twice.
    ///
    /// 本次操作的幂等标识，再次更新时传入可避免重复执行。
    pub client_token: String,
}
impl wire::Object for PatchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("block", &mut self.block);
        f.field("document_revision_id", &mut self.document_revision_id);
        f.field("client_token", &mut self.client_token);
    }
}
crate::codegen::__impl_object! {
    PatchResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Patch`](struct@Patch).
    PatchError:
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
    /// [`1770035`](error::RESOURCE_COUNT_LIMIT_EXCEEDED): resource count exceed limit
    ResourceCountLimitExceeded = error::RESOURCE_COUNT_LIMIT_EXCEEDED,
    /// [`1770038`](error::RESOURCE_NOT_FOUND): resource not found
    ResourceNotFound = error::RESOURCE_NOT_FOUND,
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
