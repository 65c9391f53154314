//! `cardkit.v1.card.create`
//!
//! | state | error |
//! |---|---|
//! | an unknown `type`, or `data` that is not a JSON object | `10002`, `200220` |
//! | a template without an id | `200220` |
//! | an invalid card | see [`accept`](super::accept) |

use super::accept;
use crate::filled::filled;
use crate::gateway::Refusal;
use crate::operation::reach::refuse;
use crate::operation::{Context, Handler};
use feishu_api::cardkit::v1::{Type, card as api};
use serde_json::{Value, json};

pub(crate) struct Create;

impl Handler for Create {
    type Operation = api::Create;

    fn answer(request: api::Create, context: &mut Context<'_>) -> Result<api::CreateResponse, Refusal> {
        let app_id = context.caller()?.app_id.clone();
        let data: Value = serde_json::from_str(&request.data).unwrap_or_default();
        let content = match request.r#type {
            Type::CardJson if data.is_object() => {
                accept::<api::CreateError>(&data)?;
                data
            }
            Type::Template if data.get("template_id").is_some_and(Value::is_string) => {
                json!({ "type": "template", "data": data })
            }
            Type::CardJson | Type::Template => return Err(refuse::<api::CreateError>(&[200220])),
            _ => return Err(refuse::<api::CreateError>(&[10002])),
        };
        let card_id = context.world.make_card(&app_id, content, context.now);
        Ok(filled(|reply: &mut api::CreateResponse| reply.card_id = card_id))
    }
}
