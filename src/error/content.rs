//! The content of a message cannot be sent as it is.

use super::report::{ReportBuilder, Reportable, payload};
use crate::endpoint::{Endpoint, Language};
use crate::printable;
use std::fmt;

/// Content of a message that cannot be sent as it is. Nothing was sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct ContentError {
    /// The type of the message, for example `text`.
    pub msg_type: String,
    /// What is wrong with its content.
    pub problem: ContentProblem,
}

/// What is wrong with the content of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ContentProblem {
    /// It is larger than the platform takes.
    TooLarge {
        /// How many bytes it has.
        size: usize,
        /// How many bytes it may have.
        limit: usize,
    },
    /// It is of a type that custom bots cannot send.
    NotForCustomBots,
    /// It is a card that the platform does not take: everything that is wrong with it, warnings as well.
    #[cfg(feature = "cards")]
    Card(Vec<crate::cards::Finding>),
}

impl ContentError {
    #[cfg(any(feature = "im", feature = "webhook"))]
    pub(crate) fn new(msg_type: &str, problem: ContentProblem) -> Self {
        Self { msg_type: msg_type.to_owned(), problem }
    }

    /// What is wrong in the two languages.
    fn texts(&self) -> [String; 2] {
        let msg_type = printable::line(&self.msg_type);
        match &self.problem {
            ContentProblem::TooLarge { size, limit } => [
                format!("类型为 `{msg_type}` 的消息内容有 {size} 字节，超过上限 {limit} 字节"),
                format!("the content of a message of type `{msg_type}` has {size} bytes, and may have {limit}"),
            ],
            ContentProblem::NotForCustomBots => [
                format!("自定义机器人不能发送类型为 `{msg_type}` 的这条消息"),
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

    /// What is wrong in detail, a line each.
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

    /// What to do about it in the two languages.
    fn advice(&self) -> [&'static str; 2] {
        if self.problem == ContentProblem::NotForCustomBots {
            return [
                "自定义机器人可以发送文本、富文本、图片、群名片和卡片（JSON 或模板）；其他类型由应用的机器人发送。",
                "Custom bots send texts, posts, images, chats and cards (as JSON or by a template); for the rest, use the bot of an app.",
            ];
        }
        match self.msg_type.as_str() {
            #[cfg(feature = "cards")]
            _ if matches!(self.problem, ContentProblem::Card(_)) => [
                "按上述结果修改卡片。如果平台实际接受这样的卡片，可直接调用 `im.v1.message.create` 发送，不做检查。",
                "Correct the card as its findings say. If the platform does take such a card, call `im.v1.message.create`, which does not check it.",
            ],
            "interactive" => [
                "精简卡片，例如减少组件、把长文本放到链接后面；或拆成几条消息发送。",
                "Leave out parts of the card, or put long text behind a link; or send several messages.",
            ],
            "post" => [
                "拆成几条消息发送，或将纯文本改用 `text` 类型（上限更高），或作为文件发送。",
                "Send several messages, or plain text as a message of type `text`, which may be larger, or send a file.",
            ],
            _ => ["拆成几条消息发送，或将内容作为文件发送。", "Send several messages, or send it as a file."],
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
