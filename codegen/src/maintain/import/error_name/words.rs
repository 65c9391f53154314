//! Splits a message into words and maps equivalent words to one form.

use super::chinese;

/// The number of characters of a message that are read. What distinguishes errors is at the start.
const READ: usize = 400;
/// The maximum length of a word; longer ones are identifiers or data.
const LONGEST: usize = 20;
/// From this length on, a word with digits is an identifier.
const IDENTIFIER: usize = 8;

/// Returns a message as clauses of words. Spelling, case, number and contractions are normalised; articles,
/// placeholders and values are left out.
pub(super) fn clauses(message: &str) -> Vec<Vec<String>> {
    let message: String = message.chars().take(READ).collect();
    let clauses = split(&message);
    let words = clauses.iter().flatten().filter(|word| word.len() > 2).count();
    let chinese = message.chars().filter(|char| chinese::is_chinese(*char)).count();
    let is_english = words * 2 >= chinese;
    if chinese == 0 || (is_english && message.starts_with(|first: char| first.is_ascii())) {
        return clauses;
    }
    match chinese::translate(&message) {
        Some(english) => split(&english),
        None if is_english => clauses,
        None => Vec::new(),
    }
}

fn split(message: &str) -> Vec<Vec<String>> {
    let mut splitter = Splitter::default();
    let mut rest = message.chars();
    while let Some(char) = rest.next() {
        let next = rest.clone().next();
        let between =
            |left: Option<char>| left.is_some_and(char::is_alphanumeric) && next.is_some_and(char::is_alphanumeric);
        match char {
            '%' if next.is_some_and(|next| next.is_ascii_alphabetic()) => {
                rest.next();
                splitter.end_word();
            }
            '{' | '<' | '[' => {
                let close = match char {
                    '{' => '}',
                    '<' => '>',
                    _ => ']',
                };
                splitter.end_word();
                // A placeholder; data would contain spaces or other brackets.
                let inner =
                    rest.as_str().split(|char: char| char == close || char.is_whitespace()).next().unwrap_or("");
                if rest.as_str()[inner.len()..].starts_with(close) {
                    rest = rest.as_str()[inner.len() + close.len_utf8()..].chars();
                }
            }
            '\'' | '’' if between(splitter.last) => {}
            '/' if between(splitter.last) => splitter.alternative(),
            '.' if splitter.last.is_some_and(|last| last.is_ascii_digit())
                && next.is_some_and(|next| next.is_ascii_digit()) =>
            {
                rest = rest.as_str().trim_start_matches(|char: char| char.is_ascii_digit()).chars();
            }
            '.' | ':' | ',' if next.is_some_and(|next| !next.is_whitespace() && next.is_ascii()) => splitter.end_word(),
            '.' | ':' | ',' | ';' | '!' | '?' | '(' | ')' | '\n' | '。' | '，' | '；' | '：' | '！' | '（' | '）' =>
            {
                splitter.end_clause();
            }
            char if char.is_ascii_alphanumeric() => splitter.letter(char, rest.as_str()),
            _ => splitter.end_word(),
        }
        splitter.last = Some(char);
    }
    splitter.end_clause();
    splitter.clauses
}

#[derive(Default)]
struct Splitter {
    clauses: Vec<Vec<String>>,
    clause: Vec<String>,
    word: String,
    last: Option<char>,
    /// Whether the next word is only an alternative to the last.
    skip: bool,
}

impl Splitter {
    /// Splits words before a capital behind a small letter (`blockID`), and before the last capital in front of a small
    /// letter (`RPCError`).
    fn letter(&mut self, char: char, rest: &str) {
        let mut after = rest.chars();
        let before_small = matches!((after.next(), after.next()), (Some(next), second)
            if next.is_ascii_lowercase() && (next != 's' || second.is_some_and(|second| second.is_ascii_lowercase())));
        let behind = self.last.filter(|_| !self.word.is_empty());
        let starts = char.is_ascii_uppercase()
            && (behind.is_some_and(|last| last.is_ascii_lowercase())
                || (before_small && behind.is_some_and(|last| last.is_ascii_uppercase())));
        if starts {
            self.end_word();
        }
        self.word.push(char.to_ascii_lowercase());
    }

    fn alternative(&mut self) {
        self.end_word();
        self.skip = true;
    }

    fn end_word(&mut self) {
        let word = std::mem::take(&mut self.word);
        if word.is_empty() || std::mem::take(&mut self.skip) || word.len() > LONGEST {
            return;
        }
        // Numbers, quantities, identifiers.
        let has_digit = word.contains(|char: char| char.is_ascii_digit());
        if word != "0"
            && has_digit
            && (word.len() >= IDENTIFIER || word.starts_with(|first: char| first.is_ascii_digit()))
        {
            return;
        }
        let lemma = lemma(&word);
        self.clause.extend(lemma.split_whitespace().map(str::to_owned));
    }

    fn end_clause(&mut self) {
        self.end_word();
        self.skip = false;
        if !self.clause.is_empty() {
            self.clauses.push(std::mem::take(&mut self.clause));
        }
    }
}

/// Returns the common form of words with the same meaning; empty for words without meaning.
const LEMMAS: &[(&str, &[&str])] = &[
    (
        "",
        &[
            "a", "an", "the", "this", "these", "those", "such", "its", "it", "your", "their", "some", "kindly",
            "sorry", "s",
        ],
    ),
    ("be", &["is", "are", "was", "were", "been", "am"]),
    ("have", &["has", "had", "having"]),
    ("do", &["does", "did"]),
    ("not", &["nt"]),
    ("do not", &["dont", "doesnt", "didnt"]),
    ("be not", &["isnt", "arent", "wasnt", "werent"]),
    ("have not", &["hasnt", "havent", "hadnt"]),
    ("cannot", &["cant", "couldnt"]),
    ("parameter", &["param", "params", "parameter", "argument", "arguments", "arg", "args"]),
    ("invalid", &["illegal", "invalidate", "invalided", "incorrect", "invaild"]),
    ("valid", &["vaild"]),
    ("forbidden", &["forbid", "forbiden"]),
    ("exist", &["existed", "exists", "exits"]),
    ("denied", &["deny", "denies"]),
    ("expired", &["expire", "expires"]),
    ("disabled", &["disable", "disables"]),
    ("exceed", &["exceeds", "exceeded", "exceeding", "excess", "excessed"]),
    ("fail", &["failed", "fails", "failure", "failures"]),
    ("reach", &["reaches", "reached"]),
    ("limit", &["limited", "limits", "limitation", "limiting"]),
    ("trigger", &["triggers", "triggered"]),
    ("support", &["supported", "supports", "supporting"]),
    ("unsupported", &["unsupport"]),
    ("allow", &["allowed", "allows", "permitted"]),
    ("permission", &["authority", "authorities", "privilege", "privileges", "permissions"]),
    ("frequent", &["frequency", "frequently"]),
    ("contain", &["contains", "contained"]),
    ("specify", &["specifies", "specified"]),
    ("maximum", &["max"]),
    ("minimum", &["min"]),
    ("duplicate", &["duplicated", "repeat", "repeated"]),
    ("timeout", &["timed"]),
    ("id", &["ids"]),
    ("zero", &["0"]),
];

/// Words that end in `s` and are not plurals.
const SINGULAR: &[&str] = &["ios", "dns", "tls", "sms", "css", "always", "https", "yes", "as", "us", "os", "perhaps"];

/// Returns the base form of a word.
fn lemma(word: &str) -> String {
    if let Some((lemma, _)) = LEMMAS.iter().find(|(_, words)| words.contains(&word)) {
        return (*lemma).to_owned();
    }
    let is_plural = word.len() > 2
        && word.ends_with('s')
        && !["ss", "us", "is"].iter().any(|end| word.ends_with(end))
        && !SINGULAR.contains(&word);
    let Some(stem) = word.strip_suffix('s').filter(|_| is_plural) else { return word.to_owned() };
    match stem.strip_suffix("ie") {
        Some(stem) if stem.len() > 2 => format!("{stem}y"),
        _ if ["sse", "xe", "che", "she"].iter().any(|end| stem.ends_with(end)) => stem[..stem.len() - 1].to_owned(),
        _ => stem.to_owned(),
    }
}
