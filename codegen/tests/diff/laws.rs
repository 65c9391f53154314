//! Laws that hold for any two specs. The specs are made from those of two made-up services, which use every construct
//! of the language, by single changes.

use crate::support;
use feishu_codegen::diff;
use feishu_codegen::diff::{Change, Class, Kind, Kind::*, Side};
use feishu_codegen::model::{self, EventSource, Model, OperationSource, SharedSource, Sources};
use feishu_codegen::source::{Diagnostics, Document};
use feishu_codegen::spec::{Errors, Event, Operation, SharedFields, Types};
use proptest::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::sync::OnceLock;

/// The specs of a made-up service.
struct Service {
    /// The platform files that are used unchanged, by name.
    platform: Vec<(String, Document)>,
    /// All other files as JSON, by path without extension.
    files: Vec<(String, Value)>,
}

/// The content of a file.
#[derive(Clone)]
enum Written {
    Operation(Box<Operation>),
    Event(Box<Event>),
    Types(Types),
    Errors(Errors),
    /// Fields that pages use; a model is made of them directly from the document.
    Fields(SharedFields),
}

type File = (Document, Written);

fn services() -> &'static [Service] {
    static SERVICES: OnceLock<Vec<Service>> = OnceLock::new();
    SERVICES.get_or_init(|| vec![service("acme"), service("depot")])
}

fn service(name: &str) -> Service {
    let mut service = Service { platform: Vec::new(), files: Vec::new() };
    let mut diagnostics = Diagnostics::new();
    for (path, text) in support::files(&support::fixture(name)) {
        let Some(stem) = path.strip_suffix(".yaml") else { continue };
        let document = Document::parse(&path, text, &mut diagnostics).unwrap();
        match written(stem, &document, &mut diagnostics) {
            Some(written) => service.files.push((stem.to_owned(), json(&written))),
            None => service.platform.push((stem.strip_prefix("platform/").unwrap().to_owned(), document)),
        }
    }
    service
}

/// Returns the content of a file, unless it is a platform file that is used unchanged.
fn written(stem: &str, document: &Document, diagnostics: &mut Diagnostics) -> Option<Written> {
    fn read<T: DeserializeOwned + schemars::JsonSchema + 'static>(
        document: &Document,
        diagnostics: &mut Diagnostics,
    ) -> Option<T> {
        document.read(diagnostics)
    }
    let (directory, name) = stem.rsplit_once('/').unwrap();
    match name {
        "types" => read(document, diagnostics).map(Written::Types),
        "errors" => read(document, diagnostics).map(Written::Errors),
        "fields" if directory == "platform" => read(document, diagnostics).map(Written::Fields),
        _ if directory == "platform" => None,
        _ if document.root.entry("event").is_some() => {
            read(document, diagnostics).map(|event| Written::Event(Box::new(event)))
        }
        _ => read(document, diagnostics).map(|operation| Written::Operation(Box::new(operation))),
    }
}

fn json(written: &Written) -> Value {
    fn value(written: &impl Serialize) -> Value {
        serde_json::to_value(written).unwrap()
    }
    match written {
        Written::Operation(one) => value(one),
        Written::Event(one) => value(one),
        Written::Types(types) => value(types),
        Written::Errors(errors) => value(errors),
        Written::Fields(fields) => value(fields),
    }
}

/// Returns a file as it would be read, if it is valid. JSON is YAML.
fn read(stem: &str, value: &Value) -> Option<File> {
    let mut diagnostics = Diagnostics::new();
    let document = Document::parse(stem, value.to_string(), &mut diagnostics)?;
    let written = written(stem, &document, &mut diagnostics)?;
    diagnostics.is_empty().then_some((document, written))
}

/// Returns the model of files, if they have no mistakes.
fn build<'a>(service: &Service, files: impl Iterator<Item = (&'a str, File)>) -> Option<Model> {
    let mut diagnostics = Diagnostics::new();
    let mut sources = Sources { platform: service.platform.clone(), ..Sources::default() };
    for (stem, (document, written)) in files {
        let (id, placed) = (stem.replace('/', "."), true);
        let directory = id.rsplit_once('.').unwrap().0.to_owned();
        match written {
            Written::Operation(written) => {
                sources.operations.push(OperationSource { id, placed, document, written: *written });
            }
            Written::Event(written) => {
                sources.events.push(EventSource { id, placed, document, written: *written });
            }
            Written::Types(_) | Written::Errors(_) | Written::Fields(_) if directory == "platform" => {
                sources.platform.push((id.rsplit_once('.').unwrap().1.to_owned(), document));
            }
            Written::Types(written) => sources.types.push(SharedSource { id: directory, document, written }),
            Written::Errors(written) => sources.errors.push(SharedSource { id: directory, document, written }),
            Written::Fields(_) => {}
        }
    }
    let model = model::build(&sources, &mut diagnostics);
    diagnostics.is_empty().then_some(model)
}

fn build_all(service: &Service, files: &[(String, Value)]) -> Option<Model> {
    let read: Option<Vec<_>> = files.iter().map(|(stem, value)| Some((stem.as_str(), read(stem, value)?))).collect();
    build(service, read?.into_iter())
}

/// The number of possible changes to a value.
fn count(value: &Value) -> usize {
    let inside: usize = match value {
        Value::Object(object) => object.values().map(count).sum::<usize>() + 2 * object.len(),
        Value::Array(array) => array.iter().map(count).sum::<usize>() + 2 * array.len(),
        _ => 0,
    };
    inside + 1
}

/// Makes a change: another value, a removed entry, or two entries in another order. Returns the key it was made under
/// and the type of change, which identify similar changes.
fn change(value: &mut Value, mut which: usize, key: &str) -> String {
    match value {
        Value::Object(object) if which < object.len() => {
            let gone = object.keys().nth(which).unwrap().clone();
            object.shift_remove(&gone);
            return format!("{gone} removed");
        }
        Value::Object(object) if which < 2 * object.len() => {
            let mut entries: Vec<_> = std::mem::take(object).into_iter().collect();
            let at = which - entries.len();
            let next = (at + 1) % entries.len();
            entries.swap(at, next);
            object.extend(entries);
            return format!("{key} reordered");
        }
        Value::Array(array) if which < array.len() => {
            array.remove(which);
            return format!("{key} shortened");
        }
        Value::Array(array) if which < 2 * array.len() => {
            let at = which - array.len();
            let next = (at + 1) % array.len();
            array.swap(at, next);
            return format!("{key} reordered");
        }
        Value::Object(object) => which -= 2 * object.len(),
        Value::Array(array) => which -= 2 * array.len(),
        _ => {}
    }
    let inside: Vec<(&str, &mut Value)> = match value {
        Value::Object(object) => object.iter_mut().map(|(key, value)| (key.as_str(), value)).collect(),
        Value::Array(array) => array.iter_mut().map(|value| (key, value)).collect(),
        other => {
            match other {
                Value::Bool(flag) => *flag = !*flag,
                Value::Number(number) => *number = (number.as_i64().unwrap_or_default() + 1).into(),
                Value::String(text) => text.push('x'),
                _ => {}
            }
            return format!("{key} changed");
        }
    };
    for (key, one) in inside {
        let here = count(one);
        if which < here {
            return change(one, which, key);
        }
        which -= here;
    }
    String::new()
}

/// Returns the kind of the reverse change.
fn reversed(kind: Kind) -> Vec<Kind> {
    const PAIRS: &[(Kind, Kind)] = &[
        (OperationAdded, OperationRemoved),
        (IdempotentStated, IdempotentDropped),
        (PagingGained, PagingLost),
        (TokenAdded, TokenRemoved),
        (TokenRequired, TokenDropped),
        (AppAdded, AppRemoved),
        (ScopesTightened, ScopesLoosened),
        (LimitLowered, LimitRaised),
        (LimitStated, LimitUnstated),
        (QuotaAdded, QuotaRemoved),
        (TypeAdded, TypeRemoved),
        (RowShown, RowHidden),
        (RowShownRequired, RowHidden),
        (RowRequired, RowOptional),
        (RequestFieldAdded, RequestFieldRemoved),
        (RequestFieldAddedConditional, RequestFieldRemoved),
        (RequestFieldAddedRequired, RequestFieldRemoved),
        (RequestFieldRequired, RequestFieldOptional),
        (RequestFieldConditional, RequestFieldUnconditional),
        (DefaultStated, DefaultUnstated),
        (ReplyFieldAdded, ReplyFieldRemoved),
        (RequestTypeNarrowed, RequestTypeWidened),
        (ReplyTypeNarrowed, ReplyTypeWidened),
        (ValueAdded, RequestValueRemoved),
        (ValueAdded, ReplyValueRemoved),
        (BoundsTightened, BoundsLoosened),
        (Deprecated, Undeprecated),
        (FieldDeprecated, FieldUndeprecated),
        (ErrorAdded, ErrorRemoved),
        (ScopeAdded, ScopeRemoved),
        (IdTypeAdded, IdTypeRemoved),
        (ServiceAdded, ServiceRemoved),
        (EventAdded, EventRemoved),
        (ServiceOptional, ServiceBuiltIn),
    ];
    let other = |(one, other): &(Kind, Kind)| match kind {
        kind if kind == *one => Some(*other),
        kind if kind == *other => Some(*one),
        _ => None,
    };
    let others: Vec<Kind> = PAIRS.iter().filter_map(other).collect();
    if others.is_empty() { vec![kind] } else { others }
}

/// Returns the content of a change, without its kind and its place, both of which differ in the reverse comparison of a
/// rename.
fn facts(change: &Change) -> (Option<&str>, Option<&str>, Side) {
    (change.old.as_deref(), change.new.as_deref(), change.side)
}

fn mirror(there: &[Change], back: &[Change]) {
    let mut left: BTreeMap<_, Vec<Kind>> = BTreeMap::new();
    for change in back {
        left.entry(facts(change)).or_default().push(change.kind);
    }
    for change in there {
        let (old, new, side) = facts(change);
        let side = match (side, old.is_some() && new.is_none(), new.is_some() && old.is_none()) {
            (_, true, _) => Side::New,
            (_, _, true) => Side::Old,
            (side, ..) => side,
        };
        let kinds = left.entry((new, old, side)).or_default();
        let found = kinds.iter().position(|kind| reversed(change.kind).contains(kind));
        let at = found.unwrap_or_else(|| panic!("the reverse comparison does not find this: {change:#?}\n{back:#?}"));
        kinds.swap_remove(at);
    }
    left.retain(|_, kinds| !kinds.is_empty());
    assert!(left.is_empty(), "found only by the reverse comparison: {left:#?}");
}

#[test]
fn a_model_differs_from_itself_in_nothing_however_it_is_ordered() {
    for name in ["acme", "depot"] {
        let model = support::model(&support::fixture(name));
        assert_eq!(diff(&model, &model), []);
        let mut other = model.clone();
        other.operations.reverse();
        other.events.reverse();
        other.errors.reverse();
        other.platform.scopes.reverse();
        other.platform.formats.reverse();
        other.platform.services.reverse();
        other.platform.tokens.reverse();
        assert_eq!(diff(&model, &other), []);
    }
}

/// Returns a model for comparison, with the names of its fields' types in place of their ids.
fn shown(model: &Model) -> Value {
    let mut shown = serde_json::to_value(model).unwrap();
    let types = shown["types"].clone();
    // The types of a page are compared with its fields.
    for page in ["operations", "events"] {
        for page in shown[page].as_array_mut().unwrap() {
            page["types"] = Value::Null;
        }
    }
    name_types(&mut shown, types.as_array().unwrap());
    // The order of types has no meaning.
    shown["types"].as_array_mut().unwrap().sort_by_cached_key(Value::to_string);
    shown
}

fn name_types(value: &mut Value, types: &[Value]) {
    match value {
        Value::Object(object) => {
            for (key, value) in object {
                match (key.as_str(), value.as_u64()) {
                    ("object" | "enum" | "input_of" | "response_type", Some(id)) => {
                        let definition = &types[usize::try_from(id).unwrap()];
                        *value = format!("{} {}", definition["owner"], definition["name"]).into();
                    }
                    _ => name_types(value, types),
                }
            }
        }
        Value::Array(array) => array.iter_mut().for_each(|value| name_types(value, types)),
        _ => {}
    }
}

/// Changes single values in the specs of the made-up services, a fixed number under each key: whenever the model
/// differs, the diff reports it.
#[test]
fn whatever_changes_the_model_is_reported() {
    const MOST_ALIKE: usize = 1;
    let mut seen = 0;
    for service in services() {
        let mut alike: BTreeMap<String, usize> = BTreeMap::new();
        let files: Vec<_> =
            service.files.iter().map(|(stem, value)| (stem.as_str(), read(stem, value).unwrap())).collect();
        let is_page =
            |stem: &str| !stem.ends_with("/types") && !stem.ends_with("/errors") && !stem.starts_with("platform/");
        for (changed, value) in &service.files {
            // A page together with what it refers to; shared declarations together with all pages.
            let is_with = |stem: &str| stem == changed || !is_page(stem) || !is_page(changed);
            let together: Vec<_> = files.iter().filter(|(stem, _)| is_with(stem)).cloned().collect();
            let old = build(service, together.iter().cloned()).unwrap();
            let shown_old = shown(&old);
            let most = if is_page(changed) { MOST_ALIKE } else { 6 * MOST_ALIKE };
            for which in 0..count(value) {
                let mut value = value.clone();
                let tried = alike.entry(change(&mut value, which, "")).or_default();
                *tried += 1;
                if *tried > most {
                    continue;
                }
                let Some(read) = read(changed, &value) else { continue };
                let others = together.iter().filter(|(stem, _)| stem != changed).cloned();
                let Some(new) = build(service, others.chain([(changed.as_str(), read)])) else { continue };
                let differs = shown(&new) != shown_old;
                let changes = diff(&old, &new);
                assert_eq!(differs, !changes.is_empty(), "{changed}: {value}\n{changes:#?}");
                mirror(&changes, &diff(&new, &old));
                seen += usize::from(differs);
            }
        }
    }
    assert!(seen > 400, "only {seen} changes were tried");
}

/// Returns some files of the service after some changes; changes that make mistakes are left out.
fn versions(service: &'static Service) -> impl Strategy<Value = Model> {
    proptest::collection::vec((any::<usize>(), any::<usize>(), any::<bool>()), 0..6).prop_map(move |steps| {
        let mut files = service.files.clone();
        let mut model = build_all(service, &files).unwrap();
        for (which, what, removes) in steps {
            let mut changed = files.clone();
            let at = which % changed.len();
            if removes && changed.len() > 1 {
                changed.remove(at);
            } else {
                let value = &mut changed[at].1;
                let what = what % count(value);
                change(value, what, "");
            }
            if let Some(built) = build_all(service, &changed) {
                (files, model) = (changed, built);
            }
        }
        model
    })
}

/// Generates two versions of a service.
fn two_versions() -> impl Strategy<Value = (Model, Model)> {
    (0..services().len()).prop_flat_map(|at| (versions(&services()[at]), versions(&services()[at])))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn two_versions_mirror_each_other((old, new) in two_versions()) {
        prop_assert_eq!(diff(&old, &old), []);
        let (there, back) = (diff(&old, &new), diff(&new, &old));
        mirror(&there, &back);
        // A removal breaks source code that uses it.
        let gone = |change: &&Change| matches!(change.kind, OperationRemoved | EventRemoved | RequestFieldRemoved | ReplyFieldRemoved | ErrorRemoved | TypeRemoved);
        for change in there.iter().filter(gone) {
            prop_assert_eq!(change.source(), Class::Breaking);
            prop_assert_eq!(change.side, Side::Old);
        }
    }
}

/// The files of the made-up services are the same here as on disk.
#[test]
fn the_services_are_those_on_disk() {
    for (service, name) in services().iter().zip(["acme", "depot"]) {
        let model = build_all(service, &service.files).unwrap();
        assert_eq!(diff(&support::model(&support::fixture(name)), &model), []);
    }
    assert!(fs::metadata(support::acme().join("acme/v1/box/open.yaml")).is_ok());
}
