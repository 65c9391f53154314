//! Resolves the IDs of users and bots in a request.

use crate::gateway::{Caller, Refusal};
use crate::operation::reach::refuse;
use crate::world::{App, UserIdKind, UserState, World};
use feishu_api::endpoint::OperationError;

/// The kind of IDs in a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::operation) enum IdKind {
    /// IDs of users.
    User(UserIdKind),
    /// App IDs, which stand for bots.
    App,
}

impl IdKind {
    /// Returns the kind with this name, or the error of an operation with the errors `E`.
    pub(in crate::operation) fn parse<E: OperationError>(name: &str) -> Result<Self, Refusal> {
        match UserIdKind::parse(name) {
            Some(UserIdKind::Email) => Err(refuse::<E>(&[232001])),
            Some(kind) => Ok(Self::User(kind)),
            None if name == "app_id" => Ok(Self::App),
            None => Err(refuse::<E>(&[232001])),
        }
    }

    /// Returns the kind of ID to show for users in the reply.
    pub(in crate::operation) fn of_users(self) -> UserIdKind {
        match self {
            Self::User(kind) => kind,
            Self::App => UserIdKind::Open,
        }
    }

    /// Returns the maximum number of IDs in a request.
    pub(in crate::operation) fn most(self) -> usize {
        match self {
            Self::User(_) => 50,
            Self::App => 5,
        }
    }

    /// Returns the codes for an ID that does not exist.
    pub(in crate::operation) fn not_found(self) -> &'static [i64] {
        match self {
            Self::User(UserIdKind::User) => &[99992360, 232027],
            Self::User(UserIdKind::Union) => &[99992364, 232027],
            Self::User(_) => &[99992351, 232027],
            Self::App => &[232043, 232027],
        }
    }
}

/// The result of looking up an ID.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::operation) enum Found {
    /// A user or a bot that can be in chats.
    Usable,
    /// A user of another tenant.
    External,
    /// A user who has left the company.
    Resigned,
    /// A user the app is not available to.
    Invisible,
    /// An app without a bot.
    NoBot,
    /// There is no such user or bot.
    Missing,
}

/// An ID, and the user or bot it belongs to.
#[derive(Clone, Debug)]
pub(in crate::operation) struct Lookup {
    /// The ID as it was sent.
    pub(in crate::operation) id: String,
    /// The open_id, or the App ID of a bot.
    pub(in crate::operation) who: String,
    /// The result of the lookup.
    pub(in crate::operation) found: Found,
}

/// Looks up an ID.
pub(in crate::operation) fn lookup(id: &str, kind: IdKind, caller: &Caller, app: &App, world: &World) -> Lookup {
    let (who, found) = match kind {
        IdKind::App => match world.app(id) {
            Some(app) if app.bot => (id, Found::Usable),
            Some(_) => (id, Found::NoBot),
            None => (id, Found::Missing),
        },
        IdKind::User(kind) => match world.find_user(kind, id) {
            None => (id, Found::Missing),
            Some(user) => {
                let is_hidden = caller.user().is_none() && !app.availability.covers(&user.open_id);
                let found = match user.state {
                    UserState::Resigned => Found::Resigned,
                    _ if is_hidden => Found::Invisible,
                    _ if user.tenant.is_some() => Found::External,
                    _ => Found::Usable,
                };
                (user.open_id.as_str(), found)
            }
        },
    };
    Lookup { id: id.to_owned(), who: who.to_owned(), found }
}

/// Returns the ID to show for a user; the open_id if the user is not in the world.
pub(in crate::operation) fn shown(world: &World, open_id: &str, kind: UserIdKind) -> String {
    world.user(open_id).map_or(open_id, |user| user.id(kind)).to_owned()
}
