// Generated from spec/im/v2/feed_card/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::im::{error, v2};
impl super::Api<'_> {
    /// Set instant reminders for a chat / 即时提醒: [`Patch`](struct@Patch).
    pub fn patch(
        &self,
        feed_card_id: impl Into<String>,
        user_id_type: types::UserIdType,
        time_sensitive: bool,
        user_ids: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(
            self.client,
            Patch::new(feed_card_id, user_id_type, time_sensitive, user_ids),
        )
    }
}
/// Set instant reminders for a chat / 即时提醒.
///
/// Puts a group chat at the top of the given users' message lists for the time being, or takes it down again.
///
/// 把一个群在指定用户的消息列表中临时置顶，或取消置顶。
///
/// - `PATCH /open-apis/im/v2/feed_cards/:feed_card_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `im:datasync.feed_card.time_sensitive:write`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/feed_card/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The ID of the feed card, for now only that of a group chat, which is its chat ID.
    ///
    /// 消息流卡片的 ID，目前只支持群聊，即群组 ID。
    /// - Example: `"oc_679eaeb583654bff73fefcc6e6371370"`
    pub feed_card_id: String,
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
    /// - Example: `["ou_9d2beb613c85a2412862a49a924558c5"]`
    pub user_ids: Vec<String>,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(
        feed_card_id: impl Into<String>,
        user_id_type: types::UserIdType,
        time_sensitive: bool,
        user_ids: impl Into<Vec<String>>,
    ) -> Self {
        Self {
            feed_card_id: feed_card_id.into(),
            user_id_type,
            time_sensitive,
            user_ids: user_ids.into(),
        }
    }
}
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("feed_card_id", &mut self.feed_card_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("time_sensitive", &mut self.time_sensitive);
        f.field("user_ids", &mut self.user_ids);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("im.v2.feed_card.patch", Patch, "/open-apis/im/v2/feed_cards/:feed_card_id")
        .documented(text("即时提醒", "Set instant reminders for a chat"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/feed_card/patch")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::IM_DATASYNC_FEED_CARD_TIME_SENSITIVE_WRITE])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("feed_card_id", String).required(),
            query("user_id_type", String).required().default("\"open_id\""),
            body("time_sensitive", Boolean).required(),
            body("user_ids", Array).required(),
        ])
}
/// The reply to [`Patch`](struct@Patch).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchResponse {
    /// The users for whom the setting failed, and why. / 未能设置即时提醒的用户及原因。
    pub failed_user_reasons: Vec<v2::FailedReason>,
}
impl wire::Object for PatchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("failed_user_reasons", &mut self.failed_user_reasons);
    }
}
crate::codegen::__impl_object! {
    PatchResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Patch`](struct@Patch).
    PatchError:
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
