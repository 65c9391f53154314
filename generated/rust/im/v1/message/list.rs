// Generated from spec/im/v1/message/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::im::{error, v1};
impl super::Api<'_> {
    /// List the messages of a chat / 获取会话历史消息: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.start_time(…))`.
    pub fn list(
        &self,
        container_id_type: ListContainerIdType,
        container_id: impl Into<String>,
    ) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(
            self.client,
            List::new(container_id_type, container_id),
        )
    }
}
/// List the messages of a chat / 获取会话历史消息.
///
/// Lists the messages of a chat or of a thread. / 列出一个会话或一个话题里的消息。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::im::v1::message::ListContainerIdType;
/// let mut items = client.im().v1().message().list(ListContainerIdType::Chat, "oc_234jsi43d3ssi993d43545f").stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/im/v1/messages`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `im:message` (with a `tenant_access_token`), `im:message:readonly` (with a `tenant_access_token`), `im:message.history:readonly` (with a `tenant_access_token`), `im:message` with `im:message.p2p_msg:get_as_user` (with a `user_access_token`), `im:message` with `im:message.group_msg:get_as_user` (with a `user_access_token`), `im:message:readonly` with `im:message.p2p_msg:get_as_user` (with a `user_access_token`), `im:message:readonly` with `im:message.group_msg:get_as_user` (with a `user_access_token`)
/// - Idempotent: calling it twice has the effect of calling it once
///
/// # Prerequisites / 前提条件
///
/// - The app has its [bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability) switched on.
/// - The bot is in the chat when the call is made.
///
/// - 应用已启用[机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
/// - 调用时，机器人在要查询的群里。
///
/// # Scopes / 权限说明
///
/// - As the app, one of `im:message`, `im:message:readonly`, `im:message.history:readonly` opens private chats. Group chats take `im:message.group_msg` as well.
/// - As a user, one of `im:message` and `im:message:readonly` is needed; with it `im:message.p2p_msg:get_as_user` for private chats, or `im:message.group_msg:get_as_user` for group chats.
///
/// - 以应用身份调用，`im:message`、`im:message:readonly`、`im:message.history:readonly` 有一个就能读单聊；要读群聊，还要有 `im:message.group_msg`。
/// - 以用户身份调用，`im:message` 和 `im:message:readonly` 之一是必需的；此外读单聊要有 `im:message.p2p_msg:get_as_user`，读群聊要有 `im:message.group_msg:get_as_user`。
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// What `container_id` is. / `container_id` 的 ID 类型。
    pub container_id_type: ListContainerIdType,
    /// The chat or thread to list:
    /// - [About chat IDs](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-id-description) says where to get that of a chat.
    /// - [Threads](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/thread-introduction) says it for a thread.
    ///
    /// 列出哪个会话或话题：
    /// - 会话的 ID 见[群 ID 说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-id-description)。
    /// - 话题的 ID 见[话题概述](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/thread-introduction)。
    ///
    /// - Example: `"oc_234jsi43d3ssi993d43545f"`
    pub container_id: String,
    /// Where the time begins (timestamp in seconds). Not possible for threads. / 时间段的开始（秒时间戳）。查询话题时不支持。
    /// - Example: `"1608594809"`
    pub start_time: Option<wire::TimestampSec>,
    /// Where the time ends (timestamp in seconds). Not possible for threads. / 时间段的结束（秒时间戳）。查询话题时不支持。
    /// - Example: `"1609296809"`
    pub end_time: Option<wire::TimestampSec>,
    /// How to sort. Later pages take what the first one had. / 按什么排列。取后面的页时要与第一页相同。
    /// - Default: `"ByCreateTimeAsc"`
    pub sort_type: Option<ListSortType>,
    /// How many messages a page holds at most. / 每页最多返回多少条消息。
    /// - Default: `20`
    /// - From 1 to 50
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"GxmvlNRvP0NdQZpa7yIqf_Lv_QuBwTQ8tXkX7w-irAghVD_TvuYd1aoJ1LQph86O-XImC4X9j9FhUPhXQDvtrQ=="`
    pub page_token: Option<String>,
    /// In which form cards are returned; it changes nothing of other messages. Without it they are as [Content of received messages](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/im-v1/message/events/message_content) has them, and not the JSON they were sent as.
    ///
    /// 卡片以哪种结构返回，其他类型的消息不受影响。不传时，返回[接收消息内容](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/im-v1/message/events/message_content)中的卡片结构，得不到发送时的 JSON。
    pub card_msg_content_type: Option<v1::CardMsgContentType>,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(
        container_id_type: ListContainerIdType,
        container_id: impl Into<String>,
    ) -> Self {
        Self {
            container_id_type,
            container_id: container_id.into(),
            start_time: Default::default(),
            end_time: Default::default(),
            sort_type: Default::default(),
            page_size: Default::default(),
            page_token: Default::default(),
            card_msg_content_type: Default::default(),
        }
    }
    /// Sets `start_time`.
    #[must_use]
    pub fn start_time(mut self, value: impl Into<wire::TimestampSec>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `end_time`.
    #[must_use]
    pub fn end_time(mut self, value: impl Into<wire::TimestampSec>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `sort_type`.
    #[must_use]
    pub fn sort_type(mut self, value: ListSortType) -> Self {
        self.sort_type = Some(value);
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
    /// Sets `card_msg_content_type`.
    #[must_use]
    pub fn card_msg_content_type(mut self, value: v1::CardMsgContentType) -> Self {
        self.card_msg_content_type = Some(value);
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("container_id_type", &mut self.container_id_type);
        f.field("container_id", &mut self.container_id);
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
        f.field("sort_type", &mut self.sort_type);
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("card_msg_content_type", &mut self.card_msg_content_type);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("im.v1.message.list", Get, "/open-apis/im/v1/messages")
        .documented(text("获取会话历史消息", "List the messages of a chat"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/list")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes_of(Tenant, &[crate::scope::IM_MESSAGE]),
            scopes_of(Tenant, &[crate::scope::IM_MESSAGE_READONLY]),
            scopes_of(Tenant, &[crate::scope::IM_MESSAGE_HISTORY_READONLY]),
            scopes_of(User, &[crate::scope::IM_MESSAGE, crate::scope::IM_MESSAGE_P2P_MSG_GET_AS_USER]),
            scopes_of(User, &[crate::scope::IM_MESSAGE, crate::scope::IM_MESSAGE_GROUP_MSG_GET_AS_USER]),
            scopes_of(User, &[crate::scope::IM_MESSAGE_READONLY, crate::scope::IM_MESSAGE_P2P_MSG_GET_AS_USER]),
            scopes_of(User, &[crate::scope::IM_MESSAGE_READONLY, crate::scope::IM_MESSAGE_GROUP_MSG_GET_AS_USER]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .idempotent()
        .request(NoBody, &[
            query("container_id_type", String).required(),
            query("container_id", String).required(),
            query("start_time", String),
            query("end_time", String),
            query("sort_type", String).default("\"ByCreateTimeAsc\""),
            query("page_size", Integer).between(Some(1), Some(50)).default("20"),
            query("page_token", String),
            query("card_msg_content_type", String),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = v1::Message;
    fn items(response: ListResponse) -> Vec<v1::Message> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: Option<String>,
    /// The messages of this page / 这一页的消息
    pub items: Vec<v1::Message>,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("has_more", &mut self.has_more);
        f.field("page_token", &mut self.page_token);
        f.field("items", &mut self.items);
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
    /// [`230073`](error::THREAD_INVISIBLE): The thread is invisible to the operator.
    ThreadInvisible = error::THREAD_INVISIBLE,
    /// [`230110`](error::MESSAGE_DELETED): Action unavailable as the message has been deleted.
    MessageDeleted = error::MESSAGE_DELETED,
    /// [`231203`](error::CHAT_MESSAGES_NOT_READABLE): The chat type is not supported.
    ChatMessagesNotReadable = error::CHAT_MESSAGES_NOT_READABLE,
    /// [`231204`](error::APP_TYPE_UNSUPPORTED): The app type is not supported.
    AppTypeUnsupported = error::APP_TYPE_UNSUPPORTED,
}
/// What `container_id` is. / `container_id` 的 ID 类型。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ListContainerIdType {
    /// `chat`
    ///
    /// A private or group chat. Of the threads in an ordinary group chat only the first message is listed; `thread` lists the replies.
    ///
    /// 一个单聊或群聊。在普通群里，话题只返回其第一条消息，话题中的回复要用 `thread` 查。
    Chat,
    /// `thread`: A thread. / 一个话题。
    Thread,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ListContainerIdType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ListContainerIdType {
    fn as_str(&self) -> &str {
        match self {
            Self::Chat => "chat",
            Self::Thread => "thread",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "chat" => Self::Chat,
            "thread" => Self::Thread,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// How to sort. Later pages take what the first one had. / 按什么排列。取后面的页时要与第一页相同。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ListSortType {
    /// `ByCreateTimeAsc`: The oldest message comes first. / 最早的排在最前。
    OldestFirst,
    /// `ByCreateTimeDesc`: The newest message comes first. / 最新的排在最前。
    NewestFirst,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ListSortType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ListSortType {
    fn as_str(&self) -> &str {
        match self {
            Self::OldestFirst => "ByCreateTimeAsc",
            Self::NewestFirst => "ByCreateTimeDesc",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "ByCreateTimeAsc" => Self::OldestFirst,
            "ByCreateTimeDesc" => Self::NewestFirst,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_enum! {
    ListContainerIdType ListSortType
}
