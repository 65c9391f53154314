// Generated from spec/helpdesk/v1/ticket/answer_user_query.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::helpdesk::error;
impl super::Api<'_> {
    /// Answer a question in a ticket / 回复用户在工单里的提问: [`AnswerUserQuery`](struct@AnswerUserQuery).
    ///
    /// Optional fields are set on the call: `.with(|request| request.faqs(…))`.
    pub fn answer_user_query(
        &self,
        ticket_id: impl Into<String>,
        event_id: impl Into<String>,
    ) -> crate::codegen::Call<AnswerUserQuery> {
        crate::codegen::Call::new(self.client, AnswerUserQuery::new(ticket_id, event_id))
    }
}
/// Answer a question in a ticket / 回复用户在工单里的提问.
///
/// Answers a user's question in an open ticket that no agent has taken yet, for custom apps only.
///
/// 回复用户在进行中且未转人工的工单里的提问，仅限自建应用。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.helpdesk().v1().ticket().answer_user_query("6945345902185807891", "abcd").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/helpdesk/v1/tickets/:ticket_id/answer_user_query`
/// - Rate limit: special, see the page
/// - Token: `tenant_access_token`
/// - Scopes, any of: `helpdesk:all`
///
/// Errors: [`AnswerUserQueryError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/answer_user_query)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnswerUserQuery {
    /// The ID of the ticket. / 工单的 ID。
    /// - Example: `"6945345902185807891"`
    pub ticket_id: String,
    /// The ID of the event with the question, which is the `event_id` of the ticket message event.
    ///
    /// 用户提问所在事件的 ID，取自工单消息事件的 `event_id`。
    /// - Example: `"abcd"`
    pub event_id: String,
    /// The FAQs to answer the user with. / 作为答案回复给用户的知识库条目。
    pub faqs: Option<Vec<AnswerUserQueryUserQueryFaqInfo>>,
}
impl AnswerUserQuery {
    /// Creates the value from its required fields.
    pub fn new(ticket_id: impl Into<String>, event_id: impl Into<String>) -> Self {
        Self {
            ticket_id: ticket_id.into(),
            event_id: event_id.into(),
            faqs: Default::default(),
        }
    }
    /// Sets `faqs`.
    #[must_use]
    pub fn faqs(
        mut self,
        value: impl Into<Vec<AnswerUserQueryUserQueryFaqInfo>>,
    ) -> Self {
        self.faqs = Some(value.into());
        self
    }
}
impl wire::Object for AnswerUserQuery {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("ticket_id", &mut self.ticket_id);
        f.field("event_id", &mut self.event_id);
        f.field("faqs", &mut self.faqs);
    }
}
crate::codegen::__impl_object! {
    AnswerUserQuery
}
crate::codegen::__operation! {
    AnswerUserQuery => AnswerUserQueryResponse, AnswerUserQueryError:
    Endpoint::new("helpdesk.v1.ticket.answer_user_query", Post, "/open-apis/helpdesk/v1/tickets/:ticket_id/answer_user_query")
        .documented(text("回复用户在工单里的提问", "Answer a question in a ticket"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/answer_user_query")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::HELPDESK_ALL])])
        .limits(RateLimit::Special, &[])
        .request(Json, &[
            path("ticket_id", String).required(),
            body("event_id", String).required(),
            body("faqs", Array),
        ])
}
/// The reply to [`AnswerUserQuery`](struct@AnswerUserQuery).
pub type AnswerUserQueryResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`AnswerUserQuery`](struct@AnswerUserQuery).
    AnswerUserQueryError:
    /// [`154000`](error::BAD_REQUEST): Bad request, please check your request body
    BadRequest = error::BAD_REQUEST,
    /// [`154003`](error::PERMISSION_DENIED): Please check you have the correct access
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`155000`](error::INTERNAL_ERROR): Internal error
    InternalError = error::INTERNAL_ERROR,
    /// [`154004`](error::RESOURCE_NOT_FOUND): Resource not found
    ResourceNotFound = error::RESOURCE_NOT_FOUND,
}
/// The FAQs to answer the user with. / 作为答案回复给用户的知识库条目。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnswerUserQueryUserQueryFaqInfo {
    /// The unique ID of the FAQ within the help desk. / 知识库条目在服务台内的唯一标识。
    /// - Example: `"12345"`
    pub id: Option<String>,
    /// How well the FAQ matches the question. / 该条目与提问的匹配得分。
    /// - Example: `0.9`
    pub score: Option<f64>,
}
impl AnswerUserQueryUserQueryFaqInfo {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `score`.
    #[must_use]
    pub fn score(mut self, value: f64) -> Self {
        self.score = Some(value);
        self
    }
}
impl wire::Object for AnswerUserQueryUserQueryFaqInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("score", &mut self.score);
    }
}
crate::codegen::__impl_object! {
    AnswerUserQueryUserQueryFaqInfo
}
