//! `im.v1.chat.search`
//!
//! | state | answer |
//! |---|---|
//! | a page_size that is out of range | the gateway's `99992402`: the documentation states the range |
//! | an app whose bot capability is off | `232025` |
//! | a page_token that was not issued for this search | `232001` |
//! | a keyword that is empty or longer than 64 characters | an empty list |
//! | otherwise | the chats the operator is in and the public ones, if their name or a member's name contains the keyword |

use super::{app, entry, kind};
use crate::filled::filled;
use crate::gateway::Refusal;
use crate::operation::reach::operator;
use crate::operation::{Context, Handler, page};
use crate::world::{Chat, World};
use feishu_api::im::v1::ChatType;
use feishu_api::im::v1::chat::{self as api, SearchError as E};

/// The maximum length of a keyword, in characters.
const LONGEST: usize = 64;

pub(in crate::operation) struct Search;

impl Handler for Search {
    type Operation = api::Search;

    fn answer(request: api::Search, context: &mut Context<'_>) -> Result<api::SearchResponse, Refusal> {
        let (caller, world) = (context.caller()?, &*context.world);
        app::<E>(caller, world)?;
        let kind = kind(request.user_id_type.as_ref())?;
        let keyword = request.query.as_deref().unwrap_or_default().trim_matches(['"', '“', '”']).to_lowercase();
        // Spaces in the keyword would be ambiguous in a page token, whose parts are separated by spaces.
        let name = format!("{}/{}", operator(caller), keyword.replace(' ', "+"));
        let after = match request.page_token.as_deref() {
            None | Some("") => String::new(),
            Some(token) => {
                let [id]: [String; 1] = page::read(&name, token).ok_or(E::InvalidChatParameter)?;
                id
            }
        };
        let is_keyword = (1..=LONGEST).contains(&keyword.chars().count());
        let is_found = |chat: &&Chat| {
            let is_public = chat.info.chat_type == ChatType::Public && chat.tenant.is_none();
            let is_visible = is_public || chat.contains(operator(caller));
            is_keyword && is_visible && !chat.is_private() && !chat.dissolved && matches(chat, &keyword, world)
        };
        let chats: Vec<&Chat> = world.chats().filter(is_found).filter(|chat| chat.id > after).collect();
        let (chats, has_more) = page::cut(chats, request.page_size);
        Ok(filled(|reply: &mut api::SearchResponse| {
            reply.has_more = has_more;
            reply.page_token = chats.last().filter(|_| has_more).map(|last| page::write(&name, &[&last.id]));
            reply.items = chats.into_iter().map(|chat| entry(chat, world, kind)).collect();
        }))
    }
}

fn matches(chat: &Chat, keyword: &str, world: &World) -> bool {
    let info = &chat.info;
    let named = [&info.i18n_names.zh_cn, &info.i18n_names.en_us, &info.i18n_names.ja_jp];
    let members = chat.members.iter().filter_map(|member| world.user(member)).map(|user| &user.name);
    let mut names = named.into_iter().flatten().chain([&info.name]).chain(members);
    names.any(|name| name.to_lowercase().contains(keyword))
}
