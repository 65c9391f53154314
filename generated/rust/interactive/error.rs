// Generated from spec/interactive/errors.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::endpoint::ErrorInfo;
use crate::codegen::text::{Link, Text};
/// `10002`: card 参数校验错误。
///
/// The card did not pass validation. Correct the part that the error message names, following the structure of [card JSON 1.0](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-structure) or [card JSON 2.0](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-structure).
///
/// 卡片内容未通过校验。请按响应中的错误信息修改卡片，使其符合[卡片 JSON 1.0](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-structure)或[卡片 JSON 2.0](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-structure)的结构。
pub const INVALID_CARD_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "interactive",
    code: 10002,
    key: "",
    name: "InvalidCardParameter",
    status: None,
    message: "card 参数校验错误。",
    rate_limited: false,
    fix: Text { zh: "卡片内容未通过校验。请按响应中的错误信息修改卡片，使其符合[卡片 JSON 1.0](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-structure)或[卡片 JSON 2.0](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-structure)的结构。", en: "The card did not pass validation. Correct the part that the error message names, following the structure of [card JSON 1.0](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-structure) or [card JSON 2.0](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-structure)." },
    links: &[Link { text: "卡片 JSON 1.0", url: "https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-structure" }, Link { text: "卡片 JSON 2.0", url: "https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-structure" }],
};

/// `11311`: 卡片格式不符合要求。
///
/// The card does not have the required format. Correct the part that the error message names, following the structure of [card JSON 1.0](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-structure) or [card JSON 2.0](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-structure).
///
/// 请按响应中的错误信息修改卡片，使其符合[卡片 JSON 1.0](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-structure)或[卡片 JSON 2.0](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-structure)的结构。
pub const INVALID_CARD_FORMAT: &ErrorInfo = &ErrorInfo {
    service: "interactive",
    code: 11311,
    key: "",
    name: "InvalidCardFormat",
    status: None,
    message: "卡片格式不符合要求。",
    rate_limited: false,
    fix: Text { zh: "请按响应中的错误信息修改卡片，使其符合[卡片 JSON 1.0](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-structure)或[卡片 JSON 2.0](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-structure)的结构。", en: "The card does not have the required format. Correct the part that the error message names, following the structure of [card JSON 1.0](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-structure) or [card JSON 2.0](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-structure)." },
    links: &[Link { text: "卡片 JSON 1.0", url: "https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-structure" }, Link { text: "卡片 JSON 2.0", url: "https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-structure" }],
};

/// `100000`: 卡片内容转换后超过 100 KB。
///
/// A card may hold at most 100 KB after conversion. Shorten its content. / 卡片内容转换后的大小上限为 100 KB。请精简卡片内容。
pub const CARD_TOO_LARGE: &ErrorInfo = &ErrorInfo {
    service: "interactive",
    code: 100000,
    key: "",
    name: "CardTooLarge",
    status: None,
    message: "卡片内容转换后超过 100 KB。",
    rate_limited: false,
    fix: Text { zh: "卡片内容转换后的大小上限为 100 KB。请精简卡片内容。", en: "A card may hold at most 100 KB after conversion. Shorten its content." },
    links: &[],
};

/// `100030`: 输入的参数不符合 JSON 规范。
///
/// The request body is not valid JSON. Correct its syntax. / 请求体不是合法的 JSON。请修正其格式。
pub const INVALID_JSON: &ErrorInfo = &ErrorInfo {
    service: "interactive",
    code: 100030,
    key: "",
    name: "InvalidJson",
    status: None,
    message: "输入的参数不符合 JSON 规范。",
    rate_limited: false,
    fix: Text { zh: "请求体不是合法的 JSON。请修正其格式。", en: "The request body is not valid JSON. Correct its syntax." },
    links: &[],
};

/// `200000`: 该消息卡片已被撤回。
///
/// A recalled card can no longer be updated. Send a new card. / 已撤回的卡片无法再更新。请重新发送一张卡片。
pub const MESSAGE_CARD_RECALLED: &ErrorInfo = &ErrorInfo {
    service: "interactive",
    code: 200000,
    key: "",
    name: "MessageCardRecalled",
    status: None,
    message: "该消息卡片已被撤回。",
    rate_limited: false,
    fix: Text { zh: "已撤回的卡片无法再更新。请重新发送一张卡片。", en: "A recalled card can no longer be updated. Send a new card." },
    links: &[],
};

/// `200310`: 无法更新其他应用发送的卡片。
///
/// The card was sent by another app. Update it with the app that sent it. / 卡片由其他应用发送，不可更新。请用发送该卡片的应用来更新。
pub const CANNOT_UPDATE_CARD_OF_OTHER_APP: &ErrorInfo = &ErrorInfo {
    service: "interactive",
    code: 200310,
    key: "",
    name: "CannotUpdateCardOfOtherApp",
    status: None,
    message: "无法更新其他应用发送的卡片。",
    rate_limited: false,
    fix: Text { zh: "卡片由其他应用发送，不可更新。请用发送该卡片的应用来更新。", en: "The card was sent by another app. Update it with the app that sent it." },
    links: &[],
};

/// `200320`: 独享卡片的 open_ids 内容有误。
///
/// Put valid open_ids of users into `open_ids`; see [how to find an Open ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid).
///
/// 请在 `open_ids` 中传入正确的用户 open_id，获取方法见[如何获取 Open ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid)。
pub const INVALID_OPEN_IDS: &ErrorInfo = &ErrorInfo {
    service: "interactive",
    code: 200320,
    key: "",
    name: "InvalidOpenIds",
    status: None,
    message: "独享卡片的 open_ids 内容有误。",
    rate_limited: false,
    fix: Text { zh: "请在 `open_ids` 中传入正确的用户 open_id，获取方法见[如何获取 Open ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid)。", en: "Put valid open_ids of users into `open_ids`; see [how to find an Open ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid)." },
    links: &[Link { text: "如何获取 Open ID", url: "https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid" }],
};

/// `300020`: 更新卡片的 token 格式错误。
///
/// The `token` must have the form `c-xxxx`. Use the one that the card interaction callback delivered.
///
/// `token` 的格式应为 `c-xxxx`。请使用卡片回传交互回调中给出的值。
pub const INVALID_UPDATE_CARD_TOKEN_FORMAT: &ErrorInfo = &ErrorInfo {
    service: "interactive",
    code: 300020,
    key: "",
    name: "InvalidUpdateCardTokenFormat",
    status: None,
    message: "更新卡片的 token 格式错误。",
    rate_limited: false,
    fix: Text { zh: "`token` 的格式应为 `c-xxxx`。请使用卡片回传交互回调中给出的值。", en: "The `token` must have the form `c-xxxx`. Use the one that the card interaction callback delivered." },
    links: &[],
};

/// `300030`: 更新卡片的 token 失效。
///
/// The `token` for updating a card is valid for 30 minutes. Use the new `token` that the next interaction with the card delivers.
///
/// 更新卡片的 `token` 有效期为 30 分钟，过期后无法再用于更新。请在用户再次操作卡片后使用新的 `token`。
pub const UPDATE_CARD_TOKEN_EXPIRED: &ErrorInfo = &ErrorInfo {
    service: "interactive",
    code: 300030,
    key: "",
    name: "UpdateCardTokenExpired",
    status: None,
    message: "更新卡片的 token 失效。",
    rate_limited: false,
    fix: Text { zh: "更新卡片的 `token` 有效期为 30 分钟，过期后无法再用于更新。请在用户再次操作卡片后使用新的 `token`。", en: "The `token` for updating a card is valid for 30 minutes. Use the new `token` that the next interaction with the card delivers." },
    links: &[],
};

/// `300040`: 更新卡片的 token 超过使用限制次数。
///
/// A `token` can be used 2 times at most. Use the new `token` that the next interaction with the card delivers.
///
/// 同一个 `token` 最多可使用 2 次。请在用户再次操作卡片后使用新的 `token`。
pub const UPDATE_CARD_TOKEN_USED_UP: &ErrorInfo = &ErrorInfo {
    service: "interactive",
    code: 300040,
    key: "",
    name: "UpdateCardTokenUsedUp",
    status: None,
    message: "更新卡片的 token 超过使用限制次数。",
    rate_limited: false,
    fix: Text { zh: "同一个 `token` 最多可使用 2 次。请在用户再次操作卡片后使用新的 `token`。", en: "A `token` can be used 2 times at most. Use the new `token` that the next interaction with the card delivers." },
    links: &[],
};

/// `300090`: 独享卡片必须填写 open_ids 字段。
///
/// A card with `update_multi` set to `false` (the default) is updated only for the users in `open_ids`. Pass `open_ids`, or set `"update_multi": true` in the `config` of the card, which then changes for all recipients.
///
/// 独享卡片（`update_multi` 为 `false`，即默认值）须通过 `open_ids` 指定要更新的用户。请传入 `open_ids`，或在卡片的 `config` 中设置 `"update_multi": true`，改为对所有接收者生效的共享卡片。
pub const OPEN_IDS_MISSING: &ErrorInfo = &ErrorInfo {
    service: "interactive",
    code: 300090,
    key: "",
    name: "OpenIdsMissing",
    status: None,
    message: "独享卡片必须填写 open_ids 字段。",
    rate_limited: false,
    fix: Text { zh: "独享卡片（`update_multi` 为 `false`，即默认值）须通过 `open_ids` 指定要更新的用户。请传入 `open_ids`，或在卡片的 `config` 中设置 `\"update_multi\": true`，改为对所有接收者生效的共享卡片。", en: "A card with `update_multi` set to `false` (the default) is updated only for the users in `open_ids`. Pass `open_ids`, or set `\"update_multi\": true` in the `config` of the card, which then changes for all recipients." },
    links: &[],
};

/// The constants above by code.
pub(crate) const NAMES: &[(i64, &str)] = &[
    (10002, "INVALID_CARD_PARAMETER"),
    (11311, "INVALID_CARD_FORMAT"),
    (100000, "CARD_TOO_LARGE"),
    (100030, "INVALID_JSON"),
    (200000, "MESSAGE_CARD_RECALLED"),
    (200310, "CANNOT_UPDATE_CARD_OF_OTHER_APP"),
    (200320, "INVALID_OPEN_IDS"),
    (300020, "INVALID_UPDATE_CARD_TOKEN_FORMAT"),
    (300030, "UPDATE_CARD_TOKEN_EXPIRED"),
    (300040, "UPDATE_CARD_TOKEN_USED_UP"),
    (300090, "OPEN_IDS_MISSING"),
];
