// Generated from spec/helpdesk/v1/event/unsubscribe.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::helpdesk::{error, v1};
impl super::Api<'_> {
    /// Unsubscribe from help desk events / 取消订阅服务台事件: [`Unsubscribe`](struct@Unsubscribe).
    pub fn unsubscribe(
        &self,
        events: impl Into<Vec<v1::Event>>,
    ) -> crate::codegen::Call<Unsubscribe> {
        crate::codegen::Call::new(self.client, Unsubscribe::new(events))
    }
}
/// Unsubscribe from help desk events / 取消订阅服务台事件.
///
/// Cancels subscriptions to events of the help desk. / 取消服务台已订阅的事件。
///
/// - `POST /open-apis/helpdesk/v1/events/unsubscribe`
/// - Rate limit: special, see the page
/// - Token: `tenant_access_token`
/// - Scopes, any of: `helpdesk:all:readonly`
///
/// Errors: [`UnsubscribeError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/event/unsubscribe)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Unsubscribe {
    /// The events of the help desk to unsubscribe from. / 要取消订阅的服务台事件。
    pub events: Vec<v1::Event>,
}
impl Unsubscribe {
    /// Creates the value from its required fields.
    pub fn new(events: impl Into<Vec<v1::Event>>) -> Self {
        Self { events: events.into() }
    }
}
impl wire::Object for Unsubscribe {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("events", &mut self.events);
    }
}
crate::codegen::__impl_object! {
    Unsubscribe
}
crate::codegen::__operation! {
    Unsubscribe => UnsubscribeResponse, UnsubscribeError:
    Endpoint::new("helpdesk.v1.event.unsubscribe", Post, "/open-apis/helpdesk/v1/events/unsubscribe")
        .documented(text("取消订阅服务台事件", "Unsubscribe from help desk events"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/event/unsubscribe")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::HELPDESK_ALL_READONLY])])
        .limits(RateLimit::Special, &[])
        .request(Json, &[body("events", Array).required()])
}
/// The reply to [`Unsubscribe`](struct@Unsubscribe).
pub type UnsubscribeResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Unsubscribe`](struct@Unsubscribe).
    UnsubscribeError:
    /// [`154000`](error::BAD_REQUEST): Bad request, please check your request body
    BadRequest = error::BAD_REQUEST,
    /// [`154003`](error::PERMISSION_DENIED): Please check you have the correct access
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`155000`](error::INTERNAL_ERROR): Internal error
    InternalError = error::INTERNAL_ERROR,
}
