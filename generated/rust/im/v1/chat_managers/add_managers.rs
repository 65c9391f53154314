// Generated from spec/im/v1/chat_managers/add_managers.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::im::{error, v1};
impl super::Api<'_> {
    /// Add managers to a chat / 指定群管理员: [`AddManagers`](struct@AddManagers).
    ///
    /// Optional fields are set on the call: `.with(|request| request.member_id_type(…))`.
    pub fn add_managers(
        &self,
        chat_id: impl Into<id::ChatId>,
    ) -> crate::codegen::Call<AddManagers> {
        crate::codegen::Call::new(self.client, AddManagers::new(chat_id))
    }
}
/// Add managers to a chat / 指定群管理员.
///
/// Makes users or bots in a chat its managers. / 把群里的用户或机器人设为管理员。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.im().v1().chat_managers().add_managers("oc_a0553eda9014c201e6969b478895c230").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/im/v1/chats/:chat_id/managers/add_managers`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `im:chat`, `im:chat.managers:write_only`
///
/// # Prerequisites / 前提条件
///
/// The app has its [bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability) switched on.
///
/// 应用已启用[机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
///
/// # Restrictions / 使用限制
///
/// Only the owner of a chat can appoint managers. / 只有群主可以指定管理员。
///
/// Errors: [`AddManagersError`]. [Documentation](https://open.feishu.cn/document/server-docs/group/chat-member/add_managers)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddManagers {
    /// The ID of the chat. Where to get it:
    /// - From the reply of [Create a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create).
    /// - [List chats](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list) has the chats the operator is in.
    /// - [Search chats](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search) also finds those that are open to the operator.
    ///
    /// **Note**: only chats whose `chat_mode` is `group` or `topic` are supported; [Get a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get) tells.
    ///
    /// 群的 ID，可以从以下接口得到：
    /// - [创建群](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create)的响应。
    /// - [获取用户或机器人所在的群列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list)，列出操作者所在的群。
    /// - [搜索对用户或机器人可见的群列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search)，还能找到对操作者公开的群。
    ///
    /// **注意**：只支持 `chat_mode` 为 `group`（群组）或 `topic`（话题）的群，可以用[获取群信息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get)查看。
    ///
    /// - Example: `"oc_a0553eda9014c201e6969b478895c230"`
    pub chat_id: id::ChatId,
    /// The type of ID in `manager_ids` / `manager_ids` 中的 ID 类型
    /// - Default: `"open_id"`
    pub member_id_type: Option<v1::MemberIdType>,
    /// The new managers, as `member_id_type` IDs:
    /// - Users: [open_id](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid) is recommended.
    /// - Bots: the [App ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-app-id) of the app.
    ///
    /// **Note**:
    /// - An ordinary chat has at most 10 managers, a very large one 20; see [Very large chats and ordinary ones](https://www.feishu.cn/hc/zh-CN/articles/374791927841).
    /// - At most 5 bots at a time.
    ///
    /// 要设为管理员的用户或机器人，ID 的类型由 `member_id_type` 指定：
    /// - 用户：推荐用 [open_id](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid)。
    /// - 机器人：填应用的 [App ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-app-id)。
    ///
    /// **注意**：
    /// - 普通群最多 10 个管理员，超大群最多 20 个，两者的区别参见[超大群与普通群](https://www.feishu.cn/hc/zh-CN/articles/374791927841)。
    /// - 一次最多 5 个机器人。
    ///
    /// - Length: at most 50
    /// - Example: `["ou_9204a37300b3700d61effaa439f34295"]`
    pub manager_ids: Option<Vec<String>>,
}
impl AddManagers {
    /// Creates the value from its required fields.
    pub fn new(chat_id: impl Into<id::ChatId>) -> Self {
        Self {
            chat_id: chat_id.into(),
            member_id_type: Default::default(),
            manager_ids: Default::default(),
        }
    }
    /// Sets `member_id_type`.
    #[must_use]
    pub fn member_id_type(mut self, value: v1::MemberIdType) -> Self {
        self.member_id_type = Some(value);
        self
    }
    /// Sets `manager_ids`.
    #[must_use]
    pub fn manager_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.manager_ids = Some(value.into());
        self
    }
}
impl wire::Object for AddManagers {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("chat_id", &mut self.chat_id);
        f.field("member_id_type", &mut self.member_id_type);
        f.field("manager_ids", &mut self.manager_ids);
    }
}
crate::codegen::__impl_object! {
    AddManagers
}
crate::codegen::__operation! {
    AddManagers => AddManagersResponse, AddManagersError:
    Endpoint::new("im.v1.chat_managers.add_managers", Post, "/open-apis/im/v1/chats/:chat_id/managers/add_managers")
        .documented(text("指定群管理员", "Add managers to a chat"), "https://open.feishu.cn/document/server-docs/group/chat-member/add_managers")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::IM_CHAT]),
            scopes(&[crate::scope::IM_CHAT_MANAGERS_WRITE_ONLY]),
        ])
        .guards(&[
            Guard::sent("member_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("chat_id", String).required(),
            query("member_id_type", String).default("\"open_id\""),
            body("manager_ids", Array),
        ])
}
/// The reply to [`AddManagers`](struct@AddManagers).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddManagersResponse {
    /// The users who are managers now, as `member_id_type` IDs; where that is `app_id`, by open_id
    ///
    /// 现在身为管理员的用户，ID 的类型与 `member_id_type` 一致；它是 `app_id` 时，返回 open_id
    pub chat_managers: Vec<String>,
    /// The bots that are managers now, by their App ID / 现在身为管理员的机器人，用其 App ID 表示
    pub chat_bot_managers: Vec<String>,
}
impl wire::Object for AddManagersResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("chat_managers", &mut self.chat_managers);
        f.field("chat_bot_managers", &mut self.chat_bot_managers);
    }
}
crate::codegen::__impl_object! {
    AddManagersResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`AddManagers`](struct@AddManagers).
    AddManagersError:
    /// [`232001`](error::INVALID_CHAT_PARAMETER): Your request contains an invalid request parameter.
    InvalidChatParameter = error::INVALID_CHAT_PARAMETER,
    /// [`232009`](error::CHAT_DISSOLVED): Your request specifies a chat which has already been dissolved.
    ChatDissolved = error::CHAT_DISSOLVED,
    /// `232011` (HTTP 400): Operator can NOT be out of the chat.
    ///
    /// The operator is not in the chat. [Add](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create) the bot of the app, or the user, to the chat first; the operator must own the chat besides.
    ///
    /// 操作者不在群里。请先把应用的机器人或用户[拉入群聊](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create)；此外，操作者还必须是群主。
    OperatorNotInChat = &ErrorInfo {
        fix: Text { zh: "操作者不在群里。请先把应用的机器人或用户[拉入群聊](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create)；此外，操作者还必须是群主。", en: "The operator is not in the chat. [Add](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create) the bot of the app, or the user, to the chat first; the operator must own the chat besides." },
        ..*error::OPERATOR_NOT_IN_CHAT
    },
    /// [`232019`](error::CHAT_RATE_LIMITED): The request has been rate limited.
    ChatRateLimited = error::CHAT_RATE_LIMITED,
    /// [`232024`](error::USER_NOT_VISIBLE): Users do not have the visibility of the app, or the operator does not have collaboration permissions with the target users.
    UserNotVisible = error::USER_NOT_VISIBLE,
    /// [`232025`](error::CHAT_BOT_NOT_ENABLED): Bot ability is not activated.
    ChatBotNotEnabled = error::CHAT_BOT_NOT_ENABLED,
    /// [`232027`](error::NO_VALID_MEMBER): There are no valid members in the ID list specified in your request.
    NoValidMember = error::NO_VALID_MEMBER,
    /// [`232033`](error::EXTERNAL_CHAT_SCOPE_MISSING): The operator or invited bots does NOT have the authority to manage external chats without the scope.
    ExternalChatScopeMissing = error::EXTERNAL_CHAT_SCOPE_MISSING,
    /// [`232034`](error::CHAT_APP_UNAVAILABLE): The app is unavailable or inactivated by the tenant.
    ChatAppUnavailable = error::CHAT_APP_UNAVAILABLE,
    /// [`232038`](error::NOT_CHAT_OWNER): The operator is not chat owner, no permission to complete the request.
    NotChatOwner = error::NOT_CHAT_OWNER,
    /// [`232039`](error::MANAGERS_NOT_RETURNED): The operation of Add/Delete chat managers has succeeded. But the current managers list was not returned due to service problems.
    ManagersNotReturned = error::MANAGERS_NOT_RETURNED,
    /// [`232040`](error::MANAGER_LIMIT_REACHED): The chat managers has reached the limit of maximum number.
    ManagerLimitReached = error::MANAGER_LIMIT_REACHED,
}
