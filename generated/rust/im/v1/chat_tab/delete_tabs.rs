// Generated from spec/im/v1/chat_tab/delete_tabs.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::im::{error, v1};
impl super::Api<'_> {
    /// Delete tabs of a chat / 删除会话标签页: [`DeleteTabs`](struct@DeleteTabs).
    pub fn delete_tabs(
        &self,
        chat_id: impl Into<id::ChatId>,
        tab_ids: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<DeleteTabs> {
        crate::codegen::Call::new(self.client, DeleteTabs::new(chat_id, tab_ids))
    }
}
/// Delete tabs of a chat / 删除会话标签页.
///
/// Deletes tabs of a chat by their IDs, several at once if needed. / 按 ID 删除一个会话中的标签页，一次可删多个。
///
/// - `DELETE /open-apis/im/v1/chats/:chat_id/chat_tabs/delete_tabs`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `im:chat`, `im:chat.tabs:write_only`
///
/// Errors: [`DeleteTabsError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-tab/delete_tabs)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTabs {
    /// The ID of the chat, found in the replies of `im.v1.chat.create`, `im.v1.chat.list` and `im.v1.chat.search`. Only chats whose `chat_mode` is `group` or `p2p` are supported.
    ///
    /// 群组 ID，可从 `im.v1.chat.create`、`im.v1.chat.list` 或 `im.v1.chat.search` 的响应中取得。仅支持 `chat_mode` 为 `group` 或 `p2p` 的会话。
    /// - Example: `"oc_a0553eda9014c201e6969b478895c230"`
    pub chat_id: id::ChatId,
    /// The IDs of the tabs to delete, from the reply of `im.v1.chat_tab.create` or `im.v1.chat_tab.list_tabs`.
    ///
    /// 要删除的标签页的 ID，从 `im.v1.chat_tab.create` 或 `im.v1.chat_tab.list_tabs` 的响应中取得。
    /// - Example: `["6936075528890826780"]`
    pub tab_ids: Vec<String>,
}
impl DeleteTabs {
    /// Creates the value from its required fields.
    pub fn new(chat_id: impl Into<id::ChatId>, tab_ids: impl Into<Vec<String>>) -> Self {
        Self {
            chat_id: chat_id.into(),
            tab_ids: tab_ids.into(),
        }
    }
}
impl wire::Object for DeleteTabs {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("chat_id", &mut self.chat_id);
        f.field("tab_ids", &mut self.tab_ids);
    }
}
crate::codegen::__impl_object! {
    DeleteTabs
}
crate::codegen::__operation! {
    DeleteTabs => DeleteTabsResponse, DeleteTabsError:
    Endpoint::new("im.v1.chat_tab.delete_tabs", Delete, "/open-apis/im/v1/chats/:chat_id/chat_tabs/delete_tabs")
        .documented(text("删除会话标签页", "Delete tabs of a chat"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-tab/delete_tabs")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::IM_CHAT]),
            scopes(&[crate::scope::IM_CHAT_TABS_WRITE_ONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[path("chat_id", String).required(), body("tab_ids", Array).required()])
}
/// The reply to [`DeleteTabs`](struct@DeleteTabs).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTabsResponse {
    /// The tabs of the chat, as they are after the call. / 操作之后会话的标签页。
    pub chat_tabs: Vec<v1::ChatTab>,
}
impl wire::Object for DeleteTabsResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("chat_tabs", &mut self.chat_tabs);
    }
}
crate::codegen::__impl_object! {
    DeleteTabsResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`DeleteTabs`](struct@DeleteTabs).
    DeleteTabsError:
    /// [`232001`](error::INVALID_CHAT_PARAMETER): Your request contains an invalid request parameter.
    InvalidChatParameter = error::INVALID_CHAT_PARAMETER,
    /// [`232006`](error::INVALID_CHAT_ID): Your request specifies a chat_id which is invalid.
    InvalidChatId = error::INVALID_CHAT_ID,
    /// [`232009`](error::CHAT_DISSOLVED): Your request specifies a chat which has already been dissolved.
    ChatDissolved = error::CHAT_DISSOLVED,
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
    /// [`232049`](error::TAB_TYPE_UNSUPPORTED): Operate chat tab unsupported chat type.
    TabTypeUnsupported = error::TAB_TYPE_UNSUPPORTED,
    /// [`232050`](error::CHAT_TAB_UNSUPPORTED): Operate chat tab unsupported chat type.
    ChatTabUnsupported = error::CHAT_TAB_UNSUPPORTED,
    /// [`232055`](error::TAB_MANAGE_DENIED): The operator does not have chat tab, chat menu, chat widget manage permission
    TabManageDenied = error::TAB_MANAGE_DENIED,
}
