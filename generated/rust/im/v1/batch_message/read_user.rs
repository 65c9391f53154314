// Generated from spec/im/v1/batch_message/read_user.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::im::error;
impl super::Api<'_> {
    /// Count who received and read a batch message / 查询批量消息推送和阅读人数: [`ReadUser`](struct@ReadUser).
    pub fn read_user(
        &self,
        batch_message_id: impl Into<String>,
    ) -> crate::codegen::Call<ReadUser> {
        crate::codegen::Call::new(self.client, ReadUser::new(batch_message_id))
    }
}
/// Count who received and read a batch message / 查询批量消息推送和阅读人数.
///
/// Returns how many people a batch message was pushed to and how many of them read it; only numbers, not names.
///
/// 统计一次批量消息推送给了多少人、其中多少人已读，只有人数，没有名单。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.im().v1().batch_message().read_user("bm_dc13264520392913993dd051dba21dcf").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/im/v1/batch_messages/:batch_message_id/read_user`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `im:message:send_multi_depts`, `im:message:send_multi_users`
///
/// Errors: [`ReadUserError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/batch_message/read_user)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadUser {
    /// The batch message task to look up, which is the `message_id` that `message.v4.message.batch_send` returned.
    ///
    /// 要查询的批量消息任务，即 `message.v4.message.batch_send` 返回的 `message_id`。
    /// - Example: `"bm_dc13264520392913993dd051dba21dcf"`
    pub batch_message_id: String,
}
impl ReadUser {
    /// Creates the value from its required fields.
    pub fn new(batch_message_id: impl Into<String>) -> Self {
        Self {
            batch_message_id: batch_message_id.into(),
        }
    }
}
impl wire::Object for ReadUser {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("batch_message_id", &mut self.batch_message_id);
    }
}
crate::codegen::__impl_object! {
    ReadUser
}
crate::codegen::__operation! {
    ReadUser => ReadUserResponse, ReadUserError:
    Endpoint::new("im.v1.batch_message.read_user", Get, "/open-apis/im/v1/batch_messages/:batch_message_id/read_user")
        .documented(text("查询批量消息推送和阅读人数", "Count who received and read a batch message"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/batch_message/read_user")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::IM_MESSAGE_SEND_MULTI_DEPTS]),
            scopes(&[crate::scope::IM_MESSAGE_SEND_MULTI_USERS]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("batch_message_id", String).required()])
}
/// The reply to [`ReadUser`](struct@ReadUser).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadUserResponse {
    /// How many people the batch reached and how many read it. / 该批量消息推送给了多少人、多少人已读。
    pub read_user: ReadUserBatchMessageReadUser,
}
impl wire::Object for ReadUserResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("read_user", &mut self.read_user);
    }
}
crate::codegen::__impl_object! {
    ReadUserResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`ReadUser`](struct@ReadUser).
    ReadUserError:
    /// [`230001`](error::INVALID_PARAMETER): Your request contains an invalid request parameter.
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`230012`](error::NOT_SENDER): Bot is NOT the sender of the message.
    NotSender = error::NOT_SENDER,
    /// [`230027`](error::PERMISSION_DENIED): Lack of necessary permissions.
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`230030`](error::INVALID_BATCH_MESSAGE_ID): The message id is invalid, record not found.
    InvalidBatchMessageId = error::INVALID_BATCH_MESSAGE_ID,
}
/// How many people the batch reached and how many read it. / 该批量消息推送给了多少人、多少人已读。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadUserBatchMessageReadUser {
    /// How many people have read the message. / 已读该批量消息的人数。
    pub read_count: String,
    /// How many people the message was pushed to. / 收到推送的总人数。
    pub total_count: String,
}
impl wire::Object for ReadUserBatchMessageReadUser {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("read_count", &mut self.read_count);
        f.field("total_count", &mut self.total_count);
    }
}
crate::codegen::__impl_object! {
    ReadUserBatchMessageReadUser
}
