//! The two languages of the site.

use feishu_codegen::model::Text;

/// A language that every page is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// English.
    En,
    /// Chinese.
    Zh,
}

impl Language {
    /// Both.
    pub const ALL: [Self; 2] = [Self::En, Self::Zh];

    /// The directory of its pages.
    pub fn directory(self) -> &'static str {
        self.say("en", "zh")
    }

    /// What HTML calls it.
    pub(crate) fn tag(self) -> &'static str {
        self.say("en", "zh-CN")
    }

    /// The language a reader switches to.
    pub(crate) fn other(self) -> Self {
        match self {
            Self::En => Self::Zh,
            Self::Zh => Self::En,
        }
    }

    /// A phrase of the site in this language.
    pub(crate) fn say<'t>(self, en: &'t str, zh: &'t str) -> &'t str {
        match self {
            Self::En => en,
            Self::Zh => zh,
        }
    }

    /// A text of the spec in this language, or in the other where it is missing.
    pub(crate) fn of(self, text: &Text) -> &str {
        match self {
            Self::En if !text.en.is_empty() => &text.en,
            Self::Zh if text.zh.is_empty() => &text.en,
            _ => &text.zh,
        }
    }
}
