// Generated from spec/calendar/v4/timeoff_event/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::calendar::error;
impl super::Api<'_> {
    /// Delete a time-off event / 删除请假日程: [`Delete`](struct@Delete).
    pub fn delete(
        &self,
        timeoff_event_id: impl Into<String>,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(timeoff_event_id))
    }
}
/// Delete a time-off event / 删除请假日程.
///
/// Deletes a time-off event that the app itself created; the absence disappears from the user's profile.
///
/// 删除一个由本应用创建的请假日程，个人签名页上的请假信息随之消失。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.calendar().v4().timeoff_event().delete("timeoff:XXXXXX-XXXX-0917-1623-aa493d591a39").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/calendar/v4/timeoff_events/:timeoff_event_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `calendar:time_off:delete`, `calendar:timeoff`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/timeoff_event/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The ID of the leave event to delete, returned on its creation. / 要删除的请假日程的 ID，创建请假日程时返回。
    /// - Example: `"timeoff:XXXXXX-XXXX-0917-1623-aa493d591a39"`
    pub timeoff_event_id: String,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(timeoff_event_id: impl Into<String>) -> Self {
        Self {
            timeoff_event_id: timeoff_event_id.into(),
        }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("timeoff_event_id", &mut self.timeoff_event_id);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("calendar.v4.timeoff_event.delete", Delete, "/open-apis/calendar/v4/timeoff_events/:timeoff_event_id")
        .documented(text("删除请假日程", "Delete a time-off event"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/timeoff_event/delete")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::CALENDAR_TIME_OFF_DELETE]),
            scopes(&[crate::scope::CALENDAR_TIMEOFF]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("timeoff_event_id", String).required()])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
    /// [`190002`](error::INVALID_PARAMETER): invalid parameters in request
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`190003`](error::INTERNAL_ERROR): internal service error
    InternalError = error::INTERNAL_ERROR,
    /// [`190004`](error::METHOD_RATE_LIMITED): method rate limited
    MethodRateLimited = error::METHOD_RATE_LIMITED,
    /// [`190005`](error::APP_RATE_LIMITED): app rate limited
    AppRateLimited = error::APP_RATE_LIMITED,
    /// [`190006`](error::WRONG_TENANT_UNIT): wrong unit for app tenant
    WrongTenantUnit = error::WRONG_TENANT_UNIT,
    /// [`190007`](error::APP_BOT_ID_NOT_FOUND): app bot_id not found
    AppBotIdNotFound = error::APP_BOT_ID_NOT_FOUND,
    /// [`190010`](error::RATE_LIMITED): current operation rate limited
    RateLimited = error::RATE_LIMITED,
    /// [`195000`](error::DELETE_TIMEOFF_EVENT_DENIED): no permission to delete timeoff event
    DeleteTimeoffEventDenied = error::DELETE_TIMEOFF_EVENT_DENIED,
    /// [`195100`](error::USER_NOT_FOUND): user is dismiss or not exist in the tenant
    UserNotFound = error::USER_NOT_FOUND,
}
