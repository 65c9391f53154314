// Generated from spec/helpdesk/v1/ticket/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::helpdesk::{error, v1};
impl super::Api<'_> {
    /// Get a ticket / 查询指定工单详情: [`Get`](struct@Get).
    pub fn get(&self, ticket_id: impl Into<String>) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(ticket_id))
    }
}
/// Get a ticket / 查询指定工单详情.
///
/// Returns one ticket in detail by its ID, for custom apps only. / 按 ID 返回一个工单的详情，仅限自建应用。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.helpdesk().v1().ticket().get("123456").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/helpdesk/v1/tickets/:ticket_id`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `helpdesk:all:readonly`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the ticket, from `helpdesk.v1.ticket.list`. / 工单的 ID，可由 `helpdesk.v1.ticket.list` 得到。
    /// - Example: `"123456"`
    pub ticket_id: String,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(ticket_id: impl Into<String>) -> Self {
        Self {
            ticket_id: ticket_id.into(),
        }
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("ticket_id", &mut self.ticket_id);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("helpdesk.v1.ticket.get", Get, "/open-apis/helpdesk/v1/tickets/:ticket_id")
        .documented(text("查询指定工单详情", "Get a ticket"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/get")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::HELPDESK_ALL_READONLY])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(NoBody, &[path("ticket_id", String).required()])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The ticket asked for. / 所查询的工单。
    pub ticket: GetTicketV2,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("ticket", &mut self.ticket);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// `154000` (HTTP 400): Bad request, please check your request body
    ///
    /// The request is invalid, usually because the path parameter `ticket_id` is wrong. Correct `ticket_id`.
    ///
    /// 请求不合法，通常是路径参数 `ticket_id` 有误。请修改 `ticket_id`。
    BadRequest = &ErrorInfo {
        fix: Text { zh: "请求不合法，通常是路径参数 `ticket_id` 有误。请修改 `ticket_id`。", en: "The request is invalid, usually because the path parameter `ticket_id` is wrong. Correct `ticket_id`." },
        ..*error::BAD_REQUEST
    },
    /// [`155000`](error::INTERNAL_ERROR): Internal error
    InternalError = error::INTERNAL_ERROR,
    /// [`154004`](error::RESOURCE_NOT_FOUND): Resource not found
    ResourceNotFound = error::RESOURCE_NOT_FOUND,
    /// [`154001`](error::UNAUTHORIZED): Unauthorized, please check you have the correct access
    Unauthorized = error::UNAUTHORIZED,
}
/// The tags of the ticket; present only if it has any. / 工单的标签，仅当工单有标签时返回。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTicketTag {
    /// The ID of the tag. / 标签的 ID。
    pub id: String,
    /// The name of the tag. / 标签的名称。
    pub name: String,
}
impl wire::Object for GetTicketTag {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
    }
}
/// The ticket asked for. / 所查询的工单。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTicketV2 {
    /// The ID of the ticket, from `helpdesk.v1.ticket.list` or the event of its creation.
    ///
    /// 工单的 ID，可由 `helpdesk.v1.ticket.list` 或工单创建事件得到。
    pub ticket_id: String,
    /// The ID of the help desk. / 服务台的 ID。
    pub helpdesk_id: String,
    /// The user who opened the ticket. / 提出工单的用户。
    pub guest: v1::TicketUser,
    /// The comment that was left on the ticket. / 客服在工单上留下的备注。
    pub comments: v1::Comments,
    /// Which stage the ticket is in: `1` for handled by the bot, `2` for handled by people.
    ///
    /// 工单处于哪个阶段：`1` 为机器人接待，`2` 为人工接待。
    pub ticket_type: i64,
    /// The state of the ticket: `1` created, `2` in progress, `3` queued, `4` on hold, `5` waiting for the user, `50` closed by the bot, `51` closed by an agent, `52` closed by the user.
    ///
    /// 工单的状态：`1` 已创建，`2` 处理中，`3` 排队中，`4` 待定，`5` 待用户响应，`50` 被机器人关闭，`51` 被客服关闭，`52` 被用户关闭。
    pub status: i64,
    /// How the user rated the service: `1` for unsatisfied, `2` for neutral, `3` for satisfied.
    ///
    /// 用户对服务的评价：`1` 为不满意，`2` 为一般，`3` 为满意。
    pub score: i64,
    /// When the ticket was created, in milliseconds since 1970. / 工单创建的时间，毫秒级时间戳。
    pub created_at: i64,
    /// When the ticket was last updated, in milliseconds since 1970; `-1` if never.
    ///
    /// 工单最近更新的时间，毫秒级时间戳；从未更新时为 `-1`。
    pub updated_at: i64,
    /// When the ticket was closed, in milliseconds since 1970. / 工单结束的时间，毫秒级时间戳。
    pub closed_at: i64,
    /// Why the user was not satisfied, in several languages. / 用户不满意的原因，以多种语言表示。
    pub dissatisfaction_reason: v1::I18n,
    /// The agents of the ticket. / 处理过工单的客服。
    pub agents: Vec<v1::TicketUser>,
    /// How the user came to open the ticket: `2` by QR code, `9` through the API, `13` by search, `14` by sharing; any other number stands for another channel.
    ///
    /// 工单的来源渠道：`2` 为二维码，`9` 为开放接口，`13` 为搜索，`14` 为分享，其余数字为其他渠道。
    pub channel: i64,
    /// Whether the problem was solved: `1` for no, `2` for yes. / 问题是否已解决：`1` 为未解决，`2` 为已解决。
    pub solve: i64,
    /// The user who closed the ticket. / 关闭工单的用户。
    pub closed_by: v1::TicketUser,
    /// The collaborators on the ticket. / 工单的协作者。
    pub collaborators: Vec<v1::TicketUser>,
    /// The custom fields of the ticket, missing if there are none. The `value` of a dropdown is the `display_name` of one of the options that `helpdesk.v1.ticket_customized_field.list` shows.
    ///
    /// 工单的自定义字段，没有值时不返回。下拉字段的 `value` 对应字段定义中选项的 `display_name`，定义可由 `helpdesk.v1.ticket_customized_field.list` 得到。
    pub customized_fields: Vec<v1::CustomizedFieldDisplayItem>,
    /// How long the agent served, from entering to the last reply, in minutes.
    ///
    /// 客服服务了多久，即从客服进入到客服最后一次回复，单位为分钟。
    pub agent_service_duration: f64,
    /// How long it took from the agent entering to the first reply, in seconds. / 客服进入后过了多久才首次回复，单位为秒。
    pub agent_first_response_duration: i64,
    /// How long the bot served, from the creation of the ticket to the agent entering, in seconds.
    ///
    /// 机器人服务了多久，即从工单创建到客服进入，单位为秒。
    pub bot_service_duration: i64,
    /// How long it took from the first agent entering to the ticket being closed, in seconds.
    ///
    /// 从首位客服接入到工单关闭的用时，单位为秒。
    pub agent_resolution_time: i64,
    /// How long the ticket was actually worked on, which is the resolution time less the time it was on hold, in seconds.
    ///
    /// 实际处理用时，即解决时长减去工单处于待定状态的时间，单位为秒。
    pub actual_processing_time: i64,
    /// When the agent entered, in milliseconds since 1970. / 客服进入的时间，毫秒级时间戳。
    pub agent_entry_time: i64,
    /// When the agent first replied, in milliseconds since 1970. / 客服首次回复的时间，毫秒级时间戳。
    pub agent_first_response_time: i64,
    /// When the agent last replied, in milliseconds since 1970. / 客服最后一次回复的时间，毫秒级时间戳。
    pub agent_last_response_time: i64,
    /// The agent mainly in charge of the ticket. / 主要负责该工单的客服。
    pub agent_owner: v1::TicketUser,
    /// The tags of the ticket; present only if it has any. / 工单的标签，仅当工单有标签时返回。
    pub tags: Vec<GetTicketTag>,
}
impl wire::Object for GetTicketV2 {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("ticket_id", &mut self.ticket_id);
        f.field("helpdesk_id", &mut self.helpdesk_id);
        f.field("guest", &mut self.guest);
        f.field("comments", &mut self.comments);
        f.field("ticket_type", &mut self.ticket_type);
        f.field("status", &mut self.status);
        f.field("score", &mut self.score);
        f.field("created_at", &mut self.created_at);
        f.field("updated_at", &mut self.updated_at);
        f.field("closed_at", &mut self.closed_at);
        f.field("dissatisfaction_reason", &mut self.dissatisfaction_reason);
        f.field("agents", &mut self.agents);
        f.field("channel", &mut self.channel);
        f.field("solve", &mut self.solve);
        f.field("closed_by", &mut self.closed_by);
        f.field("collaborators", &mut self.collaborators);
        f.field("customized_fields", &mut self.customized_fields);
        f.field("agent_service_duration", &mut self.agent_service_duration);
        f.field(
            "agent_first_response_duration",
            &mut self.agent_first_response_duration,
        );
        f.field("bot_service_duration", &mut self.bot_service_duration);
        f.field("agent_resolution_time", &mut self.agent_resolution_time);
        f.field("actual_processing_time", &mut self.actual_processing_time);
        f.field("agent_entry_time", &mut self.agent_entry_time);
        f.field("agent_first_response_time", &mut self.agent_first_response_time);
        f.field("agent_last_response_time", &mut self.agent_last_response_time);
        f.field("agent_owner", &mut self.agent_owner);
        f.field("tags", &mut self.tags);
    }
}
crate::codegen::__impl_object! {
    GetTicketTag GetTicketV2
}
