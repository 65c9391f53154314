//! The one place that decides Rust names.

/// Keywords that can be written as raw identifiers.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum",
    "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move",
    "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Keywords that cannot.
const PATH_KEYWORDS: &[&str] = &["self", "super", "crate", "_"];

/// Type names that generated modules use for something else.
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

/// Those of them that generated code cannot do without, even where an operation is called so.
const NEEDED_TYPES: &[&str] = &["Api", "Box", "Default", "Into", "None", "Option", "Some", "String", "Vec"];

/// The words of a name: parts between separators, and between a small letter and a capital one.
fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut previous_lower = false;
    let mut open = false;
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

/// A Rust field, method or module name; `None` where the name has no letter or digit to make one of.
pub(super) fn snake(name: &str) -> Option<String> {
    let snake = words(name).join("_");
    let first = snake.chars().next()?;
    if first.is_ascii_digit() {
        return Some(format!("n{snake}"));
    }
    Some(match snake.as_str() {
        name if KEYWORDS.contains(&name) => format!("r#{name}"),
        name if PATH_KEYWORDS.contains(&name) => format!("{name}_"),
        // A field of this name would have a setter that takes the constructor's.
        "new" => "new_".to_owned(),
        _ => snake,
    })
}

/// The modules of `feishu-api` that generated modules import.
const TAKEN_MODULES: &[&str] = &["endpoint", "text", "wire"];

/// A Rust module name; `None` where the name has no letter or digit to make one of.
pub(super) fn module(name: &str) -> Option<String> {
    let snake = snake(name)?;
    Some(if TAKEN_MODULES.contains(&snake.as_str()) { format!("{snake}_") } else { snake })
}

/// A Rust type or variant name; `None` where the name has no letter or digit to make one of.
pub(super) fn camel(name: &str) -> Option<String> {
    let mut camel = String::new();
    for word in words(name) {
        let mut characters = word.chars();
        camel.extend(characters.next().map(|first| first.to_ascii_uppercase()));
        camel.extend(characters);
    }
    let first = camel.chars().next()?;
    if first.is_ascii_digit() {
        return Some(format!("N{camel}"));
    }
    Some(if camel == "Self" { "Self_".to_owned() } else { camel })
}

/// A Rust constant name.
pub(super) fn screaming(name: &str) -> String {
    let screaming = words(name).join("_").to_ascii_uppercase();
    if screaming.starts_with(|first: char| first.is_ascii_digit()) { format!("N{screaming}") } else { screaming }
}

/// Whether a name is a Rust identifier in the style types have.
pub(super) fn is_camel(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_uppercase())
        && name.chars().all(|character| character.is_ascii_alphanumeric())
        && name != "Self"
}

/// Whether a name is a Rust identifier in the style fields have, and no keyword.
pub(super) fn is_snake(name: &str) -> bool {
    let plain = name.strip_prefix("r#").unwrap_or(name);
    plain.starts_with(|first: char| first.is_ascii_lowercase())
        && plain
            .chars()
            .all(|character| character.is_ascii_lowercase() || character.is_ascii_digit() || character == '_')
        && !PATH_KEYWORDS.contains(&plain)
        && (name.starts_with("r#") || !KEYWORDS.contains(&plain))
}

/// Whether no operation can have this type name.
pub(super) fn is_needed(name: &str) -> bool {
    NEEDED_TYPES.contains(&name)
}

/// Whether a type name means something else in generated modules.
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
        ] {
            assert_eq!(snake(name).as_deref(), Some(expected), "{name}");
        }
        assert_eq!(snake("消息"), None);
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
        ] {
            assert_eq!(camel(name).as_deref(), Some(expected), "{name}");
        }
        assert_eq!(screaming("im:message.pins:write_only"), "IM_MESSAGE_PINS_WRITE_ONLY");
    }
}
