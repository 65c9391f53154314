// Generated from spec/im/v1/pin/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::im::{error, v1};
impl super::Api<'_> {
    /// List the pins of a chat / 列出群内的 Pin: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.start_time(…))`.
    pub fn list(&self, chat_id: impl Into<id::ChatId>) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(chat_id))
    }
}
/// List the pins of a chat / 列出群内的 Pin.
///
/// Lists the pins of a chat, all of them or those made within a time. / 列出一个群里的 Pin，可以限定 Pin 的时间段。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.im().v1().pin().list("oc_a0553eda9014c201e6969b478895c230").stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/im/v1/pins`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `im:message`, `im:message.pins:read`, `im:message:readonly`
/// - Idempotent: calling it twice has the effect of calling it once
///
/// # Prerequisites / 前提条件
///
/// - The app has its [bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability) switched on.
/// - The app's bot is in the chat when the call is made.
///
/// - 应用已启用[机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
/// - 调用时，应用的机器人在该群中。
///
/// # Notes / 注意事项
///
/// - The newest pin comes first.
/// - Unless another limit was agreed on, 50 calls per second are let through.
///
/// - 最新的 Pin 排在最前。
/// - 默认限流：每秒 50 次。
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/server-docs/im-v1/pin/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The chat whose pins are listed. [About chat IDs](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-id-description) says where to get it.
    ///
    /// 要列出其 Pin 的群。如何得到群的 ID，参见[群 ID 说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-id-description)。
    /// - Example: `"oc_a0553eda9014c201e6969b478895c230"`
    pub chat_id: id::ChatId,
    /// Where the time begins (timestamp in milliseconds).
    /// **Note**:
    /// - Left out, it begins with the first pin of the chat.
    /// - It must be before `end_time`.
    ///
    /// 时间段的开始（毫秒时间戳）。
    /// **注意**：
    /// - 不传时，从群里最早的 Pin 算起。
    /// - 必须早于 `end_time`。
    ///
    /// - Example: `"1658632251800"`
    pub start_time: Option<wire::TimestampMs>,
    /// Where the time ends (timestamp in milliseconds).
    /// **Note**:
    /// - Left out, it ends with the latest pin of the chat.
    /// - It must be after `start_time`.
    ///
    /// 时间段的结束（毫秒时间戳）。
    /// **注意**：
    /// - 不传时，到群里最新的 Pin 为止。
    /// - 必须晚于 `start_time`。
    ///
    /// - Example: `"1658731646425"`
    pub end_time: Option<wire::TimestampMs>,
    /// How many pins a page holds at most. / 每页最多返回多少个 Pin。
    /// - Default: `20`
    /// - From 1 to 50
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"cGFnZS0yLW9mLXBpbnM="`
    pub page_token: Option<String>,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(chat_id: impl Into<id::ChatId>) -> Self {
        Self {
            chat_id: chat_id.into(),
            start_time: Default::default(),
            end_time: Default::default(),
            page_size: Default::default(),
            page_token: Default::default(),
        }
    }
    /// Sets `start_time`.
    #[must_use]
    pub fn start_time(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `end_time`.
    #[must_use]
    pub fn end_time(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.end_time = Some(value.into());
        self
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
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("chat_id", &mut self.chat_id);
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("im.v1.pin.list", Get, "/open-apis/im/v1/pins")
        .documented(text("列出群内的 Pin", "List the pins of a chat"), "https://open.feishu.cn/document/server-docs/im-v1/pin/list")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::IM_MESSAGE]),
            scopes(&[crate::scope::IM_MESSAGE_PINS_READ]),
            scopes(&[crate::scope::IM_MESSAGE_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .idempotent()
        .request(NoBody, &[
            query("chat_id", String).required(),
            query("start_time", String),
            query("end_time", String),
            query("page_size", Integer).between(Some(1), Some(50)).default("20"),
            query("page_token", String),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = v1::Pin;
    fn items(response: ListResponse) -> Vec<v1::Pin> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The pins of this page / 这一页的 Pin
    pub items: Vec<v1::Pin>,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: Option<String>,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("has_more", &mut self.has_more);
        f.field("page_token", &mut self.page_token);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`List`](struct@List).
    ListError:
    /// [`230001`](error::INVALID_PARAMETER): Your request contains an invalid request parameter.
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`230002`](error::BOT_NOT_IN_CHAT): The bot can not be outside the group.
    BotNotInChat = error::BOT_NOT_IN_CHAT,
    /// [`230006`](error::BOT_NOT_ENABLED): Bot ability is not activated.
    BotNotEnabled = error::BOT_NOT_ENABLED,
    /// [`230013`](error::USER_OUT_OF_SCOPE): Bot has NO availability to this user.
    UserOutOfScope = error::USER_OUT_OF_SCOPE,
    /// [`230027`](error::PERMISSION_DENIED): Lack of necessary permissions.
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`230048`](error::PIN_LIST_RATE_LIMITED): Get chat pins trigger app_id limit.
    PinListRateLimited = error::PIN_LIST_RATE_LIMITED,
}
