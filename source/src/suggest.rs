//! Wording for findings: what was probably meant, what is allowed, and how to quote the input.

use super::characters::is_hidden;

/// The number of characters of the input that are shown, so that a message fits on a line.
const MAX_QUOTED: usize = 60;
/// The number of alternatives that are listed.
const MAX_LISTED: usize = 24;
/// Longer words are not compared, because that costs the product of the lengths, and they have no useful near miss.
const MAX_COMPARED: usize = 64;
/// The number of candidates of similar length that a word is compared with. The platform has 2,000 operations and
/// events.
const MAX_CANDIDATES: usize = 4_000;

/// Returns the word in backticks, shortened if it is long, with hidden characters escaped.
pub fn quoted(word: &str) -> String {
    let mut shown = String::from("`");
    for (count, character) in word.chars().enumerate() {
        if count == MAX_QUOTED {
            shown.push('…');
            break;
        }
        if is_hidden(character) {
            shown.extend(character.escape_default());
        } else {
            shown.push(character);
        }
    }
    shown.push('`');
    shown
}

/// Returns the candidate nearest to the word, if it is near enough to be what was meant.
pub fn closest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let length = word.chars().take(MAX_COMPARED + 1).count();
    if length > MAX_COMPARED {
        return None;
    }
    // Up to a third of the letters may differ: `requird`, `tenat`, but not `id` for `en`.
    let allowed = (length / 3).max(1);
    let word = word.to_lowercase();
    candidates
        .into_iter()
        .filter(|candidate| candidate.chars().take(length + allowed + 1).count().abs_diff(length) <= allowed)
        .take(MAX_CANDIDATES)
        .map(|candidate| (strsim::damerau_levenshtein(&word, &candidate.to_lowercase()), candidate))
        .filter(|&(distance, candidate)| distance <= allowed && distance < candidate.chars().count())
        // The first of equals, so that the result depends on the order of the type and not on a hash.
        .min_by_key(|&(distance, _)| distance)
        .map(|(_, candidate)| candidate)
}

/// Joins words as `` `a`, `b` or `c` ``, with the given conjunction; the rest of a long list is only counted.
pub fn list<'a>(words: impl IntoIterator<Item = &'a str>, conjunction: &str) -> String {
    let words: Vec<_> = words.into_iter().collect();
    let mut shown: Vec<_> = words.iter().take(MAX_LISTED).map(|word| quoted(word)).collect();
    if words.len() > MAX_LISTED {
        shown.push(format!("{} more", words.len() - MAX_LISTED));
    }
    match shown.pop() {
        None => String::new(),
        Some(last) if shown.is_empty() => last,
        Some(last) => format!("{} {conjunction} {last}", shown.join(", ")),
    }
}

/// Returns the help for a word that is none of the candidates: the probably intended candidate, or all of them. Returns
/// nothing if there are no candidates.
pub fn did_you_mean<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str> + Clone) -> Option<String> {
    if let Some(near) = closest(word, candidates.clone()) {
        return Some(format!("did you mean {}?", quoted(near)));
    }
    let all = list(candidates, "or");
    (!all.is_empty()).then(|| format!("it can be {all}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_near_miss_is_found_among_all_operations_of_a_platform() {
        let ids: Vec<String> = (0..2_000).map(|number| format!("service{number}.v1.resource.operation")).collect();
        let near = |word| closest(word, ids.iter().map(String::as_str).chain(["zoo.v1.box.create"]));
        assert_eq!(near("zoo.v1.box.creat"), Some("zoo.v1.box.create"));
        assert_eq!(near("service1999.v1.resource.operatoin"), Some("service1999.v1.resource.operation"));
        assert_eq!(near("nothing"), None);
    }
}
