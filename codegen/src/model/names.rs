//! Decides all Rust names.

/// Keywords that can be written as raw identifiers.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum",
    "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move",
    "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Keywords that cannot.
const PATH_KEYWORDS: &[&str] = &["self", "super", "crate", "_"];

/// The names of types that generated modules use for other purposes.
const TAKEN_TYPES: &[&str] = &[
    "Api",
    "AsRef",
    "Box",
    "Clone",
    "Copy",
    "Default",
    "Drop",
    "Eq",
    "Err",
    "Fn",
    "FnMut",
    "From",
    "Into",
    "Iterator",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "Result",
    "Self",
    "Send",
    "Some",
    "String",
    "Sync",
    "ToString",
    "Vec",
];

/// The names that generated code needs, even if an operation has that name.
const NEEDED_TYPES: &[&str] = &["Api", "Box", "Default", "FnMut", "Into", "None", "Option", "Some", "String", "Vec"];

/// Splits a name into words: the parts between separators, and between a lower-case and an upper-case letter. A name
/// without letters or digits is spelled out.
fn words(name: &str) -> Vec<String> {
    let words = ascii_words(name);
    if words.is_empty() { spelled_words(name) } else { words }
}

fn ascii_words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut previous_lower = false;
    let mut open = false;
    let signed =
        name.strip_prefix(['-', '+']).is_some_and(|rest| rest.starts_with(|first: char| first.is_ascii_digit()));
    words.extend(name.chars().next().filter(|_| signed).map(spelled_character));
    for character in name.chars() {
        if !character.is_ascii_alphanumeric() {
            open = false;
            previous_lower = false;
            continue;
        }
        let starts = !open || (previous_lower && character.is_ascii_uppercase());
        match words.last_mut() {
            Some(word) if !starts => word.push(character.to_ascii_lowercase()),
            _ => words.push(character.to_ascii_lowercase().to_string()),
        }
        open = true;
        previous_lower = character.is_ascii_lowercase() || character.is_ascii_digit();
    }
    words
}

/// The number of characters of a name that are spelled out.
const MAX_SPELLED: usize = 8;

/// Returns the words of a name with every other character spelled out: `c++` is "c plus plus", `男` is "u7537". Unlike a
/// number, this does not depend on other names.
fn spelled_words(name: &str) -> Vec<String> {
    if name.is_empty() {
        return vec!["empty".to_owned()];
    }
    let is_separator = |character: char| matches!(character, '-' | '_' | ' ' | '.' | '/' | ':');
    let has_words = name.contains(|character: char| character.is_ascii_alphanumeric());
    let mut spelled = String::with_capacity(name.len());
    let mut count = 0;
    for (at, character) in name.char_indices() {
        let separates = is_separator(character) && has_words && at > 0;
        if character.is_ascii_alphanumeric() {
            spelled.push(character);
        } else if separates || count == MAX_SPELLED {
            spelled.push(' ');
        } else {
            count += 1;
            spelled.extend([" ", &spelled_character(character), " "]);
        }
    }
    ascii_words(&spelled)
}

/// The names of ASCII symbols.
const SYMBOLS: &[(char, &str)] = &[
    ('+', "plus"),
    ('-', "minus"),
    ('*', "star"),
    ('/', "slash"),
    ('\\', "backslash"),
    ('=', "equal"),
    ('<', "less"),
    ('>', "greater"),
    ('!', "not"),
    ('&', "and"),
    ('|', "or"),
    ('%', "percent"),
    ('#', "hash"),
    ('$', "dollar"),
    ('@', "at"),
    ('^', "caret"),
    ('~', "tilde"),
    ('?', "question"),
    ('.', "dot"),
    (',', "comma"),
    (':', "colon"),
    (';', "semicolon"),
    ('_', "underscore"),
    (' ', "space"),
];

/// Returns the name of a character, or its number in Unicode.
fn spelled_character(character: char) -> String {
    let symbol = SYMBOLS.iter().find(|(symbol, _)| *symbol == character);
    symbol.map_or_else(|| format!("u{:x}", u32::from(character)), |(_, name)| (*name).to_owned())
}

/// Returns a Rust field, method or module name.
pub(super) fn snake(name: &str) -> String {
    snake_of(&words(name))
}

/// Returns a Rust field name with every character of the name spelled out.
pub(super) fn spelled_snake(name: &str) -> String {
    snake_of(&spelled_words(name))
}

fn snake_of(words: &[String]) -> String {
    let snake = words.join("_");
    if snake.starts_with(|first: char| first.is_ascii_digit()) {
        return format!("n{snake}");
    }
    match snake.as_str() {
        name if KEYWORDS.contains(&name) => format!("r#{name}"),
        name if PATH_KEYWORDS.contains(&name) => format!("{name}_"),
        // A field with this name would have a setter with the name of the constructor.
        "new" => "new_".to_owned(),
        _ => snake,
    }
}

/// The modules of `feishu-api` that generated modules import, and the module whose file would be `mod.rs`.
const TAKEN_MODULES: &[&str] = &["endpoint", "r#mod", "text", "wire"];

/// Returns a Rust module name.
pub fn module(name: &str) -> String {
    let snake = snake(name);
    if TAKEN_MODULES.contains(&snake.as_str()) { format!("{}_", snake.trim_start_matches("r#")) } else { snake }
}

/// Returns the part of an id for a name: the module or method name, without what Rust adds to it.
#[cfg(feature = "maintain")]
pub(crate) fn part(name: &str) -> String {
    snake(name).trim_start_matches("r#").trim_end_matches('_').to_owned()
}

/// Returns a Rust type or variant name.
pub(crate) fn camel(name: &str) -> String {
    camel_of(&words(name))
}

/// Returns a Rust type name with every character of the name spelled out.
pub(super) fn spelled_camel(name: &str) -> String {
    camel_of(&spelled_words(name))
}

fn camel_of(words: &[String]) -> String {
    let mut camel = String::new();
    for word in words {
        let mut characters = word.chars();
        camel.extend(characters.next().map(|first| first.to_ascii_uppercase()));
        camel.extend(characters);
    }
    if camel.starts_with(|first: char| first.is_ascii_digit()) {
        return format!("N{camel}");
    }
    if camel == "Self" { "Self_".to_owned() } else { camel }
}

/// Returns a Rust constant name.
pub fn screaming(name: &str) -> String {
    let screaming = words(name).join("_").to_ascii_uppercase();
    if screaming.starts_with(|first: char| first.is_ascii_digit()) { format!("N{screaming}") } else { screaming }
}

/// Whether a name is a Rust identifier in the style of types.
pub(super) fn is_camel(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_uppercase())
        && name.chars().all(|character| character.is_ascii_alphanumeric())
        && name != "Self"
}

/// Whether a name is a Rust identifier in the style of fields, and not a keyword.
pub(super) fn is_snake(name: &str) -> bool {
    let plain = name.strip_prefix("r#").unwrap_or(name);
    plain.starts_with(|first: char| first.is_ascii_lowercase())
        && plain
            .chars()
            .all(|character| character.is_ascii_lowercase() || character.is_ascii_digit() || character == '_')
        && !PATH_KEYWORDS.contains(&plain)
        && (name.starts_with("r#") || !KEYWORDS.contains(&plain))
}

/// Whether the type of an operation must not have this name.
pub(super) fn is_needed(name: &str) -> bool {
    NEEDED_TYPES.contains(&name)
}

/// Whether a type name is used for something else in generated modules.
pub(super) fn is_taken(name: &str) -> bool {
    TAKEN_TYPES.contains(&name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields() {
        for (name, expected) in [
            ("message_id", "message_id"),
            ("messageId", "message_id"),
            ("zh-CN", "zh_cn"),
            ("type", "r#type"),
            ("self", "self_"),
            ("new", "new_"),
            ("2fa", "n2fa"),
            ("i18n_name", "i18n_name"),
            ("ID", "id"),
            ("$id", "id"),
            ("用户ID", "id"),
            ("消息", "u6d88_u606f"),
            ("-", "minus"),
            ("", "empty"),
        ] {
            assert_eq!(snake(name), expected, "{name}");
        }
        assert_eq!(spelled_snake("$id"), "dollar_id");
        assert_eq!(spelled_snake("用户ID"), "u7528_u6237_id");
        assert_eq!(spelled_snake("zh-CN"), "zh_cn");
    }

    #[test]
    fn types_and_variants() {
        for (name, expected) in [
            ("open_id", "OpenId"),
            ("zh-CN", "ZhCn"),
            ("p2p", "P2p"),
            ("self", "Self_"),
            ("1", "N1"),
            ("TEXT", "Text"),
            ("userInfo", "UserInfo"),
            ("-1", "Minus1"),
            (">=", "GreaterEqual"),
            ("&&", "AndAnd"),
            ("男", "U7537"),
            ("一二三四五六七八九十", "U4e00U4e8cU4e09U56dbU4e94U516dU4e03U516b"),
        ] {
            assert_eq!(camel(name), expected, "{name}");
        }
        assert_eq!(spelled_camel("C++"), "CPlusPlus");
        assert_eq!(spelled_camel("<= 5"), "LessEqual5");
        assert_eq!(screaming("im:message.pins:write_only"), "IM_MESSAGE_PINS_WRITE_ONLY");
    }
}
