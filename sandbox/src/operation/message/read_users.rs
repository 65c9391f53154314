//! `im.v1.message.read_users`
//!
//! Checked in this order, after the states of the module:
//!
//! | state | answer |
//! |---|---|
//! | a page_size that is out of range | the gateway's `99992402`: the documentation states the range |
//! | an unknown `user_id_type`, or a page_token not issued for this message | `230001` |
//! | a deleted message | `230110` |
//! | a message that the app did not send | `230012` |
//! | a message that is more than 7 days old | `230033` |
//! | otherwise | the users who have read it, first reader first |

use super::Names;
use super::{DAY, is_over, message};
use crate::filled::filled;
use crate::gateway::Refusal;
use crate::operation::{Context, Handler, page};
use feishu_api::TimestampMs;
use feishu_api::im::v1::message::{self as api, ReadUsersError};

pub(crate) struct ReadUsers;

impl Handler for ReadUsers {
    type Operation = api::ReadUsers;

    fn answer(request: api::ReadUsers, context: &mut Context<'_>) -> Result<api::ReadUsersResponse, Refusal> {
        let (caller, world) = (context.caller()?, &*context.world);
        let names = Names::by(request.user_id_type.as_str(), world).ok_or(ReadUsersError::InvalidParameter)?;
        let id = request.message_id.as_str();
        let (app, message, _) = message::<ReadUsersError>(id, caller, world)?;
        if message.deleted {
            return Err(ReadUsersError::MessageDeleted.into());
        }
        if message.sender != app.id {
            return Err(ReadUsersError::NotSender.into());
        }
        if is_over(message, Some(DAY * 7), context.now) {
            return Err(ReadUsersError::ReadStatusPeriodOver.into());
        }
        let after = match request.page_token.as_deref() {
            None | Some("") => None,
            Some(token) => Some(place(id, token).ok_or(ReadUsersError::InvalidParameter)?),
        };
        let mut reads: Vec<(i64, String)> = message.reads.iter().map(|(user, at)| (*at, user.clone())).collect();
        reads.retain(|read| after.as_ref().is_none_or(|after| read > after));
        reads.sort();
        let (reads, has_more) = page::cut(reads, request.page_size);
        let item = |(time, open_id): (i64, String)| {
            filled(|read: &mut api::ReadUsersReadUser| {
                read.user_id_type = request.user_id_type.clone();
                read.user_id = names.user(&open_id);
                read.timestamp = TimestampMs::from_millis(time);
                read.tenant_key = names.tenant(&open_id);
            })
        };
        Ok(filled(|reply: &mut api::ReadUsersResponse| {
            reply.has_more = has_more;
            let last = reads.last().filter(|_| has_more);
            reply.page_token = last.map(|(time, user)| page::write(id, &[&time.to_string(), user]));
            reply.items = reads.into_iter().map(item).collect();
        }))
    }
}

fn place(message_id: &str, token: &str) -> Option<(i64, String)> {
    let [time, user] = page::read(message_id, token)?;
    Some((time.parse().ok()?, user))
}
