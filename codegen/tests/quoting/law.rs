//! The law: whatever text a spec contains, its output has the same structure, or the spec is refused with a place.
//!
//! The tests try known terminators at every place; the fuzz target `quoting` tries any text.

use super::shape::{self, Shape};
use feishu_codegen::files::{Role, find};
use feishu_codegen::model::{EventSource, Model, OperationSource, SharedSource, Sources, build};
use feishu_codegen::page::{event_page, page};
use feishu_codegen::source::{Diagnostics, Document, Kind, Node, Style, is_hidden};
use feishu_codegen::spec::{Event, Operation};
use feishu_codegen::yaml::{Comments, yaml};
use feishu_codegen::{Target, generate, json};
use serde_json::Value as Json;
use std::path::Path;
use std::sync::Mutex;

/// A spec of a made-up service, and the shape of its output.
pub struct Spec {
    file: String,
    /// The declarations that the file may refer to.
    shared: Mutex<Sources>,
    /// The content of the file.
    pub written: Json,
    shape: Shape,
}

/// A place in a spec: a text or a key.
#[derive(Clone, Debug)]
pub struct Place {
    /// The place of the text, or the mapping with the key.
    pub pointer: String,
    /// The key.
    pub key: Option<String>,
}

impl Place {
    /// Whether another text at this place may change names: a key, or the name of a declared type.
    pub fn is_name(&self) -> bool {
        self.key.is_some() || self.pointer.ends_with("/type")
    }
}

impl Spec {
    /// Reads a spec file, which must not have mistakes.
    pub fn read(directory: &Path, file: &str) -> Self {
        let text = std::fs::read_to_string(directory.join(file)).expect("the spec can be read");
        let document = Document::parse(file, text, &mut Diagnostics::new()).expect("the spec is YAML");
        let written = written(&document).expect("the spec has no mistakes");
        let shared = Mutex::new(shared(directory));
        let mut spec = Self { file: file.to_owned(), shared, written, shape: Shape::default() };
        let model = spec.checked(&spec.written).expect("the spec has no mistakes");
        spec.shape = spec.shape_of(&model, &spec.written);
        spec
    }

    /// Returns all places of the spec.
    pub fn places(&self) -> Vec<Place> {
        let mut found = Vec::new();
        places(&self.written, "", &mut found);
        found
    }

    /// Returns the model of a changed spec, or `None` if it is refused. Every finding has a place in the file, or is
    /// about the file.
    pub fn checked(&self, written: &Json) -> Option<Model> {
        let mut diagnostics = Diagnostics::new();
        let text = yaml(written, None, &Comments::new());
        let document = Document::parse(self.file.as_str(), text, &mut diagnostics);
        if let Some(document) = document {
            let is_event = document.root.entry("event").is_some();
            let id = self.file.trim_end_matches(".yaml").replace('/', ".");
            let mut sources = self.shared.lock().expect("no test fails while it has the files");
            (sources.operations, sources.events) = (Vec::new(), Vec::new());
            if is_event {
                let read = document.read(&mut diagnostics);
                sources.events.extend(read.map(|written| EventSource { id, placed: true, document, written }));
            } else {
                let read = document.read(&mut diagnostics);
                sources.operations.extend(read.map(|written| OperationSource { id, placed: true, document, written }));
            }
            if diagnostics.is_empty() {
                let model = build(&sources, &mut diagnostics);
                if diagnostics.is_empty() {
                    return Some(model);
                }
            }
        }
        refused(&diagnostics)
    }

    /// Tests the law: a changed spec is refused, or its output has the same structure as before. Returns whether it was
    /// accepted. `renamed` says whether names may differ.
    pub fn holds(&self, written: &Json, renamed: bool) -> bool {
        let Some(model) = self.checked(written) else { return false };
        let shape = self.shape_of(&model, written);
        shape.assert_like(&self.shape, renamed);
        true
    }

    fn shape_of(&self, model: &Model, written: &Json) -> Shape {
        let mut shape = Shape::default();
        let output = generate(model, Target::Core).expect("what is generated is Rust");
        output.files().for_each(|(path, text)| shape.add(path, text));
        // The page reproduces the Markdown of the platform, so it only has to be printed.
        model.operations.iter().for_each(|one| drop(page(one, &model.platform)));
        model.events.iter().for_each(|one| drop(event_page(one, &model.platform)));
        let text = json::model_json(model, None).expect("a model is JSON");
        shape.model = shape::of_json(&serde_json::from_str(&text).expect("a model is JSON"));
        // What is written back can be read again.
        let again = yaml(written, None, &Comments::new());
        let document = Document::parse("again", again, &mut Diagnostics::new()).expect("what is written is YAML");
        let (before, after) = (written_of(written), self::written(&document));
        assert_eq!(before, after);
        shape
    }
}

/// Returns the files of a spec directory that pages refer to.
fn shared(directory: &Path) -> Sources {
    let (mut sources, mut diagnostics) = (Sources::default(), Diagnostics::new());
    for file in find(directory, &mut diagnostics).expect("the spec can be read") {
        let document = file.read(&mut diagnostics).expect("the spec can be read").expect("the spec is YAML");
        match file.role {
            Role::Platform { name } => sources.platform.push((name, document)),
            Role::Types { module: id } => {
                let written = document.read(&mut diagnostics).expect("the spec has no mistakes");
                sources.types.push(SharedSource { id, document, written });
            }
            Role::Errors { service: id } => {
                let written = document.read(&mut diagnostics).expect("the spec has no mistakes");
                sources.errors.push(SharedSource { id, document, written });
            }
            Role::Operation { .. } => {}
        }
    }
    sources
}

/// There is no model, but there are findings: each has a place, and shows no hidden characters.
fn refused(diagnostics: &Diagnostics) -> Option<Model> {
    assert!(!diagnostics.is_empty(), "refused without a finding");
    for finding in diagnostics.sorted() {
        assert!(finding.line() > 0 && finding.path().ends_with(".yaml"), "{}", finding.message);
        let shown = finding.render(Style::Plain);
        assert!(!shown.contains(|c| is_hidden(c) && c != '\n'), "{shown:?}");
    }
    None
}

/// Returns the typed value of a spec, as JSON.
fn written(document: &Document) -> Option<Json> {
    let diagnostics = &mut Diagnostics::new();
    if document.root.entry("event").is_some() {
        serde_json::to_value(document.read::<Event>(diagnostics)?).ok()
    } else {
        serde_json::to_value(document.read::<Operation>(diagnostics)?).ok()
    }
}

fn written_of(written: &Json) -> Option<Json> {
    if written.get("event").is_some() {
        serde_json::to_value(serde_json::from_value::<Event>(written.clone()).ok()?).ok()
    } else {
        serde_json::to_value(serde_json::from_value::<Operation>(written.clone()).ok()?).ok()
    }
}

/// Returns the places of a value.
pub fn places(value: &Json, pointer: &str, found: &mut Vec<Place>) {
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

/// Returns a spec with a text appended at a place.
pub fn changed(written: &Json, place: &Place, more: &str) -> Json {
    let mut written = written.clone();
    match (&place.key, written.pointer_mut(&place.pointer)) {
        (None, Some(Json::String(text))) => text.push_str(more),
        (Some(key), Some(Json::Object(entries))) => {
            let renamed = |name: &String| if name == key { format!("{name}{more}") } else { name.clone() };
            *entries = entries.iter().map(|(name, value)| (renamed(name), value.clone())).collect();
        }
        _ => {}
    }
    written
}

/// Returns YAML as JSON.
pub fn json_of(text: &str) -> Json {
    fn value(node: &Node) -> Json {
        match &node.kind {
            Kind::Null | Kind::Refused => Json::Null,
            Kind::Bool(truth) => Json::Bool(*truth),
            Kind::Int(number) => serde_json::Number::from_i128(*number).map_or(Json::Null, Json::Number),
            Kind::Float(number) => (*number).into(),
            Kind::String(text) => Json::String(text.clone()),
            Kind::List(items) => items.iter().map(value).collect(),
            Kind::Map(entries) => {
                Json::Object(entries.iter().map(|entry| (entry.key.name.clone(), value(&entry.value))).collect())
            }
        }
    }
    let document = Document::parse("file", text, &mut Diagnostics::new()).expect("the file is YAML");
    value(&document.root)
}
