// Generated from spec/application/v6/event/app_ticket.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
/// App ticket pushed / 推送 app_ticket.
///
/// Is pushed to every store app once an hour, without subscription: with the ticket in it the app obtains its `app_access_token`. `auth.v3.app_ticket.resend` has it pushed once more.
///
/// 每小时向商店应用推送一次，凭其中的 app_ticket 获取 `app_access_token`；商店应用自动订阅。也可用 `auth.v3.app_ticket.resend` 触发重新推送。
///
/// - Type: `app_ticket`
/// - Needs no scope
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/event/app_ticket-events)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppTicket {
    /// The ID of the app. / 应用 ID。
    pub app_id: id::AppId,
    /// The ticket with which the app obtains its `app_access_token`. / 获取 `app_access_token` 的凭证。
    pub app_ticket: crate::codegen::Secret,
    /// The type of the event, always `app_ticket`. / 事件类型，固定为 `app_ticket`。
    pub r#type: String,
}
impl wire::Object for AppTicket {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_id", &mut self.app_id);
        f.field("app_ticket", &mut self.app_ticket);
        f.field("type", &mut self.r#type);
    }
}
crate::codegen::__impl_object! {
    AppTicket
}
crate::codegen::__event! {
    AppTicket:
    Descriptor::new("application.v6.event.app_ticket", "app_ticket")
        .documented(text("推送 app_ticket", "App ticket pushed"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/event/app_ticket-events")
        .access(&[Store], &[])
}
