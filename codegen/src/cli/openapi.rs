//! `openapi`: the OpenAPI document of the platform, or of some services.

use crate::{Outcome, findings, print};
use clap::{Args, ValueEnum};
use feishu_codegen::load;
use feishu_codegen::model::Model;
use feishu_codegen::openapi::{Language, Scope, openapi, save, text};
use std::collections::BTreeSet;
use std::error::Error;
use std::path::{Path, PathBuf};

/// The document of the whole platform in a directory of documents.
const WHOLE: &str = "openapi.json";

/// Which services, in which language, and where it is written.
#[derive(Args)]
pub(crate) struct Arguments {
    /// Only these services: `im,contact`.
    #[arg(long, value_name = "SERVICE", value_delimiter = ',')]
    service: Vec<String>,
    /// The language of the texts.
    #[arg(long, value_enum, default_value_t = Lang::En)]
    lang: Lang,
    /// Where to write: a file, or a directory (one that exists, or ends with `/`) that gets a document for each service and,
    /// without `--service`, `openapi.json` for all. Without it: standard output.
    #[arg(long, short, value_name = "FILE-OR-DIR")]
    out: Option<PathBuf>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Lang {
    /// English.
    En,
    /// Chinese.
    Zh,
}

/// Runs the command on a spec directory.
pub(crate) fn run(arguments: &Arguments, spec: &Path) -> Result<Outcome, Box<dyn Error>> {
    let loaded = load(spec)?;
    if findings(&loaded.diagnostics) {
        return Ok(Outcome::Findings);
    }
    let model = &loaded.model;
    let known: BTreeSet<&str> = model.operations.iter().map(|operation| operation.service()).collect();
    if let Some(unknown) = arguments.service.iter().find(|service| !known.contains(service.as_str())) {
        let help = feishu_codegen::source::did_you_mean(unknown, known.iter().copied()).unwrap_or_default();
        return Err(format!("no operation belongs to a service `{unknown}`; {help}").into());
    }
    let language = match arguments.lang {
        Lang::En => Language::En,
        Lang::Zh => Language::Zh,
    };
    let services = arguments.service.as_slice();
    let asked = if services.is_empty() { Scope::Platform } else { Scope::Services(services) };
    let Some(out) = &arguments.out else {
        return print(&text(&openapi(model, asked, language)?));
    };
    if !is_directory(out) {
        write(model, asked, language, out)?;
        return Ok(Outcome::Fine);
    }
    let each: Vec<String> = match services {
        [] => known.into_iter().map(str::to_owned).collect(),
        some => some.to_vec(),
    };
    if services.is_empty() {
        write(model, Scope::Platform, language, &out.join(WHOLE))?;
    }
    for service in each {
        let path = out.join(format!("{service}.json"));
        write(model, Scope::Services(&[service]), language, &path)?;
    }
    Ok(Outcome::Fine)
}

fn is_directory(path: &Path) -> bool {
    path.is_dir() || path.as_os_str().to_string_lossy().ends_with(['/', std::path::MAIN_SEPARATOR])
}

fn write(model: &Model, scope: Scope<'_>, language: Language, path: &Path) -> Result<(), Box<dyn Error>> {
    let document = openapi(model, scope, language)?;
    let paths = document["paths"].as_object().into_iter().flatten();
    let operations: usize = paths.filter_map(|(_, item)| item.as_object()).map(|item| item.len()).sum();
    let saved = save(&document, path)?;
    let unchanged = if saved.changed { "" } else { ", unchanged" };
    eprintln!("{}: {operations} operations, {}{unchanged}", path.display(), size(saved.bytes));
    Ok(())
}

/// A size in the unit that suits it.
fn size(bytes: usize) -> String {
    let kilobytes = bytes.div_ceil(1 << 10);
    if kilobytes < 1 << 10 {
        format!("{kilobytes} KB")
    } else {
        format!("{}.{} MB", kilobytes >> 10, (kilobytes % 1024) * 10 / 1024)
    }
}
