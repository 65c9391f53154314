//! Makes the Rust names of a table distinct: the fields of an object, the variants of an enum, operations.
//!
//! The name of an entry depends on the names of the entries, but not on their order.

use super::names::{camel, is_needed, snake, spelled_camel, spelled_snake};
use std::collections::{HashMap, HashSet};

/// The style of the names.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    /// Fields.
    Snake,
    /// Variants.
    Camel,
    /// Types of operations.
    Type,
}

/// An entry of a table.
pub(super) struct Entry<'a> {
    /// The name on the page, which is unique in the table.
    pub(super) name: &'a str,
    /// The Rust name that the spec asks for.
    pub(super) wish: Option<&'a str>,
}

/// Returns a Rust name for each entry, in their order. The names are distinct, unless the spec asks for the same name
/// twice.
///
/// Among entries with the same words, the entry that is already in Rust's style gets the plain name. Symbols and other
/// scripts are spelled out in the others; names that are still equal get a number.
pub(super) fn distinct(entries: &[Entry<'_>], style: Style) -> Vec<String> {
    let plain: Vec<String> = entries.iter().map(|entry| style.plain(entry.name)).collect();
    let mut sharing: HashMap<&str, usize> = HashMap::with_capacity(entries.len());
    for (entry, plain) in entries.iter().zip(&plain) {
        *sharing.entry(plain).or_default() += usize::from(entry.wish.is_none());
    }
    let mut names: Vec<Option<String>> = entries.iter().map(|entry| entry.wish.map(str::to_owned)).collect();
    let mut taken: HashSet<String> = names.iter().flatten().cloned().collect();
    let mut open = Vec::new();
    for (at, (entry, plain)) in entries.iter().zip(&plain).enumerate() {
        let has_it = sharing[plain.as_str()] == 1 || entry.name == plain.trim_start_matches("r#");
        if entry.wish.is_some() {
            continue;
        }
        if has_it && taken.insert(plain.clone()) {
            names[at] = Some(plain.clone());
        } else {
            open.push(at);
        }
    }
    open.sort_by_key(|&at| entries[at].name);
    open.retain(|&at| {
        let spelled = style.spelled(entries[at].name);
        let is_free = taken.insert(spelled.clone());
        if is_free {
            names[at] = Some(spelled);
        }
        !is_free
    });
    let mut numbers = Numbers::default();
    for at in open {
        names[at] = Some(numbers.free(&plain[at], &mut taken, style));
    }
    names.into_iter().zip(plain).map(|(name, plain)| name.unwrap_or(plain)).collect()
}

impl Style {
    fn plain(self, name: &str) -> String {
        match self {
            Self::Snake => snake(name),
            Self::Camel => variant(camel(name)),
            Self::Type => needed(camel(name)),
        }
    }

    fn spelled(self, name: &str) -> String {
        match self {
            Self::Snake => spelled_snake(name),
            Self::Camel => variant(spelled_camel(name)),
            Self::Type => needed(spelled_camel(name)),
        }
    }
}

/// The variant `Other` is reserved for the values that are not listed.
fn variant(name: String) -> String {
    if name == "Other" { "Other_".to_owned() } else { name }
}

/// Returns the name, changed if generated code needs it for something else.
fn needed(name: String) -> String {
    if is_needed(&name) { name + "Type" } else { name }
}

/// The last number used for each name.
#[derive(Default)]
pub(super) struct Numbers(HashMap<String, usize>);

impl Numbers {
    /// Returns the name with the smallest free number, and marks it as taken.
    pub(super) fn free(&mut self, name: &str, taken: &mut HashSet<String>, style: Style) -> String {
        let name = name.trim_start_matches("r#").trim_end_matches('_');
        let divides = style == Style::Snake || name.ends_with(|last: char| last.is_ascii_digit());
        let number = self.0.entry(name.to_owned()).or_insert(1);
        loop {
            *number += 1;
            let numbered = format!("{name}{}{number}", if divides { "_" } else { "" });
            if taken.insert(numbered.clone()) {
                return numbered;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::collection::btree_set;
    use proptest::prelude::*;
    use proptest::sample::select;

    fn names(names: &[&str], style: Style) -> Vec<String> {
        distinct(&names.iter().map(|name| Entry { name, wish: None }).collect::<Vec<_>>(), style)
    }

    #[test]
    fn fields_of_one_table() {
        for (written, expected) in [
            (&["userId", "user_id"][..], &["user_id_2", "user_id"][..]),
            (&["userId", "UserID"], &["user_id_2", "user_id"]),
            (&["$id", "id"], &["dollar_id", "id"]),
            (&["用户ID", "部门ID"], &["u7528_u6237_id", "u90e8_u95e8_id"]),
            (&["类型", "状态"], &["u7c7b_u578b", "u72b6_u6001"]),
            (&["type", "Type", "TYPE"], &["r#type", "type_3", "type_2"]),
            (&["self", "self_", "crate"], &["self_2", "self_", "crate_"]),
            (&["zh-CN", "zh_cn", "zh_cn_2"], &["zh_cn_3", "zh_cn", "zh_cn_2"]),
            (&["1d", "1D", "7d"], &["n1d", "n1_d", "n7d"]),
        ] {
            assert_eq!(names(written, Style::Snake), expected, "{written:?}");
        }
    }

    #[test]
    fn variants_of_one_enum() {
        for (written, expected) in [
            (&["a", "A"][..], &["A2", "A"][..]),
            (&["1", "-1", "+1", "01"], &["N1", "Minus1", "Plus1", "N01"]),
            (&[">=", ">", "=", "!="], &["GreaterEqual", "Greater", "Equal", "NotEqual"]),
            (&["C", "C++", "C#"], &["C", "CPlusPlus", "CHash"]),
            (&["<= 5", ">= 5"], &["LessEqual5", "GreaterEqual5"]),
            (&["", " ", "-", "*"], &["Empty", "Space", "Minus", "Star"]),
            (&["男", "女"], &["U7537", "U5973"]),
            (&["other", "Other"], &["Other2", "Other_"]),
            (&["v1", "V1", "V-1"], &["V1_3", "V1", "V1_2"]),
        ] {
            assert_eq!(names(written, Style::Camel), expected, "{written:?}");
        }
    }

    #[test]
    fn requested_names_come_first() {
        let entries = [
            Entry { name: "user", wish: None },
            Entry { name: "owner", wish: Some("user") },
            Entry { name: "userId", wish: None },
            Entry { name: "user_id", wish: Some("id") },
        ];
        assert_eq!(distinct(&entries, Style::Snake), ["user_2", "user", "user_id", "id"]);
    }

    fn written() -> impl Strategy<Value = Vec<String>> {
        const PIECES: &[&str] = &[
            "a", "A", "b", "1", "2", "_", "-", "+", " ", "id", "Id", "ID", "type", "self", "other", "中", "文",
            "\u{0}", "é", "<", "$",
        ];
        let name = proptest::collection::vec(select(PIECES), 0..5).prop_map(|pieces| pieces.concat());
        btree_set(prop_oneof![8 => name, 1 => any::<String>()], 0..24).prop_map(|names| names.into_iter().collect())
    }

    proptest! {
        #[test]
        fn names_are_distinct_identifiers(written in written()) {
            let written: Vec<&str> = written.iter().map(String::as_str).collect();
            for style in [Style::Snake, Style::Camel] {
                let named = names(&written, style);
                let mut sorted = named.clone();
                sorted.sort();
                sorted.dedup();
                prop_assert_eq!(sorted.len(), written.len(), "{:?}", named);
                for name in &named {
                    let name = name.strip_prefix("r#").map_or_else(|| name.clone(), |raw| format!("raw_{raw}"));
                    prop_assert!(syn::parse_str::<syn::Ident>(&name).is_ok(), "{}", name);
                }
                let turned: Vec<&str> = written.iter().rev().copied().collect();
                let mut turned = names(&turned, style);
                turned.reverse();
                prop_assert_eq!(turned, named);
            }
        }
    }

    /// Names that are all equal in Rust, and more of them than a page has fields.
    #[test]
    fn many_names_take_little_time() {
        let written: Vec<String> =
            (1..50_000).map(|length| format!("a{:b}", length).replace('0', "-").replace('1', "_")).collect();
        let named = names(&written.iter().map(String::as_str).collect::<Vec<_>>(), Style::Snake);
        assert_eq!(named.iter().collect::<HashSet<_>>().len(), written.len());
    }
}
