// Generated from spec/im/v1/message_reaction/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::im::{error, v1};
impl super::Api<'_> {
    /// Add a reaction / 添加消息表情回复: [`Create`](struct@Create).
    pub fn create(
        &self,
        message_id: impl Into<id::MessageId>,
        reaction_type: v1::EmojiInput,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(message_id, reaction_type))
    }
}
/// Add a reaction / 添加消息表情回复.
///
/// Adds an emoji to a message as a reaction. / 给一条消息加一个表情回复。
///
/// - `POST /open-apis/im/v1/messages/:message_id/reactions`
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
/// - A message that was recalled gets no reactions.
/// - Neither does a [system message](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/im-v1/message/create_json#e159cb73).
///
/// - 已撤回的消息不能添加。
/// - [系统消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/im-v1/message/create_json#e159cb73)不能添加。
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/server-docs/im-v1/message-reaction/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The message to react to. Its ID comes from:
    /// - the reply of [Send a message](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create);
    /// - the event [Message received](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/receive);
    /// - the [history of a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/list).
    ///
    /// 给哪条消息添加。得到消息 ID 的途径：
    /// - [发送消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create)的应答。
    /// - [接收消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/receive)事件。
    /// - [会话的历史消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/list)。
    ///
    /// - Example: `"om_dc13264520392913993dd051dba21dcf"`
    pub message_id: id::MessageId,
    /// The emoji / 表情
    pub reaction_type: v1::EmojiInput,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        message_id: impl Into<id::MessageId>,
        reaction_type: v1::EmojiInput,
    ) -> Self {
        Self {
            message_id: message_id.into(),
            reaction_type,
        }
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("message_id", &mut self.message_id);
        f.field("reaction_type", &mut self.reaction_type);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("im.v1.message_reaction.create", Post, "/open-apis/im/v1/messages/:message_id/reactions")
        .documented(text("添加消息表情回复", "Add a reaction"), "https://open.feishu.cn/document/server-docs/im-v1/message-reaction/create")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::IM_MESSAGE]),
            scopes(&[crate::scope::IM_MESSAGE_REACTIONS_WRITE_ONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[path("message_id", String).required(), body("reaction_type", Object).required()])
}
/// The reply to [`Create`](struct@Create).
pub type CreateResponse = v1::MessageReaction;
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`230110`](error::MESSAGE_DELETED): Action unavailable as the message has been deleted.
    MessageDeleted = error::MESSAGE_DELETED,
    /// [`231001`](error::INVALID_REACTION_TYPE): reaction type is invalid.
    InvalidReactionType = error::INVALID_REACTION_TYPE,
    /// [`231002`](error::REACTION_DENIED): The operator has no permission to react on the specific message.
    ReactionDenied = error::REACTION_DENIED,
    /// [`231003`](error::MESSAGE_NOT_FOUND): The message is not found, maybe not exist or deleted.
    MessageNotFound = error::MESSAGE_NOT_FOUND,
    /// [`231004`](error::REACTION_CHAT_NOT_FOUND): The chat in which the message exists is not found, maybe not exist, deleted or archived.
    ReactionChatNotFound = error::REACTION_CHAT_NOT_FOUND,
    /// [`231005`](error::THREAD_REMOVED): The thread has been no-trace removed, cannot put reaction.
    ThreadRemoved = error::THREAD_REMOVED,
    /// [`231006`](error::INVALID_OPERATOR): The operator_id is invalid.
    InvalidOperator = error::INVALID_OPERATOR,
    /// [`231008`](error::NO_MESSAGE_ACCESS): The operator has no access to the message.
    NoMessageAccess = error::NO_MESSAGE_ACCESS,
    /// [`231012`](error::INVALID_PAGE_TOKEN): The request has an invalid pageToken.
    InvalidPageToken = error::INVALID_PAGE_TOKEN,
    /// [`231013`](error::INVALID_AUTH_TYPE): The request has an invalid AuthType.
    InvalidAuthType = error::INVALID_AUTH_TYPE,
    /// [`231014`](error::INVALID_USER_ID_TYPE): user_id_type is invalid.
    InvalidUserIdType = error::INVALID_USER_ID_TYPE,
    /// [`231015`](error::REQUEST_IN_PROGRESS): Act on reaction failed, repeated request is processing.
    RequestInProgress = error::REQUEST_IN_PROGRESS,
    /// [`231017`](error::REACTION_UNSUPPORTED): This operation is not supported for this message type.
    ReactionUnsupported = error::REACTION_UNSUPPORTED,
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
