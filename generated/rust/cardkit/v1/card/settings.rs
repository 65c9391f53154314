// Generated from spec/cardkit/v1/card/settings.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::cardkit::error;
impl super::Api<'_> {
    /// Update the settings of a card / 更新卡片配置: [`Settings`](struct@Settings).
    ///
    /// Optional fields are set on the call: `.with(|request| request.uuid(…))`.
    pub fn settings(
        &self,
        card_id: impl Into<String>,
        settings: impl Into<String>,
        sequence: i64,
    ) -> crate::codegen::Call<Settings> {
        crate::codegen::Call::new(
            self.client,
            Settings::new(card_id, settings, sequence),
        )
    }
}
/// Update the settings of a card / 更新卡片配置.
///
/// Updates the settings and the link of a card entity. / 更新卡片实体的配置和跳转链接。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.cardkit().v1().card().settings("7355372766134157313", "text", 1).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/cardkit/v1/cards/:card_id/settings`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `cardkit:card:write`
///
/// Errors: [`SettingsError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card/settings)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Settings {
    /// The ID of the card entity, from `cardkit.v1.card.create`. / 卡片实体的 ID，由 `cardkit.v1.card.create` 返回。
    /// - Length: 1 to 20
    /// - Example: `"7355372766134157313"`
    pub card_id: String,
    /// The `config` and `card_link` of the card, serialized as a JSON string; only the fields of card JSON 2.0 are supported.
    ///
    /// 卡片的 `config` 和 `card_link`，序列化为 JSON 字符串，只支持卡片 JSON 2.0 的字段。
    /// - Length: 1 to 100000
    /// - Example: `"text"`
    pub settings: String,
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
impl Settings {
    /// Creates the value from its required fields.
    pub fn new(
        card_id: impl Into<String>,
        settings: impl Into<String>,
        sequence: i64,
    ) -> Self {
        Self {
            card_id: card_id.into(),
            settings: settings.into(),
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
impl wire::Object for Settings {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("card_id", &mut self.card_id);
        f.field("settings", &mut self.settings);
        f.field("uuid", &mut self.uuid);
        f.field("sequence", &mut self.sequence);
    }
}
crate::codegen::__impl_object! {
    Settings
}
crate::codegen::__operation! {
    Settings => SettingsResponse, SettingsError:
    Endpoint::new("cardkit.v1.card.settings", Patch, "/open-apis/cardkit/v1/cards/:card_id/settings")
        .documented(text("更新卡片配置", "Update the settings of a card"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card/settings")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::CARDKIT_CARD_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("card_id", String).required(),
            body("settings", String).required(),
            body("uuid", String),
            body("sequence", Integer).required(),
        ])
}
/// The reply to [`Settings`](struct@Settings).
pub type SettingsResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Settings`](struct@Settings).
    SettingsError:
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
    /// [`300302`](error::UPDATE_MULTI_DISABLED): update_multi property is false
    UpdateMultiDisabled = error::UPDATE_MULTI_DISABLED,
    /// [`200220`](error::GENERATE_CARD_CONTENT_FAILED): Failed to generate card content
    GenerateCardContentFailed = error::GENERATE_CARD_CONTENT_FAILED,
    /// [`300307`](error::CARD_JSON_EMPTY): The card DSL is empty
    CardJsonEmpty = error::CARD_JSON_EMPTY,
    /// [`300311`](error::UPDATE_CARD_DENIED): The current application does not have permission to update/use this card
    UpdateCardDenied = error::UPDATE_CARD_DENIED,
    /// [`300317`](error::SEQUENCE_NOT_INCREASING): The sequence number for operating on the card did not increment consecutively
    SequenceNotIncreasing = error::SEQUENCE_NOT_INCREASING,
    /// [`300122`](error::UPDATE_CARD_CONFIGURATION_FAILED): Failed to update card configuration
    UpdateCardConfigurationFailed = error::UPDATE_CARD_CONFIGURATION_FAILED,
}
