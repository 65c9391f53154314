//! The errors of custom bots.

use crate::endpoint::{ErrorInfo, Text};

const fn error(code: i64, name: &'static str, message: &'static str, zh: &'static str, en: &'static str) -> ErrorInfo {
    ErrorInfo {
        code,
        key: "",
        name,
        service: "webhook",
        status: None,
        message,
        rate_limited: false,
        fix: Text::new(zh, en),
        links: &[],
    }
}

crate::__error_enum! {
    /// The errors of custom bots.
    SendError:
    /// `9499`: The request is invalid.
    BadRequest = &error(
        9499,
        "BadRequest",
        "Bad Request",
        "请求格式不正确。检查消息内容：富文本只能使用自定义机器人支持的元素，卡片 JSON 须符合其版本。",
        "The request is invalid. Check the content: a post may contain only elements that custom bots support, and the JSON of a card must match its version.",
    ),
    /// `11232`: The rate limit was exceeded: 100 messages per minute, 5 per second.
    TooFrequent = &ErrorInfo {
        rate_limited: true,
        ..error(
            11232,
            "TooFrequent",
            "frequency limited",
            "发送过于频繁：每个机器人每分钟最多 100 条、每秒最多 5 条。合并消息，并避开整点和半点。",
            "Too many messages: a bot can send 100 per minute and 5 per second. Combine several into one, and avoid sending on the hour and the half hour.",
        )
    },
    /// `19001`: No bot has this address.
    UnknownBot = &error(
        19001,
        "UnknownBot",
        "param invalid: incoming webhook access token invalid",
        "该地址没有对应的机器人：地址有误，或机器人已从群中移除。请在群设置中重新复制 webhook 地址。",
        "No bot has this address: the address is wrong, or the bot was removed from its chat. Copy the webhook address from the chat settings again.",
    ),
    /// `19021`: The signature is wrong, or was made more than an hour ago.
    SignatureMismatch = &error(
        19021,
        "SignatureMismatch",
        "sign match fail or timestamp is not within one hour from current time",
        "签名不符，或时间相差超过一小时。检查 signed_with(…) 的密钥是否与机器人“安全设置”中的一致，并校准系统时间。",
        "The signature is wrong, or the time is more than an hour off. Check that signed_with(…) has the secret from the bot's security settings, and that the system's clock is correct.",
    ),
    /// `19022`: The sender's IP address is not on the bot's list.
    AddressNotAllowed = &error(
        19022,
        "AddressNotAllowed",
        "Ip Not Allowed",
        "发送方的 IP 不在机器人的白名单中。请在机器人“安全设置”中加入出口 IP。",
        "The sender's IP address is not on the bot's list. Add your machines' public IP address to the bot's security settings.",
    ),
    /// `19024`: The message contains none of the bot's keywords.
    KeywordMissing = &error(
        19024,
        "KeywordMissing",
        "Key Words Not Found",
        "消息不包含机器人“安全设置”中的任何关键词。请在消息中加入关键词，或改用签名校验。",
        "The message contains none of the keywords in the bot's security settings. Include one, or use signatures instead.",
    ),
}
