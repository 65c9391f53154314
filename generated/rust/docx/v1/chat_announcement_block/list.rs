// Generated from spec/docx/v1/chat_announcement_block/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::docx::{error, v1};
impl super::Api<'_> {
    /// List the blocks of a chat announcement / 获取群公告所有块: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_size(…))`.
    pub fn list(&self, chat_id: impl Into<id::ChatId>) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(chat_id))
    }
}
/// List the blocks of a chat announcement / 获取群公告所有块.
///
/// Returns all blocks of a chat announcement with their rich text content page by page, at an earlier revision if wanted.
///
/// 分页返回一个群公告的全部块及其富文本内容，可以指定历史版本。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.docx().v1().chat_announcement_block().list("oc_5ad11d72b830411d72b836c20").stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/docx/v1/chats/:chat_id/announcement/blocks`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `im:chat.announcement:read`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/chat-announcement-block/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The ID of the chat whose announcement is read, as obtained by creating, listing or searching chats; one-on-one chats (`p2p`) have no announcement and cannot be used.
    ///
    /// 要读取公告的群组的 ID，可由创建群组、列出所在群组或搜索群组得到；单聊没有公告，不能使用。
    /// - Example: `"oc_5ad11d72b830411d72b836c20"`
    pub chat_id: id::ChatId,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `500`
    /// - At most 500
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"text"`
    pub page_token: Option<String>,
    /// The revision of the announcement whose blocks are listed: `-1` is the latest, and a new announcement starts at 1. The latest takes permission to read the announcement, earlier ones take permission to edit it.
    ///
    /// 列出群公告哪个版本的块，`-1` 为最新版本，刚创建的公告为版本 1。最新版本需有阅读权限，历史版本需有编辑权限。
    /// - Default: `-1`
    /// - At least -1
    pub revision_id: Option<i64>,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(chat_id: impl Into<id::ChatId>) -> Self {
        Self {
            chat_id: chat_id.into(),
            page_size: Default::default(),
            page_token: Default::default(),
            revision_id: Default::default(),
            user_id_type: Default::default(),
        }
    }
    /// Sets `page_size`.
    #[must_use]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
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
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("chat_id", &mut self.chat_id);
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("revision_id", &mut self.revision_id);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("docx.v1.chat_announcement_block.list", Get, "/open-apis/docx/v1/chats/:chat_id/announcement/blocks")
        .documented(text("获取群公告所有块", "List the blocks of a chat announcement"), "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/chat-announcement-block/list")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::IM_CHAT_ANNOUNCEMENT_READ])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .request(NoBody, &[
            path("chat_id", String).required(),
            query("page_size", Integer).between(None, Some(500)).default("500"),
            query("page_token", String),
            query("revision_id", Integer).between(Some(-1), None).default("-1"),
            query("user_id_type", String).default("\"open_id\""),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = v1::Block;
    fn items(response: ListResponse) -> Vec<v1::Block> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The blocks of the announcement on this page. / 本页中群公告的块。
    pub items: Vec<v1::Block>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`List`](struct@List).
    ListError:
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
