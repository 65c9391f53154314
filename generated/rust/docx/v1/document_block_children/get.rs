// Generated from spec/docx/v1/document_block_children/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::docx::{error, v1};
impl super::Api<'_> {
    /// List the child blocks of a document block / 获取所有子块: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.document_revision_id(…))`.
    pub fn get(
        &self,
        document_id: impl Into<String>,
        block_id: impl Into<String>,
    ) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(document_id, block_id))
    }
}
/// List the child blocks of a document block / 获取所有子块.
///
/// Returns the children of a block in a document with their rich text content page by page, at an earlier revision if wanted.
///
/// 分页返回文档中一个块的子块及其富文本内容，可以指定历史版本。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.docx().v1().document_block_children().get("doxcnePuYufKa49ISjhD8Iabcef", "doxcnO6UW6wAw2qIcYf4hZabcef").stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/docx/v1/documents/:document_id/blocks/:block_id/children`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `docx:document`, `docx:document:readonly`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document-block-children/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the document. / 文档的 ID。
    /// - Example: `"doxcnePuYufKa49ISjhD8Iabcef"`
    pub document_id: String,
    /// The ID of the block, as found among the blocks of the document. / 块的 ID，可从文档的块列表中取得。
    /// - Example: `"doxcnO6UW6wAw2qIcYf4hZabcef"`
    pub block_id: String,
    /// The revision of the document whose blocks are listed: `-1` is the latest, and a new document starts at 1; the number is part of the basic information of the document. The latest takes permission to read the document, earlier ones take permission to edit it.
    ///
    /// 列出文档哪个版本的块，`-1` 为最新版本，刚创建的文档为版本 1，版本号可从文档基本信息中取得。最新版本需有阅读权限，历史版本需有编辑权限。
    /// - Default: `-1`
    /// - At least -1
    pub document_revision_id: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"text"`
    pub page_token: Option<String>,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `500`
    /// - At most 500
    pub page_size: Option<i64>,
    /// Whether to return all descendants: when `true`, the block itself and every block below it come in preorder; when `false`, only its direct children.
    ///
    /// 是否返回全部子孙块：`true` 时按先序遍历返回该块及其所有子孙块，`false` 时只返回直接子块。
    /// - Default: `false`
    pub with_descendants: Option<bool>,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(document_id: impl Into<String>, block_id: impl Into<String>) -> Self {
        Self {
            document_id: document_id.into(),
            block_id: block_id.into(),
            document_revision_id: Default::default(),
            page_token: Default::default(),
            page_size: Default::default(),
            with_descendants: Default::default(),
            user_id_type: Default::default(),
        }
    }
    /// Sets `document_revision_id`.
    #[must_use]
    pub fn document_revision_id(mut self, value: i64) -> Self {
        self.document_revision_id = Some(value);
        self
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets `page_size`.
    #[must_use]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `with_descendants`.
    #[must_use]
    pub fn with_descendants(mut self, value: bool) -> Self {
        self.with_descendants = Some(value);
        self
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("document_id", &mut self.document_id);
        f.field("block_id", &mut self.block_id);
        f.field("document_revision_id", &mut self.document_revision_id);
        f.field("page_token", &mut self.page_token);
        f.field("page_size", &mut self.page_size);
        f.field("with_descendants", &mut self.with_descendants);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("docx.v1.document_block_children.get", Get, "/open-apis/docx/v1/documents/:document_id/blocks/:block_id/children")
        .documented(text("获取所有子块", "List the child blocks of a document block"), "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document-block-children/get")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DOCX_DOCUMENT]),
            scopes(&[crate::scope::DOCX_DOCUMENT_READONLY]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .request(NoBody, &[
            path("document_id", String).required(),
            path("block_id", String).required(),
            query("document_revision_id", Integer).between(Some(-1), None).default("-1"),
            query("page_token", String),
            query("page_size", Integer).between(None, Some(500)).default("500"),
            query("with_descendants", Boolean).default("false"),
            query("user_id_type", String).default("\"open_id\""),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for Get {
    type Item = v1::Block;
    fn items(response: GetResponse) -> Vec<v1::Block> {
        response.items
    }
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The children of the block asked for. / 所查询的块的子块。
    pub items: Vec<v1::Block>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
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
