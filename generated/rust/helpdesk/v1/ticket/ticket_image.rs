// Generated from spec/helpdesk/v1/ticket/ticket_image.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::helpdesk::error;
impl super::Api<'_> {
    /// Get an image of a ticket / 获取工单内图像: [`TicketImage`](struct@TicketImage).
    ///
    /// Optional fields are set on the call: `.with(|request| request.index(…))`.
    pub fn ticket_image(
        &self,
        ticket_id: impl Into<String>,
        msg_id: impl Into<String>,
    ) -> crate::codegen::Call<TicketImage> {
        crate::codegen::Call::new(self.client, TicketImage::new(ticket_id, msg_id))
    }
}
/// Get an image of a ticket / 获取工单内图像.
///
/// Returns the binary content of an image in the messages of a ticket, for custom apps only.
///
/// 返回工单消息中一张图片的二进制内容，仅限自建应用。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.helpdesk().v1().ticket().ticket_image("12345", "12345").await?;
/// reply.save("file").await?;
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/helpdesk/v1/ticket_images`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `helpdesk:all:readonly`
///
/// Errors: [`TicketImageError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/ticket_image)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketImage {
    /// The ID of the ticket. / 工单的 ID。
    /// - Example: `"12345"`
    pub ticket_id: String,
    /// The ID of the ticket message with the image, from `helpdesk.v1.ticket_message.list`.
    ///
    /// 图片所在的工单消息的 ID，可由 `helpdesk.v1.ticket_message.list` 得到。
    /// - Example: `"12345"`
    pub msg_id: String,
    /// Which image of a rich text (`post`) message to get, counting from 0; not needed for an image message.
    ///
    /// 取富文本（`post`）消息中的第几张图片，从 0 开始；图片消息不需要此参数。
    /// - Example: `0`
    pub index: Option<i64>,
}
impl TicketImage {
    /// Creates the value from its required fields.
    pub fn new(ticket_id: impl Into<String>, msg_id: impl Into<String>) -> Self {
        Self {
            ticket_id: ticket_id.into(),
            msg_id: msg_id.into(),
            index: Default::default(),
        }
    }
    /// Sets `index`.
    #[must_use]
    pub fn index(mut self, value: i64) -> Self {
        self.index = Some(value);
        self
    }
}
impl wire::Object for TicketImage {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("ticket_id", &mut self.ticket_id);
        f.field("msg_id", &mut self.msg_id);
        f.field("index", &mut self.index);
    }
}
crate::codegen::__impl_object! {
    TicketImage
}
crate::codegen::__operation! {
    TicketImage => TicketImageResponse, TicketImageError:
    Endpoint::new("helpdesk.v1.ticket.ticket_image", Get, "/open-apis/helpdesk/v1/ticket_images")
        .documented(text("获取工单内图像", "Get an image of a ticket"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/ticket_image")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::HELPDESK_ALL_READONLY])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            query("ticket_id", String).required(),
            query("msg_id", String).required(),
            query("index", Integer),
        ])
        .reply(Binary)
}
/// The reply to [`TicketImage`](struct@TicketImage): a file.
pub type TicketImageResponse = crate::codegen::Download;
crate::codegen::__error_enum! {
    /// The documented errors of [`TicketImage`](struct@TicketImage).
    TicketImageError:
    /// `154000` (HTTP 400): Bad request, please check your request body
    ///
    /// The request is invalid, usually because `index` is missing or wrong. For a post message pass the `index` of the image, counted from 0.
    ///
    /// 请求不合法，通常是 `index` 未填或填写有误。消息类型为 post 时，请传入图片的 `index`（从 0 开始）。
    BadRequest = &ErrorInfo {
        fix: Text { zh: "请求不合法，通常是 `index` 未填或填写有误。消息类型为 post 时，请传入图片的 `index`（从 0 开始）。", en: "The request is invalid, usually because `index` is missing or wrong. For a post message pass the `index` of the image, counted from 0." },
        ..*error::BAD_REQUEST
    },
    /// `154003` (HTTP 403): Please check you have the correct access
    ///
    /// Access is denied. Use an app of the tenant of the helpdesk, and correct the headers `Authorization` and `X-Lark-Helpdesk-Authorization`.
    ///
    /// 没有权限。请使用与服务台同租户的应用，并更正 `Authorization` 与 `X-Lark-Helpdesk-Authorization` 两个请求头。
    PermissionDenied = &ErrorInfo {
        fix: Text { zh: "没有权限。请使用与服务台同租户的应用，并更正 `Authorization` 与 `X-Lark-Helpdesk-Authorization` 两个请求头。", en: "Access is denied. Use an app of the tenant of the helpdesk, and correct the headers `Authorization` and `X-Lark-Helpdesk-Authorization`." },
        ..*error::PERMISSION_DENIED
    },
    /// `154004` (HTTP 404): Resource not found
    ///
    /// No such resource; the `ticket_id` and the `msg_id` may not belong together. Pass the `msg_id` of a message of that ticket.
    ///
    /// 找不到资源，`ticket_id` 与 `msg_id` 可能不对应。请传入该工单中消息的 `msg_id`。
    ResourceNotFound = &ErrorInfo {
        fix: Text { zh: "找不到资源，`ticket_id` 与 `msg_id` 可能不对应。请传入该工单中消息的 `msg_id`。", en: "No such resource; the `ticket_id` and the `msg_id` may not belong together. Pass the `msg_id` of a message of that ticket." },
        ..*error::RESOURCE_NOT_FOUND
    },
    /// [`154404`](error::IMAGE_DELETED): Image might be deleted
    ImageDeleted = error::IMAGE_DELETED,
    /// [`155000`](error::INTERNAL_ERROR): Internal error
    InternalError = error::INTERNAL_ERROR,
}
