// Generated from spec/cardkit/v1/card/update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::cardkit::{error, v1};
impl super::Api<'_> {
    /// Replace a card / 全量更新卡片实体: [`Update`](struct@Update).
    ///
    /// Optional fields are set on the call: `.with(|request| request.uuid(…))`.
    pub fn update(
        &self,
        card_id: impl Into<String>,
        card: UpdateCard,
        sequence: i64,
    ) -> crate::codegen::Call<Update> {
        crate::codegen::Call::new(self.client, Update::new(card_id, card, sequence))
    }
}
/// Replace a card / 全量更新卡片实体.
///
/// Replaces the whole content of a card entity with new card JSON. / 用新的卡片 JSON 覆盖卡片实体的全部内容。
///
/// - `PUT /open-apis/cardkit/v1/cards/:card_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `cardkit:card:write`
///
/// Errors: [`UpdateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card/update)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// The ID of the card entity, from `cardkit.v1.card.create`. / 卡片实体的 ID，由 `cardkit.v1.card.create` 返回。
    /// - Length: 1 to 20
    /// - Example: `"7355372766134157313"`
    pub card_id: String,
    /// The whole card as it is to be. / 更新后的完整卡片。
    pub card: UpdateCard,
    /// An idempotency key such as a UUID; operations with the same key are done only once.
    ///
    /// 幂等标识，如一个 UUID；标识相同的操作只执行一次。
    /// - Length: 1 to 64
    /// - Example: `"a0d69e20-1dd1-458b-k525-dfeca4015204"`
    pub uuid: Option<String>,
    /// The sequence number of the operation, which keeps updates in order; for one card, it must be greater than that of the previous operation.
    ///
    /// 本次操作的序号，用来保证更新的先后；对同一张卡片的每次操作，须比上一次大。
    /// - Example: `1`
    pub sequence: i64,
}
impl Update {
    /// Creates the value from its required fields.
    pub fn new(card_id: impl Into<String>, card: UpdateCard, sequence: i64) -> Self {
        Self {
            card_id: card_id.into(),
            card,
            uuid: Default::default(),
            sequence,
        }
    }
    /// Sets `uuid`.
    #[must_use]
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
}
impl wire::Object for Update {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("card_id", &mut self.card_id);
        f.field("card", &mut self.card);
        f.field("uuid", &mut self.uuid);
        f.field("sequence", &mut self.sequence);
    }
}
crate::codegen::__impl_object! {
    Update
}
crate::codegen::__operation! {
    Update => UpdateResponse, UpdateError:
    Endpoint::new("cardkit.v1.card.update", Put, "/open-apis/cardkit/v1/cards/:card_id")
        .documented(text("全量更新卡片实体", "Replace a card"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card/update")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::CARDKIT_CARD_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("card_id", String).required(),
            body("card", Object).required(),
            body("uuid", String),
            body("sequence", Integer).required(),
        ])
}
/// The reply to [`Update`](struct@Update).
pub type UpdateResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Update`](struct@Update).
    UpdateError:
    /// [`10002`](error::INVALID_PARAMETER): Your request contains an invalid request parameter.
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`200740`](error::CARD_ENTITY_NOT_FOUND): The card entity does not exist
    CardEntityNotFound = error::CARD_ENTITY_NOT_FOUND,
    /// [`200750`](error::CARD_ENTITY_EXPIRED): The card entity has expired
    CardEntityExpired = error::CARD_ENTITY_EXPIRED,
    /// [`200770`](error::UUID_CONFLICT): UUID conflict
    UuidConflict = error::UUID_CONFLICT,
    /// [`200810`](error::CARD_IN_ONGOING_INTERACTION): The card is in an ongoing interaction and cannot be updated
    CardInOngoingInteraction = error::CARD_IN_ONGOING_INTERACTION,
    /// [`200860`](error::CARD_CONTENT_LIMIT_EXCEEDED): Card content exceeds limit.
    CardContentLimitExceeded = error::CARD_CONTENT_LIMIT_EXCEEDED,
    /// [`300301`](error::DUPLICATE_ELEMENT_ID): Duplicate element_id in card component.
    DuplicateElementId = error::DUPLICATE_ELEMENT_ID,
    /// [`300302`](error::UPDATE_MULTI_DISABLED): update_multi property is false
    UpdateMultiDisabled = error::UPDATE_MULTI_DISABLED,
    /// [`300303`](error::CARD_SCHEMA_UNSUPPORTED): Only schema 2.0 is supported
    CardSchemaUnsupported = error::CARD_SCHEMA_UNSUPPORTED,
    /// [`200220`](error::GENERATE_CARD_CONTENT_FAILED): Failed to generate card content
    GenerateCardContentFailed = error::GENERATE_CARD_CONTENT_FAILED,
    /// [`300305`](error::CARD_COMPONENT_LIMIT_EXCEEDED): The number of card components exceeds 200
    CardComponentLimitExceeded = error::CARD_COMPONENT_LIMIT_EXCEEDED,
    /// [`300307`](error::CARD_JSON_EMPTY): The card DSL is empty
    CardJsonEmpty = error::CARD_JSON_EMPTY,
    /// [`300311`](error::UPDATE_CARD_DENIED): The current application does not have permission to update/use this card
    UpdateCardDenied = error::UPDATE_CARD_DENIED,
    /// [`300317`](error::SEQUENCE_NOT_INCREASING): The sequence number for operating on the card did not increment consecutively
    SequenceNotIncreasing = error::SEQUENCE_NOT_INCREASING,
}
/// The whole card as it is to be. / 更新后的完整卡片。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCard {
    /// The type of the card data, always `card_json`. / 卡片数据的类型，固定为 `card_json`。
    /// - Length: 1 to 50
    pub r#type: v1::Type,
    /// The complete card JSON, serialized as a string; only version 2.0 is supported.
    ///
    /// 完整的卡片 JSON，序列化为字符串，只支持 2.0 版。
    /// - Length: 1 to 1000000
    /// - Example: `"text"`
    pub data: String,
}
impl UpdateCard {
    /// Creates the value from its required fields.
    pub fn new(r#type: v1::Type, data: impl Into<String>) -> Self {
        Self { r#type, data: data.into() }
    }
}
impl wire::Object for UpdateCard {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("data", &mut self.data);
    }
}
crate::codegen::__impl_object! {
    UpdateCard
}
