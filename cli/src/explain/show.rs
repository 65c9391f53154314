//! Explanations, for a terminal.

use super::{Answer, Explanation, Fix, Near, Reported};
use crate::language;
use crate::terminal::{columns, line, wrap};
use feishu_api::Language;

/// How many operations are listed by a fix, and how many fixes.
const MOST_OPERATIONS: usize = 6;
const MOST_FIXES: usize = 5;

pub(super) fn text(answers: &[(Option<Reported>, Answer)], language: Language, width: usize) -> String {
    let shown = answers.iter().map(|(reported, answer)| {
        let mut page = Page { text: String::new(), language, width };
        match answer {
            Answer::Known { explanations } => page.known(explanations, reported.as_ref()),
            Answer::Unknown { unknown, near } => page.unknown(unknown, near),
        }
        if let Some(reported) = reported {
            page.reported(reported);
        }
        page.text
    });
    shown.collect::<Vec<_>>().join("\n")
}

struct Page {
    text: String,
    language: Language,
    width: usize,
}

impl Page {
    fn words(&self, zh: &'static str, en: &'static str) -> &'static str {
        language::text(self.language, zh, en)
    }

    /// Writes a label and its value.
    fn row(&mut self, zh: &'static str, en: &'static str, value: &str) {
        if value.is_empty() {
            return;
        }
        let label = match self.language {
            Language::Zh => format!("  {zh}："),
            _ => format!("  {en}: "),
        };
        let indent = columns(&label);
        if value.contains('\n') || columns(value) + indent > self.width {
            self.text.push_str(&format!("{}\n{}", label.trim_end(), wrap(value, 4, self.width)));
        } else {
            self.text.push_str(&format!("{label}{value}\n"));
        }
    }

    fn known(&mut self, explanations: &[Explanation], reported: Option<&Reported>) {
        // What a reply says of its operation is enough to know which of several services it is.
        let service = reported.and_then(|reported| reported.operation.as_deref()).and_then(|id| id.split('.').next());
        let fits = |one: &&Explanation| service.is_none_or(|service| one.service.is_empty() || one.service == service);
        let mut shown: Vec<&Explanation> = explanations.iter().filter(fits).collect();
        if shown.is_empty() {
            shown = explanations.iter().collect();
        }
        for (number, one) in shown.into_iter().enumerate() {
            if number > 0 {
                self.text.push('\n');
            }
            self.explanation(one);
        }
    }

    fn explanation(&mut self, one: &Explanation) {
        let id = if one.key.is_empty() { one.code.to_string() } else { format!("{} ({})", one.key, one.code) };
        let of = match one.service.as_str() {
            "" => self.words("开放平台（任何接口都可能返回）", "the platform (any operation may answer it)").to_owned(),
            service => format!("{} ({service})", one.service_title),
        };
        self.text.push_str(&wrap(&format!("{id} {}", one.name), 0, self.width));
        self.row("来源", "from", &of);
        self.row("平台消息", "message", &line(&one.message));
        if one.rate_limit {
            let note = self.words("调用过于频繁，稍后重试即可", "there were too many calls; call again later");
            self.row("频控", "rate limit", note);
        }
        for fix in one.fixes.iter().take(MOST_FIXES) {
            self.fix(fix);
        }
        if let Some(more) = one.fixes.len().checked_sub(MOST_FIXES + 1) {
            let more = more + 1;
            let note = match self.language {
                Language::Zh => format!("另有 {more} 种说法：用 --json 查看\n"),
                _ => format!("{more} more; --json has them all\n"),
            };
            self.text.push_str(&format!("  {note}"));
        }
        if one.fixes.iter().all(|fix| fix.operations.is_empty()) && one.operation_count > 0 {
            let count = one.operation_count.to_string();
            self.row("列出此错误的接口数", "operations that list it", &count);
        }
    }

    fn fix(&mut self, fix: &Fix) {
        self.row("处理建议", "what to do", &fix.fix);
        for detail in &fix.details {
            let text = format!("{}: {}", detail.code, detail.fix);
            self.row("具体原因", "in detail", &text);
        }
        for link in &fix.links {
            self.row("参考", "see", &format!("{} {}", link.text, link.url));
        }
        let more = fix.operations.len().saturating_sub(MOST_OPERATIONS);
        let mut lines: Vec<String> =
            fix.operations.iter().take(MOST_OPERATIONS).map(|one| format!("{} ({})", one.id, one.title)).collect();
        if more > 0 {
            lines.push(match self.language {
                Language::Zh => format!("另有 {more} 个接口"),
                _ => format!("and {more} more"),
            });
        }
        self.row("接口", "operations", &lines.join("\n"));
    }

    fn unknown(&mut self, unknown: &str, near: &[Near]) {
        let unknown = line(unknown);
        self.text.push_str(&match self.language {
            Language::Zh => format!("文档中没有错误 {unknown}。\n"),
            _ => format!("The documentation has no error {unknown}.\n"),
        });
        if near.is_empty() {
            let note = self
                .words("用 `feishu search 关键词` 查找。\n", "`feishu search WORDS` finds errors by their messages.\n");
            self.text.push_str(note);
            return;
        }
        self.text.push_str(self.words("相近的错误：\n", "Errors like it:\n"));
        for one in near {
            let id = if one.key.is_empty() { one.code.to_string() } else { one.key.clone() };
            let service = if one.service.is_empty() { "platform" } else { &one.service };
            let text = format!("{id} {} ({service}): {}", one.name, line(&one.message));
            self.text.push_str(&wrap(&text, 2, self.width));
        }
    }

    fn reported(&mut self, reported: &Reported) {
        let text = &mut String::new();
        std::mem::swap(&mut self.text, text);
        let head = self.words("这次调用", "This call");
        self.row("接口", "operation", reported.operation.as_deref().unwrap_or_default());
        self.row("平台消息", "message", reported.message.as_deref().unwrap_or_default());
        self.row("错误字段", "wrong fields", &reported.fields.join("\n"));
        self.row("缺少权限（任一）", "apply for any one of", &reported.scopes.join("\n"));
        for link in &reported.links {
            self.row("链接", "link", link);
        }
        self.row("日志 ID", "log id", reported.log_id.as_deref().unwrap_or_default());
        std::mem::swap(&mut self.text, text);
        if !text.is_empty() {
            self.text.push_str(&format!("\n{head}\n{text}"));
        }
    }
}
