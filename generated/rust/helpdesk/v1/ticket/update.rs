// Generated from spec/helpdesk/v1/ticket/update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::helpdesk::{error, v1};
impl super::Api<'_> {
    /// Update a ticket / 更新工单详情: [`Update`](struct@Update).
    ///
    /// Optional fields are set on the call: `.with(|request| request.status(…))`.
    pub fn update(&self, ticket_id: impl Into<String>) -> crate::codegen::Call<Update> {
        crate::codegen::Call::new(self.client, Update::new(ticket_id))
    }
}
/// Update a ticket / 更新工单详情.
///
/// Updates at least one field of a ticket without any action such as closing its chat, for custom apps only.
///
/// 更新工单的数据，至少传一个字段，不触发关闭会话等操作，仅限自建应用。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.helpdesk().v1().ticket().update("6945345902185807891").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PUT /open-apis/helpdesk/v1/tickets/:ticket_id`
/// - Rate limit: special, see the page
/// - Token: `user_access_token`
/// - Scopes, any of: `helpdesk:all`
///
/// Errors: [`UpdateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/update)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// The ID of the ticket. / 工单的 ID。
    /// - Example: `"6945345902185807891"`
    pub ticket_id: String,
    /// The new state of the ticket: `1` waiting for an answer, `2` in progress, `3` queued, `4` on hold, `5` waiting for the user, `50` closed by the bot, `51` closed by an agent.
    ///
    /// 工单的新状态：`1` 待响应，`2` 处理中，`3` 排队中，`4` 待定，`5` 待用户响应，`50` 由机器人关闭，`51` 由人工关闭。
    /// - Example: `1`
    pub status: Option<i64>,
    /// The names of the new tags of the ticket. / 工单的新标签的名称。
    /// - Example: `["abc"]`
    pub tag_names: Option<Vec<String>>,
    /// The new comment on the ticket. / 给工单添加的备注。
    /// - Example: `"good"`
    pub comment: Option<String>,
    /// The new values of the custom fields of the ticket. / 工单自定义字段的新值。
    pub customized_fields: Option<Vec<v1::CustomizedFieldDisplayItemInput>>,
    /// The new stage of the ticket: `1` for handled by the bot, `2` for handled by people.
    ///
    /// 工单的新阶段：`1` 为机器人接待，`2` 为人工接待。
    /// - Example: `1`
    pub ticket_type: Option<i64>,
    /// Whether the problem was solved: `1` for no, `2` for yes. / 问题是否已解决：`1` 为未解决，`2` 为已解决。
    /// - Example: `1`
    pub solved: Option<i64>,
    /// The ID of the channel that the ticket came by. / 工单来源渠道的 ID。
    /// - Example: `1`
    pub channel: Option<i64>,
}
impl Update {
    /// Creates the value from its required fields.
    pub fn new(ticket_id: impl Into<String>) -> Self {
        Self {
            ticket_id: ticket_id.into(),
            status: Default::default(),
            tag_names: Default::default(),
            comment: Default::default(),
            customized_fields: Default::default(),
            ticket_type: Default::default(),
            solved: Default::default(),
            channel: Default::default(),
        }
    }
    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, value: i64) -> Self {
        self.status = Some(value);
        self
    }
    /// Sets `tag_names`.
    #[must_use]
    pub fn tag_names(mut self, value: impl Into<Vec<String>>) -> Self {
        self.tag_names = Some(value.into());
        self
    }
    /// Sets `comment`.
    #[must_use]
    pub fn comment(mut self, value: impl Into<String>) -> Self {
        self.comment = Some(value.into());
        self
    }
    /// Sets `customized_fields`.
    #[must_use]
    pub fn customized_fields(
        mut self,
        value: impl Into<Vec<v1::CustomizedFieldDisplayItemInput>>,
    ) -> Self {
        self.customized_fields = Some(value.into());
        self
    }
    /// Sets `ticket_type`.
    #[must_use]
    pub fn ticket_type(mut self, value: i64) -> Self {
        self.ticket_type = Some(value);
        self
    }
    /// Sets `solved`.
    #[must_use]
    pub fn solved(mut self, value: i64) -> Self {
        self.solved = Some(value);
        self
    }
    /// Sets `channel`.
    #[must_use]
    pub fn channel(mut self, value: i64) -> Self {
        self.channel = Some(value);
        self
    }
}
impl wire::Object for Update {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("ticket_id", &mut self.ticket_id);
        f.field("status", &mut self.status);
        f.field("tag_names", &mut self.tag_names);
        f.field("comment", &mut self.comment);
        f.field("customized_fields", &mut self.customized_fields);
        f.field("ticket_type", &mut self.ticket_type);
        f.field("solved", &mut self.solved);
        f.field("channel", &mut self.channel);
    }
}
crate::codegen::__impl_object! {
    Update
}
crate::codegen::__operation! {
    Update => UpdateResponse, UpdateError:
    Endpoint::new("helpdesk.v1.ticket.update", Put, "/open-apis/helpdesk/v1/tickets/:ticket_id")
        .documented(text("更新工单详情", "Update a ticket"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/update")
        .access(&[User], &[Custom], &[scopes(&[crate::scope::HELPDESK_ALL])])
        .limits(RateLimit::Special, &[])
        .request(Json, &[
            path("ticket_id", String).required(),
            body("status", Integer),
            body("tag_names", Array),
            body("comment", String),
            body("customized_fields", Array),
            body("ticket_type", Integer),
            body("solved", Integer),
            body("channel", Integer),
        ])
}
/// The reply to [`Update`](struct@Update).
pub type UpdateResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Update`](struct@Update).
    UpdateError:
    /// [`154000`](error::BAD_REQUEST): Bad request, please check your request body
    BadRequest = error::BAD_REQUEST,
    /// [`154003`](error::PERMISSION_DENIED): Please check you have the correct access
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`154004`](error::RESOURCE_NOT_FOUND): Resource not found
    ResourceNotFound = error::RESOURCE_NOT_FOUND,
    /// [`155000`](error::INTERNAL_ERROR): Internal error
    InternalError = error::INTERNAL_ERROR,
}
