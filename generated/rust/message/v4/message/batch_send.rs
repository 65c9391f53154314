// Generated from spec/message/v4/message/batch_send.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::message::error;
impl super::Api<'_> {
    /// Send a message in bulk / 批量发送消息: [`BatchSend`](struct@BatchSend).
    ///
    /// Optional fields are set on the call: `.with(|request| request.content(…))`.
    pub fn batch_send(
        &self,
        msg_type: impl Into<String>,
    ) -> crate::codegen::Call<BatchSend> {
        crate::codegen::Call::new(self.client, BatchSend::new(msg_type))
    }
}
/// Send a message in bulk / 批量发送消息.
///
/// Sends a message as the bot to several users or the members of departments. / 由机器人向多名用户或多个部门的成员批量发送消息。
///
/// - `POST /open-apis/message/v4/batch_send/`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `im:message`, `im:message:send_as_bot`, `im:message:send_multi_users`, `im:message:send_multi_depts`
///
/// Errors: [`BatchSendError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/ucDO1EjL3gTNx4yN4UTM)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSend {
    /// The type of the message: `text`, `image`, `post`, `share_chat` or `interactive`. The content goes to `card` for `interactive` and to `content` for the others; `md` tags are not supported in `post`.
    ///
    /// 消息的类型，取 `text`、`image`、`post`、`share_chat` 或 `interactive`；`interactive` 的内容填在 `card` 中，其他类型填在 `content` 中。`post` 不支持 `md` 标签。
    pub msg_type: String,
    /// The content of the message as a JSON object, not escaped, whose structure depends on `msg_type`; not for cards. Texts may have 150 KB, rich texts 30 KB; texts cannot be styled, and pictures must be uploaded for their key first.
    ///
    /// 消息的内容，为 JSON 对象，无须转义，结构由 `msg_type` 决定，卡片除外。文本不超过 150 KB，富文本不超过 30 KB；文本不支持加粗等样式，图片须先上传取得 key。
    pub content: Option<wire::Json>,
    /// The card as a JSON object, not escaped, if `msg_type` is `interactive`; at most 30 KB, including the template if one is used.
    ///
    /// 卡片的内容，为 JSON 对象，无须转义，`msg_type` 为 `interactive` 时填写；不超过 30 KB，使用模板时计入模板的大小。
    /// - Example: `{"elements":[{"tag":"div","text":{"content":"text","tag":"plain_text"}}],"header":{"template":"blue","title":{"content":"text","tag":"plain_text"}}}`
    pub card: Option<wire::Json>,
    /// The departments that receive the message, as department_id or open_department_id, at most 200 and not the root; members of their sub-departments receive it too. At least one of this, `open_ids`, `user_ids` and `union_ids` must be given.
    ///
    /// 接收消息的部门，为 department_id 或 open_department_id，至多 200 个，不能是根部门；其子部门的成员也会收到。它与 `open_ids`、`user_ids`、`union_ids` 至少填写一项。
    pub department_ids: Option<Vec<String>>,
    /// The open_ids of users who receive the message, at most 200. At least one of this, `department_ids`, `user_ids` and `union_ids` must be given.
    ///
    /// 接收消息的用户的 open_id，至多 200 个；它与 `department_ids`、`user_ids`、`union_ids` 至少填写一项。
    pub open_ids: Option<Vec<String>>,
    /// The user_ids of users who receive the message, at most 200. At least one of this, `department_ids`, `open_ids` and `union_ids` must be given.
    ///
    /// 接收消息的用户的 user_id，至多 200 个；它与 `department_ids`、`open_ids`、`union_ids` 至少填写一项。
    pub user_ids: Option<Vec<String>>,
    /// The union_ids of users who receive the message, at most 200. At least one of this, `department_ids`, `open_ids` and `user_ids` must be given.
    ///
    /// 接收消息的用户的 union_id，至多 200 个；它与 `department_ids`、`open_ids`、`user_ids` 至少填写一项。
    pub union_ids: Option<Vec<String>>,
}
impl BatchSend {
    /// Creates the value from its required fields.
    pub fn new(msg_type: impl Into<String>) -> Self {
        Self {
            msg_type: msg_type.into(),
            content: Default::default(),
            card: Default::default(),
            department_ids: Default::default(),
            open_ids: Default::default(),
            user_ids: Default::default(),
            union_ids: Default::default(),
        }
    }
    /// Sets `content`.
    #[must_use]
    pub fn content(mut self, value: impl Into<wire::Json>) -> Self {
        self.content = Some(value.into());
        self
    }
    /// Sets `card`.
    #[must_use]
    pub fn card(mut self, value: impl Into<wire::Json>) -> Self {
        self.card = Some(value.into());
        self
    }
    /// Sets `department_ids`.
    #[must_use]
    pub fn department_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.department_ids = Some(value.into());
        self
    }
    /// Sets `open_ids`.
    #[must_use]
    pub fn open_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.open_ids = Some(value.into());
        self
    }
    /// Sets `user_ids`.
    #[must_use]
    pub fn user_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.user_ids = Some(value.into());
        self
    }
    /// Sets `union_ids`.
    #[must_use]
    pub fn union_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.union_ids = Some(value.into());
        self
    }
}
impl wire::Object for BatchSend {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("msg_type", &mut self.msg_type);
        f.field("content", &mut self.content);
        f.field("card", &mut self.card);
        f.field("department_ids", &mut self.department_ids);
        f.field("open_ids", &mut self.open_ids);
        f.field("user_ids", &mut self.user_ids);
        f.field("union_ids", &mut self.union_ids);
    }
}
crate::codegen::__impl_object! {
    BatchSend
}
crate::codegen::__operation! {
    BatchSend => BatchSendResponse, BatchSendError:
    Endpoint::new("message.v4.message.batch_send", Post, "/open-apis/message/v4/batch_send/")
        .documented(text("批量发送消息", "Send a message in bulk"), "https://open.feishu.cn/document/ukTMukTMukTM/ucDO1EjL3gTNx4yN4UTM")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::IM_MESSAGE]),
            scopes(&[crate::scope::IM_MESSAGE_SEND_AS_BOT]),
            scopes(&[crate::scope::IM_MESSAGE_SEND_MULTI_USERS]),
            scopes(&[crate::scope::IM_MESSAGE_SEND_MULTI_DEPTS]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            body("msg_type", String).required(),
            body("content", Any),
            body("card", Any),
            body("department_ids", Array),
            body("open_ids", Array),
            body("user_ids", Array),
            body("union_ids", Array),
        ])
        .sub_errors(&[
            SubError { of: 11246, code: "100290", message: "Failed to create card content, ext=ErrCode: 100290; ErrMsg: There is an invalid user resource(at/person) in your card; ErrorValue: %v", fix: text("", "") },
            SubError { of: 11246, code: "200380", message: "Failed to create card content, ext=ErrCode: 200380; ErrMsg: template does not exist, please confirm whether this template has been released; ErrorValue: templateID: %v", fix: text("", "") },
            SubError { of: 11246, code: "200381", message: "Failed to create card content, ext=ErrCode: 200381; ErrMsg: template is not visible to app, please confirm whether the app is allowed to use this template; ErrorValue: %v, templateID: %v", fix: text("", "") },
            SubError { of: 11246, code: "200621", message: "Failed to create card content, ext=ErrCode: 200621; ErrMsg: parse card json err, please check whether the card json is correct; ErrorValue: %v", fix: text("", "") },
            SubError { of: 11246, code: "200732", message: "Failed to create card content, ext=ErrCode: 200732; ErrMsg: the actual type of the variable is inconsistent with the specified type in the template. Please check the type of the variable; ErrorValue:  %v, specifiedType:  %v, actualType:  %v", fix: text("", "") },
            SubError { of: 11246, code: "200550", message: "Failed to create card content, ext=ErrCode: 200550; ErrPath: ROOT -> elements -> %v; ErrMsg: chart spec is invalid; ErrorValue: %v", fix: text("", "") },
            SubError { of: 11246, code: "200861", message: "Failed to create card content, ext=ErrCode: 200861; ErrPath: ROOT -> body -> elements -> %v; ErrMsg: cards of schema V2 no longer support this capability; ErrorValue: unsupported tag %v", fix: text("", "") },
            SubError { of: 11246, code: "200570", message: "Failed to create card content, ext=ErrCode: 200570; ErrMsg: card contains invalid image keys; ErrorValue: image key %v", fix: text("", "") },
            SubError { of: 11246, code: "200914", message: "table rows is invalid", fix: text("", "") },
        ])
}
/// The reply to [`BatchSend`](struct@BatchSend).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSendResponse {
    /// The ID of the batch of messages, starting with `bm-`; not to be confused with a message ID, which starts with `om_`.
    ///
    /// 批量消息任务的 ID，以 `bm-` 开头，与以 `om_` 开头的普通消息 ID 不同。
    pub message_id: String,
    /// The department IDs that are invalid; the message was sent to the others only.
    ///
    /// 无效的部门 ID，消息未发给它们，其余部门照常发送。
    pub invalid_department_ids: Vec<String>,
    /// The open_ids that are invalid; the message was sent to the others only.
    ///
    /// 无效的 open_id，消息未发给它们，其余用户照常发送。
    pub invalid_open_ids: Vec<String>,
    /// The user_ids that are invalid; the message was sent to the others only.
    ///
    /// 无效的 user_id，消息未发给它们，其余用户照常发送。
    pub invalid_user_ids: Vec<String>,
    /// The union_ids that are invalid; the message was sent to the others only.
    ///
    /// 无效的 union_id，消息未发给它们，其余用户照常发送。
    pub invalid_union_ids: Vec<String>,
}
impl wire::Object for BatchSendResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("message_id", &mut self.message_id);
        f.field("invalid_department_ids", &mut self.invalid_department_ids);
        f.field("invalid_open_ids", &mut self.invalid_open_ids);
        f.field("invalid_user_ids", &mut self.invalid_user_ids);
        f.field("invalid_union_ids", &mut self.invalid_union_ids);
    }
}
crate::codegen::__impl_object! {
    BatchSendResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`BatchSend`](struct@BatchSend).
    BatchSendError:
    /// [`10002`](error::CREATE_MESSAGE_FAILED): Create or send message fail.
    CreateMessageFailed = error::CREATE_MESSAGE_FAILED,
    /// [`10003`](error::INVALID_PARAMETER): Invalid parameter.
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`11101`](error::OPEN_ID_NOT_FOUND): Open_id not exist.
    OpenIdNotFound = error::OPEN_ID_NOT_FOUND,
    /// [`11203`](error::SEND_TO_USERS_DENIED): Send employee ids permission denied.
    SendToUsersDenied = error::SEND_TO_USERS_DENIED,
    /// [`11204`](error::SEND_TO_DEPARTMENTS_DENIED): Send department list permission denied.
    SendToDepartmentsDenied = error::SEND_TO_DEPARTMENTS_DENIED,
    /// [`11205`](error::BOT_NOT_ENABLED): App do not have bot.
    BotNotEnabled = error::BOT_NOT_ENABLED,
    /// [`11207`](error::APP_UNAVAILABLE): App is not usage.
    AppUnavailable = error::APP_UNAVAILABLE,
    /// [`11209`](error::APP_NOT_FOUND): App not exist.
    AppNotFound = error::APP_NOT_FOUND,
    /// [`11210`](error::APP_NOT_INSTALLED): App usage info not exist.
    AppNotInstalled = error::APP_NOT_INSTALLED,
    /// [`11223`](error::IM_WRITE_PERMISSION_DENIED): Do not have im write permission.
    ImWritePermissionDenied = error::IM_WRITE_PERMISSION_DENIED,
    /// [`11227`](error::IMAGE_KEY_NOT_FOUND): Image key not exist.
    ImageKeyNotFound = error::IMAGE_KEY_NOT_FOUND,
    /// [`11231`](error::CHAT_NOT_FOUND): Chat not found.
    ChatNotFound = error::CHAT_NOT_FOUND,
    /// [`11235`](error::MENTION_ALL_DENIED): This group is set to only admin can mention @All.
    MentionAllDenied = error::MENTION_ALL_DENIED,
    /// [`11246`](error::CREATE_MESSAGE_CONTENT_FAILED): Create message content fail.
    CreateMessageContentFailed = error::CREATE_MESSAGE_CONTENT_FAILED,
    /// [`11247`](error::DAILY_QUOTA_EXHAUSTED): Internal send message trigger rate limit.
    DailyQuotaExhausted = error::DAILY_QUOTA_EXHAUSTED,
    /// [`11312`](error::AUDIT_FAILED): Bot messages do not pass the audit.
    AuditFailed = error::AUDIT_FAILED,
    /// [`230100`](error::TEST_MESSAGE_RESTRICTED): Sending invalid test messages is restricted.
    TestMessageRestricted = error::TEST_MESSAGE_RESTRICTED,
}
