//! The connection between a stream and its card.

use crate::cardkit::error as code;
use crate::cardkit::v1::{Type, card::UpdateCard};
use crate::client::Client;
use crate::error::Error;
use crate::wire::{Json, json_text};
use std::future::Future;
use std::pin::Pin;

/// A change of the card. Each contains the complete new state, so repeating it is harmless.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Step {
    /// The whole text so far.
    Text(String),
    /// Settings of the card.
    Settings(Json),
    /// The whole card.
    Card(Json),
}

/// The reason why a step failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Trouble {
    /// The card has already received this sequence number or a higher one.
    Sequence,
    /// The card is not in streaming mode.
    Closed,
    /// Somebody else is using the card.
    Busy,
    /// A step with this key has already been applied.
    Repeated,
    /// The outcome is unknown.
    Unclear,
    /// The platform refused the step.
    Refused,
}

/// A failed step.
#[derive(Debug)]
pub(super) struct Failure {
    pub(super) trouble: Trouble,
    pub(super) error: Error,
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let is = |infos: &[&'static crate::endpoint::ErrorInfo]| infos.iter().any(|info| error.is(info));
        let trouble = match &error {
            _ if is(&[code::SEQUENCE_NOT_INCREASING]) => Trouble::Sequence,
            _ if is(&[code::TEXT_STREAMING_TIMEOUT, code::CARD_STREAMING_TIMEOUT, code::CARD_STREAMING_CLOSED]) => {
                Trouble::Closed
            }
            _ if is(&[code::CARD_IN_ONGOING_INTERACTION]) => Trouble::Busy,
            _ if is(&[code::UUID_CONFLICT]) => Trouble::Repeated,
            _ if error.is_rate_limited() || is(&[code::INTERNAL_ERROR]) => Trouble::Unclear,
            Error::Transport(_) | Error::Response(_) => Trouble::Unclear,
            _ => Trouble::Refused,
        };
        Self { trouble, error }
    }
}

pub(super) type Done<'a> = Pin<Box<dyn Future<Output = Result<(), Failure>> + Send + 'a>>;

/// Applies steps. This is a trait so that error handling can be tested without a server.
pub(super) trait Port: Send + Sync + 'static {
    fn step<'a>(&'a self, step: &'a Step, sequence: i64, uuid: &'a str) -> Done<'a>;
}

/// The card on the platform.
pub(super) struct CardPort {
    pub(super) client: Client,
    pub(super) card_id: String,
    pub(super) element_id: String,
}

impl Port for CardPort {
    fn step<'a>(&'a self, step: &'a Step, sequence: i64, uuid: &'a str) -> Done<'a> {
        let api = self.client.cardkit().v1();
        let id = self.card_id.as_str();
        Box::pin(async move {
            let done = match step {
                Step::Text(text) => {
                    let call = api.card_element().content(id, self.element_id.as_str(), text.as_str(), sequence);
                    call.with(|request| request.uuid(uuid)).await.map(drop).map_err(Error::from)
                }
                Step::Settings(settings) => {
                    let call = api.card().settings(id, json_text(settings), sequence);
                    call.with(|request| request.uuid(uuid)).await.map(drop).map_err(Error::from)
                }
                Step::Card(card) => {
                    let card = UpdateCard::new(Type::CardJson, json_text(card));
                    let call = api.card().update(id, card, sequence);
                    call.with(|request| request.uuid(uuid)).await.map(drop).map_err(Error::from)
                }
            };
            done.map_err(Failure::from)
        })
    }
}
