//! `im.v1.message.urgent_app`
//!
//! Checked in this order, after the states of the module:
//!
//! | state | answer |
//! |---|---|
//! | an unknown `user_id_type`, no user, or more than 200 | `230001` |
//! | a deleted message | `230110` |
//! | a message that the app did not send | `230012` |
//! | an aggregated message | `230098` |
//! | a chat in which only its owner and managers may send urgent messages, and a bot that is neither | `230052` |
//! | no user who is in the chat | `230001` |
//! | a user with 200 urgent messages unread | `230023` |
//! | more users than the tenant's remaining quota | `230024` |
//! | some users are not in the chat | success for the others; the reply lists them |

use super::message;
use crate::filled::filled;
use crate::gateway::Refusal;
use crate::operation::{Context, Handler};
use crate::world::{Chat, UserIdKind, World};
use feishu_api::im::v1::UrgentSetting;
use feishu_api::im::v1::message::{self as api, UrgentAppError};

/// The maximum number of users to notify in a request.
const USERS: usize = 200;
/// The maximum number of unread urgent messages of a user.
const UNREAD: usize = 200;

pub(crate) struct UrgentApp;

impl Handler for UrgentApp {
    type Operation = api::UrgentApp;

    fn answer(request: api::UrgentApp, context: &mut Context<'_>) -> Result<api::UrgentAppResponse, Refusal> {
        let world = &mut *context.world;
        let caller = context.caller.ok_or(feishu_api::gateway::GatewayError::TokenMissing)?;
        let id = request.message_id.as_str();
        let (app, message, chat) = message::<UrgentAppError>(id, caller, world)?;
        let kind = UserIdKind::parse(request.user_id_type.as_str()).ok_or(UrgentAppError::InvalidParameter)?;
        if request.user_id_list.is_empty() || request.user_id_list.len() > USERS {
            return Err(UrgentAppError::InvalidParameter.into());
        }
        if message.deleted {
            return Err(UrgentAppError::MessageDeleted.into());
        }
        if message.sender != app.id {
            return Err(UrgentAppError::NotSender.into());
        }
        if message.folded {
            return Err(UrgentAppError::MessageFolded.into());
        }
        let everybody_may = chat.info.urgent_setting == UrgentSetting::AllMembers;
        if !everybody_may && !chat.is_managed_by(&app.id) {
            return Err(UrgentAppError::UrgentDenied.into());
        }
        let (users, invalid) = users(&request.user_id_list, kind, chat, world);
        if users.is_empty() {
            return Err(UrgentAppError::InvalidParameter.into());
        }
        if users.iter().any(|user| world.pressing(user) >= UNREAD) {
            return Err(UrgentAppError::TooManyUnreadUrgent.into());
        }
        if let Some(left) = &mut world.tenant.urgent_quota {
            *left = left.checked_sub(users.len()).ok_or(UrgentAppError::UrgentQuotaExhausted)?;
        }
        world.make_urgent(id, &users);
        Ok(filled(|reply: &mut api::UrgentAppResponse| reply.invalid_user_id_list = invalid))
    }
}

/// Returns the open_ids of the users who are in the chat, and the IDs of the others as they were sent.
fn users(ids: &[String], kind: UserIdKind, chat: &Chat, world: &World) -> (Vec<String>, Vec<String>) {
    let (mut users, mut invalid) = (Vec::new(), Vec::new());
    for id in ids {
        // Members of a chat need not be in the directory.
        let open_id = match (kind, world.find_user(kind, id)) {
            (UserIdKind::Open, None) => Some(id),
            (_, found) => found.map(|user| &user.open_id),
        };
        match open_id.filter(|open_id| chat.members.contains(*open_id)) {
            Some(open_id) => users.push(open_id.clone()),
            None => invalid.push(id.clone()),
        }
    }
    (users, invalid)
}
