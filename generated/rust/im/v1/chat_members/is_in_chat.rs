// Generated from spec/im/v1/chat_members/is_in_chat.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::im::error;
impl super::Api<'_> {
    /// Tell whether the operator is in a chat / 判断用户或机器人是否在群里: [`IsInChat`](struct@IsInChat).
    pub fn is_in_chat(
        &self,
        chat_id: impl Into<id::ChatId>,
    ) -> crate::codegen::Call<IsInChat> {
        crate::codegen::Call::new(self.client, IsInChat::new(chat_id))
    }
}
/// Tell whether the operator is in a chat / 判断用户或机器人是否在群里.
///
/// Tells whether the user or the bot, whichever the token stands for, is in a chat.
///
/// 判断凭证所代表的用户或机器人是否在一个群里。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.im().v1().chat_members().is_in_chat("oc_a0553eda9014c201e6969b478895c230").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/im/v1/chats/:chat_id/members/is_in_chat`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `im:chat`, `im:chat:readonly`, `im:chat.members:read`, `im:chat.group_info:readonly`
/// - Idempotent: calling it twice has the effect of calling it once
///
/// # Prerequisites / 前提条件
///
/// The app has its [bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability) switched on.
///
/// 应用已启用[机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
///
/// # Restrictions / 使用限制
///
/// In an internal chat, the operator must belong to the tenant of the chat. / 操作内部群时，操作者与群必须属于同一企业。
///
/// Errors: [`IsInChatError`]. [Documentation](https://open.feishu.cn/document/server-docs/group/chat-member/is_in_chat)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsInChat {
    /// The ID of the chat. Where to get it:
    /// - From the reply of [Create a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create).
    /// - [List chats](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list) has the chats the operator is in.
    /// - [Search chats](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search) also finds those that are open to the operator.
    ///
    /// 群的 ID，可以从以下接口得到：
    /// - [创建群](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create)的响应。
    /// - [获取用户或机器人所在的群列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list)，列出操作者所在的群。
    /// - [搜索对用户或机器人可见的群列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search)，还能找到对操作者公开的群。
    ///
    /// - Example: `"oc_a0553eda9014c201e6969b478895c230"`
    pub chat_id: id::ChatId,
}
impl IsInChat {
    /// Creates the value from its required fields.
    pub fn new(chat_id: impl Into<id::ChatId>) -> Self {
        Self { chat_id: chat_id.into() }
    }
}
impl wire::Object for IsInChat {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("chat_id", &mut self.chat_id);
    }
}
crate::codegen::__impl_object! {
    IsInChat
}
crate::codegen::__operation! {
    IsInChat => IsInChatResponse, IsInChatError:
    Endpoint::new("im.v1.chat_members.is_in_chat", Get, "/open-apis/im/v1/chats/:chat_id/members/is_in_chat")
        .documented(text("判断用户或机器人是否在群里", "Tell whether the operator is in a chat"), "https://open.feishu.cn/document/server-docs/group/chat-member/is_in_chat")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::IM_CHAT]),
            scopes(&[crate::scope::IM_CHAT_READONLY]),
            scopes(&[crate::scope::IM_CHAT_MEMBERS_READ]),
            scopes(&[crate::scope::IM_CHAT_GROUP_INFO_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .idempotent()
        .request(NoBody, &[path("chat_id", String).required()])
}
/// The reply to [`IsInChat`](struct@IsInChat).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsInChatResponse {
    /// Whether they are in it / 是否在群里
    pub is_in_chat: bool,
}
impl wire::Object for IsInChatResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("is_in_chat", &mut self.is_in_chat);
    }
}
crate::codegen::__impl_object! {
    IsInChatResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`IsInChat`](struct@IsInChat).
    IsInChatError:
    /// [`232004`](error::APP_NOT_FOUND): Such an app does NOT exist.
    AppNotFound = error::APP_NOT_FOUND,
    /// [`232006`](error::INVALID_CHAT_ID): Your request specifies a chat_id which is invalid.
    InvalidChatId = error::INVALID_CHAT_ID,
    /// [`232010`](error::CHAT_IN_OTHER_TENANT): Operator and chat can NOT be in different tenants.
    ChatInOtherTenant = error::CHAT_IN_OTHER_TENANT,
    /// [`232025`](error::CHAT_BOT_NOT_ENABLED): Bot ability is not activated.
    ChatBotNotEnabled = error::CHAT_BOT_NOT_ENABLED,
    /// [`232033`](error::EXTERNAL_CHAT_SCOPE_MISSING): The operator or invited bots does NOT have the authority to manage external chats without the scope.
    ExternalChatScopeMissing = error::EXTERNAL_CHAT_SCOPE_MISSING,
    /// [`232034`](error::CHAT_APP_UNAVAILABLE): The app is unavailable or inactivated by the tenant.
    ChatAppUnavailable = error::CHAT_APP_UNAVAILABLE,
}
