// Generated from spec/im/v1/chat_announcement/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::im::error;
impl super::Api<'_> {
    /// Update a chat announcement in the old format / 更新群公告信息: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.requests(…))`.
    pub fn patch(
        &self,
        chat_id: impl Into<id::ChatId>,
        revision: impl Into<String>,
    ) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(self.client, Patch::new(chat_id, revision))
    }
}
/// Update a chat announcement in the old format / 更新群公告信息.
///
/// Changes the announcement of a group chat in the format of the old doc documents; the docx format is not supported.
///
/// 按旧版云文档（doc）的格式修改一个群的群公告，不适用于新版文档（docx）格式的公告。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.im().v1().chat_announcement().patch("oc_5ad11d72b830411d72b836c20", "12").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/im/v1/chats/:chat_id/announcement`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `im:chat`, `im:chat.announcement:write_only`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-announcement/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The ID of the chat, found in the replies of `im.v1.chat.create`, `im.v1.chat.list` and `im.v1.chat.search`. Private chats have no announcement.
    ///
    /// 群组 ID，可从 `im.v1.chat.create`、`im.v1.chat.list` 或 `im.v1.chat.search` 的响应中取得。单聊没有群公告。
    /// - Example: `"oc_5ad11d72b830411d72b836c20"`
    pub chat_id: id::ChatId,
    /// The current revision of the announcement (an int64), from the reply of `im.v1.chat_announcement.get`; it may lag behind the latest one by at most 100.
    ///
    /// 公告文档的当前版本号（int64），从 `im.v1.chat_announcement.get` 的响应中取得；与最新版本相差不能超过 100。
    /// - Example: `"12"`
    pub revision: String,
    /// The changes to make to the announcement, each serialized JSON in the format used for [editing old documents](https://open.feishu.cn/document/ukTMukTMukTM/uYDM2YjL2AjN24iNwYjN).
    ///
    /// 对公告内容的修改操作，每项是一个序列化的 JSON，格式与[编辑旧版文档内容](https://open.feishu.cn/document/ukTMukTMukTM/uYDM2YjL2AjN24iNwYjN)的相同。
    /// - Example: `["text"]`
    pub requests: Option<Vec<String>>,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(chat_id: impl Into<id::ChatId>, revision: impl Into<String>) -> Self {
        Self {
            chat_id: chat_id.into(),
            revision: revision.into(),
            requests: Default::default(),
        }
    }
    /// Sets `requests`.
    #[must_use]
    pub fn requests(mut self, value: impl Into<Vec<String>>) -> Self {
        self.requests = Some(value.into());
        self
    }
}
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("chat_id", &mut self.chat_id);
        f.field("revision", &mut self.revision);
        f.field("requests", &mut self.requests);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("im.v1.chat_announcement.patch", Patch, "/open-apis/im/v1/chats/:chat_id/announcement")
        .documented(text("更新群公告信息", "Update a chat announcement in the old format"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-announcement/patch")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::IM_CHAT]),
            scopes(&[crate::scope::IM_CHAT_ANNOUNCEMENT_WRITE_ONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("chat_id", String).required(),
            body("revision", String).required(),
            body("requests", Array),
        ])
}
/// The reply to [`Patch`](struct@Patch).
pub type PatchResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Patch`](struct@Patch).
    PatchError:
    /// [`232001`](error::INVALID_CHAT_PARAMETER): Your request contains an invalid request parameter.
    InvalidChatParameter = error::INVALID_CHAT_PARAMETER,
    /// [`232002`](error::CHAT_EDIT_DENIED): No Permission: Only chat owner or admin can edit chat information in the current situation.
    ChatEditDenied = error::CHAT_EDIT_DENIED,
    /// [`232003`](error::ANNOUNCEMENT_INVALID): Chat announcement can NOT be found in chat information.
    AnnouncementInvalid = error::ANNOUNCEMENT_INVALID,
    /// [`232009`](error::CHAT_DISSOLVED): Your request specifies a chat which has already been dissolved.
    ChatDissolved = error::CHAT_DISSOLVED,
    /// [`232010`](error::CHAT_IN_OTHER_TENANT): Operator and chat can NOT be in different tenants.
    ChatInOtherTenant = error::CHAT_IN_OTHER_TENANT,
    /// [`232011`](error::OPERATOR_NOT_IN_CHAT): Operator can NOT be out of the chat.
    OperatorNotInChat = error::OPERATOR_NOT_IN_CHAT,
    /// [`232018`](error::ANNOUNCEMENT_UPDATE_FAILED): Updating announcement failed.
    AnnouncementUpdateFailed = error::ANNOUNCEMENT_UPDATE_FAILED,
    /// [`232019`](error::CHAT_RATE_LIMITED): The request has been rate limited.
    ChatRateLimited = error::CHAT_RATE_LIMITED,
    /// [`232024`](error::USER_NOT_VISIBLE): Users do not have the visibility of the app, or the operator does not have collaboration permissions with the target users.
    UserNotVisible = error::USER_NOT_VISIBLE,
    /// [`232025`](error::CHAT_BOT_NOT_ENABLED): Bot ability is not activated.
    ChatBotNotEnabled = error::CHAT_BOT_NOT_ENABLED,
    /// [`232033`](error::EXTERNAL_CHAT_SCOPE_MISSING): The operator or invited bots does NOT have the authority to manage external chats without the scope.
    ExternalChatScopeMissing = error::EXTERNAL_CHAT_SCOPE_MISSING,
    /// [`232034`](error::CHAT_APP_UNAVAILABLE): The app is unavailable or inactivated by the tenant.
    ChatAppUnavailable = error::CHAT_APP_UNAVAILABLE,
    /// [`232066`](error::ANNOUNCEMENT_READ_DENIED): The operator does not have the doc permission.
    AnnouncementReadDenied = error::ANNOUNCEMENT_READ_DENIED,
    /// [`232097`](error::DOCX_ANNOUNCEMENT_UNSUPPORTED): Unable to operate docx type chat announcement.
    DocxAnnouncementUnsupported = error::DOCX_ANNOUNCEMENT_UNSUPPORTED,
}
