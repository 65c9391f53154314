// Generated from spec/im/v1/chat_tab/list_tabs.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::im::{error, v1};
impl super::Api<'_> {
    /// List the tabs of a chat / 拉取会话标签页: [`ListTabs`](struct@ListTabs).
    pub fn list_tabs(
        &self,
        chat_id: impl Into<id::ChatId>,
    ) -> crate::codegen::Call<ListTabs> {
        crate::codegen::Call::new(self.client, ListTabs::new(chat_id))
    }
}
/// List the tabs of a chat / 拉取会话标签页.
///
/// Lists the tabs of a chat with their IDs, names, types and content. / 列出一个会话的标签页，含 ID、名称、类型和内容。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.im().v1().chat_tab().list_tabs("oc_a0553eda9014c201e6969b478895c230").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/im/v1/chats/:chat_id/chat_tabs/list_tabs`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `im:chat`, `im:chat.tabs:read`, `im:chat:readonly`
///
/// Errors: [`ListTabsError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-tab/list_tabs)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTabs {
    /// The ID of the chat, found in the replies of `im.v1.chat.create`, `im.v1.chat.list` and `im.v1.chat.search`. Only chats whose `chat_mode` is `group` or `p2p` are supported.
    ///
    /// 群组 ID，可从 `im.v1.chat.create`、`im.v1.chat.list` 或 `im.v1.chat.search` 的响应中取得。仅支持 `chat_mode` 为 `group` 或 `p2p` 的会话。
    /// - Example: `"oc_a0553eda9014c201e6969b478895c230"`
    pub chat_id: id::ChatId,
}
impl ListTabs {
    /// Creates the value from its required fields.
    pub fn new(chat_id: impl Into<id::ChatId>) -> Self {
        Self { chat_id: chat_id.into() }
    }
}
impl wire::Object for ListTabs {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("chat_id", &mut self.chat_id);
    }
}
crate::codegen::__impl_object! {
    ListTabs
}
crate::codegen::__operation! {
    ListTabs => ListTabsResponse, ListTabsError:
    Endpoint::new("im.v1.chat_tab.list_tabs", Get, "/open-apis/im/v1/chats/:chat_id/chat_tabs/list_tabs")
        .documented(text("拉取会话标签页", "List the tabs of a chat"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-tab/list_tabs")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::IM_CHAT]),
            scopes(&[crate::scope::IM_CHAT_TABS_READ]),
            scopes(&[crate::scope::IM_CHAT_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("chat_id", String).required()])
}
/// The reply to [`ListTabs`](struct@ListTabs).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTabsResponse {
    /// The tabs of the chat, as they are after the call. / 操作之后会话的标签页。
    pub chat_tabs: Vec<v1::ChatTab>,
}
impl wire::Object for ListTabsResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("chat_tabs", &mut self.chat_tabs);
    }
}
crate::codegen::__impl_object! {
    ListTabsResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`ListTabs`](struct@ListTabs).
    ListTabsError:
    /// [`232001`](error::INVALID_CHAT_PARAMETER): Your request contains an invalid request parameter.
    InvalidChatParameter = error::INVALID_CHAT_PARAMETER,
    /// [`232006`](error::INVALID_CHAT_ID): Your request specifies a chat_id which is invalid.
    InvalidChatId = error::INVALID_CHAT_ID,
    /// [`232010`](error::CHAT_IN_OTHER_TENANT): Operator and chat can NOT be in different tenants.
    ChatInOtherTenant = error::CHAT_IN_OTHER_TENANT,
    /// [`232011`](error::OPERATOR_NOT_IN_CHAT): Operator can NOT be out of the chat.
    OperatorNotInChat = error::OPERATOR_NOT_IN_CHAT,
    /// [`232024`](error::USER_NOT_VISIBLE): Users do not have the visibility of the app, or the operator does not have collaboration permissions with the target users.
    UserNotVisible = error::USER_NOT_VISIBLE,
    /// [`232025`](error::CHAT_BOT_NOT_ENABLED): Bot ability is not activated.
    ChatBotNotEnabled = error::CHAT_BOT_NOT_ENABLED,
    /// [`232033`](error::EXTERNAL_CHAT_SCOPE_MISSING): The operator or invited bots does NOT have the authority to manage external chats without the scope.
    ExternalChatScopeMissing = error::EXTERNAL_CHAT_SCOPE_MISSING,
    /// [`232034`](error::CHAT_APP_UNAVAILABLE): The app is unavailable or inactivated by the tenant.
    ChatAppUnavailable = error::CHAT_APP_UNAVAILABLE,
    /// [`232050`](error::CHAT_TAB_UNSUPPORTED): Operate chat tab unsupported chat type.
    ChatTabUnsupported = error::CHAT_TAB_UNSUPPORTED,
}
