//! Reads any text as a spec file: it is accepted or reported.
#![no_main]

use feishu_codegen_fuzz::checked;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    checked(text);
});
