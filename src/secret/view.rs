//! Decodes the escapes in bytes.
//!
//! A server that sends a secret back may write it in many ways: percent-encoded, as JSON or HTML, or over several
//! lines. A view decodes these. Each of its bytes knows the part of the original that it comes from.

/// The maximum number of nested escapes that are decoded, such as `%5Cu0074`.
const ROUNDS: usize = 4;

/// A byte of a view, with the part of the original that it comes from.
#[derive(Clone, Copy)]
pub(super) struct Unit {
    byte: u8,
    pub(super) start: usize,
    pub(super) end: usize,
}

/// Returns all ways in which the bytes can be read.
pub(super) fn views(bytes: &[u8]) -> Vec<Vec<Unit>> {
    let mut units: Vec<Unit> = (0..).zip(bytes).map(|(at, &byte)| Unit { byte, start: at, end: at + 1 }).collect();
    let mut views = Vec::new();
    for _ in 0..ROUNDS {
        views.extend(readings(&units));
        match unescaped(&units) {
            Some(next) => units = next,
            None => return views,
        }
    }
    views.extend(readings(&units));
    views
}

/// Returns a text in the readings of a view.
pub(super) fn spelled(text: &str) -> [Vec<u8>; 2] {
    let units: Vec<Unit> = text.bytes().map(|byte| Unit { byte, start: 0, end: 0 }).collect();
    let whole = on_one_line(&units, |_| None);
    let bytes = |units: &[Unit]| units.iter().map(|unit| unit.byte).collect();
    [bytes(&whole), bytes(&letters(&whole))]
}

impl Unit {
    pub(super) fn byte(self) -> u8 {
        self.byte
    }
}

/// Returns the units without what may separate the characters of a text over several lines: spaces, HTML tags, or
/// anything except letters and digits.
fn readings(units: &[Unit]) -> [Vec<Unit>; 3] {
    let whole = on_one_line(units, |_| None);
    let letters = letters(&whole);
    [whole, on_one_line(units, tag), letters]
}

/// Returns the units without spaces, ignoring case and the difference between the two Base64 alphabets.
fn on_one_line(units: &[Unit], tag: fn(&[Unit]) -> Option<&[Unit]>) -> Vec<Unit> {
    let mut whole = Vec::with_capacity(units.len());
    let mut rest = units;
    while let Some((first, tail)) = rest.split_first() {
        rest = tail;
        match first.byte {
            byte if byte.is_ascii_whitespace() || byte.is_ascii_control() => {}
            b'<' if tag(tail).is_some() => rest = tag(tail).unwrap_or(tail),
            b'-' => whole.push(Unit { byte: b'+', ..*first }),
            b'_' => whole.push(Unit { byte: b'/', ..*first }),
            byte => whole.push(Unit { byte: byte.to_ascii_lowercase(), ..*first }),
        }
    }
    whole
}

fn letters(units: &[Unit]) -> Vec<Unit> {
    units.iter().filter(|unit| unit.byte.is_ascii_alphanumeric()).copied().collect()
}

/// Returns what follows an HTML tag, such as `<wbr>`, whose first byte was read.
fn tag(rest: &[Unit]) -> Option<&[Unit]> {
    const LONGEST: usize = 32;
    rest.first().filter(|unit| unit.byte.is_ascii_alphabetic() || unit.byte == b'/')?;
    let end = rest.iter().take(LONGEST).position(|unit| unit.byte == b'>')?;
    rest.get(end + 1..)
}

/// Returns the units with one layer of escapes decoded; `None` if there are none.
fn unescaped(units: &[Unit]) -> Option<Vec<Unit>> {
    let mut plain = Vec::with_capacity(units.len());
    let mut rest = units;
    while let Some((first, tail)) = rest.split_first() {
        let escape = escape(rest).and_then(|(bytes, length)| Some((bytes, rest.split_at_checked(length)?)));
        let Some((bytes, (read, after))) = escape else {
            plain.push(*first);
            rest = tail;
            continue;
        };
        rest = after;
        let end = read.last().map_or(first.end, |last| last.end);
        plain.extend(bytes.into_iter().map(|byte| Unit { byte, start: first.start, end }));
    }
    // Every escape is longer than the bytes it encodes.
    (plain.len() < units.len()).then_some(plain)
}

/// Parses the escape at the start of a text. Returns the bytes it encodes, and its length in units.
fn escape(units: &[Unit]) -> Option<(Vec<u8>, usize)> {
    let at = |index: usize| units.get(index).map(|unit| unit.byte);
    let byte = |from, digits, radix| Some(vec![u8::try_from(number(units, from, digits, radix)?).ok()?]);
    let character = |from, digits| Some(utf8(char::from_u32(number(units, from, digits, 16)?)?));
    match (at(0)?, at(1)?) {
        (b'%', b'u' | b'U') => Some((character(2, 4)?, 6)),
        // Quoted-printable text has `=2D` where a URL has `%2D`.
        (b'%' | b'=', _) => Some((byte(1, 2, 16)?, 3)),
        (b'\\', b'u' | b'U') if at(2) == Some(b'{') => delimited(units, 3, 16, b'}'),
        (b'\\', b'u' | b'U') => Some((character(2, 4)?, 6)),
        (b'\\', b'x' | b'X') => Some((byte(2, 2, 16)?, 4)),
        (b'\\', b'n' | b'r' | b't' | b'b' | b'f') => Some((vec![b' '], 2)),
        (b'\\', b'0'..=b'3') => Some((byte(1, 3, 8)?, 4)),
        (b'\\', punctuation) if punctuation.is_ascii_punctuation() => Some((vec![punctuation], 2)),
        (b'&', b'#') if matches!(at(2), Some(b'x' | b'X')) => delimited(units, 3, 16, b';'),
        (b'&', b'#') => delimited(units, 2, 10, b';'),
        (b'&', _) => entity(units),
        _ => None,
    }
}

/// Parses a number with this many digits.
fn number(units: &[Unit], from: usize, digits: usize, radix: u32) -> Option<u32> {
    let mut digits = units.get(from..from + digits)?.iter().map(|unit| char::from(unit.byte).to_digit(radix));
    digits.try_fold(0, |number, digit| Some(number * radix + digit?))
}

/// Parses the character whose number extends to an end mark, which may be omitted.
fn delimited(units: &[Unit], from: usize, radix: u32, end: u8) -> Option<(Vec<u8>, usize)> {
    const MOST_DIGITS: usize = 7;
    let digits = units.get(from..)?.iter().take(MOST_DIGITS);
    let count = digits.take_while(|unit| char::from(unit.byte).is_digit(radix)).count();
    let mark = usize::from(units.get(from + count).is_some_and(|unit| unit.byte == end));
    let character = char::from_u32(number(units, from, count, radix).filter(|_| count > 0)?)?;
    Some((utf8(character), from + count + mark))
}

fn utf8(character: char) -> Vec<u8> {
    character.to_string().into_bytes()
}

/// The HTML entities for characters that a token may contain.
const ENTITIES: [(&str, char); 22] = [
    ("amp", '&'),
    ("ast", '*'),
    ("bsol", '\\'),
    ("colon", ':'),
    ("comma", ','),
    ("commat", '@'),
    ("dollar", '$'),
    ("equals", '='),
    ("excl", '!'),
    ("gt", '>'),
    ("lowbar", '_'),
    ("lt", '<'),
    ("nbsp", ' '),
    ("num", '#'),
    ("percnt", '%'),
    ("period", '.'),
    ("plus", '+'),
    ("quot", '"'),
    ("apos", '\''),
    ("shy", ' '),
    ("sol", '/'),
    ("vert", '|'),
];

fn entity(units: &[Unit]) -> Option<(Vec<u8>, usize)> {
    const LONGEST: usize = 8;
    let end = units.iter().take(LONGEST).position(|unit| unit.byte == b';')?;
    let name: Vec<u8> = units.get(1..end)?.iter().map(|unit| unit.byte.to_ascii_lowercase()).collect();
    let (_, character) = ENTITIES.iter().find(|(known, _)| known.as_bytes() == name)?;
    Some((utf8(*character), end + 1))
}
