//! Findings: problems in a card.

use super::rule::Rule;
use crate::endpoint::Language;
use crate::printable;
use std::fmt;

/// The severity of a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Severity {
    /// The card is sent, but may not be shown as intended.
    Warning,
    /// The platform refuses the card.
    Error,
}

/// A problem in a card, with its location.
///
/// ```
/// use feishu_api::cards::{Card, Rule, Table};
///
/// let card = Card::new().element(Table::new().page_size(20));
/// let finding = &card.check()[0];
/// assert_eq!((finding.rule, finding.path.as_str()), (Rule::OutOfRange, "body.elements[0].page_size"));
/// assert_eq!(
///     finding.to_string(),
///     "warning at body.elements[0].page_size: 20 is not in the range 1 to 10. Set a number in this range."
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Finding {
    /// The severity.
    pub severity: Severity,
    /// The rule that the card breaks.
    pub rule: Rule,
    /// The path, for example `body.elements[2].elements[0].name`; empty for the card as a whole.
    pub path: String,
    /// The error code with which the platform refuses such a card, if known.
    pub code: Option<i64>,
    /// The offending value.
    pub found: String,
    /// The limit or the expected value, or a suggestion.
    pub limit: String,
}

impl Finding {
    /// Describes the problem.
    pub fn message(&self, language: Language) -> String {
        self.filled(self.rule.message().get(language))
    }

    /// Says how to fix it.
    pub fn advice(&self, language: Language) -> String {
        let advice = self.rule.advice(&self.path, &self.found, &self.limit);
        self.filled(advice.get(language))
    }

    fn filled(&self, text: &str) -> String {
        text.replace("{0}", &printable::line(&self.found)).replace("{1}", &printable::line(&self.limit))
    }

    /// Formats the finding as one line.
    pub(crate) fn line(&self, language: Language) -> String {
        let is_error = self.severity == Severity::Error;
        let path = printable::line(&self.path);
        let code = self.code.map(|code| code.to_string());
        let (message, advice) = (self.message(language), self.advice(language));
        match language {
            Language::Zh => {
                let severity = if is_error { "错误" } else { "警告" };
                let place = if path.is_empty() { String::new() } else { format!("（{path}）") };
                let code = code.map(|code| format!("（错误码 {code}）")).unwrap_or_default();
                format!("{severity}{place}：{message}{code}。{advice}")
            }
            _ => {
                let severity = if is_error { "error" } else { "warning" };
                let place = if path.is_empty() { String::new() } else { format!(" at {path}") };
                let code = code.map(|code| format!(" (code {code})")).unwrap_or_default();
                format!("{severity}{place}: {message}{code}. {advice}")
            }
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.line(Language::En))
    }
}
