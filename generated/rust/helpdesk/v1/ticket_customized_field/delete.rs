// Generated from spec/helpdesk/v1/ticket_customized_field/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::helpdesk::error;
impl super::Api<'_> {
    /// Delete a custom ticket field / 删除工单自定义字段: [`Delete`](struct@Delete).
    pub fn delete(
        &self,
        ticket_customized_field_id: impl Into<String>,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(ticket_customized_field_id))
    }
}
/// Delete a custom ticket field / 删除工单自定义字段.
///
/// Deletes a custom field of tickets; the user who calls this must be an administrator or the owner of the help desk.
///
/// 删除一个工单自定义字段，操作者须为服务台管理员或所有者。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.helpdesk().v1().ticket_customized_field().delete("6948728206392295444").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/helpdesk/v1/ticket_customized_fields/:ticket_customized_field_id`
/// - Rate limit: special, see the page
/// - Token: `user_access_token`
/// - Scopes, any of: `helpdesk:all`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket_customized_field/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The ID of the custom field of tickets. / 工单自定义字段的 ID。
    /// - Example: `"6948728206392295444"`
    pub ticket_customized_field_id: String,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(ticket_customized_field_id: impl Into<String>) -> Self {
        Self {
            ticket_customized_field_id: ticket_customized_field_id.into(),
        }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("ticket_customized_field_id", &mut self.ticket_customized_field_id);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("helpdesk.v1.ticket_customized_field.delete", Delete, "/open-apis/helpdesk/v1/ticket_customized_fields/:ticket_customized_field_id")
        .documented(text("删除工单自定义字段", "Delete a custom ticket field"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket_customized_field/delete")
        .access(&[User], &[Custom], &[scopes(&[crate::scope::HELPDESK_ALL])])
        .limits(RateLimit::Special, &[])
        .request(NoBody, &[path("ticket_customized_field_id", String).required()])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
    /// [`154000`](error::BAD_REQUEST): Bad request, please check your request body
    BadRequest = error::BAD_REQUEST,
    /// [`154001`](error::UNAUTHORIZED): Unauthorized, please check you have the correct access
    Unauthorized = error::UNAUTHORIZED,
    /// [`154003`](error::PERMISSION_DENIED): Please check you have the correct access
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`155000`](error::INTERNAL_ERROR): Internal error
    InternalError = error::INTERNAL_ERROR,
}
