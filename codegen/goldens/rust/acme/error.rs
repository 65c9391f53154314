// Generated from spec/acme/errors.yaml. Do not edit: change the spec and run `cargo regen`.

use ::feishu_api::codegen::endpoint::ErrorInfo;
use ::feishu_api::codegen::text::{Link, Text};
/// `10101` (HTTP 400): no such shelf
///
/// Check the ID; see [shelves](https://acme.example/shelves).
///
/// 检查编号，参见[货架](https://acme.example/shelves)。
pub const NO_SHELF: &ErrorInfo = &ErrorInfo {
    service: "acme",
    code: 10101,
    key: "",
    name: "NoShelf",
    status: Some(400),
    message: "no such shelf",
    rate_limited: false,
    fix: Text { zh: "检查编号，参见[货架](https://acme.example/shelves)。", en: "Check the ID; see [shelves](https://acme.example/shelves)." },
    links: &[Link { text: "货架", url: "https://acme.example/shelves" }],
};

/// `10102`: shelf %d is full
///
/// Use another shelf. / 换一个货架。
pub const SHELF_FULL: &ErrorInfo = &ErrorInfo {
    service: "acme",
    code: 10102,
    key: "",
    name: "ShelfFull",
    status: None,
    message: "shelf %d is full",
    rate_limited: false,
    fix: Text { zh: "换一个货架。", en: "Use another shelf." },
    links: &[],
};

/// `10103` (HTTP 400): too many shelves
///
/// Try again later. / 稍后再试。
pub const TOO_MANY_SHELVES: &ErrorInfo = &ErrorInfo {
    service: "acme",
    code: 10103,
    key: "",
    name: "TooManyShelves",
    status: Some(400),
    message: "too many shelves",
    rate_limited: true,
    fix: Text { zh: "稍后再试。", en: "Try again later." },
    links: &[],
};

/// `-10104` (HTTP 500): unsteady
///
/// See the details. / 看详情。
pub const UNSTEADY: &ErrorInfo = &ErrorInfo {
    service: "acme",
    code: -10104,
    key: "",
    name: "Unsteady",
    status: Some(500),
    message: "unsteady",
    rate_limited: false,
    fix: Text { zh: "看详情。", en: "See the details." },
    links: &[],
};

