//! Checks or generates the bindings.
//!
//! In a checkout it stops the build if `generated/` does not match `spec/`. With the feature `from-spec` it generates
//! the bindings instead, for exactly the requested operations.

use std::error::Error;

fn main() -> Result<(), Box<dyn Error>> {
    #[cfg(feature = "from-spec")]
    return from_spec();
    #[cfg(not(feature = "from-spec"))]
    return guard::check();
}

/// Generates the bindings into `OUT_DIR`. `FEISHU_API_OPERATIONS` may list the operations to generate: globs that match
/// ids, separated by commas, such as `im.v1.pin.*`.
#[cfg(feature = "from-spec")]
fn from_spec() -> Result<(), Box<dyn Error>> {
    const OPERATIONS: &str = "FEISHU_API_OPERATIONS";
    println!("cargo::rerun-if-env-changed={OPERATIONS}");
    // `Client::messages` uses these operations.
    const MESSAGES: [&str; 7] = [
        "im.v1.message.create",
        "im.v1.message.reply",
        "im.v1.message.update",
        "im.v1.message.get",
        "im.v1.message_resource.get",
        "im.v1.chat_members.get",
        "im.v1.event.message_receive",
    ];
    // `SignIn` uses these operations.
    const SIGN_IN: [&str; 2] = ["authen.v1.user_info.get", "authen.v2.oauth_token.*"];
    let mut builder = feishu_codegen::Builder::new("spec").target(feishu_codegen::Target::Core).cargo();
    let operations = std::env::var(OPERATIONS).unwrap_or_default();
    let mut globs: Vec<&str> = operations.split(',').map(str::trim).filter(|glob| !glob.is_empty()).collect();
    if !globs.is_empty() && cfg!(feature = "im") {
        globs.extend(MESSAGES);
    }
    if !globs.is_empty() && cfg!(feature = "sign-in") {
        globs.extend(SIGN_IN);
    }
    for glob in globs {
        builder = builder.operations(glob);
    }
    if let Err(error) = builder.generate() {
        // As `Display`: the findings are formatted for people.
        println!("cargo::error=feishu-api: the bindings cannot be generated from spec/");
        eprintln!("{error}");
        std::process::exit(1);
    }
    Ok(())
}

/// Checks, without a generator and without dependencies, whether `generated/` is up to date.
#[cfg(not(feature = "from-spec"))]
mod guard {
    use std::error::Error;
    use std::fs;
    use std::io;
    use std::path::Path;

    /// Compares `spec/` and `generated/` with the fingerprints that the generator recorded.
    pub(super) fn check() -> Result<(), Box<dyn Error>> {
        println!("cargo::rerun-if-changed=build.rs");
        // Only a checkout contains the generator; the files of a published crate do not change.
        if !Path::new("codegen/Cargo.toml").exists() {
            return Ok(());
        }
        println!("cargo::rerun-if-changed=spec");
        println!("cargo::rerun-if-changed=generated");
        if let Some(difference) = difference()? {
            println!("cargo::error=generated/ does not match spec/: {difference}");
        }
        Ok(())
    }

    /// What fixes most differences.
    const MENDED_BY: &str = "Run: cargo regen";

    /// Returns the first difference from the manifest, and what to do about it.
    fn difference() -> io::Result<Option<String>> {
        let manifest = fs::read_to_string("generated/MANIFEST").unwrap_or_default();
        if manifest.is_empty() {
            return Ok(Some("generated/MANIFEST is missing. Remove generated/, then run: cargo regen".to_owned()));
        }
        let mut expected: Vec<(&str, &str)> = Vec::new();
        for line in manifest.lines().filter(|line| !line.starts_with('#')) {
            if let Some((fingerprint, path)) = line.split_once(' ') {
                expected.push((path, fingerprint));
            }
        }
        let mut present = Vec::new();
        for directory in ["spec", "generated"] {
            list(Path::new(directory), directory, &mut present)?;
        }
        present.sort();
        for path in &present {
            match expected.iter().find(|(known, _)| known == path) {
                // `cargo regen` does not remove files that it did not generate.
                None if path.starts_with("generated/") => {
                    return Ok(Some(format!("{path} was not generated. Move it elsewhere")));
                }
                None => return Ok(Some(format!("{path} is new. {MENDED_BY}"))),
                Some((_, before)) if *before != fingerprint(&fs::read(path)?) => {
                    return Ok(Some(format!("{path} has changed. {MENDED_BY}")));
                }
                Some(_) => {}
            }
        }
        let missing = expected.iter().find(|(path, _)| !present.iter().any(|known| known == path));
        Ok(missing.map(|(path, _)| format!("{path} is missing. {MENDED_BY}")))
    }

    /// Returns the files below a directory, except hidden files and the manifest.
    fn list(directory: &Path, shown: &str, files: &mut Vec<String>) -> io::Result<()> {
        for entry in fs::read_dir(directory)? {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let shown = format!("{shown}/{name}");
            if name.starts_with('.') || shown == "generated/MANIFEST" {
                continue;
            }
            if entry.file_type()?.is_dir() {
                list(&entry.path(), &shown, files)?;
            } else {
                files.push(shown);
            }
        }
        Ok(())
    }

    /// FNV-1a over the bytes, without carriage returns, as in `codegen/src/maintain/fingerprint.rs`.
    fn fingerprint(bytes: &[u8]) -> String {
        let step = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
        let hash = bytes.iter().filter(|byte| **byte != b'\r').fold(0xcbf2_9ce4_8422_2325, step);
        format!("{hash:016x}")
    }
}
