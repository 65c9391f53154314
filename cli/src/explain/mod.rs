//! `feishu explain`: what an error means, and what to do about it. Needs no network.

mod extract;
mod near;
mod show;

use crate::args::{Explain, Global};
use crate::catalogs;
use crate::exit::{Exit, Failure};
use crate::language::language;
use extract::Reported;
use feishu_api::Language;
use feishu_api::catalog::texts::ErrorTexts;
use feishu_api::catalog::{Catalog, CodeEntry, Operation};
use near::Near;
use serde::Serialize;
use std::io::Read;

/// What an error means where one service answers it.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Explanation {
    pub(crate) code: i64,
    /// The word by which the service names it; empty if it has a number for it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(crate) key: String,
    pub(crate) name: String,
    pub(crate) message: String,
    /// The service; empty where it is an error of the platform, which any operation may answer.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(crate) service: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(crate) service_title: String,
    /// Whether it says that there were too many calls.
    pub(crate) rate_limit: bool,
    /// What to do. Of operations that say something else, each has an entry.
    pub(crate) fixes: Vec<Fix>,
    /// How many operations document it.
    pub(crate) operation_count: usize,
}

/// What to do about an error.
#[derive(Clone, Debug, Default, Serialize)]
pub(crate) struct Fix {
    pub(crate) fix: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) links: Vec<Link>,
    /// What it can mean in detail, where the message has one of these codes.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) details: Vec<Detail>,
    /// The operations that say so.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) operations: Vec<Answering>,
}

/// A page that a fix refers to.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Link {
    pub(crate) text: String,
    pub(crate) url: String,
}

/// One of the things an error can mean in detail.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Detail {
    pub(crate) code: String,
    pub(crate) fix: String,
}

/// An operation that answers an error.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Answering {
    pub(crate) id: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(crate) title: String,
}

/// What is known of a code, a word or a name.
#[derive(Clone, Debug, Serialize)]
#[serde(untagged)]
pub(crate) enum Answer {
    /// Services that have it.
    Known { explanations: Vec<Explanation> },
    /// Nobody has it; these are like it.
    Unknown { unknown: String, near: Vec<Near> },
}

/// Explains the code, word or name of an error. Explanations that apply to `operation` come first.
pub(crate) fn explain(catalog: &'static Catalog, asked: &str, operation: Option<&str>, language: Language) -> Answer {
    let number = asked.parse::<i64>().ok();
    let is_match = |entry: &&CodeEntry| match number {
        Some(code) => entry.code == code,
        None => entry.key == asked || entry.name.eq_ignore_ascii_case(asked),
    };
    let mut entries: Vec<&'static CodeEntry> = catalog.codes().iter().filter(is_match).collect();
    if entries.is_empty() {
        return Answer::Unknown { unknown: asked.to_owned(), near: near::near(catalog, asked) };
    }
    let of_operation = |entry: &&CodeEntry| operation.is_none_or(|id| !entry.operations.iter().any(|one| one == id));
    entries.sort_by_key(of_operation);
    let explanations = entries.into_iter().map(|entry| explanation(catalog, entry, operation, language)).collect();
    Answer::Known { explanations }
}

fn explanation(
    catalog: &'static Catalog,
    entry: &'static CodeEntry,
    operation: Option<&str>,
    language: Language,
) -> Explanation {
    let title = match entry.service.as_str() {
        "" => "",
        service => catalog.service(service).map(|service| service.title.get(language)).unwrap_or_default(),
    };
    Explanation {
        code: entry.code,
        key: entry.key.clone(),
        name: entry.name.clone(),
        message: entry.message.clone(),
        service: entry.service.clone(),
        service_title: title.to_owned(),
        rate_limit: is_rate_limit(catalog, entry),
        fixes: fixes(catalog, entry, operation, language),
        operation_count: entry.operations.len(),
    }
}

fn is_rate_limit(catalog: &'static Catalog, entry: &CodeEntry) -> bool {
    let service = match entry.service.as_str() {
        "" => Some(catalog.platform()),
        service => catalog.service(service),
    };
    let is_match = |error: &&feishu_api::catalog::Error| error.code == entry.code && error.key == entry.key;
    service.and_then(|service| service.errors.iter().find(is_match)).is_some_and(|error| error.rate_limit)
}

/// Whether two texts are the same in a language. Pages of one error may differ in the other language only.
fn reads_alike(one: &ErrorTexts, other: &ErrorTexts, language: Language) -> bool {
    let details = |texts: &ErrorTexts| -> Vec<(String, String)> {
        texts.details.iter().map(|(code, fix)| (code.clone(), fix.get(language).to_owned())).collect()
    };
    one.fix.get(language) == other.fix.get(language) && one.links == other.links && details(one) == details(other)
}

/// Returns the fixes, grouped by the operations that share them. The most common one comes first.
fn fixes(
    catalog: &'static Catalog,
    entry: &'static CodeEntry,
    operation: Option<&str>,
    language: Language,
) -> Vec<Fix> {
    let id = if entry.key.is_empty() { entry.code.to_string() } else { entry.key.clone() };
    let declared = match entry.service.as_str() {
        "" => catalog.platform_texts().errors.get(&id),
        service => catalog.texts(service).and_then(|texts| texts.errors.get(&id)),
    };
    if entry.service.is_empty() {
        // Operations of all services list it; their files need not be read.
        return declared.map(|texts| fix(texts, Vec::new(), language)).into_iter().collect();
    }
    let mut groups: Vec<(&'static ErrorTexts, Vec<Answering>)> =
        declared.map(|texts| (texts, Vec::new())).into_iter().collect();
    for operation in entry.operations.iter().filter_map(|id| catalog.operation(id)) {
        let Some(texts) = texts_of(operation, entry) else { continue };
        let answering = Answering { id: operation.id.clone(), title: operation.title.get(language).to_owned() };
        match groups.iter_mut().find(|(known, _)| reads_alike(known, texts, language)) {
            Some((_, operations)) => operations.push(answering),
            None => groups.push((texts, vec![answering])),
        }
    }
    let is_asked = |operations: &[Answering]| operation.is_some_and(|id| operations.iter().any(|one| one.id == id));
    groups.sort_by_key(|(_, operations)| (!is_asked(operations), std::cmp::Reverse(operations.len())));
    groups.into_iter().map(|(texts, operations)| fix(texts, operations, language)).collect()
}

fn texts_of(operation: &'static Operation, entry: &CodeEntry) -> Option<&'static ErrorTexts> {
    let mut errors = operation.documented_errors();
    operation.error_texts(errors.find(|error| error.code == entry.code && error.key == entry.key)?)
}

fn fix(texts: &ErrorTexts, operations: Vec<Answering>, language: Language) -> Fix {
    let fix = texts.fix.plain(language);
    // Most of them stand in the text already.
    let links = texts.links.iter().filter(|(_, url)| !fix.contains(url.as_str()));
    let links = links.map(|(text, url)| Link { text: text.clone(), url: url.clone() }).collect();
    let detail =
        |(code, fix): (&String, &feishu_api::catalog::Text)| Detail { code: code.clone(), fix: fix.plain(language) };
    Fix { links, details: texts.details.iter().map(detail).collect(), operations, fix }
}

/// Runs `feishu explain`.
pub(crate) fn command(args: &Explain, global: &Global) -> Result<Exit, Failure> {
    let language = language(global.lang);
    let catalog = catalogs::catalog(args.spec.as_deref())?;
    let mut answers = Vec::new();
    for asked in &args.codes {
        let reported = match asked.as_str() {
            "-" => Some(extract::reported(&standard_input()?, catalog)),
            text if text.contains(char::is_whitespace) || text.starts_with('{') => {
                Some(extract::reported(text, catalog))
            }
            _ => None,
        };
        match reported {
            None => answers.push((None, explain(catalog, asked, None, language))),
            Some(reported) => {
                let asked = reported.error.clone().ok_or_else(|| Failure::not_found(extract::NOTHING))?;
                let answer = explain(catalog, &asked, reported.operation.as_deref(), language);
                answers.push((Some(reported), answer));
            }
        }
    }
    let is_known = answers.iter().all(|(_, answer)| matches!(answer, Answer::Known { .. }));
    if args.json {
        crate::print_json(&json(&answers))?;
    } else {
        crate::print(&show::text(&answers, language, crate::terminal::text_width()))?;
    }
    Ok(if is_known { Exit::Success } else { Exit::NotFound })
}

/// Converts the answers to JSON: an object for one answer, a list for several.
fn json(answers: &[(Option<Reported>, Answer)]) -> serde_json::Value {
    #[derive(Serialize)]
    struct Whole<'a> {
        #[serde(skip_serializing_if = "Option::is_none")]
        reported: Option<&'a Reported>,
        #[serde(flatten)]
        answer: &'a Answer,
    }
    let whole = |(reported, answer)| serde_json::json!(Whole { reported, answer });
    let mut all: Vec<_> = answers.iter().map(|(reported, answer)| whole((reported.as_ref(), answer))).collect();
    if all.len() == 1 { all.remove(0) } else { all.into() }
}

fn standard_input() -> Result<String, Failure> {
    let mut bytes = Vec::new();
    let read = std::io::stdin().read_to_end(&mut bytes);
    read.map_err(|error| Failure::new(Exit::Local, format!("cannot read standard input: {error}")))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}
