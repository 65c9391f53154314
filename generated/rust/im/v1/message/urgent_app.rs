// Generated from spec/im/v1/message/urgent_app.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::im::error;
impl super::Api<'_> {
    /// Make a message urgent in the app / 发送应用内加急: [`UrgentApp`](struct@UrgentApp).
    pub fn urgent_app(
        &self,
        message_id: impl Into<id::MessageId>,
        user_id_type: types::UserIdType,
        user_id_list: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<UrgentApp> {
        crate::codegen::Call::new(
            self.client,
            UrgentApp::new(message_id, user_id_type, user_id_list),
        )
    }
}
/// Make a message urgent in the app / 发送应用内加急.
///
/// Makes a message urgent for some users, who are notified in the Feishu client only. See [Urgent messages](https://www.feishu.cn/hc/zh-CN/articles/360024757913).
///
/// 把一条消息对指定的用户加急，只在飞书客户端里通知他们。见[加急功能](https://www.feishu.cn/hc/zh-CN/articles/360024757913)。
///
/// - `PATCH /open-apis/im/v1/messages/:message_id/urgent_app`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `im:message.urgent`, `im:message.urgent:app_send`
///
/// # Prerequisites / 前提条件
///
/// - The app has its [bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability) switched on.
/// - The bot is in the chat of the message. In a group chat, its settings have to let every member make messages urgent, or the bot has to be one of its administrators.
///
/// - 应用已启用[机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
/// - 机器人在消息所在的会话里。在群里，还要群设置允许所有成员加急，或只允许群主和管理员加急而机器人是管理员。
///
/// # Restrictions / 使用限制
///
/// - A bot can do this only with what it sent itself.
/// - A user can have 200 urgent messages unread.
/// - What was [sent in a batch](https://open.feishu.cn/document/ukTMukTMukTM/ucDO1EjL3gTNx4yN4UTM) cannot be made urgent.
/// - In a [folded chat](https://www.feishu.cn/hc/zh-CN/articles/360025267393) there is only a notice within the app.
///
/// - 只能加急机器人自己发的消息。
/// - 一个用户最多有 200 条未读的加急。
/// - [批量发送](https://open.feishu.cn/document/ukTMukTMukTM/ucDO1EjL3gTNx4yN4UTM)的消息不能加急。
/// - 在[折叠的会话](https://www.feishu.cn/hc/zh-CN/articles/360025267393)里，只有应用内的提醒。
///
/// Errors: [`UrgentAppError`]. [Documentation](https://open.feishu.cn/document/server-docs/im-v1/buzz-messages/urgent_app)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UrgentApp {
    /// The message to make urgent. Its ID comes from:
    /// - the reply of [Send a message](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create);
    /// - the event [Message received](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/receive);
    /// - the [history of a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/list).
    ///
    /// **Note**: What was [sent in a batch](https://open.feishu.cn/document/ukTMukTMukTM/ucDO1EjL3gTNx4yN4UTM), with an ID like `bm_xxx`, cannot be made urgent.
    ///
    /// 加急哪条消息。得到消息 ID 的途径：
    /// - [发送消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create)的应答。
    /// - [接收消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/receive)事件。
    /// - [会话的历史消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/list)。
    ///
    /// **注意**：[批量发送](https://open.feishu.cn/document/ukTMukTMukTM/ucDO1EjL3gTNx4yN4UTM)的消息（ID 形如 `bm_xxx`）不能加急。
    ///
    /// - Example: `"om_dc13264520392913993dd051dba21dcf"`
    pub message_id: id::MessageId,
    /// The type of ID in `user_id_list`. / `user_id_list` 中的 ID 类型。
    /// - Default: `"open_id"`
    pub user_id_type: types::UserIdType,
    /// The users to notify, by open_id if possible. They have to be in the chat of the message. Those who are not come back in `invalid_user_id_list`, and the others are notified; where none is left, the answer is 230001.
    ///
    /// 对哪些用户加急，最好用 open_id。他们要在消息所在的会话里；不在的用户会在应答的 `invalid_user_id_list` 中返回，其余的照常加急。一个有效的都没有时，返回 230001。
    /// - Length: at most 200
    /// - Example: `["ou_6yf8af6bgb9100449565764t3382b168"]`
    pub user_id_list: Vec<String>,
}
impl UrgentApp {
    /// Creates the value from its required fields.
    pub fn new(
        message_id: impl Into<id::MessageId>,
        user_id_type: types::UserIdType,
        user_id_list: impl Into<Vec<String>>,
    ) -> Self {
        Self {
            message_id: message_id.into(),
            user_id_type,
            user_id_list: user_id_list.into(),
        }
    }
}
impl wire::Object for UrgentApp {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("message_id", &mut self.message_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("user_id_list", &mut self.user_id_list);
    }
}
crate::codegen::__impl_object! {
    UrgentApp
}
crate::codegen::__operation! {
    UrgentApp => UrgentAppResponse, UrgentAppError:
    Endpoint::new("im.v1.message.urgent_app", Patch, "/open-apis/im/v1/messages/:message_id/urgent_app")
        .documented(text("发送应用内加急", "Make a message urgent in the app"), "https://open.feishu.cn/document/server-docs/im-v1/buzz-messages/urgent_app")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::IM_MESSAGE_URGENT]),
            scopes(&[crate::scope::IM_MESSAGE_URGENT_APP_SEND]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("message_id", String).required(),
            query("user_id_type", String).required().default("\"open_id\""),
            body("user_id_list", Array).required(),
        ])
}
/// The reply to [`UrgentApp`](struct@UrgentApp).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UrgentAppResponse {
    /// The users who were not notified: there is no such ID, or they are not in the chat
    ///
    /// 没有通知到的用户：ID 无效，或不在会话里
    pub invalid_user_id_list: Vec<String>,
}
impl wire::Object for UrgentAppResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("invalid_user_id_list", &mut self.invalid_user_id_list);
    }
}
crate::codegen::__impl_object! {
    UrgentAppResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`UrgentApp`](struct@UrgentApp).
    UrgentAppError:
    /// [`230001`](error::INVALID_PARAMETER): Your request contains an invalid request parameter.
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`230002`](error::BOT_NOT_IN_CHAT): The bot can not be outside the group.
    BotNotInChat = error::BOT_NOT_IN_CHAT,
    /// [`230006`](error::BOT_NOT_ENABLED): Bot ability is not activated.
    BotNotEnabled = error::BOT_NOT_ENABLED,
    /// [`230012`](error::NOT_SENDER): Bot is NOT the sender of the message.
    NotSender = error::NOT_SENDER,
    /// [`230013`](error::USER_OUT_OF_SCOPE): Bot has NO availability to this user.
    UserOutOfScope = error::USER_OUT_OF_SCOPE,
    /// [`230023`](error::TOO_MANY_UNREAD_URGENT): The user has too many unread urgent messages.
    TooManyUnreadUrgent = error::TOO_MANY_UNREAD_URGENT,
    /// [`230024`](error::URGENT_QUOTA_EXHAUSTED): Reach the upper limit of urgent message.
    UrgentQuotaExhausted = error::URGENT_QUOTA_EXHAUSTED,
    /// `230027` (HTTP 400): Lack of necessary permissions.
    ///
    /// The chat is an external one, and nothing can be made urgent there. / 这是外部群，外部群里不能加急。
    PermissionDenied = &ErrorInfo {
        fix: Text { zh: "这是外部群，外部群里不能加急。", en: "The chat is an external one, and nothing can be made urgent there." },
        links: &[],
        ..*error::PERMISSION_DENIED
    },
    /// [`230052`](error::URGENT_DENIED): Can not urgent this message.
    UrgentDenied = error::URGENT_DENIED,
    /// [`230098`](error::MESSAGE_FOLDED): The message is fold, not support urgent.
    MessageFolded = error::MESSAGE_FOLDED,
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
