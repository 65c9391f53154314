//! Generates the same bindings once more, the way a crate that depends on feishu-api does.

fn main() -> Result<(), Box<dyn std::error::Error>> {
    feishu_codegen::Builder::new("../tests/fixtures/acme").cargo().generate()?;
    Ok(())
}
