//! `im.v1.chat.update`
//!
//! Checked in this order:
//!
//! | state | answer |
//! |---|---|
//! | a chat that the caller cannot reach | see [`chat`](super) |
//! | a chat that is not an ordinary group | `232008` |
//! | an operator who is not in the chat | `232011` |
//! | an operator who is not a manager, where only managers may edit | `232002` |
//! | an operator who is not a manager, and changes other than avatar, name, description and names by language | `232016` |
//! | only one of the permissions to add members and to share the chat, or two that contradict each other | `232001` |
//! | an invalid avatar | `232041` |
//! | an owner who does not exist | `232035` |
//! | an owner of another tenant | `232031` |
//! | an owner who is not in the chat | `232012` |
//! | a public chat with the name of another one | `232026` |
//! | joining without approval, while a meeting with restricted access goes on | `232093` |
//! | settings that the tenant does not allow | see [`rules`](super::rules) |
//! | otherwise | the chat is changed as requested |

use super::rules::{Settings, avatar};
use super::{Found, IdKind, kind, lookup, manages, own_chat, set};
use crate::gateway::Refusal;
use crate::operation::{Context, Handler};
use crate::world::{Chat, ChatKind, World};
use feishu_api::im::v1;
use feishu_api::im::v1::chat::{self as api, UpdateError as E};

pub(in crate::operation) struct Update;

impl Handler for Update {
    type Operation = api::Update;

    fn answer(request: api::Update, context: &mut Context<'_>) -> Result<api::UpdateResponse, Refusal> {
        let (caller, world) = (context.caller()?, &*context.world);
        let id = request.chat_id.as_str().to_owned();
        if super::chat::<E>(&id, caller, world)?.1.kind != ChatKind::Group {
            return Err(E::ChatTypeUnsupported.into());
        }
        let (app, chat) = own_chat::<E>(&id, caller, world)?;
        if !manages(caller, app, chat) {
            if chat.info.edit_permission == v1::EditPermission::OnlyOwner {
                return Err(E::ChatEditDenied.into());
            }
            if !is_for_everyone(&request) {
                return Err(E::FieldNotEditable.into());
            }
        }
        if !agree(request.add_member_permission.as_ref(), request.share_card_permission.as_ref()) {
            return Err(E::InvalidChatParameter.into());
        }
        let picture = match request.avatar.as_deref() {
            None => None,
            Some(key) => Some(avatar(key, world).ok_or(E::InvalidAvatar)?),
        };
        let owner = match request.owner_id.as_deref().filter(|owner| !owner.is_empty()) {
            None => None,
            Some(owner) => {
                let owner = lookup(owner, IdKind::User(kind(request.user_id_type.as_ref())?), caller, app, world);
                match owner.found {
                    Found::Missing | Found::Resigned | Found::NoBot => return Err(E::InvalidOwnerId.into()),
                    Found::External => return Err(E::NewOwnerInOtherTenant.into()),
                    _ if !chat.members.contains(&owner.who) => return Err(E::NewOwnerNotInChat.into()),
                    _ => Some(owner.who),
                }
            }
        };
        if is_taken(&request, chat, world) {
            return Err(E::PublicNameTaken.into());
        }
        if chat.in_meeting && request.membership_approval == Some(v1::MembershipApproval::NoApprovalRequired) {
            return Err(E::MeetingInProgress.into());
        }
        let settings = Settings {
            texts: [request.name.as_ref(), request.description.as_ref()],
            chat_type: request.chat_type.as_ref(),
            restricted: request.restricted_mode_setting.as_ref(),
            hidden_count: request.hide_member_count_setting.as_ref(),
            external: chat.external,
        };
        settings.check::<E>(world)?;
        context.world.update_chat(&id, |chat| {
            let avatar = picture.unwrap_or_else(|| chat.info.avatar.clone());
            set(&request, &mut chat.info);
            chat.info.avatar = avatar;
            if let Some(owner) = owner {
                chat.managers.remove(&owner);
                chat.owner = Some(owner);
            }
        });
        Ok(api::UpdateResponse::default())
    }
}

/// Whether a request changes only what every member may change.
fn is_for_everyone(request: &api::Update) -> bool {
    let mut rest = request.clone();
    (rest.avatar, rest.name, rest.description, rest.i18n_names, rest.user_id_type) = (None, None, None, None, None);
    rest == api::Update::new(request.chat_id.clone())
}

/// Whether the two settings that depend on each other agree.
fn agree(add: Option<&v1::AddMemberPermission>, share: Option<&v1::ShareCardPermission>) -> bool {
    use v1::{AddMemberPermission as Add, ShareCardPermission as Share};
    matches!(
        (add, share),
        (None, None) | (Some(Add::OnlyOwner), Some(Share::NotAllowed)) | (Some(Add::AllMembers), Some(Share::Allowed))
    )
}

/// Whether the chat would be public and have the name of another public chat.
fn is_taken(request: &api::Update, chat: &Chat, world: &World) -> bool {
    let is_public = |info: &v1::Chat| info.chat_type == v1::ChatType::Public;
    let would_be_public = request.chat_type.as_ref().map_or(is_public(&chat.info), |one| *one == v1::ChatType::Public);
    let name = request.name.as_ref().unwrap_or(&chat.info.name);
    let is_other = |other: &&Chat| other.id != chat.id && !other.dissolved;
    would_be_public && world.chats().filter(is_other).any(|other| is_public(&other.info) && other.info.name == *name)
}
