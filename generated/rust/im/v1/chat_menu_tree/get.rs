// Generated from spec/im/v1/chat_menu_tree/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::im::{error, v1};
impl super::Api<'_> {
    /// Get the menus of a chat / 获取群菜单: [`Get`](struct@Get).
    pub fn get(&self, chat_id: impl Into<id::ChatId>) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(chat_id))
    }
}
/// Get the menus of a chat / 获取群菜单.
///
/// Returns the whole menu tree of a group chat: the top-level and second-level items with their names, icons and links.
///
/// 返回一个群的完整菜单树，含一级和二级菜单的名称、图标和链接。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.im().v1().chat_menu_tree().get("oc_a0553eda9014c201e6969b478895c230").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/im/v1/chats/:chat_id/menu_tree`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `im:chat`, `im:chat.menu_tree:read`, `im:chat:readonly`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-menu_tree/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the chat, found in the replies of `im.v1.chat.create`, `im.v1.chat.list` and `im.v1.chat.search`. Only chats whose `chat_mode` is `group` are supported.
    ///
    /// 群组 ID，可从 `im.v1.chat.create`、`im.v1.chat.list` 或 `im.v1.chat.search` 的响应中取得。仅支持 `chat_mode` 为 `group` 的群组。
    /// - Example: `"oc_a0553eda9014c201e6969b478895c230"`
    pub chat_id: id::ChatId,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(chat_id: impl Into<id::ChatId>) -> Self {
        Self { chat_id: chat_id.into() }
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("chat_id", &mut self.chat_id);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("im.v1.chat_menu_tree.get", Get, "/open-apis/im/v1/chats/:chat_id/menu_tree")
        .documented(text("获取群菜单", "Get the menus of a chat"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-menu_tree/get")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::IM_CHAT]),
            scopes(&[crate::scope::IM_CHAT_MENU_TREE_READ]),
            scopes(&[crate::scope::IM_CHAT_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("chat_id", String).required()])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The whole menu of the chat. / 群内的全部菜单。
    pub menu_tree: v1::ChatMenuTree,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("menu_tree", &mut self.menu_tree);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// [`232001`](error::INVALID_CHAT_PARAMETER): Your request contains an invalid request parameter.
    InvalidChatParameter = error::INVALID_CHAT_PARAMETER,
    /// [`232011`](error::OPERATOR_NOT_IN_CHAT): Operator can NOT be out of the chat.
    OperatorNotInChat = error::OPERATOR_NOT_IN_CHAT,
    /// [`232014`](error::OPERATOR_NOT_PERMITTED): The token used in the request does NOT have the permissions necessary to complete the request.
    OperatorNotPermitted = error::OPERATOR_NOT_PERMITTED,
    /// [`232024`](error::USER_NOT_VISIBLE): Users do not have the visibility of the app, or the operator does not have collaboration permissions with the target users.
    UserNotVisible = error::USER_NOT_VISIBLE,
    /// [`232025`](error::CHAT_BOT_NOT_ENABLED): Bot ability is not activated.
    ChatBotNotEnabled = error::CHAT_BOT_NOT_ENABLED,
    /// [`232033`](error::EXTERNAL_CHAT_SCOPE_MISSING): The operator or invited bots does NOT have the authority to manage external chats without the scope.
    ExternalChatScopeMissing = error::EXTERNAL_CHAT_SCOPE_MISSING,
    /// [`232034`](error::CHAT_APP_UNAVAILABLE): The app is unavailable or inactivated by the tenant.
    ChatAppUnavailable = error::CHAT_APP_UNAVAILABLE,
}
