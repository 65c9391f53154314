//! Checks cards before they are sent.
//!
//! `walk` checks each property against its object's table. `tree` has the rules that concern more than one property.

mod finding;
mod near;
mod rule;
mod tree;
mod value;
mod walk;

pub use finding::{Finding, Severity};
pub use rule::Rule;

use super::card::Card;
use crate::content::{CARD_LIMIT, CARD_MOST};
use crate::error::{ContentError, ContentProblem};
use crate::wire::Json;
use walk::Walk;

/// Finds all problems in a card given as JSON. Cards of JSON 1.0 and templates are not checked.
///
/// ```
/// use feishu_api::cards::{Rule, check_json};
/// use serde_json::json;
///
/// let card = json!({ "schema": "2.0", "body": { "elements": [{ "tag": "markdwn", "contents": "Hello" }] } });
/// assert_eq!(check_json(&card)[0].rule, Rule::UnknownElement);
/// assert_eq!(check_json(&card)[0].limit, "markdown");
/// ```
pub fn check_json(card: &Json) -> Vec<Finding> {
    let mut walk = Walk::of(card);
    let Some(members) = card.as_object() else {
        walk.find(Rule::NoObject, "", "");
        return walk.findings;
    };
    if members.get("schema").is_none_or(|schema| schema != "2.0") {
        if members.contains_key("body") {
            let found = members.get("schema").map_or_else(|| "missing".to_owned(), crate::wire::json_text);
            walk.find(Rule::Schema, found, "");
        }
        return walk.findings;
    }
    let size = crate::wire::json_text(card).len();
    if size > CARD_MOST {
        walk.find(Rule::TooLarge, size, CARD_MOST);
    } else if size > CARD_LIMIT {
        walk.find(Rule::Large, size, CARD_LIMIT);
    }
    walk.object(&Card::SHAPE, members);
    walk.finish();
    walk.findings
}

impl Card {
    /// Finds all problems in the card: errors, for which the platform refuses it, and warnings.
    ///
    /// [`Messages::send`](crate::messages::Messages::send) does not send a card with errors.
    pub fn check(&self) -> Vec<Finding> {
        check_json(&self.to_json())
    }
}

/// Checks whether the platform accepts a card, as far as its rules are known.
///
/// # Errors
/// Fails with all findings if one of them is an error.
pub(crate) fn accept(card: &Json) -> Result<(), ContentError> {
    let findings = check_json(card);
    match findings.iter().any(|finding| finding.severity == Severity::Error) {
        true => Err(ContentError::new("interactive", ContentProblem::Card(findings))),
        false => Ok(()),
    }
}
