// Generated from spec/im/v1/chat_top_notice/delete_top_notice.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::im::error;
impl super::Api<'_> {
    /// Remove the top notice of a chat / 撤销群置顶: [`DeleteTopNotice`](struct@DeleteTopNotice).
    pub fn delete_top_notice(
        &self,
        chat_id: impl Into<id::ChatId>,
    ) -> crate::codegen::Call<DeleteTopNotice> {
        crate::codegen::Call::new(self.client, DeleteTopNotice::new(chat_id))
    }
}
/// Remove the top notice of a chat / 撤销群置顶.
///
/// Takes down the message or announcement that is shown at the top of a group chat. / 取消一个群里置顶的消息或群公告。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.im().v1().chat_top_notice().delete_top_notice("oc_5ad11d72b830411d72b836c20").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/im/v1/chats/:chat_id/top_notice/delete_top_notice`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `im:chat`, `im:chat.top_notice:write_only`
///
/// Errors: [`DeleteTopNoticeError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-top_notice/delete_top_notice)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTopNotice {
    /// The ID of the chat, found in the replies of `im.v1.chat.create`, `im.v1.chat.list` and `im.v1.chat.search`.
    ///
    /// 群组 ID，可从 `im.v1.chat.create`、`im.v1.chat.list` 或 `im.v1.chat.search` 的响应中取得。
    /// - Example: `"oc_5ad11d72b830411d72b836c20"`
    pub chat_id: id::ChatId,
}
impl DeleteTopNotice {
    /// Creates the value from its required fields.
    pub fn new(chat_id: impl Into<id::ChatId>) -> Self {
        Self { chat_id: chat_id.into() }
    }
}
impl wire::Object for DeleteTopNotice {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("chat_id", &mut self.chat_id);
    }
}
crate::codegen::__impl_object! {
    DeleteTopNotice
}
crate::codegen::__operation! {
    DeleteTopNotice => DeleteTopNoticeResponse, DeleteTopNoticeError:
    Endpoint::new("im.v1.chat_top_notice.delete_top_notice", Post, "/open-apis/im/v1/chats/:chat_id/top_notice/delete_top_notice")
        .documented(text("撤销群置顶", "Remove the top notice of a chat"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-top_notice/delete_top_notice")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::IM_CHAT]),
            scopes(&[crate::scope::IM_CHAT_TOP_NOTICE_WRITE_ONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("chat_id", String).required()])
}
/// The reply to [`DeleteTopNotice`](struct@DeleteTopNotice).
pub type DeleteTopNoticeResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`DeleteTopNotice`](struct@DeleteTopNotice).
    DeleteTopNoticeError:
    /// [`232001`](error::INVALID_CHAT_PARAMETER): Your request contains an invalid request parameter.
    InvalidChatParameter = error::INVALID_CHAT_PARAMETER,
    /// [`232009`](error::CHAT_DISSOLVED): Your request specifies a chat which has already been dissolved.
    ChatDissolved = error::CHAT_DISSOLVED,
    /// [`232010`](error::CHAT_IN_OTHER_TENANT): Operator and chat can NOT be in different tenants.
    ChatInOtherTenant = error::CHAT_IN_OTHER_TENANT,
    /// [`232011`](error::OPERATOR_NOT_IN_CHAT): Operator can NOT be out of the chat.
    OperatorNotInChat = error::OPERATOR_NOT_IN_CHAT,
    /// `232014` (HTTP 400): The token used in the request does NOT have the permissions necessary to complete the request.
    ///
    /// The operator may not manage the top notice of the chat. Call as a member who may, such as the owner.
    ///
    /// 操作者在群组中无权管理置顶。请以有置顶管理权限的成员调用，例如群主。
    OperatorNotPermitted = &ErrorInfo {
        fix: Text { zh: "操作者在群组中无权管理置顶。请以有置顶管理权限的成员调用，例如群主。", en: "The operator may not manage the top notice of the chat. Call as a member who may, such as the owner." },
        ..*error::OPERATOR_NOT_PERMITTED
    },
    /// [`232024`](error::USER_NOT_VISIBLE): Users do not have the visibility of the app, or the operator does not have collaboration permissions with the target users.
    UserNotVisible = error::USER_NOT_VISIBLE,
    /// [`232025`](error::CHAT_BOT_NOT_ENABLED): Bot ability is not activated.
    ChatBotNotEnabled = error::CHAT_BOT_NOT_ENABLED,
    /// [`232033`](error::EXTERNAL_CHAT_SCOPE_MISSING): The operator or invited bots does NOT have the authority to manage external chats without the scope.
    ExternalChatScopeMissing = error::EXTERNAL_CHAT_SCOPE_MISSING,
    /// `232034` (HTTP 400): The app is unavailable or inactivate in the tenant.
    ///
    /// The app is not installed in the tenant, or not enabled. Have an administrator install and enable it, then retry.
    ///
    /// 应用在本企业中没有安装或没有启用。请企业管理员安装并启用后重试。
    ChatAppUnavailable = &ErrorInfo {
        message: "The app is unavailable or inactivate in the tenant.",
        ..*error::CHAT_APP_UNAVAILABLE
    },
}
