//! Reading any file is fast, takes little memory and never panics.

use super::{GOOD, findings, read, slugs, within};
use feishu_source::{Diagnostics, Document, MAX_DEPTH, MAX_NODES, Style};
use insta::assert_snapshot;
use std::io;
use std::time::Duration;

#[test]
fn alias_bomb() {
    let mut text = String::from("a0: &a0 [lol, lol]\n");
    for level in 1..40 {
        text += &format!("a{level}: &a{level} [{}]\n", vec![format!("*a{}", level - 1); 10].join(", "));
    }
    within(Duration::from_secs(2), || {
        let slugs = slugs(text.as_str());
        assert!(slugs.contains(&"alias") && slugs.contains(&"anchor"));
    });
}

#[test]
fn nesting_is_bounded() {
    assert_snapshot!(findings(&format!("title: {}", "[".repeat(MAX_DEPTH + 1))));
    let block: String = (0..100_000).map(|depth| format!("{}a:\n", " ".repeat(depth.min(20)))).collect();
    let deeper: String = (0..1_000).map(|depth| format!("{}a:\n", " ".repeat(depth))).collect();
    let mixed: String = (0..60).map(|depth| format!("{}a:\n", " ".repeat(depth))).collect();
    for text in [
        "[".repeat(100_000),
        "{".repeat(100_000),
        "[{".repeat(100_000),
        "{a: ".repeat(100_000),
        "- ".repeat(100_000),
        "? ".repeat(100_000),
        "a: ".repeat(100_000),
        deeper,
        block,
        format!("{mixed}{}{}{}", " ".repeat(61), "[".repeat(60), "]".repeat(60)),
    ] {
        within(Duration::from_secs(5), || assert!(!slugs(text.as_str()).is_empty()));
    }
    assert!(
        slugs(format!("{GOOD}examples: {{ request: {}{} }}", "[".repeat(MAX_DEPTH - 2), "]".repeat(MAX_DEPTH - 2)))
            .is_empty()
    );
}

#[test]
fn size_is_bounded() {
    let many = format!("[{}]", "a,".repeat(MAX_NODES + 1));
    assert_eq!(slugs(many), ["too-many-values"]);
    let keys: String = (0..5_000).map(|key| format!("k{key}: 1\n")).collect();
    within(Duration::from_secs(10), || assert_eq!(slugs(keys.as_str()).len(), Diagnostics::MAX_KEPT));

    let mut diagnostics = Diagnostics::new();
    let endless = Document::from_reader("-", io::repeat(b'a'), &mut diagnostics).unwrap();
    assert!(endless.is_none());
    assert_snapshot!(diagnostics.render(Style::Plain));
}

#[test]
fn findings_are_bounded() {
    let text = "x, ".repeat(2_000);
    let (_, diagnostics) = read(&format!("{GOOD}tokens: [{text}]\n"));
    assert_eq!((diagnostics.count(), diagnostics.left_out()), (2_000, 1_000));
    assert!(diagnostics.render(Style::Plain).ends_with("… and 1000 more\n"));
}

/// No text, however broken, makes the reader panic or run for long.
#[test]
fn damaged_specs_never_panic() {
    let seed = format!(
        "{GOOD}rate_limit: [1000/min, 50/s]
guide:
  前提条件: |
    一、二
     三
  说明: >-
    folded
    text
request:
  body:
    message_id: {{ type: string, required: true, doc: \"a\\n\", example: 'it''s' }}
errors:
  230002: {{ name: A, status: 400, message: m, fix: {{ zh: f, en: [g] }} }}
examples:
  request: {{ \"a\": [1, -2.5e3, null, true, {{}}], b: \"\" }}
"
    );
    let scraps = [
        "\n", "\r", "\t", " ", "  ", "- ", ": ", "? ", ",", "[", "]", "{", "}", "'", "\"", "\\", "|", ">", "|2-",
        "&a ", "*a", "!!x ", "!<", "%TAG", "---\n", "...\n", "#", " #", "@", "`", "<<: ", "\u{feff}", "\0", "\u{85}",
        "\u{2028}", "消", "：", "𝄞", "~", "0x", "1e9", ".nan", "9e9", "title: ", "fields", "null",
    ];
    let mut random = Random(0x5EED);
    within(Duration::from_secs(120), || {
        for _ in 0..3_000 {
            let mut text = seed.clone();
            for _ in 0..=random.below(6) {
                let at = text.floor_char_boundary(random.below(text.len() + 1));
                match random.below(4) {
                    0 => {
                        let end = text.floor_char_boundary((at + random.below(12)).min(text.len()));
                        text.replace_range(at..end.max(at), "");
                    }
                    1 => text.truncate(at),
                    2 => {
                        let piece = text[..at].chars().rev().take(20).collect::<String>();
                        text.insert_str(at, &piece);
                    }
                    _ => text.insert_str(at, scraps[random.below(scraps.len())]),
                }
            }
            let (_, diagnostics) = read(&text);
            diagnostics.render(Style::Plain);
            for finding in diagnostics.sorted() {
                assert!(text.get(finding.span.clone()).is_some() || text.starts_with('\u{feff}'), "{finding:?}");
                assert!(!finding.message.is_empty() && finding.line() >= 1 && finding.column() >= 1);
            }
        }
    });
}

/// A small pseudorandom number generator with the same sequence in every run (splitmix64).
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((mixed ^ (mixed >> 31)) >> 1).unwrap_or(0) % bound.max(1)
    }
}
