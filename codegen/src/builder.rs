//! Generates bindings from a build script.

use crate::emit::EmitError;
use crate::emit::rust::{self, Target};
use crate::load::load;
use crate::select::select;
use crate::source::{FileError, Style};
use crate::write::{self, WriteError};
use std::fmt;
use std::path::{Path, PathBuf};

/// Generates bindings into one file, for `include!`.
///
/// # Examples
///
/// In `build.rs`:
///
/// ```no_run
/// fn main() -> Result<(), Box<dyn std::error::Error>> {
///     feishu_codegen::Builder::new("spec").cargo().generate()?;
///     Ok(())
/// }
/// ```
///
/// In `src/lib.rs`, for a spec with operations of a service `acme`:
///
/// ```ignore
/// mod bindings {
///     include!(concat!(env!("OUT_DIR"), "/feishu.rs"));
/// }
///
/// use bindings::Services;
///
/// let reply = client.acme().v1().parcel().open("p_1").await?;
/// ```
///
/// The crate depends on `feishu-api`, for which `default-features = false` and a TLS feature are enough, and on
/// `feishu-codegen` among its build dependencies (`default-features = false`: neither the command line nor the importer
/// is needed). The spec directory may have its own `platform/`, with the scopes and formats that its operations use.
#[derive(Clone, Debug)]
pub struct Builder {
    spec: PathBuf,
    out: Option<PathBuf>,
    operations: Vec<String>,
    target: Target,
    cargo: bool,
}

impl Builder {
    /// Creates a builder that generates from a spec directory.
    pub fn new(spec: impl Into<PathBuf>) -> Self {
        Self { spec: spec.into(), out: None, operations: Vec::new(), target: Target::Dependent, cargo: false }
    }

    /// Sets the file to write. The default is `feishu.rs` in the directory that `OUT_DIR` names.
    #[must_use]
    pub fn out_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.out = Some(path.into());
        self
    }

    /// Generates only operations whose id matches this glob, such as `im.v1.pin.*`. May be called more than once.
    #[must_use]
    pub fn operations(mut self, glob: impl Into<String>) -> Self {
        self.operations.push(glob.into());
        self
    }

    /// Prints the instructions that make Cargo run the build script again when the spec changes.
    #[must_use]
    pub fn cargo(mut self) -> Self {
        self.cargo = true;
        self
    }

    /// Sets which crate the bindings are for. [`Target::Core`] is for the build script of `feishu-api` itself.
    #[must_use]
    pub fn target(mut self, target: Target) -> Self {
        self.target = target;
        self
    }

    /// Generates the bindings.
    ///
    /// # Errors
    /// Fails if the spec has mistakes (the error lists all of them), if a glob matches no operation, or if files cannot
    /// be read or written.
    pub fn generate(&self) -> Result<(), BuildError> {
        if self.cargo {
            println!("cargo::rerun-if-changed={}", self.spec.display());
        }
        let out = match (&self.out, std::env::var_os("OUT_DIR")) {
            (Some(out), _) => out.clone(),
            (None, Some(directory)) => Path::new(&directory).join("feishu.rs"),
            (None, None) => return Err(BuildError::NoOutput),
        };
        let mut loaded = load(&self.spec).map_err(BuildError::Read)?;
        if !loaded.diagnostics.is_empty() {
            return Err(BuildError::Spec(loaded.diagnostics.render(Style::Plain)));
        }
        if !self.operations.is_empty() {
            let unmatched = select(&mut loaded.model, &self.operations);
            if !unmatched.is_empty() {
                return Err(BuildError::NoSuchOperation(unmatched));
            }
        }
        let name = out.file_name().unwrap_or_default().to_string_lossy();
        let file = rust::modules(&loaded.model, self.target).single_file(&name).map_err(BuildError::Emit)?;
        write::write(&out, &write::rendered(&file)).map_err(BuildError::Write)?;
        Ok(())
    }
}

/// Why nothing was generated.
///
/// Its `Debug` output is the message, because Cargo prints `Debug` when a build script returns an error from `main`.
#[non_exhaustive]
pub enum BuildError {
    /// The spec has mistakes. Contains all of them, rendered for people.
    Spec(String),
    /// These globs match no operation.
    NoSuchOperation(Vec<String>),
    /// The output path is unknown: neither `out_file` nor `OUT_DIR` is set.
    NoOutput,
    /// The spec cannot be read.
    Read(FileError),
    /// The bindings cannot be written.
    Write(WriteError),
    /// The generator has a bug.
    Emit(EmitError),
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Spec(findings) => write!(f, "the spec has mistakes:\n\n{findings}"),
            Self::NoSuchOperation(globs) => {
                write!(
                    f,
                    "no operation matches {}; an id is the path of a file below the spec directory, with dots",
                    globs.join(", ")
                )
            }
            Self::NoOutput => {
                f.write_str("OUT_DIR is not set: call this from a build script, or say where to write with `out_file`")
            }
            Self::Read(error) => error.fmt(f),
            Self::Write(error) => error.fmt(f),
            Self::Emit(error) => error.fmt(f),
        }
    }
}

impl fmt::Debug for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for BuildError {}

#[cfg(test)]
mod tests {
    use super::*;

    /// Cargo shows a build script's error by `Debug`, so line breaks and quotes must not be escaped.
    #[test]
    fn an_error_is_readable_where_cargo_shows_it() {
        let directory = tempfile::tempdir().unwrap();
        let spec = directory.path().join("spec");
        std::fs::create_dir_all(spec.join("acme/v1/box")).unwrap();
        std::fs::write(spec.join("acme/v1/box/open.yaml"), "titel: \"Open\"\n").unwrap();
        let error = Builder::new(&spec).out_file(directory.path().join("out.rs")).generate().unwrap_err();
        let shown = format!("{error:?}");
        assert_eq!(shown, error.to_string());
        assert!(shown.contains("open.yaml:1:1\n") && shown.contains("titel: \"Open\"\n"), "{shown}");
        assert!(!shown.contains("\\n") && !shown.contains("\\\""), "{shown}");
    }
}
