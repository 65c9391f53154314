// Generated from spec/im/v1/chat_moderation/update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::im::{error, v1};
impl super::Api<'_> {
    /// Update who may speak in a chat / 更新群发言权限: [`Update`](struct@Update).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn update(
        &self,
        chat_id: impl Into<id::ChatId>,
    ) -> crate::codegen::Call<Update> {
        crate::codegen::Call::new(self.client, Update::new(chat_id))
    }
}
/// Update who may speak in a chat / 更新群发言权限.
///
/// Sets who may speak in a group chat: all members, only the owner and managers, or selected members.
///
/// 设置一个群的发言权限：所有成员、仅群主和管理员，或指定的成员。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.im().v1().chat_moderation().update("oc_a0553eda9014c201e6969b478895c230").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PUT /open-apis/im/v1/chats/:chat_id/moderation`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `im:chat`, `im:chat:moderation:write_only`
///
/// Errors: [`UpdateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-moderation/update)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// The ID of the chat, found in the replies of `im.v1.chat.create`, `im.v1.chat.list` and `im.v1.chat.search`.
    ///
    /// 群组 ID，可从 `im.v1.chat.create`、`im.v1.chat.list` 或 `im.v1.chat.search` 的响应中取得。
    /// - Example: `"oc_a0553eda9014c201e6969b478895c230"`
    pub chat_id: id::ChatId,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The moderation mode of the chat, that is, who may post. / 群的发言模式，即谁可以发言。
    pub moderation_setting: Option<v1::ModerationSetting>,
    /// The users who may post from now on, as `user_id_type` IDs, for the mode `moderator_list` only. Users outside the chat are ignored, and a user must not also be in `moderator_removed_list`.
    ///
    /// 让哪些用户可以发言，类型由 `user_id_type` 决定；仅用于 `moderator_list` 模式。群外的用户会被忽略，同一用户不得同时出现在 `moderator_removed_list` 中。
    /// - Example: `["4d7a3c6g"]`
    pub moderator_added_list: Option<Vec<String>>,
    /// The users who may no longer post, as `user_id_type` IDs, for the mode `moderator_list` only. Users outside the chat are ignored, and a user must not also be in `moderator_added_list`.
    ///
    /// 不再让哪些用户发言，类型由 `user_id_type` 决定；仅用于 `moderator_list` 模式。群外的用户会被忽略，同一用户不得同时出现在 `moderator_added_list` 中。
    /// - Example: `["4d7a3c6g"]`
    pub moderator_removed_list: Option<Vec<String>>,
}
impl Update {
    /// Creates the value from its required fields.
    pub fn new(chat_id: impl Into<id::ChatId>) -> Self {
        Self {
            chat_id: chat_id.into(),
            user_id_type: Default::default(),
            moderation_setting: Default::default(),
            moderator_added_list: Default::default(),
            moderator_removed_list: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `moderation_setting`.
    #[must_use]
    pub fn moderation_setting(mut self, value: v1::ModerationSetting) -> Self {
        self.moderation_setting = Some(value);
        self
    }
    /// Sets `moderator_added_list`.
    #[must_use]
    pub fn moderator_added_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.moderator_added_list = Some(value.into());
        self
    }
    /// Sets `moderator_removed_list`.
    #[must_use]
    pub fn moderator_removed_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.moderator_removed_list = Some(value.into());
        self
    }
}
impl wire::Object for Update {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("chat_id", &mut self.chat_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("moderation_setting", &mut self.moderation_setting);
        f.field("moderator_added_list", &mut self.moderator_added_list);
        f.field("moderator_removed_list", &mut self.moderator_removed_list);
    }
}
crate::codegen::__impl_object! {
    Update
}
crate::codegen::__operation! {
    Update => UpdateResponse, UpdateError:
    Endpoint::new("im.v1.chat_moderation.update", Put, "/open-apis/im/v1/chats/:chat_id/moderation")
        .documented(text("更新群发言权限", "Update who may speak in a chat"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-moderation/update")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::IM_CHAT]),
            scopes(&[crate::scope::IM_CHAT_MODERATION_WRITE_ONLY]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("chat_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            body("moderation_setting", String),
            body("moderator_added_list", Array),
            body("moderator_removed_list", Array),
        ])
}
/// The reply to [`Update`](struct@Update).
pub type UpdateResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Update`](struct@Update).
    UpdateError:
    /// [`232001`](error::INVALID_CHAT_PARAMETER): Your request contains an invalid request parameter.
    InvalidChatParameter = error::INVALID_CHAT_PARAMETER,
    /// [`232004`](error::APP_NOT_FOUND): Such an app does NOT exist.
    AppNotFound = error::APP_NOT_FOUND,
    /// [`232006`](error::INVALID_CHAT_ID): Your request specifies a chat_id which is invalid.
    InvalidChatId = error::INVALID_CHAT_ID,
    /// [`232009`](error::CHAT_DISSOLVED): Your request specifies a chat which has already been dissolved.
    ChatDissolved = error::CHAT_DISSOLVED,
    /// [`232010`](error::CHAT_IN_OTHER_TENANT): Operator and chat can NOT be in different tenants.
    ChatInOtherTenant = error::CHAT_IN_OTHER_TENANT,
    /// [`232011`](error::OPERATOR_NOT_IN_CHAT): Operator can NOT be out of the chat.
    OperatorNotInChat = error::OPERATOR_NOT_IN_CHAT,
    /// [`232015`](error::MEMBER_ID_TYPE_UNSUPPORTED): Your request specifies a member_id_type which is NOT supported.
    MemberIdTypeUnsupported = error::MEMBER_ID_TYPE_UNSUPPORTED,
    /// `232017` (HTTP 400): No Permission: If the operator is NOT owner or creator with the scope, the operator can NOT complete the request.
    ///
    /// The operator may not change who speaks in the chat. Call as one of these:
    /// - The owner, be it a user (user_access_token) or a bot (tenant_access_token).
    /// - The bot that created the chat, if it is still in the chat and the app has the scope `im:chat:operate_as_owner`.
    ///
    /// 操作者无权更新发言权限。请使用以下身份之一：
    /// - 群主，可以是用户（user_access_token）或机器人（tenant_access_token）。
    /// - 创建群组的机器人，须仍在群组中，且应用已开通 `im:chat:operate_as_owner` 权限。
    OwnerOnly = &ErrorInfo {
        fix: Text { zh: "操作者无权更新发言权限。请使用以下身份之一：\n- 群主，可以是用户（user_access_token）或机器人（tenant_access_token）。\n- 创建群组的机器人，须仍在群组中，且应用已开通 `im:chat:operate_as_owner` 权限。", en: "The operator may not change who speaks in the chat. Call as one of these:\n- The owner, be it a user (user_access_token) or a bot (tenant_access_token).\n- The bot that created the chat, if it is still in the chat and the app has the scope `im:chat:operate_as_owner`." },
        ..*error::OWNER_ONLY
    },
    /// [`232019`](error::CHAT_RATE_LIMITED): The request has been rate limited.
    ChatRateLimited = error::CHAT_RATE_LIMITED,
    /// [`232025`](error::CHAT_BOT_NOT_ENABLED): Bot ability is not activated.
    ChatBotNotEnabled = error::CHAT_BOT_NOT_ENABLED,
    /// [`232033`](error::EXTERNAL_CHAT_SCOPE_MISSING): The operator or invited bots does NOT have the authority to manage external chats without the scope.
    ExternalChatScopeMissing = error::EXTERNAL_CHAT_SCOPE_MISSING,
    /// [`232034`](error::CHAT_APP_UNAVAILABLE): The app is unavailable or inactivated by the tenant.
    ChatAppUnavailable = error::CHAT_APP_UNAVAILABLE,
    /// [`232060`](error::CHAT_BANNED): This chat is banned.
    ChatBanned = error::CHAT_BANNED,
    /// [`232092`](error::MODERATION_LOCKED_BY_MEETING): Meeting in progress. Unable to modify group posting permissions.
    ModerationLockedByMeeting = error::MODERATION_LOCKED_BY_MEETING,
}
