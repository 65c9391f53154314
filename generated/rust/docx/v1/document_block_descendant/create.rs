// Generated from spec/docx/v1/document_block_descendant/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::docx::{error, v1};
impl super::Api<'_> {
    /// Create nested blocks in a document / 创建嵌套块: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.document_revision_id(…))`.
    pub fn create(
        &self,
        document_id: impl Into<String>,
        block_id: impl Into<String>,
        children_id: impl Into<Vec<String>>,
        descendants: impl Into<Vec<v1::Block2>>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(
            self.client,
            Create::new(document_id, block_id, children_id, descendants),
        )
    }
}
/// Create nested blocks in a document / 创建嵌套块.
///
/// Creates a tree of nested blocks under a block of a document, at a given position, and returns them.
///
/// 在文档的一个块下、指定位置一次创建一批带父子关系的块，并返回它们。
///
/// - `POST /open-apis/docx/v1/documents/:document_id/blocks/:block_id/descendant`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `docx:document`, `docx:document:write_only`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document-block-descendant/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The ID of the document. / 文档的 ID。
    /// - Example: `"doxcnePuYufKa49ISjhD8Iabcef"`
    pub document_id: String,
    /// The ID of the block to create the children in, as found among the blocks of the document; for children of the root, pass the `document_id`. For which blocks may hold which, see the [overview of documents](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-overview).
    ///
    /// 在哪个块下创建子块，可从文档的块列表中取得；要在根节点下创建，传入文档的 `document_id`。哪些块可作为哪些块的子块，见[文档概述](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-overview)。
    /// - Example: `"doxcnO6UW6wAw2qIcYf4hZabcef"`
    pub block_id: String,
    /// The revision of the document to work on: `-1` is the latest, and a new document starts at 1; the latest number is part of the basic information of the document. The caller needs permission to edit it.
    ///
    /// 在文档的哪个版本上操作，`-1` 为最新版本，刚创建的文档为版本 1，最新版本号可从文档基本信息中取得。调用者须能编辑该文档。
    /// - Default: `-1`
    /// - At least -1
    pub document_revision_id: Option<i64>,
    /// A UUIDv4 that makes the operation idempotent and comes back in the reply: repeating a request with the same one creates the blocks only once; without it, each request counts as new.
    ///
    /// 本次操作的幂等标识，为 UUIDv4，响应会原样带回；以同一标识重复请求只创建一次，不填则视为新的请求。
    /// - Example: `"\"8aac2291-bc9e-4b12-a162-b3cf15bb06bd\""`
    pub client_token: Option<String>,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The temporary IDs of the blocks of the first level, which you choose, unique within the request, and by which they are found in `descendants`; `block_id_relations` has the real IDs in the reply. Listing deeper blocks here fails with error 1770006.
    ///
    /// 第一级子块的临时 ID，由调用方自定，在一次请求中不得重复，并与 `descendants` 中的块对应；服务端生成的实际 ID 见响应的 `block_id_relations`。此处不能列出更深层的块，否则返回错误码 1770006。
    /// - Length: 1 to 1000
    pub children_id: Vec<String>,
    /// Where the new blocks go among the children of the parent: `0` is the first place, `-1` the end.
    ///
    /// 新块在父块子块列表中的位置：`0` 为最前，`-1` 为末尾。
    /// - Default: `-1`
    /// - At least -1
    /// - Example: `0`
    pub index: Option<i64>,
    /// All blocks to create, parents and children of every level, related by their temporary IDs; for those a block may hold, see the [rules on parents and children](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-overview).
    ///
    /// 要创建的全部块，含父块与各层子块，彼此的从属以临时 ID 表示，且须符合[块的父子关系规则](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-overview)。
    /// - Length: 1 to 1000
    pub descendants: Vec<v1::Block2>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        document_id: impl Into<String>,
        block_id: impl Into<String>,
        children_id: impl Into<Vec<String>>,
        descendants: impl Into<Vec<v1::Block2>>,
    ) -> Self {
        Self {
            document_id: document_id.into(),
            block_id: block_id.into(),
            document_revision_id: Default::default(),
            client_token: Default::default(),
            user_id_type: Default::default(),
            children_id: children_id.into(),
            index: Default::default(),
            descendants: descendants.into(),
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
    /// Sets `index`.
    #[must_use]
    pub fn index(mut self, value: i64) -> Self {
        self.index = Some(value);
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("document_id", &mut self.document_id);
        f.field("block_id", &mut self.block_id);
        f.field("document_revision_id", &mut self.document_revision_id);
        f.field("client_token", &mut self.client_token);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("children_id", &mut self.children_id);
        f.field("index", &mut self.index);
        f.field("descendants", &mut self.descendants);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("docx.v1.document_block_descendant.create", Post, "/open-apis/docx/v1/documents/:document_id/blocks/:block_id/descendant")
        .documented(text("创建嵌套块", "Create nested blocks in a document"), "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document-block-descendant/create")
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
            body("children_id", Array).required(),
            body("index", Integer).between(Some(-1), None).default("-1"),
            body("descendants", Array).required(),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The blocks created. / 创建出的块。
    pub children: Vec<v1::Block>,
    /// The revision of the document after the blocks were created. / 块创建后文档的版本号。
    pub document_revision_id: i64,
    /// The token of this operation; passing it again when retrying the update keeps it from being made twice.
    ///
    /// 本次操作的幂等标识，再次更新时传入可避免重复执行。
    pub client_token: String,
    /// Which real block ID each temporary ID of the request became. / 请求中各临时 ID 对应的实际块 ID。
    pub block_id_relations: Vec<CreateBlockIdRelation>,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("children", &mut self.children);
        f.field("document_revision_id", &mut self.document_revision_id);
        f.field("client_token", &mut self.client_token);
        f.field("block_id_relations", &mut self.block_id_relations);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
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
    /// [`1770041`](error::OPEN_SCHEMA_MISMATCH): open schema mismatch
    OpenSchemaMismatch = error::OPEN_SCHEMA_MISMATCH,
    /// [`1770028`](error::BLOCK_CREATE_CHILDREN_UNSUPPORTED): block not support create children
    BlockCreateChildrenUnsupported = error::BLOCK_CREATE_CHILDREN_UNSUPPORTED,
    /// [`1770029`](error::BLOCK_CREATE_UNSUPPORTED): block not support to create
    BlockCreateUnsupported = error::BLOCK_CREATE_UNSUPPORTED,
    /// [`1770030`](error::INVALID_PARENT_CHILDREN_RELATION): invalid parent children relation
    InvalidParentChildrenRelation = error::INVALID_PARENT_CHILDREN_RELATION,
    /// [`1770033`](error::CONTENT_SIZE_LIMIT_EXCEEDED): content size exceed limit
    ContentSizeLimitExceeded = error::CONTENT_SIZE_LIMIT_EXCEEDED,
    /// [`1770034`](error::OPERATION_COUNT_LIMIT_EXCEEDED): operation count exceed limited
    OperationCountLimitExceeded = error::OPERATION_COUNT_LIMIT_EXCEEDED,
    /// [`1770035`](error::RESOURCE_COUNT_LIMIT_EXCEEDED): resource count exceed limit
    ResourceCountLimitExceeded = error::RESOURCE_COUNT_LIMIT_EXCEEDED,
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
/// Which real block ID each temporary ID of the request became. / 请求中各临时 ID 对应的实际块 ID。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBlockIdRelation {
    /// The temporary ID that the request gave the block. / 请求中为该块自定的临时 ID。
    pub temporary_block_id: String,
    /// The ID that the service gave the block. / 服务端为该块生成的 ID。
    pub block_id: String,
}
impl wire::Object for CreateBlockIdRelation {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("temporary_block_id", &mut self.temporary_block_id);
        f.field("block_id", &mut self.block_id);
    }
}
crate::codegen::__impl_object! {
    CreateBlockIdRelation
}
