//! What feishu-codegen makes of the specs of a made-up service, compiled.
//!
//! The specs are in `codegen/tests/fixtures/acme`, and use every construct of the language. What is
//! made of them is checked in beside this file: `rust/` and `pages/`. The test `goldens`
//! of feishu-codegen compares it with what the generator says now, and writes it anew with
//! `UPDATE_GOLDENS=1 cargo test --package feishu-codegen --test goldens`.

/// As `feishu-codegen generate --dependent` writes them: a file per module.
#[rustfmt::skip]
#[path = "../rust/mod.rs"]
pub mod bindings;

/// As `feishu_codegen::Builder` writes them: all modules in one file.
pub mod from_build_script {
    include!(concat!(env!("OUT_DIR"), "/feishu.rs"));
}
