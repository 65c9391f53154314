// Generated from spec/im/v1/chat_tab/update_tabs.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::im::{error, v1};
impl super::Api<'_> {
    /// Update tabs of a chat / 更新会话标签页: [`UpdateTabs`](struct@UpdateTabs).
    ///
    /// Optional fields are set on the call: `.with(|request| request.chat_tabs(…))`.
    pub fn update_tabs(
        &self,
        chat_id: impl Into<id::ChatId>,
    ) -> crate::codegen::Call<UpdateTabs> {
        crate::codegen::Call::new(self.client, UpdateTabs::new(chat_id))
    }
}
/// Update tabs of a chat / 更新会话标签页.
///
/// Changes the name, type or content of tabs of a chat; only tabs for documents and URLs can be changed.
///
/// 修改一个会话中标签页的名称、类型或内容，只适用于文档和 URL 标签页。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.im().v1().chat_tab().update_tabs("oc_a0553eda9014c201e6969b478895c230").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/im/v1/chats/:chat_id/chat_tabs/update_tabs`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `im:chat`, `im:chat.tabs:write_only`
///
/// Errors: [`UpdateTabsError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-tab/update_tabs)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTabs {
    /// The ID of the chat, found in the replies of `im.v1.chat.create`, `im.v1.chat.list` and `im.v1.chat.search`. Only chats whose `chat_mode` is `group` or `p2p` are supported.
    ///
    /// 群组 ID，可从 `im.v1.chat.create`、`im.v1.chat.list` 或 `im.v1.chat.search` 的响应中取得。仅支持 `chat_mode` 为 `group` 或 `p2p` 的会话。
    /// - Example: `"oc_a0553eda9014c201e6969b478895c230"`
    pub chat_id: id::ChatId,
    /// The tabs of the chat, as they are after the call. / 操作之后会话的标签页。
    pub chat_tabs: Option<Vec<v1::ChatTabInput>>,
}
impl UpdateTabs {
    /// Creates the value from its required fields.
    pub fn new(chat_id: impl Into<id::ChatId>) -> Self {
        Self {
            chat_id: chat_id.into(),
            chat_tabs: Default::default(),
        }
    }
    /// Sets `chat_tabs`.
    #[must_use]
    pub fn chat_tabs(mut self, value: impl Into<Vec<v1::ChatTabInput>>) -> Self {
        self.chat_tabs = Some(value.into());
        self
    }
}
impl wire::Object for UpdateTabs {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("chat_id", &mut self.chat_id);
        f.field("chat_tabs", &mut self.chat_tabs);
    }
}
crate::codegen::__impl_object! {
    UpdateTabs
}
crate::codegen::__operation! {
    UpdateTabs => UpdateTabsResponse, UpdateTabsError:
    Endpoint::new("im.v1.chat_tab.update_tabs", Post, "/open-apis/im/v1/chats/:chat_id/chat_tabs/update_tabs")
        .documented(text("更新会话标签页", "Update tabs of a chat"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-tab/update_tabs")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::IM_CHAT]),
            scopes(&[crate::scope::IM_CHAT_TABS_WRITE_ONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[path("chat_id", String).required(), body("chat_tabs", Array)])
}
/// The reply to [`UpdateTabs`](struct@UpdateTabs).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTabsResponse {
    /// The tabs of the chat, as they are after the call. / 操作之后会话的标签页。
    pub chat_tabs: Vec<v1::ChatTab>,
}
impl wire::Object for UpdateTabsResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("chat_tabs", &mut self.chat_tabs);
    }
}
crate::codegen::__impl_object! {
    UpdateTabsResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`UpdateTabs`](struct@UpdateTabs).
    UpdateTabsError:
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
    /// [`232047`](error::TAB_NAME_TOO_LONG): The length of the tab name reaches the limit.
    TabNameTooLong = error::TAB_NAME_TOO_LONG,
    /// [`232048`](error::INVALID_CHAT_TAB_CONTENT): The chat tab content is illegal.
    InvalidChatTabContent = error::INVALID_CHAT_TAB_CONTENT,
    /// `232049` (HTTP 400): The chat tab content is illegal.
    ///
    /// Only tabs of the types `doc` and `url` can be updated or deleted. Leave tabs of other types out.
    ///
    /// 只有 `doc` 和 `url` 类型的标签页可以更新或删除。请去掉其他类型的标签页。
    TabTypeUnsupported = &ErrorInfo {
        message: "The chat tab content is illegal.",
        ..*error::TAB_TYPE_UNSUPPORTED
    },
    /// [`232050`](error::CHAT_TAB_UNSUPPORTED): Operate chat tab unsupported chat type.
    ChatTabUnsupported = error::CHAT_TAB_UNSUPPORTED,
    /// [`232051`](error::TAB_DOC_DENIED): The operator does not have doc permission.
    TabDocDenied = error::TAB_DOC_DENIED,
    /// [`232055`](error::TAB_MANAGE_DENIED): The operator does not have chat tab, chat menu, chat widget manage permission
    TabManageDenied = error::TAB_MANAGE_DENIED,
    /// [`232056`](error::OPERATOR_NOT_IMAGE_OWNER): The operator is not the image's owner, no permission to complete the request.
    OperatorNotImageOwner = error::OPERATOR_NOT_IMAGE_OWNER,
}
