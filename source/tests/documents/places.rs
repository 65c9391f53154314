//! The places of findings, and how they are shown.

use super::operation::Operation;
use super::{GOOD, findings_of_more, read};
use feishu_source::{Diagnostics, Document, Part, Path, Segment, Style, at};
use insta::assert_snapshot;

#[test]
fn columns_count_characters() {
    let (_, diagnostics) = read("title: { zh: 消息𝄞消息, eng: x }\nsource: s\nsummary: s\nendpoint: e\n");
    let finding = diagnostics.sorted()[0];
    assert_eq!((finding.line(), finding.column()), (1, 21));
    assert_eq!((finding.end().line, finding.end().column), (1, 24));
    assert_snapshot!(finding.render(Style::Plain));
    assert!(finding.render(Style::Coloured).contains("\u{1b}["));
}

#[test]
fn long_lines_are_cut() {
    let prose = "消息".repeat(500);
    assert_snapshot!("long", findings_of_more(&format!("errors_note: {{ zh: {prose}, fr: x, en: {prose} }}\n")));
    let prose = "消息".repeat(5_000);
    assert_snapshot!("longer", findings_of_more(&format!("errors_note: {{ zh: {prose}, fr: x, en: {prose} }}\n")));
    assert_snapshot!("value", findings_of_more(&format!("tokens: [{prose}]\n{prose}: x\n")));
    // Control characters of a file do not reach the terminal.
    let rendered = findings_of_more("\"a\\e[31m\\nb\": \"x\\e[0m\"\n");
    assert!(!rendered.contains('\u{1b}'), "{rendered:?}");
}

#[test]
fn places_are_found_by_path() {
    let text = format!(
        "{GOOD}errors:\n  230002:\n    name: A\n    status: 400\n    message: m\n    fix: f\ntokens: [tenant, user]\n"
    );
    let document = Document::parse("create.yaml", text, &mut Diagnostics::new()).unwrap();
    let at = |path: &[Segment<'_>], part| &document.source.text()[document.span(path, part)];
    let code = 230002.to_string();
    assert_eq!(at(&at!["errors", &code, "status"], Part::Value), "400");
    assert_eq!(at(&at!["errors", &code, "status"], Part::Key), "status");
    assert_eq!(at(&at!["tokens", 1], Part::Value), "user");
    assert_eq!(at(&at!["tokens", 1], Part::Key), "user");
    assert_eq!(at(&at!["errors", &code], Part::Value), "name: A");
    // A place that does not exist is reported at its nearest ancestor.
    assert_eq!(at(&at!["errors", &code, "fixes", "zh"], Part::Value), "230002");
    assert_eq!(at(&at!["tokens", 7], Part::Value), "tokens");
    assert_eq!(at(&at!["request", "body"], Part::Value), GOOD.lines().next().unwrap());
    let path: Path<'_> = Path::root().then("errors").then(&code).then("name");
    assert_eq!(at(&path, Part::Value), "A");
    assert_eq!(path, ["errors", "230002", "name"].into_iter().collect());

    let mut diagnostics = Diagnostics::new();
    diagnostics.push(
        document
            .finding(&at!["tokens", 1], Part::Value, "example", "the owner has no such token")
            .with_label("here")
            .with_help("choose another"),
    );
    assert_snapshot!(diagnostics.render(Style::Plain));
}

#[test]
fn findings_come_by_file_and_place() {
    let mut diagnostics = Diagnostics::new();
    for (path, text) in [("b.yaml", "x: 1\ny: 2\n"), ("a/b.yaml", "z: 3\n"), ("a.yaml", "[]")] {
        let document = Document::parse(path, text, &mut diagnostics).unwrap();
        document.read::<Operation>(&mut diagnostics);
    }
    let mut sorted: Vec<_> = diagnostics.sorted().iter().map(|one| (one.path().to_owned(), one.line())).collect();
    sorted.dedup();
    let places = [("a.yaml", 1), ("a/b.yaml", 1), ("b.yaml", 1), ("b.yaml", 2)];
    assert_eq!(sorted, places.map(|(path, line)| (path.to_owned(), line)));
}
