// Generated from spec/cardkit/errors.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::endpoint::ErrorInfo;
use crate::codegen::text::{Link, Text};
/// `10002` (HTTP 400): Your request contains an invalid request parameter.
///
/// A request parameter is invalid. Correct the parameter that the `msg` of the reply names.
///
/// 请求参数不合法。请根据响应中的 `msg` 修正对应的参数。
pub const INVALID_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "cardkit",
    code: 10002,
    key: "",
    name: "InvalidParameter",
    status: Some(400),
    message: "Your request contains an invalid request parameter.",
    rate_limited: false,
    fix: Text { zh: "请求参数不合法。请根据响应中的 `msg` 修正对应的参数。", en: "A request parameter is invalid. Correct the parameter that the `msg` of the reply names." },
    links: &[],
};

/// `200220` (HTTP 400): Failed to generate card content
///
/// No card could be generated from the card JSON. Correct its syntax and structure.
///
/// 无法根据卡片 JSON 生成卡片内容。请检查 JSON 的语法和结构。
pub const GENERATE_CARD_CONTENT_FAILED: &ErrorInfo = &ErrorInfo {
    service: "cardkit",
    code: 200220,
    key: "",
    name: "GenerateCardContentFailed",
    status: Some(400),
    message: "Failed to generate card content",
    rate_limited: false,
    fix: Text { zh: "无法根据卡片 JSON 生成卡片内容。请检查 JSON 的语法和结构。", en: "No card could be generated from the card JSON. Correct its syntax and structure." },
    links: &[],
};

/// `200510` (HTTP 400): Card streaming timeout
///
/// Streaming of the card timed out and was switched off. Set `streaming_mode` to `true` again with `cardkit.v1.card.settings`, then continue.
///
/// 卡片的流式更新模式因超时已自动关闭。请调用 `cardkit.v1.card.settings` 将 `streaming_mode` 重新设为 `true`，再继续更新。
pub const CARD_STREAMING_TIMEOUT: &ErrorInfo = &ErrorInfo {
    service: "cardkit",
    code: 200510,
    key: "",
    name: "CardStreamingTimeout",
    status: Some(400),
    message: "Card streaming timeout",
    rate_limited: false,
    fix: Text { zh: "卡片的流式更新模式因超时已自动关闭。请调用 `cardkit.v1.card.settings` 将 `streaming_mode` 重新设为 `true`，再继续更新。", en: "Streaming of the card timed out and was switched off. Set `streaming_mode` to `true` again with `cardkit.v1.card.settings`, then continue." },
    links: &[],
};

/// `200740` (HTTP 400): The card entity does not exist
///
/// No card entity has this ID. Check `card_id`. / 没有该 ID 对应的卡片实体。请检查 `card_id`。
pub const CARD_ENTITY_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "cardkit",
    code: 200740,
    key: "",
    name: "CardEntityNotFound",
    status: Some(400),
    message: "The card entity does not exist",
    rate_limited: false,
    fix: Text { zh: "没有该 ID 对应的卡片实体。请检查 `card_id`。", en: "No card entity has this ID. Check `card_id`." },
    links: &[],
};

/// `200750` (HTTP 400): The card entity has expired
///
/// A card entity expires 14 days after its creation and cannot be used any more. Create a new one.
///
/// 卡片实体自创建起 14 天后过期，过期后无法再操作。请重新创建卡片实体。
pub const CARD_ENTITY_EXPIRED: &ErrorInfo = &ErrorInfo {
    service: "cardkit",
    code: 200750,
    key: "",
    name: "CardEntityExpired",
    status: Some(400),
    message: "The card entity has expired",
    rate_limited: false,
    fix: Text { zh: "卡片实体自创建起 14 天后过期，过期后无法再操作。请重新创建卡片实体。", en: "A card entity expires 14 days after its creation and cannot be used any more. Create a new one." },
    links: &[],
};

/// `200770` (HTTP 400): UUID conflict
///
/// The `uuid` has been used before. Generate a new, unique `uuid` for each batch of operations.
///
/// `uuid` 已被使用过。请为每一批操作生成新的、唯一的 `uuid`。
pub const UUID_CONFLICT: &ErrorInfo = &ErrorInfo {
    service: "cardkit",
    code: 200770,
    key: "",
    name: "UuidConflict",
    status: Some(400),
    message: "UUID conflict",
    rate_limited: false,
    fix: Text { zh: "`uuid` 已被使用过。请为每一批操作生成新的、唯一的 `uuid`。", en: "The `uuid` has been used before. Generate a new, unique `uuid` for each batch of operations." },
    links: &[],
};

/// `200810` (HTTP 400): The card is in an ongoing interaction and cannot be updated
///
/// A user is interacting with the card and its callback is still running, so the card cannot be streamed to. Update it once the interaction has ended.
///
/// 用户正在与卡片交互，回调尚未结束，此时不能流式更新。请等交互结束后再更新。
pub const CARD_IN_ONGOING_INTERACTION: &ErrorInfo = &ErrorInfo {
    service: "cardkit",
    code: 200810,
    key: "",
    name: "CardInOngoingInteraction",
    status: Some(400),
    message: "The card is in an ongoing interaction and cannot be updated",
    rate_limited: false,
    fix: Text { zh: "用户正在与卡片交互，回调尚未结束，此时不能流式更新。请等交互结束后再更新。", en: "A user is interacting with the card and its callback is still running, so the card cannot be streamed to. Update it once the interaction has ended." },
    links: &[],
};

/// `200850` (HTTP 400): Card streaming timeout
///
/// Streaming of the card timed out and was switched off. Set `streaming_mode` to `true` again with `cardkit.v1.card.settings`, then continue.
///
/// 卡片的流式更新模式因超时已自动关闭。请调用 `cardkit.v1.card.settings` 将 `streaming_mode` 重新设为 `true`，再继续更新。
pub const TEXT_STREAMING_TIMEOUT: &ErrorInfo = &ErrorInfo {
    service: "cardkit",
    code: 200850,
    key: "",
    name: "TextStreamingTimeout",
    status: Some(400),
    message: "Card streaming timeout",
    rate_limited: false,
    fix: Text { zh: "卡片的流式更新模式因超时已自动关闭。请调用 `cardkit.v1.card.settings` 将 `streaming_mode` 重新设为 `true`，再继续更新。", en: "Streaming of the card timed out and was switched off. Set `streaming_mode` to `true` again with `cardkit.v1.card.settings`, then continue." },
    links: &[],
};

/// `200860` (HTTP 400): Card content exceeds limit.
///
/// The card is too large. Keep the card JSON within 30 KB. / 卡片体积过大。请将卡片 JSON 控制在 30 KB 以内。
pub const CARD_CONTENT_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "cardkit",
    code: 200860,
    key: "",
    name: "CardContentLimitExceeded",
    status: Some(400),
    message: "Card content exceeds limit.",
    rate_limited: false,
    fix: Text { zh: "卡片体积过大。请将卡片 JSON 控制在 30 KB 以内。", en: "The card is too large. Keep the card JSON within 30 KB." },
    links: &[],
};

/// `300120` (HTTP 400): Server Internal Error
///
/// The service failed internally. Make sure that `sequence` increases with every call and try again later; if it keeps failing, contact support with the log id.
///
/// 服务内部错误。请稍后重试，并保证每次调用的 `sequence` 都比上一次大；若持续失败，请联系技术支持并提供 log id。
pub const INTERNAL_ERROR: &ErrorInfo = &ErrorInfo {
    service: "cardkit",
    code: 300120,
    key: "",
    name: "InternalError",
    status: Some(400),
    message: "Server Internal Error",
    rate_limited: false,
    fix: Text { zh: "服务内部错误。请稍后重试，并保证每次调用的 `sequence` 都比上一次大；若持续失败，请联系技术支持并提供 log id。", en: "The service failed internally. Make sure that `sequence` increases with every call and try again later; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `300121` (HTTP 400): Failed to replace element
///
/// The element could not be replaced. Correct the element ID or the new element JSON as the `msg` of the reply says.
///
/// 替换组件失败。请根据响应中的 `msg` 修正组件 ID 和新的组件 JSON。
pub const REPLACE_ELEMENT_FAILED: &ErrorInfo = &ErrorInfo {
    service: "cardkit",
    code: 300121,
    key: "",
    name: "ReplaceElementFailed",
    status: Some(400),
    message: "Failed to replace element",
    rate_limited: false,
    fix: Text { zh: "替换组件失败。请根据响应中的 `msg` 修正组件 ID 和新的组件 JSON。", en: "The element could not be replaced. Correct the element ID or the new element JSON as the `msg` of the reply says." },
    links: &[],
};

/// `300122` (HTTP 400): Failed to update card configuration
///
/// The card configuration could not be updated. Correct `settings` as the `msg` of the reply says.
///
/// 更新卡片配置失败。请根据响应中的 `msg` 修正 `settings`。
pub const UPDATE_CARD_CONFIGURATION_FAILED: &ErrorInfo = &ErrorInfo {
    service: "cardkit",
    code: 300122,
    key: "",
    name: "UpdateCardConfigurationFailed",
    status: Some(400),
    message: "Failed to update card configuration",
    rate_limited: false,
    fix: Text { zh: "更新卡片配置失败。请根据响应中的 `msg` 修正 `settings`。", en: "The card configuration could not be updated. Correct `settings` as the `msg` of the reply says." },
    links: &[],
};

/// `300301` (HTTP 400): Duplicate element_id in card component.
///
/// Two elements of the card share an `element_id`. Give each element its own.
///
/// 同一张卡片中的 `element_id` 重复。请让每个组件的 `element_id` 唯一。
pub const DUPLICATE_ELEMENT_ID: &ErrorInfo = &ErrorInfo {
    service: "cardkit",
    code: 300301,
    key: "",
    name: "DuplicateElementId",
    status: Some(400),
    message: "Duplicate element_id in card component.",
    rate_limited: false,
    fix: Text { zh: "同一张卡片中的 `element_id` 重复。请让每个组件的 `element_id` 唯一。", en: "Two elements of the card share an `element_id`. Give each element its own." },
    links: &[],
};

/// `300302` (HTTP 400): update_multi property is false
///
/// Streaming needs a shared card. Set the card property `update_multi` to `true`.
///
/// 流式更新要求卡片为共享卡片。请将卡片全局属性 `update_multi` 设为 `true`。
pub const UPDATE_MULTI_DISABLED: &ErrorInfo = &ErrorInfo {
    service: "cardkit",
    code: 300302,
    key: "",
    name: "UpdateMultiDisabled",
    status: Some(400),
    message: "update_multi property is false",
    rate_limited: false,
    fix: Text { zh: "流式更新要求卡片为共享卡片。请将卡片全局属性 `update_multi` 设为 `true`。", en: "Streaming needs a shared card. Set the card property `update_multi` to `true`." },
    links: &[],
};

/// `300303` (HTTP 400): Only schema 2.0 is supported
///
/// The operation supports only card JSON 2.0. Set `schema` of the card to `2.0` and rewrite the card to the [card JSON 2.0 structure](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-structure).
///
/// 该接口只支持卡片 JSON 2.0 结构。请将卡片的 `schema` 设为 `2.0`，并按[卡片 JSON 2.0 结构](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-structure)改写。
pub const CARD_SCHEMA_UNSUPPORTED: &ErrorInfo = &ErrorInfo {
    service: "cardkit",
    code: 300303,
    key: "",
    name: "CardSchemaUnsupported",
    status: Some(400),
    message: "Only schema 2.0 is supported",
    rate_limited: false,
    fix: Text { zh: "该接口只支持卡片 JSON 2.0 结构。请将卡片的 `schema` 设为 `2.0`，并按[卡片 JSON 2.0 结构](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-structure)改写。", en: "The operation supports only card JSON 2.0. Set `schema` of the card to `2.0` and rewrite the card to the [card JSON 2.0 structure](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-structure)." },
    links: &[Link { text: "卡片 JSON 2.0 结构", url: "https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-structure" }],
};

/// `300305` (HTTP 400): The number of card components exceeds 200
///
/// The card has too many components; card JSON 2.0 allows 200. Remove some; elements such as `plain_text` count as well.
///
/// 卡片中的组件过多，卡片 JSON 2.0 最多容纳 200 个。请减少组件；`plain_text` 等元素也计入总数。
pub const CARD_COMPONENT_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "cardkit",
    code: 300305,
    key: "",
    name: "CardComponentLimitExceeded",
    status: Some(400),
    message: "The number of card components exceeds 200",
    rate_limited: false,
    fix: Text { zh: "卡片中的组件过多，卡片 JSON 2.0 最多容纳 200 个。请减少组件；`plain_text` 等元素也计入总数。", en: "The card has too many components; card JSON 2.0 allows 200. Remove some; elements such as `plain_text` count as well." },
    links: &[],
};

/// `300307` (HTTP 400): The card DSL is empty
///
/// The card JSON is empty. Pass the JSON of a card. / 卡片 JSON 为空。请传入非空的卡片 JSON。
pub const CARD_JSON_EMPTY: &ErrorInfo = &ErrorInfo {
    service: "cardkit",
    code: 300307,
    key: "",
    name: "CardJsonEmpty",
    status: Some(400),
    message: "The card DSL is empty",
    rate_limited: false,
    fix: Text { zh: "卡片 JSON 为空。请传入非空的卡片 JSON。", en: "The card JSON is empty. Pass the JSON of a card." },
    links: &[],
};

/// `300309` (HTTP 400): Card streaming closed
///
/// Streaming is switched off for the card. Set `streaming_mode` to `true` with `cardkit.v1.card.settings` first.
///
/// 流式更新模式处于关闭状态。请先调用 `cardkit.v1.card.settings` 将 `streaming_mode` 设为 `true`。
pub const CARD_STREAMING_CLOSED: &ErrorInfo = &ErrorInfo {
    service: "cardkit",
    code: 300309,
    key: "",
    name: "CardStreamingClosed",
    status: Some(400),
    message: "Card streaming closed",
    rate_limited: false,
    fix: Text { zh: "流式更新模式处于关闭状态。请先调用 `cardkit.v1.card.settings` 将 `streaming_mode` 设为 `true`。", en: "Streaming is switched off for the card. Set `streaming_mode` to `true` with `cardkit.v1.card.settings` first." },
    links: &[],
};

/// `300310` (HTTP 400): Only update text
///
/// The operation updates only plain text elements and rich text components. Point the element ID at one of these.
///
/// 该接口只能更新普通文本元素和富文本组件。请将目标组件 ID 指向这两类组件之一。
pub const ELEMENT_NOT_TEXT: &ErrorInfo = &ErrorInfo {
    service: "cardkit",
    code: 300310,
    key: "",
    name: "ElementNotText",
    status: Some(400),
    message: "Only update text",
    rate_limited: false,
    fix: Text { zh: "该接口只能更新普通文本元素和富文本组件。请将目标组件 ID 指向这两类组件之一。", en: "The operation updates only plain text elements and rich text components. Point the element ID at one of these." },
    links: &[],
};

/// `300311` (HTTP 400): The current application does not have permission to update/use this card
///
/// Only the app that created the card entity may send or update it. Call with the credentials of that app.
///
/// 只有创建该卡片实体的应用才能发送和更新它。请使用该应用的凭证调用。
pub const UPDATE_CARD_DENIED: &ErrorInfo = &ErrorInfo {
    service: "cardkit",
    code: 300311,
    key: "",
    name: "UpdateCardDenied",
    status: Some(400),
    message: "The current application does not have permission to update/use this card",
    rate_limited: false,
    fix: Text { zh: "只有创建该卡片实体的应用才能发送和更新它。请使用该应用的凭证调用。", en: "Only the app that created the card entity may send or update it. Call with the credentials of that app." },
    links: &[],
};

/// `300312` (HTTP 400): Unable to update element tag
///
/// The `tag` of an element cannot be changed. Leave it as it is, or replace the whole element.
///
/// 组件的 `tag` 不能修改。请从更新内容中移除 `tag` 的改动，或改为替换整个组件。
pub const CANNOT_UPDATE_ELEMENT_TAG: &ErrorInfo = &ErrorInfo {
    service: "cardkit",
    code: 300312,
    key: "",
    name: "CannotUpdateElementTag",
    status: Some(400),
    message: "Unable to update element tag",
    rate_limited: false,
    fix: Text { zh: "组件的 `tag` 不能修改。请从更新内容中移除 `tag` 的改动，或改为替换整个组件。", en: "The `tag` of an element cannot be changed. Leave it as it is, or replace the whole element." },
    links: &[],
};

/// `300313` (HTTP 400): Failed to update element properties
///
/// The properties of the element could not be updated. Correct the element ID or the properties as the `msg` of the reply says.
///
/// 更新组件属性失败。请根据响应中的 `msg` 修正组件 ID 和属性。
pub const UPDATE_ELEMENT_PROPERTY_FAILED: &ErrorInfo = &ErrorInfo {
    service: "cardkit",
    code: 300313,
    key: "",
    name: "UpdateElementPropertyFailed",
    status: Some(400),
    message: "Failed to update element properties",
    rate_limited: false,
    fix: Text { zh: "更新组件属性失败。请根据响应中的 `msg` 修正组件 ID 和属性。", en: "The properties of the element could not be updated. Correct the element ID or the properties as the `msg` of the reply says." },
    links: &[],
};

/// `300314` (HTTP 400): Failed to delete element
///
/// The element could not be deleted. Correct the element ID as the `msg` of the reply says.
///
/// 删除组件失败。请根据响应中的 `msg` 修正组件 ID。
pub const DELETE_ELEMENT_FAILED: &ErrorInfo = &ErrorInfo {
    service: "cardkit",
    code: 300314,
    key: "",
    name: "DeleteElementFailed",
    status: Some(400),
    message: "Failed to delete element",
    rate_limited: false,
    fix: Text { zh: "删除组件失败。请根据响应中的 `msg` 修正组件 ID。", en: "The element could not be deleted. Correct the element ID as the `msg` of the reply says." },
    links: &[],
};

/// `300315` (HTTP 400): Failed to add element
///
/// The element could not be added. Correct the position or the element JSON as the `msg` of the reply says.
///
/// 添加组件失败。请根据响应中的 `msg` 修正插入位置和组件 JSON。
pub const ADD_ELEMENT_FAILED: &ErrorInfo = &ErrorInfo {
    service: "cardkit",
    code: 300315,
    key: "",
    name: "AddElementFailed",
    status: Some(400),
    message: "Failed to add element",
    rate_limited: false,
    fix: Text { zh: "添加组件失败。请根据响应中的 `msg` 修正插入位置和组件 JSON。", en: "The element could not be added. Correct the position or the element JSON as the `msg` of the reply says." },
    links: &[],
};

/// `300317` (HTTP 400): The sequence number for operating on the card did not increment consecutively
///
/// The `sequence` did not increase. For each operation on a card, pass a `sequence` greater than in the previous one.
///
/// `sequence` 没有递增。请确保对同一张卡片的每次操作，`sequence` 都大于上一次。
pub const SEQUENCE_NOT_INCREASING: &ErrorInfo = &ErrorInfo {
    service: "cardkit",
    code: 300317,
    key: "",
    name: "SequenceNotIncreasing",
    status: Some(400),
    message: "The sequence number for operating on the card did not increment consecutively",
    rate_limited: false,
    fix: Text { zh: "`sequence` 没有递增。请确保对同一张卡片的每次操作，`sequence` 都大于上一次。", en: "The `sequence` did not increase. For each operation on a card, pass a `sequence` greater than in the previous one." },
    links: &[],
};

/// The constants above by code.
pub(crate) const NAMES: &[(i64, &str)] = &[
    (10002, "INVALID_PARAMETER"),
    (200220, "GENERATE_CARD_CONTENT_FAILED"),
    (200510, "CARD_STREAMING_TIMEOUT"),
    (200740, "CARD_ENTITY_NOT_FOUND"),
    (200750, "CARD_ENTITY_EXPIRED"),
    (200770, "UUID_CONFLICT"),
    (200810, "CARD_IN_ONGOING_INTERACTION"),
    (200850, "TEXT_STREAMING_TIMEOUT"),
    (200860, "CARD_CONTENT_LIMIT_EXCEEDED"),
    (300120, "INTERNAL_ERROR"),
    (300121, "REPLACE_ELEMENT_FAILED"),
    (300122, "UPDATE_CARD_CONFIGURATION_FAILED"),
    (300301, "DUPLICATE_ELEMENT_ID"),
    (300302, "UPDATE_MULTI_DISABLED"),
    (300303, "CARD_SCHEMA_UNSUPPORTED"),
    (300305, "CARD_COMPONENT_LIMIT_EXCEEDED"),
    (300307, "CARD_JSON_EMPTY"),
    (300309, "CARD_STREAMING_CLOSED"),
    (300310, "ELEMENT_NOT_TEXT"),
    (300311, "UPDATE_CARD_DENIED"),
    (300312, "CANNOT_UPDATE_ELEMENT_TAG"),
    (300313, "UPDATE_ELEMENT_PROPERTY_FAILED"),
    (300314, "DELETE_ELEMENT_FAILED"),
    (300315, "ADD_ELEMENT_FAILED"),
    (300317, "SEQUENCE_NOT_INCREASING"),
];
