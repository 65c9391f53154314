//! `cardkit.v1.card_element.content`
//!
//! After the states of the [module](super):
//!
//! | state | error |
//! |---|---|
//! | streaming mode is off | `300309` |
//! | an element that does not exist | `300313` |
//! | an element that is not text | `300310` |

use super::change::edit;
use super::{Change, change};
use crate::gateway::Refusal;
use crate::operation::reach::refuse;
use crate::operation::{Context, Handler};
use feishu_api::cardkit::v1::card_element as api;
use serde_json::Value;

pub(crate) struct Content;

impl Handler for Content {
    type Operation = api::Content;

    fn answer(request: api::Content, context: &mut Context<'_>) -> Result<api::ContentResponse, Refusal> {
        let what = Change {
            card_id: &request.card_id,
            sequence: request.sequence,
            uuid: request.uuid.as_ref(),
            what: format!("content {} {}", request.element_id, request.content),
            over: &[200850],
        };
        change::<api::ContentError>(&what, context, |card, _| {
            if card.streaming.is_none() {
                return Err(refuse::<api::ContentError>(&[300309]));
            }
            let set = |element: &mut Value| {
                let is_text = element.get("tag").is_some_and(|tag| tag == "markdown" || tag == "plain_text");
                if let Some(members) = element.as_object_mut().filter(|_| is_text) {
                    members.insert("content".to_owned(), request.content.as_str().into());
                }
                is_text
            };
            match edit(&mut card.content, &request.element_id, set) {
                Some(true) => Ok(()),
                Some(false) => Err(refuse::<api::ContentError>(&[300310])),
                None => {
                    let refusal = refuse::<api::ContentError>(&[300313]);
                    Err(refusal.message(format!("not find elementID : {}", request.element_id)))
                }
            }
        })?;
        Ok(api::ContentResponse::default())
    }
}
