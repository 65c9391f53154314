// Generated from spec/im/v1/message/read_users.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::im::error;
impl super::Api<'_> {
    /// List who read a message / 查询消息已读信息: [`ReadUsers`](struct@ReadUsers).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_size(…))`.
    pub fn read_users(
        &self,
        message_id: impl Into<id::MessageId>,
        user_id_type: types::UserIdType,
    ) -> crate::codegen::Call<ReadUsers> {
        crate::codegen::Call::new(self.client, ReadUsers::new(message_id, user_id_type))
    }
}
/// List who read a message / 查询消息已读信息.
///
/// Lists the users who have read a message. Those who have not are not listed. / 列出哪些用户读过一条消息。没有读过的不会列出。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::types::UserIdType;
/// let mut items = client.im().v1().message().read_users("om_dc13264520392913993dd051dba21dcf", UserIdType::OpenId).stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/im/v1/messages/:message_id/read_users`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `im:message`, `im:message:readonly`, `im:message:basic`
/// - Idempotent: calling it twice has the effect of calling it once
///
/// # Prerequisites / 前提条件
///
/// - The app has its [bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability) switched on.
/// - The bot is in the chat of the message when the call is made.
///
/// - 应用已启用[机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
/// - 调用时，机器人在消息所在的会话里。
///
/// # Restrictions / 使用限制
///
/// - A bot can ask only about what it sent itself, within the last 7 days.
/// - It asks about one message at a time.
///
/// - 只能查机器人自己在 7 天内发出的消息。
/// - 一次只能查一条。
///
/// Errors: [`ReadUsersError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/read_users)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadUsers {
    /// The message to ask about. Its ID comes from:
    /// - the reply of [Send a message](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create);
    /// - the event [Message received](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/receive);
    /// - the [history of a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/list).
    ///
    /// 查询哪条消息。得到消息 ID 的途径：
    /// - [发送消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create)的应答。
    /// - [接收消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/receive)事件。
    /// - [会话的历史消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/list)。
    ///
    /// - Example: `"om_dc13264520392913993dd051dba21dcf"`
    pub message_id: id::MessageId,
    /// The type of user ID to return. / 返回的用户 ID 类型。
    /// - Default: `"open_id"`
    pub user_id_type: types::UserIdType,
    /// How many users a page holds at most. / 每页最多返回多少个用户。
    /// - From 1 to 100
    /// - Example: `20`
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"GxmvlNRvP0NdQZpa7yIqf_Lv_QuBwTQ8tXkX7w-irAghVD_TvuYd1aoJ1LQph86O-XImC4X9j9FhUPhXQDvtrQ=="`
    pub page_token: Option<String>,
}
impl ReadUsers {
    /// Creates the value from its required fields.
    pub fn new(
        message_id: impl Into<id::MessageId>,
        user_id_type: types::UserIdType,
    ) -> Self {
        Self {
            message_id: message_id.into(),
            user_id_type,
            page_size: Default::default(),
            page_token: Default::default(),
        }
    }
    /// Sets `page_size`.
    #[must_use]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
}
impl wire::Object for ReadUsers {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("message_id", &mut self.message_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
    }
}
crate::codegen::__impl_object! {
    ReadUsers
}
crate::codegen::__operation! {
    ReadUsers => ReadUsersResponse, ReadUsersError:
    Endpoint::new("im.v1.message.read_users", Get, "/open-apis/im/v1/messages/:message_id/read_users")
        .documented(text("查询消息已读信息", "List who read a message"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/read_users")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::IM_MESSAGE]),
            scopes(&[crate::scope::IM_MESSAGE_READONLY]),
            scopes(&[crate::scope::IM_MESSAGE_BASIC]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .idempotent()
        .request(NoBody, &[
            path("message_id", String).required(),
            query("user_id_type", String).required().default("\"open_id\""),
            query("page_size", Integer).between(Some(1), Some(100)),
            query("page_token", String),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for ReadUsers {
    type Item = ReadUsersReadUser;
    fn items(response: ReadUsersResponse) -> Vec<ReadUsersReadUser> {
        response.items
    }
}
/// The reply to [`ReadUsers`](struct@ReadUsers).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadUsersResponse {
    /// The users of this page / 这一页的用户
    pub items: Vec<ReadUsersReadUser>,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: Option<String>,
}
impl wire::Object for ReadUsersResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("has_more", &mut self.has_more);
        f.field("page_token", &mut self.page_token);
    }
}
crate::codegen::__impl_object! {
    ReadUsersResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`ReadUsers`](struct@ReadUsers).
    ReadUsersError:
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
    /// `230027` (HTTP 400): Lack of necessary permissions.
    ///
    /// The caller may not do this. Possible reasons:
    /// 1. A permission is missing; the message in the reply tells which.
    /// 2. The user has not granted the app an authorization.
    /// 3. The chat is an external one, where this operation is not possible.
    ///
    /// 无权进行本次操作。可能的原因有：
    /// 1. 缺少相应权限，可根据实际的错误信息进行排查。
    /// 2. 未检查到用户授权信息。
    /// 3. 这是外部群，而这个操作不支持外部群。
    PermissionDenied = &ErrorInfo {
        fix: Text { zh: "无权进行本次操作。可能的原因有：\n1. 缺少相应权限，可根据实际的错误信息进行排查。\n2. 未检查到用户授权信息。\n3. 这是外部群，而这个操作不支持外部群。", en: "The caller may not do this. Possible reasons:\n1. A permission is missing; the message in the reply tells which.\n2. The user has not granted the app an authorization.\n3. The chat is an external one, where this operation is not possible." },
        links: &[],
        ..*error::PERMISSION_DENIED
    },
    /// [`230033`](error::READ_STATUS_PERIOD_OVER): Get the reading status must be done within 7 days after the message is sent.
    ReadStatusPeriodOver = error::READ_STATUS_PERIOD_OVER,
    /// [`230110`](error::MESSAGE_DELETED): Action unavailable as the message has been deleted.
    MessageDeleted = error::MESSAGE_DELETED,
}
/// The users of this page / 这一页的用户
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadUsersReadUser {
    /// The type of ID in `user_id`, as the request asked for. One of: / `user_id` 的 ID 类型，与请求中的相同：
    pub user_id_type: types::UserIdType,
    /// Who read it / 谁读了
    pub user_id: String,
    /// When they read it (timestamp in milliseconds) / 何时读的（毫秒时间戳）
    pub timestamp: wire::TimestampMs,
    /// Which tenant it belongs to; a tenant_access_token of that tenant can be got with it
    ///
    /// 属于哪个企业；也可用来取得该企业的 tenant_access_token
    pub tenant_key: String,
}
impl wire::Object for ReadUsersReadUser {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("user_id", &mut self.user_id);
        f.field("timestamp", &mut self.timestamp);
        f.field("tenant_key", &mut self.tenant_key);
    }
}
crate::codegen::__impl_object! {
    ReadUsersReadUser
}
