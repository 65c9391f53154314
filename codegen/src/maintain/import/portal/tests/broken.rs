//! Tests pages that are broken, cut off, or larger than any real page.

use super::*;
use std::time::{Duration, Instant};

#[test]
fn a_broken_table_is_reported_and_read() {
    const ROW: &str = "<md-tr><md-td>a</md-td><md-td>b</md-td></md-tr>";
    for (text, rows, points_at) in [
        (format!("<md-table>{ROW}{ROW}\n:::\nc"), "\na|b\na|b", "<md-table>"),
        (format!("<md-table>{ROW}"), "\na|b", "<md-table>"),
        (format!("<md-table>\n{ROW}\n:::html\n"), "\na|b", "<md-table>"),
        ("<md-table><md-tr><md-td>a<md-td>b</md-td></md-tr></md-table>".to_owned(), "\na|b", "a"),
        ("<md-table><md-tr><md-td>a</md-td><md-td>b</md-tr></md-table>".to_owned(), "\na|b", "b"),
        (format!("<md-table><md-tr><md-td>a</md-td>{ROW}</md-table>"), "\na\na|b", ""),
        ("<md-table><md-tr><md-td>a</md-td></md-table>".to_owned(), "\na", ""),
        ("<md-table><md-td>a</md-td></md-table>".to_owned(), "\na", "<md-td>"),
        (format!("<md-table>{ROW}</md-td></md-table>"), "\na|b", "</md-td>"),
        ("<md-table><md-tr>a</md-tr></md-table>".to_owned(), "\na", "a"),
        ("<md-table><md-tr level=\"x\"><md-td>a</md-td></md-tr></md-table>".to_owned(), "\na", "<md-tr level=\"x\">"),
        (
            "<md-table><md-tr level=\"101\"><md-td>a</md-td></md-tr></md-table>".to_owned(),
            "\na",
            "<md-tr level=\"101\">",
        ),
        (
            format!(
                "<md-table><md-thead><md-tr><md-th>c</md-th></md-tr></md-thead><md-table>{ROW}</md-table>{ROW}</md-table>"
            ),
            "c\na|b\na|b",
            "<md-table>",
        ),
    ] {
        let (page, defects) = page(&text);
        assert_eq!(short(&page.blocks[0]), rows, "{text}");
        let broken = ("broken-table", points_at.to_owned());
        assert!(defects.contains(&broken), "{text}: {defects:?}");
        assert!(defects.iter().all(|(slug, _)| *slug == "broken-table"), "{text}: {defects:?}");
    }
}

#[test]
fn a_part_of_a_table_outside_one_keeps_its_text() {
    let (page, defects) = page("a\n</md-td>b<md-td>c");
    assert_eq!(page.blocks.iter().map(short).collect::<Vec<_>>(), ["a\nbc"]);
    assert_eq!(defects.iter().map(|(slug, _)| *slug).collect::<Vec<_>>(), ["broken-table"; 2]);
}

#[test]
fn a_broken_tag_is_reported_and_its_text_kept() {
    for (content, expected, points_at) in [
        ("<md-text type=\"a\">b", "b", "<md-text type=\"a\">"),
        ("a</md-enum-item>b", "ab", "</md-enum-item>"),
        ("<md-tooltip>a", "**a**", "<md-tooltip>"),
        ("<md-text><b>a</md-text>c", "**a**c", "<b>"),
        ("<md-enum-item>a</md-enum-item>", "- ：a", "<md-enum-item>"),
        ("<md-perm desc='a'></md-perm>", "a()", "<md-perm desc='a'>"),
        ("a <md-text type", "a <md-text type", "<md-text"),
        ("<md-perm name=\"a desc='b'>c</md-perm>d", "c(a desc='b')d", ""),
        ("<md-code-json>\na", "```json\na</md-td></md-tr></md-table>\n```", "<md-code-json>"),
    ] {
        let (text, defects) = cell(content);
        assert_eq!(text, expected, "{content}");
        let broken = ("broken-tag", points_at.to_owned());
        assert!(points_at.is_empty() || defects.contains(&broken), "{content}: {defects:?}");
    }
}

#[test]
fn an_unknown_component_is_reported_and_its_text_kept() {
    let unknown = vec![("unknown-component", "<md-new a=1>".to_owned())];
    assert_eq!(cell("a<md-new a=1>b</md-new>c"), ("abc".to_owned(), unknown.clone()));
    let (page, defects) = page("a<md-new a=1>b\n\n</md-new>c");
    assert_eq!((short(&page.blocks[0]), defects), ("ab\n\nc".to_owned(), unknown));
}

#[test]
fn code_without_an_end_runs_to_the_end_of_its_block() {
    let (read, defects) = page("<md-code-json>\n{}\n:::\nb\n```\nc");
    assert_eq!(read.blocks.iter().map(short).collect::<Vec<_>>(), ["```json\n{}", "b", "```\nc"]);
    assert_eq!(defects, [("broken-tag", "<md-code-json>".to_owned()), ("broken-fence", "```".to_owned())]);
}

#[test]
fn a_tag_inside_its_block_does_not_reach_beyond() {
    let (read, defects) = page(":::html\n<md-alert type=\"tip\">a\n:::\nb");
    assert_eq!(read.blocks.iter().map(short).collect::<Vec<_>>(), ["**注意事项**：a\nb"]);
    assert_eq!(defects, [("broken-tag", "<md-alert type=\"tip\">".to_owned())]);
}

#[test]
fn a_page_cut_off_anywhere_is_read() {
    let text = format!(
        "{BOX_PAGE}\n|a|b|\n|-|-|\n|c|`d`|\n<md-code-tab-panel sdkType='e'>\nf</md-code-tab-panel>{{g}}(url=h)"
    );
    for (at, _) in text.char_indices() {
        page(&text[..at]);
        page(&text[at..]);
        let without: String = text[..at].chars().chain(text[at..].chars().skip(1)).collect();
        page(&without);
    }
}

#[test]
fn a_page_of_any_pieces_is_read() {
    const PIECES: [&str; 16] = [
        "<md-table>",
        "</md-table>",
        "<md-tr level=1>",
        "</md-tr>",
        "<md-td>",
        "</md-td>",
        "<md-alert>",
        "</md-alert>",
        "<md-perm name=\"",
        "\">",
        "甲",
        "\n",
        "```\n",
        ":::\n",
        "|a|\n|-|\n",
        "<md-code-json>",
    ];
    for number in 0..PIECES.len().pow(4) {
        let pieces = (0..4).map(|place| PIECES[number / PIECES.len().pow(place) % PIECES.len()]);
        page(&pieces.collect::<String>());
    }
}

#[test]
fn large_tables_and_cells_are_read_whole() {
    let row = "<md-tr level=\"1\"><md-td>a</md-td><md-td>b</md-td></md-tr>\n";
    let (many, defects) = page(&format!("<md-table>{}</md-table>", row.repeat(10_000)));
    assert_eq!((tables(&many)[0].rows.len(), defects.len()), (10_000, 0));
    assert_eq!(cell(&"字 ".repeat(300_000)).0.len(), 4 * 300_000 - 1);
    let nested = format!("{}a{}", "<md-text><div>".repeat(1_000), "</div></md-text>".repeat(1_000));
    assert_eq!(cell(&nested), ("a".to_owned(), vec![]));
}

/// Each of these would take quadratic time if the text were searched again and again.
#[test]
fn unclosed_repetitions_are_read_in_linear_time() {
    for piece in [
        "<md-a \"",
        "<md-text>",
        "</md-text>",
        "<md-text><b>",
        "<md-td>",
        "<md-table>",
        "{",
        "{}(url=",
        "<",
        "`",
        "```\n",
        "<md-code-json>",
        "<md-alert>",
        "|",
        "|-",
        ":::a\n",
        " ",
        "\n",
        "<md-perm name='a'>",
        "/ssl:ttdoc/",
        "&emsp;",
        "# ",
        "<br>",
    ] {
        for before in ["", "|a|\n|-|\n", "<md-table><md-td>", "<md-table><md-td>a "] {
            let time = |length: usize| {
                let spaces = " ".repeat(if before.ends_with(' ') { length } else { 0 });
                let text = format!("{before}{spaces}{}", piece.repeat(length / piece.len()));
                let start = Instant::now();
                page(&text);
                start.elapsed()
            };
            // For eight times the text, quadratic time would be 64 times as long. The bound leaves room for a busy
            // machine.
            let (short, long) = (time(10_000), time(80_000));
            assert!(long < 30 * short + Duration::from_millis(500), "{before}{piece}: {short:?}, then {long:?}");
        }
    }
}
