//! Generates the table of all operations and events in the spec.

use feishu_codegen::load;
use std::error::Error;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

const SPEC: &str = "../spec";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={SPEC}");
    let loaded = load(Path::new(SPEC))?;
    if !loaded.diagnostics.is_empty() {
        return Err("the spec has mistakes: `cargo run -p feishu-codegen -- check` lists them".into());
    }
    let model = loaded.model;
    let operations = model.operations.iter().map(|one| ("operation", &one.module, &one.rust.request));
    let events = model.events.iter().map(|one| ("event", &one.module, &one.rust));
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("OUT_DIR is not set: cargo sets it")?);
    fs::write(out.join("operations.rs"), table(operations)?)?;
    fs::write(out.join("events.rs"), table(events)?)?;
    Ok(())
}

/// Generates an array with a constructor call for each type.
fn table<'m>(rows: impl Iterator<Item = (&'m str, &'m Vec<String>, &'m String)>) -> Result<String, std::fmt::Error> {
    let mut table = String::from("&[\n");
    for (constructor, module, name) in rows {
        writeln!(table, "    {constructor}::<feishu_api::{}::{name}>(),", module.join("::"))?;
    }
    table.push(']');
    Ok(table)
}
