//! The maintainers' command.

mod cli;

use clap::{Parser, Subcommand};
use feishu_codegen::model::{Event, Model, Operation, Platform};
use feishu_codegen::source::{Diagnostics, Document, Style};
use feishu_codegen::{COMMAND, Loaded, Target, generate, load, load_operation, schema_text, select};
use feishu_codegen::{features, json, marked, page};
use std::error::Error;
use std::fs::File;
use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Turns specs of the Feishu / Lark Open Platform into bindings and documentation.
#[derive(Parser)]
#[command(name = "feishu-codegen", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Reports every mistake in a spec, with its place.
    Check {
        #[command(flatten)]
        spec: Spec,
    },
    /// Writes the bindings, the catalog and the schema.
    Generate {
        #[command(flatten)]
        spec: Spec,
        /// The directory to write to.
        #[arg(long, default_value = "generated")]
        out: PathBuf,
        /// Writes nothing, and fails if the existing output is out of date.
        #[arg(long)]
        check: bool,
        /// Generates only operations that match: `im.v1.pin.*,auth.*`.
        #[arg(long, value_name = "GLOB", value_delimiter = ',')]
        operations: Vec<String>,
        /// Generates for a crate that depends on feishu-api instead of for feishu-api itself.
        #[arg(long)]
        dependent: bool,
    },
    /// Prints the documentation page of an operation or event, in the official dialect.
    Page {
        #[command(flatten)]
        spec: Spec,
        /// A YAML file, an id such as im.v1.pin.create, or - for standard input.
        operation: String,
    },
    /// Prints the resolved model of an operation or event as JSON.
    Model {
        #[command(flatten)]
        spec: Spec,
        /// A YAML file, an id such as im.v1.pin.create, or - for standard input. The default is the whole spec.
        operation: Option<String>,
    },
    /// Turns documentation pages into spec files.
    Import {
        #[command(flatten)]
        spec: Spec,
        #[command(flatten)]
        arguments: cli::import::Arguments,
    },
    /// Reports which operation or event of a spec each documentation page became, or why it became none.
    Pages {
        #[command(flatten)]
        spec: Spec,
        #[command(flatten)]
        arguments: cli::pages::Arguments,
    },
    /// Reports what changed from one spec to another, and which programs it breaks.
    Diff {
        #[command(flatten)]
        spec: Spec,
        #[command(flatten)]
        arguments: cli::diff::Arguments,
    },
    /// Finds the smallest set of scopes that opens the operations a program uses.
    Scopes {
        #[command(flatten)]
        spec: Spec,
        #[command(flatten)]
        arguments: cli::scopes::Arguments,
    },
    /// Reports which texts of a spec exist in Chinese and in English; exits with 1 if a text is missing.
    Coverage {
        #[command(flatten)]
        spec: Spec,
        #[command(flatten)]
        arguments: cli::coverage::Arguments,
    },
    /// Writes the OpenAPI 3.1 document of the platform, or of some services.
    Openapi {
        #[command(flatten)]
        spec: Spec,
        #[command(flatten)]
        arguments: cli::openapi::Arguments,
    },
    /// Prints the JSON Schema of the spec language.
    Schema,
}

#[derive(clap::Args)]
struct Spec {
    /// The spec directory.
    #[arg(long, default_value = "spec", global = true)]
    spec: PathBuf,
}

/// The outcome of a run, for the exit code.
enum Outcome {
    Fine,
    /// Findings or breaking changes have been printed.
    Findings,
}

fn main() -> ExitCode {
    match run(Arguments::parse().command) {
        Ok(Outcome::Fine) => ExitCode::SUCCESS,
        Ok(Outcome::Findings) => ExitCode::from(1),
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}

fn run(command: Command) -> Result<Outcome, Box<dyn Error>> {
    match command {
        Command::Check { spec } => {
            let mut loaded = load(&spec.spec)?;
            // The package that contains the bindings.
            let manifest = spec.spec.join("../Cargo.toml");
            if loaded.diagnostics.is_empty() && manifest.is_file() {
                features::check(&manifest, &loaded.model, &mut loaded.diagnostics)?;
            }
            if findings(&loaded.diagnostics) {
                return Ok(Outcome::Findings);
            }
            let counts = counts(&loaded.model);
            eprintln!("{}: {} files, {counts}, no mistakes", spec.spec.display(), loaded.files);
            Ok(Outcome::Fine)
        }
        Command::Generate { spec, out, check, operations, dependent } => {
            let mut loaded = load(&spec.spec)?;
            if findings(&loaded.diagnostics) {
                return Ok(Outcome::Findings);
            }
            if !operations.is_empty() {
                let unmatched = select(&mut loaded.model, &operations);
                if !unmatched.is_empty() {
                    return Err(format!("no operation matches {}", unmatched.join(", ")).into());
                }
            }
            let target = if dependent { Target::Dependent } else { Target::Core };
            generate_into(&loaded.model, target, &spec.spec, &out, check)
        }
        Command::Page { spec, operation } => {
            let loaded = find(&spec.spec, &operation)?;
            show(&loaded, &operation, |platform, subject| match subject {
                Subject::Operation(operation) => page::page(operation, platform),
                Subject::Event(event) => page::event_page(event, platform),
            })
        }
        Command::Model { spec, operation: None } => {
            let loaded = load(&spec.spec)?;
            if findings(&loaded.diagnostics) {
                return Ok(Outcome::Findings);
            }
            print(&json::model_json(&loaded.model, None).unwrap_or_default())
        }
        Command::Model { spec, operation: Some(operation) } => {
            let loaded = find(&spec.spec, &operation)?;
            show(&loaded, &operation, |_, subject| {
                json::model_json(&loaded.model, Some(subject.id())).unwrap_or_default()
            })
        }
        Command::Import { spec, arguments } => cli::import::run(&arguments, &spec.spec),
        Command::Pages { spec, arguments } => cli::pages::run(&arguments, &spec.spec),
        Command::Diff { spec, arguments } => cli::diff::run(&arguments, &spec.spec),
        Command::Scopes { spec, arguments } => cli::scopes::run(&arguments, &spec.spec),
        Command::Coverage { spec, arguments } => cli::coverage::run(&arguments, &spec.spec),
        Command::Openapi { spec, arguments } => cli::openapi::run(&arguments, &spec.spec),
        Command::Schema => print(&schema_text()),
    }
}

/// Describes the number of operations, and of events if there are any.
fn counts(model: &Model) -> String {
    let operations = format!("{} operations", model.operations.len());
    match model.events.len() {
        0 => operations,
        events => format!("{operations}, {events} events"),
    }
}

fn generate_into(
    model: &Model,
    target: Target,
    spec: &Path,
    out: &Path,
    check: bool,
) -> Result<Outcome, Box<dyn Error>> {
    let output = generate(model, target)?;
    // The package that contains the bindings.
    let package = Some(out.join("..")).filter(|_| target == Target::Core);
    if check {
        let mut differences = output.differences(spec, out)?;
        if let Some(package) = &package {
            let outdated = marked::outdated(package, model)?;
            differences.extend(outdated.iter().map(|file| format!("../{file} lists other services")));
        }
        for difference in &differences {
            eprintln!("{}/{difference}", out.display());
        }
        if differences.is_empty() {
            return Ok(Outcome::Fine);
        }
        eprintln!("\n{} does not match {}. Run: {COMMAND}", out.display(), spec.display());
        return Ok(Outcome::Findings);
    }
    let written = output.write(spec, out)?;
    eprintln!(
        "{}: {}, {} files ({} changed, {} removed), {} lines",
        out.display(),
        counts(model),
        written.files,
        written.changed,
        written.removed,
        written.lines
    );
    for path in &written.foreign {
        eprintln!("{}/{path} was not generated by this run and has been kept: move it elsewhere", out.display());
    }
    if let Some(package) = &package {
        marked::update(package, model)?;
    }
    Ok(Outcome::Fine)
}

/// Loads the model of a file, an id, or `-`. A page can be shown before its address is known.
fn find(spec: &Path, operation: &str) -> Result<Loaded, Box<dyn Error>> {
    let mut loaded = read_spec(spec, operation)?;
    loaded.diagnostics.leave_out("no-page");
    Ok(loaded)
}

fn read_spec(spec: &Path, operation: &str) -> Result<Loaded, Box<dyn Error>> {
    let mut diagnostics = Diagnostics::new();
    let path = Path::new(operation);
    if operation != "-" && path.extension().is_none_or(|extension| extension != "yaml") {
        return Ok(load(spec)?);
    }
    let document = read(operation, &mut diagnostics)?;
    let id = id_of(spec, path);
    let mut loaded = match document {
        Some(document) => load_operation(spec, id.as_deref(), document)?,
        None => Loaded { model: Model::default(), diagnostics: Diagnostics::new(), files: 1 },
    };
    loaded.diagnostics.append(diagnostics);
    Ok(loaded)
}

/// Reads a YAML file, or standard input for `-`.
fn read(path: &str, diagnostics: &mut Diagnostics) -> Result<Option<Document>, Box<dyn Error>> {
    if path == "-" {
        return Ok(Document::from_reader("<stdin>", std::io::stdin().lock(), diagnostics)?);
    }
    let file = File::open(path).map_err(|error| format!("cannot read {path}: {error}"))?;
    Ok(Document::from_reader(path, file, diagnostics)?)
}

/// Returns the id that its path gives a file in the spec directory.
fn id_of(spec: &Path, path: &Path) -> Option<String> {
    let (spec, path) = (spec.canonicalize().ok()?, path.canonicalize().ok()?);
    let inside = path.strip_prefix(spec).ok()?.with_extension("");
    Some(inside.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("."))
}

/// The operation or event that a file or an id names.
#[derive(Clone, Copy)]
enum Subject<'m> {
    Operation(&'m Operation),
    Event(&'m Event),
}

impl<'m> Subject<'m> {
    fn id(self) -> &'m str {
        match self {
            Self::Operation(operation) => &operation.id,
            Self::Event(event) => &event.id,
        }
    }
}

fn show(
    loaded: &Loaded,
    name: &str,
    show: impl Fn(&Platform, Subject<'_>) -> String,
) -> Result<Outcome, Box<dyn Error>> {
    if findings(&loaded.diagnostics) {
        return Ok(Outcome::Findings);
    }
    let model = &loaded.model;
    let subjects = || model.operations.iter().map(Subject::Operation).chain(model.events.iter().map(Subject::Event));
    let single = Path::new(name).extension().is_some_and(|extension| extension == "yaml") || name == "-";
    let found = if single { subjects().next() } else { subjects().find(|subject| subject.id() == name) };
    let Some(subject) = found else {
        let help = feishu_codegen::source::did_you_mean(name, subjects().map(Subject::id)).unwrap_or_default();
        return Err(format!("there is no operation `{name}`; {help}").into());
    };
    print(&show(&model.platform, subject))
}

/// Prints findings. Returns whether there were any.
fn findings(diagnostics: &Diagnostics) -> bool {
    if diagnostics.is_empty() {
        return false;
    }
    let style = if std::io::stderr().is_terminal() { Style::Coloured } else { Style::Plain };
    eprintln!("{}", diagnostics.render(style));
    let count = diagnostics.count();
    eprintln!("{count} {}", if count == 1 { "mistake" } else { "mistakes" });
    true
}

fn print(text: &str) -> Result<Outcome, Box<dyn Error>> {
    match std::io::stdout().lock().write_all(text.as_bytes()) {
        // The reader of a pipe may stop reading.
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(Outcome::Fine),
    }
}
