//! Reasons for refused cards that the page of the operation does not document.
//!
//! The platform returns 230099, with the reason's code in the message: `ErrCode: 200621`. The pages list some of these
//! codes. The others were observed in replies of the platform.

use crate::endpoint::Text;

/// The code for a refused card.
const REJECTED: i64 = 230099;

/// Undocumented codes, with advice for each.
const CODES: &[(i64, Text)] = &[
    (
        10002,
        Text {
            zh: "卡片的某个属性写法不对，例如折叠面板标题的 `padding` 有两个值：改成一个值或四个值。",
            en: "A property of the card has an invalid format, such as a `padding` with two values in a panel header: use one value or four.",
        },
    ),
    (
        200530,
        Text {
            zh: "表单中的组件没有 `name`。给表单里的每个交互组件设置在卡片中唯一的 `name`。",
            en: "An element in a form has no `name`. Give each interactive element in the form a `name` that is unique in the card.",
        },
    ),
    (
        200800,
        Text {
            zh: "无法创建卡片。按消息中的 ErrMsg 检查卡片 JSON。",
            en: "The card could not be created. Check its JSON according to the ErrMsg in the message.",
        },
    ),
    (
        200830,
        Text {
            zh: "JSON 2.0 的卡片不能更新为 1.0。在新的卡片中设置 `\"schema\": \"2.0\"`。",
            en: "A card of JSON 2.0 cannot be updated to 1.0. Set `\"schema\": \"2.0\"` in the new card.",
        },
    ),
    (
        200860,
        Text {
            zh: "卡片过大。精简卡片，或把长文本放到链接后面。",
            en: "The card is too large. Shorten the card, or move long text behind a link.",
        },
    ),
    (
        300301,
        Text {
            zh: "某个 `element_id` 重复或格式不正确：以字母开头，只含字母、数字和下划线，最多 20 个字符，在卡片中唯一。",
            en: "An `element_id` is duplicate or invalid: it must start with a letter, contain only letters, digits and `_`, have at most 20 characters, and be unique in the card.",
        },
    ),
    (
        300302,
        Text {
            zh: "JSON 2.0 的卡片都是共享的。删除 `config.update_multi`，或设为 `true`。",
            en: "Cards of JSON 2.0 are always shared. Remove `config.update_multi`, or set it to `true`.",
        },
    ),
    (
        300305,
        Text {
            zh: "组件和元素超过 200 个，文本对象也计入。减少一些，或拆成几张卡片。",
            en: "The card has more than 200 elements, counting text objects. Remove some, or send several cards.",
        },
    ),
];

/// Returns the code in the message of an error about a card.
pub(super) fn code(code: i64, message: &str) -> Option<i64> {
    let (_, rest) = message.split_once("ErrCode:").filter(|_| code == REJECTED)?;
    let digits: String = rest.trim_start().chars().take_while(char::is_ascii_digit).collect();
    digits.parse().ok()
}

/// Returns the advice for an undocumented code.
pub(super) fn fix(code: i64) -> Option<Text> {
    CODES.iter().find(|(known, _)| *known == code).map(|(_, fix)| *fix)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_code_after_its_name() {
        let message =
            "Failed to create card content, ext=ErrCode: 200621; ErrPath: ROOT -> body; ErrMsg: unknown property";
        for (of, message, found) in [
            (230099, message, Some(200621)),
            (230099, "ErrCode:10002", Some(10002)),
            (230099, "ErrCode: none", None),
            (230099, "Failed to create card content", None),
            (230001, message, None),
        ] {
            assert_eq!(code(of, message), found, "{message}");
        }
        assert!(CODES.iter().all(|(code, fix)| super::fix(*code) == Some(*fix)));
        assert_eq!(fix(1), None);
    }
}
