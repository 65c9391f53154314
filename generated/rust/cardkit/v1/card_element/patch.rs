// Generated from spec/cardkit/v1/card_element/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::cardkit::error;
impl super::Api<'_> {
    /// Update properties of a card element / 更新组件属性: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.uuid(…))`.
    pub fn patch(
        &self,
        card_id: impl Into<String>,
        element_id: impl Into<String>,
        partial_element: impl Into<String>,
        sequence: i64,
    ) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(
            self.client,
            Patch::new(card_id, element_id, partial_element, sequence),
        )
    }
}
/// Update properties of a card element / 更新组件属性.
///
/// Updates some properties of one element of a card entity. / 更新卡片实体中一个组件的部分属性。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.cardkit().v1().card_element().patch("7355439197428236291", "markdown_1", "text", 1).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/cardkit/v1/cards/:card_id/elements/:element_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `cardkit:card:write`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card-element/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The ID of the card entity, from `cardkit.v1.card.create`. / 卡片实体的 ID，由 `cardkit.v1.card.create` 返回。
    /// - Length: 1 to 20
    /// - Example: `"7355439197428236291"`
    pub card_id: String,
    /// The ID of the component to update: the `element_id` that the developer set in the card JSON.
    ///
    /// 要更新的组件的 ID，即开发者在卡片 JSON 中定义的 `element_id`。
    /// - Length: 1 to 20
    /// - Example: `"markdown_1"`
    pub element_id: String,
    /// The properties to change, serialized as a JSON string; only card JSON 2.0 is supported. `tag` cannot be changed; with `element_id`, the component gets a new ID.
    ///
    /// 要更改的属性，序列化为 JSON 字符串，只支持卡片 JSON 2.0；不能改 `tag`，含 `element_id` 时组件的 ID 随之改变。
    /// - Length: 1 to 1000000
    /// - Example: `"text"`
    pub partial_element: String,
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
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(
        card_id: impl Into<String>,
        element_id: impl Into<String>,
        partial_element: impl Into<String>,
        sequence: i64,
    ) -> Self {
        Self {
            card_id: card_id.into(),
            element_id: element_id.into(),
            partial_element: partial_element.into(),
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
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("card_id", &mut self.card_id);
        f.field("element_id", &mut self.element_id);
        f.field("partial_element", &mut self.partial_element);
        f.field("uuid", &mut self.uuid);
        f.field("sequence", &mut self.sequence);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("cardkit.v1.card_element.patch", Patch, "/open-apis/cardkit/v1/cards/:card_id/elements/:element_id")
        .documented(text("更新组件属性", "Update properties of a card element"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card-element/patch")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::CARDKIT_CARD_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("card_id", String).required(),
            path("element_id", String).required(),
            body("partial_element", String).required(),
            body("uuid", String),
            body("sequence", Integer).required(),
        ])
}
/// The reply to [`Patch`](struct@Patch).
pub type PatchResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Patch`](struct@Patch).
    PatchError:
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
    /// [`300307`](error::CARD_JSON_EMPTY): The card DSL is empty
    CardJsonEmpty = error::CARD_JSON_EMPTY,
    /// [`300311`](error::UPDATE_CARD_DENIED): The current application does not have permission to update/use this card
    UpdateCardDenied = error::UPDATE_CARD_DENIED,
    /// [`300312`](error::CANNOT_UPDATE_ELEMENT_TAG): Unable to update element tag
    CannotUpdateElementTag = error::CANNOT_UPDATE_ELEMENT_TAG,
    /// `300313` (HTTP 400): Failed to update element properties
    ///
    /// The properties of the element could not be updated. Correct the element ID or the properties as the `msg` of the reply says.
    ///
    /// 更新组件属性失败。请根据响应中的 `msg` 修正组件 ID 和属性。
    UpdateElementPropertyFailed = &ErrorInfo {
        message: "Failed to update element  properties",
        ..*error::UPDATE_ELEMENT_PROPERTY_FAILED
    },
    /// [`300317`](error::SEQUENCE_NOT_INCREASING): The sequence number for operating on the card did not increment consecutively
    SequenceNotIncreasing = error::SEQUENCE_NOT_INCREASING,
}
