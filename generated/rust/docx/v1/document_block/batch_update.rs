// Generated from spec/docx/v1/document_block/batch_update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::docx::{error, v1};
impl super::Api<'_> {
    /// Update blocks of a document / 批量更新块的内容: [`BatchUpdate`](struct@BatchUpdate).
    ///
    /// Optional fields are set on the call: `.with(|request| request.document_revision_id(…))`.
    pub fn batch_update(
        &self,
        document_id: impl Into<String>,
        requests: impl Into<Vec<v1::UpdateBlockRequest>>,
    ) -> crate::codegen::Call<BatchUpdate> {
        crate::codegen::Call::new(self.client, BatchUpdate::new(document_id, requests))
    }
}
/// Update blocks of a document / 批量更新块的内容.
///
/// Changes the rich text of several blocks of a document, of which one takes at most 3 edits a second.
///
/// 批量修改文档中多个块的富文本内容，同一文档每秒最多编辑 3 次。
///
/// - `PATCH /open-apis/docx/v1/documents/:document_id/blocks/batch_update`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `docx:document`, `docx:document:write_only`
///
/// Errors: [`BatchUpdateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document-block/batch_update)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdate {
    /// The ID of the document. / 文档的 ID。
    /// - Example: `"doxcnePuYufKa49ISjhD8Iabcef"`
    pub document_id: String,
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
    /// The updates to make, each for one block; a block may occur only once per request.
    ///
    /// 要执行的更新，每项对应一个块；同一个块在一次请求中只能出现一次。
    /// - Length: at most 200
    pub requests: Vec<v1::UpdateBlockRequest>,
}
impl BatchUpdate {
    /// Creates the value from its required fields.
    pub fn new(
        document_id: impl Into<String>,
        requests: impl Into<Vec<v1::UpdateBlockRequest>>,
    ) -> Self {
        Self {
            document_id: document_id.into(),
            document_revision_id: Default::default(),
            client_token: Default::default(),
            user_id_type: Default::default(),
            requests: requests.into(),
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
}
impl wire::Object for BatchUpdate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("document_id", &mut self.document_id);
        f.field("document_revision_id", &mut self.document_revision_id);
        f.field("client_token", &mut self.client_token);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("requests", &mut self.requests);
    }
}
crate::codegen::__impl_object! {
    BatchUpdate
}
crate::codegen::__operation! {
    BatchUpdate => BatchUpdateResponse, BatchUpdateError:
    Endpoint::new("docx.v1.document_block.batch_update", Patch, "/open-apis/docx/v1/documents/:document_id/blocks/batch_update")
        .documented(text("批量更新块的内容", "Update blocks of a document"), "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document-block/batch_update")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DOCX_DOCUMENT]),
            scopes(&[crate::scope::DOCX_DOCUMENT_WRITE_ONLY]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .request(Json, &[
            path("document_id", String).required(),
            query("document_revision_id", Integer).between(Some(-1), None).default("-1"),
            query("client_token", String),
            query("user_id_type", String).default("\"open_id\""),
            body("requests", Array).required(),
        ])
}
/// The reply to [`BatchUpdate`](struct@BatchUpdate).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateResponse {
    /// The blocks after the update. / 更新后的各个块。
    pub blocks: Vec<v1::Block>,
    /// The revision of the document after this update. / 本次更新后文档的版本号。
    pub document_revision_id: i64,
    /// The token of this operation; passing it again when retrying the update keeps it from being made twice.
    ///
    /// 本次操作的幂等标识，再次更新时传入可避免重复执行。
    pub client_token: String,
}
impl wire::Object for BatchUpdateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("blocks", &mut self.blocks);
        f.field("document_revision_id", &mut self.document_revision_id);
        f.field("client_token", &mut self.client_token);
    }
}
crate::codegen::__impl_object! {
    BatchUpdateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`BatchUpdate`](struct@BatchUpdate).
    BatchUpdateError:
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
