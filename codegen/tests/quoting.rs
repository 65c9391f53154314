//! Nothing in a spec leaves the place where it is quoted: no text and no name becomes code, docs of another item,
//! or a row of another table.

#![allow(clippy::unwrap_used, clippy::panic, reason = "what a test cannot unwrap fails it")]

mod support;

use feishu_codegen::model::Model;
use feishu_codegen::page::{event_page, page};
use feishu_codegen::source::{Diagnostics, Document};
use feishu_codegen::spec::Written;
use feishu_codegen::yaml::{Comments, yaml};
use feishu_codegen::{Target, generate, load_operation};
use serde_json::Value as Json;

/// What could end a line, a comment, a string, a code span or a path.
const ENDS: [&str; 12] =
    ["\n", "\r", "\u{85}", "\u{2028}", "\u{2029}", "\u{202e}", "\u{0}", "*/", "\"#", "`", "..", "```\n"];
/// Those that no name may hold.
const HIDDEN: std::ops::Range<usize> = 0..7;
/// What would then be there.
const CODE: &str = "impl Drop for Evil { fn drop(&mut self) {} } //";

/// The specs of the made-up service that use the most of the language.
const SPECS: [&str; 4] = ["box/open", "box/lid/list", "tree/graft", "event/box_opened"];

fn spec(name: &str) -> (String, Json) {
    let file = format!("acme/v1/{name}.yaml");
    let text = std::fs::read_to_string(support::acme().join(&file)).unwrap();
    let document = Document::parse(&file, text, &mut Diagnostics::new()).unwrap();
    let written = if name.starts_with("event") {
        Written::Event(Box::new(document.read(&mut Diagnostics::new()).unwrap()))
    } else {
        Written::Operation(Box::new(document.read(&mut Diagnostics::new()).unwrap()))
    };
    (file, serde_json::to_value(written).unwrap())
}

/// A place in a spec: a text, or the name of a key.
#[derive(Clone, Debug)]
struct Place {
    pointer: String,
    key: Option<String>,
}

fn places(value: &Json, pointer: &str, found: &mut Vec<Place>) {
    match value {
        Json::String(_) => found.push(Place { pointer: pointer.to_owned(), key: None }),
        Json::Array(items) => {
            items.iter().enumerate().for_each(|(index, item)| places(item, &format!("{pointer}/{index}"), found));
        }
        Json::Object(entries) => {
            for (key, inner) in entries {
                found.push(Place { pointer: pointer.to_owned(), key: Some(key.clone()) });
                let step = key.replace('~', "~0").replace('/', "~1");
                places(inner, &format!("{pointer}/{step}"), found);
            }
        }
        _ => {}
    }
}

/// The spec with more behind what stands at a place.
fn changed(spec: &Json, place: &Place, more: &str) -> Json {
    let mut spec = spec.clone();
    let target = spec.pointer_mut(&place.pointer).unwrap();
    match (&place.key, target) {
        (None, Json::String(text)) => text.push_str(more),
        (Some(key), Json::Object(entries)) => {
            let renamed = |name: &String| if name == key { format!("{name}{more}") } else { name.clone() };
            *entries = entries.iter().map(|(name, value)| (renamed(name), value.clone())).collect();
        }
        _ => panic!("{place:?}"),
    }
    spec
}

/// What `check` says of a spec; `None` where it is found wrong.
fn checked(file: &str, spec: &Json) -> Option<Model> {
    let mut diagnostics = Diagnostics::new();
    let document = Document::parse(file, yaml(spec, None, &Comments::new()), &mut diagnostics)?;
    let id = file.trim_end_matches(".yaml").replace('/', ".");
    let loaded = load_operation(&support::acme(), Some(&id), document).unwrap();
    (diagnostics.is_empty() && loaded.diagnostics.is_empty()).then_some(loaded.model)
}

/// How many items there are, in modules of all depths.
fn count(items: &[syn::Item]) -> usize {
    let inner = items.iter().map(|item| match item {
        syn::Item::Mod(module) => module.content.as_ref().map_or(0, |(_, items)| count(items)),
        syn::Item::Impl(one) => {
            let drops = one.trait_.as_ref().is_some_and(|(path, _)| path.is_ident("Drop"));
            assert!(!drops, "a text became code");
            0
        }
        _ => 0,
    });
    items.len() + inner.sum::<usize>()
}

/// The items of the bindings, the headings of the reference, and the lines of the page: what a text must not add to.
fn shape(model: &Model) -> (usize, usize) {
    let mut items = 0;
    let directory = tempfile::tempdir().unwrap();
    generate(model, Target::Dependent).unwrap().write(&support::acme(), directory.path()).unwrap();
    for (path, text) in support::files(directory.path()) {
        if path.ends_with(".rs") {
            let file = syn::parse_file(&text).unwrap_or_else(|error| panic!("{path}: {error}\n{text}"));
            items += count(&file.items);
        }
        if path.ends_with(".rs") || path.ends_with(".md") {
            let hidden = |c: char| feishu_codegen::source::is_hidden(c) && c != '\n' && c != '\t';
            assert!(!text.contains(hidden) || path.ends_with(".md"), "{path} hides something");
        }
    }
    let operations = model.operations.iter().map(|one| page(one, &model.platform));
    let pages = operations.chain(model.events.iter().map(|one| event_page(one, &model.platform)));
    (items, pages.map(|page| page.lines().filter(|line| line.starts_with("## 请求")).count()).sum())
}

#[test]
fn no_text_becomes_code() {
    for name in SPECS {
        let (file, spec) = spec(name);
        let before = shape(&checked(&file, &spec).unwrap());
        let mut found = Vec::new();
        places(&spec, "", &mut found);
        assert!(found.len() > 20, "{name}");
        // All at once, as far as that is still a spec: what is generated for a hundred specs takes long.
        let mut evil = spec.clone();
        let mut count = 0;
        for place in found.iter().filter(|place| place.key.is_none()) {
            let more: String = ENDS.iter().map(|end| format!("{end}{CODE}")).collect();
            let next = changed(&evil, place, &more);
            if checked(&file, &next).is_some() {
                evil = next;
                count += 1;
            }
        }
        assert!(count > 10, "{name}: {count} of {}", found.len());
        assert_eq!(shape(&checked(&file, &evil).unwrap()), before, "{name}");
    }
}

#[test]
fn no_name_holds_what_ends_a_line() {
    for name in SPECS {
        let (file, spec) = spec(name);
        let mut found = Vec::new();
        places(&spec, "", &mut found);
        assert!(checked(&file, &spec).is_some(), "{name}");
        // What stands in an example is any JSON.
        let is_name = |place: &&Place| place.key.is_some() && !place.pointer.contains("/example");
        for (index, place) in found.iter().filter(is_name).enumerate() {
            let end = ENDS[HIDDEN.start + index % HIDDEN.len()];
            assert!(checked(&file, &changed(&spec, place, &format!("{end}{CODE}"))).is_none(), "{place:?} {end:?}");
        }
    }
}

#[test]
fn no_name_becomes_code() {
    for name in SPECS {
        let (file, spec) = spec(name);
        let mut found = Vec::new();
        places(&spec, "", &mut found);
        let more: String = ENDS[HIDDEN.end..].iter().map(|end| format!("{}{CODE}", end.trim_end())).collect();
        let changed = found.iter().filter(|place| place.key.is_some()).map(|place| changed(&spec, place, &more));
        let models: Vec<Model> = changed.filter_map(|spec| checked(&file, &spec)).collect();
        assert!(!models.is_empty(), "{name}");
        models.iter().for_each(|model| {
            shape(model);
        });
    }
}
