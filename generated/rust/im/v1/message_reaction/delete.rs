// Generated from spec/im/v1/message_reaction/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::im::{error, v1};
impl super::Api<'_> {
    /// Remove a reaction / 删除消息表情回复: [`Delete`](struct@Delete).
    pub fn delete(
        &self,
        message_id: impl Into<id::MessageId>,
        reaction_id: impl Into<id::ReactionId>,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(message_id, reaction_id))
    }
}
/// Remove a reaction / 删除消息表情回复.
///
/// Removes a reaction that the caller added to a message. / 删除调用者加在一条消息上的一个表情回复。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.im().v1().message_reaction().delete("om_dc13264520392913993dd051dba21dcf", "ZCaCIjUBVVWSrm5L-3ZTwA").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/im/v1/messages/:message_id/reactions/:reaction_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `im:message`, `im:message.reactions:write_only`
///
/// # Prerequisites / 前提条件
///
/// - The app has its [bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability) switched on.
/// - The bot or user that calls is in the chat of the message.
///
/// - 应用已启用[机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
/// - 调用的机器人或用户在消息所在的会话里。
///
/// # Restrictions / 使用限制
///
/// - A message that was recalled has no reactions to remove.
/// - Callers remove only what they added themselves and what is still there.
///
/// - 已撤回的消息没有表情回复可删。
/// - 只能删除调用者自己加的、仍在消息上的表情回复。
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/server-docs/im-v1/message-reaction/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The message to remove it from. Its ID comes from:
    /// - the reply of [Send a message](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create);
    /// - the event [Message received](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/receive);
    /// - the [history of a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/list).
    ///
    /// 从哪条消息删除。得到消息 ID 的途径：
    /// - [发送消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create)的应答。
    /// - [接收消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/receive)事件。
    /// - [会话的历史消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/list)。
    ///
    /// - Example: `"om_dc13264520392913993dd051dba21dcf"`
    pub message_id: id::MessageId,
    /// The reaction to remove. Its ID comes from:
    /// - the reply of [Add a reaction](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/create);
    /// - the reply of [List reactions](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/list).
    ///
    /// 删除哪个表情回复。得到它的途径：
    /// - [添加消息表情回复](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/create)的应答。
    /// - [获取消息表情回复](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/list)的应答。
    ///
    /// - Example: `"ZCaCIjUBVVWSrm5L-3ZTwA"`
    pub reaction_id: id::ReactionId,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(
        message_id: impl Into<id::MessageId>,
        reaction_id: impl Into<id::ReactionId>,
    ) -> Self {
        Self {
            message_id: message_id.into(),
            reaction_id: reaction_id.into(),
        }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("message_id", &mut self.message_id);
        f.field("reaction_id", &mut self.reaction_id);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("im.v1.message_reaction.delete", Delete, "/open-apis/im/v1/messages/:message_id/reactions/:reaction_id")
        .documented(text("删除消息表情回复", "Remove a reaction"), "https://open.feishu.cn/document/server-docs/im-v1/message-reaction/delete")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::IM_MESSAGE]),
            scopes(&[crate::scope::IM_MESSAGE_REACTIONS_WRITE_ONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("message_id", String).required(), path("reaction_id", String).required()])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = v1::MessageReaction;
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
    /// [`230110`](error::MESSAGE_DELETED): Action unavailable as the message has been deleted.
    MessageDeleted = error::MESSAGE_DELETED,
    /// `231001` (HTTP 400): reaction type is invalid.
    ///
    /// The reaction belongs to another tenant and cannot be removed. / 这个表情回复属于另一个企业，不能删除。
    InvalidReactionType = &ErrorInfo {
        fix: Text { zh: "这个表情回复属于另一个企业，不能删除。", en: "The reaction belongs to another tenant and cannot be removed." },
        links: &[],
        ..*error::INVALID_REACTION_TYPE
    },
    /// [`231002`](error::REACTION_DENIED): The operator has no permission to react on the specific message.
    ReactionDenied = error::REACTION_DENIED,
    /// [`231003`](error::MESSAGE_NOT_FOUND): The message is not found, maybe not exist or deleted.
    MessageNotFound = error::MESSAGE_NOT_FOUND,
    /// [`231004`](error::REACTION_CHAT_NOT_FOUND): The chat in which the message exists is not found, maybe not exist, deleted or archived.
    ReactionChatNotFound = error::REACTION_CHAT_NOT_FOUND,
    /// [`231005`](error::THREAD_REMOVED): The thread has been no-trace removed, cannot put reaction.
    ThreadRemoved = error::THREAD_REMOVED,
    /// [`231007`](error::NOT_REACTION_OWNER): The operator has no permission to delete this reaction.
    NotReactionOwner = error::NOT_REACTION_OWNER,
    /// [`231008`](error::NO_MESSAGE_ACCESS): The operator has no access to the message.
    NoMessageAccess = error::NO_MESSAGE_ACCESS,
    /// [`231010`](error::REACTION_NOT_ON_MESSAGE): The reaction does not belong to the message.
    ReactionNotOnMessage = error::REACTION_NOT_ON_MESSAGE,
    /// [`231011`](error::INVALID_REACTION_ID): The request has an invalid reaction_id.
    InvalidReactionId = error::INVALID_REACTION_ID,
    /// [`231012`](error::INVALID_PAGE_TOKEN): The request has an invalid pageToken.
    InvalidPageToken = error::INVALID_PAGE_TOKEN,
    /// [`231013`](error::INVALID_AUTH_TYPE): The request has an invalid AuthType.
    InvalidAuthType = error::INVALID_AUTH_TYPE,
    /// [`231015`](error::REQUEST_IN_PROGRESS): Act on reaction failed, repeated request is processing.
    RequestInProgress = error::REQUEST_IN_PROGRESS,
    /// [`231018`](error::REACTION_MESSAGE_INVISIBLE): The message is invisible to the operator.
    ReactionMessageInvisible = error::REACTION_MESSAGE_INVISIBLE,
    /// [`231019`](error::BLOCKED_BY_USER_SETTINGS): Due to the settings of this user, you are temporarily unable to perform this operation.
    BlockedByUserSettings = error::BLOCKED_BY_USER_SETTINGS,
    /// [`231020`](error::BLOCKED_BY_ADMINISTRATOR): Due to the configuration of the tenant administrator, you cannot perform this operation on the target user temporarily.
    BlockedByAdministrator = error::BLOCKED_BY_ADMINISTRATOR,
    /// [`231021`](error::EXTERNAL_CHAT_DENIED): No permission to operate external chats.
    ExternalChatDenied = error::EXTERNAL_CHAT_DENIED,
    /// [`231022`](error::REACTION_USER_OUT_OF_SCOPE): Bot has NO availability to this user.
    ReactionUserOutOfScope = error::REACTION_USER_OUT_OF_SCOPE,
    /// `232009` (HTTP 400): Your request specifies a chat which has already been dissolved.
    ///
    /// The chat has been dissolved, so this operation is no longer possible in it. / 相关群组已被解散，无法进行当前操作。
    ChatDissolved = &ErrorInfo {
        fix: Text { zh: "相关群组已被解散，无法进行当前操作。", en: "The chat has been dissolved, so this operation is no longer possible in it." },
        ..*error::CHAT_DISSOLVED
    },
}
