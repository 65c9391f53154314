//! `--facts`: what remains of a page without its prose.

use crate::pages::{known, operation, pages, print, read, spec};
use feishu_codegen::import::Options;
use feishu_codegen::spec::{ErrorRow, Operation};

/// Whether a character is Chinese, or Chinese punctuation.
fn is_chinese(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}')
}

#[test]
fn no_prose_is_kept() {
    for page in pages() {
        let options = Options { facts: true, ..Options::default() };
        let Some(imported) = read(&page.text, &options, &known()).imported else { continue };
        let yaml = imported.yaml();
        let chinese: Vec<&str> = yaml.lines().filter(|line| line.contains(is_chinese)).collect();
        assert!(chinese.is_empty(), "{}: {chinese:#?}", page.name);
        let (_, findings) = print(&yaml, &spec());
        assert_eq!(findings, "", "{}\n{}", page.name, yaml);
    }
}

#[test]
fn facts_are_kept() {
    let page = crate::pages::text("official/standard.md");
    let read = |facts| operation(read(&page, &Options { facts, ..Options::default() }, &known()).imported);
    let (all, facts) = (read(false), read(true));
    assert_eq!(facts.endpoint, all.endpoint);
    assert_eq!(facts.rate_limit, all.rate_limit);
    assert_eq!((&facts.tokens, &facts.permissions), (&all.tokens, &all.permissions));
    assert!(facts.request.body.keys().eq(all.request.body.keys()));
    let errors = |operation: &Operation| {
        let own = operation.errors.iter().filter_map(|row| match row {
            ErrorRow::Own(own) => own.first().map(|(code, error)| (code.clone(), error.message.clone())),
            ErrorRow::Code(_) | ErrorRow::Word(_) => None,
        });
        own.collect::<Vec<_>>()
    };
    assert_eq!(errors(&facts), errors(&all));
    assert_eq!(errors(&facts)[0], ("1700001".to_owned(), "The box is locked.".to_owned()));
}

#[test]
fn any_table_layout_has_the_same_facts() {
    let page = crate::pages::text("official/drawn.md");
    // In such a layout, the table of an error's detailed causes is prose.
    let (drawn, _) = page.split_once("\n### 10002").unwrap();
    let spaced = |line: &str| line.split('|').map(str::trim).collect::<Vec<_>>().join(" | ");
    let usual: Vec<String> = drawn.lines().map(spaced).collect();
    let facts = |page: &str| {
        let options = Options { facts: true, ..Options::default() };
        read(page, &options, &known()).imported.unwrap().yaml()
    };
    assert_eq!(facts(drawn), facts(&usual.join("\n")));
    assert!(facts(drawn).contains("color:"));
}
