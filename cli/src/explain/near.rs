//! Errors that are like one that nobody has.

use feishu_api::catalog::{Catalog, CodeEntry};
use feishu_source::closest;
use serde::Serialize;

/// How many are shown.
const MOST: usize = 8;

/// How far a neighbour may be.
const FAR: u64 = 20;

/// An error that may have been meant.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Near {
    pub(crate) code: i64,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(crate) key: String,
    pub(crate) name: String,
    pub(crate) message: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(crate) service: String,
}

/// Returns similar errors: first those one typing mistake away, then numeric neighbours.
pub(crate) fn near(catalog: &'static Catalog, asked: &str) -> Vec<Near> {
    let mut found: Vec<(u64, &CodeEntry)> = match asked.parse::<i64>() {
        Ok(code) => catalog.codes().iter().filter_map(|entry| Some((distance(asked, code, entry)?, entry))).collect(),
        Err(_) => {
            let words = catalog.codes().iter().flat_map(|entry| [entry.key.as_str(), entry.name.as_str()]);
            let meant = closest(asked, words.filter(|word| !word.is_empty()));
            let is_match = |entry: &&CodeEntry| meant.is_some_and(|word| entry.key == word || entry.name == word);
            catalog.codes().iter().filter(is_match).map(|entry| (0, entry)).collect()
        }
    };
    found.sort_by_key(|(distance, entry)| (*distance, entry.code));
    found.dedup_by_key(|(_, entry)| (entry.code, &entry.service));
    let near = |(_, entry): (u64, &CodeEntry)| Near {
        code: entry.code,
        key: entry.key.clone(),
        name: entry.name.clone(),
        message: entry.message.clone(),
        service: entry.service.clone(),
    };
    found.into_iter().take(MOST).map(near).collect()
}

/// Returns the distance of a code from the requested one; `None` if the code is not similar.
fn distance(asked: &str, code: i64, entry: &CodeEntry) -> Option<u64> {
    if !entry.key.is_empty() {
        return None;
    }
    let known = entry.code.to_string();
    let is_typo = is_one_mistake(asked.as_bytes(), known.as_bytes());
    let apart = entry.code.abs_diff(code);
    let is_neighbour = apart <= FAR && known.len() == asked.len() && known.len() > 3;
    match (is_typo, is_neighbour) {
        // The last digit is what neighbours differ in as well.
        (true, _) => Some(apart.min(FAR)),
        (false, true) => Some(FAR + apart),
        (false, false) => None,
    }
}

/// Returns whether the numbers differ by one inserted, missing, changed or swapped digit.
fn is_one_mistake(one: &[u8], other: &[u8]) -> bool {
    let same_start = one.iter().zip(other).take_while(|(a, b)| a == b).count();
    let rest = |digits: &[u8], from: usize| digits.get(from..).map(<[u8]>::to_vec).unwrap_or_default();
    let (a, b) = (rest(one, same_start), rest(other, same_start));
    match (a.len(), b.len()) {
        (x, y) if x == y => {
            let swapped = x >= 2 && a.first() == b.get(1) && a.get(1) == b.first() && rest(&a, 2) == rest(&b, 2);
            swapped || rest(&a, 1) == rest(&b, 1)
        }
        (x, y) if x == y + 1 => rest(&a, 1) == b,
        (x, y) if x + 1 == y => a == rest(&b, 1),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_typing_mistake_is_one_digit() {
        for (one, other, is_match) in [
            ("230002", "230003", true),
            ("230002", "230020", true),
            ("230002", "23002", true),
            ("230002", "2300002", true),
            ("230002", "230112", false),
            ("230002", "2302", false),
        ] {
            assert_eq!(is_one_mistake(one.as_bytes(), other.as_bytes()), is_match, "{one} {other}");
        }
    }

    #[test]
    fn what_may_have_been_meant_is_near() {
        let near = near(Catalog::feishu(), "2300022");
        assert!(near.iter().any(|near| near.code == 230002), "{near:?}");
        let near = super::near(Catalog::feishu(), "BotNotInChatt");
        assert_eq!(near[0].name, "BotNotInChat");
        assert!(super::near(Catalog::feishu(), "7").len() <= MOST);
    }
}
