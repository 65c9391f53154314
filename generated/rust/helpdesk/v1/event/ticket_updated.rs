// Generated from spec/helpdesk/v1/event/ticket_updated.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::helpdesk::v1;
/// Ticket updated / 工单状态变更.
///
/// Is pushed when a ticket has changed status or stage, such as from bot to agent; requires a subscription through the API.
///
/// 工单的状态或阶段变更时推送，例如由机器人转为人工，需先调用订阅接口。
///
/// - Type: `helpdesk.ticket.updated_v1`
/// - Scopes, any of: `helpdesk:all:readonly`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/events/updated)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketUpdated {
    /// The ticket after the update. / 更新后的工单。
    pub object: TicketUpdatedTicketEvent,
    /// The ticket before the update, with only the fields that changed. / 更新前的工单，只含有变化的字段。
    pub old_object: TicketUpdatedTicketEventUpdateInfo,
}
impl wire::Object for TicketUpdated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("object", &mut self.object);
        f.field("old_object", &mut self.old_object);
    }
}
crate::codegen::__impl_object! {
    TicketUpdated
}
crate::codegen::__event! {
    TicketUpdated:
    Descriptor::new("helpdesk.v1.event.ticket_updated", "helpdesk.ticket.updated_v1")
        .documented(text("工单状态变更", "Ticket updated"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/events/updated")
        .access(&[Custom], &[scopes(&[crate::scope::HELPDESK_ALL_READONLY])])
        .guards(&[
            Guard::received("object.guest.id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
        ])
}
/// The ticket after the update. / 更新后的工单。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketUpdatedTicketEvent {
    /// The ID of the ticket, from `helpdesk.v1.ticket.list` or the event of its creation.
    ///
    /// 工单的 ID，可由 `helpdesk.v1.ticket.list` 或工单创建事件得到。
    pub ticket_id: String,
    /// The ID of the help desk. / 服务台的 ID。
    pub helpdesk_id: String,
    /// The user who opened the ticket. / 提出工单的用户。
    pub guest: v1::TicketUserEvent,
    /// Which stage the ticket is in: `1` for handled by the bot, `2` for handled by people.
    ///
    /// 工单处于哪个阶段：`1` 为机器人接待，`2` 为人工接待。
    pub stage: i64,
    /// The state of the ticket: `1` created, `2` in progress, `3` queued, `4` on hold, `5` waiting for the user, `50` closed by the bot, `51` closed by an agent, `52` closed by the user.
    ///
    /// 工单的状态：`1` 已创建，`2` 处理中，`3` 排队中，`4` 待定，`5` 待用户响应，`50` 被机器人关闭，`51` 被客服关闭，`52` 被用户关闭。
    pub status: i64,
    /// How the user rated the service: `1` for unsatisfied, `2` for neutral, `3` for satisfied.
    ///
    /// 用户对服务的评价：`1` 为不满意，`2` 为一般，`3` 为满意。
    pub score: i64,
    /// When it was created, in milliseconds since 1970. / 创建的时间，毫秒级时间戳。
    pub created_at: i64,
    /// When the ticket was last updated, in milliseconds since 1970; `-1` if never.
    ///
    /// 工单最近更新的时间，毫秒级时间戳；从未更新时为 `-1`。
    pub updated_at: i64,
    /// When the ticket was closed, in milliseconds since 1970. / 工单关闭的时间，毫秒级时间戳。
    pub closed_at: i64,
    /// How the user came to open the ticket: `2` by QR code, `9` through the API, `13` by search, `14` by sharing; any other number stands for another channel.
    ///
    /// 工单的来源渠道：`2` 为二维码，`9` 为开放接口，`13` 为搜索，`14` 为分享，其余数字为其他渠道。
    pub channel: i64,
    /// Whether the problem was solved: `1` for no, `2` for yes. / 问题是否已解决：`1` 为未解决，`2` 为已解决。
    pub solve: i64,
    /// The custom fields of the ticket. Events do not carry them; ask `helpdesk.v1.ticket.get` for them with the `ticket_id`.
    ///
    /// 工单的自定义字段；事件中不会带上，须凭 `ticket_id` 用 `helpdesk.v1.ticket.get` 查询。
    pub customized_fields: Vec<v1::CustomizedFieldDisplayItem>,
    /// The ID of the service chat of the ticket, which starts with `oc_`. / 工单所在服务群的 ID，以 `oc_` 开头。
    pub chat_id: id::ChatId,
}
impl wire::Object for TicketUpdatedTicketEvent {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("ticket_id", &mut self.ticket_id);
        f.field("helpdesk_id", &mut self.helpdesk_id);
        f.field("guest", &mut self.guest);
        f.field("stage", &mut self.stage);
        f.field("status", &mut self.status);
        f.field("score", &mut self.score);
        f.field("created_at", &mut self.created_at);
        f.field("updated_at", &mut self.updated_at);
        f.field("closed_at", &mut self.closed_at);
        f.field("channel", &mut self.channel);
        f.field("solve", &mut self.solve);
        f.field("customized_fields", &mut self.customized_fields);
        f.field("chat_id", &mut self.chat_id);
    }
}
/// The ticket before the update, with only the fields that changed. / 更新前的工单，只含有变化的字段。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketUpdatedTicketEventUpdateInfo {
    /// Which stage the ticket was in: `1` for handled by the bot, `2` for handled by people.
    ///
    /// 更新前工单所处的阶段：`1` 为机器人接待，`2` 为人工接待。
    pub stage: i64,
    /// The state the ticket was in, numbered as the `status` of the ticket after the update.
    ///
    /// 更新前工单的状态，取值同更新后工单的 `status`。
    pub status: i64,
    /// When the ticket had been updated before, in milliseconds since 1970. / 更新前工单的更新时间，毫秒级时间戳。
    pub updated_at: i64,
}
impl wire::Object for TicketUpdatedTicketEventUpdateInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("stage", &mut self.stage);
        f.field("status", &mut self.status);
        f.field("updated_at", &mut self.updated_at);
    }
}
crate::codegen::__impl_object! {
    TicketUpdatedTicketEvent TicketUpdatedTicketEventUpdateInfo
}
