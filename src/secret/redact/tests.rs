use super::*;
use proptest::prelude::*;

const TOKEN: &str = "t-g1044ghJRUIJJ5ELHWGLF34D3XCWLLOZTCYFKN/M+x_z";

fn clean(text: &str) -> String {
    let mut redactor = Redactor::default();
    redactor.add(TOKEN);
    redactor.text(text.to_owned())
}

fn each(text: &str, write: impl Fn(u8) -> String) -> String {
    text.bytes().map(write).collect()
}

fn in_base64(text: &str) -> String {
    let mut padded = text.to_owned();
    while !padded.len().is_multiple_of(3) {
        padded.push('.');
    }
    base64(padded.as_bytes(), 0).expose().to_owned()
}

/// Returns every way in which a server may write a text.
fn written(text: &str) -> Vec<String> {
    let percent = each(text, |byte| format!("%{byte:02x}"));
    let json = each(text, |byte| format!("\\u{byte:04X}"));
    let base64 = in_base64(text);
    vec![
        text.to_owned(),
        text.to_uppercase(),
        text.replace('/', "\\/").replace('+', "%2B"),
        percent.to_uppercase(),
        each(&percent, |byte| format!("\\u{byte:04x}")),
        each(&json, |byte| format!("%{byte:02X}")),
        json,
        each(text, |byte| format!("\\x{byte:02x}")),
        each(text, |byte| format!("\\{byte:03o}")),
        each(text, |byte| format!("={byte:02X}")),
        each(text, |byte| format!("&#{byte};")),
        each(text, |byte| format!("&#x{byte:X};")),
        text.replace('-', "&#45;").replace('_', "&lowbar;").replace('/', "&sol;").replace('+', "&plus;"),
        each(text, |byte| format!("{byte:02x}")),
        each(text, |byte| format!("{byte:02X}")),
        each(text, |byte| format!("{byte:02x} ")),
        each(text, |byte| format!("{byte:02x}:")),
        each(text, |byte| format!("{}\n", char::from(byte))),
        each(text, |byte| format!("{}\\r\\n ", char::from(byte))),
        each(text, |byte| format!("{}<br/>", char::from(byte))),
        each(text, |byte| format!("\"{}\", ", char::from(byte))),
        each(&base64, |byte| format!("{}\r\n", char::from(byte))),
        base64.replace('+', "-").replace('/', "_"),
        base64.replace('+', "%2B").replace('/', "%2F"),
        base64,
    ]
}

#[test]
fn finds_a_secret_in_every_spelling() {
    for before in ["", "x", "xy", "Bearer "] {
        for text in written(&format!("{before}{TOKEN}")) {
            let shown = clean(&format!("it is {text}, and {text}"));
            assert!(shown.contains(REDACTED), "{text}: {shown}");
            assert!(shown.len() < text.len() * 2 / 3 + 80, "{text}: {shown}");
        }
    }
}

#[test]
fn a_part_of_a_secret_is_a_secret() {
    let length = TOKEN.len();
    for part in [&TOKEN[..SHORTEST], &TOKEN[5..5 + SHORTEST], &TOKEN[length - SHORTEST..], &TOKEN[3..]] {
        assert_eq!(clean(&format!("({part})")), format!("({REDACTED})"));
    }
    let short = format!("({})", &TOKEN[5..4 + SHORTEST]);
    assert_eq!(clean(&short), short);
    assert_eq!(clean(&TOKEN.repeat(3)), REDACTED);
}

#[test]
fn other_texts_are_unchanged() {
    let text = r#"<html><p>502 &amp; more%20of \u4f60 "x\"y" =E4 100% \ & &#; &#x; %zz</p> YWJjZGVmZ2hpamts 测试"#;
    assert_eq!(clean(text), text);
    let mut redactor = Redactor::default();
    redactor.add("short");
    redactor.add("");
    assert_eq!(redactor.text("short".to_owned()), "short");
}

#[test]
fn every_text_is_processed_quickly() {
    let mut redactor = Redactor::default();
    redactor.add(&"a".repeat(1000));
    let start = std::time::Instant::now();
    for part in ["a", "%61", "\\u0061", "%2561", "<a", "&#97;", "&"] {
        redactor.bytes(part.repeat(10_000 / part.len()).as_bytes());
    }
    assert!(start.elapsed().as_secs() < 5, "{:?}", start.elapsed());
}

/// Returns the longest part of a secret in a text.
fn longest(secret: &str, text: &str) -> usize {
    let parts = (0..secret.len()).flat_map(|from| (from + 1..=secret.len()).map(move |to| &secret[from..to]));
    parts.filter(|part| text.contains(part)).map(str::len).max().unwrap_or_default()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_part_of_a_secret_is_left(
        secret in "[A-Za-z0-9]{8,40}",
        pieces in proptest::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>(), "[ -~\n]{0,4}"), 1..8),
    ) {
        let mut redactor = Redactor::default();
        redactor.add(&secret);
        let mut text = String::new();
        for (way, cut, between) in pieces {
            let ways = written(&secret);
            let written = &ways[way.index(ways.len())];
            text.push_str(&written[cut.index(written.len())..]);
            text.push_str(&between);
        }
        let shown = redactor.text(text);
        for way in written(&secret) {
            let most = if way.len() == secret.len() { SHORTEST - 1 } else { SHORTEST * way.len() / secret.len() };
            prop_assert!(longest(&way, &shown) <= most, "{way} in {shown}");
        }
    }
}
