// Generated from spec/im/v2/app_feed_card_batch/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::im::{error, v2};
impl super::Api<'_> {
    /// Delete app feed cards / 删除应用消息流卡片: [`Delete`](struct@Delete).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn delete(&self) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new())
    }
}
/// Delete app feed cards / 删除应用消息流卡片.
///
/// Deletes cards of the app from the message feed of users, several at once. / 把应用消息流卡片从用户的消息列表中批量删除。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.im().v2().app_feed_card_batch().delete().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/im/v2/app_feed_card/batch`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `im:app_feed_card:write`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/app_feed_card-batch/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The cards to delete, each named by its business ID and user. / 要删除的卡片，每项由业务 ID 和用户确定。
    /// - Length: 1 to 20
    pub feed_cards: Option<Vec<DeleteUserOpenAppFeedCardDeleter>>,
}
impl Delete {
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
        value: impl Into<Vec<DeleteUserOpenAppFeedCardDeleter>>,
    ) -> Self {
        self.feed_cards = Some(value.into());
        self
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("feed_cards", &mut self.feed_cards);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("im.v2.app_feed_card_batch.delete", Delete, "/open-apis/im/v2/app_feed_card/batch")
        .documented(text("删除应用消息流卡片", "Delete app feed cards"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/app_feed_card-batch/delete")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::IM_APP_FEED_CARD_WRITE])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[query("user_id_type", String).default("\"open_id\""), body("feed_cards", Array)])
}
/// The reply to [`Delete`](struct@Delete).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResponse {
    /// The cards for which the operation failed, and why. / 操作失败的卡片及原因。
    pub failed_cards: Vec<v2::OpenFailedUserAppFeedCardItem>,
}
impl wire::Object for DeleteResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("failed_cards", &mut self.failed_cards);
    }
}
crate::codegen::__impl_object! {
    DeleteResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
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
/// The cards to delete, each named by its business ID and user. / 要删除的卡片，每项由业务 ID 和用户确定。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserOpenAppFeedCardDeleter {
    /// The business ID of the card. / 卡片的业务 ID。
    /// - Example: `"ed381d34-49ac-4876-8d9e-23447acb587e"`
    pub biz_id: String,
    /// The user whose card it is, as a `user_id_type` ID; store apps cannot use user_ids.
    ///
    /// 卡片所属的用户，类型由 `user_id_type` 决定；商店应用拿不到 user_id，不能使用这一类型。
    /// - Example: `"ou_88553eda9014c201e6969b478895c223"`
    pub user_id: String,
}
impl DeleteUserOpenAppFeedCardDeleter {
    /// Creates the value from its required fields.
    pub fn new(biz_id: impl Into<String>, user_id: impl Into<String>) -> Self {
        Self {
            biz_id: biz_id.into(),
            user_id: user_id.into(),
        }
    }
}
impl wire::Object for DeleteUserOpenAppFeedCardDeleter {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("biz_id", &mut self.biz_id);
        f.field("user_id", &mut self.user_id);
    }
}
crate::codegen::__impl_object! {
    DeleteUserOpenAppFeedCardDeleter
}
