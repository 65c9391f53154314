// Generated from spec/docx/v1/chat_announcement_block_children/batch_delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::docx::{error, v1};
impl super::Api<'_> {
    /// Delete child blocks of a chat announcement / 删除群公告中的块: [`BatchDelete`](struct@BatchDelete).
    ///
    /// Optional fields are set on the call: `.with(|request| request.revision_id(…))`.
    pub fn batch_delete(
        &self,
        chat_id: impl Into<id::ChatId>,
        block_id: impl Into<String>,
        start_index: i64,
        end_index: i64,
    ) -> crate::codegen::Call<BatchDelete> {
        crate::codegen::Call::new(
            self.client,
            BatchDelete::new(chat_id, block_id, start_index, end_index),
        )
    }
}
/// Delete child blocks of a chat announcement / 删除群公告中的块.
///
/// Deletes a range of the children of a block in a chat announcement and returns the revision after that.
///
/// 删除群公告中一个块的连续一段子块，返回删除后的版本号。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.docx().v1().chat_announcement_block_children().batch_delete("oc_5ad11d72b830411d72b836c20", "doxcnO6UW6wAw2qIcYf4hZpFIth", 0, 1).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id/children/batch_delete`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `im:chat.announcement:write_only`
///
/// Errors: [`BatchDeleteError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/chat-announcement-block-children/batch_delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDelete {
    /// The ID of the chat whose announcement is read, as obtained by creating, listing or searching chats; one-on-one chats (`p2p`) have no announcement and cannot be used.
    ///
    /// 要读取公告的群组的 ID，可由创建群组、列出所在群组或搜索群组得到；单聊没有公告，不能使用。
    /// - Example: `"oc_5ad11d72b830411d72b836c20"`
    pub chat_id: id::ChatId,
    /// The ID of the block whose children are deleted, as found among the blocks of the announcement. Rows and columns of a table and columns of a grid are deleted by batch-updating blocks instead; table cells, grid columns and callouts must keep at least one child.
    ///
    /// 要删除其子块的父块的 ID，可从群公告的块列表中取得。表格的行列与分栏的列须改用批量更新块的操作删除；表格单元格、分栏列和高亮块的子块不能全部删除。
    /// - Example: `"doxcnO6UW6wAw2qIcYf4hZpFIth"`
    pub block_id: String,
    /// The revision of the announcement to work on: `-1` is the latest, and a new announcement starts at 1; the latest number is part of the basic information of the announcement. The caller needs permission to edit it.
    ///
    /// 在群公告的哪个版本上操作，`-1` 为最新版本，刚创建的公告为版本 1，最新版本号可从群公告基本信息中取得。调用者须能编辑该公告。
    /// - Default: `-1`
    /// - At least -1
    pub revision_id: Option<i64>,
    /// A token that makes the operation idempotent and comes back in the reply: repeating a request with the same token updates only once; without it, each request counts as new.
    ///
    /// 本次操作的幂等标识，响应会原样带回；以同一标识重复请求，更新只执行一次，不填则视为新的请求。
    /// - Example: `"fe599b60-450f-46ff-b2ef-9f6675625b97"`
    pub client_token: Option<String>,
    /// The index of the first child to delete, inclusive. / 要删除的第一个子块的序号，该子块包含在内。
    /// - At least 0
    /// - Example: `0`
    pub start_index: i64,
    /// The index at which deletion stops; the child at it is kept. / 删除到哪个序号为止，该序号上的子块不删除。
    /// - At least 1
    /// - Example: `1`
    pub end_index: i64,
}
impl BatchDelete {
    /// Creates the value from its required fields.
    pub fn new(
        chat_id: impl Into<id::ChatId>,
        block_id: impl Into<String>,
        start_index: i64,
        end_index: i64,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            block_id: block_id.into(),
            revision_id: Default::default(),
            client_token: Default::default(),
            start_index,
            end_index,
        }
    }
    /// Sets `revision_id`.
    #[must_use]
    pub fn revision_id(mut self, value: i64) -> Self {
        self.revision_id = Some(value);
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
        f.field("chat_id", &mut self.chat_id);
        f.field("block_id", &mut self.block_id);
        f.field("revision_id", &mut self.revision_id);
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
    Endpoint::new("docx.v1.chat_announcement_block_children.batch_delete", Delete, "/open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id/children/batch_delete")
        .documented(text("删除群公告中的块", "Delete child blocks of a chat announcement"), "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/chat-announcement-block-children/batch_delete")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::IM_CHAT_ANNOUNCEMENT_WRITE_ONLY])])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(Json, &[
            path("chat_id", String).required(),
            path("block_id", String).required(),
            query("revision_id", Integer).between(Some(-1), None).default("-1"),
            query("client_token", String),
            body("start_index", Integer).required().between(Some(0), None),
            body("end_index", Integer).required().between(Some(1), None),
        ])
}
/// The reply to [`BatchDelete`](struct@BatchDelete).
pub type BatchDeleteResponse = v1::ChatAnnouncementBlockChildren;
crate::codegen::__error_enum! {
    /// The documented errors of [`BatchDelete`](struct@BatchDelete).
    BatchDeleteError:
    /// [`1770001`](error::INVALID_PARAMETER): invalid param
    InvalidParameter = error::INVALID_PARAMETER,
    /// `1770002` (HTTP 404): not found
    ///
    /// The `chat_id` does not exist. Verify it, and that the chat was not dissolved.
    ///
    /// 群 ID `chat_id` 不存在。请检查 `chat_id`，并确认群组未解散。
    NotFound = &ErrorInfo {
        fix: Text { zh: "群 ID `chat_id` 不存在。请检查 `chat_id`，并确认群组未解散。", en: "The `chat_id` does not exist. Verify it, and that the chat was not dissolved." },
        ..*error::NOT_FOUND
    },
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
    /// [`1770029`](error::BLOCK_CREATE_UNSUPPORTED): block not support to create
    BlockCreateUnsupported = error::BLOCK_CREATE_UNSUPPORTED,
    /// [`1770019`](error::DUPLICATE_BLOCK_ID): repeated blockID in document
    DuplicateBlockId = error::DUPLICATE_BLOCK_ID,
    /// [`1770020`](error::DOCUMENT_BEING_COPIED): operation denied on copying document
    DocumentBeingCopied = error::DOCUMENT_BEING_COPIED,
    /// [`1770021`](error::REVISION_TOO_OLD): too old document
    RevisionTooOld = error::REVISION_TOO_OLD,
    /// [`1770041`](error::OPEN_SCHEMA_MISMATCH): open schema mismatch
    OpenSchemaMismatch = error::OPEN_SCHEMA_MISMATCH,
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
    /// [`1770035`](error::RESOURCE_COUNT_LIMIT_EXCEEDED): resource count exceed limit
    ResourceCountLimitExceeded = error::RESOURCE_COUNT_LIMIT_EXCEEDED,
    /// [`1770038`](error::RESOURCE_NOT_FOUND): resource not found
    ResourceNotFound = error::RESOURCE_NOT_FOUND,
    /// [`1772001`](error::CHAT_ANNOUNCEMENT_NOT_FOUND): Chat announcement can NOT be found in chat information.
    ChatAnnouncementNotFound = error::CHAT_ANNOUNCEMENT_NOT_FOUND,
    /// [`1772002`](error::OPERATOR_CHAT_IN_DIFFERENT_TENANT): Operator and chat can NOT be in different tenants.
    OperatorChatInDifferentTenant = error::OPERATOR_CHAT_IN_DIFFERENT_TENANT,
    /// [`1772003`](error::OPERATOR_NOT_IN_CHAT): Operator can NOT be out of the chat.
    OperatorNotInChat = error::OPERATOR_NOT_IN_CHAT,
    /// [`1772004`](error::MANAGE_EXTERNAL_CHAT_DENIED): The operator or invited bots does NOT have the authority to manage external chats without the scope.
    ManageExternalChatDenied = error::MANAGE_EXTERNAL_CHAT_DENIED,
    /// [`1772025`](error::BOT_ABILITY_NOT_ACTIVATED): Bot ability is not activated.
    BotAbilityNotActivated = error::BOT_ABILITY_NOT_ACTIVATED,
    /// [`1772006`](error::ANNOUNCEMENT_TYPE_UNSUPPORTED): announcement type is not supported
    AnnouncementTypeUnsupported = error::ANNOUNCEMENT_TYPE_UNSUPPORTED,
    /// [`1772005`](error::NOT_CHAT_ADMIN): No Permission: Only chat owner or admin can edit chat information in the current situation.
    NotChatAdmin = error::NOT_CHAT_ADMIN,
    /// [`1772034`](error::APP_UNAVAILABLE): The app is unavailable or inactivated by the tenant.
    AppUnavailable = error::APP_UNAVAILABLE,
    /// `1770032` (HTTP 403): forbidden
    ///
    /// The operator may not edit the chat announcement. Make it a chat administrator with `im.v1.chat_managers.add_managers`, or let all members edit the chat information under "Settings" > "Group management" of the Feishu client. Access is also needed to the mentioned documents and users (active and in contact with the caller), chat cards and wikis.
    ///
    /// 操作者没有该群公告的编辑权限。请用 `im.v1.chat_managers.add_managers` 将其设为群管理员，或在飞书客户端「群组」>「设置」>「群管理」中将「谁可以编辑群信息」设为「所有群成员」；请求提及的文档、用户（须在职且互为联系人）、群卡片和知识库也须有权访问。
    Forbidden = &ErrorInfo {
        fix: Text { zh: "操作者没有该群公告的编辑权限。请用 `im.v1.chat_managers.add_managers` 将其设为群管理员，或在飞书客户端「群组」>「设置」>「群管理」中将「谁可以编辑群信息」设为「所有群成员」；请求提及的文档、用户（须在职且互为联系人）、群卡片和知识库也须有权访问。", en: "The operator may not edit the chat announcement. Make it a chat administrator with `im.v1.chat_managers.add_managers`, or let all members edit the chat information under \"Settings\" > \"Group management\" of the Feishu client. Access is also needed to the mentioned documents and users (active and in contact with the caller), chat cards and wikis." },
        ..*error::FORBIDDEN
    },
    /// [`1771001`](error::INTERNAL_ERROR): server internal error
    InternalError = error::INTERNAL_ERROR,
    /// [`1771002`](error::GATEWAY_INTERNAL_ERROR): gateway server internal error
    GatewayInternalError = error::GATEWAY_INTERNAL_ERROR,
    /// [`1771003`](error::GATEWAY_MARSHAL_ERROR): gateway marshal error
    GatewayMarshalError = error::GATEWAY_MARSHAL_ERROR,
    /// [`1771004`](error::GATEWAY_UNMARSHAL_ERROR): gateway unmarshal error
    GatewayUnmarshalError = error::GATEWAY_UNMARSHAL_ERROR,
    /// [`1771005`](error::SYSTEM_UNDER_MAINTENANCE): system under maintenance
    SystemUnderMaintenance = error::SYSTEM_UNDER_MAINTENANCE,
}
