// Generated from spec/im/v1/message/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::im::error;
impl super::Api<'_> {
    /// Recall a message / 撤回消息: [`Delete`](struct@Delete).
    pub fn delete(
        &self,
        message_id: impl Into<id::MessageId>,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(message_id))
    }
}
/// Recall a message / 撤回消息.
///
/// Recalls a message. A bot recalls what it sent; the owner of a chat what was sent there.
///
/// 撤回一条消息。机器人能撤回自己发的；群主能撤回群里的。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.im().v1().message().delete("om_dc13264520392913993dd051dba21dcf").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/im/v1/messages/:message_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `im:message`, `im:message:recall`, `im:message:send_as_bot`
///
/// # Prerequisites / 前提条件
///
/// - The app has its [bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability) switched on.
/// - To recall in a private chat, the user has to be within the app's [availability](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability).
/// - To recall in a group chat, the bot has to be in it.
///
/// - 应用已启用[机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
/// - 撤回单聊中的消息时，用户要在应用的[可用范围](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability)内。
/// - 撤回群里的消息时，机器人要在群里。
///
/// # Restrictions / 使用限制
///
/// - What was [sent in a batch](https://open.feishu.cn/document/ukTMukTMukTM/ucDO1EjL3gTNx4yN4UTM) is [recalled as a batch](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/batch_message/delete), and not here.
/// - It is possible only for some time. The tenant's administrator sets how long, see [Permissions for recalling and editing messages](https://www.feishu.cn/hc/zh-CN/articles/325339752183).
/// - To recall what others sent to a chat, a bot has to be its owner, an administrator or its creator, and the message less than a year old.
///
/// - [批量发送](https://open.feishu.cn/document/ukTMukTMukTM/ucDO1EjL3gTNx4yN4UTM)的消息不能这样撤回，要用[批量撤回](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/batch_message/delete)。
/// - 只在时限内能撤回。时限由企业管理员设定，见[设置撤回和编辑消息的权限](https://www.feishu.cn/hc/zh-CN/articles/325339752183)。
/// - 要撤回群里别人发的消息，机器人必须是群主、管理员或创建者，且消息发出未满一年。
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/server-docs/im-v1/message/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The message to recall. Its ID comes from:
    /// - the reply of [Send a message](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create);
    /// - the event [Message received](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/receive);
    /// - the [history of a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/list).
    ///
    /// 撤回哪条消息。得到消息 ID 的途径：
    /// - [发送消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create)的应答。
    /// - [接收消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/receive)事件。
    /// - [会话的历史消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/list)。
    ///
    /// - Example: `"om_dc13264520392913993dd051dba21dcf"`
    pub message_id: id::MessageId,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(message_id: impl Into<id::MessageId>) -> Self {
        Self {
            message_id: message_id.into(),
        }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("message_id", &mut self.message_id);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("im.v1.message.delete", Delete, "/open-apis/im/v1/messages/:message_id")
        .documented(text("撤回消息", "Recall a message"), "https://open.feishu.cn/document/server-docs/im-v1/message/delete")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::IM_MESSAGE]),
            scopes(&[crate::scope::IM_MESSAGE_RECALL]),
            scopes(&[crate::scope::IM_MESSAGE_SEND_AS_BOT]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("message_id", String).required()])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
    /// [`230001`](error::INVALID_PARAMETER): Your request contains an invalid request parameter.
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`230002`](error::BOT_NOT_IN_CHAT): The bot can not be outside the group.
    BotNotInChat = error::BOT_NOT_IN_CHAT,
    /// [`230006`](error::BOT_NOT_ENABLED): Bot ability is not activated.
    BotNotEnabled = error::BOT_NOT_ENABLED,
    /// [`230009`](error::RECALL_PERIOD_OVER): Message has expired when recall message.
    RecallPeriodOver = error::RECALL_PERIOD_OVER,
    /// [`230013`](error::USER_OUT_OF_SCOPE): Bot has NO availability to this user.
    UserOutOfScope = error::USER_OUT_OF_SCOPE,
    /// [`230026`](error::RECALL_DENIED): No permission to recall this message.
    RecallDenied = error::RECALL_DENIED,
    /// [`230027`](error::PERMISSION_DENIED): Lack of necessary permissions.
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`230050`](error::MESSAGE_INVISIBLE): The message is invisible to the operator.
    MessageInvisible = error::MESSAGE_INVISIBLE,
    /// [`230054`](error::MESSAGE_TYPE_UNSUPPORTED): This operation is not supported for this message type.
    MessageTypeUnsupported = error::MESSAGE_TYPE_UNSUPPORTED,
    /// [`230110`](error::MESSAGE_DELETED): Action unavailable as the message has been deleted.
    MessageDeleted = error::MESSAGE_DELETED,
    /// `232009` (HTTP 400): Your request specifies a chat which has already been dissolved.
    ///
    /// The chat has been dissolved, so this operation is no longer possible in it. / 相关群组已被解散，无法进行当前操作。
    ChatDissolved = &ErrorInfo {
        fix: Text { zh: "相关群组已被解散，无法进行当前操作。", en: "The chat has been dissolved, so this operation is no longer possible in it." },
        ..*error::CHAT_DISSOLVED
    },
}
