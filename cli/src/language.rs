//! In which language the command speaks.

use clap::ValueEnum;
use feishu_api::Language;
use std::env;

/// A language of texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Lang {
    /// 中文
    Zh,
    /// English
    En,
}

impl From<Lang> for Language {
    fn from(lang: Lang) -> Self {
        match lang {
            Lang::Zh => Self::Zh,
            Lang::En => Self::En,
        }
    }
}

/// Returns the requested language, or that of the environment.
pub(crate) fn language(asked: Option<Lang>) -> Language {
    let of_environment = || {
        let set = |name| env::var(name).ok().filter(|value| !value.is_empty());
        ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set)
    };
    match asked {
        Some(lang) => lang.into(),
        None if of_environment().is_some_and(|locale| locale.to_lowercase().starts_with("zh")) => Language::Zh,
        None => Language::En,
    }
}

/// Selects the text in a language.
pub(crate) fn text<'t>(language: Language, zh: &'t str, en: &'t str) -> &'t str {
    match language {
        Language::Zh => zh,
        _ => en,
    }
}
