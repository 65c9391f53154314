//! Puts any text at any place of a spec: the spec is refused, or its output keeps its structure.
#![no_main]

use feishu_codegen_fuzz::law::{Spec, changed};
use libfuzzer_sys::fuzz_target;
use std::path::Path;
use std::sync::LazyLock;

static SPEC: LazyLock<Spec> = LazyLock::new(|| {
    let directory = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/fixtures/acme"));
    Spec::read(directory, "acme/v1/box/open.yaml")
});

fuzz_target!(|input: (u16, &str)| {
    let (number, text) = input;
    let places = SPEC.places();
    let place = &places[usize::from(number) % places.len()];
    SPEC.holds(&changed(&SPEC.written, place, text), place.is_name());
});
