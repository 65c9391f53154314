// Generated from spec/cardkit/v1/card/batch_update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::cardkit::error;
impl super::Api<'_> {
    /// Update parts of a card / 局部更新卡片实体: [`BatchUpdate`](struct@BatchUpdate).
    ///
    /// Optional fields are set on the call: `.with(|request| request.uuid(…))`.
    pub fn batch_update(
        &self,
        card_id: impl Into<String>,
        sequence: i64,
        actions: impl Into<String>,
    ) -> crate::codegen::Call<BatchUpdate> {
        crate::codegen::Call::new(
            self.client,
            BatchUpdate::new(card_id, sequence, actions),
        )
    }
}
/// Update parts of a card / 局部更新卡片实体.
///
/// Updates parts of a card entity; one call can change the settings and add, remove or change several elements.
///
/// 局部更新卡片实体，一次可对配置和多个组件执行增删改。
///
/// - `POST /open-apis/cardkit/v1/cards/:card_id/batch_update`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `cardkit:card:write`
///
/// Errors: [`BatchUpdateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card/batch_update)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdate {
    /// The ID of the card entity, from `cardkit.v1.card.create`. / 卡片实体的 ID，由 `cardkit.v1.card.create` 返回。
    /// - Length: 1 to 20
    /// - Example: `"7355439197428236291"`
    pub card_id: String,
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
    /// The actions to perform, serialized as a JSON string: `partial_update_setting`, `add_elements`, `delete_elements`, `partial_update_element` and `update_element`, each with the parameters of the operation that does it singly.
    ///
    /// 依次执行的操作，序列化为 JSON 字符串；可用操作有 `partial_update_setting`、`add_elements`、`delete_elements`、`partial_update_element` 和 `update_element`，参数与对应的单个接口相同。
    /// - Length: 1 to 1000000
    pub actions: String,
}
impl BatchUpdate {
    /// Creates the value from its required fields.
    pub fn new(
        card_id: impl Into<String>,
        sequence: i64,
        actions: impl Into<String>,
    ) -> Self {
        Self {
            card_id: card_id.into(),
            uuid: Default::default(),
            sequence,
            actions: actions.into(),
        }
    }
    /// Sets `uuid`.
    #[must_use]
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
}
impl wire::Object for BatchUpdate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("card_id", &mut self.card_id);
        f.field("uuid", &mut self.uuid);
        f.field("sequence", &mut self.sequence);
        f.field("actions", &mut self.actions);
    }
}
crate::codegen::__impl_object! {
    BatchUpdate
}
crate::codegen::__operation! {
    BatchUpdate => BatchUpdateResponse, BatchUpdateError:
    Endpoint::new("cardkit.v1.card.batch_update", Post, "/open-apis/cardkit/v1/cards/:card_id/batch_update")
        .documented(text("局部更新卡片实体", "Update parts of a card"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card/batch_update")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::CARDKIT_CARD_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("card_id", String).required(),
            body("uuid", String),
            body("sequence", Integer).required(),
            body("actions", String).required(),
        ])
}
/// The reply to [`BatchUpdate`](struct@BatchUpdate).
pub type BatchUpdateResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`BatchUpdate`](struct@BatchUpdate).
    BatchUpdateError:
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
    /// [`300312`](error::CANNOT_UPDATE_ELEMENT_TAG): Unable to update element tag
    CannotUpdateElementTag = error::CANNOT_UPDATE_ELEMENT_TAG,
    /// [`300313`](error::UPDATE_ELEMENT_PROPERTY_FAILED): Failed to update element properties
    UpdateElementPropertyFailed = error::UPDATE_ELEMENT_PROPERTY_FAILED,
    /// [`300314`](error::DELETE_ELEMENT_FAILED): Failed to delete element
    DeleteElementFailed = error::DELETE_ELEMENT_FAILED,
    /// [`300315`](error::ADD_ELEMENT_FAILED): Failed to add element
    AddElementFailed = error::ADD_ELEMENT_FAILED,
    /// [`300317`](error::SEQUENCE_NOT_INCREASING): The sequence number for operating on the card did not increment consecutively
    SequenceNotIncreasing = error::SEQUENCE_NOT_INCREASING,
    /// [`300121`](error::REPLACE_ELEMENT_FAILED): Failed to replace element
    ReplaceElementFailed = error::REPLACE_ELEMENT_FAILED,
    /// [`300122`](error::UPDATE_CARD_CONFIGURATION_FAILED): Failed to update card configuration
    UpdateCardConfigurationFailed = error::UPDATE_CARD_CONFIGURATION_FAILED,
}
