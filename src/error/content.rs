//! Message content that cannot be sent.

use super::report::{ReportBuilder, Reportable, payload};
use crate::endpoint::{Endpoint, Language};
use crate::printable;
use std::fmt;

/// Message content that cannot be sent. Nothing was sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct ContentError {
    /// The type of the message, for example `text`.
    pub msg_type: String,
    /// The problem with the content.
    pub problem: ContentProblem,
}

/// A problem with the content of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ContentProblem {
    /// The content is larger than the platform accepts.
    TooLarge {
        /// The size in bytes.
        size: usize,
        /// The maximum size in bytes.
        limit: usize,
    },
    /// Custom bots cannot send content of this type.
    NotForCustomBots,
    /// The platform would refuse the card. Contains all findings, including warnings.
    #[cfg(feature = "cards")]
    Card(Vec<crate::cards::Finding>),
}

impl ContentError {
    #[cfg(any(feature = "im", feature = "webhook"))]
    pub(crate) fn new(msg_type: &str, problem: ContentProblem) -> Self {
        Self { msg_type: msg_type.to_owned(), problem }
    }

    /// Describes the problem in both languages.
    fn texts(&self) -> [String; 2] {
        let msg_type = printable::line(&self.msg_type);
        match &self.problem {
            ContentProblem::TooLarge { size, limit } => [
                format!("类型为 `{msg_type}` 的消息内容为 {size} 字节，超过上限 {limit} 字节"),
                format!("the content of a `{msg_type}` message is {size} bytes; the limit is {limit}"),
            ],
            ContentProblem::NotForCustomBots => [
                format!("自定义机器人不能发送这种类型为 `{msg_type}` 的消息"),
                format!("a custom bot cannot send this message of type `{msg_type}`"),
            ],
            #[cfg(feature = "cards")]
            ContentProblem::Card(findings) => {
                let errors = findings.iter().filter(|one| one.severity == crate::cards::Severity::Error).count();
                let (count, are) = (findings.len(), if errors == 1 { "is an error" } else { "are errors" });
                let findings_en = if count == 1 { "finding" } else { "findings" };
                [
                    format!("卡片检查有 {count} 项结果，其中 {errors} 项是错误"),
                    format!("the card has {count} {findings_en}, of which {errors} {are}"),
                ]
            }
        }
    }

    /// Returns the details, one per line.
    fn details(&self, language: Language) -> Vec<String> {
        match &self.problem {
            #[cfg(feature = "cards")]
            ContentProblem::Card(findings) => findings.iter().map(|one| one.line(language)).collect(),
            ContentProblem::TooLarge { .. } | ContentProblem::NotForCustomBots => {
                let _ = language;
                Vec::new()
            }
        }
    }

    /// Returns the advice in both languages.
    fn advice(&self) -> [&'static str; 2] {
        if self.problem == ContentProblem::NotForCustomBots {
            return [
                "自定义机器人可以发送文本、富文本、图片、群名片和卡片（JSON 或模板）；其他类型由应用的机器人发送。",
                "Custom bots can send texts, posts, images, chats and cards (JSON or templates). For other types, use an app's bot.",
            ];
        }
        match self.msg_type.as_str() {
            #[cfg(feature = "cards")]
            _ if matches!(self.problem, ContentProblem::Card(_)) => [
                "按上述结果修改卡片。如果平台实际接受这样的卡片，可直接调用 `im.v1.message.create` 发送，不做检查。",
                "Fix the card according to the findings. If the platform does accept such a card, send it with `im.v1.message.create`, which does not check it.",
            ],
            "interactive" => [
                "精简卡片，例如减少组件、把长文本放到链接后面；或拆成几条消息发送。",
                "Shorten the card, for example by moving long text behind a link, or send several messages.",
            ],
            "post" => [
                "拆成几条消息发送，或将纯文本改用 `text` 类型（上限更高），或作为文件发送。",
                "Send several messages, send plain text as a `text` message, which has a higher limit, or send a file.",
            ],
            _ => ["拆成几条消息发送，或将内容作为文件发送。", "Send several messages, or send the content as a file."],
        }
    }
}

impl Reportable for ContentError {
    fn endpoint(&self) -> Option<&'static Endpoint> {
        None
    }

    fn line(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [_, what] = self.texts();
        write!(f, "not sent: {what}")?;
        for (number, detail) in self.details(Language::En).iter().enumerate() {
            write!(f, "{}{}", if number == 0 { ": " } else { " | " }, detail.trim_end_matches('.'))?;
        }
        Ok(())
    }

    fn describe(&self, report: &mut ReportBuilder) {
        let [zh, en] = self.texts();
        report.headline(format!("{}{}", report.text("未发送：", "Not sent: "), report.text(&zh, &en)));
        for detail in self.details(report.language()) {
            report.row("检查结果", "finding", &detail);
        }
        let [zh, en] = self.advice();
        report.advice(zh, en);
    }
}

payload!(ContentError);

impl std::error::Error for ContentError {}
