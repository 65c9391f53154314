//! `progenitor-peer SPEC.json OUT.rs`: generates bindings from an OpenAPI document with progenitor.

use std::error::Error;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(spec), Some(out)) = (arguments.next(), arguments.next()) else {
        return Err("usage: progenitor-peer SPEC.json OUT.rs".into());
    };
    let spec: openapiv3::OpenAPI = serde_json::from_str(&std::fs::read_to_string(spec)?)?;
    let mut generator = progenitor_impl::Generator::new(&progenitor_impl::GenerationSettings::default());
    let file: syn::File = syn::parse2(generator.generate_tokens(&spec)?)?;
    std::fs::write(out, prettyplease::unparse(&file))?;
    Ok(())
}
