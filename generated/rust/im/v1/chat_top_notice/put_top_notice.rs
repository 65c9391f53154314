// Generated from spec/im/v1/chat_top_notice/put_top_notice.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::im::error;
impl super::Api<'_> {
    /// Set the top notice of a chat / 更新群置顶: [`PutTopNotice`](struct@PutTopNotice).
    pub fn put_top_notice(
        &self,
        chat_id: impl Into<id::ChatId>,
        chat_top_notice: impl Into<Vec<PutTopNoticeChatTopNotice>>,
    ) -> crate::codegen::Call<PutTopNotice> {
        crate::codegen::Call::new(
            self.client,
            PutTopNotice::new(chat_id, chat_top_notice),
        )
    }
}
/// Set the top notice of a chat / 更新群置顶.
///
/// Shows a message or the announcement at the top of a group chat. / 把一条消息或群公告置顶展示在群里。
///
/// - `POST /open-apis/im/v1/chats/:chat_id/top_notice/put_top_notice`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `im:chat`, `im:chat.top_notice:write_only`
///
/// Errors: [`PutTopNoticeError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-top_notice/put_top_notice)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutTopNotice {
    /// The ID of the chat, found in the replies of `im.v1.chat.create`, `im.v1.chat.list` and `im.v1.chat.search`.
    ///
    /// 群组 ID，可从 `im.v1.chat.create`、`im.v1.chat.list` 或 `im.v1.chat.search` 的响应中取得。
    /// - Example: `"oc_5ad11d72b830411d72b836c20"`
    pub chat_id: id::ChatId,
    /// What to pin at the top of the chat, a message or the announcement. / 要置顶的消息或群公告。
    pub chat_top_notice: Vec<PutTopNoticeChatTopNotice>,
}
impl PutTopNotice {
    /// Creates the value from its required fields.
    pub fn new(
        chat_id: impl Into<id::ChatId>,
        chat_top_notice: impl Into<Vec<PutTopNoticeChatTopNotice>>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            chat_top_notice: chat_top_notice.into(),
        }
    }
}
impl wire::Object for PutTopNotice {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("chat_id", &mut self.chat_id);
        f.field("chat_top_notice", &mut self.chat_top_notice);
    }
}
crate::codegen::__impl_object! {
    PutTopNotice
}
crate::codegen::__operation! {
    PutTopNotice => PutTopNoticeResponse, PutTopNoticeError:
    Endpoint::new("im.v1.chat_top_notice.put_top_notice", Post, "/open-apis/im/v1/chats/:chat_id/top_notice/put_top_notice")
        .documented(text("更新群置顶", "Set the top notice of a chat"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-top_notice/put_top_notice")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::IM_CHAT]),
            scopes(&[crate::scope::IM_CHAT_TOP_NOTICE_WRITE_ONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[path("chat_id", String).required(), body("chat_top_notice", Array).required()])
}
/// The reply to [`PutTopNotice`](struct@PutTopNotice).
pub type PutTopNoticeResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`PutTopNotice`](struct@PutTopNotice).
    PutTopNoticeError:
    /// [`230111`](error::MESSAGE_SELF_DESTRUCTING): Action unavailable as the message will self-destruct soon.
    MessageSelfDestructing = error::MESSAGE_SELF_DESTRUCTING,
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
/// Whether a message or the announcement is pinned at the top. / 置顶的是消息还是群公告。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PutTopNoticeActionType {
    /// `1`: A message, which `message_id` has to name / 消息，须同时填写 `message_id`
    N1,
    /// `2`: The announcement, without `message_id` / 群公告，不填 `message_id`
    N2,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for PutTopNoticeActionType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for PutTopNoticeActionType {
    fn as_str(&self) -> &str {
        match self {
            Self::N1 => "1",
            Self::N2 => "2",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "1" => Self::N1,
            "2" => Self::N2,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// What to pin at the top of the chat, a message or the announcement. / 要置顶的消息或群公告。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutTopNoticeChatTopNotice {
    /// Whether a message or the announcement is pinned at the top. / 置顶的是消息还是群公告。
    /// - Default: `"2"`
    pub action_type: Option<PutTopNoticeActionType>,
    /// The ID of the message, found in the replies of `im.v1.message.create` and `im.v1.message.list`, and in the event for a received message.
    ///
    /// 消息的 ID，可从 `im.v1.message.create` 或 `im.v1.message.list` 的响应以及接收消息事件中取得。
    /// - Example: `"om_dc13264520392913993dd051dba21dcf"`
    pub message_id: Option<id::MessageId>,
}
impl PutTopNoticeChatTopNotice {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `action_type`.
    #[must_use]
    pub fn action_type(mut self, value: PutTopNoticeActionType) -> Self {
        self.action_type = Some(value);
        self
    }
    /// Sets `message_id`.
    #[must_use]
    pub fn message_id(mut self, value: impl Into<id::MessageId>) -> Self {
        self.message_id = Some(value.into());
        self
    }
}
impl wire::Object for PutTopNoticeChatTopNotice {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("action_type", &mut self.action_type);
        f.field("message_id", &mut self.message_id);
    }
}
crate::codegen::__impl_object! {
    PutTopNoticeChatTopNotice
}
crate::codegen::__impl_enum! {
    PutTopNoticeActionType
}
