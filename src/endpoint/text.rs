//! Texts in two languages, and their links.

/// A text in Chinese and English. Either may be empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub struct Text {
    /// The Chinese text from the documentation.
    pub zh: &'static str,
    /// The English text, written by this project.
    pub en: &'static str,
}

impl Text {
    /// Creates a text in both languages.
    pub const fn new(zh: &'static str, en: &'static str) -> Self {
        Self { zh, en }
    }

    /// Returns the text in a language, or in the other one if it is missing.
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

/// A link in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Link {
    /// The linked words.
    pub text: &'static str,
    /// The URL.
    pub url: &'static str,
}

impl Link {
    /// Creates a link.
    pub const fn new(text: &'static str, url: &'static str) -> Self {
        Self { text, url }
    }
}
