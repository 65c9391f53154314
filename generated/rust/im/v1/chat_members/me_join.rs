// Generated from spec/im/v1/chat_members/me_join.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::im::error;
impl super::Api<'_> {
    /// Join a chat / 用户或机器人主动加入群聊: [`MeJoin`](struct@MeJoin).
    pub fn me_join(
        &self,
        chat_id: impl Into<id::ChatId>,
    ) -> crate::codegen::Call<MeJoin> {
        crate::codegen::Call::new(self.client, MeJoin::new(chat_id))
    }
}
/// Join a chat / 用户或机器人主动加入群聊.
///
/// The operator, a user or a bot, joins a public chat. / 操作者（用户或机器人）加入一个公开群。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.im().v1().chat_members().me_join("oc_a0553eda9014c201e6969b478895c230").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/im/v1/chats/:chat_id/members/me_join`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `im:chat`, `im:chat.members:write_only`
///
/// # Prerequisites / 前提条件
///
/// The app has its [bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability) switched on.
///
/// 应用已启用[机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
///
/// # Restrictions / 使用限制
///
/// - Only public chats can be joined: those of the `chat_type` `public`, as [Get a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get) tells.
/// - To join an internal chat (`chat_tag` `inner`), the operator must belong to the tenant of the chat.
///
/// - 只能加入公开群：[获取群信息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get)返回的 `chat_type` 为 `public`。
/// - 加入内部群（`chat_tag` 为 `inner`）时，操作者与群必须属于同一企业。
///
/// Errors: [`MeJoinError`]. [Documentation](https://open.feishu.cn/document/server-docs/group/chat-member/me_join)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeJoin {
    /// The ID of the chat. Where to get it:
    /// - From the reply of [Create a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create).
    /// - [List chats](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list) has the chats the operator is in.
    /// - [Search chats](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search) also finds those that are open to the operator.
    ///
    /// **Note**:
    /// - Only public chats are supported; [Get a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get) tells whether `chat_type` is `public`.
    /// - A chat that is full cannot be joined. Verified tenants have these limits: 5000 members in a group, 3000 in the chat of a meeting, 5000 in a topic chat.
    ///
    /// 群的 ID，可以从以下接口得到：
    /// - [创建群](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create)的响应。
    /// - [获取用户或机器人所在的群列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list)，列出操作者所在的群。
    /// - [搜索对用户或机器人可见的群列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search)，还能找到对操作者公开的群。
    ///
    /// **注意**：
    /// - 只支持公开群，可以用[获取群信息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get)查看 `chat_type` 是否为 `public`。
    /// - 群人数到上限后不能加入。已认证企业的默认上限：普通群 5000 人，会议群 3000 人，话题群 5000 人。
    ///
    /// - Example: `"oc_a0553eda9014c201e6969b478895c230"`
    pub chat_id: id::ChatId,
}
impl MeJoin {
    /// Creates the value from its required fields.
    pub fn new(chat_id: impl Into<id::ChatId>) -> Self {
        Self { chat_id: chat_id.into() }
    }
}
impl wire::Object for MeJoin {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("chat_id", &mut self.chat_id);
    }
}
crate::codegen::__impl_object! {
    MeJoin
}
crate::codegen::__operation! {
    MeJoin => MeJoinResponse, MeJoinError:
    Endpoint::new("im.v1.chat_members.me_join", Patch, "/open-apis/im/v1/chats/:chat_id/members/me_join")
        .documented(text("用户或机器人主动加入群聊", "Join a chat"), "https://open.feishu.cn/document/server-docs/group/chat-member/me_join")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::IM_CHAT]),
            scopes(&[crate::scope::IM_CHAT_MEMBERS_WRITE_ONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("chat_id", String).required()])
}
/// The reply to [`MeJoin`](struct@MeJoin).
pub type MeJoinResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`MeJoin`](struct@MeJoin).
    MeJoinError:
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
    /// [`232013`](error::MEMBER_LIMIT_REACHED): You have reached the limit of maximum number of members a chat can have.
    MemberLimitReached = error::MEMBER_LIMIT_REACHED,
    /// [`232019`](error::CHAT_RATE_LIMITED): The request has been rate limited.
    ChatRateLimited = error::CHAT_RATE_LIMITED,
    /// [`232025`](error::CHAT_BOT_NOT_ENABLED): Bot ability is not activated.
    ChatBotNotEnabled = error::CHAT_BOT_NOT_ENABLED,
    /// [`232027`](error::NO_VALID_MEMBER): There are no valid members in the ID list specified in your request.
    NoValidMember = error::NO_VALID_MEMBER,
    /// [`232034`](error::CHAT_APP_UNAVAILABLE): The app is unavailable or inactivated by the tenant.
    ChatAppUnavailable = error::CHAT_APP_UNAVAILABLE,
    /// [`232075`](error::APPROVAL_REQUIRED): The public group needs to apply to join, and users or bots are not allowed to actively join the group.
    ApprovalRequired = error::APPROVAL_REQUIRED,
}
