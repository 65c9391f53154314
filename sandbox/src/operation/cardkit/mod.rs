//! `cardkit.v1`: cards that are created, sent once, and changed.
//!
//! Every operation that changes a card checks in this order:
//!
//! | state | answer |
//! |---|---|
//! | a card that does not exist | `200740` |
//! | a card that another app created | `300311` |
//! | a card that was created more than 14 days ago | `200750` |
//! | a card that was changed ten times within the second | the gateway's `99991400` |
//! | a uuid that was used before: for the same change, for another one | success without a change, `200770` |
//! | a sequence number that is not greater than the last | `300317` |
//! | streaming mode that was switched on more than 10 minutes ago, for changes that need it | `200850`, or `200510`, the first time |
//! | errors of the operation itself | see its file |
//! | an invalid card | see [`accept`] |
//!
//! A change that fails leaves the card unchanged, and its sequence number may be used again.

mod batch_update;
mod change;
mod content;
mod create;
mod elements;
mod id_convert;
mod settings;
mod update;

pub(super) use batch_update::BatchUpdate;
pub(super) use content::Content;
pub(super) use create::Create;
pub(super) use elements::{CreateElement, DeleteElement, PatchElement, UpdateElement};
pub(super) use id_convert::IdConvert;
pub(super) use settings::Settings;
pub(super) use update::Update;

use super::Context;
use super::reach::refuse;
use crate::gateway::Refusal;
use crate::world::CardEntity;
use feishu_api::cards::{Finding, Rule, Severity, check_json};
use feishu_api::endpoint::OperationError;
use feishu_api::gateway::GatewayError;
use serde_json::Value;
use std::time::Duration;

/// The period in which a card can be changed.
const LIFE: Duration = Duration::from_secs(14 * 24 * 60 * 60);

/// The period in which text can be streamed to a card, once streaming mode is on.
const STREAM: Duration = Duration::from_secs(10 * 60);

/// The maximum number of changes of a card per second.
const CHANGES: usize = 10;

/// A change of a card: the card, the sequence number, the uuid, and the change itself.
struct Change<'r> {
    card_id: &'r str,
    sequence: i64,
    uuid: Option<&'r String>,
    /// The change as text, to recognise repetitions.
    what: String,
    /// The error if streaming mode has ended; empty if the change does not need it.
    over: &'static [i64],
}

/// Changes a card, with the errors `E`.
fn change<E: OperationError>(
    change: &Change<'_>,
    context: &mut Context<'_>,
    apply: impl FnOnce(&mut CardEntity, Duration) -> Result<(), Refusal>,
) -> Result<(), Refusal> {
    let app_id = context.caller()?.app_id.clone();
    let (now, limited) = (context.now, context.limited);
    let Some(card) = context.world.card_mut(change.card_id) else { return Err(refuse::<E>(&[200740])) };
    if card.app_id != app_id {
        return Err(refuse::<E>(&[300311]));
    }
    if now.saturating_sub(card.created) > LIFE {
        return Err(refuse::<E>(&[200750]));
    }
    card.changes.retain(|at| now.saturating_sub(*at) < Duration::from_secs(1));
    if limited && card.changes.len() >= CHANGES {
        return Err(Refusal::from(GatewayError::RateLimited).rate_limit(10, 1));
    }
    card.changes.push(now);
    if let Some(done) = change.uuid.and_then(|uuid| card.done.get(uuid)) {
        return if *done == change.what { Ok(()) } else { Err(refuse::<E>(&[200770])) };
    }
    if change.sequence < 1 || change.sequence > i64::from(i32::MAX) {
        return Err(refuse::<E>(&[10002]));
    }
    if change.sequence <= card.sequence {
        return Err(refuse::<E>(&[300317]));
    }
    if !change.over.is_empty() && card.streaming.is_some_and(|since| now.saturating_sub(since) >= STREAM) {
        card.streaming = None;
        return Err(refuse::<E>(change.over));
    }
    let mut changed = card.clone();
    apply(&mut changed, now)?;
    if changed.content != card.content {
        accept::<E>(&changed.content)?;
    }
    if let Some(uuid) = change.uuid {
        changed.done.insert(uuid.clone(), change.what.clone());
    }
    changed.sequence = change.sequence;
    *card = changed;
    Ok(())
}

/// Checks whether the platform accepts a card.
///
/// | card | error |
/// |---|---|
/// | an empty one | `300307` |
/// | a version other than 2.0 | `300303` |
/// | more than 30 KB | `200860` |
/// | a card that `feishu_api::cards` rejects | the code of the finding, or else `200220` |
///
/// The rules of cards are in the tables of `feishu_api::cards` only. The sandbox uses the same tables instead of a
/// copy.
fn accept<E: OperationError>(card: &Value) -> Result<(), Refusal> {
    let refuse = |codes: &[i64]| refuse::<E>(codes);
    if card.as_object().is_none_or(|members| members.is_empty()) {
        return Err(refuse(&[300307, 200220]));
    }
    if card.get("schema").is_none_or(|schema| schema != "2.0") {
        return Err(refuse(&[300303, 200220]));
    }
    if card.to_string().len() > feishu_api::content::CARD_LIMIT {
        return Err(refuse(&[200860]));
    }
    match wrong(card) {
        None => Ok(()),
        Some(finding) => {
            let code = match finding.rule {
                Rule::TooManyElements => 300305,
                _ => finding.code.unwrap_or(200220),
            };
            let refusal = refuse(&[code, 200220]);
            let message = format!("{}, {}", refusal.message, server_message(&finding));
            Err(refusal.message(message))
        }
    }
}

/// Returns the first reason for the platform to reject a card.
pub(crate) fn wrong(card: &Value) -> Option<Finding> {
    // Programs may send elements that are unknown to the tables; the platform knows all elements.
    let is_wrong = |one: &Finding| match one.rule {
        Rule::UnknownElement => true,
        // The platform ignores unknown contents of cards of other versions: such a card is sent, and shows nothing.
        Rule::Schema => false,
        _ => one.severity == Severity::Error,
    };
    check_json(card).into_iter().find(is_wrong)
}

/// Returns the platform's message for a finding, as far as it is known.
pub(super) fn server_message(finding: &Finding) -> String {
    let Finding { found, path, .. } = finding;
    match finding.rule {
        Rule::UnknownProperty => format!("unknown property, property: {found}, path: {path}"),
        Rule::RemovedElement if finding.code == Some(200861) => {
            format!("cards of schema V2 no longer support this capability; unsupported tag {found}")
        }
        Rule::UnknownElement | Rule::RemovedElement => format!("unsupported type of block, tag: {found}, path: {path}"),
        Rule::NotInBody => format!("type of element is not supported tag: {found}, path: {path}"),
        Rule::TooManyElements => "element exceeds the limit".to_owned(),
        Rule::TooManyTables => "card table number over limit".to_owned(),
        Rule::DuplicateName => format!("name({found}) duplicate, path: {path}"),
        Rule::NoSubmit => "there is no submit button in the form container, at least one".to_owned(),
        Rule::OutsideForm => format!("formActionType only in form, path: {path}"),
        Rule::DuplicateId => format!("Code 1001: Duplicate ID, path: {path}"),
        Rule::BadId => format!("Code 1002: elementID format error, path: {path}"),
        Rule::PanelPadding => format!("invalid panel header padding, path: {path}"),
        _ => format!("{}, path: {path}", finding.message(feishu_api::Language::En)),
    }
}
