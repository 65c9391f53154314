//! Which documents fit some words best.

use super::documents::Document;
use super::words::{characters, words};

/// What a word counts of which the document has only a longer one.
const PREFIX: f64 = 0.6;
/// Shorter beginnings of words say too little.
const SHORTEST_PREFIX: usize = 3;
/// What a Chinese character counts beside the pairs.
const CHARACTER: f64 = 0.3;
/// What is called exactly so stands above all else.
const EXACT: f64 = 1000.0;

/// A word that is looked for.
struct Wanted {
    word: String,
    /// How much it counts, as the rarer a word is, the more it says.
    weight: f64,
    /// Whether it has to be there for the document to fit wholly.
    counts: bool,
}

/// Returns the best documents and their scores.
pub(super) fn best<'d>(documents: &'d [Document], query: &str, count: usize) -> Vec<(&'d Document, f64)> {
    let wanted = wanted(documents, query);
    let query = query.trim().to_lowercase();
    let mut found: Vec<(&Document, f64)> = documents
        .iter()
        .map(|document| (document, score(document, &wanted, &query)))
        .filter(|(_, score)| *score > 0.0)
        .collect();
    found.sort_by(|(a, x), (b, y)| y.total_cmp(x).then_with(|| (a.kind, a.id).cmp(&(b.kind, b.id))));
    found.truncate(count);
    found
}

fn wanted(documents: &[Document], query: &str) -> Vec<Wanted> {
    let pairs = words(query).into_iter().map(|word| (word, 1.0, true));
    let characters = characters(query).into_iter().map(|word| (word, CHARACTER, false));
    let all = documents.len() as f64;
    let mut wanted: Vec<Wanted> = Vec::new();
    for (word, share, counts) in pairs.chain(characters) {
        if wanted.iter().any(|one| one.word == word) {
            continue;
        }
        let having = documents.iter().filter(|document| weight_of(document, &word) > 0.0).count() as f64;
        let rarity = ((all - having + 0.5) / (having + 0.5) + 1.0).ln();
        wanted.push(Wanted { word, weight: share * rarity, counts });
    }
    wanted
}

/// Returns the weight of a word in a document.
fn weight_of(document: &Document, word: &str) -> f64 {
    if let Some(weight) = document.words.get(word) {
        return *weight;
    }
    if word.len() < SHORTEST_PREFIX || !word.is_ascii() {
        return 0.0;
    }
    let longer = document.words.iter().filter(|(known, _)| known.starts_with(word));
    longer.map(|(_, weight)| weight * PREFIX).fold(0.0, f64::max)
}

fn score(document: &Document, wanted: &[Wanted], query: &str) -> f64 {
    let (mut score, mut there, mut all) = (0.0, 0.0, 0.0);
    for one in wanted {
        let weight = weight_of(document, &one.word);
        score += weight * one.weight;
        if one.counts {
            all += 1.0;
            there += f64::from(u8::from(weight > 0.0));
        }
    }
    // What lacks one of the words fits less, the more so the fewer there are.
    let covered: f64 = if all > 0.0 { 0.2 + 0.8 * (there / all) } else { 1.0 };
    let exact = if document.id.eq_ignore_ascii_case(query) { EXACT } else { 0.0 };
    exact + score * covered * document.weight
}
