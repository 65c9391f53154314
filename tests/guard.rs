//! The build script refuses bindings that do not match the spec.

#![allow(clippy::unwrap_used, clippy::panic, reason = "clippy.toml lets tests do so; this is for what they share")]

use feishu_codegen::{Target, generate, load};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
const SPEC: &str = "spec/im/v1/pin/create.yaml";
const OTHER: &str = "generated/rust/im/v1/pin/list.rs";
const RUST: &str = "generated/rust/im/v1/pin/create.rs";

/// The build script, compiled on its own: without the feature it has no dependencies.
static GUARD: LazyLock<PathBuf> = LazyLock::new(|| {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join("guard");
    let _ = fs::remove_dir_all(&directory);
    fs::create_dir_all(&directory).unwrap();
    let guard = directory.join("guard");
    let rustc = Path::new(env!("CARGO")).with_file_name("rustc");
    let rustc = if rustc.exists() { rustc } else { PathBuf::from("rustc") };
    let mut compile = Command::new(rustc);
    compile.args(["--edition", "2024", "--crate-name", "build_script", "-o"]).arg(&guard).arg("build.rs");
    assert!(compile.current_dir(ROOT).status().unwrap().success());
    guard
});

/// A spec of a few services with its generated files.
static ORIGINAL: LazyLock<PathBuf> = LazyLock::new(|| {
    let directory = GUARD.with_file_name("original");
    let (spec, out) = (directory.join("spec"), directory.join("generated"));
    for service in ["auth", "im", "platform"] {
        copy(&Path::new(ROOT).join("spec").join(service), &spec.join(service));
    }
    let loaded = load(&spec).unwrap();
    generate(&loaded.model, Target::Core).unwrap().write(&spec, &out).unwrap();
    directory
});

/// A copy of the files that the guard checks.
struct Checkout(PathBuf);

impl Checkout {
    fn new(name: &str) -> Self {
        let directory = GUARD.with_file_name(name);
        copy(&ORIGINAL, &directory);
        let checkout = Self(directory);
        checkout.write("codegen/Cargo.toml", "");
        checkout
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.0.join(path)).unwrap()
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.0.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn replace(&self, path: &str, from: &str, to: &str) {
        let text = self.read(path);
        assert!(text.contains(from), "{from:?} is not in {path}");
        self.write(path, &text.replace(from, to));
    }

    fn remove(&self, path: &str) {
        fs::remove_file(self.0.join(path)).unwrap();
    }

    /// Returns the guard's output for Cargo.
    fn guard(&self) -> String {
        let output = Command::new(&*GUARD).current_dir(&self.0).output().unwrap();
        // Cargo acts on a reported error; the script itself does not fail.
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    }

    /// Returns the single error that the guard reports.
    fn error(&self) -> Option<String> {
        let said = self.guard();
        let mut errors = said.lines().filter_map(|line| line.strip_prefix("cargo::error="));
        let error = errors.next().map(str::to_owned);
        assert_eq!(errors.next(), None, "{said}");
        error
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// A change to a checkout, and the error of the guard.
type Case = (&'static str, fn(&Checkout), Option<&'static str>);

const CASES: &[Case] = &[
    ("untouched", |_| {}, None),
    (
        "a_word",
        |at| at.replace(SPEC, "Pins a message", "Pins one message"),
        Some("spec/im/v1/pin/create.yaml has changed"),
    ),
    (
        "a_comment",
        |at| at.write(SPEC, &format!("{}# later\n", at.read(SPEC))),
        Some("spec/im/v1/pin/create.yaml has changed"),
    ),
    (
        "platform",
        |at| at.replace("spec/platform/errors.yaml", "400", "401"),
        Some("spec/platform/errors.yaml has changed"),
    ),
    (
        "by_hand",
        |at| at.write(RUST, &format!("{}\n", at.read(RUST))),
        Some("generated/rust/im/v1/pin/create.rs has changed"),
    ),
    ("schema", |at| at.write("generated/spec.schema.json", "{}"), Some("generated/spec.schema.json has changed")),
    ("another_spec", |at| at.write("spec/im/v1/pin/move.yaml", ""), Some("spec/im/v1/pin/move.yaml is new")),
    (
        "another_file",
        |at| at.write("generated/rust/extra.rs", ""),
        Some("generated/rust/extra.rs was not generated. Move it elsewhere"),
    ),
    ("no_spec", |at| at.remove(SPEC), Some("spec/im/v1/pin/create.yaml is missing")),
    ("no_file", |at| at.remove(RUST), Some("generated/rust/im/v1/pin/create.rs is missing")),
    ("no_manifest", |at| at.remove("generated/MANIFEST"), Some("generated/MANIFEST is missing")),
    (
        "line_ends",
        |at| [SPEC, RUST, "generated/MANIFEST"].map(|path| at.replace(path, "\n", "\r\n")).into_iter().collect(),
        None,
    ),
    (
        "hidden",
        |at| ["spec/.DS_Store", "generated/rust/.pin.rs.swp"].map(|path| at.write(path, "x")).into_iter().collect(),
        None,
    ),
    ("published", |at| [at.remove("codegen/Cargo.toml"), at.remove(RUST)].into_iter().collect(), None),
];

#[test]
fn outdated_files_are_an_error() {
    for (name, change, expected) in CASES {
        let checkout = Checkout::new(name);
        change(&checkout);
        match (checkout.error(), expected) {
            (None, None) => {}
            (Some(error), Some(expected)) => {
                assert!(error.contains(expected), "{name}: {error}");
                assert!(error.starts_with("generated/ does not match spec/: "), "{name}: {error}");
                assert!(error.ends_with("un: cargo regen") || error.ends_with("Move it elsewhere"), "{name}: {error}");
            }
            (error, _) => panic!("{name}: {error:?}, not {expected:?}"),
        }
    }
}

#[test]
fn it_runs_again_when_something_changes() {
    let checkout = Checkout::new("again");
    let said = checkout.guard();
    assert_eq!(
        said.lines().collect::<Vec<_>>(),
        ["build.rs", "spec", "generated"].map(|path| format!("cargo::rerun-if-changed={path}"))
    );
    // A published crate has nothing to check.
    checkout.remove("codegen/Cargo.toml");
    assert_eq!(checkout.guard(), "cargo::rerun-if-changed=build.rs\n");
}

#[test]
fn the_suggested_command_fixes_it() {
    let checkout = Checkout::new("mended");
    checkout.replace(SPEC, "Pins a message", "Pins one message");
    checkout.remove(OTHER);
    assert!(checkout.error().is_some());

    // The equivalent of `cargo regen`.
    let aliases = fs::read_to_string(Path::new(ROOT).join(".cargo/config.toml")).unwrap();
    assert!(aliases.contains(r#"regen = "run --quiet --package feishu-codegen -- generate""#), "{aliases}");
    let (spec, out) = (checkout.0.join("spec"), checkout.0.join("generated"));
    let loaded = load(&spec).unwrap();
    assert!(loaded.diagnostics.is_empty());
    let generate = || generate(&loaded.model, Target::Core).unwrap().write(&spec, &out);
    generate().unwrap();

    assert_eq!(checkout.error(), None);
    assert!(checkout.0.join(OTHER).exists());
    assert!(checkout.read(RUST).contains("Pins one message"));
    assert!(!checkout.read(RUST).contains("Pins a message"));

    // Foreign files stay, and are reported.
    checkout.write("generated/rust/extra.rs", "");
    assert_eq!(generate().unwrap().foreign, ["rust/extra.rs"]);
    assert!(checkout.error().is_some_and(|error| error.contains("generated/rust/extra.rs")));
    checkout.remove("generated/rust/extra.rs");
    assert_eq!(checkout.error(), None);
}
