//! Turns the words of a message into a name, by common phrases of messages.

use super::Bounds;
use super::vocabulary::{
    ASIDES, AUXILIARY, CUTS, DANGLING, DENIALS, FILLERS, FORMS, Form, MISSING, PERMISSION_FILLERS, PHRASES,
    PREPOSITIONS, SOFT_FILLERS, STATES,
};

/// Returns a name for a message, from its first clause that yields one.
pub(super) fn name(clauses: &[Vec<String>], bounds: Bounds) -> Option<String> {
    let (asides, main): (Vec<_>, Vec<_>) = clauses.iter().partition(|clause| is_aside(clause));
    main.into_iter().chain(asides).find_map(|clause| clause_name(clause, bounds))
}

/// Returns a name with everything that a message says, as far as the bounds allow.
pub(super) fn full_name(clauses: &[Vec<String>], bounds: Bounds) -> Option<String> {
    let (asides, main): (Vec<_>, Vec<_>) = clauses.iter().partition(|clause| is_aside(clause));
    let words: Vec<String> = main.into_iter().chain(asides).flatten().cloned().collect();
    let mut words = rephrased(&words);
    words.retain(|word| !matches!(*word, "please" | "which" | "that" | "who" | "you" | "and" | "ext"));
    rendered("", &bounded(&words, bounds), "")
}

fn is_aside(clause: &[String]) -> bool {
    clause.first().is_some_and(|first| ASIDES.contains(&first.as_str()))
}

fn clause_name(clause: &[String], bounds: Bounds) -> Option<String> {
    let words = rephrased(clause);
    if let Some(name) = permission_name(&words, bounds) {
        return Some(name);
    }
    let found = FORMS.iter().find_map(|(pattern, form)| {
        let (at, length) = (0..words.len()).find_map(|at| Some((at, matched(pattern, &words[at..])?)))?;
        // Words between the words of the phrase belong to its subject.
        let between = words[at..at + length]
            .iter()
            .filter(|word| !pattern.split(' ').any(|one| one.trim_end_matches('~') == **word));
        let before: Vec<_> = words[..at].iter().chain(between).copied().collect();
        let after = &words[at + length..];
        Some((*form, before, after.strip_suffix(&["error"]).unwrap_or(after)))
    });
    match found {
        None => rendered("", &subject(&words, bounds, 2), ""),
        Some((Form::Before(form), before, after)) => {
            let goes_on = after.first().is_some_and(|first| CUTS.contains(first) || DANGLING.contains(first));
            let before = before.as_slice();
            let whole = [before, after].concat();
            let in_front = after.split(|word| PREPOSITIONS.contains(word)).next().unwrap_or_default();
            let about: [&[&str]; 3] = match form {
                "TooMany" => [in_front, after, before],
                _ if goes_on => [before, after, &[]],
                "Invalid" if whole.len() <= 4 => [&whole, &[], &[]],
                _ => [after, before, &[]],
            };
            let room = bounds.less(form);
            let about = about.into_iter().map(|words| subject(words, room, 1)).find(|about| !about.is_empty());
            rendered(form, &about.unwrap_or_default(), "")
        }
        Some((Form::Behind(form), before, after)) => rendered_behind(form, &before, after, bounds.less(form)),
    }
}

fn rendered_behind(form: &str, before: &[&str], after: &[&str], room: Bounds) -> Option<String> {
    let links = after.iter().take_while(|word| CUTS.contains(word) || DANGLING.contains(word)).count();
    let after_links = &after[links..];
    let is_soft = before.iter().all(|word| SOFT_FILLERS.contains(word) || FILLERS.contains(word));
    let mut about = match form {
        // "The chat does not allow forwarding"; "forwarding is not allowed in the chat".
        "NotAllowed" if links == 0 && !after.is_empty() => subject(after, room, 1),
        "NotAllowed" => subject(before, room, 1),
        "Unsupported" if !is_soft => {
            let what = after.iter().filter(|word| **word != "to");
            subject(&subject(before, room, 1).into_iter().chain(what.copied()).collect::<Vec<_>>(), room, 1)
        }
        _ if is_soft => Vec::new(),
        _ => subject(before, room, 1),
    };
    if about.is_empty() {
        about = subject(if is_soft { after_links } else { before }, room, 1);
    }
    if form == "LimitExceeded" {
        about.retain(|word| !matches!(*word, "number" | "maximum" | "upper"));
    }
    rendered("", &about, if about.last() == Some(&"quota") { "Exceeded" } else { form })
}

/// Returns the name for a missing permission: the action that is denied, or the permission.
fn permission_name(words: &[&str], bounds: Bounds) -> Option<String> {
    let at = words.iter().position(|word| *word == "permission")?;
    if !words.iter().any(|word| MISSING.contains(word)) {
        return None;
    }
    let is_detail = |word: &&&str| !MISSING.contains(word) && !PERMISSION_FILLERS.contains(word);
    let action = words[at + 1..].iter().skip_while(|word| **word != "to").skip(1);
    let action =
        action.take_while(|word| !matches!(**word, "to" | "in" | "on" | "of" | "with") && !CUTS.contains(word));
    let action = subject(&action.filter(is_detail).copied().collect::<Vec<_>>(), bounds.less("Denied"), 1);
    if !action.is_empty() {
        return rendered("", &action, "Denied");
    }
    let which: Vec<_> = words[..at].iter().filter(is_detail).copied().collect();
    rendered("", &subject(&which, bounds.less("PermissionDenied"), 1), "PermissionDenied")
}

/// Returns the words of a clause with set phrases shortened and auxiliary verbs removed.
fn rephrased(words: &[String]) -> Vec<&str> {
    let mut words: Vec<_> = words.iter().map(String::as_str).collect();
    if words.len() > 2 && words.first() == Some(&"error") {
        words.remove(0);
    }
    // A phrase may consist of other phrases.
    let words = replaced(&replaced(&words));
    let mut kept = Vec::with_capacity(words.len());
    for (at, word) in words.iter().enumerate() {
        let has = *word == "have" && words.get(at + 1).is_some_and(|next| !is_participle(next)) && at > 0;
        if has || !AUXILIARY.contains(word) {
            kept.push(*word);
        }
    }
    replaced(&kept)
}

/// Whether "has" in front of this word only marks the tense.
fn is_participle(word: &str) -> bool {
    ["ed", "en"].iter().any(|end| word.ends_with(end))
        || matches!(
            word,
            "be" | "exist" | "reach" | "exceed" | "fail" | "trigger" | "limit" | "already" | "no" | "not" | "found"
        )
}

fn replaced<'a>(words: &[&'a str]) -> Vec<&'a str> {
    let mut out = Vec::with_capacity(words.len());
    let mut at = 0;
    while at < words.len() {
        let found = PHRASES.iter().find_map(|(pattern, instead)| Some((matched(pattern, &words[at..])?, *instead)));
        match found {
            Some((length, instead)) => {
                out.extend(instead.split_whitespace());
                at += length;
            }
            None => {
                out.push(words[at]);
                at += 1;
            }
        }
    }
    out
}

/// Returns how many of the first words a pattern matches; `None` if it does not match.
fn matched(pattern: &str, words: &[&str]) -> Option<usize> {
    if !words.first().is_some_and(|first| pattern.starts_with(first)) {
        return None;
    }
    let mut at = 0;
    let mut gap = 0;
    for wanted in pattern.split(' ') {
        if wanted == "*" {
            gap = 3;
            continue;
        }
        if wanted == "$" {
            return (at == words.len()).then_some(at);
        }
        let (wanted, optional) = wanted.strip_suffix('~').map_or((wanted, false), |wanted| (wanted, true));
        match words.iter().skip(at).take(gap + 1).position(|word| *word == wanted) {
            Some(skipped) => at += skipped + 1,
            None if optional => {}
            None => return None,
        }
        gap = 0;
    }
    Some(at)
}

/// Returns the subject of a phrase: its first significant words. It ends where a clause follows, once there are at
/// least `least` words.
fn subject<'a>(words: &[&'a str], bounds: Bounds, least: usize) -> Vec<&'a str> {
    let mut about: Vec<&str> = Vec::new();
    let full = |about: &[&str]| about.iter().filter(|word| !DANGLING.contains(word)).count();
    let mut at = 0;
    while at < words.len() {
        let word = words[at];
        at += 1;
        if word == "or" {
            // Of two alternatives, the first: "create or send a message". If the second is missing, both are dropped.
            if at == words.len() && about.len() > 1 {
                about.pop();
            }
            at += 1;
        } else if (CUTS.contains(&word) && full(&about) >= least)
            || (PREPOSITIONS.contains(&word)
                && full(&about) > least
                && !about.last().is_some_and(|last| DENIALS.contains(last)))
        {
            match words[at..].iter().position(|word| DENIALS.contains(word)) {
                Some(denial) if least > 1 => at += denial,
                _ => break,
            }
        } else if !FILLERS.contains(&word) && about.last() != Some(&word) {
            about.push(word);
        }
    }
    let about = of(about);
    let hard: Vec<_> = about.iter().filter(|word| !SOFT_FILLERS.contains(word)).copied().collect();
    let stands_alone = hard.len() > least && !hard.first().is_some_and(|first| PREPOSITIONS.contains(first));
    bounded(if stands_alone { &hard } else { &about }, bounds)
}

/// Reorders words around "of", so that "the length of a name" becomes "name length".
fn of(mut words: Vec<&str>) -> Vec<&str> {
    while let Some(at) = words.iter().position(|word| *word == "of") {
        words.remove(at);
        if words[..at].iter().any(|word| DENIALS.contains(word)) {
            continue;
        }
        let run =
            words[at..].iter().take_while(|word| !DANGLING.contains(word) && !STATES.contains(word)).take(2).count();
        let start = words[..at].iter().rposition(|word| DANGLING.contains(word)).map_or(0, |last| last + 1);
        words[start..at + run].rotate_left(at - start);
    }
    words
}

/// Returns as many words as a name may have; the last word must be able to end a name.
fn bounded<'a>(words: &[&'a str], bounds: Bounds) -> Vec<&'a str> {
    let mut room = bounds.characters;
    let fits = words.iter().take(bounds.words).take_while(|word| {
        let fits = word.len() <= room;
        room = room.saturating_sub(word.len());
        fits
    });
    let mut words: Vec<_> = fits.copied().collect();
    while words.last().is_some_and(|last| DANGLING.contains(last)) {
        words.pop();
    }
    words
}

/// Joins the words to a Rust variant.
fn rendered(before: &str, words: &[&str], behind: &str) -> Option<String> {
    let mut name = before.to_owned();
    for (at, word) in words.iter().enumerate() {
        let is_last = at > 0 && at + 1 == words.len() && behind.is_empty();
        match *word {
            "cannotbe" => name.push_str("CannotBe"),
            "canonlybe" => name.push_str("CanOnlyBe"),
            "failto" => name.push_str("Fail"),
            "have" => name.push_str("Has"),
            "outof" => name.push_str("OutOf"),
            "tobe" => name.push_str("ToBe"),
            "duplicate" if is_last => name.push_str("Duplicated"),
            "support" if is_last => name.push_str("Supported"),
            word => {
                name.extend(word.get(..1).map(str::to_ascii_uppercase));
                name.push_str(word.get(1..).unwrap_or_default());
            }
        }
    }
    if before == "TooMany" && words.last().is_some_and(|last| !last.ends_with('s') && *last != "children") {
        name.push('s');
    }
    name.push_str(behind);
    let first = name.chars().next()?;
    Some(if first.is_ascii_digit() { format!("N{name}") } else { name })
}

impl Bounds {
    /// Returns the bounds for the rest of the name beside a form; it needs only a few words.
    fn less(self, form: &str) -> Self {
        let words = form.chars().filter(char::is_ascii_uppercase).count();
        Self { words: self.words.saturating_sub(words).max(4), characters: self.characters.saturating_sub(form.len()) }
    }
}
