//! The table in the documentation matches the table in the code.

use feishu_codegen::diff::Kind;

#[test]
fn docs_diff_has_every_row_of_the_table() {
    let (_, page) = include_str!("../../../docs/diff.md").split_once("## Kinds of change").unwrap();
    let written: Vec<&str> = page.lines().filter(|line| line.starts_with("| `")).collect();
    let row = |kind: &Kind| format!("| `{kind}` | {} | {} | {} |", kind.source(), kind.wire(), kind.reason());
    let table: Vec<String> = Kind::ALL.iter().map(row).collect();
    assert_eq!(written, table, "docs/diff.md should have these rows:\n{}\n", table.join("\n"));
}
