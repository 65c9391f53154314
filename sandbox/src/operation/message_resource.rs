//! `im.v1.message_resource.get`
//!
//! Checked in this order:
//!
//! | state | error |
//! |---|---|
//! | an id or key that is empty or malformed, a message that does not exist, an undocumented `type` | `234001` |
//! | an external chat, and an app without external sharing | `234009` |
//! | a chat that the app's bot is not in, or an app whose bot capability is off | `234004` |
//! | a message hidden from the app | `234040` |
//! | a deleted or recalled message | `230110` |
//! | a merged and forwarded message, a part of one, a card or a sticker | `234043` |
//! | a message whose forwarding is restricted | `234038` |
//! | a key that is not in the message, or belongs to another `type` | `234003` |
//! | a file of more than 100 MB | `234037` |

use super::message::is_restricted;
use super::reach::{self, Barrier, refusal};
use super::uploaded::is_key;
use super::{Context, Handler};
use crate::gateway::Refusal;
use crate::world::ResourceKind;
use feishu_api::Download;
use feishu_api::im::v1::message_resource::{self as api, GetError, ResourceType};
use serde_json::Value;

/// The size limit of a download in bytes, documented in prose only.
const LARGEST_DOWNLOAD: usize = 100 * 1024 * 1024;

pub(super) struct Get;

impl Handler for Get {
    type Operation = api::Get;

    fn answer(request: api::Get, context: &mut Context<'_>) -> Result<Download, Refusal> {
        let (caller, world) = (context.caller()?, &*context.world);
        let key = request.file_key.as_str();
        let kind = match request.r#type {
            ResourceType::Image => ResourceKind::Image,
            ResourceType::File => ResourceKind::File,
            _ => return Err(GetError::InvalidFileParameter.into()),
        };
        if !is_key(key, "img_") && !is_key(key, "file_") {
            return Err(GetError::InvalidFileParameter.into());
        }
        let id = request.message_id.as_str();
        let found = reach::message(id, caller, world);
        let (_, message, chat) = found.map_err(|barrier| refusal::<GetError>(codes, barrier, id))?;
        if message.deleted || message.recalled {
            return Err(GetError::MessageDeleted.into());
        }
        let has_none = matches!(message.msg_type.as_str(), "merge_forward" | "interactive" | "sticker");
        if has_none || message.upper.is_some() {
            return Err(GetError::FileMessageTypeUnsupported.into());
        }
        if is_restricted(message, chat) {
            return Err(GetError::DownloadRestricted.into());
        }
        let content = serde_json::from_str(&message.content).unwrap_or_default();
        let resource = world.resource(key).filter(|resource| names(&content, key) && resource.kind == kind);
        let resource = resource.ok_or(GetError::FileNotInMessage)?;
        if resource.content.len() > LARGEST_DOWNLOAD {
            return Err(GetError::DownloadTooLarge.into());
        }
        let resource = resource.clone();
        context.reply_with(resource)
    }
}

fn codes(barrier: Barrier) -> &'static [i64] {
    match barrier {
        Barrier::NoId | Barrier::NoMessage => &[234001],
        Barrier::External => &[234009],
        Barrier::Invisible => &[234040],
        Barrier::BotOff | Barrier::NoChat | Barrier::Dissolved | Barrier::OutOfScope | Barrier::BotOutside => &[234004],
    }
}

/// Whether the content of a message contains a key.
fn names(content: &Value, key: &str) -> bool {
    match content {
        Value::String(text) => text == key,
        Value::Array(elements) => elements.iter().any(|element| names(element, key)),
        Value::Object(members) => members.values().any(|member| names(member, key)),
        _ => false,
    }
}
