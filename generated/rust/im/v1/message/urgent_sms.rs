// Generated from spec/im/v1/message/urgent_sms.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::im::error;
impl super::Api<'_> {
    /// Make a message urgent by SMS / 发送短信加急: [`UrgentSms`](struct@UrgentSms).
    pub fn urgent_sms(
        &self,
        message_id: impl Into<id::MessageId>,
        user_id_type: types::UserIdType,
        user_id_list: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<UrgentSms> {
        crate::codegen::Call::new(
            self.client,
            UrgentSms::new(message_id, user_id_type, user_id_list),
        )
    }
}
/// Make a message urgent by SMS / 发送短信加急.
///
/// Makes a message urgent for some users, who are notified in the client and by SMS, which draws on the tenant's quota.
///
/// 把一条消息对指定的用户加急，通过飞书客户端和短信通知他们，会消耗企业的加急额度。
///
/// - `PATCH /open-apis/im/v1/messages/:message_id/urgent_sms`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `im:message.urgent:sms`, `im:message.urgent:sms_send`
///
/// Errors: [`UrgentSmsError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/urgent_sms)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UrgentSms {
    /// The message to make urgent; one sent in a batch, with an ID like `bm_xxx`, cannot be. Its ID is in the replies of `im.v1.message.create` and `im.v1.message.list`, and in the event for a received message.
    ///
    /// 要加急的消息；批量发送的消息（ID 形如 `bm_xxx`）不能加急。其 ID 可从 `im.v1.message.create` 或 `im.v1.message.list` 的响应以及接收消息事件中取得。
    /// - Example: `"om_dc13264520392913993dd051dba21dcf"`
    pub message_id: id::MessageId,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: types::UserIdType,
    /// The users to notify, as `user_id_type` IDs, at most 200 and all in the chat of the message. Those who are not come back in `invalid_user_id_list` while the others are notified; if none is valid, the error code is 230001.
    ///
    /// 要加急通知的用户，类型由 `user_id_type` 决定，最多 200 个，须在消息所在的会话内。不在其中的在 `invalid_user_id_list` 中返回，其余照常加急；全部无效时返回错误码 230001。
    /// - Example: `["ou_6yf8af6bgb9100449565764t3382b168"]`
    pub user_id_list: Vec<String>,
}
impl UrgentSms {
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
impl wire::Object for UrgentSms {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("message_id", &mut self.message_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("user_id_list", &mut self.user_id_list);
    }
}
crate::codegen::__impl_object! {
    UrgentSms
}
crate::codegen::__operation! {
    UrgentSms => UrgentSmsResponse, UrgentSmsError:
    Endpoint::new("im.v1.message.urgent_sms", Patch, "/open-apis/im/v1/messages/:message_id/urgent_sms")
        .documented(text("发送短信加急", "Make a message urgent by SMS"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/urgent_sms")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::IM_MESSAGE_URGENT_SMS]),
            scopes(&[crate::scope::IM_MESSAGE_URGENT_SMS_SEND]),
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
/// The reply to [`UrgentSms`](struct@UrgentSms).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UrgentSmsResponse {
    /// The invalid IDs, whose users were not notified while the others were; if all are invalid, error code 230001 is returned instead.
    ///
    /// 未加急的无效用户 ID，其余用户已加急；全部无效时改为返回错误码 230001。
    pub invalid_user_id_list: Vec<String>,
}
impl wire::Object for UrgentSmsResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("invalid_user_id_list", &mut self.invalid_user_id_list);
    }
}
crate::codegen::__impl_object! {
    UrgentSmsResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`UrgentSms`](struct@UrgentSms).
    UrgentSmsError:
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
    /// The message is in an external chat, where messages cannot be made urgent. Use the operation in internal chats only.
    ///
    /// 消息在外部群中，加急暂不支持外部群。请只对内部群的消息加急。
    PermissionDenied = &ErrorInfo {
        fix: Text { zh: "消息在外部群中，加急暂不支持外部群。请只对内部群的消息加急。", en: "The message is in an external chat, where messages cannot be made urgent. Use the operation in internal chats only." },
        links: &[],
        ..*error::PERMISSION_DENIED
    },
    /// [`230052`](error::URGENT_DENIED): Can not urgent this message.
    UrgentDenied = error::URGENT_DENIED,
    /// [`230098`](error::MESSAGE_FOLDED): The message is fold, not support urgent.
    MessageFolded = error::MESSAGE_FOLDED,
    /// [`230110`](error::MESSAGE_DELETED): Action unavailable as the message has been deleted.
    MessageDeleted = error::MESSAGE_DELETED,
    /// [`232009`](error::CHAT_DISSOLVED): Your request specifies a chat which has already been dissolved.
    ChatDissolved = error::CHAT_DISSOLVED,
}
