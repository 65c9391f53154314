//! Suggestions for misspelled words.

/// Returns the candidate closest to a word, if any is close enough.
pub(super) fn nearest<'c>(word: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    let distance = |candidate: &'c str| (distance(word, candidate), candidate);
    let (distance, nearest) = candidates.into_iter().map(distance).min()?;
    let is_longer = nearest.len() > 3 && word.len() > 3 && (nearest.starts_with(word) || word.starts_with(nearest));
    (distance <= 1 + word.chars().count() / 5 || is_longer).then_some(nearest)
}

/// Returns the edit distance: the number of characters to change, add or remove.
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (above, character) in one.chars().take(64).enumerate() {
        let mut diagonal = above;
        row[0] = above + 1;
        for (at, candidate) in other.iter().enumerate() {
            let change = diagonal + usize::from(character != *candidate);
            diagonal = row[at + 1];
            row[at + 1] = change.min(row[at] + 1).min(diagonal + 1);
        }
    }
    row[other.len()]
}
