// Generated from spec/im/v2/app_feed_card/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::im::{error, v2};
impl super::Api<'_> {
    /// Create an app feed card / 创建应用消息流卡片: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn create(&self) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new())
    }
}
/// Create an app feed card / 创建应用消息流卡片.
///
/// Puts a card of the app into the message feed of users, whose clients must be version 7.6 or later.
///
/// 在用户的消息列表中创建应用消息流卡片，需客户端 7.6 及以上版本。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.im().v2().app_feed_card().create().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/im/v2/app_feed_card`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `im:app_feed_card:write`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/app_feed_card/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The contents of the feed card; an update takes only the fields that `update_fields` lists.
    ///
    /// 应用消息流卡片的内容；更新时只取 `update_fields` 列出的字段。
    pub app_feed_card: Option<v2::OpenAppFeedCard>,
    /// The users who get the card, as `user_id_type` IDs; store apps cannot use user_ids.
    ///
    /// 卡片发给哪些用户，类型由 `user_id_type` 决定；商店应用拿不到 user_id，不能使用这一类型。
    /// - Length: 1 to 20
    /// - Example: `["ou_a0553eda9014c201e6969b478895c230"]`
    pub user_ids: Option<Vec<String>>,
}
impl Create {
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
    /// Sets `app_feed_card`.
    #[must_use]
    pub fn app_feed_card(mut self, value: v2::OpenAppFeedCard) -> Self {
        self.app_feed_card = Some(value);
        self
    }
    /// Sets `user_ids`.
    #[must_use]
    pub fn user_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.user_ids = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("app_feed_card", &mut self.app_feed_card);
        f.field("user_ids", &mut self.user_ids);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("im.v2.app_feed_card.create", Post, "/open-apis/im/v2/app_feed_card")
        .documented(text("创建应用消息流卡片", "Create an app feed card"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/app_feed_card/create")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::IM_APP_FEED_CARD_WRITE])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            body("app_feed_card", Object),
            body("user_ids", Array),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The cards for which the operation failed, and why. / 操作失败的卡片及原因。
    pub failed_cards: Vec<v2::OpenFailedUserAppFeedCardItem>,
    /// The business ID of the card, either the one passed or one assigned by the system; updating and deleting the card need it.
    ///
    /// 卡片的业务 ID：请求中传入的，或未传时由系统分配的；更新和删除卡片时要用到。
    pub biz_id: String,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("failed_cards", &mut self.failed_cards);
        f.field("biz_id", &mut self.biz_id);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
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
