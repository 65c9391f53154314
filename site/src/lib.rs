//! The reference site and guide of feishu-api: static pages, made from a spec.
//!
//! Every page lies at the same path below `en/` and `zh/`, and links to others are relative, so any file server can serve the
//! site below any path, and a browser can open it from disk. `assets/` has the style, one script, and what the search looks
//! through, which is loaded when somebody types.

mod address;
mod errors;
mod event;
mod example;
mod fields;
mod frame;
mod guide;
mod highlight;
mod language;
mod operation;
mod prose;
mod scopes;
mod search;
mod services;
mod site;
mod types;
mod words;

#[cfg(doctest)]
mod doctests;

pub use guide::{CHAPTERS, Chapter};
pub use language::Language;

use feishu_codegen::model::{Model, TypeId};
use feishu_codegen::parallel;
use frame::Page;
use site::{Context, Site};
use std::convert::Infallible;

/// A page is at most this large, in bytes. Deep fields become links to the pages of their types.
pub const PAGE_LIMIT: usize = 100_000;
/// How many levels of types a page shows in place, most first.
const DEPTHS: [usize; 5] = [9, 3, 2, 1, 0];

/// The pages of the site: their paths below its root, and what they hold.
pub fn pages(model: &Model) -> Vec<(String, String)> {
    let site = Site::new(model);
    let mut jobs = vec![Job::Home];
    jobs.extend((0..CHAPTERS.len()).map(Job::Chapter));
    jobs.extend((0..model.operations.len()).map(Job::Operation));
    jobs.extend((0..model.events.len()).map(Job::Event));
    jobs.extend(site.types.keys().map(|id| Job::Type(*id)));
    jobs.extend(site.services.keys().map(|id| Job::Service(id)));
    jobs.extend(site.errors.keys().map(Job::Error));
    jobs.extend(site.scopes.keys().map(|id| Job::Scope(id)));
    let work = |job: Job<'_>| {
        Ok::<_, Infallible>(
            Language::ALL.into_iter().flat_map(|language| job.files(&site, language)).collect::<Vec<_>>(),
        )
    };
    let mut files: Vec<(String, String)> = match parallel(spread(jobs), work) {
        Ok(files) => files.into_iter().flatten().collect(),
        Err(never) => match never {},
    };
    files.extend(search::scripts(&site));
    files.push(("index.html".to_owned(), frame::root()));
    for (name, content) in [
        ("site.css", include_str!("../assets/site.css")),
        ("site.js", include_str!("../assets/site.js")),
        ("icon.svg", include_str!("../assets/icon.svg")),
    ] {
        files.push((format!("assets/{name}"), content.to_owned()));
    }
    files.sort();
    files
}

/// A page, or a few that belong together, in both languages.
enum Job<'s> {
    Home,
    Chapter(usize),
    Operation(usize),
    Event(usize),
    Type(TypeId),
    Service(&'s str),
    Error(&'s (i64, String)),
    Scope(&'s str),
}

/// Jobs of all kinds in every part of the list, so that threads which share it end together.
fn spread(jobs: Vec<Job<'_>>) -> Vec<Job<'_>> {
    let mut jobs: Vec<_> = jobs.into_iter().enumerate().collect();
    jobs.sort_by_key(|(index, _)| (index % 64, *index));
    jobs.into_iter().map(|(_, job)| job).collect()
}

impl Job<'_> {
    fn files(&self, site: &Site<'_>, language: Language) -> Vec<(String, String)> {
        let below = Context { site, language, up: "../" };
        let top = Context { up: "", ..below };
        let pages = match *self {
            Self::Home => {
                let pages = [services::home(top), errors::index(top), scopes::index(top), guide::index(top)];
                let groups =
                    scopes::groups(site).into_iter().map(|(word, ids)| scopes::group(below, word, &ids).file(below));
                return pages.into_iter().map(|page| page.file(top)).chain(groups).collect();
            }
            Self::Chapter(number) => guide::chapter(below, number).into_iter().collect(),
            Self::Operation(index) => {
                return fitting(below, |depth| operation::operation(below, &site.model.operations[index], depth));
            }
            Self::Event(index) => return fitting(below, |depth| event::event(below, &site.model.events[index], depth)),
            Self::Type(id) => vec![types::type_page(below, id)],
            Self::Service(id) => {
                site.services.get_key_value(id).map_or_else(Vec::new, |(id, parts)| services::service(below, id, parts))
            }
            Self::Error(key) => {
                let id = if key.1.is_empty() { key.0.to_string() } else { key.1.clone() };
                site.errors.get(key).map(|uses| errors::error(below, &id, uses)).into_iter().collect::<Vec<_>>()
            }
            Self::Scope(id) => site.scopes.get(id).map(|uses| scopes::scope(below, id, uses)).into_iter().collect(),
        };
        pages.into_iter().map(|page: Page| page.file(below)).collect()
    }
}

/// The page with the most in place that is not too large.
fn fitting(cx: Context<'_, '_>, page: impl Fn(usize) -> Page) -> Vec<(String, String)> {
    let mut files = DEPTHS.iter().map(|depth| page(*depth).file(cx));
    let first = files.next();
    let fits = |file: &(String, String)| file.1.len() <= PAGE_LIMIT;
    match first {
        Some(file) if fits(&file) => vec![file],
        first => {
            let mut last = first;
            for file in files {
                let is_done = fits(&file);
                last = Some(file);
                if is_done {
                    break;
                }
            }
            last.into_iter().collect()
        }
    }
}
