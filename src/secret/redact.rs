//! Removes the secrets of a call from what the server sent back, before any of it is returned.
//!
//! A part of a secret is also a secret: an excerpt may begin or end in the middle of one. So any [`SHORTEST`]
//! consecutive characters of a secret are searched for, verbatim, in hexadecimal and in Base64.

use super::view::{Unit, spelled, views};
use super::{REDACTED, Secret};
use std::ops::Range;

/// The number of consecutive characters that reveal a part of a secret. Shorter parts occur in many texts by chance,
/// and shorter secrets are ignored: replacing them would mangle the text without protecting anything.
const SHORTEST: usize = 8;

/// Consecutive bytes, compared at once.
type Run = [u8; SHORTEST];

/// The secrets of a call.
#[derive(Clone, Default)]
pub(crate) struct Redactor {
    secrets: Vec<Secret>,
}

/// A run and its position in the text.
struct Place {
    run: Run,
    range: Range<usize>,
}

impl Redactor {
    pub(crate) fn add(&mut self, secret: &str) {
        if secret.len() >= SHORTEST && !self.secrets.iter().any(|known| known.expose() == secret) {
            self.secrets.push(Secret::from(secret));
        }
    }

    /// Adds the secrets of another redactor.
    pub(crate) fn extend(&mut self, other: &Self) {
        other.secrets.iter().for_each(|secret| self.add(secret.expose()));
    }

    /// Keeps only the `most` secrets added last.
    pub(crate) fn keep_last(&mut self, most: usize) {
        let more = self.secrets.len().saturating_sub(most);
        self.secrets.drain(..more);
    }

    /// Returns the bytes without any part of a secret.
    pub(crate) fn bytes(&self, bytes: &[u8]) -> Vec<u8> {
        let mut clean = Vec::with_capacity(bytes.len());
        let mut from = 0;
        for range in self.ranges(bytes) {
            clean.extend_from_slice(bytes.get(from..range.start).unwrap_or_default());
            clean.extend_from_slice(REDACTED.as_bytes());
            from = range.end;
        }
        clean.extend_from_slice(bytes.get(from..).unwrap_or_default());
        clean
    }

    /// Returns the text without any part of a secret.
    pub(crate) fn text(&self, text: String) -> String {
        match self.ranges(text.as_bytes()).is_empty() {
            true => text,
            false => String::from_utf8_lossy(&self.bytes(text.as_bytes())).into_owned(),
        }
    }

    /// Returns the ranges that contain parts of secrets, in order. This takes linear time in the length of the text and
    /// the secrets, apart from a logarithm.
    fn ranges(&self, bytes: &[u8]) -> Vec<Range<usize>> {
        if bytes.len() < SHORTEST || self.secrets.is_empty() {
            return Vec::new();
        }
        let mut places: Vec<Place> =
            views(bytes).iter().flat_map(|view| view.windows(SHORTEST).filter_map(place)).collect();
        places.sort_unstable_by_key(|place| place.run);
        let mut found = Vec::new();
        let mut is_found = vec![false; places.len()];
        for spelling in self.secrets.iter().flat_map(spellings) {
            for run in spelled(spelling.expose()).iter().flat_map(|reading| reading.windows(SHORTEST)) {
                let mut at = places.partition_point(|place| place.run.as_slice() < run);
                // A run found once has been found at all its positions.
                while let Some(place) = places.get(at).filter(|place| place.run == run && !is_found[at]) {
                    is_found[at] = true;
                    found.push(place.range.clone());
                    at += 1;
                }
            }
        }
        merged(found)
    }
}

fn place(units: &[Unit]) -> Option<Place> {
    let mut run = Run::default();
    run.iter_mut().zip(units).for_each(|(byte, unit)| *byte = unit.byte());
    Some(Place { run, range: units.first()?.start..units.last()?.end })
}

/// Merges ranges that overlap or touch.
fn merged(mut ranges: Vec<Range<usize>>) -> Vec<Range<usize>> {
    ranges.sort_unstable_by_key(|range| range.start);
    let mut merged: Vec<Range<usize>> = Vec::with_capacity(ranges.len());
    for range in ranges {
        match merged.last_mut().filter(|last| range.start <= last.end) {
            Some(last) => last.end = last.end.max(range.end),
            None => merged.push(range),
        }
    }
    merged
}

/// Returns the spellings of a secret in other encodings. In Base64 they depend on the number of preceding bytes.
fn spellings(secret: &Secret) -> [Secret; 5] {
    let bytes = secret.expose().as_bytes();
    let hex: String = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]).filter_map(hex_digit).collect();
    [secret.clone(), hex.into(), base64(bytes, 0), base64(bytes, 1), base64(bytes, 2)]
}

fn hex_digit(value: u8) -> Option<char> {
    char::from_digit(u32::from(value), 16)
}

/// Returns the Base64 characters that depend only on `bytes`, after `before` preceding bytes.
fn base64(bytes: &[u8], before: usize) -> Secret {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let bit = |at: usize| bytes.get(at / 8).is_some_and(|byte| byte >> (7 - at % 8) & 1 == 1);
    let first = (before * 8).div_ceil(6) * 6 - before * 8;
    let sextets = (first..).step_by(6).take_while(|at| at + 6 <= bytes.len() * 8);
    let value = |at: usize| (at..at + 6).fold(0, |value, at| value * 2 + usize::from(bit(at)));
    let text: String = sextets.filter_map(|at| ALPHABET.get(value(at))).map(|byte| char::from(*byte)).collect();
    text.into()
}

#[cfg(test)]
mod tests;
