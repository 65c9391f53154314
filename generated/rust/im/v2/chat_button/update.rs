// Generated from spec/im/v2/chat_button/update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::im::{error, v2};
impl super::Api<'_> {
    /// Update the buttons of a feed card / 更新消息流卡片按钮: [`Update`](struct@Update).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn update(
        &self,
        chat_id: impl Into<id::ChatId>,
    ) -> crate::codegen::Call<Update> {
        crate::codegen::Call::new(self.client, Update::new(chat_id))
    }
}
/// Update the buttons of a feed card / 更新消息流卡片按钮.
///
/// Adds, changes or deletes the quick action buttons on the feed cards of group chats and of chats with the bot.
///
/// 为消息流中群组或机器人会话的卡片添加、更新或删除快捷按钮。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.im().v2().chat_button().update("oc_a0553eda9014c201e6969b478895c230").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PUT /open-apis/im/v2/chat_button`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `im:app_feed_card:write`
///
/// Errors: [`UpdateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/chat_button/update)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The users for whom the setting applies, as `user_id_type` IDs; store apps cannot use user_ids.
    ///
    /// 设置对哪些用户生效，类型由 `user_id_type` 决定；商店应用拿不到 user_id，不能使用这一类型。
    /// - Length: 1 to 20
    /// - Example: `["ou_89553eda9014c201e6969b478895c276"]`
    pub user_ids: Option<Vec<String>>,
    /// The ID of the chat whose feed card gets the buttons. / 要设置按钮的会话 ID。
    /// - Example: `"oc_a0553eda9014c201e6969b478895c230"`
    pub chat_id: id::ChatId,
    /// The buttons on the card, at most 2; without it the card has none. / 卡片上的交互按钮，最多 2 个；不传则不显示按钮。
    pub buttons: Option<v2::OpenAppFeedCardButtons>,
}
impl Update {
    /// Creates the value from its required fields.
    pub fn new(chat_id: impl Into<id::ChatId>) -> Self {
        Self {
            user_id_type: Default::default(),
            user_ids: Default::default(),
            chat_id: chat_id.into(),
            buttons: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `user_ids`.
    #[must_use]
    pub fn user_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.user_ids = Some(value.into());
        self
    }
    /// Sets `buttons`.
    #[must_use]
    pub fn buttons(mut self, value: v2::OpenAppFeedCardButtons) -> Self {
        self.buttons = Some(value);
        self
    }
}
impl wire::Object for Update {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("user_ids", &mut self.user_ids);
        f.field("chat_id", &mut self.chat_id);
        f.field("buttons", &mut self.buttons);
    }
}
crate::codegen::__impl_object! {
    Update
}
crate::codegen::__operation! {
    Update => UpdateResponse, UpdateError:
    Endpoint::new("im.v2.chat_button.update", Put, "/open-apis/im/v2/chat_button")
        .documented(text("更新消息流卡片按钮", "Update the buttons of a feed card"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/chat_button/update")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::IM_APP_FEED_CARD_WRITE])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            body("user_ids", Array),
            body("chat_id", String).required(),
            body("buttons", Object),
        ])
}
/// The reply to [`Update`](struct@Update).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResponse {
    /// The users for whom the buttons could not be set, and why. / 未能设置按钮的用户及原因。
    pub failed_user_reasons: Vec<v2::FailedReason>,
}
impl wire::Object for UpdateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("failed_user_reasons", &mut self.failed_user_reasons);
    }
}
crate::codegen::__impl_object! {
    UpdateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Update`](struct@Update).
    UpdateError:
    /// `230001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Compare what was sent with the message in the reply and with this documentation.
    ///
    /// 参数错误，请根据接口返回的错误信息并参考文档检查输入参数。
    InvalidParameter = &ErrorInfo {
        message: "param is invalid",
        ..*error::INVALID_PARAMETER
    },
    /// `230027` (HTTP 400): no permission, bot not in the chat
    ///
    /// The bot is not in the chat and may not do this. Add it to the chat first. / 机器人不在群组中，无权操作。请先将机器人加入该群组。
    PermissionDenied = &ErrorInfo {
        message: "no permission, bot not in the chat",
        fix: Text { zh: "机器人不在群组中，无权操作。请先将机器人加入该群组。", en: "The bot is not in the chat and may not do this. Add it to the chat first." },
        links: &[],
        ..*error::PERMISSION_DENIED
    },
}
