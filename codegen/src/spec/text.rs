//! Texts in two languages.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A text: a plain string in the language of the page, or `{ zh: …, en: … }`.
///
/// The text is Markdown, as in the documentation. A line break is a line break on the page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Text {
    /// The text of the page.
    Page(String),
    /// The text in both languages; either may be missing.
    Both(Translated),
}

/// A text in both languages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Translated {
    /// Chinese: the text of the page, verbatim.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub zh: String,
    /// English, in our own words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub en: String,
}

impl Default for Text {
    fn default() -> Self {
        Self::Page(String::new())
    }
}

impl Text {
    /// Whether it is empty in both languages.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Page(text) => text.is_empty(),
            Self::Both(texts) => texts.zh.is_empty() && texts.en.is_empty(),
        }
    }

    /// Returns the Chinese text, without the line break that ends a YAML block.
    pub fn zh(&self) -> &str {
        match self {
            Self::Page(text) => text,
            Self::Both(texts) => &texts.zh,
        }
        .trim_end_matches('\n')
    }

    /// Returns the English text, without the line break that ends a YAML block.
    pub fn en(&self) -> &str {
        match self {
            Self::Page(_) => "",
            Self::Both(texts) => &texts.en,
        }
        .trim_end_matches('\n')
    }
}
