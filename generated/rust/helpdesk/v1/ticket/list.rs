// Generated from spec/helpdesk/v1/ticket/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::helpdesk::{error, v1};
impl super::Api<'_> {
    /// List tickets / 查询全部工单详情: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.ticket_id(…))`.
    pub fn list(&self) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new())
    }
}
/// List tickets / 查询全部工单详情.
///
/// Returns the tickets of the help desk that match, in detail, for custom apps only.
///
/// 按条件返回服务台的工单详情，仅限自建应用。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.helpdesk().v1().ticket().list().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/helpdesk/v1/tickets`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `helpdesk:all:readonly`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The ID of the ticket to list. / 只查该 ID 的工单。
    /// - Example: `"123456"`
    pub ticket_id: Option<String>,
    /// The ID of the agent whose tickets to list. / 只查由该客服处理的工单，填客服的 ID。
    /// - Example: `"ou_b5de90429xxx"`
    pub agent_id: Option<String>,
    /// The ID of the agent who closed the tickets to list. / 只查由该客服关闭的工单，填客服的 ID。
    /// - Example: `"ou_b5de90429xxx"`
    pub closed_by_id: Option<String>,
    /// The stage of the tickets to list: `1` for handled by the bot, `2` for handled by people.
    ///
    /// 只查处于该阶段的工单：`1` 为机器人接待，`2` 为人工接待。
    /// - Example: `1`
    pub r#type: Option<i64>,
    /// The channel that the tickets to list came by, numbered as the `channel` of a ticket.
    ///
    /// 只查来自该渠道的工单，取值同工单的 `channel`。
    /// - Example: `0`
    pub channel: Option<i64>,
    /// Whether the tickets to list are solved: `1` for no, `2` for yes. / 只查已解决或未解决的工单：`1` 为未解决，`2` 为已解决。
    /// - Example: `1`
    pub solved: Option<i64>,
    /// The rating of the tickets to list, numbered as the `score` of a ticket. / 只查得到该评价的工单，取值同工单的 `score`。
    /// - Example: `1`
    pub score: Option<i64>,
    /// The states of the tickets to list, numbered as the `status` of a ticket.
    ///
    /// 只查处于这些状态的工单，取值同工单的 `status`。
    /// - Example: `[1]`
    pub status_list: Option<Vec<i64>>,
    /// The name of the user who opened the tickets to list. / 只查由该名称的用户提出的工单。
    /// - Example: `"abc"`
    pub guest_name: Option<String>,
    /// The ID of the user who opened the tickets to list. / 只查由该用户提出的工单，填用户的 ID。
    /// - Example: `"ou_b5de90429xxx"`
    pub guest_id: Option<String>,
    /// The user tags of the people who opened the tickets to list. / 只查提出者带有这些用户标签的工单。
    /// - Example: `["text"]`
    pub tags: Option<Vec<String>>,
    /// Which page to return, counting from 1; the first if omitted. / 返回第几页，从 1 开始；不填则为第 1 页。
    /// - Example: `1`
    pub page: Option<i64>,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Example: `20`
    pub page_size: Option<i64>,
    /// The earliest creation time of the tickets to list, in milliseconds since 1970; must be set together with `create_time_end`.
    ///
    /// 只查不早于此时创建的工单，毫秒级时间戳；须与 `create_time_end` 一起设置。
    /// - Example: `1616920429000`
    pub create_time_start: Option<i64>,
    /// The latest creation time of the tickets to list, in milliseconds since 1970; must be set together with `create_time_start`.
    ///
    /// 只查不晚于此时创建的工单，毫秒级时间戳；须与 `create_time_start` 一起设置。
    /// - Example: `1616920429000`
    pub create_time_end: Option<i64>,
    /// The start of the period in which the tickets to list were last updated, in milliseconds since 1970; must be set together with `update_time_end`.
    ///
    /// 所查工单更新时间范围的起点，毫秒级时间戳；须与 `update_time_end` 一起设置。
    /// - Example: `1616920429000`
    pub update_time_start: Option<i64>,
    /// The end of the period in which the tickets to list were last updated, in milliseconds since 1970; must be set together with `update_time_start`.
    ///
    /// 所查工单更新时间范围的终点，毫秒级时间戳；须与 `update_time_start` 一起设置。
    /// - Example: `1616920429000`
    pub update_time_end: Option<i64>,
}
impl List {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `ticket_id`.
    #[must_use]
    pub fn ticket_id(mut self, value: impl Into<String>) -> Self {
        self.ticket_id = Some(value.into());
        self
    }
    /// Sets `agent_id`.
    #[must_use]
    pub fn agent_id(mut self, value: impl Into<String>) -> Self {
        self.agent_id = Some(value.into());
        self
    }
    /// Sets `closed_by_id`.
    #[must_use]
    pub fn closed_by_id(mut self, value: impl Into<String>) -> Self {
        self.closed_by_id = Some(value.into());
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, value: i64) -> Self {
        self.r#type = Some(value);
        self
    }
    /// Sets `channel`.
    #[must_use]
    pub fn channel(mut self, value: i64) -> Self {
        self.channel = Some(value);
        self
    }
    /// Sets `solved`.
    #[must_use]
    pub fn solved(mut self, value: i64) -> Self {
        self.solved = Some(value);
        self
    }
    /// Sets `score`.
    #[must_use]
    pub fn score(mut self, value: i64) -> Self {
        self.score = Some(value);
        self
    }
    /// Sets `status_list`.
    #[must_use]
    pub fn status_list(mut self, value: impl Into<Vec<i64>>) -> Self {
        self.status_list = Some(value.into());
        self
    }
    /// Sets `guest_name`.
    #[must_use]
    pub fn guest_name(mut self, value: impl Into<String>) -> Self {
        self.guest_name = Some(value.into());
        self
    }
    /// Sets `guest_id`.
    #[must_use]
    pub fn guest_id(mut self, value: impl Into<String>) -> Self {
        self.guest_id = Some(value.into());
        self
    }
    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, value: impl Into<Vec<String>>) -> Self {
        self.tags = Some(value.into());
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
    /// Sets `create_time_start`.
    #[must_use]
    pub fn create_time_start(mut self, value: i64) -> Self {
        self.create_time_start = Some(value);
        self
    }
    /// Sets `create_time_end`.
    #[must_use]
    pub fn create_time_end(mut self, value: i64) -> Self {
        self.create_time_end = Some(value);
        self
    }
    /// Sets `update_time_start`.
    #[must_use]
    pub fn update_time_start(mut self, value: i64) -> Self {
        self.update_time_start = Some(value);
        self
    }
    /// Sets `update_time_end`.
    #[must_use]
    pub fn update_time_end(mut self, value: i64) -> Self {
        self.update_time_end = Some(value);
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("ticket_id", &mut self.ticket_id);
        f.field("agent_id", &mut self.agent_id);
        f.field("closed_by_id", &mut self.closed_by_id);
        f.field("type", &mut self.r#type);
        f.field("channel", &mut self.channel);
        f.field("solved", &mut self.solved);
        f.field("score", &mut self.score);
        f.field("status_list", &mut self.status_list);
        f.field("guest_name", &mut self.guest_name);
        f.field("guest_id", &mut self.guest_id);
        f.field("tags", &mut self.tags);
        f.field("page", &mut self.page);
        f.field("page_size", &mut self.page_size);
        f.field("create_time_start", &mut self.create_time_start);
        f.field("create_time_end", &mut self.create_time_end);
        f.field("update_time_start", &mut self.update_time_start);
        f.field("update_time_end", &mut self.update_time_end);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("helpdesk.v1.ticket.list", Get, "/open-apis/helpdesk/v1/tickets")
        .documented(text("查询全部工单详情", "List tickets"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/list")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::HELPDESK_ALL_READONLY])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            query("ticket_id", String),
            query("agent_id", String),
            query("closed_by_id", String),
            query("type", Integer),
            query("channel", Integer),
            query("solved", Integer),
            query("score", Integer),
            query("status_list", Array),
            query("guest_name", String),
            query("guest_id", String),
            query("tags", Array),
            query("page", Integer),
            query("page_size", Integer),
            query("create_time_start", Integer),
            query("create_time_end", Integer),
            query("update_time_start", Integer),
            query("update_time_end", Integer),
        ])
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// How many tickets there are in total, at most 10,000. / 符合条件的工单总数，最多为 1 万。
    pub total: i64,
    /// The tickets of this page. / 本页的工单。
    pub tickets: Vec<v1::Ticket>,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("total", &mut self.total);
        f.field("tickets", &mut self.tickets);
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
    /// [`155000`](error::INTERNAL_ERROR): Internal error
    InternalError = error::INTERNAL_ERROR,
    /// [`154001`](error::UNAUTHORIZED): Unauthorized, please check you have the correct access
    Unauthorized = error::UNAUTHORIZED,
}
