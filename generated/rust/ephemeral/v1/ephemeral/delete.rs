// Generated from spec/ephemeral/v1/ephemeral/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::ephemeral::error;
impl super::Api<'_> {
    /// Delete an ephemeral card / 删除仅特定人可见的消息卡片: [`Delete`](struct@Delete).
    pub fn delete(
        &self,
        message_id: impl Into<id::MessageId>,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(message_id))
    }
}
/// Delete an ephemeral card / 删除仅特定人可见的消息卡片.
///
/// Deletes a card that only certain people see, leaving no trace on their devices.
///
/// 删除一张仅特定人可见的消息卡片，设备上不留痕迹。
///
/// - `POST /open-apis/ephemeral/v1/delete`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `im:message`, `im:message:send_as_bot`, `im:message:update`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uITOyYjLykjM24iM5IjN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The ID of the message to delete, from `ephemeral.v1.ephemeral.send`.
    ///
    /// 要删除的消息的 ID，由 `ephemeral.v1.ephemeral.send` 返回。
    pub message_id: id::MessageId,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(message_id: impl Into<id::MessageId>) -> Self {
        Self {
            message_id: message_id.into(),
        }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("message_id", &mut self.message_id);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("ephemeral.v1.ephemeral.delete", Post, "/open-apis/ephemeral/v1/delete")
        .documented(text("删除仅特定人可见的消息卡片", "Delete an ephemeral card"), "https://open.feishu.cn/document/ukTMukTMukTM/uITOyYjLykjM24iM5IjN")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::IM_MESSAGE]),
            scopes(&[crate::scope::IM_MESSAGE_SEND_AS_BOT]),
            scopes(&[crate::scope::IM_MESSAGE_UPDATE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[body("message_id", String).required()])
        .reply(TopLevel)
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
    /// [`18051`](error::MESSAGE_DELETED): 消息已删除
    MessageDeleted = error::MESSAGE_DELETED,
}
