// Generated from spec/im/v2/app_feed_card_batch/update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::im::{error, v2};
impl super::Api<'_> {
    /// Update app feed cards / 更新应用消息流卡片: [`Update`](struct@Update).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn update(&self) -> crate::codegen::Call<Update> {
        crate::codegen::Call::new(self.client, Update::new())
    }
}
/// Update app feed cards / 更新应用消息流卡片.
///
/// Changes the avatar, title, buttons and so on of several app feed cards, limited to the fields named in `update_fields`.
///
/// 批量改动应用消息流卡片的头像、标题、按钮等内容，范围以 `update_fields` 列出的字段为限。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.im().v2().app_feed_card_batch().update().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PUT /open-apis/im/v2/app_feed_card/batch`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `im:app_feed_card:write`
///
/// Errors: [`UpdateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/app_feed_card-batch/update)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The cards to update, each named by its business ID and user. / 要更新的卡片，每项由业务 ID 和用户确定。
    /// - Length: 1 to 20
    pub feed_cards: Option<Vec<UpdateUserOpenAppFeedCardUpdater>>,
}
impl Update {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `feed_cards`.
    #[must_use]
    pub fn feed_cards(
        mut self,
        value: impl Into<Vec<UpdateUserOpenAppFeedCardUpdater>>,
    ) -> Self {
        self.feed_cards = Some(value.into());
        self
    }
}
impl wire::Object for Update {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("feed_cards", &mut self.feed_cards);
    }
}
crate::codegen::__impl_object! {
    Update
}
crate::codegen::__operation! {
    Update => UpdateResponse, UpdateError:
    Endpoint::new("im.v2.app_feed_card_batch.update", Put, "/open-apis/im/v2/app_feed_card/batch")
        .documented(text("更新应用消息流卡片", "Update app feed cards"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/app_feed_card-batch/update")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::IM_APP_FEED_CARD_WRITE])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[query("user_id_type", String).default("\"open_id\""), body("feed_cards", Array)])
}
/// The reply to [`Update`](struct@Update).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResponse {
    /// The cards for which the operation failed, and why. / 操作失败的卡片及原因。
    pub failed_cards: Vec<v2::OpenFailedUserAppFeedCardItem>,
}
impl wire::Object for UpdateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("failed_cards", &mut self.failed_cards);
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
}
/// Which parts of the card to update with the values in `app_feed_card`; the others stay as they are.
///
/// 要更新卡片的哪些部分，新值取自 `app_feed_card`，未列出的不变。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UpdateUpdateFields {
    /// `1`: The title / 标题
    N1,
    /// `2`: The key of the avatar / 头像 key
    N2,
    /// `3`: The preview / 预览
    N3,
    /// `10`: The status label / 状态标签
    N10,
    /// `11`: The buttons / 按钮
    N11,
    /// `12`: The link / 跳转链接
    N12,
    /// `13`: Whether the card is time-sensitive / 即时提醒状态
    N13,
    /// `101`: Set the displayed time to now / 展示时间改为当前时间
    N101,
    /// `102`: Set the time it is sorted by to now / 排序时间改为当前时间
    N102,
    /// `103`: Send a notification / 发送通知
    N103,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for UpdateUpdateFields {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for UpdateUpdateFields {
    fn as_str(&self) -> &str {
        match self {
            Self::N1 => "1",
            Self::N2 => "2",
            Self::N3 => "3",
            Self::N10 => "10",
            Self::N11 => "11",
            Self::N12 => "12",
            Self::N13 => "13",
            Self::N101 => "101",
            Self::N102 => "102",
            Self::N103 => "103",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "1" => Self::N1,
            "2" => Self::N2,
            "3" => Self::N3,
            "10" => Self::N10,
            "11" => Self::N11,
            "12" => Self::N12,
            "13" => Self::N13,
            "101" => Self::N101,
            "102" => Self::N102,
            "103" => Self::N103,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The cards to update, each named by its business ID and user. / 要更新的卡片，每项由业务 ID 和用户确定。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserOpenAppFeedCardUpdater {
    /// The contents of the feed card; an update takes only the fields that `update_fields` lists.
    ///
    /// 应用消息流卡片的内容；更新时只取 `update_fields` 列出的字段。
    pub app_feed_card: v2::OpenAppFeedCard,
    /// The user whose card it is, as a `user_id_type` ID; store apps cannot use user_ids.
    ///
    /// 卡片所属的用户，类型由 `user_id_type` 决定；商店应用拿不到 user_id，不能使用这一类型。
    /// - Example: `"ou_a0553eda9014c201e6969b478895c230"`
    pub user_id: String,
    /// Which parts of the card to update with the values in `app_feed_card`; the others stay as they are.
    ///
    /// 要更新卡片的哪些部分，新值取自 `app_feed_card`，未列出的不变。
    /// - Length: 1 to 20
    /// - Example: `["1"]`
    pub update_fields: Vec<UpdateUpdateFields>,
}
impl UpdateUserOpenAppFeedCardUpdater {
    /// Creates the value from its required fields.
    pub fn new(
        app_feed_card: v2::OpenAppFeedCard,
        user_id: impl Into<String>,
        update_fields: impl Into<Vec<UpdateUpdateFields>>,
    ) -> Self {
        Self {
            app_feed_card,
            user_id: user_id.into(),
            update_fields: update_fields.into(),
        }
    }
}
impl wire::Object for UpdateUserOpenAppFeedCardUpdater {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_feed_card", &mut self.app_feed_card);
        f.field("user_id", &mut self.user_id);
        f.field("update_fields", &mut self.update_fields);
    }
}
crate::codegen::__impl_object! {
    UpdateUserOpenAppFeedCardUpdater
}
crate::codegen::__impl_enum! {
    UpdateUpdateFields
}
