// Generated from spec/cardkit/v1/card/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::cardkit::{error, v1};
impl super::Api<'_> {
    /// Create a card / 创建卡片实体: [`Create`](struct@Create).
    pub fn create(
        &self,
        r#type: v1::Type,
        data: impl Into<String>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(r#type, data))
    }
}
/// Create a card / 创建卡片实体.
///
/// Creates a card entity from card JSON or a template and returns the ID with which it is sent and updated.
///
/// 基于卡片 JSON 或搭建工具的模板创建卡片实体，返回供发送和更新用的卡片 ID。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::cardkit::v1::Type;
/// let reply = client.cardkit().v1().card().create(Type::CardJson, "text").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/cardkit/v1/cards`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `cardkit:card:write`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The source of the card, which decides what `data` holds. / 卡片由哪种数据构建，决定 `data` 的写法。
    /// - Length: 1 to 50
    pub r#type: v1::Type,
    /// The data of the card, serialized as a string: the [card JSON](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-structure) if `type` is `card_json`, where `schema` must be 2.0; the data of the template if it is `template`, where only cards of the new version are supported.
    ///
    /// 卡片的数据，序列化为字符串：`type` 为 `card_json` 时是[卡片 JSON](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-structure)，须声明 `schema` 为 2.0；为 `template` 时是模板数据，仅支持新版卡片。
    /// - Length: 1 to 3000000
    /// - Example: `"text"`
    pub data: String,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(r#type: v1::Type, data: impl Into<String>) -> Self {
        Self { r#type, data: data.into() }
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("data", &mut self.data);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("cardkit.v1.card.create", Post, "/open-apis/cardkit/v1/cards")
        .documented(text("创建卡片实体", "Create a card"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card/create")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::CARDKIT_CARD_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[body("type", String).required(), body("data", String).required()])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The ID of the new card entity, to be passed when sending the card as a message.
    ///
    /// 新建的卡片实体的 ID，发送消息时传入即可发送该卡片。
    pub card_id: String,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("card_id", &mut self.card_id);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`10002`](error::INVALID_PARAMETER): Your request contains an invalid request parameter.
    InvalidParameter = error::INVALID_PARAMETER,
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
}
