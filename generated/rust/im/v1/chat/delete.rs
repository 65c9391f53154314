// Generated from spec/im/v1/chat/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::im::error;
impl super::Api<'_> {
    /// Dissolve a chat / 解散群: [`Delete`](struct@Delete).
    pub fn delete(
        &self,
        chat_id: impl Into<id::ChatId>,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(chat_id))
    }
}
/// Dissolve a chat / 解散群.
///
/// Dissolves a chat. The messages of a chat that is dissolved in this way are not kept.
///
/// 解散一个群。通过接口解散的群，聊天记录不会保留。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.im().v1().chat().delete("oc_a0553eda9014c201e6969b478895c230").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/im/v1/chats/:chat_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `im:chat`, `im:chat:delete`
///
/// # Prerequisites / 前提条件
///
/// The app has its [bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability) switched on.
///
/// 应用已启用[机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
///
/// # Restrictions / 使用限制
///
/// A chat can be dissolved by:
/// - An app whose bot owns it, or whose bot created it and which has the scope `im:chat:operate_as_owner`.
/// - A user who owns it.
///
/// 以下身份可以解散群：
/// - 应用：机器人是群主；或机器人是建群者，且应用具备 **更新应用所创建群的群信息**（`im:chat:operate_as_owner`） 权限。
/// - 用户：是群主。
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/server-docs/group/chat/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The ID of the chat. Where to get it:
    /// - From the reply of [Create a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create).
    /// - [List chats](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list) has the chats the operator is in.
    /// - [Search chats](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search) also finds those that are open to the operator.
    ///
    /// **Note**: only chats whose `chat_mode` is `group` are supported; [Get a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get) tells.
    ///
    /// 群的 ID，可以从以下接口得到：
    /// - [创建群](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create)的响应。
    /// - [获取用户或机器人所在的群列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list)，列出操作者所在的群。
    /// - [搜索对用户或机器人可见的群列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search)，还能找到对操作者公开的群。
    ///
    /// **注意**：只支持 `chat_mode` 为 `group` 的群，可以用[获取群信息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get)查看。
    ///
    /// - Example: `"oc_a0553eda9014c201e6969b478895c230"`
    pub chat_id: id::ChatId,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(chat_id: impl Into<id::ChatId>) -> Self {
        Self { chat_id: chat_id.into() }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("chat_id", &mut self.chat_id);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("im.v1.chat.delete", Delete, "/open-apis/im/v1/chats/:chat_id")
        .documented(text("解散群", "Dissolve a chat"), "https://open.feishu.cn/document/server-docs/group/chat/delete")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::IM_CHAT]),
            scopes(&[crate::scope::IM_CHAT_DELETE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("chat_id", String).required()])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
    /// [`232004`](error::APP_NOT_FOUND): Such an app does NOT exist.
    AppNotFound = error::APP_NOT_FOUND,
    /// [`232006`](error::INVALID_CHAT_ID): Your request specifies a chat_id which is invalid.
    InvalidChatId = error::INVALID_CHAT_ID,
    /// [`232008`](error::CHAT_TYPE_UNSUPPORTED): Your request specifies a chat whose type is NOT supported currently.
    ChatTypeUnsupported = error::CHAT_TYPE_UNSUPPORTED,
    /// [`232009`](error::CHAT_DISSOLVED): Your request specifies a chat which has already been dissolved.
    ChatDissolved = error::CHAT_DISSOLVED,
    /// [`232010`](error::CHAT_IN_OTHER_TENANT): Operator and chat can NOT be in different tenants.
    ChatInOtherTenant = error::CHAT_IN_OTHER_TENANT,
    /// [`232011`](error::OPERATOR_NOT_IN_CHAT): Operator can NOT be out of the chat.
    OperatorNotInChat = error::OPERATOR_NOT_IN_CHAT,
    /// [`232017`](error::OWNER_ONLY): No Permission: If the operator is NOT owner or creator with the scope, the operator can NOT complete the request.
    OwnerOnly = error::OWNER_ONLY,
    /// [`232024`](error::USER_NOT_VISIBLE): Users do not have the visibility of the app, or the operator does not have collaboration permissions with the target users.
    UserNotVisible = error::USER_NOT_VISIBLE,
    /// [`232025`](error::CHAT_BOT_NOT_ENABLED): Bot ability is not activated.
    ChatBotNotEnabled = error::CHAT_BOT_NOT_ENABLED,
    /// [`232033`](error::EXTERNAL_CHAT_SCOPE_MISSING): The operator or invited bots does NOT have the authority to manage external chats without the scope.
    ExternalChatScopeMissing = error::EXTERNAL_CHAT_SCOPE_MISSING,
    /// [`232034`](error::CHAT_APP_UNAVAILABLE): The app is unavailable or inactivated by the tenant.
    ChatAppUnavailable = error::CHAT_APP_UNAVAILABLE,
}
