use super::markdown::{blocks, prose};
use super::reference;
use crate::maintain::fixture::{model, part_of_the_spec};
use crate::model::Text;
use pulldown_cmark::{Event, Options, Parser, Tag};

#[test]
fn the_reference_of_a_shop() {
    for (path, text) in reference(&model("tests/fixtures/shop")) {
        insta::with_settings!({ omit_expression => true }, {
            insta::assert_snapshot!(path.replace('/', "."), text);
        });
    }
}

/// Rows have as many cells as their table has columns, and no text turns into HTML by accident.
#[test]
fn pages_are_valid_markdown() {
    for model in [part_of_the_spec("im"), model("tests/fixtures/shop")] {
        for (path, text) in reference(&model) {
            let mut columns = 0;
            for (event, range) in Parser::new_ext(&text, Options::ENABLE_TABLES).into_offset_iter() {
                match event {
                    Event::Start(Tag::Table(alignments)) => columns = alignments.len(),
                    Event::Start(Tag::TableRow) => {
                        let row = text[range].trim_end().replace(r"\|", "");
                        assert_eq!(row.matches('|').count(), columns + 1, "{path}: {row}");
                    }
                    Event::Html(tag) | Event::InlineHtml(tag) => {
                        assert!(
                            tag.starts_with("<br>") || tag.starts_with("<a id=") || &*tag == "</a>",
                            "{path}: {tag}"
                        );
                    }
                    _ => {}
                }
            }
        }
    }
}

/// Links between pages lead to pages.
#[test]
fn links_between_pages_lead_somewhere() {
    let pages = reference(&model("tests/fixtures/shop"));
    for (path, text) in &pages {
        for event in Parser::new_ext(text, Options::ENABLE_TABLES) {
            let Event::Start(Tag::Link { dest_url, .. }) = event else { continue };
            if dest_url.contains("://") {
                continue;
            }
            let mut target: Vec<&str> = path.split('/').collect();
            if let Some(anchor) = dest_url.strip_prefix('#') {
                assert!(text.contains(&format!("<a id=\"{anchor}\"></a>")), "{path}: {dest_url}");
                continue;
            }
            target.pop();
            for step in dest_url.split('/') {
                if step == ".." { target.pop().map(|_| ()).unwrap_or_default() } else { target.push(step) }
            }
            assert!(pages.iter().any(|(path, _)| *path == target.join("/")), "{path}: {dest_url}");
        }
    }
}

#[test]
fn tags_show_as_written() {
    for (text, expected) in [
        ("a <b> `<c>` ``<d> ` <e>`` ` <f><br>", r"a &lt;b> `<c>` ``<d> ` <e>`` \` &lt;f><br>"),
        (r"\` <b> `", r"\` &lt;b> \`"),
        ("[a](javascript:b) [c](https://a.cn) ![d](data:e)", r"\[a](javascript:b) [c](https://a.cn) !\[d](data:e)"),
    ] {
        assert_eq!(prose(text), expected);
    }
}

/// What would take in what follows it, or be HTML, is shown as code.
#[test]
fn a_text_ends_with_its_block() {
    let text = |en: &str| Text { en: en.to_owned(), ..Text::default() };
    for inside in ["a", "- a\n- b", "```json\n{}\n```", "a | b\n---|---\nc | d", "> a", "# a", "a ` b", "```\na"] {
        assert!(!blocks(&text(inside)).concat().starts_with("```\n"), "{inside}");
    }
    for open in ["~~~\na", "a ` b\n\n<script> ` c", "> a\n\n~~~"] {
        assert_eq!(blocks(&text(open)), [format!("```\n{open}\n```")], "{open}");
    }
}
