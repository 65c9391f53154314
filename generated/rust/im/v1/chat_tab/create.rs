// Generated from spec/im/v1/chat_tab/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::im::{error, v1};
impl super::Api<'_> {
    /// Add tabs to a chat / 添加会话标签页: [`Create`](struct@Create).
    pub fn create(
        &self,
        chat_id: impl Into<id::ChatId>,
        chat_tabs: impl Into<Vec<v1::ChatTabInput>>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(chat_id, chat_tabs))
    }
}
/// Add tabs to a chat / 添加会话标签页.
///
/// Adds custom tabs to a chat; only tabs for documents and URLs can be added.
///
/// 在一个会话中添加自定义标签页，类型只能是文档或 URL。
///
/// - `POST /open-apis/im/v1/chats/:chat_id/chat_tabs`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `im:chat`, `im:chat.tabs:write_only`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-tab/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The ID of the chat, found in the replies of `im.v1.chat.create`, `im.v1.chat.list` and `im.v1.chat.search`. Only chats whose `chat_mode` is `group` or `p2p` are supported.
    ///
    /// 群组 ID，可从 `im.v1.chat.create`、`im.v1.chat.list` 或 `im.v1.chat.search` 的响应中取得。仅支持 `chat_mode` 为 `group` 或 `p2p` 的会话。
    /// - Example: `"oc_a0553eda9014c201e6969b478895c230"`
    pub chat_id: id::ChatId,
    /// The tabs to add; a chat has at most 20 custom tabs. / 要添加的标签页；一个会话最多 20 个自定义标签页。
    pub chat_tabs: Vec<v1::ChatTabInput>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        chat_id: impl Into<id::ChatId>,
        chat_tabs: impl Into<Vec<v1::ChatTabInput>>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            chat_tabs: chat_tabs.into(),
        }
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("chat_id", &mut self.chat_id);
        f.field("chat_tabs", &mut self.chat_tabs);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("im.v1.chat_tab.create", Post, "/open-apis/im/v1/chats/:chat_id/chat_tabs")
        .documented(text("添加会话标签页", "Add tabs to a chat"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-tab/create")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::IM_CHAT]),
            scopes(&[crate::scope::IM_CHAT_TABS_WRITE_ONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[path("chat_id", String).required(), body("chat_tabs", Array).required()])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The tabs of the chat, as they are after the call. / 操作之后会话的标签页。
    pub chat_tabs: Vec<v1::ChatTab>,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("chat_tabs", &mut self.chat_tabs);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
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
    /// [`232046`](error::CHAT_TAB_LIMIT_EXCEEDED): The number of chat tabs has reached the limit.
    ChatTabLimitExceeded = error::CHAT_TAB_LIMIT_EXCEEDED,
    /// [`232047`](error::TAB_NAME_TOO_LONG): The length of the tab name reaches the limit.
    TabNameTooLong = error::TAB_NAME_TOO_LONG,
    /// [`232048`](error::INVALID_CHAT_TAB_CONTENT): The chat tab content is illegal.
    InvalidChatTabContent = error::INVALID_CHAT_TAB_CONTENT,
    /// [`232050`](error::CHAT_TAB_UNSUPPORTED): Operate chat tab unsupported chat type.
    ChatTabUnsupported = error::CHAT_TAB_UNSUPPORTED,
    /// [`232051`](error::TAB_DOC_DENIED): The operator does not have doc permission.
    TabDocDenied = error::TAB_DOC_DENIED,
    /// [`232055`](error::TAB_MANAGE_DENIED): The operator does not have chat tab, chat menu, chat widget manage permission
    TabManageDenied = error::TAB_MANAGE_DENIED,
    /// [`232056`](error::OPERATOR_NOT_IMAGE_OWNER): The operator is not the image's owner, no permission to complete the request.
    OperatorNotImageOwner = error::OPERATOR_NOT_IMAGE_OWNER,
}
