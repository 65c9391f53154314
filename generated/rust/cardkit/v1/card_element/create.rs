// Generated from spec/cardkit/v1/card_element/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::cardkit::error;
impl super::Api<'_> {
    /// Add elements to a card / 新增组件: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.target_element_id(…))`.
    pub fn create(
        &self,
        card_id: impl Into<String>,
        r#type: CreateType,
        sequence: i64,
        elements: impl Into<String>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(
            self.client,
            Create::new(card_id, r#type, sequence, elements),
        )
    }
}
/// Add elements to a card / 新增组件.
///
/// Adds elements such as buttons to a card entity. / 为卡片实体新增组件，如按钮。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::cardkit::v1::card_element::CreateType;
/// let reply = client.cardkit().v1().card_element().create("7355439197428236291", CreateType::InsertAfter, 1, "text").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/cardkit/v1/cards/:card_id/elements`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `cardkit:card:write`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card-element/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The ID of the card entity to add components to, from `cardkit.v1.card.create`.
    ///
    /// 要添加组件的卡片实体的 ID，由 `cardkit.v1.card.create` 返回。
    /// - Length: 1 to 20
    /// - Example: `"7355439197428236291"`
    pub card_id: String,
    /// Where to add the components. / 组件的插入位置。
    pub r#type: CreateType,
    /// The ID of the target component, which must be given if `type` is `insert_before` or `insert_after`. If it is `append`, only a container is possible; if omitted, the components go to the end of the card body.
    ///
    /// 目标组件的 ID，`type` 为 `insert_before` 或 `insert_after` 时必须填写；为 `append` 时只能是容器类组件，不填则加在卡片 body 的末尾。
    /// - Length: 0 to 20
    /// - Example: `"markdown_1"`
    pub target_element_id: Option<String>,
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
    /// The components to add, serialized as a JSON string; only card JSON 2.0 is supported.
    ///
    /// 要添加的组件，序列化为 JSON 字符串，只支持卡片 JSON 2.0。
    /// - Length: 1 to 1000000
    /// - Example: `"text"`
    pub elements: String,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        card_id: impl Into<String>,
        r#type: CreateType,
        sequence: i64,
        elements: impl Into<String>,
    ) -> Self {
        Self {
            card_id: card_id.into(),
            r#type,
            target_element_id: Default::default(),
            uuid: Default::default(),
            sequence,
            elements: elements.into(),
        }
    }
    /// Sets `target_element_id`.
    #[must_use]
    pub fn target_element_id(mut self, value: impl Into<String>) -> Self {
        self.target_element_id = Some(value.into());
        self
    }
    /// Sets `uuid`.
    #[must_use]
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("card_id", &mut self.card_id);
        f.field("type", &mut self.r#type);
        f.field("target_element_id", &mut self.target_element_id);
        f.field("uuid", &mut self.uuid);
        f.field("sequence", &mut self.sequence);
        f.field("elements", &mut self.elements);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("cardkit.v1.card_element.create", Post, "/open-apis/cardkit/v1/cards/:card_id/elements")
        .documented(text("新增组件", "Add elements to a card"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card-element/create")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::CARDKIT_CARD_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("card_id", String).required(),
            body("type", String).required(),
            body("target_element_id", String),
            body("uuid", String),
            body("sequence", Integer).required(),
            body("elements", String).required(),
        ])
}
/// The reply to [`Create`](struct@Create).
pub type CreateResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
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
    /// [`200510`](error::CARD_STREAMING_TIMEOUT): Card streaming timeout
    CardStreamingTimeout = error::CARD_STREAMING_TIMEOUT,
    /// [`200860`](error::CARD_CONTENT_LIMIT_EXCEEDED): Card content exceeds limit.
    CardContentLimitExceeded = error::CARD_CONTENT_LIMIT_EXCEEDED,
    /// [`300301`](error::DUPLICATE_ELEMENT_ID): Duplicate element_id in card component.
    DuplicateElementId = error::DUPLICATE_ELEMENT_ID,
    /// [`300302`](error::UPDATE_MULTI_DISABLED): update_multi property is false
    UpdateMultiDisabled = error::UPDATE_MULTI_DISABLED,
    /// [`200220`](error::GENERATE_CARD_CONTENT_FAILED): Failed to generate card content
    GenerateCardContentFailed = error::GENERATE_CARD_CONTENT_FAILED,
    /// [`300305`](error::CARD_COMPONENT_LIMIT_EXCEEDED): The number of card components exceeds 200
    CardComponentLimitExceeded = error::CARD_COMPONENT_LIMIT_EXCEEDED,
    /// [`300307`](error::CARD_JSON_EMPTY): The card DSL is empty
    CardJsonEmpty = error::CARD_JSON_EMPTY,
    /// [`300311`](error::UPDATE_CARD_DENIED): The current application does not have permission to update/use this card
    UpdateCardDenied = error::UPDATE_CARD_DENIED,
    /// [`300315`](error::ADD_ELEMENT_FAILED): Failed to add element
    AddElementFailed = error::ADD_ELEMENT_FAILED,
    /// [`300317`](error::SEQUENCE_NOT_INCREASING): The sequence number for operating on the card did not increment consecutively
    SequenceNotIncreasing = error::SEQUENCE_NOT_INCREASING,
    /// [`300120`](error::INTERNAL_ERROR): Server Internal Error
    InternalError = error::INTERNAL_ERROR,
}
/// Where to add the components. / 组件的插入位置。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CreateType {
    /// `insert_before`: Before the target component / 目标组件之前
    InsertBefore,
    /// `insert_after`: After the target component / 目标组件之后
    InsertAfter,
    /// `append`: At the end of the card or container / 卡片或容器组件的末尾
    Append,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for CreateType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for CreateType {
    fn as_str(&self) -> &str {
        match self {
            Self::InsertBefore => "insert_before",
            Self::InsertAfter => "insert_after",
            Self::Append => "append",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "insert_before" => Self::InsertBefore,
            "insert_after" => Self::InsertAfter,
            "append" => Self::Append,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_enum! {
    CreateType
}
