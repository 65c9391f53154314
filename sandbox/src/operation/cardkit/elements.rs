//! `cardkit.v1.card_element`: inserts, replaces, changes and removes elements.
//!
//! After the states of the [module](super):
//!
//! | operation | state | error |
//! |---|---|---|
//! | create | elements that are not a list, or an unknown place | `300315` |
//! | update | an element that does not exist, or is not an object | `300121` |
//! | patch | an element that does not exist, or a change that is not an object | `300313` |
//! | patch | another `tag` | `300312` |
//! | delete | an element that does not exist | `300314` |

use super::change::{Place, edit, insert, remove, set};
use super::{Change, change};
use crate::gateway::Refusal;
use crate::operation::reach::refuse;
use crate::operation::{Context, Handler};
use crate::world::CardEntity;
use feishu_api::cardkit::v1::card_element as api;
use feishu_api::endpoint::OperationError;
use serde_json::Value;

pub(crate) struct CreateElement;
pub(crate) struct UpdateElement;
pub(crate) struct PatchElement;
pub(crate) struct DeleteElement;

/// Builds the [`Change`] of a request.
macro_rules! of {
    ($request:ident, $kind:literal, $what:expr, $over:expr) => {
        Change {
            card_id: &$request.card_id,
            sequence: $request.sequence,
            uuid: $request.uuid.as_ref(),
            what: format!("{} {}", $kind, $what),
            over: $over,
        }
    };
}

impl Handler for CreateElement {
    type Operation = api::Create;

    fn answer(request: api::Create, context: &mut Context<'_>) -> Result<api::CreateResponse, Refusal> {
        let kind = request.r#type.as_str();
        let target = request.target_element_id.as_deref().unwrap_or_default();
        change::<api::CreateError>(&of!(request, "create", request.elements, &[200510]), context, |card, _| {
            add::<api::CreateError>(card, kind, target, &parsed(&request.elements))
        })?;
        Ok(api::CreateResponse::default())
    }
}

impl Handler for UpdateElement {
    type Operation = api::Update;

    fn answer(request: api::Update, context: &mut Context<'_>) -> Result<api::UpdateResponse, Refusal> {
        change::<api::UpdateError>(&of!(request, "update", request.element, &[]), context, |card, _| {
            replace::<api::UpdateError>(card, &request.element_id, &parsed(&request.element))
        })?;
        Ok(api::UpdateResponse::default())
    }
}

impl Handler for PatchElement {
    type Operation = api::Patch;

    fn answer(request: api::Patch, context: &mut Context<'_>) -> Result<api::PatchResponse, Refusal> {
        change::<api::PatchError>(&of!(request, "patch", request.partial_element, &[]), context, |card, _| {
            patch::<api::PatchError>(card, &request.element_id, &parsed(&request.partial_element))
        })?;
        Ok(api::PatchResponse::default())
    }
}

impl Handler for DeleteElement {
    type Operation = api::Delete;

    fn answer(request: api::Delete, context: &mut Context<'_>) -> Result<api::DeleteResponse, Refusal> {
        change::<api::DeleteError>(&of!(request, "delete", request.element_id, &[]), context, |card, _| {
            take::<api::DeleteError>(card, &request.element_id)
        })?;
        Ok(api::DeleteResponse::default())
    }
}

fn parsed(json: &str) -> Value {
    serde_json::from_str(json).unwrap_or_default()
}

/// Inserts elements into a card.
pub(super) fn add<E: OperationError>(
    card: &mut CardEntity,
    kind: &str,
    target: &str,
    elements: &Value,
) -> Result<(), Refusal> {
    let place = match (kind, target) {
        ("insert_before", target) if !target.is_empty() => Some(Place::Before(target)),
        ("insert_after", target) if !target.is_empty() => Some(Place::After(target)),
        ("append", "") => Some(Place::End(None)),
        ("append", target) => Some(Place::End(Some(target))),
        _ => None,
    };
    let elements = elements.as_array().filter(|elements| !elements.is_empty());
    match (place, elements) {
        (Some(place), Some(elements)) if insert(&mut card.content, &place, elements) => Ok(()),
        _ => Err(refuse::<E>(&[300315])),
    }
}

/// Replaces an element.
pub(super) fn replace<E: OperationError>(card: &mut CardEntity, id: &str, element: &Value) -> Result<(), Refusal> {
    let element = element.as_object().ok_or_else(|| refuse::<E>(&[300121]))?;
    let replaced = edit(&mut card.content, id, |old| *old = Value::Object(element.clone()));
    replaced.ok_or_else(|| refuse::<E>(&[300121]))
}

/// Changes properties of an element.
pub(super) fn patch<E: OperationError>(card: &mut CardEntity, id: &str, partial: &Value) -> Result<(), Refusal> {
    let partial = partial.as_object().ok_or_else(|| refuse::<E>(&[300313]))?;
    let is_same = edit(&mut card.content, id, |element| {
        let is_same = partial.get("tag").is_none_or(|tag| element.get("tag") == Some(tag));
        if is_same {
            set(element, partial);
        }
        is_same
    });
    match is_same {
        Some(true) => Ok(()),
        Some(false) => Err(refuse::<E>(&[300312])),
        None => Err(refuse::<E>(&[300313]).message(format!("not find elementID : {id}"))),
    }
}

/// Removes an element from a card.
pub(super) fn take<E: OperationError>(card: &mut CardEntity, id: &str) -> Result<(), Refusal> {
    if remove(&mut card.content, id) { Ok(()) } else { Err(refuse::<E>(&[300314])) }
}
