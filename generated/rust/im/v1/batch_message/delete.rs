// Generated from spec/im/v1/batch_message/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::im::error;
impl super::Api<'_> {
    /// Recall a batch message / 批量撤回消息: [`Delete`](struct@Delete).
    pub fn delete(
        &self,
        batch_message_id: impl Into<String>,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(batch_message_id))
    }
}
/// Recall a batch message / 批量撤回消息.
///
/// Recalls the messages of an earlier batch send; the progress of the recall is queried separately.
///
/// 撤回此前批量发送的一批消息，处理进度需另行查询。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.im().v1().batch_message().delete("bm-dc13264520392913993dd051dba21dcf").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/im/v1/batch_messages/:batch_message_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `im:message:send_multi_depts`, `im:message:send_multi_users`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/batch_message/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The batch message task to recall, which is the `message_id` that `message.v4.message.batch_send` returned.
    ///
    /// 要撤回的批量消息任务，即 `message.v4.message.batch_send` 返回的 `message_id`。
    /// - Example: `"bm-dc13264520392913993dd051dba21dcf"`
    pub batch_message_id: String,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(batch_message_id: impl Into<String>) -> Self {
        Self {
            batch_message_id: batch_message_id.into(),
        }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("batch_message_id", &mut self.batch_message_id);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("im.v1.batch_message.delete", Delete, "/open-apis/im/v1/batch_messages/:batch_message_id")
        .documented(text("批量撤回消息", "Recall a batch message"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/batch_message/delete")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::IM_MESSAGE_SEND_MULTI_DEPTS]),
            scopes(&[crate::scope::IM_MESSAGE_SEND_MULTI_USERS]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("batch_message_id", String).required()])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
    /// [`230001`](error::INVALID_PARAMETER): Your request contains an invalid request parameter.
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`230006`](error::BOT_NOT_ENABLED): Bot ability is not activated.
    BotNotEnabled = error::BOT_NOT_ENABLED,
    /// `230009` (HTTP 400): Message can only be recalled within one days.
    ///
    /// The message was sent too long ago to be recalled. The tenant's administrator sets how long that is possible; ask for a longer time if needed, see [Permissions for recalling and editing messages](https://www.feishu.cn/hc/zh-CN/articles/325339752183).
    ///
    /// 消息发出太久，已过撤回时限。时限由企业管理员设定，需要时请管理员调整，见[设置撤回和编辑消息的权限](https://www.feishu.cn/hc/zh-CN/articles/325339752183)。
    RecallPeriodOver = &ErrorInfo {
        message: "Message can only be recalled within one days.",
        ..*error::RECALL_PERIOD_OVER
    },
    /// [`230026`](error::RECALL_DENIED): No permission to recall this message.
    RecallDenied = error::RECALL_DENIED,
    /// [`230027`](error::PERMISSION_DENIED): Lack of necessary permissions.
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`230030`](error::INVALID_BATCH_MESSAGE_ID): The message id is invalid, record not found.
    InvalidBatchMessageId = error::INVALID_BATCH_MESSAGE_ID,
}
