// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `helpdesk.v1.agent`
///
/// - [`AgentEmail`](struct@agent::AgentEmail): Get the email addresses of agents / 获取客服邮箱
/// - [`Patch`](struct@agent::Patch): Update an agent / 更新客服信息
pub mod agent;
/// `helpdesk.v1.agent_schedule`
///
/// - [`Create`](struct@agent_schedule::Create): Create agent schedules / 创建客服工作日程
/// - [`List`](struct@agent_schedule::List): List agent schedules / 查询全部客服工作日程
pub mod agent_schedule;
/// `helpdesk.v1.agent_schedules`
///
/// - [`Delete`](struct@agent_schedules::Delete): Delete the schedule of an agent / 删除客服工作日程
/// - [`Get`](struct@agent_schedules::Get): Get the schedule of an agent / 查询指定客服工作日程
/// - [`Patch`](struct@agent_schedules::Patch): Update the schedule of an agent / 更新客服工作日程
pub mod agent_schedules;
/// `helpdesk.v1.agent_skill`
///
/// - [`Create`](struct@agent_skill::Create): Create an agent skill / 创建客服技能
/// - [`Delete`](struct@agent_skill::Delete): Delete an agent skill / 删除客服技能
/// - [`Get`](struct@agent_skill::Get): Get an agent skill / 查询指定客服技能
/// - [`List`](struct@agent_skill::List): List agent skills / 查询全部客服技能
/// - [`Patch`](struct@agent_skill::Patch): Update an agent skill / 更新客服技能
pub mod agent_skill;
/// `helpdesk.v1.agent_skill_rule`
///
/// - [`List`](struct@agent_skill_rule::List): List agent skill rules / 获取客服技能列表
pub mod agent_skill_rule;
/// `helpdesk.v1.bot_message`
///
/// - [`Create`](struct@bot_message::Create): Send a message as the help desk bot / 服务台机器人向工单绑定的群内发送消息
pub mod bot_message;
/// `helpdesk.v1.category`
///
/// - [`Create`](struct@category::Create): Create a knowledge base category / 创建知识库分类
/// - [`Delete`](struct@category::Delete): Delete a knowledge base category / 删除知识库分类详情
/// - [`Get`](struct@category::Get): Get a knowledge base category / 获取知识库分类
/// - [`List`](struct@category::List): List knowledge base categories / 获取全部知识库分类
/// - [`Patch`](struct@category::Patch): Update a knowledge base category / 更新知识库分类详情
pub mod category;
/// `helpdesk.v1.event`
///
/// - [`Subscribe`](struct@event::Subscribe): Subscribe to help desk events / 订阅服务台事件
/// - [`Unsubscribe`](struct@event::Unsubscribe): Unsubscribe from help desk events / 取消订阅服务台事件
/// - [`NotificationApprove`](struct@event::NotificationApprove): Broadcast review status changed / 推送审核通知
/// - [`TicketCreated`](struct@event::TicketCreated): Ticket created / 创建工单
/// - [`TicketMessageCreated`](struct@event::TicketMessageCreated): Ticket message created / 工单消息事件
/// - [`TicketUpdated`](struct@event::TicketUpdated): Ticket updated / 工单状态变更
pub mod event;
/// `helpdesk.v1.faq`
///
/// - [`Create`](struct@faq::Create): Create an FAQ / 创建知识库
/// - [`Delete`](struct@faq::Delete): Delete an FAQ / 删除知识库
/// - [`FaqImage`](struct@faq::FaqImage): Get an image of an FAQ / 获取知识库图像
/// - [`Get`](struct@faq::Get): Get an FAQ / 获取指定知识库详情
/// - [`List`](struct@faq::List): List FAQs / 获取全部知识库详情
/// - [`Patch`](struct@faq::Patch): Update an FAQ / 修改知识库
/// - [`Search`](struct@faq::Search): Search FAQs / 搜索知识库
pub mod faq;
/// `helpdesk.v1.notification`
///
/// - [`CancelApprove`](struct@notification::CancelApprove): Cancel the review of a broadcast / 取消审核
/// - [`CancelSend`](struct@notification::CancelSend): Cancel a broadcast / 取消推送
/// - [`Create`](struct@notification::Create): Create a broadcast / 创建推送
/// - [`ExecuteSend`](struct@notification::ExecuteSend): Send a broadcast / 执行推送
/// - [`Get`](struct@notification::Get): Get a broadcast / 查询推送
/// - [`Patch`](struct@notification::Patch): Update a broadcast / 更新推送
/// - [`Preview`](struct@notification::Preview): Preview a broadcast / 预览推送
/// - [`SubmitApprove`](struct@notification::SubmitApprove): Submit a broadcast for review / 提交审核
pub mod notification;
/// `helpdesk.v1.ticket`
///
/// - [`AnswerUserQuery`](struct@ticket::AnswerUserQuery): Answer a question in a ticket / 回复用户在工单里的提问
/// - [`CustomizedFields`](struct@ticket::CustomizedFields): Get the custom fields of the help desk / 获取服务台自定义字段
/// - [`Get`](struct@ticket::Get): Get a ticket / 查询指定工单详情
/// - [`List`](struct@ticket::List): List tickets / 查询全部工单详情
/// - [`StartService`](struct@ticket::StartService): Start a help desk conversation / 创建服务台对话
/// - [`TicketImage`](struct@ticket::TicketImage): Get an image of a ticket / 获取工单内图像
/// - [`Update`](struct@ticket::Update): Update a ticket / 更新工单详情
pub mod ticket;
/// `helpdesk.v1.ticket_customized_field`
///
/// - [`Create`](struct@ticket_customized_field::Create): Create a custom ticket field / 创建工单自定义字段
/// - [`Delete`](struct@ticket_customized_field::Delete): Delete a custom ticket field / 删除工单自定义字段
/// - [`Get`](struct@ticket_customized_field::Get): Get a custom ticket field / 获取指定工单自定义字段
/// - [`List`](struct@ticket_customized_field::List): List custom ticket fields / 获取全部工单自定义字段
/// - [`Patch`](struct@ticket_customized_field::Patch): Update a custom ticket field / 更新工单自定义字段
pub mod ticket_customized_field;
/// `helpdesk.v1.ticket_message`
///
/// - [`Create`](struct@ticket_message::Create): Send a message in a ticket / 发送工单消息
/// - [`List`](struct@ticket_message::List): List the messages of a ticket / 获取工单消息详情
pub mod ticket_message;
mod types;
pub use types::*;
/// The operations of `helpdesk.v1`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `helpdesk.v1.agent`.
    pub fn agent(&self) -> agent::Api<'c> {
        agent::Api::new(self.client)
    }
    /// The operations of `helpdesk.v1.agent_schedule`.
    pub fn agent_schedule(&self) -> agent_schedule::Api<'c> {
        agent_schedule::Api::new(self.client)
    }
    /// The operations of `helpdesk.v1.agent_schedules`.
    pub fn agent_schedules(&self) -> agent_schedules::Api<'c> {
        agent_schedules::Api::new(self.client)
    }
    /// The operations of `helpdesk.v1.agent_skill`.
    pub fn agent_skill(&self) -> agent_skill::Api<'c> {
        agent_skill::Api::new(self.client)
    }
    /// The operations of `helpdesk.v1.agent_skill_rule`.
    pub fn agent_skill_rule(&self) -> agent_skill_rule::Api<'c> {
        agent_skill_rule::Api::new(self.client)
    }
    /// The operations of `helpdesk.v1.bot_message`.
    pub fn bot_message(&self) -> bot_message::Api<'c> {
        bot_message::Api::new(self.client)
    }
    /// The operations of `helpdesk.v1.category`.
    pub fn category(&self) -> category::Api<'c> {
        category::Api::new(self.client)
    }
    /// The operations of `helpdesk.v1.event`.
    pub fn event(&self) -> event::Api<'c> {
        event::Api::new(self.client)
    }
    /// The operations of `helpdesk.v1.faq`.
    pub fn faq(&self) -> faq::Api<'c> {
        faq::Api::new(self.client)
    }
    /// The operations of `helpdesk.v1.notification`.
    pub fn notification(&self) -> notification::Api<'c> {
        notification::Api::new(self.client)
    }
    /// The operations of `helpdesk.v1.ticket`.
    pub fn ticket(&self) -> ticket::Api<'c> {
        ticket::Api::new(self.client)
    }
    /// The operations of `helpdesk.v1.ticket_customized_field`.
    pub fn ticket_customized_field(&self) -> ticket_customized_field::Api<'c> {
        ticket_customized_field::Api::new(self.client)
    }
    /// The operations of `helpdesk.v1.ticket_message`.
    pub fn ticket_message(&self) -> ticket_message::Api<'c> {
        ticket_message::Api::new(self.client)
    }
}
