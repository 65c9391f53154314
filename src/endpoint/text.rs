//! Texts in two languages, and the links they hold.

/// A text in the language of the documentation and in English. Either may be empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub struct Text {
    /// Chinese, as the documentation has it.
    pub zh: &'static str,
    /// English, in the words of this project.
    pub en: &'static str,
}

impl Text {
    /// A text in both languages.
    pub const fn new(zh: &'static str, en: &'static str) -> Self {
        Self { zh, en }
    }

    /// The text in a language, or in the other where it is missing.
    pub const fn get(&self, language: Language) -> &'static str {
        match language {
            Language::Zh if !self.zh.is_empty() => self.zh,
            Language::En if self.en.is_empty() => self.zh,
            _ => self.en,
        }
    }
}

/// A language of the texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Language {
    /// Chinese.
    Zh,
    /// English.
    #[default]
    En,
}

/// A link out of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Link {
    /// The words that carry the link.
    pub text: &'static str,
    /// Where it leads.
    pub url: &'static str,
}

impl Link {
    /// A link.
    pub const fn new(text: &'static str, url: &'static str) -> Self {
        Self { text, url }
    }
}
