//! Imports any text as a page, in the official and the portal dialect: the result passes `check`, and has a page.
#![no_main]

use feishu_codegen::import::{Dialect, Known};
use feishu_codegen::source::Style;
use feishu_codegen_fuzz::{checked, imported, known, printed};
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

static KNOWN: LazyLock<Known> = LazyLock::new(known);

fuzz_target!(|text: &str| {
    for (dialect, facts) in [(Dialect::Official, false), (Dialect::Portal, false), (Dialect::Official, true)] {
        let Some(imported) = imported(text, dialect, facts, &KNOWN) else { continue };
        let Some(loaded) = checked(&imported.yaml()) else { panic!("not YAML:\n{}", imported.yaml()) };
        let findings = loaded.diagnostics.render(Style::Plain);
        assert!(loaded.diagnostics.is_empty(), "{findings}\n{}", imported.yaml());
        printed(&loaded);
    }
});
