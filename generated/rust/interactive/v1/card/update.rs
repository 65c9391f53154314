// Generated from spec/interactive/v1/card/update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::interactive::error;
impl super::Api<'_> {
    /// Update a card later / 延时更新消息卡片: [`Update`](struct@Update).
    pub fn update(
        &self,
        token: impl Into<String>,
        card: impl Into<wire::Json>,
    ) -> crate::codegen::Call<Update> {
        crate::codegen::Call::new(self.client, Update::new(token, card))
    }
}
/// Update a card later / 延时更新消息卡片.
///
/// Updates a message card after the callback of a user's action has been answered.
///
/// 在响应卡片交互的回调之后，延时更新消息卡片。
///
/// - `POST /open-apis/interactive/v1/card/update`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `im:message`, `im:message:send_as_bot`, `im:message:update`
///
/// Errors: [`UpdateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMDO1YjLzgTN24yM4UjN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// The `token` from the callback of the card interaction. / 卡片回传交互回调中的 `token`。
    /// - Example: `"c-295ee57216a5dc9de90fefd0aadb4b1d7dxxxx"`
    pub token: String,
    /// The card as it is to be: the [card JSON](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-structure) or a template made with the card builder. A card that is not shared (JSON 1.0, with `config.update_multi` being `false`) also has `open_ids` in it, a list of the users for whom it is updated; a shared one must not have it.
    ///
    /// 更新后的卡片，可以是[卡片 JSON](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-structure)，也可以是卡片搭建工具制作的模板。独享卡片（JSON 1.0 结构且 `config.update_multi` 为 `false`）还须在其中用 `open_ids` 指定向哪些用户更新，共享卡片不要填写。
    pub card: wire::Json,
}
impl Update {
    /// Creates the value from its required fields.
    pub fn new(token: impl Into<String>, card: impl Into<wire::Json>) -> Self {
        Self {
            token: token.into(),
            card: card.into(),
        }
    }
}
impl wire::Object for Update {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("token", &mut self.token);
        f.field("card", &mut self.card);
    }
}
crate::codegen::__impl_object! {
    Update
}
crate::codegen::__operation! {
    Update => UpdateResponse, UpdateError:
    Endpoint::new("interactive.v1.card.update", Post, "/open-apis/interactive/v1/card/update")
        .documented(text("延时更新消息卡片", "Update a card later"), "https://open.feishu.cn/document/ukTMukTMukTM/uMDO1YjLzgTN24yM4UjN")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::IM_MESSAGE]),
            scopes(&[crate::scope::IM_MESSAGE_SEND_AS_BOT]),
            scopes(&[crate::scope::IM_MESSAGE_UPDATE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[body("token", String).required(), body("card", Any).required()])
        .reply(TopLevel)
}
/// The reply to [`Update`](struct@Update).
pub type UpdateResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Update`](struct@Update).
    UpdateError:
    /// [`11311`](error::INVALID_CARD_FORMAT): 卡片格式不符合要求。
    InvalidCardFormat = error::INVALID_CARD_FORMAT,
    /// [`10002`](error::INVALID_CARD_PARAMETER): card 参数校验错误。
    InvalidCardParameter = error::INVALID_CARD_PARAMETER,
    /// [`100000`](error::CARD_TOO_LARGE): 卡片内容转换后超过 100 KB。
    CardTooLarge = error::CARD_TOO_LARGE,
    /// [`100030`](error::INVALID_JSON): 输入的参数不符合 JSON 规范。
    InvalidJson = error::INVALID_JSON,
    /// [`200000`](error::MESSAGE_CARD_RECALLED): 该消息卡片已被撤回。
    MessageCardRecalled = error::MESSAGE_CARD_RECALLED,
    /// [`200310`](error::CANNOT_UPDATE_CARD_OF_OTHER_APP): 无法更新其他应用发送的卡片。
    CannotUpdateCardOfOtherApp = error::CANNOT_UPDATE_CARD_OF_OTHER_APP,
    /// [`200320`](error::INVALID_OPEN_IDS): 独享卡片的 open_ids 内容有误。
    InvalidOpenIds = error::INVALID_OPEN_IDS,
    /// [`300020`](error::INVALID_UPDATE_CARD_TOKEN_FORMAT): 更新卡片的 token 格式错误。
    InvalidUpdateCardTokenFormat = error::INVALID_UPDATE_CARD_TOKEN_FORMAT,
    /// [`300030`](error::UPDATE_CARD_TOKEN_EXPIRED): 更新卡片的 token 失效。
    UpdateCardTokenExpired = error::UPDATE_CARD_TOKEN_EXPIRED,
    /// [`300040`](error::UPDATE_CARD_TOKEN_USED_UP): 更新卡片的 token 超过使用限制次数。
    UpdateCardTokenUsedUp = error::UPDATE_CARD_TOKEN_USED_UP,
    /// [`300090`](error::OPEN_IDS_MISSING): 独享卡片必须填写 open_ids 字段。
    OpenIdsMissing = error::OPEN_IDS_MISSING,
}
