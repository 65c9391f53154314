//! Formats errors for people.

use super::markdown;
use crate::endpoint::Endpoint;
use crate::endpoint::Language;
use crate::printable;
use std::fmt;

/// What an error provides for its line and its report.
pub(super) trait Reportable {
    /// The operation concerned.
    fn endpoint(&self) -> Option<&'static Endpoint>;

    /// Writes one line, for a log.
    fn line(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;

    /// Writes all details, for the person who has to fix the error.
    fn describe(&self, report: &mut ReportBuilder);
}

/// Writes the line for `{}` and `{:?}`, and the report for `{:#}` and `{:#?}`.
pub(super) fn write(error: &dyn Reportable, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match f.alternate() {
        true => fmt::Display::fmt(&Report::new(error, Language::En), f),
        false => printable::write_line(f, format_args!("{}", Line(error))),
    }
}

/// The single-line form of an error.
struct Line<'e>(&'e dyn Reportable);

impl fmt::Display for Line<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.line(f)
    }
}

/// The multi-line form of an error, for the person who has to fix it. See [`Error::report`](super::Error::report).
#[must_use = "a report shows nothing until it is written"]
pub struct Report<'e> {
    error: &'e dyn Reportable,
    language: Language,
}

impl<'e> Report<'e> {
    pub(super) fn new(error: &'e dyn Reportable, language: Language) -> Self {
        Self { error, language }
    }
}

impl fmt::Display for Report<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut report = ReportBuilder { language: self.language, headline: String::new(), rows: Vec::new() };
        self.error.describe(&mut report);
        if let Some(endpoint) = self.error.endpoint() {
            match endpoint.title.get(self.language) {
                "" => f.write_str(endpoint.id)?,
                title => write!(f, "{title} ({})", endpoint.id)?,
            }
            f.write_str(" ")?;
            report.row("文档", "documentation", endpoint.source);
        }
        f.write_str(&report.headline)?;
        let colon = report.text("：", ": ");
        for (label, value) in &report.rows {
            write!(f, "\n  {label}{colon}{}", value.replace('\n', "\n    "))?;
        }
        Ok(())
    }
}

impl fmt::Debug for Report<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// A report being written.
pub(super) struct ReportBuilder {
    language: Language,
    headline: String,
    rows: Vec<(&'static str, String)>,
}

impl ReportBuilder {
    pub(super) fn language(&self) -> Language {
        self.language
    }

    /// Returns a text in the language of the report.
    pub(super) fn text<'t>(&self, zh: &'t str, en: &'t str) -> &'t str {
        match self.language {
            Language::Zh => zh,
            Language::En => en,
        }
    }

    /// Adds what happened, preceded by the operation.
    pub(super) fn headline(&mut self, text: impl Into<String>) {
        self.headline = printable::line(&text.into());
    }

    /// Adds a line, unless the value is empty.
    pub(super) fn row(&mut self, zh: &'static str, en: &'static str, value: &str) {
        let value = printable::lines(value);
        if !value.is_empty() {
            let label = self.text(zh, en);
            self.rows.push((label, value));
        }
    }

    /// Adds text from the documentation, which is Markdown.
    pub(super) fn documented(&mut self, zh: &'static str, en: &'static str, text: &str) {
        self.row(zh, en, &markdown::plain(text));
    }

    /// Adds the advice.
    pub(super) fn advice(&mut self, zh: &str, en: &str) {
        let text = self.text(zh, en).to_owned();
        self.row("处理建议", "what to do", &text);
    }

    /// Adds the advice for a call whose reader or stream was already read.
    pub(super) fn spent_upload(&mut self) {
        self.row(
            "上传内容",
            "the upload",
            self.text(
                "来自 reader 或流，已被读取，无法再次发送：再次调用时用 from_reader() 或 from_stream() 新建。",
                "It came from a reader or a stream that was already read and cannot be sent again: create a new one with \
                 from_reader() or from_stream() for the next call.",
            ),
        );
    }

    pub(super) fn link(&mut self, text: &str, url: &str) {
        match text {
            "" => self.row("参考", "see", url),
            _ => self.row("参考", "see", &format!("{text} {url}")),
        }
    }

    /// Adds what support asks for.
    pub(super) fn reply(&mut self, status: Option<u16>, log_id: Option<&str>) {
        if let Some(status) = status {
            self.row("HTTP 状态码", "HTTP status", &status.to_string());
        }
        self.row("日志 ID", "log id", log_id.unwrap_or_default());
    }
}

/// Writes the end of the single-line form.
pub(super) fn line_tail(f: &mut fmt::Formatter<'_>, status: Option<u16>, log_id: Option<&str>) -> fmt::Result {
    match (status, log_id) {
        (Some(status), Some(log_id)) => write!(f, " (HTTP {status}, log id {})", printable::line(log_id)),
        (Some(status), None) => write!(f, " (HTTP {status})"),
        (None, Some(log_id)) => write!(f, " (log id {})", printable::line(log_id)),
        (None, None) => Ok(()),
    }
}

/// Implements `Display` and `Debug` for error payloads in the same way as for [`Error`](super::Error).
macro_rules! payload {
    ($name:ident) => {
        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::error::report::write(self, f)
            }
        }

        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::error::report::write(self, f)
            }
        }
    };
}
pub(super) use payload;
