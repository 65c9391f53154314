//! Finds, inserts, changes and removes elements in the JSON of a card.

use serde_json::{Map, Value};

/// The place to insert elements.
pub(super) enum Place<'p> {
    Before(&'p str),
    After(&'p str),
    /// At the end of a container, or of the body if `None`.
    End(Option<&'p str>),
}

/// Passes the element with an ID to `change`, with its list and index if it is in a list. Returns whether it was found.
fn visit(value: &mut Value, id: &str, change: &mut dyn FnMut(Found<'_>)) -> bool {
    let is_match = |value: &Value| value.get("element_id").is_some_and(|found| found == id);
    match value {
        Value::Array(list) => match list.iter().position(is_match) {
            Some(at) => {
                change(Found::InList(list, at));
                true
            }
            None => list.iter_mut().any(|one| visit(one, id, change)),
        },
        Value::Object(members) => members.values_mut().any(|inner| {
            if is_match(inner) {
                change(Found::Alone(inner));
                return true;
            }
            visit(inner, id, change)
        }),
        _ => false,
    }
}

enum Found<'f> {
    InList(&'f mut Vec<Value>, usize),
    Alone(&'f mut Value),
}

impl Found<'_> {
    fn element(&mut self) -> Option<&mut Value> {
        match self {
            Self::InList(list, at) => list.get_mut(*at),
            Self::Alone(value) => Some(value),
        }
    }
}

/// Changes the element with an ID; returns `None` if it was not found.
pub(super) fn edit<T>(card: &mut Value, id: &str, change: impl FnOnce(&mut Value) -> T) -> Option<T> {
    let (mut change, mut changed) = (Some(change), None);
    visit(card, id, &mut |mut found| {
        if let (Some(element), Some(change)) = (found.element(), change.take()) {
            changed = Some(change(element));
        }
    });
    changed
}

/// Removes the element with an ID; returns whether it was found.
pub(super) fn remove(card: &mut Value, id: &str) -> bool {
    let mut removed = false;
    visit(card, id, &mut |found| {
        if let Found::InList(list, at) = found {
            list.remove(at);
            removed = true;
        }
    });
    removed
}

/// Inserts elements; returns whether the place was found.
pub(super) fn insert(card: &mut Value, place: &Place<'_>, elements: &[Value]) -> bool {
    let mut inserted = false;
    match place {
        Place::End(None) => {
            let Some(card) = card.as_object_mut() else { return false };
            return append(card.entry("body").or_insert_with(|| Value::Object(Map::new())), elements);
        }
        Place::End(Some(id)) => drop(visit(card, id, &mut |mut found| {
            inserted = found.element().is_some_and(|element| is_container(element) && append(element, elements));
        })),
        Place::Before(id) | Place::After(id) => drop(visit(card, id, &mut |found| {
            if let Found::InList(list, at) = found {
                let at = at + usize::from(matches!(place, Place::After(_)));
                list.splice(at..at, elements.iter().cloned());
                inserted = true;
            }
        })),
    }
    inserted
}

fn append(container: &mut Value, elements: &[Value]) -> bool {
    let Some(container) = container.as_object_mut() else { return false };
    let list = container.entry("elements").or_insert_with(|| Value::Array(Vec::new()));
    list.as_array_mut().map(|list| list.extend(elements.iter().cloned())).is_some()
}

fn is_container(element: &Value) -> bool {
    const CONTAINERS: [&str; 4] = ["column", "form", "interactive_container", "collapsible_panel"];
    element.get("tag").and_then(Value::as_str).is_some_and(|tag| CONTAINERS.contains(&tag))
}

/// Sets members of an object.
pub(super) fn set(value: &mut Value, members: &Map<String, Value>) {
    if let Some(object) = value.as_object_mut() {
        object.extend(members.iter().map(|(key, value)| (key.clone(), value.clone())));
    }
}
