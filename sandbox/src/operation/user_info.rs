//! `authen.v1.user_info.get`
//!
//! | state | answer |
//! |---|---|
//! | a user who does not exist | `20008` |
//! | a user who has left the company | `20021` |
//! | a user who is suspended | `20022` |
//! | a user who has not signed in yet | `20023` |
//! | otherwise | the user's data, without fields that need scopes the app lacks |

use super::{Context, Handler};
use crate::filled::filled;
use crate::gateway::Refusal;
use crate::world::UserState;
use feishu_api::authen::v1::user_info as api;

pub(super) struct Get;

impl Handler for Get {
    type Operation = api::Get;

    fn answer(_: api::Get, context: &mut Context<'_>) -> Result<api::GetResponse, Refusal> {
        let user = context.caller()?.user().and_then(|open_id| context.world.user(open_id));
        let user = user.ok_or(api::GetError::UserNotFound)?;
        match user.state {
            UserState::Active => {}
            UserState::Resigned => return Err(api::GetError::UserResigned.into()),
            UserState::Frozen => return Err(api::GetError::UserFrozen.into()),
            UserState::Unregistered => return Err(api::GetError::UserNotRegistered.into()),
        }
        let tenant = user.tenant.as_ref().unwrap_or(&context.world.tenant.key);
        let picture =
            |size: &str| if user.avatar.is_empty() { String::new() } else { format!("{}{size}", user.avatar) };
        let known = |text: &String| Some(text.clone()).filter(|text| !text.is_empty());
        Ok(filled(|reply: &mut api::GetResponse| {
            reply.name.clone_from(&user.name);
            reply.en_name.clone_from(&user.en_name);
            reply.avatar_url = picture("");
            reply.avatar_thumb = picture("_72x72");
            reply.avatar_middle = picture("_240x240");
            reply.avatar_big = picture("_640x640");
            reply.open_id = user.open_id.as_str().into();
            reply.union_id = user.union_id.as_str().into();
            reply.email = known(&user.email);
            reply.enterprise_email = known(&user.enterprise_email);
            reply.user_id = Some(user.user_id.as_str().into());
            reply.mobile = known(&user.mobile);
            reply.tenant_key.clone_from(tenant);
            reply.employee_no = known(&user.employee_no);
        }))
    }
}
