// Generated from spec/im/v1/chat_managers/delete_managers.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::im::{error, v1};
impl super::Api<'_> {
    /// Remove managers from a chat / 删除群管理员: [`DeleteManagers`](struct@DeleteManagers).
    ///
    /// Optional fields are set on the call: `.with(|request| request.member_id_type(…))`.
    pub fn delete_managers(
        &self,
        chat_id: impl Into<id::ChatId>,
    ) -> crate::codegen::Call<DeleteManagers> {
        crate::codegen::Call::new(self.client, DeleteManagers::new(chat_id))
    }
}
/// Remove managers from a chat / 删除群管理员.
///
/// Takes users or bots off the managers of a chat; they stay members. / 取消群里的用户或机器人的管理员身份。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.im().v1().chat_managers().delete_managers("oc_a0553eda9014c201e6969b478895c230").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/im/v1/chats/:chat_id/managers/delete_managers`
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
/// Only the owner of a chat can remove managers. / 只有群主可以删除管理员。
///
/// Errors: [`DeleteManagersError`]. [Documentation](https://open.feishu.cn/document/server-docs/group/chat-member/delete_managers)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteManagers {
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
    /// The managers to remove, as `member_id_type` IDs:
    /// - Users: [open_id](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid) is recommended.
    /// - Bots: the [App ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-app-id) of the app.
    ///
    /// **Note**: at most 50 users or 5 bots at a time.
    ///
    /// 不再做管理员的用户或机器人，ID 的类型由 `member_id_type` 指定：
    /// - 用户：推荐用 [open_id](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid)。
    /// - 机器人：填应用的 [App ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-app-id)。
    ///
    /// **注意**：一次最多 50 个用户，或 5 个机器人。
    ///
    /// - Length: at most 50
    /// - Example: `["ou_9204a37300b3700d61effaa439f34295"]`
    pub manager_ids: Option<Vec<String>>,
}
impl DeleteManagers {
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
impl wire::Object for DeleteManagers {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("chat_id", &mut self.chat_id);
        f.field("member_id_type", &mut self.member_id_type);
        f.field("manager_ids", &mut self.manager_ids);
    }
}
crate::codegen::__impl_object! {
    DeleteManagers
}
crate::codegen::__operation! {
    DeleteManagers => DeleteManagersResponse, DeleteManagersError:
    Endpoint::new("im.v1.chat_managers.delete_managers", Post, "/open-apis/im/v1/chats/:chat_id/managers/delete_managers")
        .documented(text("删除群管理员", "Remove managers from a chat"), "https://open.feishu.cn/document/server-docs/group/chat-member/delete_managers")
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
/// The reply to [`DeleteManagers`](struct@DeleteManagers).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteManagersResponse {
    /// The users who are managers now, as `member_id_type` IDs; where that is `app_id`, by open_id
    ///
    /// 现在身为管理员的用户，ID 的类型与 `member_id_type` 一致；它是 `app_id` 时，返回 open_id
    pub chat_managers: Vec<String>,
    /// The bots that are managers now, by their App ID / 现在身为管理员的机器人，用其 App ID 表示
    pub chat_bot_managers: Vec<String>,
}
impl wire::Object for DeleteManagersResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("chat_managers", &mut self.chat_managers);
        f.field("chat_bot_managers", &mut self.chat_bot_managers);
    }
}
crate::codegen::__impl_object! {
    DeleteManagersResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`DeleteManagers`](struct@DeleteManagers).
    DeleteManagersError:
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
    /// `232024` (HTTP 400): The app is unavailable or inactivated by the tenant.
    ///
    /// The app is not available to the user, or the operator and the user may not work together:
    /// - Not available: in the [developer console](https://open.feishu.cn/app), under **App Release** > **Version Management & Release**, add the user to the availability of the app and release a version; see [Configure app availability](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability).
    /// - Not working together: one has blocked the other, for example, or they are not contacts. Have them get in touch first.
    ///
    /// 应用对该用户不可用，或者操作者与该用户之间不能协作：
    /// - 应用不可用：请在[开发者后台](https://open.feishu.cn/app)的 **应用发布** > **版本管理与发布** 中把用户加入可用范围，并发布版本，参见[配置应用可用范围](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability)。
    /// - 不能协作：例如被对方屏蔽，或还不是对方的联系人。请先让双方建立联系。
    UserNotVisible = &ErrorInfo {
        message: "The app is unavailable or inactivated by the tenant.",
        ..*error::USER_NOT_VISIBLE
    },
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
}
