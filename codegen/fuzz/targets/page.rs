//! Reads a spec file, prints its page, and imports that page again.
#![no_main]

use feishu_codegen::import::{Dialect, Known};
use feishu_codegen_fuzz::{checked, imported, known, printed};
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

static KNOWN: LazyLock<Known> = LazyLock::new(known);

fuzz_target!(|text: &str| {
    let Some(page) = checked(text).as_ref().and_then(printed) else { return };
    if let Some(again) = imported(&page, Dialect::Official, false, &KNOWN) {
        checked(&again.yaml()).as_ref().and_then(printed);
    }
});
