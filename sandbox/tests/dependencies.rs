//! The dependencies of programs that test against the sandbox.

#![allow(clippy::unwrap_used, reason = "what a test cannot unwrap fails it")]

use std::process::Command;

/// The generator is only for changing the spec. The sandbox reads its scenarios with `feishu-source`, as the generator
/// reads specs.
#[test]
fn the_sandbox_does_not_compile_the_generator() {
    let arguments = ["tree", "--package", "feishu-sandbox", "--edges", "normal,build", "--prefix", "none"];
    let tree = Command::new(env!("CARGO"))
        .args(arguments)
        .args(["--format", "{p}", "--locked", "--offline"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    let packages = String::from_utf8(tree.stdout).unwrap();
    let has = |name: &str| packages.lines().any(|package| package.split(' ').next() == Some(name));
    assert!(has("feishu-source"), "{packages}{}", String::from_utf8_lossy(&tree.stderr));
    assert!(!has("feishu-codegen"), "{packages}");
}
