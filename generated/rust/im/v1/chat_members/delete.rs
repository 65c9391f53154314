// Generated from spec/im/v1/chat_members/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::im::{error, v1};
impl super::Api<'_> {
    /// Remove members from a chat / 将用户或机器人移出群聊: [`Delete`](struct@Delete).
    ///
    /// Optional fields are set on the call: `.with(|request| request.member_id_type(…))`.
    pub fn delete(
        &self,
        chat_id: impl Into<id::ChatId>,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(chat_id))
    }
}
/// Remove members from a chat / 将用户或机器人移出群聊.
///
/// Removes users or bots from a chat. / 把用户或机器人移出一个群。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.im().v1().chat_members().delete("oc_a0553eda9014c201e6969b478895c230").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/im/v1/chats/:chat_id/members`
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
/// - Only the owner, the managers, and the bot that created the chat with the scope `im:chat:operate_as_owner` can remove others.
/// - Every user and every bot may remove itself, which is to leave the chat.
/// - At most 50 users or 5 bots at a time.
/// - In an internal chat, the operator must belong to the tenant of the chat.
/// - Several calls for one chat at once may meet error 232019: let each end before the next one.
///
/// - 只有群主、管理员，以及建群且具备 **更新应用所创建群的群信息**（`im:chat:operate_as_owner`） 权限的机器人，可以移出他人。
/// - 任何用户和机器人都可以移出自己，即退群。
/// - 一次最多移出 50 个用户，或 5 个机器人。
/// - 操作内部群时，操作者与群必须属于同一企业。
/// - 对同一个群同时发起多次调用，可能遇到错误 232019：请等上一次结束再发起下一次。
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/server-docs/group/chat-member/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
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
    /// The type of ID in `id_list` / `id_list` 中的 ID 类型
    /// - Default: `"open_id"`
    pub member_id_type: Option<v1::MemberIdType>,
    /// The members to remove, as `member_id_type` IDs:
    /// - Users: [open_id](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid) is recommended.
    /// - Bots: the [App ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-app-id) of the app.
    ///
    /// **Note**:
    /// - The list must not be empty.
    /// - At most 50 users or 5 bots at a time.
    ///
    /// 要移出的成员，ID 的类型由 `member_id_type` 指定：
    /// - 用户：推荐用 [open_id](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid)。
    /// - 机器人：填应用的 [App ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-app-id)。
    ///
    /// **注意**：
    /// - 不能为空。
    /// - 一次最多 50 个用户，或 5 个机器人。
    ///
    /// - Example: `["4d7a3c6g"]`
    pub id_list: Option<Vec<String>>,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(chat_id: impl Into<id::ChatId>) -> Self {
        Self {
            chat_id: chat_id.into(),
            member_id_type: Default::default(),
            id_list: Default::default(),
        }
    }
    /// Sets `member_id_type`.
    #[must_use]
    pub fn member_id_type(mut self, value: v1::MemberIdType) -> Self {
        self.member_id_type = Some(value);
        self
    }
    /// Sets `id_list`.
    #[must_use]
    pub fn id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.id_list = Some(value.into());
        self
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("chat_id", &mut self.chat_id);
        f.field("member_id_type", &mut self.member_id_type);
        f.field("id_list", &mut self.id_list);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("im.v1.chat_members.delete", Delete, "/open-apis/im/v1/chats/:chat_id/members")
        .documented(text("将用户或机器人移出群聊", "Remove members from a chat"), "https://open.feishu.cn/document/server-docs/group/chat-member/delete")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::IM_CHAT]),
            scopes(&[crate::scope::IM_CHAT_MEMBERS_WRITE_ONLY]),
        ])
        .guards(&[
            Guard::sent("member_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("chat_id", String).required(),
            query("member_id_type", String).default("\"open_id\""),
            body("id_list", Array),
        ])
}
/// The reply to [`Delete`](struct@Delete).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResponse {
    /// IDs that are not valid / 无效的成员
    pub invalid_id_list: Vec<String>,
}
impl wire::Object for DeleteResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("invalid_id_list", &mut self.invalid_id_list);
    }
}
crate::codegen::__impl_object! {
    DeleteResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
    /// [`232001`](error::INVALID_CHAT_PARAMETER): Your request contains an invalid request parameter.
    InvalidChatParameter = error::INVALID_CHAT_PARAMETER,
    /// [`232004`](error::APP_NOT_FOUND): Such an app does NOT exist.
    AppNotFound = error::APP_NOT_FOUND,
    /// [`232006`](error::INVALID_CHAT_ID): Your request specifies a chat_id which is invalid.
    InvalidChatId = error::INVALID_CHAT_ID,
    /// [`232007`](error::INVALID_CHAT_OR_USER_ID): Your request specifies a chat_id or user_id which is invalid.
    InvalidChatOrUserId = error::INVALID_CHAT_OR_USER_ID,
    /// [`232009`](error::CHAT_DISSOLVED): Your request specifies a chat which has already been dissolved.
    ChatDissolved = error::CHAT_DISSOLVED,
    /// [`232010`](error::CHAT_IN_OTHER_TENANT): Operator and chat can NOT be in different tenants.
    ChatInOtherTenant = error::CHAT_IN_OTHER_TENANT,
    /// `232011` (HTTP 400): Operator can NOT be out of the chat.
    ///
    /// The operator is not in the chat. Call as a user or a bot that is. / 操作者不在群里。请以群里的用户或机器人身份调用。
    OperatorNotInChat = &ErrorInfo {
        fix: Text { zh: "操作者不在群里。请以群里的用户或机器人身份调用。", en: "The operator is not in the chat. Call as a user or a bot that is." },
        links: &[],
        ..*error::OPERATOR_NOT_IN_CHAT
    },
    /// [`232014`](error::OPERATOR_NOT_PERMITTED): The token used in the request does NOT have the permissions necessary to complete the request.
    OperatorNotPermitted = error::OPERATOR_NOT_PERMITTED,
    /// `232019` (HTTP 400): The request has been rate limited.
    ///
    /// The chat was operated on too often. Slow down and try again, see [Rate limits](https://open.feishu.cn/document/ukTMukTMukTM/uUzN04SN3QjL1cDN). It also happens where members of one chat are added or removed by several calls at once: let each call end before the next one.
    ///
    /// 对这个群的操作过于频繁，请放慢速度再试，参见[频控策略](https://open.feishu.cn/document/ukTMukTMukTM/uUzN04SN3QjL1cDN)。对同一个群同时添加、移除成员也会遇到这个错误：请等上一次调用结束再发起下一次。
    ChatRateLimited = &ErrorInfo {
        fix: Text { zh: "对这个群的操作过于频繁，请放慢速度再试，参见[频控策略](https://open.feishu.cn/document/ukTMukTMukTM/uUzN04SN3QjL1cDN)。对同一个群同时添加、移除成员也会遇到这个错误：请等上一次调用结束再发起下一次。", en: "The chat was operated on too often. Slow down and try again, see [Rate limits](https://open.feishu.cn/document/ukTMukTMukTM/uUzN04SN3QjL1cDN). It also happens where members of one chat are added or removed by several calls at once: let each call end before the next one." },
        ..*error::CHAT_RATE_LIMITED
    },
    /// [`232025`](error::CHAT_BOT_NOT_ENABLED): Bot ability is not activated.
    ChatBotNotEnabled = error::CHAT_BOT_NOT_ENABLED,
    /// [`232027`](error::NO_VALID_MEMBER): There are no valid members in the ID list specified in your request.
    NoValidMember = error::NO_VALID_MEMBER,
    /// [`232029`](error::NO_OWNER_CANDIDATE): There are no available candidates for chat owner.
    NoOwnerCandidate = error::NO_OWNER_CANDIDATE,
    /// [`232033`](error::EXTERNAL_CHAT_SCOPE_MISSING): The operator or invited bots does NOT have the authority to manage external chats without the scope.
    ExternalChatScopeMissing = error::EXTERNAL_CHAT_SCOPE_MISSING,
    /// [`232034`](error::CHAT_APP_UNAVAILABLE): The app is unavailable or inactivated by the tenant.
    ChatAppUnavailable = error::CHAT_APP_UNAVAILABLE,
    /// [`232076`](error::OWNER_NOT_REMOVABLE): Can't kick chat owner.
    OwnerNotRemovable = error::OWNER_NOT_REMOVABLE,
}
