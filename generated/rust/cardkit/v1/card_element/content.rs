// Generated from spec/cardkit/v1/card_element/content.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::cardkit::error;
impl super::Api<'_> {
    /// Stream text to a card element / 流式更新文本: [`Content`](struct@Content).
    ///
    /// Optional fields are set on the call: `.with(|request| request.uuid(…))`.
    pub fn content(
        &self,
        card_id: impl Into<String>,
        element_id: impl Into<String>,
        content: impl Into<String>,
        sequence: i64,
    ) -> crate::codegen::Call<Content> {
        crate::codegen::Call::new(
            self.client,
            Content::new(card_id, element_id, content, sequence),
        )
    }
}
/// Stream text to a card element / 流式更新文本.
///
/// Sets the full text of a plain text or Markdown element, which is shown as if typed.
///
/// 向普通文本或 Markdown 组件传入全量文本，以打字机效果输出。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.cardkit().v1().card_element().content("7355439197428236291", "markdown_1", "text", 1).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PUT /open-apis/cardkit/v1/cards/:card_id/elements/:element_id/content`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `cardkit:card:write`
///
/// Errors: [`ContentError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card-element/content)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    /// The ID of the card entity, from `cardkit.v1.card.create`. / 卡片实体的 ID，由 `cardkit.v1.card.create` 返回。
    /// - Length: 1 to 20
    /// - Example: `"7355439197428236291"`
    pub card_id: String,
    /// The ID of the text element or rich text component to stream to, set by the developer in the card. For cards made with the card builder, only rich text components in cards of the new version are possible.
    ///
    /// 要流式更新的文本元素或富文本组件的 ID，由开发者在卡片中自定义；用搭建工具制作的卡片只支持富文本组件，且须为新版。
    /// - Length: 1 to 20
    /// - Example: `"markdown_1"`
    pub element_id: String,
    /// An idempotency key such as a UUID; operations with the same key are done only once.
    ///
    /// 幂等标识，如一个 UUID；标识相同的操作只执行一次。
    /// - Length: 1 to 64
    /// - Example: `"a0d69e20-1dd1-458b-k525-dfeca4015204"`
    pub uuid: Option<String>,
    /// The full text as it is to be. If the old text is a prefix of it, the rest appears as if typed; otherwise it is shown at once. Code blocks must not have spaces around them, or they may not be rendered.
    ///
    /// 更新后的全部文本。旧文本是其前缀时，新增部分以打字机效果输出，否则整段直接显示；代码块前后不能有空格，否则可能无法渲染。
    /// - Length: 1 to 100000
    /// - Example: `"text"`
    pub content: String,
    /// The sequence number of the operation, which keeps updates in order; for one card, it must be greater than that of the previous operation.
    ///
    /// 本次操作的序号，用来保证更新的先后；对同一张卡片的每次操作，须比上一次大。
    /// - Example: `1`
    pub sequence: i64,
}
impl Content {
    /// Creates the value from its required fields.
    pub fn new(
        card_id: impl Into<String>,
        element_id: impl Into<String>,
        content: impl Into<String>,
        sequence: i64,
    ) -> Self {
        Self {
            card_id: card_id.into(),
            element_id: element_id.into(),
            uuid: Default::default(),
            content: content.into(),
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
impl wire::Object for Content {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("card_id", &mut self.card_id);
        f.field("element_id", &mut self.element_id);
        f.field("uuid", &mut self.uuid);
        f.field("content", &mut self.content);
        f.field("sequence", &mut self.sequence);
    }
}
crate::codegen::__impl_object! {
    Content
}
crate::codegen::__operation! {
    Content => ContentResponse, ContentError:
    Endpoint::new("cardkit.v1.card_element.content", Put, "/open-apis/cardkit/v1/cards/:card_id/elements/:element_id/content")
        .documented(text("流式更新文本", "Stream text to a card element"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card-element/content")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::CARDKIT_CARD_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("card_id", String).required(),
            path("element_id", String).required(),
            body("uuid", String),
            body("content", String).required(),
            body("sequence", Integer).required(),
        ])
}
/// The reply to [`Content`](struct@Content).
pub type ContentResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Content`](struct@Content).
    ContentError:
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
    /// [`200850`](error::TEXT_STREAMING_TIMEOUT): Card streaming timeout
    TextStreamingTimeout = error::TEXT_STREAMING_TIMEOUT,
    /// [`200860`](error::CARD_CONTENT_LIMIT_EXCEEDED): Card content exceeds limit.
    CardContentLimitExceeded = error::CARD_CONTENT_LIMIT_EXCEEDED,
    /// [`300302`](error::UPDATE_MULTI_DISABLED): update_multi property is false
    UpdateMultiDisabled = error::UPDATE_MULTI_DISABLED,
    /// [`200220`](error::GENERATE_CARD_CONTENT_FAILED): Failed to generate card content
    GenerateCardContentFailed = error::GENERATE_CARD_CONTENT_FAILED,
    /// [`300307`](error::CARD_JSON_EMPTY): The card DSL is empty
    CardJsonEmpty = error::CARD_JSON_EMPTY,
    /// [`300309`](error::CARD_STREAMING_CLOSED): Card streaming closed
    CardStreamingClosed = error::CARD_STREAMING_CLOSED,
    /// [`300310`](error::ELEMENT_NOT_TEXT): Only update text
    ElementNotText = error::ELEMENT_NOT_TEXT,
    /// [`300311`](error::UPDATE_CARD_DENIED): The current application does not have permission to update/use this card
    UpdateCardDenied = error::UPDATE_CARD_DENIED,
    /// [`300313`](error::UPDATE_ELEMENT_PROPERTY_FAILED): Failed to update element properties
    UpdateElementPropertyFailed = error::UPDATE_ELEMENT_PROPERTY_FAILED,
    /// [`300317`](error::SEQUENCE_NOT_INCREASING): The sequence number for operating on the card did not increment consecutively
    SequenceNotIncreasing = error::SEQUENCE_NOT_INCREASING,
    /// [`300120`](error::INTERNAL_ERROR): Server Internal Error
    InternalError = error::INTERNAL_ERROR,
}
