// Generated from spec/helpdesk/v1/ticket_message/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::helpdesk::error;
impl super::Api<'_> {
    /// Send a message in a ticket / 发送工单消息: [`Create`](struct@Create).
    pub fn create(
        &self,
        ticket_id: impl Into<String>,
        msg_type: impl Into<String>,
        content: impl Into<String>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(ticket_id, msg_type, content))
    }
}
/// Send a message in a ticket / 发送工单消息.
///
/// Sends a message in a ticket to the user who opened it. / 在一个工单中向提单的用户发送消息。
///
/// - `POST /open-apis/helpdesk/v1/tickets/:ticket_id/messages`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `helpdesk:all`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket-message/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The ID of the ticket. / 工单的 ID。
    /// - Example: `"6948728206392295444"`
    pub ticket_id: String,
    /// The type of the message: `text` for plain text, `post` for rich text. / 消息的类型：`text` 为纯文本，`post` 为富文本。
    /// - Example: `"post"`
    pub msg_type: String,
    /// The content of the message. As `msg_type` says, its structure is that of the `content` of a [text](https://open.feishu.cn/document/ukTMukTMukTM/uUjNz4SN2MjL1YzM) or [rich text](https://open.feishu.cn/document/ukTMukTMukTM/uMDMxEjLzATMx4yMwETM) message.
    ///
    /// 消息内容，结构随 `msg_type` 而异，分别同发送[文本消息](https://open.feishu.cn/document/ukTMukTMukTM/uUjNz4SN2MjL1YzM)和[富文本消息](https://open.feishu.cn/document/ukTMukTMukTM/uMDMxEjLzATMx4yMwETM)时的 `content`。
    pub content: String,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        ticket_id: impl Into<String>,
        msg_type: impl Into<String>,
        content: impl Into<String>,
    ) -> Self {
        Self {
            ticket_id: ticket_id.into(),
            msg_type: msg_type.into(),
            content: content.into(),
        }
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("ticket_id", &mut self.ticket_id);
        f.field("msg_type", &mut self.msg_type);
        f.field("content", &mut self.content);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("helpdesk.v1.ticket_message.create", Post, "/open-apis/helpdesk/v1/tickets/:ticket_id/messages")
        .documented(text("发送工单消息", "Send a message in a ticket"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket-message/create")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::HELPDESK_ALL])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("ticket_id", String).required(),
            body("msg_type", String).required(),
            body("content", String).required(),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The open ID of the message in the chat. / 消息在聊天中的 Open ID。
    pub message_id: id::MessageId,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("message_id", &mut self.message_id);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`154000`](error::BAD_REQUEST): Bad request, please check your request body
    BadRequest = error::BAD_REQUEST,
    /// [`154001`](error::UNAUTHORIZED): Unauthorized, please check you have the correct access
    Unauthorized = error::UNAUTHORIZED,
    /// `154003` (HTTP 401): Please check you have the correct access
    ///
    /// The app lacks a scope that this operation needs. Apply for it in the developer console.
    ///
    /// 应用没有所需的权限。请在开发者后台申请该接口的权限。
    PermissionDenied = &ErrorInfo {
        status: Some(401),
        ..*error::PERMISSION_DENIED
    },
    /// [`154401`](error::TICKET_CLOSED): Ticket already be closed
    TicketClosed = error::TICKET_CLOSED,
    /// [`154403`](error::INVALID_URL_IN_MESSAGE): Send message with bad url
    InvalidUrlInMessage = error::INVALID_URL_IN_MESSAGE,
    /// [`155000`](error::INTERNAL_ERROR): Internal error
    InternalError = error::INTERNAL_ERROR,
}
