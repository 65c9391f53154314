// Generated from spec/helpdesk/v1/event/subscribe.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::helpdesk::{error, v1};
impl super::Api<'_> {
    /// Subscribe to help desk events / 订阅服务台事件: [`Subscribe`](struct@Subscribe).
    pub fn subscribe(
        &self,
        events: impl Into<Vec<v1::Event>>,
    ) -> crate::codegen::Call<Subscribe> {
        crate::codegen::Call::new(self.client, Subscribe::new(events))
    }
}
/// Subscribe to help desk events / 订阅服务台事件.
///
/// Subscribes to events of the help desk, such as those on tickets. / 为服务台订阅工单等事件。
///
/// - `POST /open-apis/helpdesk/v1/events/subscribe`
/// - Rate limit: special, see the page
/// - Token: `tenant_access_token`
/// - Scopes, any of: `helpdesk:all:readonly`
///
/// Errors: [`SubscribeError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/event/subscribe)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Subscribe {
    /// The events of the help desk to subscribe to. / 要订阅的服务台事件。
    pub events: Vec<v1::Event>,
}
impl Subscribe {
    /// Creates the value from its required fields.
    pub fn new(events: impl Into<Vec<v1::Event>>) -> Self {
        Self { events: events.into() }
    }
}
impl wire::Object for Subscribe {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("events", &mut self.events);
    }
}
crate::codegen::__impl_object! {
    Subscribe
}
crate::codegen::__operation! {
    Subscribe => SubscribeResponse, SubscribeError:
    Endpoint::new("helpdesk.v1.event.subscribe", Post, "/open-apis/helpdesk/v1/events/subscribe")
        .documented(text("订阅服务台事件", "Subscribe to help desk events"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/event/subscribe")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::HELPDESK_ALL_READONLY])])
        .limits(RateLimit::Special, &[])
        .request(Json, &[body("events", Array).required()])
}
/// The reply to [`Subscribe`](struct@Subscribe).
pub type SubscribeResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Subscribe`](struct@Subscribe).
    SubscribeError:
    /// [`154000`](error::BAD_REQUEST): Bad request, please check your request body
    BadRequest = error::BAD_REQUEST,
    /// [`154003`](error::PERMISSION_DENIED): Please check you have the correct access
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`155000`](error::INTERNAL_ERROR): Internal error
    InternalError = error::INTERNAL_ERROR,
}
