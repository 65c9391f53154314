// Generated from spec/docx/v1/chat_announcement_block/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::docx::{error, v1};
impl super::Api<'_> {
    /// Get a block of a chat announcement / 获取群公告块的内容: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.revision_id(…))`.
    pub fn get(
        &self,
        chat_id: impl Into<id::ChatId>,
        block_id: impl Into<String>,
    ) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(chat_id, block_id))
    }
}
/// Get a block of a chat announcement / 获取群公告块的内容.
///
/// Returns the rich text content of one block of a chat announcement, at an earlier revision if wanted.
///
/// 返回群公告中一个块的富文本内容，可以指定历史版本。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.docx().v1().chat_announcement_block().get("oc_5ad11d72b830411d72b836c20", "doxcnO6UW6wAw2qIcYf4hZabcef").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `im:chat.announcement:read`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/chat-announcement-block/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the chat whose announcement is read, as obtained by creating, listing or searching chats; one-on-one chats (`p2p`) have no announcement and cannot be used.
    ///
    /// 要读取公告的群组的 ID，可由创建群组、列出所在群组或搜索群组得到；单聊没有公告，不能使用。
    /// - Example: `"oc_5ad11d72b830411d72b836c20"`
    pub chat_id: id::ChatId,
    /// The ID of the block, as found among the blocks of the announcement. / 块的 ID，可从群公告的块列表中取得。
    /// - Example: `"doxcnO6UW6wAw2qIcYf4hZabcef"`
    pub block_id: String,
    /// The revision of the announcement to read: `-1` is the latest, and a new announcement starts at 1. Reading the latest takes permission to read the announcement; earlier ones take permission to update it.
    ///
    /// 读取群公告的哪个版本，`-1` 为最新版本，刚创建的公告为版本 1。读取最新版本需有阅读权限，读取历史版本需有更新权限。
    /// - Default: `-1`
    /// - At least -1
    pub revision_id: Option<i64>,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(chat_id: impl Into<id::ChatId>, block_id: impl Into<String>) -> Self {
        Self {
            chat_id: chat_id.into(),
            block_id: block_id.into(),
            revision_id: Default::default(),
            user_id_type: Default::default(),
        }
    }
    /// Sets `revision_id`.
    #[must_use]
    pub fn revision_id(mut self, value: i64) -> Self {
        self.revision_id = Some(value);
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
        f.field("chat_id", &mut self.chat_id);
        f.field("block_id", &mut self.block_id);
        f.field("revision_id", &mut self.revision_id);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("docx.v1.chat_announcement_block.get", Get, "/open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id")
        .documented(text("获取群公告块的内容", "Get a block of a chat announcement"), "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/chat-announcement-block/get")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::IM_CHAT_ANNOUNCEMENT_READ])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .request(NoBody, &[
            path("chat_id", String).required(),
            path("block_id", String).required(),
            query("revision_id", Integer).between(Some(-1), None).default("-1"),
            query("user_id_type", String).default("\"open_id\""),
        ])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The block asked for. / 所查询的块。
    pub block: v1::Block,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("block", &mut self.block);
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
    /// [`1772034`](error::APP_UNAVAILABLE): The app is unavailable or inactivated by the tenant.
    AppUnavailable = error::APP_UNAVAILABLE,
    /// [`1770032`](error::FORBIDDEN): forbidden
    Forbidden = error::FORBIDDEN,
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
