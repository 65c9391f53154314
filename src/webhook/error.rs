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
    /// `9499`: The request is not what it should be.
    BadRequest = &error(
        9499,
        "BadRequest",
        "Bad Request",
        "请求格式不正确。检查消息内容：富文本只能使用自定义机器人支持的元素，卡片 JSON 须符合其版本。",
        "The request has a wrong form. Check the content: a post may hold only the elements that custom bots take, and the JSON of a card has to be that of its version.",
    ),
    /// `11232`: There were too many messages: 100 a minute, 5 a second.
    TooFrequent = &ErrorInfo {
        rate_limited: true,
        ..error(
            11232,
            "TooFrequent",
            "frequency limited",
            "发送过于频繁：每个机器人每分钟最多 100 条、每秒最多 5 条。合并消息，并避开整点和半点。",
            "There were too many messages: a bot may send 100 a minute and 5 a second. Put several into one, and stay clear of the full and the half hour.",
        )
    },
    /// `19001`: There is no bot of this address.
    UnknownBot = &error(
        19001,
        "UnknownBot",
        "param invalid: incoming webhook access token invalid",
        "该地址没有对应的机器人：地址有误，或机器人已从群中移除。请在群设置中重新复制 webhook 地址。",
        "There is no bot of this address: it is wrong, or the bot was removed from its chat. Copy the webhook address from the settings of the chat once more.",
    ),
    /// `19021`: The signature does not fit, or was made more than an hour ago.
    SignatureMismatch = &error(
        19021,
        "SignatureMismatch",
        "sign match fail or timestamp is not within one hour from current time",
        "签名不符，或时间相差超过一小时。检查 signed_with(…) 的密钥是否与机器人“安全设置”中的一致，并校准系统时间。",
        "The signature does not fit, or the time is more than an hour off. Check that signed_with(…) has the secret of the bot's security settings, and that the system's clock is right.",
    ),
    /// `19022`: The address that the message came from is not on the bot's list.
    AddressNotAllowed = &error(
        19022,
        "AddressNotAllowed",
        "Ip Not Allowed",
        "发送方的 IP 不在机器人的白名单中。请在机器人“安全设置”中加入出口 IP。",
        "The IP address that the message came from is not on the bot's list. Add the address by which your machines reach the Internet to the bot's security settings.",
    ),
    /// `19024`: The message holds none of the bot's keywords.
    KeywordMissing = &error(
        19024,
        "KeywordMissing",
        "Key Words Not Found",
        "消息不包含机器人“安全设置”中的任何关键词。请在消息中加入关键词，或改用签名校验。",
        "The message holds none of the keywords in the bot's security settings. Put one in, or have messages signed in place of that.",
    ),
}
