//! What holds for any two specs. They are made of the specs of the made-up service, which use every
//! construct of the language, by changing one thing after the other.

use crate::support;
use feishu_codegen::diff;
use feishu_codegen::diff::{Change, Class, Kind, Kind::*, Side};
use feishu_codegen::model::{self, EventSource, Model, OperationSource, Sources};
use feishu_codegen::source::{Diagnostics, Document};
use feishu_codegen::spec::{Event, Operation};
use proptest::prelude::*;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::sync::OnceLock;

/// The specs of the made-up service: the platform as it was read, the operations and events as JSON by id.
struct Service {
    platform: Vec<(String, Document)>,
    pages: Vec<(String, Value)>,
}

/// What a page says.
#[derive(Clone)]
enum Written {
    Operation(Box<Operation>),
    Event(Box<Event>),
}

fn service() -> &'static Service {
    static SERVICE: OnceLock<Service> = OnceLock::new();
    SERVICE.get_or_init(|| {
        let mut service = Service { platform: Vec::new(), pages: Vec::new() };
        let mut diagnostics = Diagnostics::new();
        for (path, text) in support::files(&support::acme()) {
            let Some(stem) = path.strip_suffix(".yaml") else { continue };
            let document = Document::parse(&path, text, &mut diagnostics).unwrap();
            match stem.strip_prefix("platform/") {
                Some(name) => service.platform.push((name.to_owned(), document)),
                None => {
                    let json = match written(&document, &mut diagnostics).unwrap() {
                        Written::Operation(operation) => serde_json::to_value(operation).unwrap(),
                        Written::Event(event) => serde_json::to_value(event).unwrap(),
                    };
                    service.pages.push((stem.replace('/', "."), json));
                }
            }
        }
        service
    })
}

fn written(document: &Document, diagnostics: &mut Diagnostics) -> Option<Written> {
    match document.root.entry("event") {
        None => document.read(diagnostics).map(|operation| Written::Operation(Box::new(operation))),
        Some(_) => document.read(diagnostics).map(|event| Written::Event(Box::new(event))),
    }
}

/// A page as it would be read from a file, if that says what it should. JSON is YAML.
fn read(id: &str, value: &Value) -> Option<(Document, Written)> {
    let mut diagnostics = Diagnostics::new();
    let document = Document::parse(id, value.to_string(), &mut diagnostics)?;
    let written = written(&document, &mut diagnostics)?;
    diagnostics.is_empty().then_some((document, written))
}

/// The model of pages, if they have no mistakes.
fn build<'a>(pages: impl Iterator<Item = (&'a String, (Document, Written))>) -> Option<Model> {
    let mut diagnostics = Diagnostics::new();
    let mut sources = Sources { platform: service().platform.clone(), ..Sources::default() };
    for (id, (document, written)) in pages {
        let (id, placed) = (id.clone(), true);
        match written {
            Written::Operation(written) => {
                sources.operations.push(OperationSource { id, placed, document, written: *written });
            }
            Written::Event(written) => {
                sources.events.push(EventSource { id, placed, document, written: *written });
            }
        }
    }
    let model = model::build(&sources, &mut diagnostics);
    diagnostics.is_empty().then_some(model)
}

fn build_all(pages: &[(String, Value)]) -> Option<Model> {
    let read: Option<Vec<_>> = pages.iter().map(|(id, value)| Some((id, read(id, value)?))).collect();
    build(read?.into_iter())
}

/// How many changes of one thing there can be.
fn count(value: &Value) -> usize {
    let inside: usize = match value {
        Value::Object(object) => object.values().map(count).sum::<usize>() + 2 * object.len(),
        Value::Array(array) => array.iter().map(count).sum::<usize>() + 2 * array.len(),
        _ => 0,
    };
    inside + 1
}

/// Makes one of these changes: another value, one less, or two in another order. Says which key it was
/// made under, and how, for those that are alike.
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

/// The kind that a change is when it is looked at from the other side.
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

/// What a change says, but for its kind and the place: a name that changed is another one from there.
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
        let at = found.unwrap_or_else(|| panic!("from the other side this is not seen: {change:#?}\n{back:#?}"));
        kinds.swap_remove(at);
    }
    left.retain(|_, kinds| !kinds.is_empty());
    assert!(left.is_empty(), "only seen from the other side: {left:#?}");
}

#[test]
fn a_model_differs_from_itself_in_nothing_however_it_is_ordered() {
    let model = support::model(&support::acme());
    assert_eq!(diff(&model, &model), []);
    let mut other = model.clone();
    other.operations.reverse();
    other.events.reverse();
    other.modules.reverse();
    other.platform.scopes.reverse();
    other.platform.formats.reverse();
    other.platform.services.reverse();
    other.platform.tokens.reverse();
    for types in other.modules.values_mut() {
        types.reverse();
    }
    assert_eq!(diff(&model, &other), []);
}

/// Changes of one thing in the specs of the made-up service, so many under each key: if the model is
/// another one, the diff says so.
#[test]
fn whatever_changes_the_model_is_reported() {
    const MOST_ALIKE: usize = 2;
    let mut seen = 0;
    let mut alike: BTreeMap<String, usize> = BTreeMap::new();
    for (changed, value) in &service().pages {
        // With the pages it shares a module with, which are read once.
        let module = |id: &str| id.rsplit_once('.').unwrap().0.to_owned();
        let together = service().pages.iter().filter(|(id, _)| module(id) == module(changed));
        let together: Vec<_> = together.map(|(id, value)| (id, read(id, value).unwrap())).collect();
        let old = build(together.iter().cloned()).unwrap();
        let shown = serde_json::to_value(&old).unwrap();
        for which in 0..count(value) {
            let mut value = value.clone();
            let tried = alike.entry(change(&mut value, which, "")).or_default();
            *tried += 1;
            if *tried > MOST_ALIKE {
                continue;
            }
            let Some(read) = read(changed, &value) else { continue };
            let others = together.iter().filter(|(id, _)| *id != changed).cloned();
            let Some(new) = build(others.chain([(changed, read)])) else { continue };
            let differs = serde_json::to_value(&new).unwrap() != shown;
            let changes = diff(&old, &new);
            assert_eq!(differs, !changes.is_empty(), "{changed}: {value}\n{changes:#?}");
            mirror(&changes, &diff(&new, &old));
            seen += usize::from(differs);
        }
    }
    assert!(seen > 300, "only {seen} changes were tried");
}

/// Some pages of the service after some changes, those that make mistakes left out.
fn versions() -> impl Strategy<Value = Model> {
    proptest::collection::vec((any::<usize>(), any::<usize>(), any::<bool>()), 0..6).prop_map(|steps| {
        let mut pages = service().pages.clone();
        let mut model = build_all(&pages).unwrap();
        for (which, what, removes) in steps {
            let mut changed = pages.clone();
            let at = which % changed.len();
            if removes && changed.len() > 1 {
                changed.remove(at);
            } else {
                let value = &mut changed[at].1;
                let what = what % count(value);
                change(value, what, "");
            }
            if let Some(built) = build_all(&changed) {
                (pages, model) = (changed, built);
            }
        }
        model
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn two_versions_mirror_each_other(old in versions(), new in versions()) {
        prop_assert_eq!(diff(&old, &old), []);
        let (there, back) = (diff(&old, &new), diff(&new, &old));
        mirror(&there, &back);
        // What is gone breaks source code that uses it.
        let gone = |change: &&Change| matches!(change.kind, OperationRemoved | EventRemoved | RequestFieldRemoved | ReplyFieldRemoved | ErrorRemoved);
        for change in there.iter().filter(gone) {
            prop_assert_eq!(change.source(), Class::Breaking);
            prop_assert_eq!(change.side, Side::Old);
        }
    }
}

/// The files of the made-up service are those of `spec::Operation` and `spec::Event`, and no others.
#[test]
fn the_service_is_the_one_on_disk() {
    let model = build_all(&service().pages).unwrap();
    assert_eq!(diff(&support::model(&support::acme()), &model), []);
    assert!(fs::metadata(support::acme().join("acme/v1/box/open.yaml")).is_ok());
}
