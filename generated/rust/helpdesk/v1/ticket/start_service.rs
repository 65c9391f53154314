// Generated from spec/helpdesk/v1/ticket/start_service.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::helpdesk::error;
impl super::Api<'_> {
    /// Start a help desk conversation / 创建服务台对话: [`StartService`](struct@StartService).
    ///
    /// Optional fields are set on the call: `.with(|request| request.human_service(…))`.
    pub fn start_service(
        &self,
        open_id: impl Into<id::OpenId>,
    ) -> crate::codegen::Call<StartService> {
        crate::codegen::Call::new(self.client, StartService::new(open_id))
    }
}
/// Start a help desk conversation / 创建服务台对话.
///
/// Starts a conversation of a user with the help desk, optionally with given agents.
///
/// 为用户创建一次服务台对话，可指定接待的客服。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.helpdesk().v1().ticket().start_service("ou_7dab8a3d3cdcc9da365777c7ad535d62").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/helpdesk/v1/start_service`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `helpdesk:helpdesk:access`
///
/// Errors: [`StartServiceError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/start_service)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartService {
    /// Whether people serve the user at once, without the bot; must be set if `appointed_agents` is.
    ///
    /// 是否跳过机器人直接进入人工服务；指定了 `appointed_agents` 时必须设置。
    pub human_service: Option<bool>,
    /// The `open_id` of each agent who is to serve the user; `human_service` must then be true.
    ///
    /// 指定由哪些客服接待，填客服的 `open_id`；此时 `human_service` 须为 true。
    /// - Example: `["ou_7dab8a3d3cdcc9da365777c7ad535d62"]`
    pub appointed_agents: Option<Vec<String>>,
    /// The `open_id` of the user to start the service for. / 要为其创建服务对话的用户的 `open_id`。
    /// - Example: `"ou_7dab8a3d3cdcc9da365777c7ad535d62"`
    pub open_id: id::OpenId,
    /// The caller's own information about where the ticket comes from, which `helpdesk.v1.ticket.get` returns.
    ///
    /// 说明工单来源的自定义信息，设置后 `helpdesk.v1.ticket.get` 会返回它。
    /// - Example: `"text"`
    pub customized_info: Option<String>,
}
impl StartService {
    /// Creates the value from its required fields.
    pub fn new(open_id: impl Into<id::OpenId>) -> Self {
        Self {
            human_service: Default::default(),
            appointed_agents: Default::default(),
            open_id: open_id.into(),
            customized_info: Default::default(),
        }
    }
    /// Sets `human_service`.
    #[must_use]
    pub fn human_service(mut self, value: bool) -> Self {
        self.human_service = Some(value);
        self
    }
    /// Sets `appointed_agents`.
    #[must_use]
    pub fn appointed_agents(mut self, value: impl Into<Vec<String>>) -> Self {
        self.appointed_agents = Some(value.into());
        self
    }
    /// Sets `customized_info`.
    #[must_use]
    pub fn customized_info(mut self, value: impl Into<String>) -> Self {
        self.customized_info = Some(value.into());
        self
    }
}
impl wire::Object for StartService {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("human_service", &mut self.human_service);
        f.field("appointed_agents", &mut self.appointed_agents);
        f.field("open_id", &mut self.open_id);
        f.field("customized_info", &mut self.customized_info);
    }
}
crate::codegen::__impl_object! {
    StartService
}
crate::codegen::__operation! {
    StartService => StartServiceResponse, StartServiceError:
    Endpoint::new("helpdesk.v1.ticket.start_service", Post, "/open-apis/helpdesk/v1/start_service")
        .documented(text("创建服务台对话", "Start a help desk conversation"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/start_service")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::HELPDESK_HELPDESK_ACCESS])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            body("human_service", Boolean),
            body("appointed_agents", Array),
            body("open_id", String).required(),
            body("customized_info", String),
        ])
}
/// The reply to [`StartService`](struct@StartService).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartServiceResponse {
    /// The open ID of the service chat. / 服务群的 Open ID。
    pub chat_id: String,
    /// The ID of the ticket that was created; present only if people serve the user. / 所创建的工单的 ID，仅进入人工服务时返回。
    pub ticket_id: String,
}
impl wire::Object for StartServiceResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("chat_id", &mut self.chat_id);
        f.field("ticket_id", &mut self.ticket_id);
    }
}
crate::codegen::__impl_object! {
    StartServiceResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`StartService`](struct@StartService).
    StartServiceError:
    /// [`155000`](error::INTERNAL_ERROR): Internal error
    InternalError = error::INTERNAL_ERROR,
    /// [`154000`](error::BAD_REQUEST): Bad request, please check your request body
    BadRequest = error::BAD_REQUEST,
    /// [`154001`](error::UNAUTHORIZED): Unauthorized, please check you have the correct access
    Unauthorized = error::UNAUTHORIZED,
    /// [`154004`](error::RESOURCE_NOT_FOUND): Resource not found
    ResourceNotFound = error::RESOURCE_NOT_FOUND,
    /// [`154402`](error::HELPDESK_NOT_VISIBLE): Helpdesk can't be see by user
    HelpdeskNotVisible = error::HELPDESK_NOT_VISIBLE,
}
