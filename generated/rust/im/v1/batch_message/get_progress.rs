// Generated from spec/im/v1/batch_message/get_progress.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::im::error;
impl super::Api<'_> {
    /// Get the progress of a batch message / 查询批量消息整体进度: [`GetProgress`](struct@GetProgress).
    pub fn get_progress(
        &self,
        batch_message_id: impl Into<String>,
    ) -> crate::codegen::Call<GetProgress> {
        crate::codegen::Call::new(self.client, GetProgress::new(batch_message_id))
    }
}
/// Get the progress of a batch message / 查询批量消息整体进度.
///
/// Returns the progress of sending a batch message and, if it was recalled, of the recall.
///
/// 返回一次批量消息的发送进度，如已撤回，还返回撤回进度。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.im().v1().batch_message().get_progress("bm-0b3d5d1b2df7c6d5dbd1abe2c91e2217").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/im/v1/batch_messages/:batch_message_id/get_progress`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `im:message:send_multi_depts`, `im:message:send_multi_users`
///
/// Errors: [`GetProgressError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/batch_message/get_progress)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProgress {
    /// The batch message task to look up, which is the `message_id` that `message.v4.message.batch_send` returned.
    ///
    /// 要查询的批量消息任务，即 `message.v4.message.batch_send` 返回的 `message_id`。
    /// - Example: `"bm-0b3d5d1b2df7c6d5dbd1abe2c91e2217"`
    pub batch_message_id: String,
}
impl GetProgress {
    /// Creates the value from its required fields.
    pub fn new(batch_message_id: impl Into<String>) -> Self {
        Self {
            batch_message_id: batch_message_id.into(),
        }
    }
}
impl wire::Object for GetProgress {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("batch_message_id", &mut self.batch_message_id);
    }
}
crate::codegen::__impl_object! {
    GetProgress
}
crate::codegen::__operation! {
    GetProgress => GetProgressResponse, GetProgressError:
    Endpoint::new("im.v1.batch_message.get_progress", Get, "/open-apis/im/v1/batch_messages/:batch_message_id/get_progress")
        .documented(text("查询批量消息整体进度", "Get the progress of a batch message"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/batch_message/get_progress")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::IM_MESSAGE_SEND_MULTI_DEPTS]),
            scopes(&[crate::scope::IM_MESSAGE_SEND_MULTI_USERS]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("batch_message_id", String).required()])
}
/// The reply to [`GetProgress`](struct@GetProgress).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProgressResponse {
    /// The progress of the sending. / 批量消息的发送进度。
    pub batch_message_send_progress: GetProgressBatchMessageSendProgress,
    /// The progress of the recall. / 批量消息的撤回进度。
    pub batch_message_recall_progress: GetProgressBatchMessageRecallProgress,
}
impl wire::Object for GetProgressResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("batch_message_send_progress", &mut self.batch_message_send_progress);
        f.field(
            "batch_message_recall_progress",
            &mut self.batch_message_recall_progress,
        );
    }
}
crate::codegen::__impl_object! {
    GetProgressResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`GetProgress`](struct@GetProgress).
    GetProgressError:
    /// [`230001`](error::INVALID_PARAMETER): Your request contains an invalid request parameter.
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`230006`](error::BOT_NOT_ENABLED): Bot ability is not activated.
    BotNotEnabled = error::BOT_NOT_ENABLED,
    /// [`230012`](error::NOT_SENDER): Bot is NOT the sender of the message.
    NotSender = error::NOT_SENDER,
    /// [`230027`](error::PERMISSION_DENIED): Lack of necessary permissions.
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`230030`](error::INVALID_BATCH_MESSAGE_ID): The message id is invalid, record not found.
    InvalidBatchMessageId = error::INVALID_BATCH_MESSAGE_ID,
}
/// The progress of the recall. / 批量消息的撤回进度。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProgressBatchMessageRecallProgress {
    /// Whether a recall of this batch was ever requested. / 该任务是否被撤回过。
    pub recall: bool,
    /// How many messages have been recalled. / 已成功撤回的消息数。
    pub recall_count: i64,
}
impl wire::Object for GetProgressBatchMessageRecallProgress {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("recall", &mut self.recall);
        f.field("recall_count", &mut self.recall_count);
    }
}
/// The progress of the sending. / 批量消息的发送进度。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProgressBatchMessageSendProgress {
    /// How many users of the request are valid, including those outside the contact scope of the bot. It is 0 while the asynchronous task has not been scheduled yet, and also when no user of the request is valid.
    ///
    /// 请求中有效的用户数，含不在机器人通讯录权限范围内的有效用户。任务是异步的，尚未开始调度时为 0；请求里没有任何有效用户时也为 0。
    pub valid_user_ids_count: i64,
    /// How many users the message has been sent to; users that the bot cannot see count as valid but get nothing, so that it may stay below `valid_user_ids_count`.
    ///
    /// 已成功送达的用户数；机器人看不到的用户算作有效但发不出去，因此最终可能小于 `valid_user_ids_count`。
    pub success_user_ids_count: i64,
    /// How many users have read the message. / 已读该消息的用户数。
    pub read_user_ids_count: i64,
}
impl wire::Object for GetProgressBatchMessageSendProgress {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("valid_user_ids_count", &mut self.valid_user_ids_count);
        f.field("success_user_ids_count", &mut self.success_user_ids_count);
        f.field("read_user_ids_count", &mut self.read_user_ids_count);
    }
}
crate::codegen::__impl_object! {
    GetProgressBatchMessageRecallProgress GetProgressBatchMessageSendProgress
}
