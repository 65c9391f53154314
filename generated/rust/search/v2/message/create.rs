// Generated from spec/search/v2/message/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::search::error;
impl super::Api<'_> {
    /// Search messages / 搜索消息: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn create(&self, query: impl Into<String>) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(query))
    }
}
/// Search messages / 搜索消息.
///
/// Searches the messages visible to the user by keyword page by page and returns their IDs.
///
/// 以用户身份按关键词分页搜索可见的消息，返回消息 ID。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.search().v2().message().create("text").stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/search/v2/message`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `user_access_token`
/// - Scopes, any of: `search:message`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/message/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `20`
    /// - From 1 to 100
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"9e91187f9107ef4d43cd71c3722cd97665e6cec51bf30a06328839bc9867"`
    pub page_token: Option<String>,
    /// The keyword to search for. / 搜索的关键词。
    /// - Example: `"text"`
    pub query: String,
    /// Only messages from these users are returned, as `user_id_type` IDs.
    ///
    /// 只返回由这些用户发送的消息，类型由 `user_id_type` 决定。
    /// - Example: `["ou_7dab8a3d3cdcc9da365777c7ad535d62"]`
    pub from_ids: Option<Vec<String>>,
    /// Only messages in these chats are returned. / 只返回这些会话中的消息。
    /// - Example: `["oc_a0553eda9014c201e6969b478895c230"]`
    pub chat_ids: Option<Vec<id::ChatId>>,
    /// Only messages of this type are returned. / 只返回此类型的消息。
    pub message_type: Option<CreateMessageType>,
    /// Only messages that mention these users are returned, as `user_id_type` IDs.
    ///
    /// 只返回 @ 了这些用户的消息，类型由 `user_id_type` 决定。
    /// - Example: `["ou_7dab8a3d3cdcc9da365777c7ad535d62"]`
    pub at_chatter_ids: Option<Vec<String>>,
    /// Only messages from bots, or only those from users, are returned. / 只返回由机器人或用户发送的消息。
    pub from_type: Option<CreateFromType>,
    /// Only messages in group chats, or only those in direct chats, are returned. / 只返回群聊或单聊中的消息。
    pub chat_type: Option<CreateChatType>,
    /// Only messages sent from this time on are returned. / 只返回此时间之后发送的消息。
    /// - Example: `"1609296809"`
    pub start_time: Option<wire::TimestampSec>,
    /// Only messages sent up to this time are returned. / 只返回此时间之前发送的消息。
    /// - Example: `"1609296809"`
    pub end_time: Option<wire::TimestampSec>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(query: impl Into<String>) -> Self {
        Self {
            user_id_type: Default::default(),
            page_size: Default::default(),
            page_token: Default::default(),
            query: query.into(),
            from_ids: Default::default(),
            chat_ids: Default::default(),
            message_type: Default::default(),
            at_chatter_ids: Default::default(),
            from_type: Default::default(),
            chat_type: Default::default(),
            start_time: Default::default(),
            end_time: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
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
    /// Sets `from_ids`.
    #[must_use]
    pub fn from_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.from_ids = Some(value.into());
        self
    }
    /// Sets `chat_ids`.
    #[must_use]
    pub fn chat_ids(mut self, value: impl Into<Vec<id::ChatId>>) -> Self {
        self.chat_ids = Some(value.into());
        self
    }
    /// Sets `message_type`.
    #[must_use]
    pub fn message_type(mut self, value: CreateMessageType) -> Self {
        self.message_type = Some(value);
        self
    }
    /// Sets `at_chatter_ids`.
    #[must_use]
    pub fn at_chatter_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.at_chatter_ids = Some(value.into());
        self
    }
    /// Sets `from_type`.
    #[must_use]
    pub fn from_type(mut self, value: CreateFromType) -> Self {
        self.from_type = Some(value);
        self
    }
    /// Sets `chat_type`.
    #[must_use]
    pub fn chat_type(mut self, value: CreateChatType) -> Self {
        self.chat_type = Some(value);
        self
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
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("query", &mut self.query);
        f.field("from_ids", &mut self.from_ids);
        f.field("chat_ids", &mut self.chat_ids);
        f.field("message_type", &mut self.message_type);
        f.field("at_chatter_ids", &mut self.at_chatter_ids);
        f.field("from_type", &mut self.from_type);
        f.field("chat_type", &mut self.chat_type);
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("search.v2.message.create", Post, "/open-apis/search/v2/message")
        .documented(text("搜索消息", "Search messages"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/message/create")
        .access(&[User], &[Custom, Store], &[scopes(&[crate::scope::SEARCH_MESSAGE])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            query("page_size", Integer).between(Some(1), Some(100)).default("20"),
            query("page_token", String),
            body("query", String).required(),
            body("from_ids", Array),
            body("chat_ids", Array),
            body("message_type", String),
            body("at_chatter_ids", Array),
            body("from_type", String),
            body("chat_type", String),
            body("start_time", String),
            body("end_time", String),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for Create {
    type Item = String;
    fn items(response: CreateResponse) -> Vec<String> {
        response.items
    }
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The IDs of the messages that were found. / 搜索到的消息的 ID。
    pub items: Vec<String>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`1278001`](error::INVALID_SEARCH_PARAMETER): invalid param
    InvalidSearchParameter = error::INVALID_SEARCH_PARAMETER,
    /// [`1278002`](error::INTERNAL_ERROR): Internal Server Error
    InternalError = error::INTERNAL_ERROR,
}
/// Only messages in group chats, or only those in direct chats, are returned. / 只返回群聊或单聊中的消息。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CreateChatType {
    /// `group_chat`: Group chat / 群聊
    GroupChat,
    /// `p2p_chat`: Direct chat / 单聊
    P2pChat,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for CreateChatType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for CreateChatType {
    fn as_str(&self) -> &str {
        match self {
            Self::GroupChat => "group_chat",
            Self::P2pChat => "p2p_chat",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "group_chat" => Self::GroupChat,
            "p2p_chat" => Self::P2pChat,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Only messages from bots, or only those from users, are returned. / 只返回由机器人或用户发送的消息。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CreateFromType {
    /// `bot`: Bot / 机器人
    Bot,
    /// `user`: User / 用户
    User,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for CreateFromType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for CreateFromType {
    fn as_str(&self) -> &str {
        match self {
            Self::Bot => "bot",
            Self::User => "user",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "bot" => Self::Bot,
            "user" => Self::User,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Only messages of this type are returned. / 只返回此类型的消息。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CreateMessageType {
    /// `file`: File / 文件
    File,
    /// `image`: Picture / 图片
    Image,
    /// `media`: Video / 视频
    Media,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for CreateMessageType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for CreateMessageType {
    fn as_str(&self) -> &str {
        match self {
            Self::File => "file",
            Self::Image => "image",
            Self::Media => "media",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "file" => Self::File,
            "image" => Self::Image,
            "media" => Self::Media,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_enum! {
    CreateChatType CreateFromType CreateMessageType
}
