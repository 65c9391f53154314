// Generated from spec/cardkit/v1/card/id_convert.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
impl super::Api<'_> {
    /// Convert a message ID to a card ID / 转换 ID: [`IdConvert`](struct@IdConvert).
    #[deprecated(
        note = "use `cardkit.v1.card.create` or `im.v1.message.create` instead"
    )]
    pub fn id_convert(
        &self,
        message_id: impl Into<id::MessageId>,
    ) -> crate::codegen::Call<IdConvert> {
        crate::codegen::Call::new(self.client, IdConvert::new(message_id))
    }
}
/// Convert a message ID to a card ID / 转换 ID.
///
/// Converts the ID of a message to that of a card entity. Deprecated: use `cardkit.v1.card.create` instead.
///
/// 由卡片消息的 ID 得到其卡片实体的 ID。已废弃，请改用 `cardkit.v1.card.create`。
///
/// **Deprecated**: use `cardkit.v1.card.create` or `im.v1.message.create` instead.
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.cardkit().v1().card().id_convert("om_fbdf6ed2e17f1d98e78fb26c1370186e").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/cardkit/v1/cards/id_convert`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `cardkit:card:read`
///
/// Errors: [`IdConvertError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card/id_convert)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdConvert {
    /// The ID of the message to convert, whose `msg_type` must be `interactive`.
    ///
    /// 要转换的消息的 ID，消息的 `msg_type` 须为 `interactive`。
    /// - Length: 1 to 50
    /// - Example: `"om_fbdf6ed2e17f1d98e78fb26c1370186e"`
    pub message_id: id::MessageId,
}
impl IdConvert {
    /// Creates the value from its required fields.
    pub fn new(message_id: impl Into<id::MessageId>) -> Self {
        Self {
            message_id: message_id.into(),
        }
    }
}
impl wire::Object for IdConvert {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("message_id", &mut self.message_id);
    }
}
crate::codegen::__impl_object! {
    IdConvert
}
crate::codegen::__operation! {
    IdConvert => IdConvertResponse, IdConvertError:
    Endpoint::new("cardkit.v1.card.id_convert", Post, "/open-apis/cardkit/v1/cards/id_convert")
        .documented(text("转换 ID", "Convert a message ID to a card ID"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card/id_convert")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::CARDKIT_CARD_READ])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[body("message_id", String).required()])
}
/// The reply to [`IdConvert`](struct@IdConvert).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdConvertResponse {
    /// The ID of the card in the message, for updating it as a whole, in part or as a stream.
    ///
    /// 该消息的卡片的 ID，可用来全量、局部或流式更新卡片。
    pub card_id: String,
}
impl wire::Object for IdConvertResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("card_id", &mut self.card_id);
    }
}
crate::codegen::__impl_object! {
    IdConvertResponse
}
/// The documented errors of [`IdConvert`](struct@IdConvert).
pub type IdConvertError = crate::codegen::NoError;
