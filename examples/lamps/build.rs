//! Generates the bindings from `spec/`.

fn main() -> Result<(), feishu_codegen::BuildError> {
    feishu_codegen::Builder::new("spec").cargo().generate()
}
