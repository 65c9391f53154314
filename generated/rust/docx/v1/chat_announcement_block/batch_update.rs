// Generated from spec/docx/v1/chat_announcement_block/batch_update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::docx::{error, v1};
impl super::Api<'_> {
    /// Update blocks of a chat announcement / 批量更新群公告块的内容: [`BatchUpdate`](struct@BatchUpdate).
    ///
    /// Optional fields are set on the call: `.with(|request| request.revision_id(…))`.
    pub fn batch_update(
        &self,
        chat_id: impl Into<id::ChatId>,
    ) -> crate::codegen::Call<BatchUpdate> {
        crate::codegen::Call::new(self.client, BatchUpdate::new(chat_id))
    }
}
/// Update blocks of a chat announcement / 批量更新群公告块的内容.
///
/// Changes the rich text of several blocks of a chat announcement, of which one takes at most 3 edits a second.
///
/// 批量修改群公告中多个块的富文本内容，同一群公告每秒最多编辑 3 次。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.docx().v1().chat_announcement_block().batch_update("oc_5ad11d72b830411d72b836c20").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/docx/v1/chats/:chat_id/announcement/blocks/batch_update`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `im:chat.announcement:write_only`
///
/// Errors: [`BatchUpdateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/chat-announcement-block/batch_update)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdate {
    /// The ID of the chat whose announcement is changed, as obtained by creating, listing or searching chats; one-on-one chats (`p2p`) have no announcement and cannot be used.
    ///
    /// 要修改公告的群组的 ID，可由创建群组、列出所在群组或搜索群组得到；单聊没有公告，不能使用。
    /// - Example: `"oc_5ad11d72b830411d72b836c20"`
    pub chat_id: id::ChatId,
    /// The revision of the announcement to work on: `-1` is the latest, and a new announcement starts at 1; the latest number is part of the basic information of the announcement. The caller needs permission to edit it.
    ///
    /// 在群公告的哪个版本上操作，`-1` 为最新版本，刚创建的公告为版本 1，最新版本号可从群公告基本信息中取得。调用者须能编辑该公告。
    /// - Default: `-1`
    /// - At least -1
    pub revision_id: Option<i64>,
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
    pub requests: Option<Vec<v1::UpdateBlockRequest>>,
}
impl BatchUpdate {
    /// Creates the value from its required fields.
    pub fn new(chat_id: impl Into<id::ChatId>) -> Self {
        Self {
            chat_id: chat_id.into(),
            revision_id: Default::default(),
            client_token: Default::default(),
            user_id_type: Default::default(),
            requests: Default::default(),
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
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `requests`.
    #[must_use]
    pub fn requests(mut self, value: impl Into<Vec<v1::UpdateBlockRequest>>) -> Self {
        self.requests = Some(value.into());
        self
    }
}
impl wire::Object for BatchUpdate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("chat_id", &mut self.chat_id);
        f.field("revision_id", &mut self.revision_id);
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
    Endpoint::new("docx.v1.chat_announcement_block.batch_update", Patch, "/open-apis/docx/v1/chats/:chat_id/announcement/blocks/batch_update")
        .documented(text("批量更新群公告块的内容", "Update blocks of a chat announcement"), "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/chat-announcement-block/batch_update")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::IM_CHAT_ANNOUNCEMENT_WRITE_ONLY])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .request(Json, &[
            path("chat_id", String).required(),
            query("revision_id", Integer).between(Some(-1), None).default("-1"),
            query("client_token", String),
            query("user_id_type", String).default("\"open_id\""),
            body("requests", Array),
        ])
}
/// The reply to [`BatchUpdate`](struct@BatchUpdate).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateResponse {
    /// The blocks after the update. / 更新后的各个块。
    pub blocks: Vec<v1::Block>,
    /// The revision of the announcement after this update. / 本次更新后群公告的版本号。
    pub revision_id: i64,
    /// The token of this operation; passing it again when retrying the update keeps it from being made twice.
    ///
    /// 本次操作的幂等标识，再次更新时传入可避免重复执行。
    pub client_token: String,
}
impl wire::Object for BatchUpdateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("blocks", &mut self.blocks);
        f.field("revision_id", &mut self.revision_id);
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
    /// [`1770033`](error::CONTENT_SIZE_LIMIT_EXCEEDED): content size exceed limit
    ContentSizeLimitExceeded = error::CONTENT_SIZE_LIMIT_EXCEEDED,
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
    /// [`1770032`](error::FORBIDDEN): forbidden
    Forbidden = error::FORBIDDEN,
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
