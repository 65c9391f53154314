//! The result of importing each page, with its defects.

use crate::pages::{known, pages, read};
use feishu_codegen::import::Options;

#[test]
fn every_page() {
    for page in pages() {
        let outcome = read(&page.text, &Options::default(), &known());
        let yaml = outcome.imported.map_or_else(|| "(no operation)\n".to_owned(), |imported| imported.yaml());
        let shown = format!("{}\n\n{yaml}", outcome.findings.join("\n"));
        let name = page.name.replace('/', "_").replace(".md", "");
        insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!(name, shown);
        });
    }
}
