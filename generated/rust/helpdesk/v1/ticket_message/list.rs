// Generated from spec/helpdesk/v1/ticket_message/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::helpdesk::error;
impl super::Api<'_> {
    /// List the messages of a ticket / 获取工单消息详情: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.time_start(…))`.
    pub fn list(&self, ticket_id: impl Into<String>) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(ticket_id))
    }
}
/// List the messages of a ticket / 获取工单消息详情.
///
/// Returns the messages of a ticket by page number. / 返回一个工单的消息，按页码查询。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.helpdesk().v1().ticket_message().list("6948728206392295444").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/helpdesk/v1/tickets/:ticket_id/messages`
/// - Rate limit: special, see the page
/// - Token: `tenant_access_token`
/// - Scopes, any of: `helpdesk:all:readonly`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket-message/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The ID of the ticket. / 工单的 ID。
    /// - Example: `"6948728206392295444"`
    pub ticket_id: String,
    /// The start of the period to list messages of, in seconds since 1970. / 所查时间段的起点，秒级时间戳。
    /// - Example: `1617960686`
    pub time_start: Option<i64>,
    /// The end of the period to list messages of, in seconds since 1970. / 所查时间段的终点，秒级时间戳。
    /// - Example: `1617960687`
    pub time_end: Option<i64>,
    /// Which page to return. / 返回第几页。
    /// - Example: `1`
    pub page: Option<i64>,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Example: `10`
    pub page_size: Option<i64>,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(ticket_id: impl Into<String>) -> Self {
        Self {
            ticket_id: ticket_id.into(),
            time_start: Default::default(),
            time_end: Default::default(),
            page: Default::default(),
            page_size: Default::default(),
        }
    }
    /// Sets `time_start`.
    #[must_use]
    pub fn time_start(mut self, value: i64) -> Self {
        self.time_start = Some(value);
        self
    }
    /// Sets `time_end`.
    #[must_use]
    pub fn time_end(mut self, value: i64) -> Self {
        self.time_end = Some(value);
        self
    }
    /// Sets `page`.
    #[must_use]
    pub fn page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
    /// Sets `page_size`.
    #[must_use]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("ticket_id", &mut self.ticket_id);
        f.field("time_start", &mut self.time_start);
        f.field("time_end", &mut self.time_end);
        f.field("page", &mut self.page);
        f.field("page_size", &mut self.page_size);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("helpdesk.v1.ticket_message.list", Get, "/open-apis/helpdesk/v1/tickets/:ticket_id/messages")
        .documented(text("获取工单消息详情", "List the messages of a ticket"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket-message/list")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::HELPDESK_ALL_READONLY])])
        .limits(RateLimit::Special, &[])
        .request(NoBody, &[
            path("ticket_id", String).required(),
            query("time_start", Integer),
            query("time_end", Integer),
            query("page", Integer),
            query("page_size", Integer),
        ])
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The ticket messages of this page. / 本页的工单消息。
    pub messages: Vec<ListTicketMessage>,
    /// How many messages there are in total. / 符合条件的消息总数。
    pub total: i64,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("messages", &mut self.messages);
        f.field("total", &mut self.total);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`List`](struct@List).
    ListError:
    /// [`154000`](error::BAD_REQUEST): Bad request, please check your request body
    BadRequest = error::BAD_REQUEST,
    /// [`154001`](error::UNAUTHORIZED): Unauthorized, please check you have the correct access
    Unauthorized = error::UNAUTHORIZED,
    /// [`154003`](error::PERMISSION_DENIED): Please check you have the correct access
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`155000`](error::INTERNAL_ERROR): Internal error
    InternalError = error::INTERNAL_ERROR,
}
/// The ticket messages of this page. / 本页的工单消息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTicketMessage {
    /// The ID of the ticket message. / 工单消息的 ID。
    pub id: String,
    /// The ID of the message in the chat. / 消息在聊天中的 ID。
    pub message_id: String,
    /// The type of the message: `text` for plain text, `post` for rich text, `image`, `file`, or `media` for a video.
    ///
    /// 消息的类型：`text` 为纯文本，`post` 为富文本，`image` 为图片，`file` 为文件，`media` 为视频。
    pub message_type: String,
    /// When it was created, in milliseconds since 1970. / 创建的时间，毫秒级时间戳。
    pub created_at: i64,
    /// The content of the message or piece of rich text. / 消息或富文本片段的内容。
    pub content: String,
    /// The name of the sender. / 发送者的名称。
    pub user_name: String,
    /// The URL of the avatar of the sender. / 发送者头像的地址。
    pub avatar_url: String,
    /// The `open_id` of the sender. / 发送者的 `open_id`。
    pub user_id: String,
}
impl wire::Object for ListTicketMessage {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("message_id", &mut self.message_id);
        f.field("message_type", &mut self.message_type);
        f.field("created_at", &mut self.created_at);
        f.field("content", &mut self.content);
        f.field("user_name", &mut self.user_name);
        f.field("avatar_url", &mut self.avatar_url);
        f.field("user_id", &mut self.user_id);
    }
}
crate::codegen::__impl_object! {
    ListTicketMessage
}
