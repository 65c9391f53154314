// Generated from spec/im/v2/feed_card/bot_time_sentive.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::im::{error, v2};
impl super::Api<'_> {
    /// Set instant reminders for a bot chat / 机器人单聊会话即时提醒: [`BotTimeSentive`](struct@BotTimeSentive).
    pub fn bot_time_sentive(
        &self,
        user_id_type: types::UserIdType,
        time_sensitive: bool,
        user_ids: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<BotTimeSentive> {
        crate::codegen::Call::new(
            self.client,
            BotTimeSentive::new(user_id_type, time_sensitive, user_ids),
        )
    }
}
/// Set instant reminders for a bot chat / 机器人单聊会话即时提醒.
///
/// Puts the private chat with the bot at the top of the given users' message lists for the time being, or takes it down again.
///
/// 把与应用机器人的单聊在指定用户的消息列表中临时置顶，或取消置顶。
///
/// - `PATCH /open-apis/im/v2/feed_cards/bot_time_sentive`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `im:datasync.feed_card.time_sensitive:write`
///
/// Errors: [`BotTimeSentiveError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/feed_card/bot_time_sentive)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BotTimeSentive {
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: types::UserIdType,
    /// Whether the card is time-sensitive, which keeps it at the top of the user's message list for the time being.
    ///
    /// 是否开启即时提醒，开启后卡片在用户的消息列表中临时置顶。
    pub time_sensitive: bool,
    /// The users for whom the setting applies, as `user_id_type` IDs; store apps cannot use user_ids.
    ///
    /// 设置对哪些用户生效，类型由 `user_id_type` 决定；商店应用拿不到 user_id，不能使用这一类型。
    /// - Length: 1 to 50
    /// - Example: `["ou_9d2beb613c85a2412862a49a924558c5"]`
    pub user_ids: Vec<String>,
}
impl BotTimeSentive {
    /// Creates the value from its required fields.
    pub fn new(
        user_id_type: types::UserIdType,
        time_sensitive: bool,
        user_ids: impl Into<Vec<String>>,
    ) -> Self {
        Self {
            user_id_type,
            time_sensitive,
            user_ids: user_ids.into(),
        }
    }
}
impl wire::Object for BotTimeSentive {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("time_sensitive", &mut self.time_sensitive);
        f.field("user_ids", &mut self.user_ids);
    }
}
crate::codegen::__impl_object! {
    BotTimeSentive
}
crate::codegen::__operation! {
    BotTimeSentive => BotTimeSentiveResponse, BotTimeSentiveError:
    Endpoint::new("im.v2.feed_card.bot_time_sentive", Patch, "/open-apis/im/v2/feed_cards/bot_time_sentive")
        .documented(text("机器人单聊会话即时提醒", "Set instant reminders for a bot chat"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/feed_card/bot_time_sentive")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::IM_DATASYNC_FEED_CARD_TIME_SENSITIVE_WRITE])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            query("user_id_type", String).required().default("\"open_id\""),
            body("time_sensitive", Boolean).required(),
            body("user_ids", Array).required(),
        ])
}
/// The reply to [`BotTimeSentive`](struct@BotTimeSentive).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BotTimeSentiveResponse {
    /// The users for whom the setting failed, and why. / 未能设置即时提醒的用户及原因。
    pub failed_user_reasons: Vec<v2::FailedReason>,
}
impl wire::Object for BotTimeSentiveResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("failed_user_reasons", &mut self.failed_user_reasons);
    }
}
crate::codegen::__impl_object! {
    BotTimeSentiveResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`BotTimeSentive`](struct@BotTimeSentive).
    BotTimeSentiveError:
    /// `230001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Compare what was sent with the message in the reply and with this documentation.
    ///
    /// 参数错误，请根据接口返回的错误信息并参考文档检查输入参数。
    InvalidParameter = &ErrorInfo {
        message: "param is invalid",
        ..*error::INVALID_PARAMETER
    },
}
